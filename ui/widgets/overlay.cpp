// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overlay.h"

#include "theme/style.h"
#include "theme/theme.h"
#include "widgets/stacking.h"

#include <QAccessible>
#include <QFrame>
#include <QKeyEvent>
#include <QPainter>

namespace wingman::ui {
namespace {

constexpr float dimInLight = 0.18F;
constexpr float dimInDark = 0.45F;
constexpr float shadowInLight = 0.016F;
constexpr float shadowInDark = 0.05F;
constexpr qreal largestShare = 0.92; // of the window
constexpr int shareAbove = 5;        // one part of the free height above the card, four below

void paintShadow(QPainter &painter, const QRect &box, const QColor &ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    for (int grown = 1; grown <= pixels(Space::M); grown += 2) {
        const QRect ring = box.adjusted(-grown, -grown, grown, grown).translated(0, pixels(Space::XS));
        painter.drawRoundedRect(ring, radius() + grown, radius() + grown);
    }
}

} // namespace

Overlay::Overlay(const QString &objectName, At place, QWidget *window)
    : QWidget(window), m_place(place), m_card(new QFrame(this))
{
    setObjectName(objectName);
    m_card->setObjectName(objectName + QStringLiteral("Card"));
    setSurface(m_card, SurfaceKind::Raised);
    window->installEventFilter(this);
    hide();
}

Overlay::~Overlay() = default;

void Overlay::setBetween(QWidget *above, QWidget *below)
{
    m_above = above;
    m_below = below;
    above->installEventFilter(this);
    below->installEventFilter(this);
    arrange();
}

void Overlay::setPreferredSize(int characters, int lines)
{
    m_characters = characters;
    m_lines = lines;
    arrange();
}

void Overlay::openOverlay(QWidget *first)
{
    if (!isOpen())
        m_before = window()->focusWidget();
    arrange();
    show();
    raise();
    first->setFocus(Qt::PopupFocusReason);
    if (keepsKeyboard()) {
        QAccessibleEvent event(this, QAccessible::DialogStart);
        QAccessible::updateAccessibility(&event);
    }
}

void Overlay::closeOverlay()
{
    if (!isOpen())
        return;
    const QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused == nullptr || focused == this || isAncestorOf(focused);
    hide();
    if (hadFocus && m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
    m_before.clear();
    if (keepsKeyboard()) {
        QAccessibleEvent event(this, QAccessible::DialogEnd);
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT closed();
}

void Overlay::arrange()
{
    const QRect whole = parentWidget()->rect();
    const QFontMetrics metrics(fontOf(Text::Body, font()));
    const int wide = m_characters * metrics.averageCharWidth();
    const int tall = m_lines * metrics.lineSpacing();
    const auto part = [](int length) { return static_cast<int>(length * largestShare); };
    switch (m_place) {
    case At::Top: {
        setGeometry(whole);
        const QSize size(std::min(wide, whole.width() - 2 * pixels(Space::L)), std::min(tall, part(whole.height())));
        m_card->setGeometry((whole.width() - size.width()) / 2, (whole.height() - size.height()) / shareAbove,
                            size.width(), size.height());
        break;
    }
    case At::Side: {
        const int width = std::min(wide, part(whole.width()));
        const int high = m_above ? m_above->mapTo(parentWidget(), QPoint(0, m_above->height())).y() : 0;
        const int low = m_below ? m_below->mapTo(parentWidget(), QPoint(0, 0)).y() : whole.height();
        const int x = layoutDirection() == Qt::RightToLeft ? 0 : whole.width() - width;
        setGeometry(x, high, width, low - high);
        m_card->setGeometry(rect());
        break;
    }
    }
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    const bool moved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (moved && (watched == parentWidget() || watched == m_above || watched == m_below))
        arrange();
    return QWidget::eventFilter(watched, event);
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        closeOverlay();
    else
        QWidget::keyPressEvent(event);
}

void Overlay::mousePressEvent(QMouseEvent *)
{
    // Beside the card: nothing behind is clicked by accident.
    if (keepsKeyboard())
        closeOverlay();
}

void Overlay::paintEvent(QPaintEvent *)
{
    if (!keepsKeyboard())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool dark = isDark(schemeOf(palette()));
    const QColor ink = colorOf(dark ? Role::Sunken : Role::Text, palette());
    QColor dim = ink;
    dim.setAlphaF(dark ? dimInDark : dimInLight);
    painter.fillRect(rect(), dim);
    QColor shadow = ink;
    shadow.setAlphaF(dark ? shadowInDark : shadowInLight);
    paintShadow(painter, m_card->geometry(), shadow);
}

void Overlay::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
    QWidget::changeEvent(event);
}

bool Overlay::focusNextPrevChild(bool next)
{
    if (!keepsKeyboard())
        return QWidget::focusNextPrevChild(next);
    QWidget *now = focusWidget();
    if (QWidget *found = nextTabStop(this, now != nullptr ? now : this, next))
        found->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true; // never further than this
}

} // namespace wingman::ui
