// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart.h"

#include "widgets/format.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace wingman::ui {
namespace {

constexpr double lineWidth = 1.5;
constexpr float fillOpacity = 0.12F;
constexpr int linesHigh = 10; // a chart's own height, in lines of text
constexpr int mostTicks = 4;  // of the values
constexpr int pageStep = 10;  // moments

/// The usual distance of two moments.
double usualStep(const QList<Instant> &moments)
{
    if (moments.size() < 2)
        return 0;
    QList<qint64> steps;
    for (qsizetype i = 1; i < moments.size(); ++i)
        steps.append((moments.at(i) - moments.at(i - 1)).count());
    std::nth_element(steps.begin(), steps.begin() + steps.size() / 2, steps.end());
    return static_cast<double>(steps.at(steps.size() / 2));
}

std::optional<qsizetype> lastMeasured(const ChartData &data)
{
    for (qsizetype i = data.moments.size() - 1; i >= 0; --i) {
        for (const ChartSeries &series : data.series) {
            if (std::isfinite(series.values.value(i, std::nan(""))))
                return i;
        }
    }
    return std::nullopt;
}

} // namespace

QList<QPolygonF> chartPieces(const QList<Instant> &moments, const QList<double> &values, const QRectF &box, double high)
{
    QList<QPolygonF> pieces;
    const qsizetype count = std::min(moments.size(), values.size());
    if (count == 0 || high <= 0 || box.width() <= 0)
        return pieces;
    const auto span = static_cast<double>((moments.last() - moments.first()).count());
    const double hole = usualStep(moments) * 2.5;
    QPolygonF piece;
    const auto finish = [&] {
        if (!piece.isEmpty())
            pieces.append(piece);
        piece.clear();
    };
    for (qsizetype i = 0; i < count; ++i) {
        if (!std::isfinite(values.at(i))) {
            finish();
            continue;
        }
        if (i > 0 && hole > 0 && static_cast<double>((moments.at(i) - moments.at(i - 1)).count()) > hole)
            finish();
        const double across = span > 0 ? static_cast<double>((moments.at(i) - moments.first()).count()) / span : 1.0;
        const double up = std::clamp(values.at(i) / high, 0.0, 1.0);
        piece.append(QPointF(box.left() + across * box.width(), box.bottom() - up * box.height()));
    }
    finish();
    return pieces;
}

int gapsIn(const QList<double> &values)
{
    int gaps = 0;
    bool seen = false;
    bool open = false;
    for (const double value : values) {
        if (!std::isfinite(value)) {
            open = seen;
            continue;
        }
        gaps += open ? 1 : 0;
        open = false;
        seen = true;
    }
    return gaps;
}

Chart::Chart(const QString &objectName, QWidget *parent) : QWidget(parent)
{
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    retranslate();
}

void Chart::setTitle(const QString &title)
{
    m_title = title;
    retranslate();
    update();
}

void Chart::setUnit(ChartUnit unit)
{
    m_unit = unit;
    retranslate();
    update();
}

void Chart::setData(const ChartData &data)
{
    // Who looks at a moment goes on looking at it when points come at the end and go at the beginning.
    if (m_at) {
        const Instant looked = m_data.moments.value(*m_at);
        const auto found = std::lower_bound(data.moments.cbegin(), data.moments.cend(), looked);
        m_at = found == data.moments.cend() ? std::nullopt : std::optional<qsizetype>(found - data.moments.cbegin());
    }
    m_data = data;
    retranslate();
    update();
}

void Chart::setCursor(std::optional<qsizetype> at)
{
    const auto within = at && *at >= 0 && *at < m_data.moments.size() ? at : std::nullopt;
    if (within == m_at)
        return;
    m_at = within;
    retranslate();
    update();
}

void Chart::moveTo(std::optional<qsizetype> at)
{
    const auto before = m_at;
    setCursor(at);
    if (before == m_at)
        return;
    if (m_at && hasFocus()) {
        QAccessibleEvent told(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
    }
    Q_EMIT cursorMoved(m_at);
}

QSize Chart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 50, fontMetrics().lineSpacing() * linesHigh};
}

QSize Chart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().lineSpacing() * linesHigh};
}

double Chart::high() const
{
    double most = m_data.top.value_or(0);
    for (const ChartSeries &series : m_data.series) {
        for (const double value : series.values) {
            if (std::isfinite(value))
                most = std::max(most, value);
        }
    }
    return most;
}

Chart::Places Chart::places() const
{
    const QFontMetrics small(fontOf(Text::Small, font()));
    int labels = 0;
    for (const double tick : valueTicks(high(), m_unit, mostTicks))
        labels = std::max(labels, small.horizontalAdvance(chartValue(tick, m_unit, locale())));
    const double line = fontMetrics().lineSpacing();
    const int edge = pixels(Space::XS);
    Places places;
    places.title = QRectF(edge, edge, width() - 2 * edge, line);
    places.legend = QRectF(edge, places.title.bottom(), width() - 2 * edge, small.lineSpacing() + pixels(Space::XS));
    places.plot = QRectF(edge + labels + pixels(Space::S), places.legend.bottom() + pixels(Space::S), 0, 0);
    places.plot.setRight(width() - pixels(Space::M));
    places.plot.setBottom(height() - small.lineSpacing() - pixels(Space::S));
    return places;
}

double Chart::xOf(Instant at, const QRectF &plot) const
{
    const auto span = static_cast<double>((m_data.moments.last() - m_data.moments.first()).count());
    const double across = span > 0 ? static_cast<double>((at - m_data.moments.first()).count()) / span : 1.0;
    return plot.left() + across * plot.width();
}

void Chart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Places where = places();
    painter.setFont(strong(fontOf(Text::Body, font())));
    painter.setPen(colorOf(Role::Text, palette()));
    painter.drawText(where.title, Qt::AlignVCenter | Qt::AlignLeading, m_title);
    if (!m_data.moments.isEmpty() && where.plot.width() > 0) {
        paintGrid(painter, where.plot);
        paintSeries(painter, where.plot);
        paintCursor(painter, where.plot);
        paintLegend(painter, where.legend);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colorOf(Role::Focus, palette()), lineWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius(), radius());
    }
}

void Chart::paintGrid(QPainter &painter, const QRectF &plot) const
{
    const QFont small = fontOf(Text::Small, font());
    const QFontMetrics metrics(small);
    painter.setFont(small);
    const QList<double> ticks = valueTicks(high(), m_unit, mostTicks);
    const QColor ink = colorOf(Role::Muted, palette());
    const QColor line = colorOf(Role::Border, palette());
    for (const double tick : ticks) {
        const double y = std::round(plot.bottom() - tick / ticks.last() * plot.height()) + 0.5;
        painter.setPen(QPen(line, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(ink);
        const QRectF box(0, y - metrics.lineSpacing() / 2.0, plot.left() - pixels(Space::S), metrics.lineSpacing());
        painter.drawText(box, Qt::AlignVCenter | Qt::AlignRight, chartValue(tick, m_unit, locale()));
    }
    const int apart = metrics.averageCharWidth() * 12;
    const int most = std::max(1, static_cast<int>(plot.width()) / std::max(1, apart));
    double taken = -1;
    for (const TimeTick &tick : timeTicks(m_data.moments.first(), m_data.moments.last(), most, locale())) {
        const double x = xOf(tick.at, plot);
        const double half = metrics.horizontalAdvance(tick.text) / 2.0;
        const double begin = std::clamp(x - half, 0.0, width() - 2 * half);
        if (begin < taken)
            continue;
        taken = begin + 2 * half + pixels(Space::S);
        painter.setPen(QPen(line, 1));
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + pixels(Space::XS)));
        painter.setPen(ink);
        painter.drawText(QRectF(begin, plot.bottom() + pixels(Space::XS), 2 * half + 1, metrics.lineSpacing()),
                         Qt::AlignCenter, tick.text);
    }
}

void Chart::paintSeries(QPainter &painter, const QRectF &plot) const
{
    const double top = valueTicks(high(), m_unit, mostTicks).constLast();
    for (auto series = m_data.series.crbegin(); series != m_data.series.crend(); ++series) {
        const QColor ink = paintOf(series->tone, palette()).ink;
        QColor fill = ink;
        fill.setAlphaF(fillOpacity);
        for (const QPolygonF &piece : chartPieces(m_data.moments, series->values, plot, top)) {
            if (piece.size() == 1) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(ink);
                painter.drawEllipse(piece.first(), lineWidth, lineWidth);
                continue;
            }
            if (!series->dashed) {
                QPolygonF area = piece;
                area.append(QPointF(piece.last().x(), plot.bottom()));
                area.append(QPointF(piece.first().x(), plot.bottom()));
                painter.setPen(Qt::NoPen);
                painter.setBrush(fill);
                painter.drawPolygon(area);
            }
            painter.setBrush(Qt::NoBrush);
            painter.setPen(
                QPen(ink, lineWidth, series->dashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
            painter.drawPolyline(piece);
        }
    }
}

void Chart::paintCursor(QPainter &painter, const QRectF &plot) const
{
    if (!m_at)
        return;
    const double x = xOf(m_data.moments.at(*m_at), plot);
    painter.setPen(QPen(colorOf(Role::Text, palette()), 1));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    const double top = valueTicks(high(), m_unit, mostTicks).constLast();
    for (const ChartSeries &series : m_data.series) {
        const double value = series.values.value(*m_at, std::nan(""));
        if (!std::isfinite(value))
            continue;
        const double y = plot.bottom() - std::clamp(value / top, 0.0, 1.0) * plot.height();
        painter.setPen(QPen(colorOf(Role::Surface, palette()), lineWidth));
        painter.setBrush(paintOf(series.tone, palette()).ink);
        painter.drawEllipse(QPointF(x, y), 2 * lineWidth + 1, 2 * lineWidth + 1);
    }
}

/// The values of the moment that is looked at, beside the names; and when that is.
void Chart::paintLegend(QPainter &painter, const QRectF &box) const
{
    const QFont small = fontOf(Text::Small, font());
    const QFontMetrics metrics(small);
    painter.setFont(small);
    const auto at = m_at ? m_at : lastMeasured(m_data);
    const QString when = at ? formatInstant(m_data.moments.at(*at), locale()) : tr("nothing was measured");
    const double room = metrics.horizontalAdvance(when);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    double x = box.left();
    const auto place = [&](double from, double size) {
        return QRectF(mirrored ? box.left() + box.right() - from - size : from, box.top(), size, box.height());
    };
    const double swatch = pixels(Space::L);
    for (const ChartSeries &series : m_data.series) {
        const double value = at ? series.values.value(*at, std::nan("")) : std::nan("");
        const QString text =
            tr("%1 %2", "a figure's name, and its value").arg(series.name, chartValue(value, m_unit, locale()));
        const double size = metrics.horizontalAdvance(text);
        if (x + swatch + size + pixels(Space::L) > box.right() - room && x > box.left())
            break;
        const QRectF line = place(x, swatch);
        painter.setPen(QPen(paintOf(series.tone, palette()).ink, 2, series.dashed ? Qt::DashLine : Qt::SolidLine));
        painter.drawLine(QPointF(line.left(), line.center().y()), QPointF(line.right(), line.center().y()));
        painter.setPen(colorOf(Role::Text, palette()));
        painter.drawText(place(x + swatch + pixels(Space::XS), size + 1), Qt::AlignVCenter | Qt::AlignLeading, text);
        x += swatch + pixels(Space::XS) + size + pixels(Space::L);
    }
    painter.setPen(colorOf(Role::Muted, palette()));
    painter.drawText(place(std::max(x, box.right() - room - 1), room + 1), Qt::AlignVCenter | Qt::AlignLeading, when);
}

void Chart::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF plot = places().plot;
    if (m_data.moments.isEmpty() || plot.width() <= 0)
        return;
    qsizetype nearest = 0;
    double distance = -1;
    for (qsizetype i = 0; i < m_data.moments.size(); ++i) {
        const double now = std::abs(xOf(m_data.moments.at(i), plot) - event->position().x());
        if (distance < 0 || now < distance) {
            distance = now;
            nearest = i;
        }
    }
    moveTo(nearest);
}

void Chart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    moveTo(std::nullopt);
}

void Chart::keyPressEvent(QKeyEvent *event)
{
    const qsizetype last = m_data.moments.size() - 1;
    const qsizetype now = m_at.value_or(last);
    std::optional<qsizetype> to;
    switch (event->key()) {
    case Qt::Key_Left:
        to = m_at ? now - 1 : last;
        break;
    case Qt::Key_Right:
        to = m_at ? now + 1 : last;
        break;
    case Qt::Key_PageUp:
        to = now - pageStep;
        break;
    case Qt::Key_PageDown:
        to = now + pageStep;
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = last;
        break;
    default: // keys, not an enum of ours
        QWidget::keyPressEvent(event);
        return;
    }
    if (last >= 0)
        moveTo(std::clamp<qsizetype>(*to, 0, last));
}

void Chart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void Chart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    moveTo(std::nullopt);
    update();
}

void Chart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        retranslate();
        update();
    }
}

QString Chart::sentenceAt(qsizetype at) const
{
    QStringList parts;
    for (const ChartSeries &series : m_data.series)
        parts.append(tr("%1 %2", "a figure's name, and its value")
                         .arg(series.name, chartValue(series.values.value(at, std::nan("")), m_unit, locale())));
    return tr("%1: %2", "a moment, and the values of then")
        .arg(formatInstant(m_data.moments.at(at), locale()), locale().createSeparatedList(parts));
}

void Chart::retranslate()
{
    setAccessibleName(m_title.isEmpty() ? tr("Chart") : m_title);
    if (m_at) {
        setAccessibleDescription(sentenceAt(*m_at));
        return;
    }
    QStringList sentences;
    for (const ChartSeries &series : m_data.series) {
        QList<double> known;
        std::copy_if(series.values.cbegin(), series.values.cend(), std::back_inserter(known),
                     [](double value) { return std::isfinite(value); });
        if (known.isEmpty()) {
            sentences.append(tr("%1: nothing was measured.").arg(series.name));
            continue;
        }
        const auto [low, most] = std::minmax_element(known.cbegin(), known.cend());
        sentences.append(tr("%1: from %2 to %3, last %4.")
                             .arg(series.name, chartValue(*low, m_unit, locale()), chartValue(*most, m_unit, locale()),
                                  chartValue(known.last(), m_unit, locale())));
        if (const int gaps = gapsIn(series.values); gaps > 0)
            sentences.append(tr("%n gap(s) without a measurement.", nullptr, gaps));
    }
    sentences.append(tr("The arrow keys go from moment to moment."));
    setAccessibleDescription(sentences.join(QLatin1Char(' ')));
}

} // namespace wingman::ui
