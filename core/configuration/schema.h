// SPDX-License-Identifier: GPL-3.0-or-later
// The table of configuration: numbered versions of four documents. Literal SQL, never edited after release.
#pragma once

#include "storage/migration.h"

#include <array>

namespace wingman::configuration {

/// A row is written once. Each is tied to its entry in the chain (`sequence`), which names document, version and hash.
inline constexpr std::array migrations{
    storage::Migration{10, "configuration", R"sql(
CREATE TABLE configuration_version(
    document TEXT NOT NULL CHECK (document IN ('policy', 'settings', 'endpoints', 'mode')),
    version INTEGER NOT NULL CHECK (version >= 1),
    body BLOB NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    PRIMARY KEY (document, version)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER configuration_version_update BEFORE UPDATE ON configuration_version
BEGIN SELECT RAISE(ABORT, 'versions of the configuration are never changed'); END;
CREATE TRIGGER configuration_version_delete BEFORE DELETE ON configuration_version
BEGIN SELECT RAISE(ABORT, 'versions of the configuration are never deleted'); END;
)sql",
                       "DROP TABLE configuration_version"},
};

} // namespace wingman::configuration
