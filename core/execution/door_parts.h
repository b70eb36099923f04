// SPDX-License-Identifier: GPL-3.0-or-later
// What the flows of the door share: how they refuse, what they read first, and how a plan is voided that no longer
// holds. Thread: the network thread.
#pragma once

#include "execution/jobs.h"
#include "execution/record_store.h"
#include "execution/services.h"

namespace wingman::execution {

/// The answer of a job that records a refusal: the refusal has to be committed, so it cannot be the job's error.
struct Answer
{
    Record record;
    std::optional<Error> refusal;
    std::optional<approvals::Grant> grant;
};

Async<policy::Posture> postureNow(std::shared_ptr<const Services> services, Cancel cancel);
Async<Record> loadByPlan(std::shared_ptr<const Services> services, PlanId plan, Cancel cancel);

/// DeniedByPolicy, with what blocks.
Error denied(const policy::Decision &decision);
/// PlanChanged, with the first few of these lines.
Error changed(const QStringList &lines);
/// Storage that failed under an entry is an audit that cannot be written; everything else speaks for itself.
Error asAuditError(const Error &error);

/// Writes what has an entry in the chain; where that fails, nothing of it is there.
template <typename T>
Async<T> recording(std::shared_ptr<const Services> services, std::function<Result<T>(storage::Connection &)> job,
                   Cancel cancel)
{
    auto written = co_await writing<T>(services, std::move(job), cancel);
    if (!written)
        co_return Failure(asAuditError(written.error()));
    co_return written;
}

/// ConfirmationNeeded unless the phrase was typed.
Result<> confirmed(const QString &phrase, const QString &typed);

/// Voids a plan that no longer describes what is there: recorded, audited, final. Always an error: `why`, or that the
/// chain cannot be written.
Async<Record> voidPlan(std::shared_ptr<const Services> services, Record record, identity::Actor actor, Error why,
                       Cancel cancel);
/// A job that decides: what it refuses is committed and then an error here; a plan that no longer holds is voided.
Async<Answer> deciding(std::shared_ptr<const Services> services,
                       std::function<Result<Answer>(storage::Connection &)> job, identity::Actor actor, Cancel cancel);
/// Plans anew, under the posture of now, and compares. An error that means "changed" has voided the plan.
Async<operations::Plan> samePlan(std::shared_ptr<const Services> services, Record record, identity::Actor actor,
                                 Cancel cancel);
/// A plan was made under one version of the policy; under another it has to be made again. Nothing while it holds.
std::optional<Error> policyMovedOn(const policy::Posture &posture, const operations::Plan &plan);

} // namespace wingman::execution
