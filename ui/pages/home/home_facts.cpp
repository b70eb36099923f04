// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/home/home_facts.h"

#include "link/then.h"
#include "pages/home/home_records.h"
#include "pages/home/home_words.h"

#include <QDateTime>
#include <QTimer>

namespace wingman::ui {
namespace {

using namespace std::chrono_literals;

// A crowd of changes costs one look.
constexpr auto gatherAfter = 200ms;
constexpr auto readAfter = 400ms;
constexpr auto rememberAfter = 2s;
constexpr auto checkAfter = 1500ms;
constexpr auto sampleEvery = 5s;
constexpr qsizetype samplesKept = 60;
constexpr int growthRead = 60;
constexpr int groupsRead = 40;
/// Who hides the window for less was not away.
constexpr auto awayAfter = 15min;
/// A longer record is looked through when somebody asks for it.
constexpr qint64 verifiedUnasked = 200000;

const QString armTarget = QStringLiteral("mode/arm");

Instant startOfDay(Instant now)
{
    const qint64 milliseconds = std::chrono::floor<Milliseconds>(now.time_since_epoch()).count();
    const QDateTime midnight = QDateTime::fromMSecsSinceEpoch(milliseconds).date().startOfDay();
    return Instant(Milliseconds(midnight.toMSecsSinceEpoch()));
}

QTimer *timer(QObject *parent, Milliseconds interval)
{
    auto *made = new QTimer(parent);
    made->setSingleShot(true);
    made->setInterval(interval);
    return made;
}

void startUnlessRunning(QTimer *timer)
{
    if (!timer->isActive())
        timer->start();
}

} // namespace

HomeFacts::HomeFacts(const Links &links, const Scope &scope, QObject *parent)
    : QObject(parent),
      m_links(links),
      m_scope(scope),
      m_records(new HomeRecords(links.work, this)),
      m_gathering(timer(this, gatherAfter)),
      m_reading(timer(this, readAfter)),
      m_remembering(timer(this, rememberAfter)),
      m_checkingSoon(timer(this, checkAfter)),
      m_sampling(timer(this, sampleEvery))
{
    m_sampling->setSingleShot(false);
    beginDay(m_links.history.lastSeen());
    connect(m_gathering, &QTimer::timeout, this, &HomeFacts::gather);
    connect(m_reading, &QTimer::timeout, this, &HomeFacts::readRecords);
    connect(m_remembering, &QTimer::timeout, this, &HomeFacts::readHistory);
    connect(m_checkingSoon, &QTimer::timeout, this, &HomeFacts::check);
    connect(m_sampling, &QTimer::timeout, this, &HomeFacts::sample);

    const auto gatherSoon = [this] { startUnlessRunning(m_gathering); };
    const inventory::Store &store = m_links.feed.inventory();
    connect(&store, &inventory::Store::changed, this, gatherSoon);
    connect(&store, &inventory::Store::endpointsChanged, this, &HomeFacts::gather);
    connect(&store, &inventory::Store::linkChanged, this, [this] {
        gather(); // rare, and what people wait for
        startUnlessRunning(m_checkingSoon);
        startUnlessRunning(m_remembering);
    });
    connect(&store, &inventory::Store::happened, this, [this] { startUnlessRunning(m_remembering); });
    connect(&m_links.feed, &Feed::overviewChanged, this, [this, gatherSoon] {
        if (m_state.known)
            gatherSoon();
        else
            gather();
    });
    connect(&m_links.feed, &Feed::recordsChanged, this, [this] {
        startUnlessRunning(m_reading);
        startUnlessRunning(m_remembering);
    });
    connect(&m_links.feed, &Feed::chainSeenChanged, this, gatherSoon);
    connect(&m_scope, &Scope::changed, this, &HomeFacts::gather);
    connect(m_records, &HomeRecords::told, this, [this](const QString &part, const std::optional<Error> &error) {
        noteProblem(part, error);
        if (part == QStringLiteral("records") && !error)
            takeRecords();
    });
    connect(m_records, &HomeRecords::changed, this, &HomeFacts::gather);
    gather();
}

void HomeFacts::setBackupDays(int days)
{
    if (std::exchange(m_backupDays, days) != days && m_begun)
        gather();
}

HomeFacts::~HomeFacts()
{
    m_cancel.cancel();
    m_verification.cancel();
}

void HomeFacts::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (!active) {
        m_sampling->stop();
        return;
    }
    m_sampling->start();
    sample();
    gather();
    readRecords();
    readHistory();
    if (m_begun)
        return;
    m_begun = true;
    check();
    if (m_links.feed.hasOverview() && m_links.feed.overview().head.sequence <= verifiedUnasked)
        verify();
}

void HomeFacts::beginDay(const std::optional<Instant> &lastSeen)
{
    m_today = startOfDay(m_links.feed.now());
    m_state.lastSeen = lastSeen;
    m_state.since = lastSeen ? std::min(*lastSeen, m_today) : m_today;
    m_away = {};
    m_state.away.reset();
    m_state.outside.reset();
}

/// Another day has begun: what was news yesterday is not of today.
bool HomeFacts::rollOver()
{
    if (startOfDay(m_links.feed.now()) == m_today)
        return false;
    beginDay(std::nullopt);
    return true;
}

void HomeFacts::leave()
{
    m_leftAt = m_links.feed.now();
}

void HomeFacts::comeBack()
{
    const auto left = std::exchange(m_leftAt, std::nullopt);
    if (!left || m_links.feed.now() - *left < awayAfter)
        return;
    beginDay(*left);
    gather();
    readHistory();
}

void HomeFacts::refresh()
{
    for (const inventory::Store::Entry &entry : std::as_const(m_state.entries))
        m_links.targets.refresh(entry.endpoint.id);
    gather();
    readRecords();
    readHistory();
    check();
}

const HomeState &HomeFacts::state()
{
    m_state.now = m_links.feed.now();
    return m_state;
}

template <typename T>
void HomeFacts::ask(Async<T> question, void (HomeFacts::*take)(const T &), const char *part)
{
    const QString name = QString::fromLatin1(part);
    then(this, std::move(question), [this, take, name](const Result<T> &answer) {
        if (answer)
            (this->*take)(*answer);
        else if (answer.error().code == Code::Cancelled)
            return;
        noteProblem(name, answer ? std::nullopt : std::optional(answer.error()));
        gather();
    });
}

void HomeFacts::noteProblem(const QString &part, const std::optional<Error> &error)
{
    if (error)
        m_problems.insert(part, error->sentence());
    else
        m_problems.remove(part);
}

// -- rows ------------------------------------------------------------------------------------------------------------

bool HomeFacts::isCovered(const execution::Record &record) const
{
    if (!m_scope.endpoint())
        return true;
    return std::any_of(record.plan.targets.cbegin(), record.plan.targets.cend(),
                       [this](const auto &planned) { return m_scope.covers(planned.target().endpoint); });
}

void HomeFacts::gather()
{
    m_gathering->stop();
    if (rollOver())
        startUnlessRunning(m_remembering);
    const Feed &feed = m_links.feed;
    m_state.now = feed.now();
    m_state.known = feed.hasOverview();
    m_state.entries.clear();
    m_checks.entries.clear();
    for (const inventory::Store::Entry &entry : feed.inventory().entries()) {
        if (entry.endpoint.platform == inventory::Platform::Wingman)
            continue;
        m_checks.entries.append(entry);
        if (m_scope.covers(entry.endpoint.id))
            m_state.entries.append(entry);
    }
    if (feed.hasOverview()) {
        m_state.actor = feed.overview().actor.id.text();
        m_state.chain.entries = feed.overview().head.sequence;
        m_checks.posture = feed.overview().posture;
    }
    m_state.refused = m_scope.endpoint() || !feed.hasOverview() ? QStringList() : refusedEndpoints(feed.overview());
    m_state.chain.seen = feed.chainSeen();
    m_state.records.clear();
    QSet<PlanId> covered;
    const QList<execution::Record> all = m_records->all();
    for (const execution::Record &record : all) {
        if (!isCovered(record))
            continue;
        covered.insert(record.plan.id);
        m_state.records.append(record);
    }
    AttentionInput input{.entries = m_state.entries,
                         .refused = m_state.refused,
                         .executions = m_state.records,
                         .posture = m_checks.posture,
                         .chain = m_state.chain.seen,
                         .now = m_state.now,
                         .backupDays = m_backupDays};
    m_state.backupDays = m_backupDays;
    for (const approvals::Approval &approval : m_records->approvals()) {
        if (!m_scope.endpoint() || covered.contains(approval.plan))
            input.approvals.append(approval);
    }
    m_state.attention = attentionOf(input);
    if (m_state.chain.verifying) // it is on its way
        m_state.attention.removeIf([](const Attention &one) { return one.kind == AttentionKind::ChainUnverified; });
    if (m_state.away) {
        m_state.away = m_away;
        m_state.away->groups.removeIf(
            [this](const history::AwayGroup &group) { return !m_scope.covers(group.key.endpoint); });
    }
    m_state.problems = m_problems.values();
    Q_EMIT changed();
    judge();
}

void HomeFacts::sample()
{
    if (rollOver())
        readHistory();
    const auto keep = [](QList<double> &values, double value) {
        values.append(value);
        if (values.size() > samplesKept)
            values.removeFirst();
    };
    keep(m_up, upOf(m_state));
    keep(m_running, runningOf(m_state));
    Q_EMIT changed();
}

// -- records, history, the chain -------------------------------------------------------------------------------------

void HomeFacts::readRecords()
{
    if (!m_active)
        return;
    m_records->read();
    ask(m_links.configuration.stored(m_cancel), &HomeFacts::takeStored, "configuration");
    audit::Page page;
    page.limit = growthRead;
    ask(m_links.record.list({}, page, m_cancel), &HomeFacts::takeGrowth, "record");
}

void HomeFacts::readHistory()
{
    if (!m_active)
        return;
    ask(m_links.history.whileAway(m_state.since, groupsRead, m_cancel), &HomeFacts::takeAway, "history");
    ask(m_links.history.changedOutside(m_state.since, m_cancel), &HomeFacts::takeOutside, "outside");
}

/// Whether something was carried out on a machine yet.
void HomeFacts::takeRecords()
{
    m_checks.recordsRead = true;
    m_checks.tried.reset();
    for (const execution::Record &record : m_records->newest()) {
        const bool ofMachine = record.plan.mutates && !record.plan.targets.isEmpty() &&
                               record.plan.targets.first().target().platform != inventory::Platform::Wingman;
        if (ofMachine && record.state == execution::State::Succeeded && record.outcomeSequence) {
            m_checks.tried = record;
            break;
        }
    }
}

void HomeFacts::takeAway(const history::Away &away)
{
    m_away = away;
    m_state.away = away;
}

void HomeFacts::takeOutside(const QList<history::Entry> &entries)
{
    QList<history::Entry> covered = entries;
    covered.removeIf([this](const history::Entry &entry) { return !m_scope.covers(entry.key.endpoint); });
    m_state.outside = covered;
}

/// How the record grew, at even steps from the oldest entry read to now.
void HomeFacts::takeGrowth(const QList<audit::ListedEntry> &entries)
{
    m_entries.clear();
    QList<std::pair<Instant, audit::Sequence>> points;
    for (const audit::ListedEntry &entry : entries) {
        if (entry.entry)
            points.prepend({entry.entry->time, entry.sequence});
    }
    constexpr int steps = 24;
    if (points.size() < 2)
        return;
    const Instant first = points.first().first;
    const auto span = m_links.feed.now() - first;
    qsizetype at = 0;
    for (int i = 0; i <= steps; ++i) {
        const Instant moment = first + span * i / steps;
        while (at + 1 < points.size() && points.at(at + 1).first <= moment)
            ++at;
        m_entries.append(static_cast<double>(points.at(at).second));
    }
}

void HomeFacts::verify()
{
    if (m_state.chain.verifying)
        return;
    m_state.chain.verifying = true;
    m_state.chain.error.reset();
    gather();
    const audit::VerifyProgress progress = [](qint64, qint64) {};
    then(this, m_links.record.verify({}, progress, m_verification), [this](const Result<audit::VerifyReport> &report) {
        m_state.chain.verifying = false;
        if (report)
            m_links.feed.setChainSeen({m_links.feed.now(), report->violationCount});
        else
            m_state.chain.error = report.error();
        gather();
    });
}

// -- the checks ------------------------------------------------------------------------------------------------------

/// Policy, settings or endpoints are others than those that were looked at.
void HomeFacts::takeStored(const configuration::Stored &stored)
{
    if (stored.versions != m_checkedVersions && m_checkedAt)
        startUnlessRunning(m_checkingSoon);
    m_checkedVersions = stored.versions;
}

void HomeFacts::check()
{
    m_checkingSoon->stop();
    if (!m_active || m_checking) {
        if (m_checking)
            m_checkingSoon->start();
        return;
    }
    m_checking = true;
    m_questions = 2;
    Q_EMIT checksChanged();
    const auto answered = [this] {
        if (--m_questions == 0) {
            m_checking = false;
            m_checkedAt = m_links.feed.now();
        }
        judge();
        Q_EMIT checksChanged();
    };
    const inventory::TargetRef arming = inventory::TargetRef::configuration(armTarget);
    then(this, m_links.targets.facts(arming, armTarget, m_cancel),
         [this, answered](const Result<inventory::Facts> &facts) {
             m_checks.arming = facts ? std::optional(*facts) : std::nullopt;
             m_checks.whyUnknown = facts ? QString() : facts.error().sentence();
             answered();
         });
    // Endpoints are watched all the time; they are not examined for this.
    then(this, m_links.targets.examineKeychain(m_cancel),
         [this, answered](const Result<std::optional<diagnostics::CheckResult>> &result) {
             m_checks.keychain = result ? *result : std::nullopt;
             answered();
         });
}

void HomeFacts::retell()
{
    judge();
    if (!m_checks.arming)
        return;
    then(this, m_links.targets.facts(inventory::TargetRef::configuration(armTarget), armTarget, m_cancel),
         [this](const Result<inventory::Facts> &facts) {
             if (!facts)
                 return; // the next check says why
             m_checks.arming = *facts;
             judge();
         });
}

void HomeFacts::judge()
{
    const QList<ReadyItem> now = readyItems(m_checks);
    if (now == m_ready)
        return;
    m_ready = now;
    Q_EMIT checksChanged();
}

} // namespace wingman::ui
