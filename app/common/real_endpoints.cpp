// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/real_endpoints.h"

#include "targets/docker/api_version.h"
#include "targets/docker/connect.h"
#include "targets/docker/container_operations.h"
#include "targets/docker/discovery.h"
#include "targets/docker/docker_hand.h"
#include "targets/docker/docker_reader.h"
#include "targets/docker/test_stack.h"
#include "targets/proxmox/address.h"
#include "targets/proxmox/adjust.h"
#include "targets/proxmox/credential.h"
#include "targets/proxmox/lifecycle.h"
#include "targets/proxmox/placement.h"
#include "targets/proxmox/power.h"
#include "targets/proxmox/proxmox_hand.h"
#include "targets/proxmox/proxmox_reader.h"
#include "targets/proxmox/safekeeping.h"

#include <QDir>
#include <QFileInfo>

namespace wingman::app {

using inventory::Endpoint;
using inventory::Platform;

RealEndpoints realEndpoints(const std::optional<QString> &asked, const policy::Environment &environment,
                            const configuration::SavedEndpoints &saved)
{
    targets::docker::Surroundings surroundings;
    surroundings.asked = asked.value_or(QString());
    surroundings.environment = environment;
    surroundings.home = environment.value(QStringLiteral("HOME"), QDir::homePath());
    surroundings.exists = [](const QString &path) { return QFileInfo::exists(path); };
    RealEndpoints real;
    if (auto found = targets::docker::findEngine(surroundings))
        real.endpoints.append(found->endpoint);
    else if (found.error().code != Code::NotFound || asked)
        real.problems.append(QStringLiteral("local: %1").arg(found.error().sentence()));
    else
        real.missing = found.error().sentence();
    for (const Endpoint &endpoint : saved)
        real.endpoints.append(endpoint);
    return real;
}

namespace {

Result<EndpointPorts::Pair> connectToCluster(const Endpoint &endpoint, std::shared_ptr<Worker> decoder,
                                             std::shared_ptr<const Clock> clock,
                                             std::shared_ptr<const secrets::SecretStore> secretStore,
                                             const targets::proxmox::SecondFactor &secondFactor)
{
    using namespace targets::proxmox;
    const auto connectors = connectorsFor(endpoint);
    if (!connectors)
        return propagate(connectors);
    auto login = loginSource(std::move(secretStore), endpoint.credential);
    if (!login)
        return propagate(login);
    const auto road = std::make_shared<const Road>(*connectors);
    const auto session = std::make_shared<const Session>(road, std::move(*login), secondFactor, clock);
    const auto client = std::make_shared<const ClusterClient>(road, session, std::move(decoder));
    return EndpointPorts::Pair{std::make_shared<ProxmoxReader>(endpoint, client, std::move(clock)),
                               std::make_shared<ProxmoxHand>(client)};
}

Result<EndpointPorts::Pair> connectToEngine(const Endpoint &endpoint, const policy::Environment &environment,
                                            std::shared_ptr<Worker> decoder, std::shared_ptr<const Clock> clock)
{
    using namespace targets::docker;
    auto connector = connectorFor(endpoint);
    if (!connector)
        return propagate(connector);
    std::optional<ApiVersion> pinned;
    // As the docker command line does: the variable speaks of the engine that it chose.
    const QString text = environment.value(QStringLiteral("DOCKER_API_VERSION"));
    if (!text.isEmpty() && endpoint.id.text() == QStringLiteral("local")) {
        const auto version = ApiVersion::parse(text);
        if (!version)
            return propagate(version);
        pinned = *version;
    }
    const auto client = std::make_shared<const EngineClient>(*connector, std::move(decoder), pinned);
    return EndpointPorts::Pair{std::make_shared<DockerReader>(endpoint, client, std::move(clock)),
                               std::make_shared<DockerHand>(client)};
}

} // namespace

Result<EndpointPorts::Pair> connectTo(const Endpoint &endpoint, const policy::Environment &environment,
                                      std::shared_ptr<Worker> decoder, std::shared_ptr<const Clock> clock,
                                      std::shared_ptr<const secrets::SecretStore> secretStore,
                                      const targets::proxmox::SecondFactor &secondFactor)
{
    switch (endpoint.platform) {
    case Platform::Docker:
        return connectToEngine(endpoint, environment, std::move(decoder), std::move(clock));
    case Platform::Proxmox:
        return connectToCluster(endpoint, std::move(decoder), std::move(clock), std::move(secretStore), secondFactor);
    case Platform::Wingman:
        break;
    }
    return fail(Code::Unsupported, {{"what", endpoint.id.text()},
                                    {"reason", QStringLiteral("Wingman's own configuration is no endpoint")}});
}

std::vector<std::shared_ptr<const operations::Definition>> machineDefinitions()
{
    std::vector<std::shared_ptr<const operations::Definition>> all;
    const auto add = [&](std::vector<std::shared_ptr<const operations::Definition>> definitions) {
        all.insert(all.end(), definitions.begin(), definitions.end());
    };
    add(targets::docker::containerDefinitions());
    add(targets::docker::testStackDefinitions());
    add(targets::proxmox::powerDefinitions());
    add(targets::proxmox::safekeepingDefinitions());
    add(targets::proxmox::lifecycleDefinitions());
    add(targets::proxmox::placementDefinitions());
    add(targets::proxmox::adjustDefinitions());
    return all;
}

} // namespace wingman::app
