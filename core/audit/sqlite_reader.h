// SPDX-License-Identifier: GPL-3.0-or-later
// A read-only connection of the verifier's own, through the SQLite C library: rows as views, nothing copied.
// Only for databases of which Database::sharesLibrary() is true.
#pragma once

#include "audit/sha256.h"
#include "base/result.h"

#include <QString>
#include <functional>

struct sqlite3;
struct sqlite3_stmt;

namespace wingman::audit {

class SqliteReader final
{
public:
    /// Errors: those of a storage Connection. `interrupted` is asked every few milliseconds while SQLite works.
    static Result<std::unique_ptr<SqliteReader>> open(const QString &path, std::function<bool()> interrupted);
    ~SqliteReader();
    SqliteReader(const SqliteReader &) = delete;
    SqliteReader &operator=(const SqliteReader &) = delete;

    /// One statement at a time.
    Result<> prepare(const char *sql, std::initializer_list<qint64> bindings = {});
    /// Like Rows::next().
    Result<bool> next();
    /// The same for millions of rows; after Failed, error() says why.
    enum class Step : quint8 { Row, Done, Failed };
    Step step();
    Error error() const;
    qint64 integer(int column) const;
    Bytes bytes(int column) const; // until the next next()
    QString text(int column) const;
    bool isBlob(int column) const;
    /// Whether the columns are an integer and two blobs.
    bool isEntry() const;

private:
    SqliteReader() = default;
    Failure failure(int status) const;

    QString m_path;
    std::function<bool()> m_interrupted;
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    int m_status = 0;
};

/// The statements that SQLite would remember for these, as "type name sql" lines; a database in memory tells.
QStringList expectedSchema(const char *script);

} // namespace wingman::audit
