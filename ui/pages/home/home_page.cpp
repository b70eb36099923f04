// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/home/home_page.h"

#include "pages/home/day_list.h"
#include "pages/home/home_words.h"
#include "pages/home/ready_card.h"
#include "pages/home/running_card.h"
#include "widgets/age_ticker.h"
#include "widgets/card.h"
#include "widgets/format.h"
#include "widgets/hairline.h"
#include "widgets/message_banner.h"
#include "widgets/operation_words.h"
#include "widgets/page_header.h"
#include "widgets/pane_scroll.h"
#include "widgets/section_label.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QEvent>

namespace wingman::ui {
namespace {

const QString pageId = QStringLiteral("home");
constexpr int dayLinesShown = 10;
/// In characters of the page's font: below, the columns lie under each other.
constexpr int besideEachOther = 96;
constexpr int tilesInARow = 4;

QTime localTime(Instant now)
{
    return QDateTime::fromMSecsSinceEpoch(std::chrono::floor<Milliseconds>(now.time_since_epoch()).count()).time();
}

} // namespace

HomePage::HomePage(const PageContext &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_facts(new HomeFacts(context.links, context.scope, this)),
      m_header(new PageHeader(QStringLiteral("homeHeader"), this)),
      m_banner(new MessageBanner(QStringLiteral("homeBanner"), this)),
      m_tileGrid(new QGridLayout),
      m_tiles{},
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_attentionCard(new Card(QStringLiteral("attentionCard"), this)),
      m_attention(new AttentionList(&context.ticker, this)),
      m_dayTitle(new SectionLabel(QStringLiteral("dayTitle"), this)),
      m_day(new DayList(this)),
      m_ready(new ReadyCard(&context.ticker, this)),
      m_running(new RunningCard(&context.ticker, this))
{
    arrange();
    connectParts();
    const auto setBackupDays = [this] {
        m_facts->setBackupDays(m_context.preferences.value(preference::backupDays).toInt());
    };
    connect(&m_context.preferences, &Preferences::valueChanged, this, [setBackupDays](const QString &name) {
        if (name == preference::backupDays)
            setBackupDays();
    });
    setBackupDays();
    retranslate();
}

void HomePage::arrange()
{
    const char *const names[tiles] = {"tileFleet", "tileWorkloads", "tileProtection", "tileRecord"};
    auto *content = new QWidget(this);
    content->setObjectName(QStringLiteral("homeContent"));
    for (int i = 0; i < tiles; ++i)
        m_tiles[i] = new Tile(QString::fromLatin1(names[i]), content);
    m_tileGrid->setSpacing(pixels(Space::M));

    m_attentionCard->setBodyFlush(true);
    m_dayTitle->setContentsMargins(pixels(Space::L), pixels(Space::L), pixels(Space::L), pixels(Space::XS));
    QVBoxLayout *body = m_attentionCard->body();
    body->addWidget(m_attention);
    body->addWidget(new Hairline(m_attentionCard));
    body->addWidget(m_dayTitle);
    body->addWidget(m_day);
    body->addStretch(1);

    auto *aside = new QVBoxLayout;
    aside->setSpacing(pixels(Space::M));
    aside->addWidget(m_ready);
    aside->addWidget(m_running);
    aside->addStretch(1);
    m_columns->setSpacing(pixels(Space::M));
    m_columns->addWidget(m_attentionCard, 21);
    m_columns->addLayout(aside, 10);

    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(pixels(Space::L) + pixels(Space::XS), pixels(Space::M), pixels(Space::L),
                               pixels(Space::L));
    column->setSpacing(pixels(Space::M));
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addLayout(m_tileGrid);
    column->addLayout(m_columns, 1);

    auto *scroll = new PaneScroll(QStringLiteral("homeScroll"), content, this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    fold();
}

/// Four tiles and two columns where there is room; otherwise two tiles in a row, and one column.
void HomePage::fold()
{
    const bool wide = width() >= fontMetrics().averageCharWidth() * besideEachOther;
    const auto direction = wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_columns->direction() == direction && m_tileGrid->count() == tiles)
        return;
    m_columns->setDirection(direction);
    const int across = wide ? tilesInARow : tilesInARow / 2;
    for (int i = 0; i < tiles; ++i)
        m_tileGrid->addWidget(m_tiles[i], i / across, i % across);
    for (int i = 0; i < tilesInARow; ++i)
        m_tileGrid->setColumnStretch(i, i < across ? 1 : 0);
}

void HomePage::connectParts()
{
    connect(m_facts, &HomeFacts::changed, this, &HomePage::showAll);
    connect(m_facts, &HomeFacts::checksChanged, this, &HomePage::showChecks);
    connect(&m_context.ticker, &AgeTicker::ticked, this, [this] {
        if (isVisible())
            showHead();
    });
    connect(&m_context.links.work, &WorkLink::runningChanged, this,
            [this] { m_running->setRunning(m_context.links.work.running()); });
    connect(&m_context.links.work, &WorkLink::progressed, this,
            [this] { m_running->setRunning(m_context.links.work.running()); });
    connect(&m_context.preferences, &Preferences::valueChanged, this, [this](const QString &name) {
        if (name == preference::firstRun)
            showFirstRun();
    });

    connect(m_tiles[FleetTile], &QAbstractButton::clicked, this,
            [this] { m_context.navigator.go({QStringLiteral("fleet")}); });
    connect(m_tiles[WorkloadsTile], &QAbstractButton::clicked, this,
            [this] { m_context.navigator.go({QStringLiteral("workloads")}); });
    connect(m_tiles[ProtectionTile], &QAbstractButton::clicked, this, &HomePage::openProtection);
    connect(m_tiles[RecordTile], &QAbstractButton::clicked, this, [this] {
        m_context.navigator.go({QStringLiteral("audit"), QStringLiteral("chain")});
    });
    connect(m_attention, &AttentionList::chosen, this, &HomePage::act);
    connect(m_day, &DayList::sequenceRequested, this, [this](qint64 sequence, const QString &) {
        m_context.navigator.go({QStringLiteral("audit"), QStringLiteral("chain"), QString::number(sequence)});
    });
    connect(m_ready, &ReadyCard::itemChosen, this, &HomePage::lead);
    connect(m_ready, &ReadyCard::checkRequested, m_facts, &HomeFacts::check);
    connect(m_ready, &ReadyCard::firstRunRequested, this, [this] { m_context.navigator.openFirstRun(); });
    connect(m_running, &RunningCard::chosen, this,
            [this](const QString &plan) { m_context.navigator.openRecord(plan); });
    connect(m_banner, &MessageBanner::primaryRequested, this, &HomePage::refresh);
}

// -- what is shown ---------------------------------------------------------------------------------------------------

void HomePage::showAll()
{
    showHead();
    showAttention();
    showDay();
    const QStringList &problems = m_facts->state().problems;
    Message message;
    if (!problems.isEmpty()) {
        message.kind = MessageKind::Error;
        message.title = tr("Some of this could not be read");
        message.sentence = inert(problems.first());
        message.primary = tr("Read again");
    }
    m_banner->setMessage(message);
}

void HomePage::showHead()
{
    const HomeState &state = m_facts->state();
    m_header->setTitle(greeting(state.actor, localTime(state.now)));
    m_header->setSubtitle(summary(state));
    m_tiles[FleetTile]->setTile(fleetTile(state));
    m_tiles[WorkloadsTile]->setTile(workloadsTile(state));
    m_tiles[ProtectionTile]->setTile(protectionTile(state));
    m_tiles[RecordTile]->setTile(recordTile(state));
    const auto draw = [](Tile *tile, const QList<double> &values) {
        tile->setValues(values.size() > 1 ? values : QList<double>());
    };
    draw(m_tiles[FleetTile], m_facts->upValues());
    draw(m_tiles[WorkloadsTile], m_facts->runningValues());
    draw(m_tiles[RecordTile], m_facts->recordValues());
}

void HomePage::showAttention()
{
    const HomeState &state = m_facts->state();
    QList<AttentionList::Item> items;
    for (const Attention &one : state.attention)
        items.append({one.key, rowOf(one, state)});
    if (state.known && state.entries.isEmpty() && state.refused.isEmpty()) {
        m_attention->setCalm(Icon::Plug, Tone::Accent, tr("There is nothing to look after yet"),
                             tr("Add an engine or a cluster on the Fleet page, or go through the first steps."));
    } else if (!isComplete(state)) {
        m_attention->setCalm(Icon::Clock, Tone::Muted, tr("Looking at your endpoints"),
                             tr("What needs you is listed here as soon as it is known."));
    } else {
        m_attention->setCalm(Icon::Check, Tone::Ok, tr("Nothing needs you"),
                             tr("Every endpoint answers, every workload is as it should be, and nothing waits for a "
                                "decision."));
    }
    m_attention->setItems(items);
}

void HomePage::showDay()
{
    const HomeState &state = m_facts->state();
    const bool today = !state.lastSeen || state.since < *state.lastSeen;
    m_dayTitle->setText(today ? tr("Today") : tr("While you were away"));
    const bool known = state.away && state.outside;
    m_day->setLines(dayLines(state, dayLinesShown),
                    known ? tr("Nothing worth telling happened.") : tr("What happened is being read."));
}

void HomePage::showChecks()
{
    m_ready->setItems(m_facts->ready());
    m_ready->setChecked(m_facts->isChecking(), m_facts->checkedAt());
}

void HomePage::showFirstRun()
{
    m_ready->setFirstRunOffered(m_context.preferences.value(preference::firstRun) != QStringLiteral("done"));
}

void HomePage::retranslate()
{
    m_attentionCard->setTitle(tr("Needs attention"), tr("by urgency"));
    m_tiles[FleetTile]->setToolTip(tr("Open Fleet. The line shows how many answered since this page was opened."));
    m_tiles[WorkloadsTile]->setToolTip(tr("Open Workloads. The line shows how many ran since this page was opened."));
    m_tiles[ProtectionTile]->setToolTip(
        tr("Open the guest that is without a backup for the longest time, or the storages"));
    m_tiles[RecordTile]->setToolTip(tr("Open the record. The line shows how it grew of late."));
    m_attention->retranslate();
    m_ready->retranslate();
    m_running->retranslate();
    showAll();
    showChecks();
    showFirstRun();
}

// -- what can be done ------------------------------------------------------------------------------------------------

/// The guest that lacks one for the longest time; where none does, the storages that hold them.
void HomePage::openProtection()
{
    const QList<Attention> &all = m_facts->state().attention;
    const auto worst = std::find_if(all.cbegin(), all.cend(),
                                    [](const Attention &one) { return one.kind == AttentionKind::Unprotected; });
    if (worst != all.cend())
        act(worst->key);
    else
        m_context.navigator.go({QStringLiteral("resources")});
}

void HomePage::act(const QString &key)
{
    const QList<Attention> &all = m_facts->state().attention;
    const auto found = std::find_if(all.cbegin(), all.cend(), [&key](const Attention &one) { return one.key == key; });
    if (found == all.cend())
        return;
    // What it opens may renew the list.
    const Attention one = *found; // NOLINT(performance-unnecessary-copy-initialization)
    Navigator &navigator = m_context.navigator;
    const QString object = one.endpoint ? one.endpoint->text() : QString();
    if (one.action == QStringLiteral("audit.verify"))
        m_facts->verify();
    else if (one.action == QStringLiteral("audit.open"))
        navigator.go({QStringLiteral("audit"), QStringLiteral("chain")});
    else if (one.action == QStringLiteral("endpoint.doctor"))
        navigator.go({QStringLiteral("fleet"), QStringLiteral("doctor"), object});
    else if (one.action == QStringLiteral("fleet.open"))
        navigator.go({QStringLiteral("fleet")});
    else if (one.action == QStringLiteral("posture.open"))
        navigator.openPosture();
    else if (one.action == QStringLiteral("record.open"))
        navigator.openRecord(one.reference);
    else if (one.target)
        navigator.go({QStringLiteral("workloads"),
                      one.kind == AttentionKind::Unprotected ? QStringLiteral("backups") : QString(),
                      one.target->text()});
}

void HomePage::lead(const ReadyItem &item)
{
    using Leads = ReadyItem::Leads;
    Navigator &navigator = m_context.navigator;
    switch (item.leads) {
    case Leads::Nowhere:
        return;
    case Leads::Policy:
        return navigator.go({QStringLiteral("settings"), QStringLiteral("policy")});
    case Leads::Chain:
        return navigator.go({QStringLiteral("audit"), QStringLiteral("chain")});
    case Leads::Fleet:
        return navigator.go({QStringLiteral("fleet")});
    case Leads::Settings:
        return navigator.go({QStringLiteral("settings"), QStringLiteral("data"), item.key});
    case Leads::TestStack:
        return navigator.openHelp(QStringLiteral("modes"));
    case Leads::Workloads:
        return navigator.go({QStringLiteral("workloads")});
    case Leads::Record:
        return navigator.openRecord(item.reference);
    }
}

QList<Command> HomePage::commands()
{
    QList<Command> all;
    const HomeState &state = m_facts->state();
    for (const Attention &one : state.attention) {
        const bool plans = one.target && one.action.startsWith(QStringLiteral("docker."));
        if (!plans)
            continue;
        const auto operation = operations::OperationId::parse(one.action);
        if (!operation)
            continue;
        const inventory::TargetRef target = *one.target;
        all.append({QStringLiteral("home.") + one.key,
                    planText(one.action, inert(one.subject)),
                    iconOf(one.action),
                    {},
                    {},
                    [this, id = *operation, target] {
                        m_context.navigator.openPlan({id, {target}, {}, {}, {}});
                    }});
    }
    all.append(
        {QStringLiteral("home.verify"), tr("Verify the record"), Icon::Chain, {}, {}, [this] { m_facts->verify(); }});
    all.append({QStringLiteral("home.check"), tr("Make the checks for real work again"), Icon::Refresh, {}, {}, [this] {
                    m_facts->check();
                }});
    all.append({QStringLiteral("home.first-run"), tr("First steps…"), Icon::Flag, {}, {}, [this] {
                    m_context.navigator.openFirstRun();
                }});
    return all;
}

void HomePage::show(const Place &) {}

Place HomePage::place() const
{
    return {pageId};
}

void HomePage::refresh()
{
    m_facts->refresh();
}

void HomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_facts->retell();
        retranslate();
    } else if (event->type() == QEvent::FontChange)
        fold();
    Page::changeEvent(event);
}

void HomePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_window != window()) { // another page may be shown while it is hidden
        m_window = window();
        m_window->installEventFilter(this);
    }
    m_facts->setActive(true);
    m_running->setRunning(m_context.links.work.running());
}

void HomePage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_facts->setActive(false);
}

bool HomePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && !event->spontaneous()) { // an iconified window is still somebody's
        if (event->type() == QEvent::Hide)
            m_facts->leave();
        else if (event->type() == QEvent::Show)
            m_facts->comeBack();
    }
    return Page::eventFilter(watched, event);
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fold();
}

} // namespace wingman::ui
