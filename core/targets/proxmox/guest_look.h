// SPDX-License-Identifier: GPL-3.0-or-later
// What people see of a guest and of the cluster's taste, and nothing decides by: addresses that an agent reports,
// colours of tags. Pure. Thread: the decoder's.
#pragma once

#include "base/result.h"

#include <QMap>
#include <QStringList>

namespace wingman::targets::proxmox {

/// GET /cluster/options: "#rrggbb" by tag; empty where none has a colour.
Result<QMap<QString, QString>> tagColorsFrom(const QString &endpoint, const QByteArray &json);

/// GET …/qemu/{vmid}/agent/network-get-interfaces and …/lxc/{vmid}/interfaces: addresses by which others reach it, so
/// neither those of the loopback nor those of one link alone. In the guest's order, none twice.
Result<QStringList> addressesFrom(const QString &endpoint, const QByteArray &json);

} // namespace wingman::targets::proxmox
