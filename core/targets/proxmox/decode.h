// SPDX-License-Identifier: GPL-3.0-or-later
// From the JSON of a cluster's answers ({"data": …}) to inventory values. Numbers that come as text, booleans of every
// kind, keys that are missing: an odd value costs a field, never a row, and never the list. Pure. Thread: the
// decoder's.
#pragma once

#include "inventory/cluster_details.h"
#include "inventory/snapshot.h"
#include "targets/json/lenient.h"

#include <QSet>

namespace wingman::targets::proxmox {

/// GET /cluster/resources.
struct Resources
{
    inventory::Rows<inventory::Node> nodes{};
    inventory::Rows<inventory::Guest> guests{};
    inventory::Rows<inventory::Storage> storages{};
    inventory::Rows<inventory::Pool> pools{};
    qsizetype others = 0; // rows of kinds that are not shown: sdn, network, …
};
Result<Resources> resourcesFrom(const QString &endpoint, const QByteArray &json);

/// GET /nodes.
Result<inventory::Rows<inventory::Node>> nodesFrom(const QString &endpoint, const QByteArray &json);
/// GET /nodes/{node}/qemu and lxc, whose rows do not say where they are.
Result<inventory::Rows<inventory::Guest>> guestsFrom(const QString &endpoint, const QByteArray &json,
                                                     inventory::GuestKind kind, const QString &node);
/// GET /nodes/{node}/storage.
Result<inventory::Rows<inventory::Storage>> storagesFrom(const QString &endpoint, const QByteArray &json,
                                                         const QString &node);
/// GET /pools.
Result<inventory::Rows<inventory::Pool>> poolsFrom(const QString &endpoint, const QByteArray &json);
/// GET /cluster/tasks and /nodes/{node}/tasks.
Result<inventory::Rows<inventory::ClusterTask>> tasksFrom(const QString &endpoint, const QByteArray &json);
/// GET /cluster/status.
Result<inventory::Cluster> clusterFrom(const QString &endpoint, const QByteArray &json);
/// GET /version and /nodes/{node}/version: "9.2.4".
Result<QString> versionFrom(const QString &endpoint, const QByteArray &json);

/// GET …/{vmid}/status/current.
struct GuestNow
{
    QString name{};
    QString status{}; // running, paused, stopped, unknown
    QString lock{};
    QStringList tags{};
    bool isTemplate = false;
    bool haManaged = false;
    std::optional<qint64> pid{};
};
Result<GuestNow> guestNowFrom(const QString &endpoint, const QByteArray &json);

/// GET …/{vmid}/snapshot, without the pseudo entry "current", whose parent is `parentOfCurrent`.
Result<inventory::GuestSnapshots> guestSnapshotsFrom(const QString &endpoint, const QByteArray &json);

/// GET …/tasks/{upid}/status.
struct TaskNow
{
    bool running = false;
    QString exitStatus{}; // once it does not run any more
};
Result<TaskNow> taskNowFrom(const QString &endpoint, const QByteArray &json);
/// GET …/tasks/{upid}/log: the lines with their numbers (from 1), without the "no content" of an empty log.
Result<QMap<qint64, QString>> taskLogFrom(const QString &endpoint, const QByteArray &json);

/// GET /access/permissions: privileges by path.
using Permissions = QMap<QString, QSet<QString>>;
Result<Permissions> permissionsFrom(const QString &endpoint, const QByteArray &json);

/// What a call answers with: the text in "data" (often a UPID), empty for null and everything else.
Result<QString> textFrom(const QString &endpoint, const QByteArray &json);

} // namespace wingman::targets::proxmox
