// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/decode.h"

#include "targets/json/rows.h"
#include "targets/proxmox/decode_rows.h"
#include "targets/proxmox/upid.h"

#include <algorithm>

namespace wingman::targets::proxmox {

using namespace inventory;
using namespace Qt::StringLiterals;

namespace {

/// The first of the two that is there.
Json either(const Json &row, QLatin1StringView first, QLatin1StringView second)
{
    const Json value = row.value(first);
    return value.isUndefined() || value.isNull() ? row.value(second) : value;
}

/// Between commas, semicolons and spaces.
QStringList listOf(const QString &text)
{
    QStringList words;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && text[at] != u';' && text[at] != u',' && !text[at].isSpace())
            continue;
        if (at > begin)
            words.append(text.mid(begin, at - begin));
        begin = at + 1;
    }
    return words;
}

/// What stands behind the last slash of "storage/pve/local" or the like.
QString lastPart(const QString &id)
{
    return id.section(u'/', -1);
}

Node nodeFrom(const Json &row, qsizetype index)
{
    const QString name = textOf(either(row, "node"_L1, "name"_L1));
    Node node{.id = idOf({name, lastPart(textOf(row.value("id"_L1)))}, index)};
    node.status = textOf(row.value("status"_L1));
    if (node.status.isEmpty())
        node.status = QStringLiteral("unknown");
    node.cpu = realOf(row.value("cpu"_L1));
    node.maxCpu = realOf(row.value("maxcpu"_L1));
    node.memory = numberOf(row.value("mem"_L1));
    node.maxMemory = numberOf(row.value("maxmem"_L1));
    node.disk = numberOf(row.value("disk"_L1));
    node.maxDisk = numberOf(row.value("maxdisk"_L1));
    node.uptime = numberOf(row.value("uptime"_L1));
    return node;
}

Guest guestFrom(const Json &row, qsizetype index, GuestKind kind, const QString &node)
{
    const QString word = kind == GuestKind::Qemu ? QStringLiteral("qemu") : QStringLiteral("lxc");
    const QString said = textOf(row.value("id"_L1));
    const Json vmid = row.value("vmid"_L1);
    const QString named = said.contains(u'/')      ? said
                          : textOf(vmid).isEmpty() ? QString()
                                                   : QStringLiteral("%1/%2").arg(word, textOf(vmid));
    Guest guest{.id = idOf({named, said}, index)};
    guest.kind = kind;
    const auto whole = wholeOf(vmid);
    const qint64 number = whole ? *whole : lastPart(guest.id.text()).toLongLong();
    guest.vmid = number > 0 && number <= 999'999'999 ? static_cast<int>(number) : 0;
    guest.name = textOf(row.value("name"_L1));
    guest.node = node.isEmpty() ? textOf(row.value("node"_L1)) : node;
    guest.status = textOf(row.value("status"_L1));
    if (guest.status.isEmpty())
        guest.status = QStringLiteral("unknown"); // the cluster's own word until its status daemon has run
    if (const QString qmp = textOf(row.value("qmpstatus"_L1)); qmp == u"paused" && guest.status == u"running")
        guest.status = qmp;
    guest.lock = textOf(row.value("lock"_L1));
    guest.tags = listOf(textOf(row.value("tags"_L1)));
    guest.pool = textOf(row.value("pool"_L1));
    guest.isTemplate = isTruth(row.value("template"_L1)); // "" where it is none
    guest.cpu = realOf(row.value("cpu"_L1));
    guest.maxCpu = realOf(either(row, "maxcpu"_L1, "cpus"_L1));
    guest.memory = numberOf(row.value("mem"_L1));
    guest.maxMemory = numberOf(row.value("maxmem"_L1));
    guest.maxDisk = numberOf(row.value("maxdisk"_L1));
    guest.uptime = numberOf(row.value("uptime"_L1));
    guest.haState = textOf(row.value("hastate"_L1));
    return guest;
}

Storage storageFrom(const Json &row, qsizetype index, const QString &onNode)
{
    const QString said = textOf(row.value("id"_L1));
    const QString name = textOf(row.value("storage"_L1));
    const QString node = onNode.isEmpty() ? textOf(row.value("node"_L1)) : onNode;
    const QString named = name.isEmpty() ? QString() : QStringLiteral("%1/%2").arg(node, name);
    const QString shortId = said.startsWith(u"storage/") ? said.mid(8) : said;
    Storage storage{.id = idOf({named, shortId}, index)};
    storage.name = name.isEmpty() ? lastPart(shortId) : name;
    storage.node = node;
    storage.status = textOf(row.value("status"_L1));
    if (storage.status.isEmpty())
        storage.status = truthOf(row.value("active"_L1)) == std::optional(true) ? QStringLiteral("available")
                                                                                : QStringLiteral("unknown");
    storage.type = textOf(either(row, "plugintype"_L1, onNode.isEmpty() ? "plugintype"_L1 : "type"_L1));
    storage.content = listOf(textOf(row.value("content"_L1)));
    storage.content.sort();
    storage.shared = isTruth(row.value("shared"_L1));
    storage.used = numberOf(either(row, "disk"_L1, "used"_L1));
    storage.size = numberOf(either(row, "maxdisk"_L1, "total"_L1));
    return storage;
}

Pool poolFrom(const Json &row, qsizetype index)
{
    return Pool{.id = idOf({textOf(either(row, "pool"_L1, "poolid"_L1)), lastPart(textOf(row.value("id"_L1)))}, index)};
}

ClusterTask taskFrom(const Json &row, qsizetype index)
{
    const QString text = textOf(row.value("upid"_L1));
    ClusterTask task{.id = idOf({text}, index)};
    const auto upid = Upid::parse(text); // says what the row may leave out
    const auto word = [&](QLatin1StringView key, const QString &otherwise) {
        const QString value = textOf(row.value(key));
        return value.isEmpty() ? otherwise : value;
    };
    task.node = word("node"_L1, upid ? upid->node() : QString());
    task.type = word("type"_L1, upid ? upid->type() : QString());
    task.object = word("id"_L1, upid ? upid->object() : QString());
    task.user = upid ? upid->user() : textOf(row.value("user"_L1));
    task.startedAt = instantOf(row.value("starttime"_L1));
    if (!task.startedAt && upid)
        task.startedAt = upid->startedAt();
    task.endedAt = instantOf(row.value("endtime"_L1));
    // Running is told in three ways: no status, "RUNNING", "running"; never together with an end.
    const QString status = textOf(row.value("status"_L1));
    if (task.endedAt || status.compare("running"_L1, Qt::CaseInsensitive) != 0)
        task.result = status;
    return task;
}

template <typename T, typename Make>
Result<Rows<T>> rowsFrom(const QString &endpoint, const QByteArray &json, Make make)
{
    RowsTaker<T> rows;
    const auto done = eachRow(endpoint, json, [&](const Json &row, qsizetype index) { rows.take(make(row, index)); });
    if (!done)
        return propagate(done);
    return std::move(rows).rows();
}

} // namespace

Result<Resources> resourcesFrom(const QString &endpoint, const QByteArray &json)
{
    RowsTaker<Node> nodes;
    RowsTaker<Guest> guests;
    RowsTaker<Storage> storages;
    RowsTaker<Pool> pools;
    qsizetype others = 0;
    const auto done = eachRow(endpoint, json, [&](const Json &row, qsizetype index) {
        const QString id = textOf(row.value("id"_L1));
        QString type = textOf(row.value("type"_L1));
        static const QStringList known{u"node"_s, u"qemu"_s, u"lxc"_s, u"storage"_s, u"pool"_s, u"sdn"_s, u"network"_s};
        if (!known.contains(type)) // what kind it is can be seen by its id too
            type = (id.startsWith(u'/') ? id.mid(1) : id).section(u'/', 0, 0);
        if (type == u"node")
            nodes.take(nodeFrom(row, index));
        else if (type == u"lxc")
            guests.take(guestFrom(row, index, GuestKind::Lxc, {}));
        else if (type == u"qemu" || (!known.contains(type) && !row.value("vmid"_L1).isUndefined()))
            guests.take(guestFrom(row, index, GuestKind::Qemu, {}));
        else if (type == u"storage")
            storages.take(storageFrom(row, index, {}));
        else if (type == u"pool")
            pools.take(poolFrom(row, index));
        else
            ++others;
    });
    if (!done)
        return propagate(done);
    return Resources{std::move(nodes).rows(), std::move(guests).rows(), std::move(storages).rows(),
                     std::move(pools).rows(), others};
}

Result<Rows<Node>> nodesFrom(const QString &endpoint, const QByteArray &json)
{
    return rowsFrom<Node>(endpoint, json, nodeFrom);
}

Result<Rows<Guest>> guestsFrom(const QString &endpoint, const QByteArray &json, GuestKind kind, const QString &node)
{
    return rowsFrom<Guest>(endpoint, json,
                           [&](const Json &row, qsizetype index) { return guestFrom(row, index, kind, node); });
}

Result<Rows<Storage>> storagesFrom(const QString &endpoint, const QByteArray &json, const QString &node)
{
    return rowsFrom<Storage>(endpoint, json,
                             [&](const Json &row, qsizetype index) { return storageFrom(row, index, node); });
}

Result<Rows<Pool>> poolsFrom(const QString &endpoint, const QByteArray &json)
{
    return rowsFrom<Pool>(endpoint, json, poolFrom);
}

Result<Rows<ClusterTask>> tasksFrom(const QString &endpoint, const QByteArray &json)
{
    return rowsFrom<ClusterTask>(endpoint, json, taskFrom);
}

Result<Cluster> clusterFrom(const QString &endpoint, const QByteArray &json)
{
    Cluster cluster;
    int nodes = 0;
    const auto done = eachRow(endpoint, json, [&](const Json &row, qsizetype) {
        const QString type = textOf(row.value("type"_L1));
        if (type == u"cluster") {
            cluster.name = textOf(row.value("name"_L1));
            cluster.quorate = truthOf(row.value("quorate"_L1));
        } else if (type == u"node") {
            ++nodes;
        }
    });
    if (!done)
        return propagate(done);
    cluster.nodes = nodes;
    return cluster;
}

Result<QString> versionFrom(const QString &endpoint, const QByteArray &json)
{
    return fromObject<QString>(endpoint, json, [](const Json &data) { return textOf(data.value("version"_L1)); });
}

Result<GuestNow> guestNowFrom(const QString &endpoint, const QByteArray &json)
{
    return fromObject<GuestNow>(endpoint, json, [](const Json &data) {
        const Guest guest = guestFrom(data, 0, GuestKind::Qemu, {});
        GuestNow now;
        now.name = guest.name;
        now.status = guest.status;
        now.lock = guest.lock;
        now.tags = guest.tags;
        now.isTemplate = guest.isTemplate;
        now.haManaged = isTruth(data.value("ha"_L1).value("managed"_L1));
        now.pid = wholeOf(data.value("pid"_L1));
        return now;
    });
}

Result<GuestSnapshots> guestSnapshotsFrom(const QString &endpoint, const QByteArray &json)
{
    GuestSnapshots snapshots;
    const auto done = eachRow(endpoint, json, [&](const Json &row, qsizetype) {
        GuestSnapshot entry;
        entry.name = textOf(row.value("name"_L1));
        entry.parent = textOf(row.value("parent"_L1));
        entry.description = textOf(row.value("description"_L1));
        entry.at = instantOf(row.value("snaptime"_L1));
        entry.withMemory = isTruth(row.value("vmstate"_L1));
        entry.unfinished = textOf(row.value("snapstate"_L1));
        if (entry.name == u"current" && !entry.at) {
            snapshots.parentOfCurrent = entry.parent;
            snapshots.running = truthOf(row.value("running"_L1));
        } else {
            snapshots.entries.append(entry);
        }
    });
    if (!done)
        return propagate(done);
    return snapshots;
}

Result<TaskNow> taskNowFrom(const QString &endpoint, const QByteArray &json)
{
    return fromObject<TaskNow>(endpoint, json, [](const Json &data) {
        TaskNow now;
        now.exitStatus = textOf(data.value("exitstatus"_L1));
        // Whoever has an exit status does not run, whatever else is said.
        now.running = now.exitStatus.isEmpty() && textOf(data.value("status"_L1)) != u"stopped";
        return now;
    });
}

Result<QMap<qint64, QString>> taskLogFrom(const QString &endpoint, const QByteArray &json)
{
    QMap<qint64, QString> lines;
    const auto done = eachRow(endpoint, json, [&](const Json &row, qsizetype index) {
        lines.insert(wholeOf(row.value("n"_L1)).value_or(index + 1), textOf(row.value("t"_L1)));
    });
    if (!done)
        return propagate(done);
    if (lines.size() == 1 && lines.first() == u"no content")
        lines.clear();
    return lines;
}

Result<Permissions> permissionsFrom(const QString &endpoint, const QByteArray &json)
{
    const auto text = JsonText::parse(endpoint, json);
    if (!text)
        return propagate(text);
    Permissions permissions;
    text->root().value("data"_L1).forEachMember([&](const QString &path, const Json &privileges) {
        QSet<QString> &known = permissions[path];
        // 1: for everything below too; 0: here only. Having it is what counts.
        privileges.forEachMember([&](const QString &privilege, const Json &) { known.insert(privilege); });
    });
    return permissions;
}

Result<QString> textFrom(const QString &endpoint, const QByteArray &json)
{
    const auto text = JsonText::parse(endpoint, json);
    if (!text)
        return propagate(text);
    return text->root().value("data"_L1).toString();
}

} // namespace wingman::targets::proxmox
