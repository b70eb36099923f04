// SPDX-License-Identifier: GPL-3.0-or-later
// Where a guest is, and what is at work on it: proxmox.guest.migrate, proxmox.task.stop (API2, …/migrate,
// DELETE /nodes/{node}/tasks/{upid}). Pure. Thread: any.
#pragma once

#include "operations/catalogue.h"

namespace wingman::targets::proxmox {

std::vector<std::shared_ptr<const operations::Definition>> placementDefinitions();

} // namespace wingman::targets::proxmox
