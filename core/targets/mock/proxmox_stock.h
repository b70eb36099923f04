// SPDX-License-Identifier: GPL-3.0-or-later
// What the mock cluster has beside its guests and nodes: storages with content, backups, tasks of other people, the
// course of every figure. All of it follows from the seed, a name and the time. Pure. Thread: any.
#pragma once

#include "inventory/cluster_details.h"
#include "inventory/proxmox.h"
#include "inventory/snapshot.h"

namespace wingman::targets::mock {

/// The names of the nodes are those of the cluster.
inventory::Rows<inventory::Storage> storagesAt(Instant now, Instant anchor);
/// What others did, and a backup that runs at this moment.
inventory::Rows<inventory::ClusterTask> tasksAt(quint64 seed, Instant now, Instant anchor);
inventory::ClusterTask madeTask(quint64 seed, const QString &node, const QString &type, const QString &object,
                                const QString &user, Instant startedAt, std::optional<Instant> endedAt,
                                const QString &result);
QStringList logOf(const inventory::ClusterTask &task, Instant now);
/// Those that the nightly jobs made, newest first.
QList<inventory::StoredVolume> backupsOf(const inventory::Guest &guest, Instant now);
inventory::StoredVolume madeBackup(const inventory::Guest &guest, const QString &storage, Instant at);
/// What a storage holds beside backups.
QList<inventory::StoredVolume> contentOf(const inventory::Storage &storage, const QList<inventory::Guest> &guests,
                                         Instant anchor);
/// Subscription, updates and certificates.
void addCare(inventory::Node &node, Instant anchor);
QList<inventory::GuestSnapshot> snapshotsOf(int vmid, Instant anchor);

/// How a figure's level is turned into its course.
struct Course
{
    quint64 seed = 0;
    double load = 0.1;              // how busy, 0 to 1
    qint64 memory = 0;              // bytes there are
    std::optional<Instant> since{}; // not there before
    bool ofNode = false;
    QString node{}; // where there may be gaps
};
inventory::Trend trendOf(const Course &course, inventory::TrendSpan span, Instant now);
inventory::Trend trendOf(const inventory::Storage &storage, inventory::TrendSpan span, Instant now, Instant anchor);

} // namespace wingman::targets::mock
