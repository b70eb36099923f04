// SPDX-License-Identifier: GPL-3.0-or-later
// What only clusters have: courses, snapshots, backups, storages, tasks.
#include "console/tour_moves.h"

namespace wingman::console {

using namespace moves;

namespace {

const QString harbor = QStringLiteral("proxmox://demo-pve/pve1/qemu/110");
const QString neverSaved = QStringLiteral("proxmox://demo-pve/pve2/qemu/140");

TourStep tab(const char *name, const char *id, const QString &guest, const char *object, const Proof &proof = {})
{
    return {.name = QStringLiteral("guest-") + QString::fromLatin1(name),
            .page = QStringLiteral("workloads"),
            .moves = {details(id, guest)},
            .object = QString::fromLatin1(object),
            .proof = proof};
}

} // namespace

QList<TourStep> guestsAndStorages()
{
    const QString resources = QStringLiteral("resources");
    return {
        tab("history", "history", harbor, "historyTrendCpu"),
        tab("snapshots", "snapshots", harbor, "snapshotsView", rowsIn("snapshotsView")),
        tab("backups", "backups", harbor, "backupsTable", rowsIn("backupsTable")),
        tab("unprotected", "backups", neverSaved, "backupsMessage"),
        tab("timeline", "timeline", harbor, "timelineView"),
        {.name = QStringLiteral("guest-history-as-table"),
         .page = QStringLiteral("workloads"),
         .moves = {details("history", harbor), until("it is drawn", visible("historyTrendCpu")),
                   press("historyTrendAsTable")},
         .object = QStringLiteral("historyTrendTable"),
         .proof = rowsIn("historyTrendTable")},
        {.name = QStringLiteral("resources"),
         .page = resources,
         .moves = {go("wingman:resources/content?object=demo-pve//nas")},
         .object = QStringLiteral("storageContent"),
         .proof = rowsIn("storageContent")},
        {.name = QStringLiteral("resources-course"),
         .page = resources,
         .moves = {go("wingman:resources/trend?object=demo-pve//pbs")},
         .object = QStringLiteral("storageTrendDisk")},
        {.name = QStringLiteral("activity-cluster-task"),
         .moves = {command(ui::WindowCommand::Activity)},
         .object = QStringLiteral("taskPane")},
    };
}

} // namespace wingman::console
