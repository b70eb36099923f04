// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include "storage/native_statements.h"
#include "storage/sqlite_library.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>

#include <QHash>
#include <array>
#include <atomic>

namespace wingman::storage {
namespace {

struct Statement
{
    explicit Statement(const QSqlDatabase &database) : query(database) { query.setForwardOnly(true); }
    QSqlQuery query;
    bool inUse = false;
};

Failure failure(int status, const QString &reason, const QString &path)
{
    switch (status & 0xff) {
    case SQLITE_FULL:
        return fail(Code::DiskFull, {{"path", path}});
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fail(Code::DatabaseBusy, {{"path", path}});
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return fail(Code::StorageReadOnly, {{"path", path}, {"reason", reason}});
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return fail(Code::DatabaseCorrupt, {{"path", path}, {"reason", reason}});
    case SQLITE_CONSTRAINT:
        return fail(Code::Conflict, {{"what", path}, {"reason", reason}});
    default: // result codes of a library, not an enum of ours
        return fail(Code::DatabaseFailed, {{"path", path}, {"reason", reason}});
    }
}

Failure failure(const QSqlError &error, const QString &path)
{
    const QString reason = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return failure(error.nativeErrorCode().toInt(), reason, path);
}

/// SQLite's own handle of a connection of QtSql; nullptr where QtSql brings a SQLite library of its own.
sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0 || !qtSqlSharesOurSqlite())
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

/// QtSql takes a text or bytes that were never set for NULL; here only QVariant() is.
QVariant bound(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QStringLiteral("");
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArrayLiteral("");
    return value;
}

/// A PRAGMA takes no bound values, so there are a few to choose from.
struct Patience
{
    qint64 milliseconds;
    const char *pragma;
};
constexpr std::array patiences{
    Patience{10, "PRAGMA busy_timeout=10"},       Patience{50, "PRAGMA busy_timeout=50"},
    Patience{200, "PRAGMA busy_timeout=200"},     Patience{1000, "PRAGMA busy_timeout=1000"},
    Patience{5000, "PRAGMA busy_timeout=5000"},   Patience{10000, "PRAGMA busy_timeout=10000"},
    Patience{30000, "PRAGMA busy_timeout=30000"},
};

/// The longest that is not longer, or the shortest.
const Patience &patienceOf(Milliseconds wanted)
{
    const Patience *chosen = &patiences.front();
    for (const Patience &candidate : patiences) {
        if (candidate.milliseconds <= wanted.count())
            chosen = &candidate;
    }
    return *chosen;
}

} // namespace

struct Rows::Private
{
    std::shared_ptr<Statement> statement;
    QString path;
};

Rows::Rows(std::unique_ptr<Private> rows) : d(std::move(rows)) {}
Rows::Rows(Rows &&) noexcept = default;
Rows &Rows::operator=(Rows &&) noexcept = default;

Rows::~Rows()
{
    if (!d)
        return;
    d->statement->query.finish();
    d->statement->inUse = false;
}

Result<bool> Rows::next()
{
    QSqlQuery &query = d->statement->query;
    if (query.next())
        return true;
    if (query.lastError().isValid())
        return failure(query.lastError(), d->path);
    return false;
}

QVariant Rows::value(int column) const
{
    return d->statement->query.value(column);
}

bool Rows::isNull(int column) const
{
    return d->statement->query.isNull(column);
}

struct Connection::Private
{
    QString name;
    QString path;
    QSqlDatabase database;
    QHash<QString, std::shared_ptr<Statement>> statements;
    std::unique_ptr<NativeStatements> native; // of those that answer no rows; where it is possible
    qint64 lastInsertId = 0;
    quint64 serial = 0;
    quint64 rollbacks = 0;
    qint64 busyTimeout = 0;

    Result<std::shared_ptr<Statement>> run(const QString &sql, const Bindings &bindings)
    {
        std::shared_ptr<Statement> statement = statements.value(sql);
        if (!statement || statement->inUse) {
            const bool keep = !statement;
            statement = std::make_shared<Statement>(database);
            if (!statement->query.prepare(sql))
                return failure(statement->query.lastError(), path);
            if (keep)
                statements.insert(sql, statement);
        }
        for (qsizetype i = 0; i < bindings.size(); ++i)
            statement->query.bindValue(static_cast<int>(i), bound(bindings.at(i)));
        if (!statement->query.exec()) {
            const QSqlError error = statement->query.lastError();
            statement->query.finish();
            return failure(error, path);
        }
        return statement;
    }
};

Connection::Connection(std::unique_ptr<Private> connection) : d(std::move(connection)) {}

Connection::~Connection()
{
    const QString name = d->name;
    d->statements.clear();
    d->native.reset();
    d->database.close();
    d->database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, ConnectionOptions options)
{
    static std::atomic<quint64> next{1};
    auto d = std::make_unique<Private>();
    d->name = QStringLiteral("wingman-%1").arg(next.fetch_add(1));
    d->path = path;
    d->busyTimeout = options.busyTimeout.count();
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE")))
        return fail(Code::DatabaseFailed,
                    {{"path", path}, {"reason", QStringLiteral("Qt's SQLite driver is not installed")}});
    d->database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), d->name);
    d->database.setDatabaseName(path);
    d->database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(options.busyTimeout.count()));
    std::unique_ptr<Connection> connection(new Connection(std::move(d)));
    if (!connection->d->database.open())
        return failure(connection->d->database.lastError(), path);
    // Reading the schema tells a database from another file before anything is written.
    if (auto read = connection->scalar(QStringLiteral("SELECT count(*) FROM sqlite_master")); !read)
        return propagate(read);
    auto mode = connection->scalar(QStringLiteral("PRAGMA journal_mode"));
    if (!mode)
        return propagate(mode);
    // Of two who switch a fresh file to WAL at once, SQLite refuses one without asking its busy handler; taking the
    // lock alone does wait for the other.
    const Deadline deadline = Deadline::after(options.busyTimeout);
    while (mode->toString() != QStringLiteral("wal")) {
        auto switched = connection->scalar(QStringLiteral("PRAGMA journal_mode=WAL"));
        if (switched && switched->toString() != QStringLiteral("wal"))
            return fail(Code::DatabaseFailed,
                        {{"path", path}, {"reason", QStringLiteral("its file system cannot hold a write-ahead log")}});
        if (!switched && (switched.error().code != Code::DatabaseBusy || deadline.hasPassed()))
            return propagate(switched);
        if (switched)
            break;
        if (auto alone = connection->exec(QStringLiteral("BEGIN EXCLUSIVE")); alone)
            connection->rollback();
    }
    for (const char *pragma : {"PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON", "PRAGMA recursive_triggers=ON",
                               "PRAGMA trusted_schema=OFF", "PRAGMA cell_size_check=ON"}) {
        if (auto set = connection->exec(QString::fromLatin1(pragma)); !set)
            return propagate(set);
    }
    if (options.readOnly) {
        if (auto set = connection->exec(QStringLiteral("PRAGMA query_only=ON")); !set)
            return propagate(set);
    }
    connection->d->statements.clear();
    if (sqlite3 *handle = handleOf(connection->d->database))
        connection->d->native = std::make_unique<NativeStatements>(handle);
    return connection;
}

Result<Rows> Connection::query(const QString &sql, const Bindings &bindings)
{
    auto statement = d->run(sql, bindings);
    if (!statement)
        return propagate(statement);
    (*statement)->inUse = true;
    return Rows(std::make_unique<Rows::Private>(Rows::Private{*statement, d->path}));
}

Result<qint64> Connection::exec(const QString &sql, const Bindings &bindings)
{
    if (d->native) {
        const auto outcome = d->native->exec(sql, bindings);
        if (outcome.status != SQLITE_OK)
            return failure(outcome.status, outcome.reason, d->path);
        d->lastInsertId = d->native->lastInsertId();
        return d->native->changed();
    }
    auto statement = d->run(sql, bindings);
    if (!statement)
        return propagate(statement);
    QSqlQuery &query = (*statement)->query;
    const qint64 changed = query.numRowsAffected();
    if (const QVariant id = query.lastInsertId(); id.isValid())
        d->lastInsertId = id.toLongLong();
    query.finish();
    return changed;
}

Result<QVariant> Connection::scalar(const QString &sql, const Bindings &bindings)
{
    auto rows = query(sql, bindings);
    if (!rows)
        return propagate(rows);
    const auto more = rows->next();
    if (!more)
        return propagate(more);
    return *more ? rows->value(0) : QVariant();
}

Result<> Connection::execScript(const char *sql)
{
    QByteArray statement;
    for (const char *c = sql;; ++c) {
        if (*c != '\0')
            statement += *c;
        if (*c != ';' && *c != '\0')
            continue;
        // A ';' inside a text or a trigger does not complete a statement.
        if (*c == ';' && sqlite3_complete(statement.constData()) == 0)
            continue;
        if (const QString text = QString::fromUtf8(statement).trimmed(); !text.isEmpty()) {
            QSqlQuery query(d->database);
            if (!query.exec(text))
                return failure(query.lastError(), d->path);
        }
        statement.clear();
        if (*c == '\0')
            return {};
    }
}

qint64 Connection::lastInsertId() const
{
    return d->lastInsertId;
}

Result<> Connection::begin(Milliseconds busyTimeout)
{
    ++d->serial;
    const Patience &patience = patienceOf(busyTimeout);
    if (patience.milliseconds != d->busyTimeout) {
        d->busyTimeout = patience.milliseconds;
        if (auto set = scalar(QString::fromLatin1(patience.pragma)); !set)
            return propagate(set);
    }
    auto begun = exec(QStringLiteral("BEGIN IMMEDIATE"));
    return begun ? Result<>() : propagate(begun);
}

Result<> Connection::beginRead()
{
    ++d->serial;
    auto begun = exec(QStringLiteral("BEGIN"));
    return begun ? Result<>() : propagate(begun);
}

Result<> Connection::commit()
{
    ++d->serial;
    auto committed = exec(QStringLiteral("COMMIT"));
    return committed ? Result<>() : propagate(committed);
}

void Connection::rollback()
{
    ++d->serial;
    ++d->rollbacks;
    static_cast<void>(exec(QStringLiteral("ROLLBACK")));
}

Result<> Connection::savepoint()
{
    auto done = exec(QStringLiteral("SAVEPOINT job"));
    return done ? Result<>() : propagate(done);
}

Result<> Connection::releaseSavepoint()
{
    auto done = exec(QStringLiteral("RELEASE job"));
    return done ? Result<>() : propagate(done);
}

Result<> Connection::rollbackToSavepoint()
{
    ++d->serial;
    ++d->rollbacks;
    if (auto done = exec(QStringLiteral("ROLLBACK TO job")); !done)
        return propagate(done);
    return releaseSavepoint();
}

quint64 Connection::transactionSerial() const
{
    return d->serial;
}

quint64 Connection::rollbackSerial() const
{
    return d->rollbacks;
}

Result<qint64> Connection::dataVersion()
{
    const QString question = QStringLiteral("PRAGMA data_version");
    if (d->native) {
        qint64 answer = 0;
        const auto outcome = d->native->integer(question, answer);
        return outcome.status == SQLITE_OK ? Result<qint64>(answer) : failure(outcome.status, outcome.reason, d->path);
    }
    const auto version = scalar(question);
    if (!version)
        return propagate(version);
    return version->toLongLong();
}

QString Connection::path() const
{
    return d->path;
}

} // namespace wingman::storage
