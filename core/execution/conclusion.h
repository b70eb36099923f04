// SPDX-License-Identifier: GPL-3.0-or-later
// From what became of each target to what became of the execution. Pure.
#pragma once

#include "execution/record.h"

namespace wingman::execution {

/// Sets state and error: succeeded only if every target did; unknown as soon as one is; PartlyDone where some did.
void conclude(Record &record);

} // namespace wingman::execution
