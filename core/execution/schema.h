// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of plans and executions. Literal SQL, never edited after release.
#pragma once

#include "storage/migration.h"

namespace wingman::execution {

inline constexpr storage::Migration schema[] = {
    {31, "executions",
     // A plan and its execution are one row: an execution begins as "planned". Times are microseconds since 1970, UTC.
     "CREATE TABLE execution("
     " id TEXT PRIMARY KEY NOT NULL,"
     " plan_id TEXT NOT NULL UNIQUE,"
     " digest BLOB NOT NULL,"
     " plan TEXT NOT NULL," // the whole plan as JSON, without secrets
     " operation TEXT NOT NULL,"
     " tier INTEGER NOT NULL,"
     " mode TEXT NOT NULL,"
     " simulated INTEGER NOT NULL,"
     " requester TEXT NOT NULL,"
     " state TEXT NOT NULL,"
     " findings TEXT NOT NULL,"         // of the last decision, as JSON
     " error TEXT NOT NULL DEFAULT ''," // code and arguments as JSON, empty without
     " created_at INTEGER NOT NULL,"
     " started_at INTEGER, started_by TEXT,"
     " ended_at INTEGER,"
     " owner TEXT NOT NULL DEFAULT ''," // the process that runs it, by the name of its lock
     " plan_sequence INTEGER NOT NULL," // entries in the audit chain
     " intent_sequence INTEGER, outcome_sequence INTEGER"
     ") WITHOUT ROWID;"
     "CREATE INDEX execution_by_state ON execution(state, created_at);"
     "CREATE INDEX execution_by_time ON execution(created_at);"
     "CREATE TABLE execution_target("
     " execution_id TEXT NOT NULL REFERENCES execution(id) ON DELETE CASCADE,"
     " position INTEGER NOT NULL,"
     " target TEXT NOT NULL,"
     " state TEXT NOT NULL,"
     " error TEXT NOT NULL DEFAULT '',"
     " after_facts TEXT NOT NULL DEFAULT '',"
     " first_look_at INTEGER," // unknown: when it was first looked at, and what was seen since
     " looks INTEGER NOT NULL DEFAULT 0,"
     " PRIMARY KEY(execution_id, position)"
     ") WITHOUT ROWID;"
     "CREATE TABLE execution_step("
     " execution_id TEXT NOT NULL REFERENCES execution(id) ON DELETE CASCADE,"
     " target_position INTEGER NOT NULL,"
     " position INTEGER NOT NULL,"
     " attempt INTEGER NOT NULL,"
     " state TEXT NOT NULL," // sent, done, already, failed, unknown, simulated
     " error TEXT NOT NULL DEFAULT '',"
     " started_at INTEGER NOT NULL,"
     " ended_at INTEGER,"
     " PRIMARY KEY(execution_id, target_position, position, attempt)"
     ") WITHOUT ROWID;"
     "CREATE TABLE recent_act("
     " target TEXT NOT NULL, operation TEXT NOT NULL, at INTEGER NOT NULL, execution_id TEXT NOT NULL,"
     " PRIMARY KEY(target, operation, at, execution_id)"
     ") WITHOUT ROWID;",
     "DROP TABLE recent_act; DROP TABLE execution_step; DROP TABLE execution_target; DROP TABLE execution;"},
    {32, "looks by the steady clock",
     // Microseconds since the boot that `unchanged_session` names.
     "ALTER TABLE execution_target ADD COLUMN unchanged_session TEXT NOT NULL DEFAULT '';"
     "ALTER TABLE execution_target ADD COLUMN unchanged_since INTEGER NOT NULL DEFAULT 0;",
     "ALTER TABLE execution_target DROP COLUMN unchanged_since;"
     "ALTER TABLE execution_target DROP COLUMN unchanged_session;"},
    {33, "work that the target does by itself",
     "ALTER TABLE execution_step ADD COLUMN task TEXT NOT NULL DEFAULT '';"
     "ALTER TABLE execution_step ADD COLUMN remark TEXT NOT NULL DEFAULT '';",
     "ALTER TABLE execution_step DROP COLUMN remark; ALTER TABLE execution_step DROP COLUMN task;"},
};

} // namespace wingman::execution
