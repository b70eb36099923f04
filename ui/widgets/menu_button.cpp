// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/menu_button.h"

#include "theme/icons.h"
#include "widgets/surface_paint.h"

#include <QKeyEvent>
#include <QMenu>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace wingman::ui {

MenuButton::MenuButton(const QString &objectName, QWidget *parent) : QPushButton(parent), m_menu(new QMenu(this))
{
    setObjectName(objectName);
    setAutoDefault(false);
    m_menu->setObjectName(objectName + QStringLiteral("Menu"));
    connect(this, &QPushButton::pressed, this, &MenuButton::openMenu);
    connect(m_menu, &QMenu::aboutToHide, this, [this] { setDown(false); });
}

void MenuButton::openMenu()
{
    setDown(true);
    const QSize size = m_menu->sizeHint();
    const int left = layoutDirection() == Qt::RightToLeft ? width() - size.width() : 0;
    m_menu->setMinimumWidth(width());
    m_menu->popup(mapToGlobal(QPoint(left, height() + pixels(Space::XS))));
}

int MenuButton::chevronRoom() const
{
    return text().isEmpty() ? pixels(Space::M) : pixels(Space::M) + pixels(Space::S);
}

QSize MenuButton::sizeHint() const
{
    const QSize plain = QPushButton::sizeHint();
    return {plain.width() + chevronRoom(), plain.height()};
}

QSize MenuButton::minimumSizeHint() const
{
    return sizeHint();
}

void MenuButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    QStyleOptionButton label = option;
    const int room = chevronRoom();
    label.rect = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    label.rect.adjust(mirrored ? room : 0, 0, mirrored ? 0 : -room, 0);
    painter.drawControl(QStyle::CE_PushButtonLabel, label);
    const int side = pixels(Space::M);
    const QRect box(mirrored ? pixels(Space::S) : width() - side - pixels(Space::S), (height() - side) / 2, side, side);
    painter.drawPixmap(box, pixmap(Icon::ChevronDown, colorOf(isEnabled() ? Role::Muted : Role::Faint, palette()), side,
                                   devicePixelRatioF()));
    if (hasFocus())
        paintFocusRing(painter, rect(), palette());
}

void MenuButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        openMenu();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace wingman::ui
