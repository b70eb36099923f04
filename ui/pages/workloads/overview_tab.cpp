// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/overview_tab.h"

#include "link/then.h"
#include "pages/workloads/foresight_feed.h"
#include "pages/workloads/recent_lines.h"
#include "pages/workloads/stats_feed.h"
#include "pages/workloads/timeline_feed.h"
#include "widgets/age_ticker.h"
#include "widgets/format.h"
#include "widgets/link_button.h"
#include "widgets/message_banner.h"
#include "widgets/section_label.h"
#include "widgets/sparkline.h"
#include "widgets/text_label.h"
#include "widgets/tile.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace wingman::ui {
namespace {
constexpr qsizetype recentLines = 3;
}

OverviewTab::OverviewTab(const PageContext &context, WorkloadSubject &subject, StatsFeed &stats,
                         ForesightFeed &foresight, TimelineFeed &timeline, QWidget *parent)
    : DetailsTab(QStringLiteral("detailsOverview"), context, subject, parent),
      m_stats(stats),
      m_foresight(foresight),
      m_timeline(timeline)
{
    auto *content = new QWidget(this);
    content->setObjectName(QStringLiteral("overviewContent"));
    m_trouble = new MessageBanner(QStringLiteral("overviewTrouble"), content);
    m_cpu = new Tile(QStringLiteral("overviewCpu"), content, Tile::Look::Plain);
    m_memory = new Tile(QStringLiteral("overviewMemory"), content, Tile::Look::Plain);
    m_grid = new FactGrid(QStringLiteral("overviewFacts"), content);
    m_policyTitle = new SectionLabel(QStringLiteral("overviewPolicyTitle"), content);
    m_policy = new PolicyRows(QStringLiteral("overviewPolicy"), content);
    m_policyNote = new TextLabel(QStringLiteral("overviewPolicyNote"), content, Text::Body, Role::Muted);
    m_policyNote->setWordWrap(true);
    m_policyAgain = new LinkButton(QStringLiteral("overviewPolicyAgain"), content);
    m_recentTitle = new SectionLabel(QStringLiteral("overviewRecentTitle"), content);
    m_recent = new RecentLines(content);
    m_recentNote = new TextLabel(QStringLiteral("overviewRecentNote"), content, Text::Body, Role::Muted);
    m_recentNote->setWordWrap(true);
    m_all = new LinkButton(QStringLiteral("overviewTimeline"), content);

    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(pixels(Space::XL));
    tiles->addWidget(m_cpu, 1);
    tiles->addWidget(m_memory, 1);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(pixels(Space::L), pixels(Space::M), pixels(Space::L), pixels(Space::L));
    column->setSpacing(pixels(Space::S));
    column->addWidget(m_trouble);
    column->addLayout(tiles);
    column->addSpacing(pixels(Space::XS));
    column->addWidget(m_grid);
    column->addSpacing(pixels(Space::S));
    column->addWidget(m_policyTitle);
    column->addWidget(m_policy);
    column->addWidget(m_policyNote);
    column->addWidget(m_policyAgain, 0, Qt::AlignLeft);
    column->addSpacing(pixels(Space::S));
    column->addWidget(m_recentTitle);
    column->addWidget(m_recent);
    column->addWidget(m_recentNote);
    column->addWidget(m_all, 0, Qt::AlignLeft);
    column->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolled(content));

    connect(&stats, &StatsFeed::changed, this, &OverviewTab::showTiles);
    connect(&foresight, &ForesightFeed::changed, this, &OverviewTab::showPolicy);
    connect(&timeline, &TimelineFeed::changed, this, &OverviewTab::showRecent);
    connect(m_policy, &PolicyRows::whyRequested, this,
            [this](int row) { Q_EMIT whyRequested(m_groups.value(row).operations.value(0)); });
    connect(m_policyAgain, &LinkButton::clicked, &foresight, &ForesightFeed::ask);
    connect(m_all, &LinkButton::clicked, this, &OverviewTab::timelineRequested);
    connect(m_trouble, &MessageBanner::primaryRequested, this, [this] {
        m_context.navigator.go({QStringLiteral("fleet"), {}, m_subject.row().endpoint.text()});
    });
    retranslate();
}

OverviewTab::~OverviewTab()
{
    m_cancel.cancel();
}

void OverviewTab::begin()
{
    m_stats.setWatched(this, true);
    m_timeline.setWatched(this, true);
    readFacts();
    retranslate();
}

void OverviewTab::end()
{
    m_stats.setWatched(this, false);
    m_timeline.setWatched(this, false);
    m_cancel.cancel();
}

void OverviewTab::replaced()
{
    m_facts.reset();
    m_look.reset();
    m_factsOf.clear();
    retranslate();
}

void OverviewTab::changed()
{
    if (isActive())
        readFacts();
    showTrouble();
    showFacts();
    showTiles();
}

void OverviewTab::aged()
{
    showTiles();
    showFacts();
    showRecent();
}

/// What the list of containers does not tell; again when the state is another one.
void OverviewTab::readFacts()
{
    if (m_subject.row().stale)
        return;
    const QString now = m_subject.row().id.text() + workloadStateName(m_subject.row().state);
    if (now == m_factsOf)
        return;
    m_factsOf = now;
    m_cancel.cancel();
    m_cancel = Cancel();
    if (!m_subject.isContainer())
        return readLook();
    const Cancel mine = m_cancel;
    then(this, m_context.links.targets.facts(m_subject.row().target(), m_subject.row().id.text(), mine),
         [this, mine](const Result<inventory::Facts> &answer) {
             if (mine.isCancelled()) {
                 m_factsOf.clear();
                 return;
             }
             m_facts = answer ? std::optional(*answer) : std::nullopt;
             if (!answer)
                 m_factsOf.clear(); // again with the next change
             showFacts();
         });
}

/// The addresses that an agent inside reports, and what waits for the next start.
void OverviewTab::readLook()
{
    const Cancel mine = m_cancel;
    then(this, m_context.links.targets.inspect(m_subject.row().target(), m_subject.row().id.text(), false, mine),
         [this, mine](const Result<QByteArray> &answer) {
             if (mine.isCancelled()) {
                 m_factsOf.clear();
                 return;
             }
             m_look = answer ? std::optional(guestLookFrom(*answer)) : std::nullopt;
             if (!answer)
                 m_factsOf.clear(); // again with the next change
             showFacts();
         });
}

void OverviewTab::showTrouble()
{
    Message message;
    if (m_subject.isThere() && m_subject.row().stale) {
        message.kind = MessageKind::Partial;
        message.title = tr("As last seen");
        const auto seen = m_subject.seenAt();
        const QString age = seen ? formatAgo(*seen, m_context.ticker.now()) : unknownText();
        const QString why = m_subject.trouble() ? m_subject.trouble()->sentence() : tr("The endpoint is silent.");
        message.sentence = tr("Read %1. %2", "how long ago, and why not later").arg(age, why);
        message.primary = tr("See the endpoint");
    }
    m_trouble->setMessage(message);
}

/// A cluster tells how busy its guests are with the list itself.
void OverviewTab::showGuestTiles()
{
    const auto &guest = m_subject.guest();
    const auto seen = m_subject.seenAt();
    const bool isRunning = guest && m_subject.row().state == WorkloadState::Running && !m_subject.row().stale;
    const QString age = seen ? formatAgo(*seen, m_context.ticker.now()) : QString();
    const QString line = isRunning ? QString() : m_subject.row().stale ? tr("As last seen") : tr("It is not running");
    const int cores = guest ? static_cast<int>(guest->maxCpu) : 0;
    m_cpu->setTile({cores > 0 ? tr("CPU, of %n core(s) · %1", "age of the number", cores).arg(age) : tr("CPU"),
                    formatPercent(isRunning ? std::optional(guest->cpu) : std::nullopt), line, Tone::Muted});
    const qint64 limit = guest ? guest->maxMemory : 0;
    m_memory->setTile({limit > 0 ? tr("Memory, limit %1 · %2", "limit, age of the number").arg(formatBytes(limit), age)
                                 : tr("Memory"),
                       formatBytes(isRunning ? std::optional(guest->memory) : std::nullopt), line, Tone::Muted});
    m_cpu->setValues({});
    m_memory->setValues({});
}

void OverviewTab::showTiles()
{
    if (m_subject.isThere() && !m_subject.isContainer())
        return showGuestTiles();
    const auto latest = m_stats.latest();
    const QString age = latest ? formatAgo(latest->at, m_context.ticker.now()) : QString();
    QString line;
    switch (m_stats.state()) {
    case StatsFeed::State::Idle:
    case StatsFeed::State::Live:
        break;
    case StatsFeed::State::Opening:
        line = tr("Measuring…");
        break;
    case StatsFeed::State::Stopped:
        line = tr("It is not running");
        break;
    case StatsFeed::State::Failed:
        line = m_stats.error() ? m_stats.error()->sentence() : tr("Not measured");
        break;
    }
    const qint64 limit = latest ? latest->memoryLimit.value_or(0) : 0;
    const QString cpu = latest ? tr("CPU · %1", "age of the number").arg(age) : tr("CPU");
    QString memory = tr("Memory");
    if (limit > 0)
        memory = tr("Memory, limit %1 · %2", "limit, age of the number").arg(formatBytes(limit), age);
    else if (latest)
        memory = tr("Memory · %1", "age of the number").arg(age);
    m_cpu->setTile({cpu, formatPercent(latest ? latest->cpuShare : std::nullopt), line, Tone::Muted});
    m_memory->setTile({memory, formatBytes(latest ? latest->memory : std::nullopt), line, Tone::Muted});
    m_memory->sparkline()->setTone(Tone::Ok);
    m_cpu->setValues(shares(m_stats.samples()));
    m_memory->setValues(amounts(m_stats.samples(), &inventory::StatsSample::memory));
}

void OverviewTab::showFacts()
{
    m_grid->setFacts(m_subject.isThere() ? factsOf(m_subject, m_facts, m_look, m_context.ticker.now())
                                         : QList<FactText>());
}

void OverviewTab::showPolicy()
{
    m_groups = m_subject.isThere() ? policyGroups(m_foresight.all(), m_subject) : QList<PolicyGroup>();
    QList<PolicyRow> rows;
    for (const PolicyGroup &group : std::as_const(m_groups))
        rows.append(group.row);
    m_policy->setRows(rows);
    m_policy->setVisible(!rows.isEmpty());
    QString note;
    const QString later = m_subject.isThere() ? notNow(m_foresight.all(), m_subject) : QString();
    if (m_foresight.error())
        note = tr("This cannot be said now: %1").arg(m_foresight.error()->sentence());
    else if (m_foresight.all().isEmpty())
        note = m_foresight.isLoading() ? tr("Asking…") : tr("Nothing can be done with it.");
    else if (!later.isEmpty())
        note = tr("Not in this state: %1").arg(later);
    m_policyNote->setText(note);
    m_policyNote->setVisible(!note.isEmpty());
    m_policyAgain->setVisible(m_foresight.error().has_value());
}

void OverviewTab::showRecent()
{
    m_recent->setItems(m_timeline.items().mid(0, recentLines), m_context.ticker.now());
    const bool isNone = m_timeline.items().isEmpty();
    m_recent->setVisible(!isNone);
    m_recentNote->setVisible(isNone);
    m_recentNote->setText(m_timeline.error()     ? tr("It could not be read: %1").arg(m_timeline.error()->sentence())
                          : m_timeline.wasRead() ? tr("Nothing happened yet that was seen.")
                                                 : tr("Reading…"));
    m_all->setText(tr("The whole timeline"));
    m_all->setVisible(!isNone || m_timeline.error());
}

void OverviewTab::retranslate()
{
    m_policyTitle->setText(tr("What may be done here"));
    m_policyAgain->setText(tr("Ask again"));
    m_recentTitle->setText(tr("Recent"));
    m_cpu->sparkline()->setMeaning(tr("CPU in the last minutes"), [](double share) { return formatPercent(share); });
    m_memory->sparkline()->setMeaning(tr("Memory in the last minutes"),
                                      [](double bytes) { return formatBytes(static_cast<qint64>(bytes)); });
    showTrouble();
    showTiles();
    showFacts();
    showPolicy();
    showRecent();
}

} // namespace wingman::ui
