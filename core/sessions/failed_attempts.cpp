// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/failed_attempts.h"

#include "sessions/kept_passphrase.h"

namespace wingman::sessions {
namespace {

using identity::Actor;
using identity::Moment;
using storage::Connection;

constexpr int endOfTheLadder = 20;

Result<QList<Moment>> failedOnes(Connection &connection, const Actor &actor)
{
    QList<Moment> failed;
    auto rows =
        connection.query(QStringLiteral("SELECT at, boot, steady FROM failed_attempt WHERE subject=? AND origin=?"),
                         {subjectOf(actor), identity::originName(actor.origin)});
    if (!rows)
        return propagate(rows);
    for (;;) {
        const auto there = rows->next();
        if (!there)
            return propagate(there);
        if (!*there)
            return failed;
        failed.append({Instant(std::chrono::microseconds(rows->integer(0))), rows->text(1),
                       std::chrono::microseconds(rows->integer(2))});
    }
}

Result<> forgetThoseOfThisDoor(Connection &connection, const Actor &actor)
{
    const auto gone = connection.exec(QStringLiteral("DELETE FROM failed_attempt WHERE subject=? AND origin=?"),
                                      {subjectOf(actor), identity::originName(actor.origin)});
    return gone ? Result<>() : propagate(gone);
}

} // namespace

Result<identity::AttemptVerdict> countAttempt(Connection &connection, const Actor &actor, const Moment &now)
{
    auto failed = failedOnes(connection, actor);
    if (!failed)
        return propagate(failed);
    const auto before = identity::judgeAttempts(*failed, now);
    if (before.wait.count() > 0)
        return tooMany(before);
    if (before.failures == 0) { // a row that is over
        if (const auto over = forgetThoseOfThisDoor(connection, actor); !over)
            return propagate(over);
        failed->clear();
    }
    const auto counted = connection.exec(
        QStringLiteral("INSERT INTO failed_attempt(subject, origin, at, boot, steady) VALUES(?,?,?,?,?)"),
        {subjectOf(actor), identity::originName(actor.origin), qint64{now.wall.time_since_epoch().count()}, now.boot,
         qint64{now.steady.count()}});
    if (!counted)
        return propagate(counted);
    failed->append(now);
    return identity::judgeAttempts(*failed, now);
}

Result<> forgetAttempts(Connection &connection, const Actor &actor)
{
    const auto gone = connection.exec(QStringLiteral("DELETE FROM failed_attempt WHERE subject=?"), {subjectOf(actor)});
    return gone ? Result<>() : propagate(gone);
}

bool isWorthAnEntry(int failures)
{
    return failures == 1 || failures > endOfTheLadder || identity::isStep(failures);
}

Failure tooMany(const identity::AttemptVerdict &verdict)
{
    return fail(Code::TooManyAttempts,
                {{"failures", qint64{verdict.failures}},
                 {"seconds", qint64{std::chrono::ceil<std::chrono::seconds>(verdict.wait).count()}}});
}

} // namespace wingman::sessions
