// SPDX-License-Identifier: GPL-3.0-or-later
// A plan: what was asked, on which objects, by which calls, and what will prove it. A value that can be shown,
// compared, stored and approved; its digest is what an approval names.
#pragma once

#include "identity/actor.h"
#include "operations/step.h"

namespace wingman::operations {

/// The guest in which the engine lives that is acted on: a snapshot of it is taken first; afterwards the snapshot is
/// deleted where all went well, and gone back to where it did not.
struct Guard
{
    inventory::TargetRef guest;
    QString snapshot{};               // its name; made up when planning where it is empty
    Milliseconds healthWithin{60000}; // after which what was acted on has to be well
    friend bool operator==(const Guard &, const Guard &) = default;
};

/// What somebody wants, before anything was read.
struct Intent
{
    OperationId operation;
    QList<inventory::TargetRef> targets;
    Parameters parameters;
    QString reason;       // free text, at most 1000 characters
    QString confirmation; // what was typed to confirm, if anything
    std::optional<Guard> guard{};
};

struct Plan
{
    PlanId id;
    OperationId operation;
    int operationVersion = 1;
    Tier tier = Tier::Three;
    bool mutates = true;
    bool dangerous = true;
    bool idempotent = false;
    bool losesData = false;
    Milliseconds timeout{30000};
    Parameters parameters;
    QList<TargetPlan> targets;
    int parallelism = 1; // targets at the same time
    bool stopAtFirstFailure = true;
    identity::Actor requester;
    ExecutionMode mode = ExecutionMode::Mock;
    bool simulated = true;
    qint64 policyVersion = 0;
    Instant createdAt;
    QString reason;
    std::optional<Guard> guard{}; // then its targets have parts: guard, act…, release, undo; tier and danger are theirs

    /// SHA-256 over the canonical JSON of everything that an approval covers: engine and object ids, operation and its
    /// version, parameters, conditions, steps, proof, gate facts, mode, simulated, policy version, requester. Not the
    /// plan's id, times, the reason, or open facts.
    QByteArray digest() const;
    /// Everything but secret facts.
    QJsonObject toJson() const;
    static Result<Plan> fromJson(const QJsonObject &object);
};

/// What digest() covers, as JSON, so that a difference can be named.
QJsonObject approvedPart(const Plan &plan);
/// Lines such as "web: state was running, is exited"; empty where both digests are equal.
QStringList differences(const Plan &approved, const Plan &now);

} // namespace wingman::operations
