// SPDX-License-Identifier: GPL-3.0-or-later
// The doctor over a whole installation, also one that cannot be opened.
#pragma once

#include "common/composition.h"

namespace wingman::app {

/// Opens what can be opened and looks at all of it. Makes neither a data folder nor a database: where there is none yet
/// it says so. A database that is there is opened as at every start, which brings its schema up to date. Blocks while
/// it opens. Errors: Cancelled.
Async<QList<diagnostics::CheckResult>> examineInstallation(CompositionOptions options, Cancel cancel);

} // namespace wingman::app
