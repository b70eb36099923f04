// SPDX-License-Identifier: GPL-3.0-or-later
// The one door. Every change, whoever asks and from wherever, goes through here:
// plan → policy → approval → audit → act → verify → audit.
#pragma once

#include "execution/foresight.h"
#include "execution/record_store.h"
#include "execution/services.h"

namespace wingman::execution {

/// Owned by the composition. Its flows hold what they need; the door may go while one runs. Thread: the network thread.
class Door final
{
public:
    explicit Door(std::shared_ptr<const Services> services) : m_services(std::move(services)) {}

    /// Reads facts, plans, asks the gate, and records all of it (also in the chain). The record's state is Planned, or
    /// Blocked with the findings. Errors: those of makePlan(), AuditUnwritable.
    Async<Record> plan(operations::Intent intent, identity::Actor actor, Cancel cancel) const;

    /// Asks for an approval of a planned execution: Planned → AwaitingApproval. Asking again changes nothing; a request
    /// or approval that lapsed is asked anew.
    Async<Record> ask(PlanId plan, identity::Actor actor, Cancel cancel) const;

    /// Approves or rejects. What would be done is planned anew first, so that nobody approves what is no longer there.
    /// Errors: PlanChanged, TargetReplaced, DeniedByPolicy (with SELF_APPROVAL_REFUSED among the findings, …),
    /// ConfirmationNeeded, ApprovalMissing, ApprovalUsed, ApprovalExpired, RecordTampered, AuditUnwritable.
    Async<Record> decide(PlanId plan, bool approve, identity::Actor actor, QString reason, QString confirmation,
                         Cancel cancel) const;

    /// Carries it out. An error means that nothing was sent; what happened after the intent is in the record: its state
    /// is Succeeded, Failed, Cancelled or Unknown. Errors: ApprovalMissing, ApprovalUsed, ApprovalExpired,
    /// ApprovalRejected, PlanChanged, TargetReplaced, DeniedByPolicy, ConfirmationNeeded, StateWrong, OwnedElsewhere,
    /// RecordTampered, AuditUnwritable; OutcomeUnrecorded where the act was done and only the last entry could not be
    /// written.
    Async<Record> run(PlanId plan, identity::Actor actor, QString confirmation, Progress progress, Cancel cancel) const;

    /// Gives up a plan that has not begun.
    Async<Record> withdraw(PlanId plan, identity::Actor actor, Cancel cancel) const;

    Async<Record> find(QString planOrExecution, Cancel cancel) const;
    /// Newest first. The second number: rows that could not be read or do not match the chain.
    Async<std::pair<QList<Record>, int>> list(RecordFilter filter, Cancel cancel) const;

    /// What the gate would say of every operation that acts on this kind of target, in order of id: facts are read
    /// once, each operation is planned with its defaults, and nothing is recorded. An operation with parameters that
    /// have no default is judged by the rules that need no steps (all but plan limits and what its parameters name).
    /// Errors: NotFound for the endpoint, and those of Reader.
    Async<QList<Foreseen>> foresee(inventory::TargetRef target, identity::Actor actor, Cancel cancel) const;

    /// The phrase that has to be typed for this plan, or empty.
    QString confirmationPhrase(const operations::Plan &plan) const;

private:
    std::shared_ptr<const Services> m_services;
};

} // namespace wingman::execution
