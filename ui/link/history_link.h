// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to objects over time.
#pragma once

#include "base/cancel.h"
#include "history/history.h"

namespace wingman::ui {

/// Thread: the window's. Errors: those of history::History.
class HistoryLink
{
public:
    virtual ~HistoryLink() = default;
    virtual Async<QList<history::Entry>> timeline(history::ObjectKey key, history::TimelinePage page,
                                                  Cancel cancel) = 0;
    virtual Async<history::Away> whileAway(Instant since, int maximumGroups, Cancel cancel) = 0;
    /// What changed since then and was not done by Wingman.
    virtual Async<QList<history::Entry>> changedOutside(Instant since, Cancel cancel) = 0;
    /// When somebody last looked at the console before now; none at the very first start.
    virtual std::optional<Instant> lastSeen() const = 0;
};

} // namespace wingman::ui
