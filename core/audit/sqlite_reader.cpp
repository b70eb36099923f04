// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/sqlite_reader.h"

#include <QStringList>

#include <sqlite3.h>

namespace wingman::audit {

Failure SqliteReader::failure(int status) const
{
    const QString reason =
        QString::fromUtf8(m_database != nullptr ? sqlite3_errmsg(m_database) : sqlite3_errstr(status));
    switch (status & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fail(Code::DatabaseBusy, {{"path", m_path}});
    case SQLITE_INTERRUPT:
        return fail(Code::Cancelled);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return fail(Code::DatabaseCorrupt, {{"path", m_path}, {"reason", reason}});
    default: // result codes of a library, not an enum of ours
        return fail(Code::DatabaseFailed, {{"path", m_path}, {"reason", reason}});
    }
}

Result<std::unique_ptr<SqliteReader>> SqliteReader::open(const QString &path, std::function<bool()> interrupted)
{
    std::unique_ptr<SqliteReader> reader(new SqliteReader);
    reader->m_path = path;
    reader->m_interrupted = std::move(interrupted);
    const int status = sqlite3_open_v2(path.toUtf8().constData(), &reader->m_database,
                                       SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE, nullptr);
    if (status != SQLITE_OK)
        return reader->failure(status);
    sqlite3_busy_timeout(reader->m_database, 10000);
    sqlite3_db_config(reader->m_database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_progress_handler(
        reader->m_database, 20000,
        [](void *self) { return static_cast<SqliteReader *>(self)->m_interrupted() ? 1 : 0; }, reader.get());
    if (auto checked = reader->prepare("PRAGMA cell_size_check=ON"); !checked)
        return propagate(checked);
    if (auto done = reader->next(); !done)
        return propagate(done);
    return reader;
}

SqliteReader::~SqliteReader()
{
    sqlite3_finalize(m_statement);
    sqlite3_close(m_database);
}

Result<> SqliteReader::prepare(const char *sql, std::initializer_list<qint64> bindings)
{
    sqlite3_finalize(m_statement);
    m_statement = nullptr;
    int status = sqlite3_prepare_v2(m_database, sql, -1, &m_statement, nullptr);
    int index = 0;
    for (const qint64 value : bindings) {
        if (status == SQLITE_OK)
            status = sqlite3_bind_int64(m_statement, ++index, value);
    }
    if (status != SQLITE_OK)
        return failure(status);
    return {};
}

SqliteReader::Step SqliteReader::step()
{
    m_status = sqlite3_step(m_statement);
    if (m_status == SQLITE_ROW) [[likely]]
        return Step::Row;
    return m_status == SQLITE_DONE ? Step::Done : Step::Failed;
}

Error SqliteReader::error() const
{
    return failure(m_status).value();
}

Result<bool> SqliteReader::next()
{
    const Step result = step();
    if (result == Step::Failed)
        return Failure(error());
    return result == Step::Row;
}

qint64 SqliteReader::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

Bytes SqliteReader::bytes(int column) const
{
    const void *data = sqlite3_column_blob(m_statement, column);
    return {static_cast<const unsigned char *>(data),
            static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

QString SqliteReader::text(int column) const
{
    const Bytes data = bytes(column);
    return QString::fromUtf8(reinterpret_cast<const char *>(data.data()), static_cast<qsizetype>(data.size()));
}

bool SqliteReader::isEntry() const
{
    return sqlite3_column_type(m_statement, 0) == SQLITE_INTEGER &&
           sqlite3_column_type(m_statement, 1) == SQLITE_BLOB && sqlite3_column_type(m_statement, 2) == SQLITE_BLOB;
}

bool SqliteReader::isBlob(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_BLOB;
}

QStringList expectedSchema(const char *script)
{
    QStringList lines;
    sqlite3 *memory = nullptr;
    if (sqlite3_open(":memory:", &memory) == SQLITE_OK &&
        sqlite3_exec(memory, script, nullptr, nullptr, nullptr) == SQLITE_OK) {
        sqlite3_exec(
            memory, "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master ORDER BY type, name",
            [](void *into, int, char **values, char **) {
                static_cast<QStringList *>(into)->append(QString::fromUtf8(values[0]));
                return 0;
            },
            &lines, nullptr);
    }
    sqlite3_close(memory);
    return lines;
}

} // namespace wingman::audit
