// SPDX-License-Identifier: GPL-3.0-or-later
// Proves that the chain is what was written. Streams: memory does not grow with the chain.
//
// What it finds: every change, removal, insertion or reordering of entries but the last ones, by type and sequence; a
// chain whose tail was cut, or which was recomputed from some entry to its end, needs a head that was kept elsewhere:
// compare `head` of the report with it. Of the columns to search by it compares every row of the range; whether their
// indexes are complete is seen only when everything is verified.
#pragma once

#include "audit/violation.h"
#include "storage/database.h"

#include <functional>

namespace wingman::audit {

struct VerifyOptions
{
    Sequence from = 1; // 1: everything. Later: that entry must follow the stored one before it
    qint64 newest = 0; // if not 0: only the newest so many
    int threads = 2;   // how many read and hash at once
};

struct VerifyReport
{
    Sequence first = 0; // of the range that was asked for; 0 in an empty chain
    Sequence last = 0;
    qint64 checked = 0;          // rows
    Digest head{};               // the stored hash of `last`
    QList<Violation> violations; // by sequence, at most 1 000 of them
    qint64 violationCount = 0;
    bool verifies() const { return violationCount == 0; }
};

/// Called from the threads that verify, a few times a second at most: rows done of all.
using VerifyProgress = std::function<void(qint64 done, qint64 total)>;

/// Errors: Cancelled (within 50 ms), TimedOut, and those of a storage Connection where nothing could be read at all.
/// A chain that does not verify is not an error: the report says so. Thread: any with an event loop.
Async<VerifyReport> verifyChain(std::shared_ptr<storage::Database> database, VerifyOptions options,
                                VerifyProgress progress, Deadline deadline, Cancel cancel);

/// The same on the calling thread (and those it starts).
Result<VerifyReport> verifyChainNow(storage::Database &database, VerifyOptions options, VerifyProgress progress,
                                    Deadline deadline, Cancel cancel);

/// A file that no other program has open, by the SQLite C library; for tests and for copies.
Result<VerifyReport> verifyFileNow(const QString &path, VerifyOptions options, VerifyProgress progress,
                                   Deadline deadline, Cancel cancel);

/// Through a connection of QtSql, on one thread; what verifyChain() does where QtSql brings a SQLite library of its
/// own.
Result<VerifyReport> verifyOver(storage::Connection &connection, VerifyOptions options, VerifyProgress progress,
                                Deadline deadline, Cancel cancel);

/// The sequence of the newest checkpoint entry among the newest `within` ones, or none.
Result<std::optional<Sequence>> newestCheckpoint(storage::Connection &connection, qint64 within);

} // namespace wingman::audit
