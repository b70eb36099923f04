// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/docker/docker_reader.h"

#include "targets/docker/docker_streams.h"
#include "targets/docker/examine.h"

namespace wingman::targets::docker {

using namespace inventory;

DockerReader::DockerReader(Endpoint endpoint, std::shared_ptr<const EngineClient> client,
                           std::shared_ptr<const Clock> clock, WatchOptions options)
    : m_source{std::move(endpoint), std::move(client), std::move(clock)}, m_options(options)
{
}

Async<Engine> DockerReader::engine(Deadline deadline, Cancel cancel)
{
    return readEngine(m_source, deadline, std::move(cancel));
}

Async<Snapshot> DockerReader::snapshot(Deadline deadline, Cancel cancel)
{
    return readSnapshot(m_source, deadline, std::move(cancel));
}

Async<Facts> DockerReader::facts(TargetRef target, QString nameOrId, Deadline deadline, Cancel cancel)
{
    return readFacts(m_source, std::move(target), std::move(nameOrId), deadline, std::move(cancel));
}

std::shared_ptr<Stream<WatchItem>> DockerReader::watch(Cancel cancel)
{
    return docker::watch(m_source, m_options, std::move(cancel));
}

Async<std::shared_ptr<Stream<LogLine>>> DockerReader::logs(ObjectId container, LogOptions options, Deadline deadline,
                                                           Cancel cancel)
{
    return openLogs(m_source, std::move(container), options, deadline, std::move(cancel));
}

Async<std::shared_ptr<Stream<StatsSample>>> DockerReader::stats(ObjectId container, Deadline deadline, Cancel cancel)
{
    return openStats(m_source, std::move(container), deadline, std::move(cancel));
}

Async<QByteArray> DockerReader::inspect(TargetRef target, QString nameOrId, Deadline deadline, Cancel cancel)
{
    return readInspect(m_source, std::move(target), std::move(nameOrId), deadline, std::move(cancel));
}

Async<QList<LayerCheck>> DockerReader::examine(Deadline deadline, Cancel cancel)
{
    return examineEndpoint(m_source, deadline, std::move(cancel));
}

} // namespace wingman::targets::docker
