// SPDX-License-Identifier: GPL-3.0-or-later
// Ending one direction of a connection: Qt has no word for it, the systems differ. One file per system.
#pragma once

#include "base/result.h"

#include <QtGlobal>

namespace wingman::targets::channel {

/// Shuts down the sending side of the socket behind `descriptor`. Errors: Unsupported, ConnectionLost{endpoint}.
Result<> shutDownWriting(qintptr descriptor, const QString &endpoint);

} // namespace wingman::targets::channel
