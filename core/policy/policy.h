// SPDX-License-Identifier: GPL-3.0-or-later
// What is stored as policy (numbered, hashed, audited versions) and what holds at this moment.
#pragma once

#include "base/clock.h"
#include "inventory/target.h"
#include "policy/mode_detection.h"
#include "policy/name_list.h"

#include <QJsonObject>

namespace wingman::policy {

enum class SelfApproval : quint8 { Off, Tier2, Tier3 };
QString selfApprovalName(SelfApproval setting); // "off", "tier2", "tier3"
std::optional<SelfApproval> selfApprovalFromName(QStringView name);

struct Limits
{
    int stepsPerTarget = 10;      // 1 to 10
    int targetsPerPlan = 200;     // 1 to 200
    int sameOperationPerHour = 3; // 1 to 60, on the same target, outside mock
    friend bool operator==(const Limits &, const Limits &) = default;
};

enum class ListKind : quint8 { Containers, Vms, Nodes };
QString listKindName(ListKind kind); // "containers", "vms", "nodes"
std::optional<ListKind> listKindFromName(QStringView name);
/// Which list speaks of targets of this kind; none for engines, storages and clusters, which no list can allow.
std::optional<ListKind> listKindOf(inventory::TargetKind kind);
/// Also refuses what could never match in this list (a word among VMIDs). Errors: InvalidInput, LimitExceeded.
Result<NameList> checkedList(ListKind kind, const QStringList &entries);

struct Allowlists
{
    NameList containers; // WINGMAN_CONTAINER_ALLOWLIST; for volumes, networks, images and projects of Docker too
    NameList vms;        // WINGMAN_VM_ALLOWLIST, by VMID
    NameList nodes;      // WINGMAN_NODE_ALLOWLIST
    bool isEmpty() const { return containers.isEmpty() && vms.isEmpty() && nodes.isEmpty(); }
    const NameList &list(ListKind kind) const;
    NameList &list(ListKind kind);
    friend bool operator==(const Allowlists &, const Allowlists &) = default;
};

/// The stored document. Its defaults are the safe ones.
struct Policy
{
    qint64 version = 0; // 0: the built-in one, before anything was stored
    Allowlists allow;
    Allowlists deny; // same grammar; wins
    bool readOnly = false;
    std::optional<SelfApproval> selfApproval; // none: not chosen; then tier2 without authentication, off with it
    std::optional<Instant> dangerousUntil;    // an admin allowed dangerous operations until then
    Limits limits;

    QJsonObject toJson() const; // without the version; strings, booleans and whole numbers only
    /// Strict: unknown keys, wrong types and values out of range are refused. Errors: InvalidInput.
    static Result<Policy> fromJson(const QJsonObject &object, qint64 version);
    /// "policy 7", or "built in": the source named by findings.
    QString label() const;
    friend bool operator==(const Policy &, const Policy &) = default;
};

/// Everything that holds now: the stored policy, what environment and command line impose, and the state of the
/// program.
struct Posture
{
    ModeDecision mode;
    Policy policy;                                                            // after imposing
    bool containersImposed = false, vmsImposed = false, nodesImposed = false; // shown as imposed, not editable
    bool readOnly = true;                                                     // the safe answer is the default answer
    QString readOnlySource;                                                   // "WINGMAN_READ_ONLY", "policy 7", …
    bool readOnlyImposed = true;                   // by the environment: then configuration cannot be changed either
    SelfApproval selfApproval = SelfApproval::Off; // what holds, chosen or by default
    bool dangerousAllowed = false;
    QString dangerousSource;
    QStringList lockdownReasons; // empty: no lockdown
    bool restarting = false;
    bool authenticationOn = false;
    QList<Error> problems; // settings of the environment that are refused (a bad allowlist, …): each blocks acting

    bool imposed(ListKind kind) const;
    /// Where a list comes from: "WINGMAN_CONTAINER_ALLOWLIST" or the policy's label.
    QString listSource(ListKind kind) const;
    bool isLabBlocked() const; // lab asked for without any allowlist
    /// "safe", "armed", "blocked", "disabled" (seed 000, safety status). A wrong environment is "blocked" too:
    /// something was asked for and refused.
    QString status() const;
    /// The seed's safety status document, exactly its keys.
    QJsonObject safetyStatus() const;
    /// The same as the seed prints it: its order of keys, two spaces, short lists on one line, a line end.
    QByteArray safetyStatusText() const;

private:
    QStringList warnings() const;
};

/// The environment's name for a list: "WINGMAN_CONTAINER_ALLOWLIST", …
QString listVariable(ListKind kind);

/// Puts environment and stored policy together. Pure. `WINGMAN_CONTAINER_ALLOWLIST`, `WINGMAN_VM_ALLOWLIST`,
/// `WINGMAN_NODE_ALLOWLIST`, `WINGMAN_ALLOW_DANGEROUS_OPS`, `WINGMAN_READ_ONLY`, `AUTH_ENABLED`. With authentication on
/// the environment only tightens what is stored (allowlists: the intersection; dangerous: only off). Read-only and
/// authentication can only be switched on by it. A list variable that is set but empty imposes the empty list; a switch
/// is true, false, 1, 0, yes, no, on or off, and anything else is a problem and read the safe way.
Posture makePosture(const ModeInput &mode, const Policy &stored, Instant now, bool restarting,
                    const QStringList &lockdownReasons);

} // namespace wingman::policy
