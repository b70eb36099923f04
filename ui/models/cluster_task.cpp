// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cluster_task.h"

#include <algorithm>

namespace wingman::ui {
namespace {

using inventory::ClusterTask;
using inventory::Platform;
using inventory::TargetKind;
using inventory::TargetRef;

TaskRow rowOf(const inventory::Store::Entry &entry, const ClusterTask &task)
{
    TaskRow row{entry.endpoint.id, task};
    row.stale = !entry.live;
    row.subject = task.object;
    for (const bool isVm : {true, false}) {
        const auto id = ObjectId::parse((isVm ? QStringLiteral("qemu/") : QStringLiteral("lxc/")) + task.object);
        const auto guest = id ? entry.snapshot->guests.constFind(*id) : entry.snapshot->guests.cend();
        if (guest == entry.snapshot->guests.cend())
            continue;
        row.isVm = isVm;
        if (!guest->name.isEmpty())
            row.subject = guest->name;
        row.target = TargetRef{Platform::Proxmox, entry.endpoint.id, isVm ? TargetKind::Qemu : TargetKind::Lxc,
                               guest->node, task.object};
        return row;
    }
    if (!task.node.isEmpty())
        row.target = TargetRef{Platform::Proxmox, entry.endpoint.id, TargetKind::Node, {}, task.node};
    return row;
}

void newestFirst(QList<TaskRow> &rows)
{
    const auto moment = [](const TaskRow &row) {
        return row.isRunning() ? row.task.startedAt : row.task.endedAt ? row.task.endedAt : row.task.startedAt;
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const TaskRow &left, const TaskRow &right) {
        if (left.isRunning() != right.isRunning())
            return left.isRunning();
        if (moment(left) != moment(right))
            return moment(left) > moment(right);
        return left.task.id < right.task.id;
    });
}

} // namespace

QList<TaskRow> clusterTasks(const QList<inventory::Store::Entry> &entries, int ended)
{
    QList<TaskRow> rows;
    for (const inventory::Store::Entry &entry : entries) {
        if (!entry.snapshot)
            continue;
        for (const ClusterTask &task : entry.snapshot->tasks)
            rows.append(rowOf(entry, task));
    }
    newestFirst(rows);
    const auto firstEnded =
        std::find_if(rows.cbegin(), rows.cend(), [](const TaskRow &row) { return !row.isRunning(); });
    const qsizetype running = firstEnded - rows.cbegin();
    return rows.mid(0, running + ended);
}

QList<TaskRow> tasksOf(const QList<inventory::Store::Entry> &entries, const TargetRef &target)
{
    QList<TaskRow> rows;
    for (const inventory::Store::Entry &entry : entries) {
        if (!entry.snapshot || entry.endpoint.id != target.endpoint)
            continue;
        const bool ofNode = target.kind == TargetKind::Node;
        for (const ClusterTask &task : entry.snapshot->tasks) {
            if (ofNode ? task.node != target.name : task.object != target.name)
                continue;
            const TaskRow row = rowOf(entry, task);
            if (ofNode || (row.target && row.target->kind == target.kind))
                rows.append(row);
        }
    }
    newestFirst(rows);
    return rows;
}

TaskState stateOf(const TaskRow &row)
{
    if (row.isRunning())
        return row.stale ? TaskState::Unknown : TaskState::Running;
    if (row.task.result.isEmpty())
        return TaskState::Unknown;
    if (row.task.result == u"OK")
        return TaskState::Ok;
    return row.task.result.startsWith(u"WARNINGS") ? TaskState::Warnings : TaskState::Failed;
}

} // namespace wingman::ui
