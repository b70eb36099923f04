// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/stats_tab.h"

#include "pages/workloads/stats_feed.h"
#include "widgets/age_ticker.h"
#include "widgets/failure_message.h"
#include "widgets/format.h"
#include "widgets/message_banner.h"
#include "widgets/sparkline.h"
#include "widgets/text_label.h"
#include "widgets/tile.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QStackedWidget>

#include <cmath>

namespace wingman::ui {
namespace {

using inventory::StatsSample;

QString perSecond(const QList<double> &values)
{
    if (values.isEmpty() || !std::isfinite(values.last()))
        return unknownText();
    return StatsTab::tr("%1/s", "an amount per second").arg(formatBytes(static_cast<qint64>(values.last())));
}

} // namespace

StatsTab::StatsTab(const PageContext &context, WorkloadSubject &subject, StatsFeed &stats, QWidget *parent)
    : DetailsTab(QStringLiteral("detailsStats"), context, subject, parent),
      m_stats(stats),
      m_stack(new QStackedWidget(this)),
      m_banner(new MessageBanner(QStringLiteral("statsBanner"), this)),
      m_message(new MessagePanel(this))
{
    auto *content = new QWidget(this);
    content->setObjectName(QStringLiteral("statsContent"));
    const auto tile = [content](const char *name) {
        return new Tile(QString::fromLatin1(name), content, Tile::Look::Plain);
    };
    m_cpu = tile("statsCpu");
    m_memory = tile("statsMemory");
    m_received = tile("statsReceived");
    m_sent = tile("statsSent");
    m_read = tile("statsRead");
    m_written = tile("statsWritten");
    m_processes = tile("statsProcesses");
    m_note = new TextLabel(QStringLiteral("statsNote"), content, Text::Small, Role::Muted);
    m_note->setWordWrap(true);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(pixels(Space::L), pixels(Space::M), pixels(Space::L), pixels(Space::L));
    grid->setHorizontalSpacing(pixels(Space::XL));
    grid->setVerticalSpacing(pixels(Space::XL));
    int place = 0;
    for (Tile *one : {m_cpu, m_memory, m_received, m_sent, m_read, m_written, m_processes}) {
        grid->addWidget(one, place / 2, place % 2);
        ++place;
    }
    grid->addWidget(m_note, place / 2 + 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(place / 2 + 2, 1);
    m_message->setObjectName(QStringLiteral("statsMessage"));
    m_stack->setObjectName(QStringLiteral("statsStack"));
    m_stack->addWidget(scrolled(content));
    m_stack->addWidget(m_message);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    connect(&stats, &StatsFeed::changed, this, &StatsTab::showStats);
    connect(m_message, &MessagePanel::primaryRequested, &stats, &StatsFeed::retry);
    connect(m_banner, &MessageBanner::primaryRequested, &stats, &StatsFeed::retry);
    retranslate();
}

void StatsTab::begin()
{
    m_stats.setWatched(this, true);
    showStats();
}

void StatsTab::end()
{
    m_stats.setWatched(this, false);
}

/// Without any measurement the message has the whole place; with some it stands above them.
void StatsTab::showMessage()
{
    Message message;
    switch (m_stats.state()) {
    case StatsFeed::State::Idle:
    case StatsFeed::State::Live:
        break;
    case StatsFeed::State::Opening:
        if (m_stats.samples().isEmpty()) {
            message.kind = MessageKind::Loading;
            message.title = tr("Measuring");
            message.sentence = tr("The first numbers come within a few seconds.");
        }
        break;
    case StatsFeed::State::Stopped:
        message.kind = MessageKind::Empty;
        message.title = tr("It is not running");
        message.sentence = tr("Nothing is used now. Measuring goes on by itself when it is started.");
        break;
    case StatsFeed::State::Failed:
        message =
            failureMessage(tr("It cannot be measured now"),
                           m_stats.error().value_or(Error{
                               Code::ConnectionLost,
                               {{"endpoint", m_subject.isSelected() ? m_subject.row().endpoint.text() : QString()}}}));
        break;
    }
    const bool isBelow = !m_stats.samples().isEmpty();
    m_message->setMessage(message);
    m_stack->setCurrentIndex(!isBelow && !message.title.isEmpty() ? 1 : 0);
    m_banner->setMessage(isBelow ? message : Message());
}

void StatsTab::showStats()
{
    showMessage();
    const QList<StatsSample> &samples = m_stats.samples();
    const auto latest = m_stats.latest();
    const QString age = latest ? tr("measured %1", "how long ago").arg(formatAgo(latest->at, m_context.ticker.now()))
                               : tr("not measured");
    const auto show = [&](Tile *tile, const QString &caption, const QString &value, const QList<double> &values) {
        tile->setTile({caption, latest ? value : unknownText(), age, Tone::Muted});
        tile->setValues(values);
    };
    show(m_cpu, tr("CPU, of one core"), formatPercent(latest ? latest->cpuShare : std::nullopt), shares(samples));
    show(m_memory,
         latest && latest->memoryLimit ? tr("Memory, limit %1").arg(formatBytes(*latest->memoryLimit)) : tr("Memory"),
         formatBytes(latest ? latest->memory : std::nullopt), amounts(samples, &StatsSample::memory));
    m_memory->sparkline()->setTone(Tone::Ok); // beside the other one, as in the overview
    const bool isContainer = m_subject.isContainer();
    for (Tile *tile : {m_received, m_sent, m_read, m_written, m_processes})
        tile->setVisible(isContainer);
    if (isContainer) {
        const auto rate = [&](Tile *tile, const QString &caption, Counter counter) {
            const QList<double> values = rates(samples, counter);
            show(tile, caption, perSecond(values), values);
        };
        rate(m_received, tr("Network, received"), &StatsSample::received);
        rate(m_sent, tr("Network, sent"), &StatsSample::sent);
        rate(m_read, tr("Disk, read"), &StatsSample::blockRead);
        rate(m_written, tr("Disk, written"), &StatsSample::blockWritten);
        show(m_processes, tr("Processes"),
             latest && latest->processes ? formatCount(*latest->processes) : unknownText(),
             amounts(samples, &StatsSample::processes));
    }
    m_note->setText(isContainer ? tr("Measured once a second while this is looked at; the last ten minutes are shown.")
                                : tr("As the cluster reports it; the last ten minutes are shown."));
}

void StatsTab::retranslate()
{
    const auto bytes = [](double value) { return formatBytes(static_cast<qint64>(value)); };
    m_cpu->sparkline()->setMeaning(tr("CPU in the last minutes"), [](double share) { return formatPercent(share); });
    m_memory->sparkline()->setMeaning(tr("Memory in the last minutes"), bytes);
    m_received->sparkline()->setMeaning(tr("Received per second"), bytes);
    m_sent->sparkline()->setMeaning(tr("Sent per second"), bytes);
    m_read->sparkline()->setMeaning(tr("Read per second"), bytes);
    m_written->sparkline()->setMeaning(tr("Written per second"), bytes);
    m_processes->sparkline()->setMeaning(tr("Processes in the last minutes"),
                                         [](double count) { return formatCount(static_cast<qint64>(count)); });
    showStats();
}

} // namespace wingman::ui
