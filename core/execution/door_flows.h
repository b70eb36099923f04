// SPDX-License-Identifier: GPL-3.0-or-later
// The flows behind the door, one file each. They hold what they need and outlive the door that began them.
// What each does and which errors it has: door.h. Thread: the network thread.
#pragma once

#include "execution/foresight.h"
#include "execution/record.h"
#include "execution/services.h"

namespace wingman::execution {

Async<Record> planFlow(std::shared_ptr<const Services> services, operations::Intent intent, identity::Actor actor,
                       Cancel cancel);
Async<Record> askFlow(std::shared_ptr<const Services> services, PlanId plan, identity::Actor actor, Cancel cancel);
Async<Record> decideFlow(std::shared_ptr<const Services> services, PlanId plan, bool approve, identity::Actor actor,
                         QString reason, QString confirmation, Cancel cancel);
Async<Record> runFlow(std::shared_ptr<const Services> services, PlanId plan, identity::Actor actor,
                      QString confirmation, Progress progress, Cancel cancel);
/// Plans everything that could be done to the target, and asks the gate.
Async<QList<Foreseen>> foresightFlow(std::shared_ptr<const Services> services, inventory::TargetRef target,
                                     identity::Actor actor, Cancel cancel);
Async<Record> withdrawFlow(std::shared_ptr<const Services> services, PlanId plan, identity::Actor actor, Cancel cancel);

} // namespace wingman::execution
