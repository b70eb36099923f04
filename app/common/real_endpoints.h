// SPDX-License-Identifier: GPL-3.0-or-later
// Which real endpoints there are, and readers and hands for them.
#pragma once

#include "base/worker.h"
#include "common/endpoint_ports.h"
#include "configuration/saved_endpoints.h"
#include "operations/catalogue.h"
#include "policy/mode_detection.h"
#include "secrets/secret_store.h"
#include "targets/proxmox/session.h"

namespace wingman::app {

struct RealEndpoints
{
    QList<inventory::Endpoint> endpoints; // "local" first, if there is one
    QStringList problems;                 // what was passed over, in sentences
    QString missing;                      // why there is no "local", where nobody asked for one
};

/// The default engine, called "local" (flag, DOCKER_HOST, DOCKER_CONTEXT, current context, usual sockets), and the
/// saved ones. `address`: what --endpoint said, if it was an address. Reads files, asks nobody.
RealEndpoints realEndpoints(const std::optional<QString> &address, const policy::Environment &environment,
                            const configuration::SavedEndpoints &saved);

/// Reads no secret and asks nobody. Errors: InvalidInput for an address, TLS files or a credential that cannot be used,
/// Unsupported. Thread: the network thread.
Result<EndpointPorts::Pair> connectTo(const inventory::Endpoint &endpoint, const policy::Environment &environment,
                                      std::shared_ptr<Worker> decoder, std::shared_ptr<const Clock> clock,
                                      std::shared_ptr<const secrets::SecretStore> secretStore,
                                      const targets::proxmox::SecondFactor &secondFactor = {});

/// All operations on real and demonstrated machines.
std::vector<std::shared_ptr<const operations::Definition>> machineDefinitions();

} // namespace wingman::app
