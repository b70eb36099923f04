// SPDX-License-Identifier: GPL-3.0-or-later
// Runs named checks side by side and answers what each found. Probes never change state.
#pragma once

#include "base/cancel.h"
#include "diagnostics/check_result.h"

#include <functional>
#include <vector>

namespace wingman::diagnostics {

/// One thing that can be looked at. `run` answers a finding also where something is wrong; an Error is taken for a
/// failed check with that error. It ends by its deadline, or is given up shortly after.
struct Check
{
    QString id;
    QString title;
    std::function<Async<CheckResult>(Deadline, Cancel)> run; // fills status, error, detail, fix, outage, layers
};

struct ExamineOptions
{
    Milliseconds perCheck{10000};
    int parallel = 4; // checks at the same time, at least 1
};

/// The results in the order of the checks. One that stalls, or whose flow never ends, costs its own deadline and is
/// Failed with TimedOut. Errors: Cancelled. Thread: the network thread (readers live there).
Async<QList<CheckResult>> examine(std::vector<Check> checks, ExamineOptions options, Cancel cancel);

} // namespace wingman::diagnostics
