// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a cluster's inventory up to date. There is nothing to listen to: the resources are asked for in short turns,
// and only what differs is told; tasks, whoever began them, become events.
#pragma once

#include "targets/proxmox/reading.h"

namespace wingman::targets::proxmox {

struct WatchOptions
{
    Milliseconds beat{5'000};     // between two heartbeats; the cluster's own figures are 10 s old
    Milliseconds firstPause{500}; // before the first new attempt; doubled each time
    Milliseconds longestPause{30'000};
    Milliseconds reconcileEvery{600'000}; // a whole snapshot: rights, versions of nodes
    Milliseconds answerWithin{30'000};
};

/// First the Snapshot, then WatchState Live, then Diffs and TargetEvents. When the connection is lost: WatchState Lost,
/// and after the next success what changed meanwhile, then Live again.
std::shared_ptr<inventory::Stream<inventory::WatchItem>> watch(Source source, WatchOptions options, Cancel cancel);

/// What the tasks that are new, or have ended, say happened. Pure.
QList<inventory::TargetEvent> eventsBetween(const inventory::Snapshot &before, const inventory::Snapshot &now);

} // namespace wingman::targets::proxmox
