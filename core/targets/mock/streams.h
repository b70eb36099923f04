// SPDX-License-Identifier: GPL-3.0-or-later
// The sequences of the mock world. Nothing is computed before it is asked for, and what is not asked for is not kept.
// Thread: the network thread.
#pragma once

#include "targets/mock/site.h"

namespace wingman::targets::mock {

/// First a Snapshot and that the link is live, then what changes. Ends with Cancelled.
std::shared_ptr<inventory::Stream<inventory::WatchItem>> makeWatchStream(std::shared_ptr<Site> site, Cancel cancel);
/// Ends where the container's run ends, or now without `follow`.
std::shared_ptr<inventory::Stream<inventory::LogLine>>
makeLogStream(std::shared_ptr<Site> site, ObjectId id, Workload workload, inventory::LogOptions options, Cancel cancel);
/// One sample a second; ends where the container's run ends.
std::shared_ptr<inventory::Stream<inventory::StatsSample>> makeStatsStream(std::shared_ptr<Site> site, ObjectId id,
                                                                           Cancel cancel);

} // namespace wingman::targets::mock
