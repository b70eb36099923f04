// SPDX-License-Identifier: GPL-3.0-or-later
// What holds now: environment and command line of this process over what is stored, read afresh each time a decision
// is due, so that what another process changes is seen by the next decision.
#pragma once

#include "configuration/stored.h"
#include "storage/database.h"

namespace wingman::configuration {

/// What the process was started with; given once by the composition.
struct Surroundings
{
    policy::Environment environment;
    std::optional<QString> commandLineMode; // the word after --mode
    QString session;                        // names the machine's boot; see armed_mode.h
    bool authenticationOn = false;
    bool restarting = false;
    QStringList lockdownReasons;
};

/// Owned by the composition, shared with the door and the ports. Thread: any with an event loop for the waiting calls.
class PostureService final
{
public:
    PostureService(std::shared_ptr<storage::Database> database, std::shared_ptr<const DocumentStore> store,
                   std::shared_ptr<const Clock> clock, Surroundings surroundings);

    /// Errors: RecordTampered, TimedOut, Cancelled, and those of the database.
    Async<Stored> stored(Deadline deadline, Cancel cancel) const;
    Async<policy::Posture> posture(Deadline deadline, Cancel cancel) const;
    /// Inside a job of the database.
    Result<policy::Posture> postureIn(storage::Connection &connection, DocumentStore::Seen seen) const;
    /// Pure but for the clock.
    policy::Posture postureOf(const Stored &stored) const;

    /// Newest first, verified. Errors: as stored().
    Async<QList<Version>> history(Document document, int limit, Deadline deadline, Cancel cancel) const;

    const Surroundings &surroundings() const { return m_surroundings; }

private:
    std::shared_ptr<storage::Database> m_database;
    std::shared_ptr<const DocumentStore> m_store;
    std::shared_ptr<const Clock> m_clock;
    Surroundings m_surroundings;
};

} // namespace wingman::configuration
