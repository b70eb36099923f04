// SPDX-License-Identifier: GPL-3.0-or-later
// From an intent to a plan: reads the facts and lets the operation's definition say what would be done. Changes
// nothing.
#pragma once

#include "execution/services.h"

namespace wingman::execution {

/// Reads every target's facts (at most eight at a time) and plans. Errors: NotFound (operation, endpoint),
/// TargetNotFound, PreconditionFailed, ParameterInvalid, InvalidInput, and those of Reader. Thread: the network thread.
Async<operations::Plan> makePlan(std::shared_ptr<const Services> services, operations::Intent intent,
                                 identity::Actor actor, policy::Posture posture, Cancel cancel);

/// One target's facts, read now. Errors: NotFound for the endpoint, and those of Reader.
Async<inventory::Facts> readFacts(std::shared_ptr<const Services> services, inventory::TargetRef target,
                                  QStringList asks, Cancel cancel);

/// What there is to say of a plan besides its targets.
operations::Plan planFrame(const Services &services, const operations::OperationSpec &spec,
                           const operations::Intent &intent, const identity::Actor &actor,
                           const policy::Posture &posture);

/// The same plan (id, requester, reason, time) from facts read now. The difference to the old one decides whether an
/// approval still applies. Additional error: TargetReplaced.
Async<operations::Plan> planAgain(std::shared_ptr<const Services> services, operations::Plan old,
                                  policy::Posture posture, Cancel cancel);

/// What the gate is asked, with the recent acts read from the database.
Result<policy::GateInput> gateInput(const Services &services, storage::Connection &connection,
                                    const operations::Plan &plan, const identity::Actor &actor,
                                    policy::GateInput::Moment moment, const policy::Posture &posture);

} // namespace wingman::execution
