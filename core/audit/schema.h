// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the audit chain. Literal, never edited after a release; see FORMAT.md for what the bytes mean.
#pragma once

#include "storage/migration.h"

#include <array>

namespace wingman::audit {

/// Step 1 is the chain itself and has no way back. Step 2 is what searching needs: rows copied out of the stored bodies
/// when somebody searches (see search_index.h), never trusted, always provable against them.
/// The triggers refuse UPDATE and DELETE, and INSERT OR REPLACE too: only the next sequence may be added. The last one
/// works even for programs that leave recursive_triggers off.
inline constexpr std::array migrations{
    storage::Migration{1, "audit chain", R"sql(
CREATE TABLE audit_entry(
    seq INTEGER PRIMARY KEY CHECK (seq >= 1),
    body BLOB NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE TRIGGER audit_entry_update BEFORE UPDATE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'audit entries are never changed'); END;
CREATE TRIGGER audit_entry_delete BEFORE DELETE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'audit entries are never deleted'); END;
CREATE TRIGGER audit_entry_insert BEFORE INSERT ON audit_entry
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM audit_entry)
BEGIN SELECT RAISE(ABORT, 'only the next audit entry may be added'); END;
)sql",
                       nullptr},
    storage::Migration{2, "audit search", R"sql(
CREATE TABLE audit_search(
    seq INTEGER PRIMARY KEY,
    time INTEGER NOT NULL,
    action TEXT NOT NULL,
    actor TEXT NOT NULL,
    target TEXT NOT NULL,
    plan TEXT NOT NULL,
    execution TEXT NOT NULL
) STRICT;
CREATE INDEX audit_search_action ON audit_search(action);
CREATE INDEX audit_search_actor ON audit_search(actor);
CREATE INDEX audit_search_target ON audit_search(target);
CREATE INDEX audit_search_plan ON audit_search(plan) WHERE plan <> '';
CREATE INDEX audit_search_execution ON audit_search(execution) WHERE execution <> '';
)sql",
                       "DROP TABLE audit_search"},
};

} // namespace wingman::audit
