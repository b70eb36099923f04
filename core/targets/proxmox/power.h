// SPDX-License-Identifier: GPL-3.0-or-later
// Starting and ending guests: proxmox.guest.start, shutdown, stop, reboot, for VMs and containers alike; suspend,
// resume and reset for VMs (API2, POST /nodes/{node}/{qemu|lxc}/{vmid}/status/…). Pure. Thread: any.
#pragma once

#include "operations/catalogue.h"

namespace wingman::targets::proxmox {

std::vector<std::shared_ptr<const operations::Definition>> powerDefinitions();

} // namespace wingman::targets::proxmox
