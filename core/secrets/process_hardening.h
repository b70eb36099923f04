// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps secrets out of crash dumps and away from debuggers. Called once, first in main(), by what is shipped.
#pragma once

#include "base/result.h"

namespace wingman::secrets {

/// No core files (RLIMIT_CORE 0), and on Linux not dumpable (prctl(2), PR_SET_DUMPABLE): no ptrace by the same user.
/// The system then gives most of /proc/self to root, which nothing in Wingman reads. Children lose the second when they
/// start another program, and keep the first. Errors: Internal with the system's reason. Does nothing on Windows,
/// where no dumps are written unless the user asked the system for them.
Result<> hardenProcess();

} // namespace wingman::secrets
