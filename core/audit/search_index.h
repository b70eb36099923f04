// SPDX-License-Identifier: GPL-3.0-or-later
// The columns to search by: copied out of the stored bodies, lazily, so that appending does not pay for them.
// Nothing is believed because it stands here: what is found is read from its entry again, and the verifier compares
// every row with its entry.
#pragma once

#include "audit/sha256.h"
#include "storage/connection.h"

#include <array>

namespace wingman::audit {

/// What a search row holds, as UTF-8 and in the order of the columns: action, actor, target, plan, execution.
struct SearchRow
{
    qint64 time = 0;
    std::array<Bytes, 5> texts;
};
/// Whether these are the columns that belong to `body`; to one that cannot be read belong 0 and empty texts.
bool isSearchRowOf(const SearchRow &row, Bytes body);

/// Copies at most `most` entries that are not there yet, oldest first. Answers how many. Inside a write job.
Result<qint64> catchUpSearch(storage::Connection &connection, qint64 most);

} // namespace wingman::audit
