// SPDX-License-Identifier: GPL-3.0-or-later
// Requests, decisions, expiry, and grants that work once (product.md, "Operations, approvals, executions").
//
// All calls are synchronous parts of the caller's database job, so that a row, its entry in the chain and whatever the
// caller changes become durable together or not at all. Thread: the database's.
#pragma once

#include "approvals/grant.h"
#include "audit/audit_log.h"
#include "storage/connection.h"

#include <memory>

namespace wingman::approvals {

/// Void: its plan was withdrawn, or no longer described what was there.
enum class ApprovalState : quint8 { Requested, Approved, Rejected, Used, Expired, Void };
QString approvalStateName(ApprovalState state); // "requested", "approved", "rejected", "used", "expired", "void"

struct Approval
{
    PlanId plan;
    QByteArray digest;
    operations::Tier tier = operations::Tier::Three;
    identity::ActorId requester;
    Instant requestedAt{};
    Instant expiresAt{};
    ApprovalState state = ApprovalState::Requested;
    std::optional<identity::Actor> approver;
    std::optional<Instant> decidedAt;
    QString reason;
    qint64 requestSequence = 0; // its entries in the chain
    std::optional<qint64> decisionSequence;
};

/// Owned by the composition. The clock is asked when something expires; nothing waits here.
class ApprovalDesk final
{
public:
    ApprovalDesk(std::shared_ptr<const audit::AuditLog> log, std::shared_ptr<const Clock> clock);

    /// Records the request; it lapses after `lifetime`. Asking again while one is open or given changes nothing; after
    /// it expired, or for another digest, it is asked anew.
    Result<Approval> request(storage::Connection &connection, const operations::Plan &plan,
                             const ExecutionId &execution, const identity::Actor &actor, Milliseconds lifetime) const;

    /// The caller has asked the gate (Moment::Approving) and passes its decision; one that denies is refused here too.
    /// An approval lapses `lifetime` after it was given.
    /// Errors: ApprovalMissing (nobody asked), ApprovalUsed, ApprovalExpired, ApprovalRejected, PlanChanged,
    /// DeniedByPolicy, RecordTampered.
    Result<Approval> decide(storage::Connection &connection, const operations::Plan &plan, const ExecutionId &execution,
                            bool approve, const policy::Decision &decision, const identity::Actor &actor,
                            const QString &reason, Milliseconds lifetime) const;

    /// As stored, checked against its entries in the chain. Errors: RecordTampered.
    Result<std::optional<Approval>> find(storage::Connection &connection, const PlanId &plan) const;

    /// Newest first; open are those that still wait and those that are given and not used. A row that cannot be read or
    /// does not match its entries is left out and counted in `damaged`.
    Result<QList<Approval>> list(storage::Connection &connection, bool openOnly, int limit, int &damaged) const;

    /// What the gate has to be told: the approval if it is given, unexpired, unused and matches its entry.
    /// Errors: RecordTampered.
    Result<std::optional<policy::GivenApproval>> given(storage::Connection &connection, const PlanId &plan) const;

    /// Uses the approval up and makes the grant. A plan that the gate allowed without one (tier 1) uses none up.
    /// Errors: DeniedByPolicy, ApprovalMissing, ApprovalUsed, ApprovalExpired, ApprovalRejected, PlanChanged,
    /// RecordTampered.
    Result<Grant> redeem(storage::Connection &connection, const operations::Plan &plan,
                         const policy::Decision &decision, const ExecutionId &execution) const;

private:
    Result<Approval> usable(storage::Connection &connection, const operations::Plan &plan, ApprovalState wanted) const;
    Result<Approval> fromRow(storage::Connection &connection, const storage::Rows &row) const;

    std::shared_ptr<const audit::AuditLog> m_log;
    std::shared_ptr<const Clock> m_clock;
};

} // namespace wingman::approvals
