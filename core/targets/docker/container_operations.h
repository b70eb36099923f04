// SPDX-License-Identifier: GPL-3.0-or-later
// docker.container.start, unpause (tier 1), stop, restart, pause, rename (2), kill (3) and remove (3, dangerous), as
// calls of the Engine API (ContainerStart … ContainerDelete) on the container's id. Pure. Thread: any.
#pragma once

#include "operations/catalogue.h"

namespace wingman::targets::docker {

std::vector<std::shared_ptr<const operations::Definition>> containerDefinitions();

} // namespace wingman::targets::docker
