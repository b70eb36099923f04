// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan is about: its acts, without the parts that guard them on the guest.
#pragma once

#include "operations/plan.h"

#include <vector>

namespace wingman::operations {

/// In the plan's order; they live as long as the plan does. Pure.
std::vector<const TargetPlan *> actsOf(const Plan &plan);

} // namespace wingman::operations
