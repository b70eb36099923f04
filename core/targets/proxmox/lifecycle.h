// SPDX-License-Identifier: GPL-3.0-or-later
// Guests that come and go: proxmox.guest.destroy, clone, restore (over a guest) and restore-new (as another one)
// (API2, DELETE …/{vmid}, …/clone, POST /nodes/{node}/qemu and lxc with a backup). Pure. Thread: any.
#pragma once

#include "operations/catalogue.h"

namespace wingman::targets::proxmox {

std::vector<std::shared_ptr<const operations::Definition>> lifecycleDefinitions();

} // namespace wingman::targets::proxmox
