// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/audit_log.h"

#include "audit/body_scanner.h"
#include "base/logging.h"
#include "base/strong_id.h"

namespace wingman::audit {
namespace {

using namespace std::chrono_literals;

constexpr auto backwardsTolerance = 1s;
constexpr auto jumpTolerance = 60s;

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

    /// The newest entry, as far as the next one needs it; good while `serial` is the connection's.
    struct Head
    {
        Sequence sequence = 0;
        Digest hash{};
        Instant time{};
        QString chain;
        qint64 epoch = 1;
    };
    Head head;
    quint64 serial = 0;
    const storage::Connection *connection = nullptr;

    std::optional<Instant> lastWall;
    SteadyInstant lastSteady;

    Result<> readHead(storage::Connection &from);
    Result<Sequence> add(storage::Connection &into, const EntryDraft &draft);
    ClockWarning judge(Instant now, SteadyInstant steady) const;
};

Result<> AuditLog::State::readHead(storage::Connection &from)
{
    if (connection == &from && serial == from.transactionSerial())
        return {};
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

Result<Sequence> AuditLog::appendIn(storage::Connection &connection, const EntryDraft &draft) const
{
    State &state = *m_state;
    const auto appended = [&]() -> Result<Sequence> {
        if (auto read = state.readHead(connection); !read)
            return propagate(read);
        if (state.head.sequence == 0) {
            state.head.chain = randomId("chn-");
            EntryDraft genesis;
            genesis.actor = draft.actor;
            genesis.role = draft.role;
            genesis.origin = draft.origin;
            genesis.action = QStringLiteral("chain.created");
            genesis.result = QStringLiteral("ok");
            if (auto first = state.add(connection, genesis); !first)
                return first;
        }
        return state.add(connection, draft);
    }();
    if (appended)
        return appended;
    state.connection = nullptr; // whatever was done is not relied on
    return Failure(unwritable(appended.error()));
}

Async<Sequence> AuditLog::append(EntryDraft draft, Deadline deadline, Cancel cancel) const
{
    // The frame owns what the job needs; this object may be gone by then.
    const auto self = std::make_shared<const AuditLog>(*this);
    auto database = m_database;
    // A local, not a temporary of the co_await expression: GCC 12 destroys what such a lambda captured twice.
    std::function<Result<Sequence>(storage::Connection &)> job = [self, draft](storage::Connection &connection) {
        return self->appendIn(connection, draft);
    };
    const auto appended = co_await storage::write<Sequence>(database, job, deadline, cancel);
    if (!appended)
        co_return Failure(unwritable(appended.error()));
    co_return *appended;
}

} // namespace wingman::audit
