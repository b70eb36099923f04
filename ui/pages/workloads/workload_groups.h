// SPDX-License-Identifier: GPL-3.0-or-later
// By what the list can be grouped: as it is remembered, as it is said, and as it is chosen. Thread: the window's.
#pragma once

#include "models/workload_model.h"

#include <functional>

class QMenu;

namespace wingman::ui {

struct GroupingChoice
{
    WorkloadGrouping grouping = WorkloadGrouping::Project;
    QString label{}; // where grouped by a label
};

/// "project", "endpoint", "label:KEY", …; what is not known is the standard.
GroupingChoice groupingFrom(const QString &text);
/// "Group: endpoint".
QString groupingText(WorkloadGrouping grouping);
/// All of them, with the labels that the store's containers have, the commonest first; `now` is checked.
void fillGroupings(QMenu *menu, const QString &now, const inventory::Store &store,
                   const std::function<void(const QString &)> &choose);

} // namespace wingman::ui
