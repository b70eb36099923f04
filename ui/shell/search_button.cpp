// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/search_button.h"

#include "theme/icons.h"
#include "theme/style.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace wingman::ui {
namespace {
constexpr int characters = 54;
constexpr int fewestCharacters = 14;
} // namespace

SearchButton::SearchButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SearchButton::setShortcutText(const QKeySequence &shortcut)
{
    m_shortcut = shortcut.toString(QKeySequence::NativeText);
    update();
}

QSize SearchButton::sizeHint() const
{
    const QFontMetrics metrics(fontOf(Text::Body, font()));
    return {metrics.averageCharWidth() * characters, metrics.height() + pixels(Space::M) + 2};
}

QSize SearchButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * fewestCharacters, sizeHint().height()};
}

void SearchButton::paintEvent(QPaintEvent *)
{
    const int edge = ui::iconSize(fontMetrics());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() ? QPen(colorOf(Role::Focus, palette()), 2) : QPen(colorOf(Role::Border, palette())));
    painter.setBrush(colorOf(Role::Window, palette()));
    painter.drawRoundedRect(hasFocus() ? box.adjusted(0.5, 0.5, -0.5, -0.5) : box, radius(), radius());

    const auto placed = [this](const QRect &where) { return QStyle::visualRect(layoutDirection(), rect(), where); };
    const int align = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    const QColor ink = colorOf(Role::Muted, palette());
    painter.drawPixmap(placed({pixels(Space::M), (height() - edge) / 2, edge, edge}),
                       pixmap(Icon::Search, ink, edge, devicePixelRatioF()));

    int end = width() - pixels(Space::S);
    const QFont small = fontOf(Text::Small, font());
    const QFontMetrics metrics(small);
    const int keyWidth = metrics.horizontalAdvance(m_shortcut) + pixels(Space::S) + 2;
    if (!m_shortcut.isEmpty() && width() > keyWidth * 3) {
        const int keyHeight = metrics.height() + 2;
        const QRect key = placed({end - keyWidth, (height() - keyHeight) / 2, keyWidth, keyHeight});
        painter.setPen(colorOf(Role::Border, palette()));
        painter.setBrush(colorOf(Role::Surface, palette()));
        painter.drawRoundedRect(QRectF(key).adjusted(0.5, 0.5, -0.5, -0.5), radius() / 2.0, radius() / 2.0);
        painter.setFont(small);
        painter.setPen(ink);
        painter.drawText(key, Qt::AlignCenter, m_shortcut);
        end -= keyWidth + pixels(Space::S);
    }
    painter.setFont(fontOf(Text::Body, font()));
    painter.setPen(ink);
    const int left = pixels(Space::M) + edge + pixels(Space::S) + 2;
    painter.drawText(placed({left, 0, end - left, height()}), align,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, end - left));
}

} // namespace wingman::ui
