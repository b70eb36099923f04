// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/native_statements.h"

#include <sqlite3.h>

namespace wingman::storage {
namespace {

/// Unset texts and bytes are empty ones, only QVariant() is NULL.
int bind(sqlite3_stmt *statement, int index, const QVariant &value)
{
    if (!value.isValid())
        return sqlite3_bind_null(statement, index);
    switch (value.typeId()) {
    case QMetaType::QByteArray: {
        const auto &bytes = *static_cast<const QByteArray *>(value.constData());
        return sqlite3_bind_blob64(statement, index, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                                   SQLITE_STATIC);
    }
    case QMetaType::QString: {
        const auto &text = *static_cast<const QString *>(value.constData());
        return sqlite3_bind_text64(statement, index, reinterpret_cast<const char *>(text.constData()),
                                   static_cast<sqlite3_uint64>(text.size()) * sizeof(char16_t), SQLITE_STATIC,
                                   SQLITE_UTF16);
    }
    case QMetaType::Double:
        return sqlite3_bind_double(statement, index, value.toDouble());
    default: // numbers of Qt's types; others are no Bindings
        if (!value.canConvert<qint64>())
            return SQLITE_MISMATCH;
        return sqlite3_bind_int64(statement, index, value.toLongLong());
    }
}

} // namespace

NativeStatements::NativeStatements(sqlite3 *database) : m_database(database) {}

NativeStatements::~NativeStatements()
{
    clear();
}

void NativeStatements::clear()
{
    for (sqlite3_stmt *statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
    m_statements.clear();
}

NativeStatements::Outcome NativeStatements::failed(int status) const
{
    return {status, QString::fromUtf8(sqlite3_errmsg(m_database))};
}

NativeStatements::Outcome NativeStatements::prepare(const QString &sql, qsizetype bindings, sqlite3_stmt *&statement)
{
    statement = m_statements.value(sql);
    if (statement == nullptr) {
        const QByteArray text = sql.toUtf8();
        const char *rest = nullptr;
        const int status =
            sqlite3_prepare_v3(m_database, text.constData(), -1, SQLITE_PREPARE_PERSISTENT, &statement, &rest);
        if (status != SQLITE_OK)
            return failed(status);
        if (statement == nullptr || !QByteArrayView(rest).trimmed().isEmpty()) {
            sqlite3_finalize(statement);
            return {SQLITE_MISUSE, QStringLiteral("not one statement")};
        }
        m_statements.insert(sql, statement);
    }
    if (sqlite3_bind_parameter_count(statement) != bindings)
        return {SQLITE_MISUSE, QStringLiteral("another number of values than of placeholders")};
    return {};
}

NativeStatements::Outcome NativeStatements::exec(const QString &sql, const QVariantList &bindings)
{
    sqlite3_stmt *statement = nullptr;
    if (auto prepared = prepare(sql, bindings.size(), statement); prepared.status != SQLITE_OK)
        return prepared;
    int status = SQLITE_OK;
    for (qsizetype i = 0; i < bindings.size() && status == SQLITE_OK; ++i)
        status = bind(statement, static_cast<int>(i) + 1, bindings.at(i));
    if (status == SQLITE_OK) {
        do
            status = sqlite3_step(statement);
        while (status == SQLITE_ROW);
    }
    Outcome outcome = status == SQLITE_DONE ? Outcome() : failed(status);
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    return outcome;
}

NativeStatements::Outcome NativeStatements::integer(const QString &sql, qint64 &value)
{
    sqlite3_stmt *statement = nullptr;
    if (auto prepared = prepare(sql, 0, statement); prepared.status != SQLITE_OK)
        return prepared;
    const int status = sqlite3_step(statement);
    value = status == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
    Outcome outcome = status == SQLITE_ROW || status == SQLITE_DONE ? Outcome() : failed(status);
    sqlite3_reset(statement);
    return outcome;
}

qint64 NativeStatements::changed() const
{
    return sqlite3_changes64(m_database);
}

qint64 NativeStatements::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_database);
}

} // namespace wingman::storage
