// SPDX-License-Identifier: GPL-3.0-or-later
// What one endpoint's watch said and somebody else was not told yet: grows with the objects, not with what they do.
#pragma once

#include "inventory/reader.h"

#include <deque>

namespace wingman::inventory {

/// Put in as the watch says it, taken out as few items that leave whoever takes them in the same place: diffs in a row
/// become one, a snapshot replaces the rows before it. First the rows and the states of the connection, in their order;
/// then the events, in theirs: who hears of something new then knows the object. Beyond `mostEvents` the oldest are
/// forgotten. However much waits, a change put in costs a few merges with changes of about its own number. Used by one
/// thread at a time.
class Pending final
{
public:
    static constexpr qsizetype mostEvents = 10000;
    static constexpr qsizetype mostSteps = 48; // rows and states in turn, before only the last state is kept

    void put(WatchItem item);
    bool isEmpty() const { return m_steps.empty() && m_events.empty(); }
    QList<WatchItem> take();

private:
    void fold();
    /// The last two, which are diffs, become one.
    void mergeLast();

    // Snapshots, diffs, states. Of diffs in a row each is more than twice as large as the next, so that there are few.
    std::deque<WatchItem> m_steps;
    std::deque<TargetEvent> m_events;
};

} // namespace wingman::inventory
