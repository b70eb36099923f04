// SPDX-License-Identifier: GPL-3.0-or-later
// The questions a reader asks a cluster. Flows that own all they need.
#pragma once

#include "inventory/reader.h"
#include "targets/proxmox/cluster_client.h"
#include "targets/proxmox/decode.h"

namespace wingman::targets::proxmox {

/// One cluster, as the flows of its reader share it.
struct Source
{
    inventory::Endpoint endpoint;
    std::shared_ptr<const ClusterClient> client;
    std::shared_ptr<const Clock> clock;
};

/// Fetches, then decodes on the decoder's thread. `decode` must not depend on anything that may die.
template <typename T>
Async<T> read(Source source, QString path, QMap<QString, QString> parameters, QString what,
              std::function<Result<T>(const QString &, const QByteArray &)> decode, Deadline deadline, Cancel cancel)
{
    Call call;
    call.path = path;
    call.parameters = parameters;
    call.what = what;
    auto answer = co_await source.client->send(call, deadline, cancel);
    if (!answer)
        co_return propagate(answer);
    const auto job = [body = std::move(answer->body), endpoint = source.client->endpoint(), decode] {
        return decode(endpoint, body);
    };
    co_return co_await Worker::run(source.client->decoder(), what, job, deadline, cancel);
}

/// Who answers there: the cluster by its name, a lone node by its own, and by their nodes' names where that may not be
/// asked.
Async<inventory::Engine> readEngine(Source source, Deadline deadline, Cancel cancel);
/// The `id` of that engine alone, in one small question or two.
Async<QString> readIdentity(Source source, Deadline deadline, Cancel cancel);
/// Everything. The resources must be readable; what else is not is named in `problems`, as is what a token with rights
/// of its own may not see: such lists come back short, not refused.
Async<inventory::Snapshot> readSnapshot(Source source, Deadline deadline, Cancel cancel);
/// What changes all the time, in three small questions; the rest is taken over from `before`.
Async<inventory::Snapshot> readHeartbeat(Source source, inventory::Snapshot before, Deadline deadline, Cancel cancel);
/// See Reader::facts.
Async<inventory::Facts> readFacts(Source source, inventory::TargetRef target, QString nameOrId, Deadline deadline,
                                  Cancel cancel);
/// See Reader::inspect. Errors: NotFound; Unsupported for kinds that a cluster does not have.
Async<QByteArray> readInspect(Source source, inventory::TargetRef target, QString nameOrId, Deadline deadline,
                              Cancel cancel);
/// See ClusterDetails::addresses.
Async<QStringList> readAddresses(Source source, inventory::TargetRef guest, Deadline deadline, Cancel cancel);

/// Which lists may be shorter than the truth, in sentences; empty for who may see everything. Pure.
QStringList blindSpots(const Permissions &permissions);
/// "/nodes/NODE/qemu/100"; empty for what is no guest.
QString guestPath(const inventory::TargetRef &target, const QString &nameOrId);

} // namespace wingman::targets::proxmox
