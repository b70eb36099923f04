// SPDX-License-Identifier: GPL-3.0-or-later
// What needs a person, in the order of its urgency, each with the moment of its evidence. Pure: what is not known is
// never read as well, and what is stale is told of once, by its endpoint.
#pragma once

#include "approvals/approval_desk.h"
#include "execution/record.h"
#include "inventory/store.h"
#include "link/chain_seen.h"
#include "link/overview.h"
#include "policy/policy.h"

namespace wingman::ui {

/// In the order of urgency within one level.
enum class AttentionKind : quint8 {
    ChainBroken,     // the record of everything does not verify
    Lockdown,        // nothing can be done until somebody unlocks
    OutcomeUnknown,  // an act was sent and nobody knows what became of it
    SettingRefused,  // environment or mode are wrong: acting is blocked
    EndpointLost,    // its rows are as last seen
    EndpointRefused, // saved, and it cannot be used at all
    NodeOffline,     // of a cluster
    CertificateEnds, // of a node: has ended, or ends within a month
    ContainerDead,   // it cannot be started any more
    Restarting,      // a container that does not stay up
    Unhealthy,       // its own check says so
    Unprotected,     // guests whose newest backup is too old, or that have none
    ApprovalWaiting, // somebody asked
    ExecutionFailed, // within the last day
    ApprovalGiven,   // approved and not started; lapses
    DangerousOn,     // dangerous operations are allowed for a while
    PartlyRead,      // a part of an endpoint could not be read
    ChainUnverified, // nobody looked for a day
};
enum class Urgency : quint8 { Now, Soon, Look };

struct Attention
{
    QString key{}; // stable as long as the matter is the same
    AttentionKind kind = AttentionKind::ChainUnverified;
    Urgency urgency = Urgency::Look;
    std::optional<Instant> evidence{}; // when what this rests on was seen; none: it was never looked at
    QString subject{};                 // a name, an operation; from elsewhere, so hostile
    std::optional<EndpointId> endpoint{};
    std::optional<inventory::TargetRef> target{};
    QString reference{};            // a plan's id
    std::optional<Instant> until{}; // when it lapses
    qint64 count = 0;               // violations, parts
    std::optional<Error> error{};
    /// What is suggested: an operation's id ("docker.container.restart"), or "audit.verify", "audit.open",
    /// "endpoint.doctor", "fleet.open", "target.open", "posture.open", "record.open".
    QString action{};

    friend bool operator==(const Attention &, const Attention &) = default;
};

struct AttentionInput
{
    QList<inventory::Store::Entry> entries{};
    QStringList refused{}; // endpoints that cannot be used, in sentences
    QList<approvals::Approval> approvals{};
    QList<execution::Record> executions{};
    std::optional<policy::Posture> posture{}; // none: not known yet
    ChainSeen chain{};
    Instant now{};
    int backupDays = 7; // older than that counts as none
};

/// Endpoints that somebody wants and that cannot be used, in sentences.
QStringList refusedEndpoints(const Overview &overview);

/// By urgency, then kind, then the newest evidence.
QList<Attention> attentionOf(const AttentionInput &input);

/// One sentence for people, in the language of the moment.
QString sentenceOf(const Attention &attention);

} // namespace wingman::ui
