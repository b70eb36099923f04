// SPDX-License-Identifier: GPL-3.0-or-later
// The writing end of the chain. Success means durable.
#pragma once

#include "audit/entry.h"
#include "storage/database.h"

#include <memory>

namespace wingman::audit {

/// Owned by the composition, one per Database. Several processes may share the chain: the head is read inside the same
/// immediate transaction that adds to it. The first entry of an empty chain is preceded by its genesis entry.
///
/// A clock that stands behind the newest entry (by more than a second) does not stop anything: entries are ordered by
/// sequence, and the entry carries the warning "clock_backwards"; one that ran away from the steady clock by more than
/// a minute since this process's last entry (or a machine that slept) carries "clock_jumped".
class AuditLog final
{
public:
    AuditLog(std::shared_ptr<storage::Database> database, std::shared_ptr<const Clock> clock);

    /// Adds an entry inside the caller's write job, so that rows and entry stand or fall together.
    /// Thread: the writer's, inside a job of storage::write(). Errors: InvalidInput and LimitExceeded for the draft,
    /// AuditUnwritable for everything else, the damaged head of a chain included.
    Result<Sequence> appendIn(storage::Connection &connection, const EntryDraft &draft) const;

    /// Adds an entry in a transaction of its own, shared with whoever waits at the same time. Errors: as above, and
    /// TimedOut or Cancelled if it was not begun (told up to 0.2 s late while another process holds the lock).
    /// Thread: any with an event loop.
    Async<Sequence> append(EntryDraft draft, Deadline deadline, Cancel cancel) const;

    /// The same for a room whose own write job failed at the commit: "without a record there is no act".
    static Error unwritable(const Error &cause);

private:
    struct State;
    std::shared_ptr<storage::Database> m_database;
    std::shared_ptr<State> m_state; // its head is touched on the writer's thread only
};

} // namespace wingman::audit
