// SPDX-License-Identifier: GPL-3.0-or-later
// The reader port on a Proxmox VE cluster.
#pragma once

#include "targets/proxmox/watch.h"

namespace wingman::targets::proxmox {

/// Flows do not need the reader to outlive them; dropping it leaves running ones alone (they have their own Cancel).
class ProxmoxReader final : public inventory::Reader
{
public:
    ProxmoxReader(inventory::Endpoint endpoint, std::shared_ptr<const ClusterClient> client,
                  std::shared_ptr<const Clock> clock, WatchOptions options = {});

    const inventory::Endpoint &endpoint() const override { return m_source.endpoint; }
    Async<inventory::Engine> engine(Deadline deadline, Cancel cancel) override;
    Async<inventory::Snapshot> snapshot(Deadline deadline, Cancel cancel) override;
    Async<inventory::Facts> facts(inventory::TargetRef target, QString nameOrId, Deadline deadline,
                                  Cancel cancel) override;
    Async<inventory::Facts> moreFacts(inventory::TargetRef target, QString nameOrId, QStringList asks,
                                      Deadline deadline, Cancel cancel) override;
    std::shared_ptr<inventory::Stream<inventory::WatchItem>> watch(Cancel cancel) override;
    /// Unsupported: guests have neither a log nor statistics as a stream.
    Async<std::shared_ptr<inventory::Stream<inventory::LogLine>>> logs(ObjectId guest, inventory::LogOptions options,
                                                                       Deadline deadline, Cancel cancel) override;
    Async<std::shared_ptr<inventory::Stream<inventory::StatsSample>>> stats(ObjectId guest, Deadline deadline,
                                                                            Cancel cancel) override;
    Async<QByteArray> inspect(inventory::TargetRef target, QString nameOrId, Deadline deadline, Cancel cancel) override;
    /// dns, tcp, tls of the first address; auth; api.
    Async<QList<inventory::LayerCheck>> examine(Deadline deadline, Cancel cancel) override;
    std::shared_ptr<inventory::ClusterDetails> details() override;

private:
    Source m_source;
    WatchOptions m_options;
};

} // namespace wingman::targets::proxmox
