// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping a guest as it is, and going back: proxmox.guest.snapshot, snapshot-delete, snapshot-rollback, backup
// (API2, …/snapshot, …/snapshot/{name}/rollback, /nodes/{node}/vzdump). Pure. Thread: any.
#pragma once

#include "operations/catalogue.h"

namespace wingman::targets::proxmox {

std::vector<std::shared_ptr<const operations::Definition>> safekeepingDefinitions();

} // namespace wingman::targets::proxmox
