// SPDX-License-Identifier: GPL-3.0-or-later
// What is stored as policy (numbered, hashed, audited versions) and what holds at this moment.
#pragma once

#include "base/clock.h"
#include "policy/mode_detection.h"
#include "policy/name_list.h"

#include <QJsonObject>

namespace wingman::policy {

enum class SelfApproval : quint8 { Off, Tier2, Tier3 };
QString selfApprovalName(SelfApproval setting); // "off", "tier2", "tier3"
std::optional<SelfApproval> selfApprovalFromName(QStringView name);

struct Limits
{
    int stepsPerTarget = 10;
    int targetsPerPlan = 200;
    int sameOperationPerHour = 3; // on the same target, outside mock
    friend bool operator==(const Limits &, const Limits &) = default;
};

struct Allowlists
{
    NameList containers; // WINGMAN_CONTAINER_ALLOWLIST; for volumes, networks, images and projects of Docker too
    NameList vms;        // WINGMAN_VM_ALLOWLIST, by VMID
    NameList nodes;      // WINGMAN_NODE_ALLOWLIST
    bool isEmpty() const { return containers.isEmpty() && vms.isEmpty() && nodes.isEmpty(); }
    friend bool operator==(const Allowlists &, const Allowlists &) = default;
};

/// The stored document. Its defaults are the safe ones.
struct Policy
{
    qint64 version = 0; // 0: the built-in one, before anything was stored
    Allowlists allow;
    Allowlists deny; // same grammar; wins
    bool readOnly = false;
    SelfApproval selfApproval = SelfApproval::Tier2; // default of a single local admin; Off with authentication
    std::optional<Instant> dangerousUntil; // an admin allowed dangerous operations until then
    Limits limits;

    QJsonObject toJson() const; // without the version
    static Result<Policy> fromJson(const QJsonObject &object, qint64 version);
    friend bool operator==(const Policy &, const Policy &) = default;
};

/// Everything that holds now: the stored policy, what environment and command line impose, and the state of the program.
struct Posture
{
    ModeDecision mode;
    Policy policy;             // after imposing
    bool containersImposed = false, vmsImposed = false, nodesImposed = false; // shown as imposed, not editable
    bool readOnly = true;      // the safe answer is the default answer
    QString readOnlySource;    // "WINGMAN_READ_ONLY", "policy", …
    bool readOnlyImposed = true; // by the environment: then configuration cannot be changed either
    bool dangerousAllowed = false;
    QString dangerousSource;
    QStringList lockdownReasons; // empty: no lockdown
    bool restarting = false;
    bool authenticationOn = false;
    QList<Error> problems; // settings of the environment that are refused (a bad allowlist, …): each blocks acting

    bool isLabBlocked() const; // lab asked for without any allowlist
    /// "safe", "armed", "blocked", "disabled" (seed 000, safety status).
    QString status() const;
    /// The seed's safety status document, exactly its keys.
    QJsonObject safetyStatus() const;
};

/// Puts environment and stored policy together. Pure. `WINGMAN_CONTAINER_ALLOWLIST`, `WINGMAN_VM_ALLOWLIST`,
/// `WINGMAN_NODE_ALLOWLIST`, `WINGMAN_ALLOW_DANGEROUS_OPS`, `WINGMAN_READ_ONLY`, `AUTH_ENABLED`. With authentication on
/// the environment only tightens what is stored (allowlists: the intersection; dangerous: only off).
Posture makePosture(const ModeInput &mode, const Policy &stored, Instant now, bool restarting,
                    const QStringList &lockdownReasons);

} // namespace wingman::policy
