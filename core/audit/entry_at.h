// SPDX-License-Identifier: GPL-3.0-or-later
// Single entries, for rooms whose rows must agree with the chain. Thread: inside a job of the connection's database.
#pragma once

#include "audit/entry.h"
#include "storage/connection.h"

#include <optional>

namespace wingman::audit {

/// The entry of this sequence, its bytes checked against its own hash. Errors: NotFound, RecordTampered.
Result<Entry> entryAt(storage::Connection &connection, Sequence sequence);

/// The first entry after `sequence` with this action and plan, read from the entries themselves, not from the search
/// table. An entry that cannot be read is an error, because it might be the one. Errors: RecordTampered.
Result<std::optional<Sequence>> firstAfter(storage::Connection &connection, Sequence sequence,
                                           const QStringList &actions, const QString &plan);

} // namespace wingman::audit
