// SPDX-License-Identifier: GPL-3.0-or-later
// The table of approvals. Literal SQL, never edited after release.
#pragma once

#include "storage/migration.h"

namespace wingman::approvals {

/// One row a plan: a request, then its decision, then its use. Every change of state is a statement that names the
/// state before it, so that of two processes one wins. "Expired" is not stored: it follows from the clock.
inline constexpr storage::Migration schema[] = {
    {30, "approvals",
     "CREATE TABLE approval("
     " plan_id TEXT PRIMARY KEY NOT NULL,"
     " digest BLOB NOT NULL,"
     " tier INTEGER NOT NULL,"
     " requester TEXT NOT NULL,"
     " requested_at INTEGER NOT NULL," // microseconds since 1970, UTC
     " state TEXT NOT NULL CHECK(state IN ('requested','approved','rejected','used')),"
     " approver TEXT, approver_role TEXT, approver_origin TEXT,"
     " decided_at INTEGER,"
     " expires_at INTEGER NOT NULL,"
     " reason TEXT NOT NULL DEFAULT '',"
     " request_sequence INTEGER NOT NULL," // of its entries in the audit chain
     " decision_sequence INTEGER,"
     " execution_id TEXT"
     ") WITHOUT ROWID;"
     "CREATE INDEX approval_by_state ON approval(state, requested_at);",
     "DROP TABLE approval;"},
};

} // namespace wingman::approvals
