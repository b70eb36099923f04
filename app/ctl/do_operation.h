// SPDX-License-Identifier: GPL-3.0-or-later
// One change, from an intent to its end, as every verb that changes something does it.
#pragma once

#include "ctl/session.h"
#include "execution/record.h"
#include "operations/plan.h"

namespace wingman::ctl {

/// Plans, asks, and carries out what needs nobody's approval; prints the plan and its end (with --json the record).
/// What needs an approval ends with its request on record: the plan's id is printed, exit 4.
Async<ExitStatus> doOperation(std::shared_ptr<Session> session, operations::Intent intent);

/// Carries out a plan that was approved, or needs no approval.
Async<ExitStatus> runPlan(std::shared_ptr<Session> session, execution::Record record);

/// Prints the record and says what it means for the exit.
ExitStatus report(Session &session, const execution::Record &record);

/// "pln-…" as typed. Errors: Usage.
Result<PlanId> planIdFrom(const QString &text);

} // namespace wingman::ctl
