// SPDX-License-Identifier: GPL-3.0-or-later
// How well a cluster is looked after: backups of its guests; subscription, updates and certificates of its nodes. Many
// small questions, asked now and then, beside the inventory and never in its way.
#pragma once

#include "targets/proxmox/reading.h"

namespace wingman::targets::proxmox {

struct Cared
{
    inventory::Snapshot snapshot; // the one given, with what was found out
    QStringList problems{};       // what could not be asked, but for want of rights; among the snapshot's too
};
/// What cannot be asked is not known afterwards, and takes nothing from the rest. Errors: Cancelled.
Async<Cared> readCare(Source source, inventory::Snapshot snapshot, Deadline deadline, Cancel cancel);

/// Takes over into `now` what readCare() found out before. Pure.
void keepCare(const inventory::Snapshot &before, inventory::Snapshot &now);
/// Whether tasks that ended between the two made or deleted backups. Pure.
bool backupsMoved(const inventory::Snapshot &before, const inventory::Snapshot &now);

/// Whether a list of a storage's backups shows this login the ones of that guest: others are left out of it without a
/// word. Pure.
bool seesBackups(const Permissions &permissions, const QString &storage, int vmid);

} // namespace wingman::targets::proxmox
