// SPDX-License-Identifier: GPL-3.0-or-later
// From the JSON of what a cluster tells on demand to inventory values; as lenient as decode.h. Pure. Thread: the
// decoder's.
#pragma once

#include "inventory/cluster_details.h"
#include "inventory/proxmox.h"

namespace wingman::targets::proxmox {

/// GET …/rrddata. A point without samples names its moment and nothing else, and is kept as a gap.
Result<inventory::Trend> trendFrom(const QString &endpoint, const QByteArray &json);

/// GET /nodes/{node}/storage/{storage}/content.
Result<QList<inventory::StoredVolume>> volumesFrom(const QString &endpoint, const QByteArray &json, const QString &node,
                                                   const QString &storage);
/// How many backups of each guest there are, and the newest's moment.
using KeptByGuest = QMap<int, inventory::BackupsKept>;
Result<KeptByGuest> backupsByGuestFrom(const QString &endpoint, const QByteArray &json);

/// GET /nodes/{node}/certificates/info, in order of the files.
Result<QList<inventory::NodeCertificate>> certificatesFrom(const QString &endpoint, const QByteArray &json);
/// GET /nodes/{node}/subscription: its status; empty where nothing is said.
Result<QString> subscriptionFrom(const QString &endpoint, const QByteArray &json);
/// GET /nodes/{node}/apt/update: how many packages wait.
Result<int> updatesFrom(const QString &endpoint, const QByteArray &json);

} // namespace wingman::targets::proxmox
