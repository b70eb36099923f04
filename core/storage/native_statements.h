// SPDX-License-Identifier: GPL-3.0-or-later
// Statements that answer no rows, on the connection that QtSql opened, by the SQLite C library: without QtSql's copies
// of every bound value and names of every placeholder, which cost more than SQLite's own work on a row.
// Only where QtSql uses the same copy of the library, see sqlite_library.h.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QVariant>

struct sqlite3;
struct sqlite3_stmt;

namespace wingman::storage {

/// Owned by the Connection, which outlives it. Thread: the connection's.
class NativeStatements final
{
public:
    explicit NativeStatements(sqlite3 *database);
    ~NativeStatements();
    NativeStatements(const NativeStatements &) = delete;
    NativeStatements &operator=(const NativeStatements &) = delete;

    /// What went wrong, as SQLite says it; 0 if nothing did.
    struct Outcome
    {
        int status = 0;
        QString reason;
    };
    /// Runs one statement to its end. What it is bound to is only looked at, and only during the call.
    Outcome exec(const QString &sql, const QVariantList &bindings);
    /// The first column of the first row into `value`; 0 if there is no row.
    Outcome integer(const QString &sql, qint64 &value);
    /// Of the last exec().
    qint64 changed() const;
    qint64 lastInsertId() const;

    void clear();

private:
    Outcome prepare(const QString &sql, qsizetype bindings, sqlite3_stmt *&statement);
    Outcome failed(int status) const;

    sqlite3 *m_database;
    QHash<QString, sqlite3_stmt *> m_statements;
};

} // namespace wingman::storage
