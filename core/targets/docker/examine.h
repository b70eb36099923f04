// SPDX-License-Identifier: GPL-3.0-or-later
// "Can I talk to it?", layer by layer, for the doctor.
#pragma once

#include "targets/docker/reading.h"

namespace wingman::targets::docker {

/// socket, or dns and tcp and (where used) tls; then api. Ends at the first layer that fails.
Async<QList<inventory::LayerCheck>> examineEndpoint(Source source, Deadline deadline, Cancel cancel);

} // namespace wingman::targets::docker
