// SPDX-License-Identifier: GPL-3.0-or-later
// An execution as it is remembered: the plan, what was decided, every step, the outcome, and where the chain proves it.
#pragma once

#include "policy/gate.h"

namespace wingman::execution {

/// planned → awaiting_approval → approved → executing → verifying → succeeded | failed | unknown, and the ends beside
/// it.
enum class State : quint8 {
    Planned,
    AwaitingApproval,
    Approved,
    Executing,
    Verifying,
    Succeeded,
    Failed,
    Unknown,
    Rejected,
    Expired,
    Cancelled,
    RolledBack,
    Blocked,
};
QString stateName(State state); // "awaiting_approval", …
std::optional<State> stateFromName(QStringView name);
/// Nothing more will happen to it by itself. Unknown is not an end: it is resolved by looking.
bool isEnd(State state);

struct StepRecord
{
    int position = 0;
    int attempt = 1;
    QString state; // sent, done, already, failed, unknown, simulated
    std::optional<Error> error;
    Instant startedAt;
    std::optional<Instant> endedAt;
    QString task{};   // what the target calls the work it does for this step (a UPID), as soon as it said so
    QString remark{}; // it was done, and this is to be known: "WARNINGS: 2"
};

/// Since when every look showed the same, on the clock that nobody sets. That clock begins with the machine's boot, so
/// its times only mean something in the same session (Services).
struct Unchanged
{
    QString session;
    SteadyInstant since{};

    bool goesOnIn(const QString &current, SteadyInstant now) const
    {
        return !session.isEmpty() && session == current && since <= now;
    }
};

struct TargetRecord
{
    int position = 0;
    QString target;
    State state = State::Planned;
    std::optional<Error> error;
    QJsonObject after;                  // facts read back, without secrets
    std::optional<Instant> firstLookAt; // for people; nothing is concluded from it
    Unchanged unchanged;
    int looks = 0;
    QList<StepRecord> steps;
};

struct Record
{
    ExecutionId id;
    operations::Plan plan; // its facts as stored: without secrets
    State state = State::Planned;
    QList<policy::Finding> findings;
    std::optional<Error> error;
    std::optional<Instant> startedAt;
    QString startedBy;
    std::optional<Instant> endedAt;
    QString owner;
    qint64 planSequence = 0;
    std::optional<qint64> intentSequence;
    std::optional<qint64> outcomeSequence;
    QList<TargetRecord> targets;

    /// The document that `wingmanctl execution show --json` prints, without "schema".
    QJsonObject toJson() const;
};

QJsonObject toJson(const Error &error);
std::optional<Error> errorFromJson(const QJsonObject &object);

} // namespace wingman::execution
