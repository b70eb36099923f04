// SPDX-License-Identifier: GPL-3.0-or-later
// What the mock cluster tells of one object on demand.
#include "targets/mock/chance.h"
#include "targets/mock/proxmox_site.h"
#include "targets/mock/proxmox_stock.h"

#include <algorithm>

namespace wingman::targets::mock {

using namespace inventory;

namespace {

Failure notThere(const TargetRef &target)
{
    return fail(Code::NotFound, {{"what", target.text()}});
}

void newestFirst(QList<StoredVolume> &volumes)
{
    std::stable_sort(volumes.begin(), volumes.end(),
                     [](const StoredVolume &left, const StoredVolume &right) { return left.at > right.at; });
}

} // namespace

QList<StoredVolume> ProxmoxSite::volumesOf(const GuestRecord &record) const
{
    QList<StoredVolume> volumes = backupsOf(record.base, now());
    for (const auto &[at, storage] : record.backupsMade)
        volumes.append(madeBackup(record.base, storage, at));
    newestFirst(volumes);
    return volumes;
}

Result<Trend> ProxmoxSite::trend(const TargetRef &target, TrendSpan span)
{
    if (target.kind == TargetKind::Storage) {
        const auto id = ObjectId::parse(target.node + u'/' + target.name);
        const auto storage = id ? m_current.storages.constFind(*id) : m_current.storages.cend();
        if (storage == m_current.storages.cend())
            return notThere(target);
        return trendOf(*storage, span, now(), m_anchor);
    }
    if (target.kind == TargetKind::Node) {
        const auto id = ObjectId::parse(target.name);
        const auto node = id ? m_nodes.constFind(*id) : m_nodes.cend();
        if (node == m_nodes.cend())
            return notThere(target);
        return trendOf(
            Course{chance(m_seed, target.name), 0.28, node->base.maxMemory, node->bootedAt, true, target.name}, span,
            now());
    }
    const GuestRecord *record = find(target.name);
    if (!record || record->base.node != target.node)
        return notThere(target);
    const Instant never = now() + std::chrono::hours(1); // what does not run is not measured
    return trendOf(Course{chance(m_seed, record->base.id.text()), record->load, record->base.maxMemory,
                          record->startedAt.value_or(never), false, target.node},
                   span, now());
}

Result<GuestSnapshots> ProxmoxSite::snapshots(const TargetRef &guest)
{
    const GuestRecord *record = find(guest.name);
    if (!record || record->base.node != guest.node)
        return notThere(guest);
    GuestSnapshots all;
    all.parentOfCurrent = record->snapshotParent;
    all.running = record->base.status == u"running";
    for (const QString &name : record->snapshots) {
        GuestSnapshot one = record->taken.value(name);
        one.name = name;
        all.entries.append(one);
    }
    return all;
}

Result<QStringList> ProxmoxSite::addresses(const TargetRef &guest)
{
    const GuestRecord *record = find(guest.name);
    if (!record || record->base.node != guest.node)
        return notThere(guest);
    if (record->base.status != u"running")
        return QStringList();
    return QStringList{QStringLiteral("10.20.0.%1").arg(record->base.vmid % 250)};
}

Result<StoredVolumes> ProxmoxSite::content(const TargetRef &storage)
{
    const auto id = ObjectId::parse(storage.node + u'/' + storage.name);
    const auto row = id ? m_current.storages.constFind(*id) : m_current.storages.cend();
    if (row == m_current.storages.cend())
        return notThere(storage);
    QList<Guest> guests;
    StoredVolumes all;
    for (const GuestRecord &record : std::as_const(m_guests)) {
        guests.append(record.base);
        QList<StoredVolume> volumes = volumesOf(record);
        for (StoredVolume &volume : volumes) {
            volume.node = storage.node;
            if (volume.storage == storage.name)
                all.volumes.append(volume);
        }
    }
    all.volumes.append(contentOf(*row, guests, m_anchor));
    newestFirst(all.volumes);
    return all;
}

Result<StoredVolumes> ProxmoxSite::backups(const TargetRef &guest)
{
    const GuestRecord *record = find(guest.name);
    if (!record || record->base.node != guest.node)
        return notThere(guest);
    return StoredVolumes{volumesOf(*record), {}};
}

Result<TaskReport> ProxmoxSite::task(const QString &upid, qint64 firstLine)
{
    const auto id = ObjectId::parse(upid);
    const auto task = id ? m_current.tasks.constFind(*id) : m_current.tasks.cend();
    if (task == m_current.tasks.cend())
        return fail(Code::NotFound, {{"what", upid}});
    TaskReport report{!task->endedAt.has_value(), task->result, {}, firstLine, false};
    const QStringList lines = logOf(*task, now());
    report.lines = lines.mid(std::max<qint64>(firstLine, 0));
    report.nextLine = lines.size();
    return report;
}

} // namespace wingman::targets::mock
