// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps an engine's inventory up to date by its events: one small question per burst of changes, never a reload.
#pragma once

#include "targets/docker/reading.h"

namespace wingman::targets::docker {

struct WatchOptions
{
    Milliseconds firstPause{500}; // before the first new attempt; doubled each time
    Milliseconds longestPause{30'000};
    Milliseconds reconcileEvery{600'000}; // a whole snapshot and its difference, to heal what events did not tell
    Milliseconds quietest{16};            // between two updates: bursts become at most 60 a second
    Milliseconds answerWithin{30'000};    // for a snapshot or an update
    qsizetype mostSingly = 50;            // changed containers asked for by id; more are one whole list
};

/// First the Snapshot, then WatchState Live, then Diffs and TargetEvents. When the connection is lost: WatchState Lost,
/// and after the next success what changed meanwhile as a Diff (empty ones too are not sent), then Live again. The
/// events of the time between (as far as the engine remembers them: 20.10 keeps 256) come as TargetEvents only.
std::shared_ptr<inventory::Stream<inventory::WatchItem>> watch(Source source, WatchOptions options, Cancel cancel);

} // namespace wingman::targets::docker
