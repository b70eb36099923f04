// SPDX-License-Identifier: GPL-3.0-or-later
// The facts that only some operations have to know (questions.h), read for those alone. Flows that own all they need.
#pragma once

#include "targets/proxmox/reading.h"

namespace wingman::targets::proxmox {

/// See Reader::moreFacts. What may not be read (403) is left out; whoever needs it does not get past its absence.
Async<inventory::Facts> readMoreFacts(Source source, inventory::TargetRef target, QString nameOrId, QStringList asks,
                                      Deadline deadline, Cancel cancel);

} // namespace wingman::targets::proxmox
