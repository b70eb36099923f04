// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/audit_log.h"

#include "audit/body_scanner.h"
#include "base/logging.h"
#include "base/strong_id.h"

#include <deque>
#include <mutex>
#include <vector>

namespace wingman::audit {
namespace {

using namespace std::chrono_literals;

constexpr auto backwardsTolerance = 1s;
constexpr auto jumpTolerance = 60s;
constexpr std::size_t largestGroup = 1000;

Failure damagedHead(Sequence sequence, const QString &how)
{
    return fail(
        Code::AuditUnwritable,
        {{"reason", QStringLiteral("its newest entry %1 %2; run wingmanctl audit verify").arg(sequence).arg(how)}});
}

/// Which checkpoint an entry at `now` is after one at `before`: the first of a later month or day, in UTC.
Checkpoint checkpointAfter(Instant before, Instant now)
{
    using namespace std::chrono;
    const auto dayBefore = floor<days>(before);
    const auto dayNow = floor<days>(now);
    if (dayNow <= dayBefore)
        return Checkpoint::None;
    const year_month_day dateBefore(dayBefore);
    const year_month_day dateNow(dayNow);
    return dateBefore.year() == dateNow.year() && dateBefore.month() == dateNow.month() ? Checkpoint::Day
                                                                                        : Checkpoint::Month;
}

} // namespace

struct AuditLog::State
{
    std::shared_ptr<const Clock> clock;
    Sha256 sha256;

    /// The newest entry, as far as the next one needs it. Read once, then known by what was added here; good in the
    /// same transaction, and in a later one as long as nothing was taken back and nobody else has committed anything.
    struct Head
    {
        Sequence sequence = 0;
        Digest hash{};
        Instant time{};
        QString chain;
        qint64 epoch = 1;
    };
    Head head;
    const storage::Connection *connection = nullptr;
    quint64 serial = 0;
    quint64 rollbacks = 0;
    qint64 dataVersion = 0;

    std::optional<Instant> lastWall;
    SteadyInstant lastSteady;

    /// Entries asked for by append() that no job has taken yet.
    struct Waiting
    {
        EntryDraft draft;
        Completion<Sequence> done;
        Deadline deadline;
        Cancel cancel;
    };
    std::mutex mutex;
    std::deque<Waiting> waiting; // guarded by the mutex
    bool scheduled = false;      // guarded by the mutex: a job is under way that will look at `waiting`

    static void schedule(const std::shared_ptr<State> &state, storage::Database &database);
    static std::optional<Error> lateness(const Waiting &one);
    std::vector<Waiting> take();
    bool dropLate();
    void again(const std::shared_ptr<State> &state, storage::Database &database);

    Result<Sequence> append(storage::Connection &connection, const EntryDraft &draft);
    Result<> readHead(storage::Connection &from);
    Result<Sequence> add(storage::Connection &into, const EntryDraft &draft);
    ClockWarning judge(Instant now, SteadyInstant steady) const;
};

Result<> AuditLog::State::readHead(storage::Connection &from)
{
    if (connection == &from && serial == from.transactionSerial())
        return {};
    // Asked inside an immediate transaction: nobody else can commit until it ends.
    const auto version = from.dataVersion();
    if (!version)
        return propagate(version);
    if (connection == &from && rollbacks == from.rollbackSerial() && dataVersion == *version) {
        serial = from.transactionSerial();
        return {};
    }
    connection = nullptr;
    auto rows = from.query(QStringLiteral("SELECT seq, body, hash FROM audit_entry ORDER BY seq DESC LIMIT 1"));
    if (!rows)
        return propagate(rows);
    const auto found = rows->next();
    if (!found)
        return propagate(found);
    head = {};
    if (*found) {
        const Sequence sequence = rows->integer(0);
        const QByteArray body = rows->bytes(1);
        const auto entry = scanBody(bytesOf(body));
        if (!entry || entry->sequence != sequence || entry->format != formatVersion)
            return damagedHead(sequence, QStringLiteral("cannot be read"));
        head.sequence = sequence;
        head.hash = entryHash(sha256, bytesOf(body));
        if (rows->bytes(2) != toByteArray(head.hash))
            return damagedHead(sequence, QStringLiteral("does not match its hash"));
        head.time = Instant(std::chrono::microseconds(entry->time));
        head.chain = unescaped(entry->chain);
        head.epoch = entry->epoch;
    }
    connection = &from;
    serial = from.transactionSerial();
    rollbacks = from.rollbackSerial();
    dataVersion = *version;
    return {};
}

ClockWarning AuditLog::State::judge(Instant now, SteadyInstant steady) const
{
    if (head.sequence > 0 && now < head.time - backwardsTolerance)
        return ClockWarning::Backwards;
    if (lastWall && (now - *lastWall) - (steady - lastSteady) > jumpTolerance)
        return ClockWarning::Jumped;
    return ClockWarning::None;
}

Result<Sequence> AuditLog::State::add(storage::Connection &into, const EntryDraft &draft)
{
    const Instant now = clock->now();
    const SteadyInstant steady = clock->steady();
    Entry entry;
    entry.what = draft;
    entry.sequence = head.sequence + 1;
    entry.time = now;
    entry.chain = head.chain;
    entry.epoch = head.epoch;
    entry.checkpoint = head.sequence == 0 ? Checkpoint::Genesis : checkpointAfter(head.time, now);
    entry.warning = judge(now, steady);
    entry.previous = head.hash;
    const auto body = encodeEntry(entry);
    if (!body)
        return propagate(body);
    const Digest hash = entryHash(sha256, bytesOf(*body));
    const storage::Bindings row{entry.sequence, *body, toByteArray(hash)};
    if (auto stored = into.exec(QStringLiteral("INSERT INTO audit_entry(seq, body, hash) VALUES(?, ?, ?)"), row);
        !stored)
        return propagate(stored);
    if (entry.warning != ClockWarning::None)
        qCWarning(logAudit, "entry %lld: %s", entry.sequence, qUtf8Printable(warningName(entry.warning)));
    head.sequence = entry.sequence;
    head.hash = hash;
    head.time = now;
    lastWall = now;
    lastSteady = steady;
    return entry.sequence;
}

AuditLog::AuditLog(std::shared_ptr<storage::Database> database, std::shared_ptr<const Clock> clock)
    : m_database(std::move(database)), m_state(std::make_shared<State>())
{
    m_state->clock = std::move(clock);
}

Error AuditLog::unwritable(const Error &cause)
{
    for (const Code asItIs :
         {Code::AuditUnwritable, Code::InvalidInput, Code::LimitExceeded, Code::Cancelled, Code::TimedOut}) {
        if (cause.code == asItIs)
            return cause;
    }
    return Error{Code::AuditUnwritable, {{"reason", cause.sentence()}}};
}

Result<Sequence> AuditLog::State::append(storage::Connection &into, const EntryDraft &draft)
{
    const auto appended = [&]() -> Result<Sequence> {
        if (auto read = readHead(into); !read)
            return propagate(read);
        if (head.sequence == 0) {
            Entry trial; // a chain does not begin because of an entry that cannot be
            trial.what = draft;
            if (auto fine = encodeEntry(trial); !fine)
                return propagate(fine);
            head.chain = randomId("chn-");
            EntryDraft genesis;
            genesis.actor = draft.actor;
            genesis.role = draft.role;
            genesis.origin = draft.origin;
            genesis.action = QStringLiteral("chain.created");
            genesis.result = QStringLiteral("ok");
            if (auto first = add(into, genesis); !first)
                return first;
        }
        return add(into, draft);
    }();
    if (appended)
        return appended;
    connection = nullptr; // whatever was done is not relied on
    return Failure(unwritable(appended.error()));
}

Result<Sequence> AuditLog::appendIn(storage::Connection &connection, const EntryDraft &draft) const
{
    return m_state->append(connection, draft);
}

/// Why an entry is not wanted any more; nothing if it is.
std::optional<Error> AuditLog::State::lateness(const Waiting &one)
{
    if (one.cancel.isCancelled())
        return Error{Code::Cancelled, {}};
    if (one.deadline.hasPassed())
        return Error{Code::TimedOut, {{"what", QStringLiteral("The audit chain")}}};
    return std::nullopt;
}

/// What the next job appends; those that came too late are told so.
std::vector<AuditLog::State::Waiting> AuditLog::State::take()
{
    std::vector<Waiting> taken;
    {
        const std::lock_guard lock(mutex);
        taken.reserve(std::min(waiting.size(), largestGroup));
        while (!waiting.empty() && taken.size() < largestGroup) {
            taken.push_back(std::move(waiting.front()));
            waiting.pop_front();
        }
    }
    std::erase_if(taken, [](const Waiting &one) {
        const auto late = lateness(one);
        if (late)
            one.done.complete(Failure(*late));
        return late.has_value();
    });
    return taken;
}

/// Answers those who were cancelled or whose deadline has passed. False if nobody is left.
bool AuditLog::State::dropLate()
{
    std::vector<std::pair<Completion<Sequence>, Error>> dropped;
    bool left = false;
    {
        const std::lock_guard lock(mutex);
        std::erase_if(waiting, [&dropped](const Waiting &one) {
            const auto late = lateness(one);
            if (late)
                dropped.emplace_back(one.done, *late);
            return late.has_value();
        });
        left = !waiting.empty();
    }
    for (const auto &[done, error] : dropped)
        done.complete(Failure(error));
    return left;
}

/// After a job: one more if somebody waits by now.
void AuditLog::State::again(const std::shared_ptr<State> &state, storage::Database &database)
{
    {
        const std::lock_guard lock(mutex);
        if (waiting.empty()) {
            scheduled = false;
            return;
        }
    }
    schedule(state, database);
}

/// Hands everything that waits to the writer as one job.
void AuditLog::State::schedule(const std::shared_ptr<State> &state, storage::Database &database)
{
    const auto taken = std::make_shared<std::vector<std::pair<Waiting, Result<Sequence>>>>();
    storage::Database::Job job;
    job.run = [state, taken](storage::Connection &connection) -> Result<> {
        for (Waiting &waiting : state->take()) {
            auto appended = state->append(connection, waiting.draft);
            // A draft that may not be recorded costs nobody else anything; everything else costs all of them.
            const bool own =
                appended || appended.error().code == Code::InvalidInput || appended.error().code == Code::LimitExceeded;
            taken->emplace_back(std::move(waiting), appended);
            if (!own)
                return propagate(appended);
        }
        return {};
    };
    // Whoever waits holds the database, so it is there for as long as anybody waits.
    job.answer = [state, taken, &database](Result<> committed) {
        const auto failed = [&committed](const Result<Sequence> &result) -> Result<Sequence> {
            return result ? Result<Sequence>(Failure(unwritable(committed.error()))) : result;
        };
        for (auto &[waiting, result] : *taken)
            waiting.done.complete(committed ? result : failed(result));
        if (!committed && taken->empty()) {
            for (Waiting &waiting : state->take())
                waiting.done.complete(Failure(unwritable(committed.error())));
        }
        state->again(state, database);
    };
    job.whileBusy = [state] { return state->dropLate(); };
    database.enqueue(std::move(job));
}

Async<Sequence> AuditLog::append(EntryDraft draft, Deadline deadline, Cancel cancel) const
{
    // The frame owns what it needs; this object may be gone by then.
    const auto state = m_state;
    const auto database = m_database;
    const Completion<Sequence> done;
    bool first = false;
    {
        const std::lock_guard lock(state->mutex);
        state->waiting.push_back({std::move(draft), done, deadline, cancel});
        first = !std::exchange(state->scheduled, true);
    }
    if (first)
        State::schedule(state, *database);
    // Once it was taken into a transaction the answer is waited for, so that it is never a guess.
    co_return co_await done.wait(QStringLiteral("audit chain"), Deadline::never(), Cancel());
}

} // namespace wingman::audit
