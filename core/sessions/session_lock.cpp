// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/session_lock.h"

#include "identity/passphrase_rule.h"
#include "sessions/failed_attempts.h"
#include "sessions/kept_passphrase.h"

namespace wingman::sessions {

struct SessionLock::Parts
{
    std::shared_ptr<storage::Database> database;
    std::shared_ptr<const audit::AuditLog> log;
    std::shared_ptr<const Clock> clock;
    QString boot;
    secrets::PassphraseCost cost;
    bool isLocked = false;
    Instant lockedAt{};
    /// The passphrase that the chain was last compared with, by its entry; 0: there was none. None: not yet, or it did
    /// not agree.
    std::optional<audit::Sequence> compared;
};

namespace {

using identity::Actor;
using identity::Moment;
using storage::Connection;
using PartsPtr = std::shared_ptr<SessionLock::Parts>;

Moment momentOf(const SessionLock::Parts &parts)
{
    using std::chrono::duration_cast;
    using std::chrono::microseconds;
    return {parts.clock->now(), parts.boot, duration_cast<microseconds>(parts.clock->steady().time_since_epoch())};
}

struct Attempt
{
    QByteArray hash;
    audit::Sequence sequence = 0;     // of the passphrase
    identity::AttemptVerdict verdict; // if this one fails
};

Result<Attempt> beginAttempt(Connection &connection, const SessionLock::Parts &parts, const Actor &actor)
{
    const auto kept = findPassphrase(connection, actor);
    if (!kept)
        return propagate(kept);
    if (!*kept)
        return fail(Code::PassphraseMissing);
    const auto verdict = countAttempt(connection, actor, momentOf(parts));
    if (!verdict)
        return propagate(verdict);
    return Attempt{(*kept)->hash, (*kept)->sequence, *verdict};
}

Async<> endAttempt(PartsPtr parts, Actor actor, Attempt attempt, Deadline deadline)
{
    const int failures = attempt.verdict.failures;
    if (isWorthAnEntry(failures)) {
        auto entry = draft(actor, QStringLiteral("session.refused"),
                           {{QStringLiteral("failures"), failures},
                            {QStringLiteral("wait_seconds"), static_cast<int>(attempt.verdict.wait.count() / 1000)}},
                           QStringLiteral("failed"));
        const auto told = co_await parts->log->append(std::move(entry), deadline, Cancel());
        if (!told)
            co_return propagate(told);
    }
    if (attempt.verdict.wait.count() > 0)
        co_return tooMany(attempt.verdict);
    co_return fail(Code::PassphraseWrong);
}

/// Which passphrase was given, and how often in a row it was not before.
struct Proof
{
    audit::Sequence sequence = 0;
    int failures = 0;
};

Async<Proof> prove(PartsPtr parts, Actor actor, GivenPassphrase given, Deadline deadline, Cancel cancel)
{
    const std::function<Result<Attempt>(Connection &)> counting = [parts, actor](Connection &connection) {
        return beginAttempt(connection, *parts, actor);
    };
    auto attempt = co_await storage::write<Attempt>(parts->database, counting, deadline, cancel);
    if (!attempt)
        co_return propagate(attempt);
    const std::function<Result<bool>()> comparing = [given, hash = attempt->hash]() -> Result<bool> {
        return given && secrets::passphraseMatches(hash, *given);
    };
    const auto worker = std::make_shared<Worker>(QStringLiteral("passphrase"));
    const QString what = QStringLiteral("the passphrase");
    const auto right = co_await Worker::run(worker, what, comparing, Deadline::never(), Cancel());
    if (!right)
        co_return propagate(right);
    if (!*right) {
        const auto ended = co_await endAttempt(parts, actor, *attempt, deadline);
        co_return propagate(ended);
    }
    co_return Proof{attempt->sequence, attempt->verdict.failures - 1};
}

using Change = std::function<Result<>(Connection &, audit::Sequence)>;

/// The end of every way through: what changes, that the attempts were right in the end, and the entry, or none of it.
/// `before`: the passphrase that has to be there still (0: none); not asked where it does not matter.
Async<> conclude(PartsPtr parts, Actor actor, audit::EntryDraft entry, std::optional<audit::Sequence> before,
                 Change change, Deadline deadline)
{
    const std::function<Result<>(Connection &)> job = [parts, actor, entry, before,
                                                       change](Connection &connection) -> Result<> {
        if (before) {
            const auto now = findPassphrase(connection, actor);
            if (!now)
                return propagate(now);
            if (sequenceOf(*now) != *before)
                return fail(Code::StateWrong, {{"what", QStringLiteral("The passphrase")},
                                               {"state", QStringLiteral("another one meanwhile")}});
        }
        if (const auto forgotten = forgetAttempts(connection, actor); !forgotten)
            return propagate(forgotten);
        const auto sequence = parts->log->appendIn(connection, entry);
        if (!sequence)
            return propagate(sequence);
        return change ? change(connection, *sequence) : Result<>();
    };
    auto done = co_await storage::write<>(parts->database, job, deadline, Cancel());
    co_return done;
}

/// What is stored, compared with the chain's newest entry about it; that one is looked for only when the table changed.
Async<std::optional<KeptPassphrase>> stored(PartsPtr parts, Actor actor, Deadline deadline, Cancel cancel)
{
    using Found = std::optional<KeptPassphrase>;
    const std::function<Result<Found>(Connection &)> quick = [actor](Connection &connection) {
        return findPassphrase(connection, actor);
    };
    auto found = co_await storage::read<Found>(parts->database, quick, deadline, cancel);
    if (!found || parts->compared == sequenceOf(*found))
        co_return found;
    const audit::ChainReader reader(parts->database);
    const audit::EntryFilter filter = aboutPassphrases();
    const audit::Page page = theNewest();
    const auto listed = co_await reader.list(filter, page, deadline, cancel); // so that the index has caught up
    if (!listed)
        co_return propagate(listed);
    const std::function<Result<Found>(Connection &)> whole = [actor](Connection &connection) {
        return findNewestPassphrase(connection, actor);
    };
    found = co_await storage::read<Found>(parts->database, whole, deadline, cancel);
    parts->compared.reset();
    if (found)
        parts->compared = sequenceOf(*found);
    co_return found;
}

Async<Standing> lookFlow(PartsPtr parts, Actor actor, Deadline deadline, Cancel cancel)
{
    const auto kept = co_await stored(parts, actor, deadline, cancel);
    const bool isDamaged = !kept && kept.error().code == Code::RecordTampered;
    if (!kept && !isDamaged)
        co_return propagate(kept);
    Standing standing;
    standing.isDamaged = isDamaged;
    standing.hasPassphrase = isDamaged || kept->has_value();
    if (!isDamaged && kept->has_value())
        standing.setAt = (*kept)->setAt;
    if (!standing.hasPassphrase)
        parts->isLocked = false;
    standing.isLocked = parts->isLocked;
    standing.lockedAt = parts->lockedAt;
    co_return standing;
}

void close(SessionLock::Parts &parts)
{
    if (!parts.isLocked)
        parts.lockedAt = parts.clock->now();
    parts.isLocked = true;
}

Async<> lockFlow(PartsPtr parts, Actor actor, LockReason reason, Deadline deadline, Cancel cancel)
{
    if (parts->isLocked)
        co_return {};
    close(*parts); // before anything is waited for: who asks to be let in a moment later has to prove it
    const auto kept = co_await stored(parts, actor, deadline, cancel);
    if (kept && !kept->has_value()) {
        parts->isLocked = false;
        co_return fail(Code::PassphraseMissing);
    }
    auto entry = draft(actor, QStringLiteral("session.locked"), {{QStringLiteral("why"), lockReasonName(reason)}},
                       QStringLiteral("ok"));
    const auto told = co_await parts->log->append(std::move(entry), deadline, Cancel());
    if (!told)
        co_return propagate(told);
    co_return {};
}

/// The window asks: whatever this side believes, where there is a passphrase it has to be given.
Async<> unlockFlow(PartsPtr parts, Actor actor, GivenPassphrase given, Deadline deadline, Cancel cancel)
{
    const auto kept = co_await stored(parts, actor, deadline, cancel);
    if (!kept)
        co_return propagate(kept);
    if (!kept->has_value()) {
        parts->isLocked = false;
        co_return {};
    }
    const auto proof = co_await prove(parts, actor, given, deadline, cancel);
    if (!proof)
        co_return propagate(proof);
    auto entry = draft(actor, QStringLiteral("session.unlocked"), {{QStringLiteral("failures"), proof->failures}},
                       QStringLiteral("ok"));
    const Change nothing;
    const auto told = co_await conclude(parts, actor, std::move(entry), proof->sequence, nothing, deadline);
    if (!told)
        co_return propagate(told);
    parts->isLocked = false;
    co_return {};
}

Async<> setFlow(PartsPtr parts, Actor actor, GivenPassphrase current, GivenPassphrase fresh, Deadline deadline,
                Cancel cancel)
{
    if (parts->isLocked)
        co_return fail(Code::SessionLocked);
    const auto bytes = fresh ? fresh->view() : std::span<const unsigned char>();
    const std::span text(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    if (identity::passphraseProblem(text) != identity::PassphraseProblem::None)
        co_return fail(Code::PassphraseWeak,
                       {{"fewest", qint64{identity::fewestCharacters}}, {"kinds", qint64{identity::fewestKinds}}});
    const auto kept = co_await stored(parts, actor, deadline, cancel);
    if (!kept)
        co_return propagate(kept);
    audit::Sequence before = 0;
    if (kept->has_value()) {
        const auto proof = co_await prove(parts, actor, current, deadline, cancel);
        if (!proof)
            co_return propagate(proof);
        before = proof->sequence;
    }
    const auto worker = std::make_shared<Worker>(QStringLiteral("passphrase"));
    const QString what = QStringLiteral("the passphrase");
    const std::function<Result<QByteArray>()> hashing = [fresh, cost = parts->cost] {
        return secrets::hashPassphrase(*fresh, cost);
    };
    const auto hash = co_await Worker::run(worker, what, hashing, Deadline::never(), cancel);
    if (!hash)
        co_return propagate(hash);
    auto entry = wasSet(actor, *hash);
    const Change change = [parts, actor, hash = *hash](Connection &connection, audit::Sequence sequence) {
        return keepPassphrase(connection, actor, {hash, parts->clock->now(), sequence});
    };
    auto done = co_await conclude(parts, actor, std::move(entry), before, change, deadline);
    co_return done;
}

Async<> dropFlow(PartsPtr parts, Actor actor, audit::EntryDraft entry, std::optional<audit::Sequence> proven,
                 Deadline deadline)
{
    const Change change = [actor](Connection &connection, audit::Sequence) {
        return dropPassphrase(connection, actor);
    };
    auto done = co_await conclude(parts, actor, std::move(entry), proven, change, deadline);
    co_return done;
}

Async<> removeFlow(PartsPtr parts, Actor actor, GivenPassphrase current, Deadline deadline, Cancel cancel)
{
    if (parts->isLocked)
        co_return fail(Code::SessionLocked);
    const auto kept = co_await stored(parts, actor, deadline, cancel);
    if (!kept)
        co_return propagate(kept);
    const auto proof = co_await prove(parts, actor, current, deadline, cancel);
    if (!proof)
        co_return propagate(proof);
    auto entry = wasRemoved(actor, false);
    auto done = co_await dropFlow(parts, actor, std::move(entry), proof->sequence, deadline);
    co_return done;
}

/// Also what is damaged, and what only the chain still knows of.
Async<> forgetFlow(PartsPtr parts, Actor actor, Deadline deadline, Cancel cancel)
{
    if (parts->isLocked)
        co_return fail(Code::SessionLocked);
    const auto standing = co_await lookFlow(parts, actor, deadline, cancel);
    if (!standing)
        co_return propagate(standing);
    if (!standing->hasPassphrase)
        co_return fail(Code::PassphraseMissing);
    auto entry = wasRemoved(actor, true);
    const std::optional<audit::Sequence> whichever;
    auto done = co_await dropFlow(parts, actor, std::move(entry), whichever, deadline);
    co_return done;
}

} // namespace

QString lockReasonName(LockReason reason)
{
    switch (reason) {
    case LockReason::Asked:
        return QStringLiteral("asked");
    case LockReason::Idle:
        return QStringLiteral("idle");
    case LockReason::Desktop:
        return QStringLiteral("desktop");
    }
    Q_UNREACHABLE();
}

SessionLock::SessionLock(std::shared_ptr<storage::Database> database, std::shared_ptr<const audit::AuditLog> log,
                         std::shared_ptr<const Clock> clock, QString boot, secrets::PassphraseCost cost)
    : m_parts(std::make_shared<Parts>(
          Parts{std::move(database), std::move(log), std::move(clock), std::move(boot), cost, false, {}, {}}))
{
}

bool SessionLock::isLocked() const
{
    return m_parts->isLocked;
}

Async<Standing> SessionLock::look(Actor actor, Deadline deadline, Cancel cancel) const
{
    return lookFlow(m_parts, std::move(actor), deadline, std::move(cancel));
}

Async<> SessionLock::lock(Actor actor, LockReason reason, Deadline deadline, Cancel cancel) const
{
    return lockFlow(m_parts, std::move(actor), reason, deadline, std::move(cancel));
}

void SessionLock::begin() const
{
    close(*m_parts);
}

Async<> SessionLock::unlock(Actor actor, GivenPassphrase given, Deadline deadline, Cancel cancel) const
{
    return unlockFlow(m_parts, std::move(actor), std::move(given), deadline, std::move(cancel));
}

Async<> SessionLock::set(Actor actor, GivenPassphrase current, GivenPassphrase fresh, Deadline deadline,
                         Cancel cancel) const
{
    return setFlow(m_parts, std::move(actor), std::move(current), std::move(fresh), deadline, std::move(cancel));
}

Async<> SessionLock::remove(Actor actor, GivenPassphrase current, Deadline deadline, Cancel cancel) const
{
    return removeFlow(m_parts, std::move(actor), std::move(current), deadline, std::move(cancel));
}

Async<> SessionLock::forget(Actor actor, Deadline deadline, Cancel cancel) const
{
    return forgetFlow(m_parts, std::move(actor), deadline, std::move(cancel));
}

} // namespace wingman::sessions
