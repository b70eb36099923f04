// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chip.h"

#include "widgets/surface_paint.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace wingman::ui {
namespace {

constexpr double shapeShare = 0.7; // of the text's ascent
constexpr int mostAtLeast = 16;    // characters: a longer word may be elided

QFont chipFont()
{
    return composedFont(Text::Small, true);
}

int shapeSide(const QFontMetrics &metrics)
{
    return qRound(metrics.ascent() * shapeShare);
}

} // namespace

QSize chipSize(const QString &text, bool withShape)
{
    const QFontMetrics metrics(chipFont());
    const int shape = withShape ? shapeSide(metrics) + pixels(Space::XS) : 0;
    return {metrics.horizontalAdvance(text) + shape + 2 * pixels(Space::S), metrics.height() + pixels(Space::XS)};
}

void paintChip(QPainter &painter, const QRect &box, const QString &text, Tone tone, const QPalette &palette,
               std::optional<Shape> shape, Qt::LayoutDirection direction)
{
    const QFont font = chipFont();
    const QFontMetrics metrics(font);
    const QSize size = chipSize(text, shape.has_value()).boundedTo(box.size());
    const QRect pill = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, size, box);
    const Paint paint = paintOf(tone, palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(paint.fill);
    painter.drawRoundedRect(pill, pixels(Space::XS), pixels(Space::XS));
    QRect inside = pill.adjusted(pixels(Space::S) - 2, 0, 2 - pixels(Space::S), 0);
    if (shape) {
        const int side = shapeSide(metrics);
        paintShape(painter, *shape,
                   QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(side, side), inside),
                   paint.ink);
        const int used = side + pixels(Space::XS);
        inside = direction == Qt::RightToLeft ? inside.adjusted(0, 0, -used, 0) : inside.adjusted(used, 0, 0, 0);
    }
    painter.setFont(font);
    painter.setPen(paint.ink);
    painter.drawText(inside, Qt::AlignCenter | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, inside.width()));
    painter.restore();
}

Chip::Chip(const QString &objectName, QWidget *parent) : QWidget(parent)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Chip::setChip(const QString &text, Tone tone, std::optional<Shape> shape)
{
    m_text = text;
    m_tone = tone;
    m_shape = shape;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_text, m_shape.has_value());
}

QSize Chip::minimumSizeHint() const
{
    const int least = QFontMetrics(chipFont()).averageCharWidth() * mostAtLeast + 2 * pixels(Space::S);
    return {qMin(least, sizeHint().width()), sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_text, m_tone, palette(), m_shape, layoutDirection());
}

void Chip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
}

} // namespace wingman::ui
