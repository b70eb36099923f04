// SPDX-License-Identifier: GPL-3.0-or-later
// What only clusters know of their objects: courses, snapshots, what storages hold, how tasks go. Read when somebody
// looks at it; changes are plans like any other (WorkLink).
#pragma once

#include "base/cancel.h"
#include "inventory/cluster_details.h"

namespace wingman::ui {

/// A guest that says it has the address by which an engine is reached. A proposal: what a guest says, it says itself.
struct GuestAt
{
    inventory::TargetRef guest;
    QString name;
    QString address;
};

/// Thread: the window's. Errors: those of inventory::ClusterDetails; Unsupported where the endpoint is no cluster.
class ClusterLink
{
public:
    virtual ~ClusterLink() = default;
    /// Of a guest, a node or a storage.
    virtual Async<inventory::Trend> trend(inventory::TargetRef target, inventory::TrendSpan span, Cancel cancel) = 0;
    virtual Async<inventory::GuestSnapshots> snapshots(inventory::TargetRef guest, Cancel cancel) = 0;
    virtual Async<inventory::StoredVolumes> content(inventory::TargetRef storage, Cancel cancel) = 0;
    virtual Async<inventory::StoredVolumes> backups(inventory::TargetRef guest, Cancel cancel) = 0;
    /// How a task is, and its log from a line on (counted from 0).
    virtual Async<inventory::TaskReport> task(EndpointId endpoint, QString upid, qint64 firstLine, Cancel cancel) = 0;
    /// Asks the running guests of all clusters. None for an engine of this machine. Errors: NotFound, Cancelled.
    virtual Async<QList<GuestAt>> guestsAt(EndpointId engine, Cancel cancel) = 0;
};

} // namespace wingman::ui
