// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/cluster_rows.h"

#include <QJsonArray>

namespace wingman::ctl::cluster {

using namespace inventory;

namespace {

QJsonValue timeOf(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toText(*instant)) : QJsonValue();
}

/// What was not said is null.
QJsonValue textOf(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray json(const QList<NodeCertificate> &certificates)
{
    QJsonArray all;
    for (const NodeCertificate &one : certificates)
        all.append(QJsonObject{{QStringLiteral("file"), one.file},
                               {QStringLiteral("subject"), one.subject},
                               {QStringLiteral("issuer"), one.issuer},
                               {QStringLiteral("fingerprint"), one.fingerprint},
                               {QStringLiteral("from"), timeOf(one.from)},
                               {QStringLiteral("until"), timeOf(one.until)}});
    return all;
}

QJsonValue json(const std::optional<BackupsKept> &backups)
{
    if (!backups)
        return {};
    return QJsonObject{{QStringLiteral("count"), backups->count}, {QStringLiteral("newest"), timeOf(backups->newest)}};
}

} // namespace

QJsonObject json(const Node &node)
{
    return {{QStringLiteral("name"), node.id.text()},
            {QStringLiteral("status"), node.status},
            {QStringLiteral("cpu"), node.cpu},
            {QStringLiteral("max_cpu"), node.maxCpu},
            {QStringLiteral("memory"), node.memory},
            {QStringLiteral("max_memory"), node.maxMemory},
            {QStringLiteral("uptime_seconds"), node.uptime},
            {QStringLiteral("version"), node.version},
            {QStringLiteral("disk"), node.disk},
            {QStringLiteral("max_disk"), node.maxDisk},
            {QStringLiteral("subscription"), textOf(node.subscription)},
            {QStringLiteral("updates"), node.updates ? QJsonValue(*node.updates) : QJsonValue()},
            {QStringLiteral("certificates"), json(node.certificates)},
            {QStringLiteral("problem"), node.problem}};
}

QString kindOf(const Guest &guest)
{
    return guest.kind == GuestKind::Qemu ? QStringLiteral("qemu") : QStringLiteral("lxc");
}

QJsonObject json(const Guest &guest)
{
    return {{QStringLiteral("id"), guest.id.text()},
            {QStringLiteral("type"), kindOf(guest)},
            {QStringLiteral("vmid"), guest.vmid},
            {QStringLiteral("name"), guest.name},
            {QStringLiteral("node"), guest.node},
            {QStringLiteral("status"), guest.status},
            {QStringLiteral("lock"), guest.lock},
            {QStringLiteral("tags"), QJsonArray::fromStringList(guest.tags)},
            {QStringLiteral("template"), guest.isTemplate},
            {QStringLiteral("protected"), guest.isProtected},
            {QStringLiteral("cpu"), guest.cpu},
            {QStringLiteral("max_cpu"), guest.maxCpu},
            {QStringLiteral("memory"), guest.memory},
            {QStringLiteral("max_memory"), guest.maxMemory},
            {QStringLiteral("max_disk"), guest.maxDisk},
            {QStringLiteral("uptime_seconds"), guest.uptime},
            {QStringLiteral("backups"), json(guest.backups)},
            {QStringLiteral("pool"), guest.pool},
            {QStringLiteral("ha_state"), guest.haState}};
}

QJsonObject json(const Storage &storage)
{
    return {{QStringLiteral("name"), storage.name},
            {QStringLiteral("node"), storage.node},
            {QStringLiteral("status"), storage.status},
            {QStringLiteral("type"), storage.type},
            {QStringLiteral("content"), QJsonArray::fromStringList(storage.content)},
            {QStringLiteral("shared"), storage.shared},
            {QStringLiteral("used"), storage.used},
            {QStringLiteral("size"), storage.size}};
}

QJsonObject json(const Pool &pool)
{
    return {{QStringLiteral("name"), pool.id.text()}};
}

QJsonObject json(const ClusterTask &task)
{
    return {{QStringLiteral("upid"), task.id.text()},
            {QStringLiteral("node"), task.node},
            {QStringLiteral("type"), task.type},
            {QStringLiteral("object"), task.object},
            {QStringLiteral("user"), task.user},
            {QStringLiteral("started_at"), timeOf(task.startedAt)},
            {QStringLiteral("ended_at"), timeOf(task.endedAt)},
            {QStringLiteral("result"), task.endedAt ? QJsonValue(task.result) : QJsonValue()}};
}

QJsonObject json(const Cluster &cluster)
{
    return {{QStringLiteral("name"), cluster.name},
            {QStringLiteral("quorate"), cluster.quorate ? QJsonValue(*cluster.quorate) : QJsonValue()},
            {QStringLiteral("nodes"), cluster.nodes}};
}

QString nameOf(const Node &node)
{
    return node.id.text();
}
QString nameOf(const Guest &guest)
{
    return QStringLiteral("%1 %2").arg(guest.id.text(), guest.name);
}
QString nameOf(const Storage &storage)
{
    return storage.id.text();
}
QString nameOf(const Pool &pool)
{
    return pool.id.text();
}
QString nameOf(const ClusterTask &task)
{
    return QStringLiteral("%1 %2 %3").arg(task.type, task.object, task.user);
}

QString stateOf(const Node &node)
{
    return node.status;
}
QString stateOf(const Guest &guest)
{
    return guest.status;
}

QString stateOf(const Storage &storage)
{
    return storage.status;
}
QString stateOf(const Pool &)
{
    return {};
}
QString stateOf(const ClusterTask &task)
{
    return task.endedAt ? task.result : QStringLiteral("running");
}

} // namespace wingman::ctl::cluster
