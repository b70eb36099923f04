// SPDX-License-Identifier: GPL-3.0-or-later
// The reading end of the chain: lists and single entries. A bad row costs a list that row, never the list.
#pragma once

#include "audit/violation.h"
#include "storage/database.h"

#include <memory>
#include <optional>

namespace wingman::audit {

/// Empty fields do not filter. `action` may end in '*'. Rows whose bytes cannot be read match no filter.
struct EntryFilter
{
    QString action, actor, target, plan, execution;
    std::optional<Instant> since; // inclusive
    std::optional<Instant> until; // exclusive
};

/// Newest first: `limit` entries before the sequence `before`.
struct Page
{
    std::optional<Sequence> before;
    int limit = 100;
};

/// A row of a list. Without `entry` the bytes could not be read; `damage` says why, or that they are not the ones that
/// were written.
struct ListedEntry
{
    Sequence sequence = 0;
    std::optional<Entry> entry;
    Digest hash{};
    std::optional<ViolationType> damage;
};

struct ChainHead
{
    Sequence sequence = 0; // 0: nothing was recorded yet
    Digest hash{};
};

/// Thread: any with an event loop. Errors: those of storage; NotFound.
class ChainReader final
{
public:
    explicit ChainReader(std::shared_ptr<storage::Database> database) : m_database(std::move(database)) {}

    Async<QList<ListedEntry>> list(EntryFilter filter, Page page, Deadline deadline, Cancel cancel) const;
    Async<ListedEntry> entry(Sequence sequence, Deadline deadline, Cancel cancel) const;
    /// Everything that one execution left in the chain, oldest first.
    Async<QList<ListedEntry>> ofExecution(QString execution, Deadline deadline, Cancel cancel) const;
    Async<ChainHead> head(Deadline deadline, Cancel cancel) const;

    /// The same inside somebody's job, e.g. to compare a row with its entry before acting on it.
    static Result<ListedEntry> entryIn(storage::Connection &connection, Sequence sequence);
    static Result<ChainHead> headIn(storage::Connection &connection);
    static Result<QList<ListedEntry>> listIn(storage::Connection &connection, const EntryFilter &filter, Page page);

private:
    std::shared_ptr<storage::Database> m_database;
};

} // namespace wingman::audit
