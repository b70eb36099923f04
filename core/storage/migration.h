// SPDX-License-Identifier: GPL-3.0-or-later
// A schema is a history: numbered steps in literal SQL that are never edited once they were released.
//
// Each room owns the steps of its own tables (core/audit/schema.h, core/configuration/schema.h, …) and a range of
// numbers of its own: audit 1-9, configuration 10-19, history 20-29, approvals and execution 30-39, inventory 40-49,
// sessions 50-59.
// The composition joins them into one list and gives it to Database::open().
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <vector>

namespace wingman::storage {

class Connection;

/// One step. `up` and `down` may hold several statements. No `down` (nullptr): rolling it back is refused.
struct Migration
{
    int version;
    const char *name;
    const char *up;
    const char *down;
};

struct MigrationState
{
    int version = 0;
    QString name;
    bool applied = false;
    bool reversible = false;
};

enum class DryRun : quint8 { No, Yes };

/// What is applied and what is not, by version. Writes nothing; a database without any step yet answers too. Sees what
/// the caller's transaction sees, and begins none itself: it may be asked inside a job.
/// Errors: DatabaseCorrupt (a database of another program), DatabaseNewer, MigrationChanged, and those of Connection.
Result<QList<MigrationState>> migrationStatus(Connection &connection, const std::vector<Migration> &steps);

/// Applies every missing step in the order of versions, each in an immediate transaction of its own, so that two
/// processes may open a fresh database at once. Answers how many this call applied. Errors as above.
Result<int> applyMigrations(Connection &connection, const std::vector<Migration> &steps);

/// Takes the last applied step back and answers its SQL; DryRun::Yes only answers the SQL. Errors: as above,
/// MigrationNotReversible, NotFound if there is nothing to take back.
Result<QString> rollbackMigration(Connection &connection, const std::vector<Migration> &steps, DryRun dryRun);

/// The SHA-256 that is stored with a step: over name, up and down, each followed by a zero byte.
QByteArray migrationChecksum(const Migration &step);

} // namespace wingman::storage
