// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/real_endpoints.h"

#include "operations/catalogue.h"
#include "targets/proxmox/power.h"

namespace wingman::app {

using inventory::Endpoint;
using inventory::Platform;

RealEndpoints realEndpoints(const std::optional<QString> &address, const policy::Environment &environment,
                            const configuration::SavedEndpoints &saved)
{
    RealEndpoints real;
    Q_UNUSED(address);
    Q_UNUSED(environment);
    for (const Endpoint &endpoint : saved)
        real.endpoints.append(endpoint);
    return real;
}

Result<EndpointPorts::Pair> connectTo(const Endpoint &endpoint, std::shared_ptr<Worker> decoder,
                                      std::shared_ptr<const Clock> clock)
{
    if (endpoint.platform != Platform::Docker)
        return fail(Code::Unsupported,
                    {{"what", QStringLiteral("A real Proxmox cluster")},
                     {"reason", QStringLiteral("this version knows them in the demonstration only")}});
    Q_UNUSED(decoder);
    Q_UNUSED(clock);
    return fail(Code::Unsupported, {{"what", endpoint.address}, {"reason", QStringLiteral("real engines come next")}});
}

std::vector<std::shared_ptr<const operations::Definition>> machineDefinitions()
{
    return targets::proxmox::powerDefinitions();
}

} // namespace wingman::app
