// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a guest could be had back from a backup, as far as is known. Pure.
#pragma once

#include "inventory/proxmox.h"

namespace wingman::ui {

enum class Protection : quint8 {
    Unknown,   // not every storage that takes backups could be looked into
    NotNeeded, // a template
    Never,     // there is no backup of it
    Old,       // the newest one is older than it may be
    Fresh,
};

Protection protectionOf(const inventory::Guest &guest, Instant now, int mostDays);
/// The same by when the newest backup was made, where it is known how many there are.
Protection protectionOf(const std::optional<inventory::BackupsKept> &kept, Instant now, int mostDays);

} // namespace wingman::ui
