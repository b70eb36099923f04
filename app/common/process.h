// SPDX-License-Identifier: GPL-3.0-or-later
// The first and last words of every program of ours.
#pragma once

#include "base/result.h"
#include "policy/mode_detection.h"

namespace wingman::app {

/// First in main(): keeps secrets out of core dumps and away from debuggers, in what is shipped (NDEBUG). Builds for
/// daily work stay open to debuggers and to the leak sanitizer, which needs what this takes away.
void hardenShipped();

/// Name and version. After the application object was made, before anything else.
void beginProcess(const QString &program);

/// The environment as it is now; captured once, then handed on.
policy::Environment environmentAtStart();

} // namespace wingman::app
