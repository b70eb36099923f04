// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/inventory_rows.h"

#include "ctl/cluster_rows.h"
#include "execution/record.h"

#include <QJsonArray>

namespace wingman::ctl {
namespace {

using namespace inventory;

bool wants(const QString &kind, const char *what)
{
    return kind.isEmpty() || kind == QLatin1String(what);
}

QJsonValue timeOf(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toText(*instant)) : QJsonValue();
}

QString sizeText(qint64 bytes)
{
    static const QStringList units{QStringLiteral("B"), QStringLiteral("kB"), QStringLiteral("MB"),
                                   QStringLiteral("GB"), QStringLiteral("TB")};
    double size = static_cast<double>(bytes);
    qsizetype unit = 0;
    while (size >= 1000 && unit + 1 < units.size()) {
        size /= 1000;
        ++unit;
    }
    return QStringLiteral("%1 %2").arg(size, 0, 'f', unit == 0 ? 0 : 1).arg(units.at(unit));
}

/// Names of all labels, values of those that are known to hold no secret.
QJsonObject labelsJson(const QMap<QString, QString> &labels)
{
    QJsonObject json;
    for (auto it = labels.cbegin(); it != labels.cend(); ++it) {
        const bool open = it.key() == QStringLiteral("wingman.test") ||
                          it.key() == QStringLiteral("com.docker.compose.project") ||
                          it.key() == QStringLiteral("com.docker.compose.service");
        json.insert(it.key(), open ? QJsonValue(it.value()) : QJsonValue());
    }
    return json;
}

QJsonObject json(const Container &container)
{
    QJsonArray ports;
    for (const PortMapping &port : container.ports)
        ports.append(QJsonObject{{QStringLiteral("container"), port.containerPort},
                                 {QStringLiteral("host"), port.hostPort},
                                 {QStringLiteral("address"), port.hostAddress},
                                 {QStringLiteral("protocol"), port.protocol}});
    QJsonArray mounts;
    for (const MountPoint &mount : container.mounts)
        mounts.append(QJsonObject{{QStringLiteral("type"), mount.type},
                                  {QStringLiteral("source"), mount.source},
                                  {QStringLiteral("destination"), mount.destination},
                                  {QStringLiteral("read_only"), mount.readOnly}});
    return {{QStringLiteral("id"), container.id.text()},
            {QStringLiteral("name"), container.name},
            {QStringLiteral("image"), container.image},
            {QStringLiteral("state"), containerStateName(container.state)},
            {QStringLiteral("status"), container.status},
            {QStringLiteral("health"), healthName(container.health)},
            {QStringLiteral("created_at"), timeOf(container.created)},
            {QStringLiteral("project"), container.project},
            {QStringLiteral("service"), container.service},
            {QStringLiteral("labels"), labelsJson(container.labels)},
            {QStringLiteral("ports"), ports},
            {QStringLiteral("mounts"), mounts},
            {QStringLiteral("networks"), QJsonArray::fromStringList(container.networks)}};
}

QJsonObject json(const Image &image)
{
    return {{QStringLiteral("id"), image.id.text()},
            {QStringLiteral("tags"), QJsonArray::fromStringList(image.tags)},
            {QStringLiteral("size"), image.size},
            {QStringLiteral("created_at"), timeOf(image.created)},
            {QStringLiteral("labels"), labelsJson(image.labels)}};
}

QJsonObject json(const Volume &volume)
{
    return {{QStringLiteral("name"), volume.id.text()},
            {QStringLiteral("driver"), volume.driver},
            {QStringLiteral("mountpoint"), volume.mountpoint},
            {QStringLiteral("created_at"), timeOf(volume.created)},
            {QStringLiteral("labels"), labelsJson(volume.labels)}};
}

QJsonObject json(const Network &network)
{
    return {{QStringLiteral("id"), network.id.text()},      {QStringLiteral("name"), network.name},
            {QStringLiteral("driver"), network.driver},     {QStringLiteral("scope"), network.scope},
            {QStringLiteral("internal"), network.internal}, {QStringLiteral("labels"), labelsJson(network.labels)}};
}

using cluster::json;
using cluster::kindOf;
using cluster::nameOf;
using cluster::stateOf;

template <typename T>
QJsonArray array(const Rows<T> &rows)
{
    QJsonArray all;
    for (const T &row : rows)
        all.append(json(row));
    return all;
}

template <typename T>
void addChange(QJsonObject &object, const char *name, const Change<T> &change, bool wanted)
{
    if (!wanted || change.isEmpty())
        return;
    QJsonArray added;
    QJsonArray changed;
    QJsonArray removed;
    for (const T &row : change.added)
        added.append(json(row));
    for (const T &row : change.changed)
        changed.append(json(row));
    for (const ObjectId &id : change.removed)
        removed.append(id.text());
    object.insert(QLatin1String(name), QJsonObject{{QStringLiteral("added"), added},
                                                   {QStringLiteral("changed"), changed},
                                                   {QStringLiteral("removed"), removed}});
}

QString nameOf(const Container &container)
{
    return container.name;
}
QString nameOf(const Image &image)
{
    return image.tags.value(0, image.id.text());
}
QString nameOf(const Volume &volume)
{
    return volume.id.text();
}
QString nameOf(const Network &network)
{
    return network.name;
}
QString stateOf(const Container &container)
{
    return containerStateName(container.state) +
           (container.health == Health::None ? QString() : QStringLiteral(" (%1)").arg(healthName(container.health)));
}
QString stateOf(const Image &)
{
    return {};
}
QString stateOf(const Volume &)
{
    return {};
}
QString stateOf(const Network &)
{
    return {};
}
template <typename T>
void changeLines(QStringList &lines, const QString &endpoint, const QString &kind, const Change<T> &change, bool wanted)
{
    if (!wanted)
        return;
    const auto line = [&](const char *what, const QString &name, const QString &state) {
        lines.append(QStringLiteral("%1  %2 %3 %4 %5").arg(endpoint, QLatin1String(what), kind, name, state).trimmed());
    };
    for (const T &row : change.added)
        line("new", nameOf(row), stateOf(row));
    for (const T &row : change.changed)
        line("changed", nameOf(row), stateOf(row));
    for (const ObjectId &id : change.removed)
        line("gone", id.text(), {});
}

QJsonObject engineJson(const Engine &engine)
{
    return {{QStringLiteral("id"), engine.id},
            {QStringLiteral("name"), engine.name},
            {QStringLiteral("product"), engine.product},
            {QStringLiteral("version"), engine.version},
            {QStringLiteral("api_version"), engine.apiVersion},
            {QStringLiteral("operating_system"), engine.operatingSystem},
            {QStringLiteral("architecture"), engine.architecture}};
}

} // namespace

QStringList InventoryRows::kinds()
{
    return {QStringLiteral("container"), QStringLiteral("image"), QStringLiteral("volume"),
            QStringLiteral("network"),   QStringLiteral("node"),  QStringLiteral("guest"),
            QStringLiteral("storage"),   QStringLiteral("pool"),  QStringLiteral("task")};
}

void InventoryRows::row(const QString &kind, const TargetRef &target, const QString &state, const QString &what)
{
    m_table.add({kind, target.endpoint.text(), target.name, state, what});
    m_names.append(target.text());
}

void InventoryRows::add(const Snapshot &snapshot)
{
    const EndpointId endpoint = snapshot.endpoint;
    const auto docker = [&](TargetKind kind, const QString &name) {
        return TargetRef{Platform::Docker, endpoint, kind, {}, name};
    };
    if (wants(m_kind, "container")) {
        QMap<QString, Container> byName; // ids say nothing to people
        for (const Container &container : snapshot.containers)
            byName.insert(container.project + QLatin1Char('\n') + container.name, container);
        for (const Container &container : std::as_const(byName)) {
            const QString detail = container.project.isEmpty()
                                       ? container.image
                                       : QStringLiteral("%1 [%2]").arg(container.image, container.project);
            row(QStringLiteral("container"), docker(TargetKind::Container, container.name), stateOf(container), detail);
        }
    }
    if (wants(m_kind, "image")) {
        for (const Image &image : snapshot.images)
            row(QStringLiteral("image"), docker(TargetKind::Image, nameOf(image)), {}, sizeText(image.size));
    }
    if (wants(m_kind, "volume")) {
        for (const Volume &volume : snapshot.volumes)
            row(QStringLiteral("volume"), docker(TargetKind::Volume, nameOf(volume)), {}, volume.driver);
    }
    if (wants(m_kind, "network")) {
        for (const Network &network : snapshot.networks)
            row(QStringLiteral("network"), docker(TargetKind::Network, network.name), {}, network.driver);
    }
    if (wants(m_kind, "node")) {
        for (const Node &node : snapshot.nodes)
            row(QStringLiteral("node"),
                TargetRef{Platform::Proxmox, endpoint, TargetKind::Node, node.id.text(), node.id.text()}, node.status,
                node.version);
    }
    if (wants(m_kind, "guest")) {
        for (const Guest &guest : snapshot.guests) {
            const auto kind = guest.kind == GuestKind::Qemu ? TargetKind::Qemu : TargetKind::Lxc;
            row(kindOf(guest), TargetRef{Platform::Proxmox, endpoint, kind, guest.node, QString::number(guest.vmid)},
                guest.status, guest.name);
        }
    }
    if (wants(m_kind, "storage")) {
        for (const Storage &storage : snapshot.storages)
            row(QStringLiteral("storage"),
                TargetRef{Platform::Proxmox, endpoint, TargetKind::Storage, storage.node, storage.name}, storage.status,
                QStringLiteral("%1, %2 of %3").arg(storage.type, sizeText(storage.used), sizeText(storage.size)));
    }
    if (wants(m_kind, "pool")) {
        for (const Pool &pool : snapshot.pools)
            m_table.add({QStringLiteral("pool"), endpoint.text(), pool.id.text(), {}, {}});
    }
    // A long list that changes all the time: for whoever asks for it.
    if (m_kind == u"task") {
        for (const ClusterTask &task : snapshot.tasks)
            m_table.add({QStringLiteral("task"), endpoint.text(), task.id.text(), stateOf(task), nameOf(task)});
    }
}

QJsonObject snapshotJson(const Snapshot &snapshot, const QString &kind)
{
    QJsonObject object{{QStringLiteral("endpoint"), snapshot.endpoint.text()},
                       {QStringLiteral("engine"), engineJson(snapshot.engine)},
                       {QStringLiteral("read_at"), toText(snapshot.readAt)},
                       {QStringLiteral("problems"), QJsonArray::fromStringList(snapshot.problems)}};
    if (wants(kind, "container"))
        object.insert(QStringLiteral("containers"), array(snapshot.containers));
    if (wants(kind, "image"))
        object.insert(QStringLiteral("images"), array(snapshot.images));
    if (wants(kind, "volume"))
        object.insert(QStringLiteral("volumes"), array(snapshot.volumes));
    if (wants(kind, "network"))
        object.insert(QStringLiteral("networks"), array(snapshot.networks));
    if (wants(kind, "node"))
        object.insert(QStringLiteral("nodes"), array(snapshot.nodes));
    if (wants(kind, "guest"))
        object.insert(QStringLiteral("guests"), array(snapshot.guests));
    if (wants(kind, "storage"))
        object.insert(QStringLiteral("storages"), array(snapshot.storages));
    if (wants(kind, "pool"))
        object.insert(QStringLiteral("pools"), array(snapshot.pools));
    if (kind == u"task")
        object.insert(QStringLiteral("tasks"), array(snapshot.tasks));
    if (snapshot.cluster)
        object.insert(QStringLiteral("cluster"), json(*snapshot.cluster));
    return object;
}

QJsonObject watchJson(const QString &endpoint, const WatchItem &item, const QString &kind)
{
    QJsonObject object{{QStringLiteral("endpoint"), endpoint}};
    if (const auto *snapshot = std::get_if<Snapshot>(&item)) {
        object = snapshotJson(*snapshot, kind);
        object.insert(QStringLiteral("type"), QStringLiteral("snapshot"));
    } else if (const auto *diff = std::get_if<Diff>(&item)) {
        object.insert(QStringLiteral("type"), QStringLiteral("diff"));
        object.insert(QStringLiteral("read_at"), toText(diff->readAt));
        addChange(object, "containers", diff->containers, wants(kind, "container"));
        addChange(object, "images", diff->images, wants(kind, "image"));
        addChange(object, "volumes", diff->volumes, wants(kind, "volume"));
        addChange(object, "networks", diff->networks, wants(kind, "network"));
        addChange(object, "nodes", diff->nodes, wants(kind, "node"));
        addChange(object, "guests", diff->guests, wants(kind, "guest"));
        addChange(object, "storages", diff->storages, wants(kind, "storage"));
        addChange(object, "pools", diff->pools, wants(kind, "pool"));
        addChange(object, "tasks", diff->tasks, kind == u"task");
        if (diff->cluster)
            object.insert(QStringLiteral("cluster"), json(*diff->cluster));
    } else if (const auto *event = std::get_if<TargetEvent>(&item)) {
        object.insert(QStringLiteral("type"), QStringLiteral("event"));
        object.insert(QStringLiteral("at"), toText(event->at));
        object.insert(QStringLiteral("kind"), targetKindName(event->kind));
        object.insert(QStringLiteral("id"), event->object);
        object.insert(QStringLiteral("name"), event->name);
        object.insert(QStringLiteral("action"), event->action);
    } else if (const auto *state = std::get_if<WatchState>(&item)) {
        object.insert(QStringLiteral("type"), QStringLiteral("link"));
        object.insert(QStringLiteral("link"),
                      state->link == WatchState::Link::Live ? QStringLiteral("live") : QStringLiteral("lost"));
        object.insert(QStringLiteral("error"),
                      state->error ? QJsonValue(execution::toJson(*state->error)) : QJsonValue());
    }
    return object;
}

QStringList watchLines(const QString &endpoint, const WatchItem &item, const QString &kind)
{
    QStringList lines;
    if (const auto *snapshot = std::get_if<Snapshot>(&item)) {
        lines.append(QStringLiteral("%1  %2 container(s), %3 image(s), %4 volume(s), %5 network(s), %6 guest(s)")
                         .arg(endpoint)
                         .arg(snapshot->containers.size())
                         .arg(snapshot->images.size())
                         .arg(snapshot->volumes.size())
                         .arg(snapshot->networks.size())
                         .arg(snapshot->guests.size()));
    } else if (const auto *diff = std::get_if<Diff>(&item)) {
        changeLines(lines, endpoint, QStringLiteral("container"), diff->containers, wants(kind, "container"));
        changeLines(lines, endpoint, QStringLiteral("image"), diff->images, wants(kind, "image"));
        changeLines(lines, endpoint, QStringLiteral("volume"), diff->volumes, wants(kind, "volume"));
        changeLines(lines, endpoint, QStringLiteral("network"), diff->networks, wants(kind, "network"));
        changeLines(lines, endpoint, QStringLiteral("node"), diff->nodes, wants(kind, "node"));
        changeLines(lines, endpoint, QStringLiteral("guest"), diff->guests, wants(kind, "guest"));
        changeLines(lines, endpoint, QStringLiteral("storage"), diff->storages, wants(kind, "storage"));
        changeLines(lines, endpoint, QStringLiteral("pool"), diff->pools, wants(kind, "pool"));
        changeLines(lines, endpoint, QStringLiteral("task"), diff->tasks, kind == u"task");
    } else if (const auto *event = std::get_if<TargetEvent>(&item)) {
        lines.append(QStringLiteral("%1  event %2 %3: %4")
                         .arg(endpoint, targetKindName(event->kind), event->name, event->action));
    } else if (const auto *state = std::get_if<WatchState>(&item)) {
        lines.append(QStringLiteral("%1  %2%3")
                         .arg(endpoint,
                              state->link == WatchState::Link::Live ? QStringLiteral("connected")
                                                                    : QStringLiteral("connection lost"),
                              state->error ? QStringLiteral(": ") + state->error->sentence() : QString()));
    }
    return lines;
}

} // namespace wingman::ctl
