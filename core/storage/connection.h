// SPDX-License-Identifier: GPL-3.0-or-later
// One SQLite connection through QtSql: prepared, bound statements, errors as codes.
//
// Thread: a connection lives and dies on the thread that opened it. Database hands the right one to each job; only
// tests and tools open their own.
#pragma once

#include "base/cancel.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QVariant>
#include <memory>

namespace wingman::storage {

/// A forward-only cursor over the rows of one statement. Ends its statement when it is destroyed.
class Rows final
{
public:
    struct Private;
    explicit Rows(std::unique_ptr<Private> d);
    Rows(Rows &&) noexcept;
    Rows &operator=(Rows &&) noexcept;
    ~Rows();

    /// True: at a row. False: there are no more. An error can come at any row.
    Result<bool> next();

    /// Columns of the current row, from 0.
    QVariant value(int column) const;
    bool isNull(int column) const;
    qint64 integer(int column) const { return value(column).toLongLong(); }
    QString text(int column) const { return value(column).toString(); }
    QByteArray bytes(int column) const { return value(column).toByteArray(); }

private:
    std::unique_ptr<Private> d;
};

/// What is bound to `?` placeholders, in order: qint64, QString, QByteArray, or QVariant() for NULL. An empty text is
/// an empty text, also one that was never set.
using Bindings = QVariantList;

struct ConnectionOptions
{
    Milliseconds busyTimeout{5000};
    bool readOnly = false; // PRAGMA query_only; the file itself is opened for writing, as WAL needs
};

/// Errors of every call: DiskFull, DatabaseBusy, StorageReadOnly, DatabaseCorrupt, DatabaseFailed, and Conflict where a
/// constraint or a trigger refused. They name the file.
class Connection final
{
public:
    /// Opens (and if need be creates) the file: WAL, synchronous=FULL, foreign keys, recursive triggers, untrusted
    /// schema. A file that is not a database is refused before anything is written to it.
    static Result<std::unique_ptr<Connection>> open(const QString &path, ConnectionOptions options);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Runs one statement that answers rows. The prepared statement is kept and used again for the same text.
    Result<Rows> query(const QString &sql, const Bindings &bindings = {});
    /// Runs one statement that changes something; answers how many rows it changed.
    Result<qint64> exec(const QString &sql, const Bindings &bindings = {});
    /// The first column of the first row; an invalid QVariant if there is no row.
    Result<QVariant> scalar(const QString &sql, const Bindings &bindings = {});
    /// Runs literal SQL of several statements, triggers included; for schema steps.
    Result<> execScript(const char *sql);
    /// The rowid of the last insert on this connection.
    qint64 lastInsertId() const;

    /// Transactions are made by Database around each job; jobs never call these.
    Result<> begin(Milliseconds busyTimeout); // BEGIN IMMEDIATE, waiting about as long (10 ms at least) for others
    Result<> beginRead();                     // a snapshot for a reader
    Result<> commit();
    void rollback(); // what cannot be rolled back was not there any more
    Result<> savepoint();
    Result<> releaseSavepoint();
    Result<> rollbackToSavepoint();

    /// Another number after every begin, commit and rollback: what was read under one number may be relied on while it
    /// lasts, provided that the transaction is immediate and one's own.
    quint64 transactionSerial() const;
    /// Another number after everything that took writing back, a failed commit included (which is rolled back).
    quint64 rollbackSerial() const;
    /// Another number after every commit of another connection, here or in another process. Asked inside a
    /// transaction it speaks of what that transaction sees.
    Result<qint64> dataVersion();
    /// The file, as it was opened.
    QString path() const;

private:
    struct Private;
    explicit Connection(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace wingman::storage
