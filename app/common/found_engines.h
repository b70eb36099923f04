// SPDX-License-Identifier: GPL-3.0-or-later
// Engines that are on this machine, or that its settings speak of, for offering them as endpoints.
#pragma once

#include "base/cancel.h"
#include "common/endpoint_ports.h"
#include "policy/mode_detection.h"

#include <functional>

namespace wingman::app {

struct FoundEngine
{
    inventory::Endpoint endpoint; // `source` says what named it; its id is a proposal that is still free
    bool known = false;           // an endpoint of this address is there already; then the id is its
    QString detail;               // "Docker Engine 20.10.24" where it answered
    std::optional<Error> error;   // why it did not
};

/// What the environment, the Docker contexts and the usual sockets (rootless Docker, Podman, Docker Desktop, Colima,
/// OrbStack, Rancher Desktop, Lima) name; one address is named once, by the first of them. Sockets that are not there
/// are left out. Reads files only; nobody is asked yet. Pure but for the files.
QList<FoundEngine> namedEngines(const policy::Environment &environment, const QList<inventory::Endpoint> &known);

/// Asks all of them at the same time who they are, a few seconds at most. Errors: Cancelled. Thread: the network
/// thread.
using Connect = std::function<Result<EndpointPorts::Pair>(const inventory::Endpoint &)>;
Async<QList<FoundEngine>> probed(QList<FoundEngine> engines, Connect connect, Cancel cancel);

} // namespace wingman::app
