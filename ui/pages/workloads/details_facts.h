// SPDX-License-Identifier: GPL-3.0-or-later
// What the overview says of a workload in keys and values, and how what may be done is grouped. Pure.
#pragma once

#include "execution/foresight.h"
#include "inventory/facts.h"
#include "models/guest_look.h"
#include "pages/workloads/workload_subject.h"
#include "widgets/fact_grid.h"
#include "widgets/policy_rows.h"

namespace wingman::ui {

/// `facts`: what was read of a container besides, `look`: of a guest; none while it is not there.
QList<FactText> factsOf(const WorkloadSubject &subject, const std::optional<inventory::Facts> &facts,
                        const std::optional<GuestLook> &look, Instant now);

struct PolicyGroup
{
    PolicyRow row;
    QStringList operations; // that it holds for
    friend bool operator==(const PolicyGroup &, const PolicyGroup &) = default;
};
/// Each verdict once, and within it each reason: allowed first. What cannot even be planned now is left out.
QList<PolicyGroup> policyGroups(const QList<execution::Foreseen> &foreseen, const WorkloadSubject &subject);
/// "Start, resume": what the state of the moment does not allow; empty where it allows everything.
QString notNow(const QList<execution::Foreseen> &foreseen, const WorkloadSubject &subject);

} // namespace wingman::ui
