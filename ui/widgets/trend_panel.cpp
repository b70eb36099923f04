// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trend_panel.h"

#include "link/cluster_link.h"
#include "widgets/age_ticker.h"
#include "widgets/failure_message.h"
#include "widgets/flow_layout.h"
#include "widgets/format.h"
#include "widgets/segmented.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <algorithm>
#include <cmath>

namespace wingman::ui {
namespace {

using inventory::Figure;
using inventory::TrendSpan;

constexpr std::chrono::seconds newPoint{60};    // of the hour
constexpr std::chrono::seconds moreRarely{300}; // of what has fewer points
constexpr int tableLines = 14;

bool hasValues(const inventory::Trend &trend, const QList<Figure> &figures)
{
    return std::any_of(figures.cbegin(), figures.cend(), [&](Figure figure) {
        const QList<double> values = trend.values.value(figure);
        return std::any_of(values.cbegin(), values.cend(), [](double value) { return std::isfinite(value); });
    });
}

/// What there is of something, beside what is used of it.
bool isLimit(Figure figure)
{
    return figure == Figure::MemorySize || figure == Figure::Size;
}

ChartUnit unitOf(Figure figure)
{
    switch (figure) {
    case Figure::Cpu:
    case Figure::IoWait:
        return ChartUnit::Percent;
    case Figure::Load:
        return ChartUnit::Plain;
    case Figure::Memory:
    case Figure::MemorySize:
    case Figure::Used:
    case Figure::Size:
        return ChartUnit::Bytes;
    case Figure::Received:
    case Figure::Sent:
    case Figure::DiskRead:
    case Figure::DiskWritten:
        return ChartUnit::BytesPerSecond;
    }
    return ChartUnit::Plain;
}

} // namespace

TrendPanel::TrendPanel(const QString &objectName, ClusterLink &clusters, AgeTicker &ticker, QWidget *parent)
    : QWidget(parent),
      m_clusters(clusters),
      m_ticker(ticker),
      m_read(
          this, ticker.clock(), [this](Cancel cancel) { return m_clusters.trend(*m_target, m_span, cancel); },
          [this] {
              if (isVisible())
                  m_again.start(m_span == TrendSpan::Hour ? newPoint : moreRarely);
              showTrend();
          }),
      m_spans(new Segmented(objectName + QStringLiteral("Span"), this)),
      m_asTable(new QPushButton(this)),
      m_age(new TextLabel(objectName + QStringLiteral("Age"), this, Text::Small, Role::Muted)),
      m_stack(new QStackedWidget(this)),
      m_charts(new QWidget(this)),
      m_table(new QTableView(this)),
      m_message(new MessagePanel(this))
{
    setObjectName(objectName);
    const auto plot = [&](const char *name, const QList<Figure> &figures) {
        auto *chart = new Chart(objectName + QLatin1String(name), m_charts);
        const ChartUnit unit = unitOf(figures.first());
        chart->setUnit(unit);
        m_plots.append({chart, figures, unit});
        connect(chart, &Chart::cursorMoved, this, [this](std::optional<qsizetype> at) {
            for (const Plot &one : std::as_const(m_plots))
                one.chart->setCursor(at);
        });
    };
    plot("Cpu", {Figure::Cpu, Figure::IoWait});
    plot("Load", {Figure::Load});
    plot("Memory", {Figure::Memory, Figure::MemorySize});
    plot("Network", {Figure::Received, Figure::Sent});
    plot("DiskTraffic", {Figure::DiskRead, Figure::DiskWritten});
    plot("Disk", {Figure::Used, Figure::Size});
    arrange();
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &TrendPanel::read);
    connect(m_spans, &Segmented::currentIdChanged, this, [this](const QString &id) {
        if (const auto chosen = inventory::trendSpanFromName(id); chosen && *chosen != m_span)
            setSpan(*chosen);
    });
    connect(m_asTable, &QPushButton::toggled, this, &TrendPanel::showTrend);
    connect(m_message, &MessagePanel::primaryRequested, this, &TrendPanel::read);
    connect(&ticker, &AgeTicker::ticked, this, &TrendPanel::showAge);
    retranslate();
}

void TrendPanel::arrange()
{
    m_asTable->setObjectName(objectName() + QStringLiteral("AsTable"));
    m_asTable->setCheckable(true);
    m_charts->setObjectName(objectName() + QStringLiteral("Charts"));
    m_stack->setObjectName(objectName() + QStringLiteral("Stack"));
    m_message->setObjectName(objectName() + QStringLiteral("Message"));
    m_table->setObjectName(objectName() + QStringLiteral("Table"));
    m_table->setModel(&m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setMinimumHeight(fontMetrics().lineSpacing() * tableLines);
    auto *head = new FlowLayout;
    head->addWidget(m_spans);
    head->addWidget(m_asTable);
    auto *charts = new QVBoxLayout(m_charts);
    charts->setContentsMargins(0, 0, 0, 0);
    charts->setSpacing(pixels(Space::M));
    for (const Plot &plot : std::as_const(m_plots))
        charts->addWidget(plot.chart);
    charts->addStretch(1);
    m_stack->addWidget(m_charts);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_message);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(pixels(Space::M));
    column->addLayout(head);
    column->addWidget(m_age);
    column->addWidget(m_stack, 1);
}

void TrendPanel::setTarget(const std::optional<inventory::TargetRef> &target)
{
    if (target == m_target)
        return;
    m_target = target;
    readAnew();
}

void TrendPanel::setSpan(TrendSpan span)
{
    m_span = span;
    m_spans->setCurrentId(inventory::trendSpanName(span));
    readAnew();
    Q_EMIT spanChanged(span);
}

void TrendPanel::setTableShown(bool shown)
{
    m_asTable->setChecked(shown);
}

/// It is about something else from now on.
void TrendPanel::readAnew()
{
    m_again.stop();
    m_read.forget();
    showTrend();
    if (isVisible())
        read();
}

void TrendPanel::read()
{
    if (!m_target)
        return;
    m_again.stop();
    m_read.read();
    if (!m_read.value())
        showTrend();
}

void TrendPanel::showTrend()
{
    const auto &trend = m_read.value();
    Message message;
    const bool any = trend && std::any_of(m_plots.cbegin(), m_plots.cend(),
                                          [&](const Plot &plot) { return hasValues(*trend, plot.figures); });
    if (!trend && m_read.error() && !m_read.isReading()) {
        message = failureMessage(tr("The course cannot be read now"), *m_read.error());
    } else if (!trend) {
        message.kind = MessageKind::Loading;
        message.title = tr("Reading the course");
    } else if (!any) {
        message.kind = MessageKind::Empty;
        message.title = tr("Nothing was measured in this time");
        message.sentence = tr("The cluster measures what runs. Another span may show more.");
    }
    m_message->setMessage(message);
    QList<Figure> figures;
    QStringList names;
    for (const Plot &plot : std::as_const(m_plots)) {
        const bool shown = trend && hasValues(*trend, plot.figures);
        plot.chart->setVisible(shown);
        ChartData course;
        if (shown) {
            course.moments = trend->moments;
            for (const Figure figure : plot.figures) {
                if (!hasValues(*trend, {figure}))
                    continue;
                figures.append(figure);
                names.append(nameOf(figure));
                ChartSeries series;
                series.name = nameOf(figure);
                series.values = trend->values.value(figure);
                const bool isSecond = figure != plot.figures.first();
                series.dashed = isLimit(figure) || isSecond;
                series.tone = isLimit(figure) ? Tone::Muted : isSecond ? Tone::Ok : Tone::Accent;
                course.series.append(series);
            }
        }
        plot.chart->setData(course);
    }
    m_model.setTrend(trend.value_or(inventory::Trend()), figures, names,
                     [](Figure figure, double value) { return chartValue(value, unitOf(figure)); });
    m_stack->setCurrentIndex(!any ? 2 : m_asTable->isChecked() ? 1 : 0);
    m_spans->setEnabled(m_target.has_value());
    m_asTable->setEnabled(any);
    showAge();
}

void TrendPanel::showAge()
{
    const auto &readAt = m_read.readAt();
    if (m_read.error() && m_read.value())
        m_age->setText(tr("Could not be read again: %1").arg(m_read.error()->sentence()));
    else
        m_age->setText(readAt ? tr("read %1", "how long ago").arg(formatAgo(*readAt, m_ticker.now())) : QString());
}

QString TrendPanel::titleOf(const Plot &plot) const
{
    switch (plot.figures.first()) {
    case Figure::Cpu:
    case Figure::IoWait:
        return tr("CPU, of all cores");
    case Figure::Load:
        return tr("Load average");
    case Figure::Memory:
    case Figure::MemorySize:
        return tr("Memory");
    case Figure::Received:
    case Figure::Sent:
        return tr("Network");
    case Figure::DiskRead:
    case Figure::DiskWritten:
        return tr("Disk traffic");
    case Figure::Used:
    case Figure::Size:
        return tr("Disk space");
    }
    return {};
}

QString TrendPanel::nameOf(Figure figure) const
{
    switch (figure) {
    case Figure::Cpu:
        return tr("CPU");
    case Figure::IoWait:
        return tr("IO wait");
    case Figure::Load:
        return tr("Load");
    case Figure::Memory:
        return tr("Used", "memory");
    case Figure::MemorySize:
        return tr("Memory there is");
    case Figure::Received:
        return tr("Received");
    case Figure::Sent:
        return tr("Sent");
    case Figure::DiskRead:
        return tr("Read", "from a disk");
    case Figure::DiskWritten:
        return tr("Written");
    case Figure::Used:
        return tr("Used", "space");
    case Figure::Size:
        return tr("Size");
    }
    return {};
}

void TrendPanel::retranslate()
{
    setAccessibleName(tr("Course over time"));
    m_spans->setName(tr("Span"));
    m_spans->setSegments({{inventory::trendSpanName(TrendSpan::Hour), tr("Hour")},
                          {inventory::trendSpanName(TrendSpan::Day), tr("Day")},
                          {inventory::trendSpanName(TrendSpan::Week), tr("Week")},
                          {inventory::trendSpanName(TrendSpan::Month), tr("Month")},
                          {inventory::trendSpanName(TrendSpan::Year), tr("Year")}});
    m_spans->setCurrentId(inventory::trendSpanName(m_span));
    m_asTable->setText(tr("As ta&ble"));
    m_asTable->setToolTip(tr("The same numbers, moment by moment"));
    m_table->setAccessibleName(tr("Course as a table"));
    for (const Plot &plot : std::as_const(m_plots))
        plot.chart->setTitle(titleOf(plot));
    showTrend();
}

void TrendPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TrendPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void TrendPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_read.stop();
    m_again.stop();
}

} // namespace wingman::ui
