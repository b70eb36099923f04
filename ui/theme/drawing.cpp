// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/drawing.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace wingman::ui::drawing {
namespace {

constexpr double hovering = 0.05;
constexpr double pressing = 0.10;
constexpr double ringWidth = 2;

class Saved
{
public:
    explicit Saved(QPainter *painter) : m_painter(painter)
    {
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter *m_painter;
};

/// As thin as a whole number of the screen's own pixels can be without getting thinner than one of ours.
double line(const QPainter *painter)
{
    const double ratio = painter->device()->devicePixelRatioF();
    return std::max(1.0, std::floor(ratio)) / ratio;
}

} // namespace

QColor color(Role role, const QStyleOption *option)
{
    return colorOf(role, option->palette);
}

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto channel = [share](float from, float to) {
        return static_cast<float>(static_cast<double>(from) * (1 - share) + static_cast<double>(to) * share);
    };
    return QColor::fromRgbF(channel(under.redF(), over.redF()), channel(under.greenF(), over.greenF()),
                            channel(under.blueF(), over.blueF()));
}

QColor touched(const QColor &fill, const QStyleOption *option)
{
    if (isPressed(option))
        return mixed(fill, color(Role::Text, option), pressing);
    return isHovered(option) ? mixed(fill, color(Role::Text, option), hovering) : fill;
}

void box(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &border, double corner)
{
    const Saved saved(painter);
    const double width = border.isValid() ? line(painter) : 0;
    painter->setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = width / 2;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner - inset, corner - inset);
}

void ring(QPainter *painter, const QRectF &rect, const QStyleOption *option, double corner)
{
    const Saved saved(painter);
    painter->setPen(QPen(color(Role::Focus, option), ringWidth));
    painter->setBrush(Qt::NoBrush);
    const double inset = ringWidth / 2;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner - inset, corner - inset);
}

void hairline(QPainter *painter, const QRect &rect, Qt::Edge edge, const QColor &color)
{
    const double width = line(painter);
    QRectF drawn(rect);
    switch (edge) {
    case Qt::TopEdge:
        drawn.setHeight(width);
        break;
    case Qt::BottomEdge:
        drawn.setTop(drawn.bottom() - width);
        break;
    case Qt::LeftEdge:
        drawn.setWidth(width);
        break;
    case Qt::RightEdge:
        drawn.setLeft(drawn.right() - width);
        break;
    }
    painter->fillRect(drawn, color);
}

int arrowSize(const QFontMetrics &metrics)
{
    return iconSize(metrics) - 2;
}

QRect square(const QRect &rect, int size)
{
    return {rect.left() + (rect.width() - size) / 2, rect.top() + (rect.height() - size) / 2, size, size};
}

void glyph(QPainter *painter, const QRect &rect, Icon icon, const QColor &ink, int size)
{
    painter->drawPixmap(square(rect, size), pixmap(icon, ink, size, painter->device()->devicePixelRatioF()));
}

void picture(QPainter *painter, const QRect &rect, const QIcon &icon, const QColor &ink, const QStyleOption *option)
{
    if (const std::optional<Icon> own = iconOf(icon)) {
        glyph(painter, rect, *own, ink, std::min(rect.width(), rect.height()));
        return;
    }
    const QIcon::State state = option->state & QStyle::State_On ? QIcon::On : QIcon::Off;
    icon.paint(painter, rect, Qt::AlignCenter, isEnabled(option) ? QIcon::Normal : QIcon::Disabled, state);
}

void text(QPainter *painter, const QRect &rect, int flags, const QString &text, const QColor &ink)
{
    painter->save();
    painter->setPen(ink);
    // What fits is left alone: with letters of several fonts, eliding takes a text to be wider than it is drawn.
    const QFontMetrics metrics = painter->fontMetrics();
    const bool fits = metrics.size(flags | Qt::TextSingleLine, text).width() <= rect.width();
    const QString shown = fits ? text : metrics.elidedText(text, Qt::ElideRight, rect.width(), flags);
    painter->drawText(rect, flags | Qt::TextSingleLine, shown);
    painter->restore();
}

QFont medium(QFont font)
{
    if (font.weight() < QFont::Medium)
        font.setWeight(QFont::Medium);
    return font;
}

} // namespace wingman::ui::drawing
