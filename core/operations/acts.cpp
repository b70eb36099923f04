// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/acts.h"

namespace wingman::operations {

std::vector<const TargetPlan *> actsOf(const Plan &plan)
{
    std::vector<const TargetPlan *> acts;
    for (const TargetPlan &target : plan.targets) {
        if (target.part == Part::Act)
            acts.push_back(&target);
    }
    return acts;
}

} // namespace wingman::operations
