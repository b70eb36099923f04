// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to objects over time: events of targets and differences between reports, in SQLite, bounded.
//
// Only names, states and action words are kept (see entry.h, report.h), never what can hold a secret. Nothing here is
// evidence; deciding anything by it would be a mistake.
#pragma once

#include "history/away.h"
#include "history/report.h"
#include "storage/database.h"

#include <memory>

namespace wingman::history {

/// Older, or more than this, is forgotten. Days count back from the clock's now, rows from the newest.
struct Retention
{
    qint64 rows = 100000;
    int days = 30;
};

/// Since when an object is known, and how old that knowledge is.
struct Sighting
{
    QString name;
    Instant firstSeen;
    Instant lastSeen; // the newest report in which it was there
    std::optional<Instant> goneSince;
    /// How long ago it was last known to be there; never negative.
    std::chrono::seconds age(Instant now) const;
};

struct TimelinePage
{
    int limit = 200;               // at most 1000; a page ends with all entries of its last instant
    std::optional<Instant> before; // older than this; for the next page the last entry's time
};

/// Owned by the composition. Thread: any with an event loop. Several processes may write: the same event, and the same
/// difference, is kept once. Errors: those of storage.
class History final
{
public:
    History(std::shared_ptr<storage::Database> database, std::shared_ptr<const Clock> clock, Retention retention);

    /// How many of them were new: after a reconnect the same events come again.
    Async<qint64> record(QList<inventory::TargetEvent> events, Deadline deadline, Cancel cancel) const;
    /// How many differences were found. The first report of an endpoint has none. Reports older than what an object
    /// was last seen in say nothing about it.
    Async<qint64> report(Report report, Deadline deadline, Cancel cancel) const;
    /// How many rows were forgotten. record() and report() see to it now and then by themselves.
    Async<qint64> prune(Deadline deadline, Cancel cancel) const;

    /// Newest first, condensed (entry.h).
    Async<QList<Entry>> timeline(ObjectKey key, TimelinePage page, Deadline deadline, Cancel cancel) const;
    Async<Away> whileAway(Instant since, int maximumGroups, Deadline deadline, Cancel cancel) const;
    /// None where it was never seen.
    Async<std::optional<Sighting>> sighting(ObjectKey key, Deadline deadline, Cancel cancel) const;
    /// When the endpoint last reported anything.
    Async<std::optional<Instant>> lastReport(EndpointId endpoint, Deadline deadline, Cancel cancel) const;
    /// Newest first, at most 1000: what changed since then without one of these acts (of the newest 20 000 entries).
    Async<QList<Entry>> changedOutside(QList<KnownAct> acts, Instant since, Deadline deadline, Cancel cancel) const;

private:
    struct State;
    std::shared_ptr<storage::Database> m_database;
    std::shared_ptr<State> m_state;
};

} // namespace wingman::history
