// SPDX-License-Identifier: GPL-3.0-or-later
// The columns to search by: copied out of the stored bodies, lazily, so that appending does not pay for them.
// Nothing is believed because it stands here: what is found is read from its entry again, and the verifier compares
// every row with its entry.
#pragma once

#include "audit/sha256.h"
#include "storage/connection.h"

#include <QString>
#include <QStringList>

namespace wingman::audit {

/// What a search row holds. A body that cannot be read gives an empty row.
struct SearchRow
{
    qint64 time = 0;
    QString action, actor, target, plan, execution;

    friend bool operator==(const SearchRow &, const SearchRow &) = default;
};
SearchRow searchRowOf(Bytes body);

/// Copies at most `most` entries that are not there yet, oldest first. Answers how many. Inside a write job.
Result<qint64> catchUpSearch(storage::Connection &connection, qint64 most);

} // namespace wingman::audit
