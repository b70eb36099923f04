// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sparkline.h"

#include "widgets/format.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace wingman::ui {
namespace {

constexpr double lineWidth = 1.5;
constexpr float fillOpacity = 0.14F;

QList<double> finite(const QList<double> &values)
{
    QList<double> found;
    std::copy_if(values.begin(), values.end(), std::back_inserter(found), [](double v) { return std::isfinite(v); });
    return found;
}

/// The indices worth drawing of one pixel's values: first, smallest, largest, last, in their order.
QList<qsizetype> extremes(const QList<double> &values, qsizetype from, qsizetype to)
{
    QList<qsizetype> kept;
    qsizetype low = -1;
    qsizetype high = -1;
    for (qsizetype i = from; i < to; ++i) {
        if (!std::isfinite(values[i]))
            continue;
        if (low < 0 || values[i] < values[low])
            low = i;
        if (high < 0 || values[i] > values[high])
            high = i;
    }
    if (low < 0)
        return kept;
    for (const qsizetype i : {qMin(low, high), qMax(low, high)}) {
        if (kept.isEmpty() || kept.last() != i)
            kept.append(i);
    }
    return kept;
}

} // namespace

Range rangeOf(const QList<double> &values)
{
    const QList<double> known = finite(values);
    if (known.isEmpty())
        return {};
    const auto [low, high] = std::minmax_element(known.begin(), known.end());
    const double bottom = qMin(0.0, *low);
    return {bottom, *high > bottom ? *high : bottom + 1};
}

QList<QPolygonF> sparklinePieces(const QList<double> &values, const QRectF &box, const Range &range)
{
    QList<QPolygonF> pieces;
    const qsizetype count = values.size();
    const auto columns = static_cast<qsizetype>(box.width());
    if (count == 0 || columns <= 0 || range.high <= range.low)
        return pieces;
    const auto pointOf = [&](qsizetype i) {
        const double across = count == 1 ? 1.0 : static_cast<double>(i) / static_cast<double>(count - 1);
        const double up = std::clamp((values[i] - range.low) / (range.high - range.low), 0.0, 1.0);
        return QPointF(box.left() + across * box.width(), box.bottom() - up * box.height());
    };
    QPolygonF piece;
    const auto finish = [&] {
        if (!piece.isEmpty())
            pieces.append(piece);
        piece.clear();
    };
    const qsizetype buckets = qMin(count, columns);
    for (qsizetype bucket = 0; bucket < buckets; ++bucket) {
        const QList<qsizetype> kept = extremes(values, bucket * count / buckets, (bucket + 1) * count / buckets);
        if (kept.isEmpty())
            finish();
        for (const qsizetype i : kept)
            piece.append(pointOf(i));
    }
    finish();
    return pieces;
}

void paintSparkline(QPainter &painter, const QRectF &box, const QList<double> &values, Tone tone,
                    const QPalette &palette, const std::optional<Range> &range)
{
    const QColor ink = paintOf(tone, palette).ink;
    QColor fill = ink;
    fill.setAlphaF(fillOpacity);
    const QRectF inside = box.adjusted(1, lineWidth, -1, 0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QPolygonF &piece : sparklinePieces(values, inside, range.value_or(rangeOf(values)))) {
        if (piece.size() == 1) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink);
            painter.drawEllipse(piece.first(), lineWidth, lineWidth);
            continue;
        }
        QPolygonF area = piece;
        area.append(QPointF(piece.last().x(), inside.bottom()));
        area.append(QPointF(piece.first().x(), inside.bottom()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(area);
        painter.setPen(QPen(ink, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(piece);
    }
    painter.restore();
}

Sparkline::Sparkline(const QString &objectName, QWidget *parent) : QWidget(parent)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    retranslate();
}

void Sparkline::setMeaning(const QString &name, const std::function<QString(double)> &text)
{
    m_name = name;
    m_text = text;
    retranslate();
}

void Sparkline::setValues(const QList<double> &values, const std::optional<Range> &range)
{
    if (values == m_values && range == m_range)
        return;
    m_values = values;
    m_range = range;
    retranslate();
    update();
}

void Sparkline::setTone(Tone tone)
{
    if (tone == m_tone)
        return;
    m_tone = tone;
    update();
}

QSize Sparkline::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 14, fontMetrics().height() * 3 / 2};
}

QSize Sparkline::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, fontMetrics().height()};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSparkline(painter, rect(), m_values, m_tone, palette(), m_range);
}

void Sparkline::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void Sparkline::retranslate()
{
    setAccessibleName(m_name.isEmpty() ? tr("Course of a value") : m_name);
    const QList<double> known = finite(m_values);
    if (known.isEmpty()) {
        setAccessibleDescription(tr("Nothing was measured."));
        return;
    }
    const auto text = [this](double value) { return m_text ? m_text(value) : locale().toString(value, 'g', 3); };
    const auto [low, high] = std::minmax_element(known.begin(), known.end());
    const QString last = std::isfinite(m_values.last()) ? text(m_values.last()) : unknownText();
    setAccessibleDescription(tr("From %1 to %2, last %3.").arg(text(*low), text(*high), last));
}

} // namespace wingman::ui
