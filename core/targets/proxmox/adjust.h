// SPDX-License-Identifier: GPL-3.0-or-later
// What a guest is made of: proxmox.guest.config, proxmox.guest.resize (API2, PUT …/config, PUT …/resize). Both send the
// digest of the configuration that was looked at: who changed it meanwhile voids them. Pure. Thread: any.
#pragma once

#include "operations/catalogue.h"

namespace wingman::targets::proxmox {

std::vector<std::shared_ptr<const operations::Definition>> adjustDefinitions();

/// The keys that can be edited, as Proxmox calls them for this kind of guest.
QStringList editableKeys(inventory::TargetKind kind);
/// "32G", "4194304K" or "528M" in bytes. Pure.
std::optional<qint64> bytesOf(const QString &size);
/// The tags as Proxmox keeps them: each once, sorted, ";" between.
QString tidyTags(const QString &tags);

} // namespace wingman::targets::proxmox
