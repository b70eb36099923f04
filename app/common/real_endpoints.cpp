// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/real_endpoints.h"

#include "targets/docker/api_version.h"
#include "targets/docker/connect.h"
#include "targets/docker/container_operations.h"
#include "targets/docker/discovery.h"
#include "targets/docker/docker_hand.h"
#include "targets/docker/docker_reader.h"
#include "targets/docker/test_stack.h"
#include "targets/proxmox/power.h"

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

Result<EndpointPorts::Pair> connectTo(const Endpoint &endpoint, const policy::Environment &environment,
                                      std::shared_ptr<Worker> decoder, std::shared_ptr<const Clock> clock)
{
    using namespace targets::docker;
    if (endpoint.platform != Platform::Docker)
        return fail(Code::Unsupported,
                    {{"what", QStringLiteral("A real Proxmox cluster")},
                     {"reason", QStringLiteral("this version knows them in the demonstration only")}});
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

std::vector<std::shared_ptr<const operations::Definition>> machineDefinitions()
{
    std::vector<std::shared_ptr<const operations::Definition>> all;
    const auto add = [&](std::vector<std::shared_ptr<const operations::Definition>> definitions) {
        all.insert(all.end(), definitions.begin(), definitions.end());
    };
    add(targets::docker::containerDefinitions());
    add(targets::docker::testStackDefinitions());
    add(targets::proxmox::powerDefinitions());
    return all;
}

} // namespace wingman::app
