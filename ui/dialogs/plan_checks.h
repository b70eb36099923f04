// SPDX-License-Identifier: GPL-3.0-or-later
// "Checked before": every precondition with the value that was read, and what is not a condition but should be seen.
// Pure. Thread: GUI.
#pragma once

#include "link/work_link.h"
#include "operations/plan.h"

namespace wingman::ui {

struct CheckRow
{
    enum class Mark : quint8 { Holds, Fails, Warns };
    Mark mark = Mark::Fails;
    QString sentence;  // "Its state allows it"
    QString value{};   // "running for 3 d"
    QString details{}; // which values are allowed; for the tooltip
    friend bool operator==(const CheckRow &, const CheckRow &) = default;
};

/// In the plan's order; then health; then whether somebody else is at work on the same object.
QList<CheckRow> checksOf(const operations::TargetPlan &target, Instant now, const QList<RunningWork> &running,
                         const PlanId &own);
/// Empty where nothing is wrong; else the first thing that is: for one line per target.
QString worstOf(const QList<CheckRow> &rows);

} // namespace wingman::ui
