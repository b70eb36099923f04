// SPDX-License-Identifier: GPL-3.0-or-later
// The questions a reader asks an engine, one request each. Flows that own all they need.
#pragma once

#include "inventory/reader.h"
#include "targets/docker/engine_client.h"

namespace wingman::targets::docker {

/// One engine, as the flows of its reader share it.
struct Source
{
    inventory::Endpoint endpoint;
    std::shared_ptr<const EngineClient> client;
    std::shared_ptr<const Clock> clock;
};

Async<inventory::Engine> readEngine(Source source, Deadline deadline, Cancel cancel);
/// Everything at once. Engine and containers must be readable; what else is not is named in `problems`.
Async<inventory::Snapshot> readSnapshot(Source source, Deadline deadline, Cancel cancel);
/// All containers, or those whose id begins with one of `ids`: one request either way.
Async<inventory::Rows<inventory::Container>> readContainers(Source source, QStringList ids, Deadline deadline,
                                                            Cancel cancel);
Async<inventory::Rows<inventory::Image>> readImages(Source source, Deadline deadline, Cancel cancel);
Async<inventory::Rows<inventory::Volume>> readVolumes(Source source, Deadline deadline, Cancel cancel);
Async<inventory::Rows<inventory::Network>> readNetworks(Source source, Deadline deadline, Cancel cancel);
/// See Reader::facts.
Async<inventory::Facts> readFacts(Source source, inventory::TargetRef target, QString nameOrId, Deadline deadline,
                                  Cancel cancel);
/// The inspect of one object as it came. Errors: NotFound; Unsupported for kinds that have none.
Async<QByteArray> readInspect(Source source, inventory::TargetRef target, QString nameOrId, Deadline deadline,
                              Cancel cancel);

/// "1700000000.000000001", as since and until want it.
QString unixTimeText(qint64 nanoseconds);

} // namespace wingman::targets::docker
