// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/reading.h"

#include "targets/proxmox/care.h"
#include "targets/proxmox/guest_look.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <algorithm>

namespace wingman::targets::proxmox {

using namespace inventory;

namespace {

constexpr Milliseconds ofOneNode{5'000}; // longer than that, and it would take the time of the others

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::Proxmox)
};

Async<Resources> readResources(Source source, Deadline deadline, Cancel cancel)
{
    return read<Resources>(source, QStringLiteral("/cluster/resources"), {}, QStringLiteral("the cluster's resources"),
                           resourcesFrom, deadline, std::move(cancel));
}

Async<Cluster> readCluster(Source source, Deadline deadline, Cancel cancel)
{
    return read<Cluster>(source, QStringLiteral("/cluster/status"), {}, QStringLiteral("the cluster's state"),
                         clusterFrom, deadline, std::move(cancel));
}

/// Who may not read the cluster's options sees tags without colours, and nothing is missing.
Async<QMap<QString, QString>> readTagColors(Source source, Deadline deadline, Cancel cancel)
{
    return read<QMap<QString, QString>>(source, QStringLiteral("/cluster/options"), {},
                                        QStringLiteral("the cluster's options"), tagColorsFrom, deadline,
                                        std::move(cancel));
}

Async<Rows<ClusterTask>> readTasks(Source source, Deadline deadline, Cancel cancel)
{
    return read<Rows<ClusterTask>>(source, QStringLiteral("/cluster/tasks"), {}, QStringLiteral("the cluster's tasks"),
                                   tasksFrom, deadline, std::move(cancel));
}

Async<QString> readVersion(Source source, QString path, Deadline deadline, Cancel cancel)
{
    return read<QString>(source, path, {}, QStringLiteral("the version"), versionFrom, deadline, std::move(cancel));
}

/// What plans are bound to: stays the same whichever node answers.
QString identityOf(const std::optional<Cluster> &cluster, const Rows<Node> &nodes)
{
    if (cluster && !cluster->name.isEmpty())
        return cluster->name;
    QStringList names;
    for (const Node &node : nodes)
        names.append(node.id.text());
    names.sort();
    if (names.size() == 1)
        return names.first();
    return QStringLiteral("nodes:") + names.join(u'+');
}

Engine engineOf(const std::optional<Cluster> &cluster, const Rows<Node> &nodes, const QString &version)
{
    Engine engine;
    engine.id = identityOf(cluster, nodes);
    engine.name = engine.id;
    engine.product = QStringLiteral("Proxmox VE");
    engine.version = version;
    engine.apiVersion = QStringLiteral("2");
    engine.serverApiVersion = engine.apiVersion;
    engine.operatingSystem = QStringLiteral("Proxmox VE");
    engine.osType = QStringLiteral("linux");
    double cores = 0;
    for (const Node &node : nodes) {
        cores += node.maxCpu;
        engine.memory += node.maxMemory;
    }
    engine.cpus = static_cast<int>(std::clamp(cores, 0.0, 1e6));
    return engine;
}

void take(Snapshot &snapshot, Resources resources)
{
    // The list of resources says nothing of these; whoever asked for them said it.
    for (Node &node : resources.nodes) {
        if (const auto before = snapshot.nodes.constFind(node.id); before != snapshot.nodes.cend()) {
            node.version = before->version;
            node.problem = node.status == u"online" ? before->problem : QString();
        }
    }
    Snapshot now = snapshot;
    now.nodes = std::move(resources.nodes);
    now.guests = std::move(resources.guests);
    keepCare(snapshot, now);
    snapshot = std::move(now);
    snapshot.storages = std::move(resources.storages);
    snapshot.pools = std::move(resources.pools);
}

Snapshot nothing(const Source &source)
{
    return Snapshot{.endpoint = source.endpoint.id,
                    .engine = {},
                    .containers = {},
                    .images = {},
                    .volumes = {},
                    .networks = {},
                    .nodes = {},
                    .guests = {},
                    .readAt = source.clock->now(),
                    .problems = {}};
}

bool hasAnywhere(const Permissions &permissions, std::initializer_list<const char *> paths, const char *privilege)
{
    return std::any_of(paths.begin(), paths.end(), [&](const char *path) {
        return permissions.value(QLatin1String(path)).contains(QLatin1String(privilege));
    });
}

} // namespace

QStringList blindSpots(const Permissions &permissions)
{
    QStringList spots;
    if (!hasAnywhere(permissions, {"/", "/vms"}, "VM.Audit"))
        spots.append(Words::tr("guests: this login may not see all of them (it lacks VM.Audit on /vms)"));
    if (!hasAnywhere(permissions, {"/", "/storage"}, "Datastore.Audit"))
        spots.append(Words::tr("storages: this login may not see all of them (it lacks Datastore.Audit on /storage)"));
    if (!hasAnywhere(permissions, {"/", "/nodes"}, "Sys.Audit"))
        spots.append(Words::tr("nodes and tasks: this login may not see all of them (it lacks Sys.Audit on /)"));
    return spots;
}

Async<Engine> readEngine(Source source, Deadline deadline, Cancel cancel)
{
    const auto version = co_await readVersion(source, QStringLiteral("/version"), deadline, cancel);
    if (!version)
        co_return propagate(version);
    const auto cluster = co_await readCluster(source, deadline, cancel);
    const bool refused = !cluster && cluster.error().code == Code::PermissionRefused;
    if (!cluster && !refused)
        co_return propagate(cluster);
    const auto resources = co_await readResources(source, deadline, cancel);
    if (!resources)
        co_return propagate(resources);
    co_return engineOf(cluster ? std::optional(*cluster) : std::nullopt, resources->nodes, *version);
}

Async<QString> readIdentity(Source source, Deadline deadline, Cancel cancel)
{
    const auto cluster = co_await readCluster(source, deadline, cancel);
    if (cluster && !cluster->name.isEmpty())
        co_return QString(cluster->name);
    if (!cluster && cluster.error().code != Code::PermissionRefused)
        co_return propagate(cluster);
    const auto nodes = co_await read<Rows<Node>>(source, QStringLiteral("/nodes"), {}, QStringLiteral("the nodes"),
                                                 nodesFrom, deadline, cancel);
    if (!nodes)
        co_return propagate(nodes);
    co_return identityOf(std::nullopt, *nodes);
}

Async<Snapshot> readSnapshot(Source source, Deadline deadline, Cancel cancel)
{
    const auto version = co_await readVersion(source, QStringLiteral("/version"), deadline, cancel);
    if (!version)
        co_return propagate(version);
    const Cancel rest = cancel.child();
    auto resourcesFlow = readResources(source, deadline, rest);
    auto clusterFlow = readCluster(source, deadline, rest);
    auto tasksFlow = readTasks(source, deadline, rest);
    auto colorsFlow = readTagColors(source, deadline, rest);
    auto rightsFlow = read<Permissions>(source, QStringLiteral("/access/permissions"), {},
                                        QStringLiteral("what this login may see"), permissionsFrom, deadline, rest);
    Snapshot snapshot = nothing(source);
    const auto resources = co_await resourcesFlow;
    if (!resources) {
        rest.cancel();
        co_return propagate(resources);
    }
    take(snapshot, *resources);
    const auto cluster = co_await clusterFlow;
    if (cluster)
        snapshot.cluster = *cluster;
    else
        snapshot.problems.append(Words::tr("quorum: %1").arg(cluster.error().sentence()));
    const auto tasks = co_await tasksFlow;
    if (tasks)
        snapshot.tasks = *tasks;
    else
        snapshot.problems.append(Words::tr("tasks: %1").arg(tasks.error().sentence()));
    const auto colors = co_await colorsFlow;
    if (snapshot.cluster && colors)
        snapshot.cluster->tagColors = *colors;
    const auto rights = co_await rightsFlow;
    if (rights)
        snapshot.problems.append(blindSpots(*rights));
    else
        snapshot.problems.append(Words::tr("rights: %1").arg(rights.error().sentence()));
    snapshot.engine = engineOf(snapshot.cluster, snapshot.nodes, *version);
    // Each node for itself: one that cannot be asked is marked, and the cluster is as it is.
    const QList<ObjectId> names = snapshot.nodes.keys();
    for (const ObjectId &name : names) {
        if (snapshot.nodes.constFind(name)->status != u"online")
            continue;
        const QString path = QStringLiteral("/nodes/%1/version").arg(segment(name.text()));
        const Deadline its = deadline.earlier(Deadline::after(ofOneNode));
        const auto own = co_await readVersion(source, path, its, cancel);
        const auto node = snapshot.nodes.find(name);
        if (own)
            node->version = *own;
        else if (own.error().arguments.contains(QStringLiteral("node")))
            node->problem = own.error().arguments.text(u"reason");
        else if (own.error().code == Code::TimedOut)
            node->problem = own.error().sentence();
        else if (own.error().code == Code::Cancelled)
            co_return propagate(own);
    }
    co_return snapshot;
}

Async<Snapshot> readHeartbeat(Source source, Snapshot before, Deadline deadline, Cancel cancel)
{
    const Cancel rest = cancel.child();
    auto resourcesFlow = readResources(source, deadline, rest);
    auto clusterFlow = readCluster(source, deadline, rest);
    auto tasksFlow = readTasks(source, deadline, rest);
    const auto resources = co_await resourcesFlow;
    if (!resources) {
        rest.cancel();
        co_return propagate(resources);
    }
    Snapshot now = before;
    now.readAt = source.clock->now();
    take(now, *resources);
    const auto cluster = co_await clusterFlow;
    const auto colors = now.cluster ? now.cluster->tagColors : QMap<QString, QString>();
    if (cluster)
        now.cluster = *cluster;
    if (cluster)
        now.cluster->tagColors = colors; // asked for with the whole snapshot
    else if (now.cluster)
        now.cluster->quorate.reset(); // what it was is not what it is
    const auto tasks = co_await tasksFlow;
    if (tasks)
        now.tasks = *tasks;
    co_return now;
}

} // namespace wingman::targets::proxmox
