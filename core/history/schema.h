// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the history. Literal, never edited after a release. Nothing here is evidence: it may be thrown away and
// fills again; what must be proven stands in the audit chain.
#pragma once

#include "storage/migration.h"

#include <array>

namespace wingman::history {

/// Times are microseconds since 1970. `source` 0: the target said so, 1: two reports differed. In history_object
/// `fields` is the JSON of what is compared (report.h), `seen` when it was last reported there, `gone` since when not.
inline constexpr std::array migrations{
    storage::Migration{20, "history", R"sql(
CREATE TABLE history_entry(
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL CHECK (source IN (0, 1)),
    endpoint TEXT NOT NULL,
    kind TEXT NOT NULL,
    object TEXT NOT NULL,
    name TEXT NOT NULL,
    action TEXT NOT NULL,
    old_value TEXT NOT NULL,
    new_value TEXT NOT NULL,
    at INTEGER NOT NULL,
    UNIQUE (endpoint, kind, object, at, source, action, new_value)
) STRICT;
CREATE INDEX history_entry_at ON history_entry(at);
CREATE TABLE history_object(
    endpoint TEXT NOT NULL,
    kind TEXT NOT NULL,
    object TEXT NOT NULL,
    name TEXT NOT NULL,
    fields TEXT NOT NULL,
    first INTEGER NOT NULL,
    seen INTEGER NOT NULL,
    gone INTEGER,
    PRIMARY KEY (endpoint, kind, object)
) STRICT, WITHOUT ROWID;
CREATE TABLE history_endpoint(
    endpoint TEXT PRIMARY KEY,
    reported INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
)sql",
                       "DROP TABLE history_endpoint; DROP TABLE history_object; DROP TABLE history_entry"},
};

} // namespace wingman::history
