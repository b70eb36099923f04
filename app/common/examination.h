// SPDX-License-Identifier: GPL-3.0-or-later
// The doctor over a whole installation, also one that cannot be opened.
#pragma once

#include "common/composition.h"

namespace wingman::app {

/// Opens what can be opened and looks at all of it. Makes nothing: where there is no data folder yet it says so.
/// Errors: Cancelled.
Async<QList<diagnostics::CheckResult>> examineInstallation(CompositionOptions options, Cancel cancel);

} // namespace wingman::app
