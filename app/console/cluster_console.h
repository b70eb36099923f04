// SPDX-License-Identifier: GPL-3.0-or-later
// What clusters tell of their objects on demand, from the window's side.
#pragma once

#include "console/core_access.h"
#include "link/cluster_link.h"

namespace wingman::console {

/// Owned by ConsoleLinks. Thread: the window's.
class ClusterConsole final : public ui::ClusterLink
{
public:
    explicit ClusterConsole(std::shared_ptr<CoreAccess> access) : m_access(std::move(access)) {}

    Async<inventory::Trend> trend(inventory::TargetRef target, inventory::TrendSpan span, Cancel cancel) override;
    Async<inventory::GuestSnapshots> snapshots(inventory::TargetRef guest, Cancel cancel) override;
    Async<inventory::StoredVolumes> content(inventory::TargetRef storage, Cancel cancel) override;
    Async<inventory::StoredVolumes> backups(inventory::TargetRef guest, Cancel cancel) override;
    Async<inventory::TaskReport> task(EndpointId endpoint, QString upid, qint64 firstLine, Cancel cancel) override;
    Async<QList<ui::GuestAt>> guestsAt(EndpointId engine, Cancel cancel) override;

private:
    std::shared_ptr<CoreAccess> m_access;
};

} // namespace wingman::console
