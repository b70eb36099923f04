// SPDX-License-Identifier: GPL-3.0-or-later
// Writes down what an endpoint reports, for as long as it is watched.
#pragma once

#include "history/history.h"

namespace wingman::history {

/// Takes one item of a watch: a snapshot, a diff or an event goes into the history; the state of the connection does
/// not. For whoever reads the watch himself. Errors: those of storage.
Async<> take(std::shared_ptr<const History> history, inventory::WatchItem item, Deadline deadline, Cancel cancel);

/// Watches by itself until it is cancelled; a database that cannot be written costs the item, not the watch.
/// Ends with Cancelled, or with the error that ended the watch. Thread: the reader's.
Async<> follow(std::shared_ptr<inventory::Reader> reader, std::shared_ptr<const History> history, Cancel cancel);

} // namespace wingman::history
