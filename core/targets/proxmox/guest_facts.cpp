// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/guest_look.h"
#include "targets/proxmox/reading.h"
#include "targets/proxmox/upid.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace wingman::targets::proxmox {

using namespace inventory;

namespace {

const QString yes = QStringLiteral("true");
const QString no = QStringLiteral("false");

bool isGuest(TargetKind kind)
{
    return kind == TargetKind::Qemu || kind == TargetKind::Lxc;
}

/// A guest by its VMID or its id ("qemu/100"), which must be of its kind; empty for anything else.
QString vmidOf(const TargetRef &target, const QString &nameOrId)
{
    const QString kind = targetKindName(target.kind) + u'/';
    const QString vmid = nameOrId.startsWith(kind) ? nameOrId.mid(kind.size()) : nameOrId;
    return targetNameProblem(target.kind, vmid).isEmpty() ? vmid : QString();
}

QString pathOf(const TargetRef &target, const QString &nameOrId)
{
    switch (target.kind) {
    case TargetKind::Qemu:
    case TargetKind::Lxc:
        return guestPath(target, nameOrId);
    case TargetKind::Node:
        return QStringLiteral("/nodes/%1").arg(segment(nameOrId));
    case TargetKind::Storage:
        return QStringLiteral("/nodes/%1/storage/%2").arg(segment(target.node), segment(nameOrId.section(u'/', -1)));
    case TargetKind::Cluster:
        return QStringLiteral("/cluster");
    case TargetKind::Container:
    case TargetKind::Image:
    case TargetKind::Volume:
    case TargetKind::Network:
    case TargetKind::Project:
    case TargetKind::Engine:
    case TargetKind::Configuration:
        break;
    }
    return {};
}

Failure unsupported(const TargetRef &target)
{
    return fail(Code::Unsupported,
                {{"what", target.text()}, {"reason", QStringLiteral("a cluster has no such thing")}});
}

Result<QJsonValue> valueFrom(const QString &endpoint, const QByteArray &json)
{
    const auto text = JsonText::parse(endpoint, json);
    if (!text)
        return propagate(text);
    return text->root().value(QLatin1StringView("data")).copy();
}

Async<QJsonValue> readValue(Source source, QString path, QString what, Deadline deadline, Cancel cancel)
{
    return read<QJsonValue>(source, path, {}, what, valueFrom, deadline, std::move(cancel));
}

/// The newest success of each kind of task that was done to a guest: what proves a reboot or a rollback, which leave
/// the guest as it was.
void addDeeds(Facts &facts, const Rows<ClusterTask> &tasks)
{
    QMap<QString, const ClusterTask *> newest;
    for (const ClusterTask &task : tasks) {
        if (!task.endedAt || !isTaskSuccess(task.result) || task.type.size() < 3)
            continue;
        // qmreboot and vzreboot are a reboot; a backup is called vzdump for both.
        const QString deed = task.type == u"vzdump" ? QStringLiteral("backup") : task.type.mid(2);
        const ClusterTask *&known = newest[deed];
        if (!known || *known->endedAt < *task.endedAt || (*known->endedAt == *task.endedAt && known->id < task.id))
            known = &task;
    }
    for (auto at = newest.begin(); at != newest.end(); ++at)
        facts.set(QStringLiteral("done.") + at.key(), at.value()->id.text(), FactClass::Open);
}

/// Every question may be refused for want of rights (403); what is not known then is not claimed. Who is not let in at
/// all (401, 407) learns nothing.
bool mayBeMissing(const Error &error)
{
    return error.code == Code::PermissionRefused && error.arguments.text(u"status") == u"403";
}

Async<Facts> readGuest(Source source, Facts facts, QString path, QString vmid, Deadline deadline, Cancel cancel)
{
    const TargetRef target = facts.target;
    const QString what = target.text();
    const auto now = co_await read<GuestNow>(source, path + QStringLiteral("/status/current"), {}, what, guestNowFrom,
                                             deadline, cancel);
    facts.readAt = source.clock->now();
    if (!now && now.error().code == Code::NotFound)
        co_return facts; // nobody has this VMID, or it is on another node
    if (!now)
        co_return propagate(now);
    const auto config = co_await readValue(source, path + QStringLiteral("/config"), what, deadline, cancel);
    if (!config && !mayBeMissing(config.error()))
        co_return propagate(config);
    const auto snapshots = co_await read<GuestSnapshots>(source, path + QStringLiteral("/snapshot"), {}, what,
                                                         guestSnapshotsFrom, deadline, cancel);
    if (!snapshots && !mayBeMissing(snapshots.error()))
        co_return propagate(snapshots);
    const QMap<QString, QString> ofGuest{{QStringLiteral("vmid"), vmid},
                                         {QStringLiteral("limit"), QStringLiteral("50")}};
    const auto tasks =
        co_await read<Rows<ClusterTask>>(source, QStringLiteral("/nodes/%1/tasks").arg(segment(target.node)), ofGuest,
                                         what, tasksFrom, deadline, cancel);
    if (!tasks && !mayBeMissing(tasks.error()))
        co_return propagate(tasks);
    facts.readAt = source.clock->now();
    facts.object = ObjectId::parse(targetKindName(target.kind) + u'/' + vmid).value();
    facts.set(fact::name, now->name, FactClass::Gate);
    facts.set(fact::state, now->status, FactClass::Gate);
    facts.set(QStringLiteral("node"), target.node, FactClass::Gate);
    facts.set(QStringLiteral("lock"), now->lock, FactClass::Gate);
    facts.set(QStringLiteral("template"), now->isTemplate ? yes : no, FactClass::Gate);
    facts.set(QStringLiteral("tags"), now->tags.join(u';'), FactClass::Gate);
    facts.set(QStringLiteral("ha"), now->haManaged ? yes : no, FactClass::Gate);
    if (now->tags.contains(QStringLiteral("wingman-test")))
        facts.set(QStringLiteral("tag.wingman-test"), yes, FactClass::Gate); // what the gate goes by
    if (now->pid)
        facts.set(fact::startedAt, QStringLiteral("pid %1").arg(*now->pid), FactClass::Open);
    else if (now->status == u"stopped")
        facts.set(fact::startedAt, QString(), FactClass::Open);
    if (config)
        facts.set(QStringLiteral("protection"),
                  truthOf(config->toObject().value(u"protection")).value_or(false) ? yes : no, FactClass::Gate);
    if (snapshots) {
        // What is not in the list is gone only where there is a list.
        facts.set(QStringLiteral("snapshots"), QStringLiteral("known"), FactClass::Open);
        for (const GuestSnapshot &entry : snapshots->entries)
            facts.set(QStringLiteral("snapshot.") + entry.name,
                      entry.unfinished.isEmpty() ? QStringLiteral("present") : QStringLiteral("unfinished"),
                      FactClass::Open);
        facts.set(QStringLiteral("snapshotParent"), snapshots->parentOfCurrent, FactClass::Open);
    }
    if (tasks)
        addDeeds(facts, *tasks);
    co_return facts;
}

} // namespace

QString guestPath(const TargetRef &target, const QString &nameOrId)
{
    const QString vmid = isGuest(target.kind) ? vmidOf(target, nameOrId) : QString();
    if (vmid.isEmpty() || target.node.isEmpty())
        return {};
    return QStringLiteral("/nodes/%1/%2/%3").arg(segment(target.node), targetKindName(target.kind), vmid);
}

Async<Facts> readFacts(Source source, TargetRef target, QString nameOrId, Deadline deadline, Cancel cancel)
{
    if (target.platform != Platform::Proxmox)
        co_return unsupported(target);
    // The cluster's identity is asked every time: another one may answer at the same address by now.
    const auto identity = co_await readIdentity(source, deadline, cancel);
    if (!identity)
        co_return propagate(identity);
    Facts facts{
        .target = target, .engineId = *identity, .object = std::nullopt, .values = {}, .readAt = source.clock->now()};
    if (isGuest(target.kind)) {
        const QString path = guestPath(target, nameOrId);
        if (path.isEmpty())
            co_return facts;
        co_return co_await readGuest(source, facts, path, vmidOf(target, nameOrId), deadline, cancel);
    }
    const auto resources = co_await read<Resources>(source, QStringLiteral("/cluster/resources"), {}, target.text(),
                                                    resourcesFrom, deadline, cancel);
    if (!resources)
        co_return propagate(resources);
    const auto found = [&facts](const ObjectId &id, const QString &name, const QString &state) {
        facts.object = id;
        facts.set(fact::name, name, FactClass::Gate);
        facts.set(fact::state, state, FactClass::Gate);
    };
    if (target.kind == TargetKind::Node) {
        for (const Node &node : resources->nodes) {
            if (node.id.text() == nameOrId)
                found(node.id, node.id.text(), node.status);
        }
    } else if (target.kind == TargetKind::Storage) {
        for (const Storage &storage : resources->storages) {
            if (storage.node == target.node && (storage.name == nameOrId || storage.id.text() == nameOrId))
                found(storage.id, storage.name, storage.status);
        }
    } else if (target.kind == TargetKind::Cluster) {
        const auto id = ObjectId::parse(*identity);
        if (id && nameOrId == *identity)
            found(*id, *identity, QStringLiteral("online"));
    } else {
        co_return unsupported(target);
    }
    co_return facts;
}

Async<QStringList> readAddresses(Source source, TargetRef guest, Deadline deadline, Cancel cancel)
{
    const QString path = guestPath(guest, guest.name);
    if (path.isEmpty())
        co_return fail(Code::NotFound, {{"what", guest.text()}});
    const bool isVm = guest.kind == TargetKind::Qemu;
    const QString interfaces =
        path + (isVm ? QStringLiteral("/agent/network-get-interfaces") : QStringLiteral("/interfaces"));
    co_return co_await read<QStringList>(source, interfaces, {}, guest.text(), addressesFrom, deadline, cancel);
}

Async<QByteArray> readInspect(Source source, TargetRef target, QString nameOrId, Deadline deadline, Cancel cancel)
{
    const QString path = target.platform == Platform::Proxmox ? pathOf(target, nameOrId) : QString();
    if (path.isEmpty() && isGuest(target.kind))
        co_return fail(Code::NotFound, {{"what", target.text()}});
    if (path.isEmpty())
        co_return unsupported(target);
    QStringList parts{QStringLiteral("status")};
    if (isGuest(target.kind))
        parts = {QStringLiteral("status/current"), QStringLiteral("config"), QStringLiteral("snapshot")};
    QJsonObject all;
    for (const QString &part : std::as_const(parts)) {
        const auto value = co_await readValue(source, path + u'/' + part, target.text(), deadline, cancel);
        if (!value)
            co_return propagate(value);
        all.insert(part.section(u'/', 0, 0), *value);
    }
    if (isGuest(target.kind)) {
        // What waits for the next start, and what an agent inside says: there for who may ask, and where one runs.
        const auto pending =
            co_await readValue(source, path + QStringLiteral("/pending"), target.text(), deadline, cancel);
        if (pending)
            all.insert(QStringLiteral("pending"), *pending);
        TargetRef asked = target;
        asked.name = nameOrId;
        const auto addresses = co_await readAddresses(source, asked, deadline, cancel);
        if (addresses)
            all.insert(QStringLiteral("addresses"), QJsonArray::fromStringList(*addresses));
    }
    co_return QJsonDocument(all).toJson(QJsonDocument::Indented);
}

} // namespace wingman::targets::proxmox
