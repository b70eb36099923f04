// SPDX-License-Identifier: GPL-3.0-or-later
// What a Proxmox VE cluster tells of one object on demand.
#pragma once

#include "inventory/cluster_details.h"
#include "targets/proxmox/reading.h"

namespace wingman::targets::proxmox {

/// Flows do not need it to outlive them. Thread: the network thread.
class ProxmoxDetails final : public inventory::ClusterDetails
{
public:
    explicit ProxmoxDetails(Source source) : m_source(std::move(source)) {}

    Async<inventory::Trend> trend(inventory::TargetRef target, inventory::TrendSpan span, Deadline deadline,
                                  Cancel cancel) override;
    Async<inventory::GuestSnapshots> snapshots(inventory::TargetRef guest, Deadline deadline, Cancel cancel) override;
    Async<inventory::StoredVolumes> content(inventory::TargetRef storage, Deadline deadline, Cancel cancel) override;
    Async<inventory::StoredVolumes> backups(inventory::TargetRef guest, Deadline deadline, Cancel cancel) override;
    Async<QStringList> addresses(inventory::TargetRef guest, Deadline deadline, Cancel cancel) override;
    Async<inventory::TaskReport> task(QString upid, qint64 firstLine, Deadline deadline, Cancel cancel) override;

private:
    Source m_source;
};

} // namespace wingman::targets::proxmox
