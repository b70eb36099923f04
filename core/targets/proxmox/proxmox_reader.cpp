// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/proxmox_reader.h"

#include "targets/channel/host_checks.h"
#include "targets/proxmox/address.h"
#include "targets/proxmox/cluster_details.h"
#include "targets/proxmox/more_facts.h"

namespace wingman::targets::proxmox {

using namespace inventory;

namespace {

template <typename T>
Async<T> noStream(ObjectId guest)
{
    co_return fail(Code::Unsupported,
                   {{"what", guest.text()}, {"reason", QStringLiteral("guests have no log or stats stream")}});
}

Async<QList<LayerCheck>> examineCluster(Source source, Deadline deadline, Cancel cancel)
{
    QList<LayerCheck> checks;
    const auto addresses = parseAddresses(source.endpoint.address);
    const auto connectors = connectorsFor(source.endpoint);
    if (!addresses || !connectors) {
        const Error error = addresses ? connectors.error() : addresses.error();
        checks.append(channel::failedLayer(QStringLiteral("address"), error, {}));
        co_return checks;
    }
    const NodeAddress first = addresses->first();
    const auto found =
        co_await channel::checkHost(first.host, first.port, first.text(), connectors->first(), deadline, cancel);
    if (!found)
        co_return propagate(found);
    checks = *found;
    // Where nobody is at the first address another one may serve; where its certificate is wrong none may.
    const bool elsewhere = addresses->size() > 1 && checks.constLast().layer != u"tls";
    if (!checks.constLast().passed && !elsewhere)
        co_return checks;
    const auto in = co_await source.client->admit(deadline, cancel);
    if (!in) {
        checks.append(channel::failedLayer(QStringLiteral("auth"), in.error(), channel::outageOf(in.error())));
        co_return checks;
    }
    const auto engine = co_await readEngine(source, deadline, cancel);
    if (!engine) {
        const bool auth = engine.error().code == Code::PermissionRefused;
        checks.append(channel::failedLayer(auth ? QStringLiteral("auth") : QStringLiteral("api"), engine.error(),
                                           channel::outageOf(engine.error())));
        co_return checks;
    }
    checks.append(channel::passedLayer(QStringLiteral("auth"), source.client->endpoint()));
    checks.append(channel::passedLayer(
        QStringLiteral("api"), QStringLiteral("%1 %2, %3").arg(engine->product, engine->version, engine->name)));
    // A token with rights of its own gets lists that are short, not refused: said here, before anybody wonders.
    const auto rights =
        co_await read<Permissions>(source, QStringLiteral("/access/permissions"), {},
                                   QStringLiteral("what this login may see"), permissionsFrom, deadline, cancel);
    if (!rights) {
        checks.append(
            channel::failedLayer(QStringLiteral("rights"), rights.error(), channel::outageOf(rights.error())));
        co_return checks;
    }
    const QStringList spots = blindSpots(*rights);
    checks.append(channel::passedLayer(QStringLiteral("rights"), spots.isEmpty()
                                                                     ? QStringLiteral("it may see everything")
                                                                     : spots.join(QStringLiteral("; "))));
    co_return checks;
}

} // namespace

ProxmoxReader::ProxmoxReader(Endpoint endpoint, std::shared_ptr<const ClusterClient> client,
                             std::shared_ptr<const Clock> clock, WatchOptions options)
    : m_source{std::move(endpoint), std::move(client), std::move(clock)}, m_options(options)
{
}

Async<Engine> ProxmoxReader::engine(Deadline deadline, Cancel cancel)
{
    return readEngine(m_source, deadline, std::move(cancel));
}

Async<Snapshot> ProxmoxReader::snapshot(Deadline deadline, Cancel cancel)
{
    return readSnapshot(m_source, deadline, std::move(cancel));
}

Async<Facts> ProxmoxReader::facts(TargetRef target, QString nameOrId, Deadline deadline, Cancel cancel)
{
    return readFacts(m_source, std::move(target), std::move(nameOrId), deadline, std::move(cancel));
}

Async<Facts> ProxmoxReader::moreFacts(TargetRef target, QString nameOrId, QStringList asks, Deadline deadline,
                                      Cancel cancel)
{
    return readMoreFacts(m_source, std::move(target), std::move(nameOrId), std::move(asks), deadline,
                         std::move(cancel));
}

std::shared_ptr<Stream<WatchItem>> ProxmoxReader::watch(Cancel cancel)
{
    return proxmox::watch(m_source, m_options, std::move(cancel));
}

Async<std::shared_ptr<Stream<LogLine>>> ProxmoxReader::logs(ObjectId guest, LogOptions, Deadline, Cancel)
{
    return noStream<std::shared_ptr<Stream<LogLine>>>(std::move(guest));
}

Async<std::shared_ptr<Stream<StatsSample>>> ProxmoxReader::stats(ObjectId guest, Deadline, Cancel)
{
    return noStream<std::shared_ptr<Stream<StatsSample>>>(std::move(guest));
}

Async<QByteArray> ProxmoxReader::inspect(TargetRef target, QString nameOrId, Deadline deadline, Cancel cancel)
{
    return readInspect(m_source, std::move(target), std::move(nameOrId), deadline, std::move(cancel));
}

std::shared_ptr<ClusterDetails> ProxmoxReader::details()
{
    return std::make_shared<ProxmoxDetails>(m_source);
}

Async<QList<LayerCheck>> ProxmoxReader::examine(Deadline deadline, Cancel cancel)
{
    return examineCluster(m_source, deadline, std::move(cancel));
}

} // namespace wingman::targets::proxmox
