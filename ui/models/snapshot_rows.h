// SPDX-License-Identifier: GPL-3.0-or-later
// A guest's snapshots as the lines of a tree, from the first one down to where the guest is now. Pure.
#pragma once

#include "inventory/cluster_details.h"

namespace wingman::ui {

struct SnapshotRow
{
    inventory::GuestSnapshot snapshot; // of the last line of its branch, "you are here": empty
    bool isCurrent = false;
    std::optional<bool> running{}; // of the guest, where it is the current state
    int depth = 0;
    QList<bool> goesOn{}; // for each level above: whether a sibling follows further down; and for its own
    friend bool operator==(const SnapshotRow &, const SnapshotRow &) = default;
};

/// Each after its parent, children in the order of time, the current state last of its own. Parents that are not there,
/// or lead in a circle, make a root.
QList<SnapshotRow> snapshotRows(const inventory::GuestSnapshots &snapshots);

} // namespace wingman::ui
