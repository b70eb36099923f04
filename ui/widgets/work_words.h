// SPDX-License-Identifier: GPL-3.0-or-later
// A plan, its targets and its steps by their names, in the language of now: in Home, activity, audit and on the plan
// sheet. What is recorded of a plan is English. Pure. Thread: GUI.
#pragma once

#include "operations/plan.h"

namespace wingman::ui {

/// "Restart web-1", "Restart 3 containers". `declared`: the operation's own title, where it is known.
QString workTitle(const operations::Plan &plan, const QString &declared = {});
/// "Restart web-1": what is done to one of its targets.
QString targetTitle(const operations::Plan &plan, const operations::TargetPlan &target);
/// One step is the operation itself; several have titles that tell them apart.
QString stepTitle(const operations::Plan &plan, const operations::TargetPlan &target, qsizetype position);

} // namespace wingman::ui
