// SPDX-License-Identifier: GPL-3.0-or-later
// Writes down what an endpoint's watch says.
#pragma once

#include "history/history.h"

namespace wingman::history {

/// Takes one item of a watch: a snapshot, a diff or an event goes into the history; the state of the connection does
/// not. For whoever reads the watch himself. Errors: those of storage.
Async<> take(std::shared_ptr<const History> history, inventory::WatchItem item, Deadline deadline, Cancel cancel);

/// Several of one watch, in order; the events among them are written together. Goes on after one that could not be
/// written, and says so at the end with the last such error.
Async<> take(std::shared_ptr<const History> history, QList<inventory::WatchItem> items, Deadline deadline,
             Cancel cancel);

} // namespace wingman::history
