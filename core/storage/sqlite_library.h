// SPDX-License-Identifier: GPL-3.0-or-later
// Whether QtSql's SQLite is the one that this program links.
#pragma once

namespace wingman::storage {

/// Opens an in-memory database through QtSql and watches whether our copy of the library noticed. Thread: any.
bool qtSqlSharesOurSqlite();

} // namespace wingman::storage
