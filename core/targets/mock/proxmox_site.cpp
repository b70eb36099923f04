// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/mock/proxmox_site.h"

#include "targets/mock/chance.h"
#include "targets/mock/proxmox_stock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <array>
#include <cmath>

namespace wingman::targets::mock {

using namespace inventory;
using operations::Step;
using namespace std::chrono_literals;

namespace {

constexpr qint64 mebi = qint64{1024} * 1024;
constexpr qint64 gibi = 1024 * mebi;
constexpr auto stepOfTime = 5s; // how often the figures change

struct NodeRow
{
    const char *name;
    int cores;
    int memory; // GiB
    int days;   // since it was booted
};
constexpr std::array nodeRows{NodeRow{"pve1", 32, 128, 96}, NodeRow{"pve2", 32, 128, 41}, NodeRow{"pve3", 16, 64, 96}};

struct GuestRow
{
    GuestKind kind = GuestKind::Qemu;
    int vmid = 0;
    const char *name = "";
    const char *node = "";
    const char *status = "";
    const char *tags = ""; // ; between
    const char *lock = "";
    int cores = 0;
    int memory = 0; // MiB
    int disk = 0;   // GiB
    int hours = 0;  // since it was started
    double load = 0;
    bool isTemplate = false;
    bool isProtected = false;
};
constexpr auto Q = GuestKind::Qemu;
constexpr auto L = GuestKind::Lxc;
constexpr std::array guestRows{
    GuestRow{Q, 100, "firewall", "pve1", "running", "network;critical", "", 4, 4096, 32, 960, 0.12, false, true},
    GuestRow{Q, 101, "mail", "pve1", "running", "mail;critical", "", 4, 8192, 250, 960, 0.05, false, true},
    GuestRow{Q, 102, "dc1", "pve1", "running", "windows", "", 4, 8192, 100, 410, 0.08},
    GuestRow{Q, 103, "dc2", "pve2", "running", "windows", "", 4, 8192, 100, 410, 0.06},
    GuestRow{Q, 110, "harbor", "pve1", "running", "docker", "", 16, 65536, 500, 1480, 0.34},
    GuestRow{Q, 120, "db-primary", "pve2", "running", "postgres;critical", "", 8, 32768, 800, 940, 0.41, false, true},
    GuestRow{Q, 121, "db-replica", "pve3", "running", "postgres", "", 8, 32768, 800, 940, 0.22},
    GuestRow{Q, 130, "k3s-1", "pve1", "running", "k3s", "", 4, 16384, 80, 130, 0.27},
    GuestRow{Q, 131, "k3s-2", "pve2", "running", "k3s", "", 4, 16384, 80, 130, 0.31},
    GuestRow{Q, 132, "k3s-3", "pve3", "running", "k3s", "", 4, 16384, 80, 130, 0.25},
    GuestRow{Q, 140, "build-windows", "pve2", "stopped", "windows;ci", "", 8, 16384, 200, 0, 0.6},
    GuestRow{Q, 141, "build-linux", "pve2", "running", "ci", "backup", 8, 16384, 200, 60, 0.72},
    GuestRow{Q, 150, "old-erp", "pve3", "paused", "legacy", "", 4, 8192, 120, 2600, 0.0},
    GuestRow{Q, 190, "scratch-vm", "pve3", "running", "wingman-test", "", 2, 2048, 16, 5, 0.03},
    GuestRow{Q, 191, "scratch-vm-off", "pve3", "stopped", "wingman-test", "", 2, 2048, 16, 0, 0.03},
    GuestRow{Q, 9000, "debian-12-cloud", "pve1", "stopped", "template", "", 2, 2048, 8, 0, 0.0, true},
    GuestRow{L, 200, "dns1", "pve1", "running", "network", "", 1, 512, 4, 960, 0.02},
    GuestRow{L, 201, "dns2", "pve2", "running", "network", "", 1, 512, 4, 960, 0.02},
    GuestRow{L, 202, "media", "pve3", "running", "media", "", 4, 4096, 40, 300, 0.18},
    GuestRow{L, 203, "vault", "pve2", "running", "critical", "", 2, 1024, 10, 960, 0.02, false, true},
    GuestRow{L, 204, "files", "pve2", "running", "storage", "", 2, 2048, 64, 960, 0.07},
    GuestRow{L, 205, "proxy", "pve1", "running", "network", "", 2, 1024, 8, 410, 0.09},
    GuestRow{L, 206, "wiki-old", "pve3", "stopped", "legacy", "", 1, 1024, 12, 0, 0.02},
    GuestRow{L, 290, "scratch-ct", "pve3", "stopped", "wingman-test", "", 1, 512, 4, 0, 0.02},
};

/// Which guests belong together, and which the cluster itself keeps running.
struct PoolRow
{
    const char *name = nullptr;
    QList<int> guests;
};
const QList<PoolRow> &poolRows()
{
    static const QList<PoolRow> all{{"infrastructure", {100, 102, 103, 200, 201, 203, 205}},
                                    {"production", {101, 110, 120, 121, 204}},
                                    {"lab", {140, 141, 190, 191, 290}}};
    return all;
}
constexpr std::array highlyAvailable{120, 203};

/// As an administrator gave them in the cluster's options.
QMap<QString, QString> tagColors()
{
    return {{QStringLiteral("critical"), QStringLiteral("#c62828")},
            {QStringLiteral("k3s"), QStringLiteral("#1565c0")},
            {QStringLiteral("network"), QStringLiteral("#00796b")},
            {QStringLiteral("postgres"), QStringLiteral("#283593")},
            {QStringLiteral("windows"), QStringLiteral("#6a1b9a")},
            {QStringLiteral("wingman-test"), QStringLiteral("#f9a825")}};
}

QString text(const char *value)
{
    return QString::fromUtf8(value);
}

ObjectId idOf(GuestKind kind, int vmid)
{
    return ObjectId::parse(
               QStringLiteral("%1/%2").arg(kind == Q ? QStringLiteral("qemu") : QStringLiteral("lxc")).arg(vmid))
        .value();
}

/// A figure around `level` that moves with time, 0 to 1.
double moving(quint64 seed, qint64 step, double level)
{
    const double slow = std::sin(static_cast<double>(step) / 17.0 + share(seed) * 6.28);
    return qBound(0.0, level * (1.0 + 0.35 * slow + 0.5 * (share(chance(seed, step)) - 0.5)), 1.0);
}

} // namespace

ProxmoxSite::ProxmoxSite(Endpoint endpoint, std::shared_ptr<const Clock> clock, quint64 seed, Instant anchor,
                         Milliseconds taskTime)
    : Site(std::move(endpoint), std::move(clock), seed), m_taskTime(taskTime)
{
    m_current.engine.id = QStringLiteral("harbor-cluster");
    m_current.engine.name = QStringLiteral("harbor-cluster");
    m_current.engine.product = QStringLiteral("Proxmox VE");
    m_current.engine.version = QStringLiteral("8.4.1");
    m_current.cluster = Cluster{QStringLiteral("harbor-cluster"), true, static_cast<int>(nodeRows.size()), tagColors()};
    for (const PoolRow &row : poolRows()) {
        const Pool pool{ObjectId::parse(text(row.name)).value()};
        m_current.pools.insert(pool.id, pool);
    }
    ProxmoxSite::setAnchor(anchor);
    ProxmoxSite::load({});
}

void ProxmoxSite::setAnchor(Instant anchor)
{
    m_anchor = anchor;
    m_firstGuests.clear();
    for (const GuestRow &from : guestRows) {
        GuestRecord record{.base = {.id = idOf(from.kind, from.vmid)}};
        Guest &guest = record.base;
        guest.kind = from.kind;
        guest.vmid = from.vmid;
        guest.name = text(from.name);
        guest.node = text(from.node);
        guest.status = text(from.status);
        guest.lock = text(from.lock);
        guest.tags = text(from.tags).split(QLatin1Char(';'), Qt::SkipEmptyParts);
        guest.isTemplate = from.isTemplate;
        guest.isProtected = from.isProtected;
        guest.maxCpu = from.cores;
        guest.maxMemory = from.memory * mebi;
        guest.maxDisk = from.disk * gibi;
        for (const PoolRow &pool : poolRows()) {
            if (pool.guests.contains(from.vmid))
                guest.pool = text(pool.name);
        }
        if (std::find(highlyAvailable.begin(), highlyAvailable.end(), from.vmid) != highlyAvailable.end())
            guest.haState = QStringLiteral("started");
        record.load = from.load;
        record.disks.insert(from.kind == Q ? QStringLiteral("scsi0") : QStringLiteral("rootfs"), from.disk * gibi);
        if (guest.status != QStringLiteral("stopped"))
            record.startedAt = anchor - std::chrono::hours(from.hours) - std::chrono::seconds(from.vmid * 7);
        for (const GuestSnapshot &snapshot : snapshotsOf(from.vmid, anchor)) {
            record.snapshots.append(snapshot.name);
            record.taken.insert(snapshot.name, snapshot);
            record.snapshotParent = snapshot.name;
        }
        m_firstGuests.insert(guest.id, record);
    }
    m_nodes.clear();
    for (const NodeRow &from : nodeRows) {
        NodeRecord record{{.id = ObjectId::parse(text(from.name)).value()},
                          anchor - std::chrono::hours(24 * from.days + 3)};
        record.base.status = QStringLiteral("online");
        record.base.maxCpu = from.cores;
        record.base.maxMemory = from.memory * gibi;
        record.base.version = m_current.engine.version;
        record.base.maxDisk = 94 * gibi;
        record.base.disk = (21 + from.days / 8) * gibi;
        addCare(record.base, anchor);
        m_nodes.insert(record.base.id, record);
    }
}

Guest ProxmoxSite::row(const GuestRecord &record, Instant now) const
{
    Guest guest = record.base;
    const QList<StoredVolume> kept = volumesOf(record);
    guest.backups = BackupsKept{kept.size(), kept.isEmpty() ? std::nullopt : kept.first().at};
    if (!record.startedAt)
        return guest;
    const qint64 step = now.time_since_epoch() / stepOfTime;
    const quint64 seed = chance(m_seed, guest.id.text());
    guest.uptime = std::max<qint64>(0, (now - *record.startedAt) / 1s);
    guest.uptime -= guest.uptime % stepOfTime.count();
    if (guest.status == QStringLiteral("running"))
        guest.cpu = moving(seed, step, record.load);
    guest.memory =
        static_cast<qint64>(static_cast<double>(guest.maxMemory) * moving(mix(seed), step / 4, 0.35 + record.load / 2));
    return guest;
}

void ProxmoxSite::refresh()
{
    const Instant moment = now();
    const qint64 step = moment.time_since_epoch() / stepOfTime;
    if (step == m_shownAt)
        return;
    m_shownAt = step;
    QMap<QString, double> cores;
    QMap<QString, qint64> memory;
    for (const GuestRecord &record : std::as_const(m_guests)) {
        const Guest guest = row(record, moment);
        cores[guest.node] += guest.cpu * guest.maxCpu;
        memory[guest.node] += guest.memory;
        put(&Snapshot::guests, &Watcher::guests, guest);
    }
    for (const NodeRecord &record : std::as_const(m_nodes)) {
        Node node = record.base;
        node.uptime = (moment - record.bootedAt) / 1s;
        node.uptime -= node.uptime % stepOfTime.count();
        node.cpu = qMin(1.0, (cores.value(node.id.text()) + 0.4) / node.maxCpu);
        node.memory = qMin(node.maxMemory, memory.value(node.id.text()) + 3 * gibi);
        put(&Snapshot::nodes, &Watcher::nodes, node);
    }
    for (const Rows<Storage> storages = storagesAt(moment, m_anchor); const Storage &storage : storages)
        put(&Snapshot::storages, &Watcher::storages, storage);
    Rows<ClusterTask> tasks = tasksAt(m_seed, moment, m_anchor);
    for (const ClusterTask &task : std::as_const(m_done))
        tasks.insert(task.id, task);
    for (const ClusterTask &task : std::as_const(tasks))
        put(&Snapshot::tasks, &Watcher::tasks, task);
    const QList<ObjectId> shown = m_current.tasks.keys();
    for (const ObjectId &id : shown) {
        if (!tasks.contains(id))
            drop(&Snapshot::tasks, &Watcher::tasks, id);
    }
}

const ProxmoxSite::GuestRecord *ProxmoxSite::find(const QString &nameOrId) const
{
    for (auto it = m_guests.cbegin(); it != m_guests.cend(); ++it) {
        if (it->base.id.text() == nameOrId || QString::number(it->base.vmid) == nameOrId)
            return &*it;
    }
    return nullptr;
}

Result<Facts> ProxmoxSite::facts(const TargetRef &target, const QString &nameOrId)
{
    Facts facts{target, m_current.engine.id, std::nullopt, {}, now()};
    if (target.platform != Platform::Proxmox)
        return fail(Code::Unsupported,
                    {{"what", target.text()}, {"reason", QStringLiteral("a cluster has no such thing")}});
    const bool guestKind = target.kind == TargetKind::Qemu || target.kind == TargetKind::Lxc;
    if (const GuestRecord *record = guestKind ? find(nameOrId) : nullptr) {
        const Guest &guest = record->base;
        if ((guest.kind == Q) != (target.kind == TargetKind::Qemu) || guest.node != target.node)
            return facts; // another kind, or it has moved to another node
        facts.object = guest.id;
        facts.set(fact::name, guest.name, FactClass::Gate);
        facts.set(fact::state, guest.status, FactClass::Gate);
        facts.set(QStringLiteral("node"), guest.node, FactClass::Gate);
        facts.set(QStringLiteral("lock"), guest.lock, FactClass::Gate);
        facts.set(QStringLiteral("template"), guest.isTemplate ? QStringLiteral("true") : QStringLiteral("false"),
                  FactClass::Gate);
        facts.set(QStringLiteral("tags"), guest.tags.join(QLatin1Char(';')), FactClass::Gate);
        if (guest.tags.contains(QStringLiteral("wingman-test")))
            facts.set(QStringLiteral("tag.wingman-test"), QStringLiteral("true"), FactClass::Gate);
        facts.set(QStringLiteral("ha"), guest.haState.isEmpty() ? QStringLiteral("false") : QStringLiteral("true"),
                  FactClass::Gate);
        facts.set(QStringLiteral("protection"), guest.isProtected ? QStringLiteral("true") : QStringLiteral("false"),
                  FactClass::Gate);
        facts.set(fact::startedAt, record->startedAt ? toText(*record->startedAt) : QString(), FactClass::Open);
        facts.set(QStringLiteral("snapshots"), QStringLiteral("known"), FactClass::Open);
        for (const QString &name : record->snapshots)
            facts.set(QStringLiteral("snapshot.") + name, QStringLiteral("present"), FactClass::Open);
        facts.set(QStringLiteral("snapshotParent"), record->snapshotParent, FactClass::Open);
        for (auto deed = record->deeds.cbegin(); deed != record->deeds.cend(); ++deed)
            facts.set(QStringLiteral("done.") + deed.key(), QString::number(*deed), FactClass::Open);
    } else if (target.kind == TargetKind::Node) {
        for (const NodeRecord &node : std::as_const(m_nodes)) {
            if (node.base.id.text() != nameOrId)
                continue;
            facts.object = node.base.id;
            facts.set(fact::name, nameOrId, FactClass::Gate);
            facts.set(fact::state, node.base.status, FactClass::Gate);
        }
    }
    return facts;
}

namespace {

/// As GET …/pending says it: one guest was given more memory, which it has after its next start.
QJsonArray pendingOf(const Guest &guest)
{
    QJsonObject memory{{QStringLiteral("key"), QStringLiteral("memory")},
                       {QStringLiteral("value"), QString::number(guest.maxMemory / mebi)}};
    if (guest.name == QStringLiteral("build-linux"))
        memory.insert(QStringLiteral("pending"), QString::number(2 * guest.maxMemory / mebi));
    return {QJsonObject{{QStringLiteral("key"), QStringLiteral("cores")}, {QStringLiteral("value"), guest.maxCpu}},
            memory};
}

} // namespace

Result<QByteArray> ProxmoxSite::inspect(const TargetRef &target, const QString &nameOrId)
{
    const auto known = facts(target, nameOrId);
    if (!known)
        return propagate(known);
    if (!known->exists())
        return fail(Code::NotFound, {{"what", target.text()}});
    QJsonObject json{{QStringLiteral("id"), known->object->text()}};
    if (const GuestRecord *record = find(nameOrId); record && target.kind != TargetKind::Node) {
        const Guest guest = row(*record, now());
        json.insert(QStringLiteral("name"), guest.name);
        json.insert(QStringLiteral("node"), guest.node);
        json.insert(QStringLiteral("status"), guest.status);
        json.insert(QStringLiteral("cores"), guest.maxCpu);
        json.insert(QStringLiteral("memory"), guest.maxMemory / mebi);
        json.insert(QStringLiteral("tags"), guest.tags.join(QLatin1Char(';')));
        if (const auto reached = addresses(target); reached && !reached->isEmpty())
            json.insert(QStringLiteral("addresses"), QJsonArray::fromStringList(*reached));
        json.insert(QStringLiteral("pending"), pendingOf(guest));
    }
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<Workload> ProxmoxSite::workload(const ObjectId &id)
{
    return fail(Code::Unsupported,
                {{"what", id.text()}, {"reason", QStringLiteral("guests have no log or stats stream")}});
}

Milliseconds ProxmoxSite::workTime(const Step &) const
{
    return m_taskTime;
}

QJsonObject ProxmoxSite::save() const
{
    QJsonArray guests;
    for (const GuestRecord &record : m_guests) {
        const auto first = m_firstGuests.constFind(record.base.id);
        if (first != m_firstGuests.cend() && *first == record)
            continue;
        QJsonObject deeds;
        for (auto deed = record.deeds.cbegin(); deed != record.deeds.cend(); ++deed)
            deeds.insert(deed.key(), *deed);
        QJsonObject taken;
        for (const GuestSnapshot &one : record.taken)
            taken.insert(one.name, QJsonObject{{QStringLiteral("parent"), one.parent},
                                               {QStringLiteral("description"), one.description},
                                               {QStringLiteral("at"), one.at ? toText(*one.at) : QString()},
                                               {QStringLiteral("memory"), one.withMemory}});
        QJsonArray backups;
        for (const auto &[at, storage] : record.backupsMade)
            backups.append(QJsonObject{{QStringLiteral("at"), toText(at)}, {QStringLiteral("storage"), storage}});
        guests.append(
            QJsonObject{{QStringLiteral("id"), record.base.id.text()},
                        {QStringLiteral("status"), record.base.status},
                        {QStringLiteral("startedAt"), record.startedAt ? toText(*record.startedAt) : QString()},
                        {QStringLiteral("snapshots"), QJsonArray::fromStringList(record.snapshots)},
                        {QStringLiteral("snapshotParent"), record.snapshotParent},
                        {QStringLiteral("deeds"), deeds},
                        {QStringLiteral("taken"), taken},
                        {QStringLiteral("backups"), backups},
                        {QStringLiteral("more"), moreOf(record)}});
    }
    QJsonArray gone;
    for (auto first = m_firstGuests.cbegin(); first != m_firstGuests.cend(); ++first) {
        if (!m_guests.contains(first.key()))
            gone.append(first.key().text());
    }
    QJsonArray tasks;
    for (const ClusterTask &task : m_done)
        tasks.append(QJsonObject{{QStringLiteral("upid"), task.id.text()},
                                 {QStringLiteral("node"), task.node},
                                 {QStringLiteral("type"), task.type},
                                 {QStringLiteral("object"), task.object},
                                 {QStringLiteral("user"), task.user},
                                 {QStringLiteral("from"), task.startedAt ? toText(*task.startedAt) : QString()},
                                 {QStringLiteral("to"), task.endedAt ? toText(*task.endedAt) : QString()},
                                 {QStringLiteral("result"), task.result}});
    return QJsonObject{
        {QStringLiteral("guests"), guests}, {QStringLiteral("gone"), gone}, {QStringLiteral("tasks"), tasks}};
}

void ProxmoxSite::loadSafekeeping(GuestRecord &guest, const QJsonObject &saved)
{
    guest.taken.clear();
    const QJsonObject taken = saved.value(QStringLiteral("taken")).toObject();
    for (auto one = taken.begin(); one != taken.end(); ++one) {
        const auto at = parseInstant(one.value()[QStringLiteral("at")].toString());
        GuestSnapshot snapshot;
        snapshot.name = one.key();
        snapshot.parent = one.value()[QStringLiteral("parent")].toString();
        snapshot.description = one.value()[QStringLiteral("description")].toString();
        snapshot.at = at ? std::optional(*at) : std::nullopt;
        snapshot.withMemory = one.value()[QStringLiteral("memory")].toBool();
        guest.taken.insert(snapshot.name, snapshot);
    }
    guest.backupsMade.clear();
    for (const QJsonArray made = saved.value(QStringLiteral("backups")).toArray(); const QJsonValue &one : made) {
        if (const auto at = parseInstant(one[QStringLiteral("at")].toString()))
            guest.backupsMade.append({*at, one[QStringLiteral("storage")].toString()});
    }
}

void ProxmoxSite::load(const QJsonObject &changes)
{
    m_guests = m_firstGuests;
    for (const QJsonArray values = changes.value(QStringLiteral("guests")).toArray();
         const QJsonValue &value : values) {
        const auto id = ObjectId::parse(value[QStringLiteral("id")].toString());
        auto guest = id ? m_guests.find(*id) : m_guests.end();
        if (guest == m_guests.end()) {
            const auto made = madeFrom(value.toObject());
            if (!made)
                continue;
            guest = m_guests.insert(made->base.id, *made);
        }
        loadMore(*guest, value[QStringLiteral("more")].toObject());
        const auto startedAt = parseInstant(value[QStringLiteral("startedAt")].toString());
        guest->base.status = value[QStringLiteral("status")].toString();
        guest->startedAt = startedAt ? std::optional(*startedAt) : std::nullopt;
        guest->snapshots.clear();
        for (const QJsonArray names = value[QStringLiteral("snapshots")].toArray(); const QJsonValue &name : names)
            guest->snapshots.append(name.toString());
        loadSafekeeping(*guest, value.toObject());
        guest->snapshotParent = value[QStringLiteral("snapshotParent")].toString();
        const QJsonObject deeds = value[QStringLiteral("deeds")].toObject();
        for (auto deed = deeds.begin(); deed != deeds.end(); ++deed)
            guest->deeds.insert(deed.key(), deed->toInt());
    }
    m_done.clear();
    for (const QJsonArray values = changes.value(QStringLiteral("tasks")).toArray(); const QJsonValue &value : values) {
        const auto id = ObjectId::parse(value[QStringLiteral("upid")].toString());
        const auto from = parseInstant(value[QStringLiteral("from")].toString());
        const auto to = parseInstant(value[QStringLiteral("to")].toString());
        if (!id || !from || !to)
            continue;
        ClusterTask task{.id = *id};
        task.node = value[QStringLiteral("node")].toString();
        task.type = value[QStringLiteral("type")].toString();
        task.object = value[QStringLiteral("object")].toString();
        task.user = value[QStringLiteral("user")].toString();
        task.startedAt = *from;
        task.endedAt = *to;
        task.result = value[QStringLiteral("result")].toString();
        m_done.append(task);
    }
    for (const QJsonArray values = changes.value(QStringLiteral("gone")).toArray(); const QJsonValue &value : values) {
        if (const auto id = ObjectId::parse(value.toString()))
            m_guests.remove(*id);
    }
    const QList<ObjectId> shown = m_current.guests.keys();
    for (const ObjectId &id : shown) {
        if (!m_guests.contains(id))
            drop(&Snapshot::guests, &Watcher::guests, id);
    }
    m_shownAt = -1;
    refresh();
    wakeWatchers();
}

} // namespace wingman::targets::mock
