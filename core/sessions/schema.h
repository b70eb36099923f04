// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of passphrases and of attempts that failed. Literal SQL, never edited after release.
#pragma once

#include "storage/migration.h"

#include <array>

namespace wingman::sessions {

/// Times are microseconds; `steady` since the start of the machine that `boot` names. An attempt is a row before it is
/// looked at and no row any more once it was right: whoever kills the program in between has made a failed one.
inline constexpr std::array migrations{
    storage::Migration{50, "passphrases", R"sql(
CREATE TABLE passphrase(
    subject TEXT PRIMARY KEY NOT NULL,
    hash TEXT NOT NULL,
    set_at INTEGER NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence >= 1)
) STRICT, WITHOUT ROWID;
CREATE TABLE failed_attempt(
    id INTEGER PRIMARY KEY,
    subject TEXT NOT NULL,
    origin TEXT NOT NULL,
    at INTEGER NOT NULL,
    boot TEXT NOT NULL,
    steady INTEGER NOT NULL
) STRICT;
CREATE INDEX failed_attempt_of ON failed_attempt(subject, origin);
)sql",
                       "DROP TABLE failed_attempt; DROP TABLE passphrase"},
};

} // namespace wingman::sessions
