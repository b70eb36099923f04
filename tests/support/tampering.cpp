// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tampering.h"

#include <sqlite3.h>

#include <QtGlobal>

namespace wingman::test {

Tampering::Tampering(const QString &path, Hash hash) : m_hash(std::move(hash))
{
    if (sqlite3_open(path.toUtf8().constData(), &m_database) != SQLITE_OK)
        qFatal("cannot open %s", qUtf8Printable(path));
    sqlite3_busy_timeout(m_database, 10000);
    sqlite3_create_function(
        m_database, "rehash", 1, SQLITE_UTF8, this,
        [](sqlite3_context *context, int, sqlite3_value **values) {
            const auto *self = static_cast<Tampering *>(sqlite3_user_data(context));
            const QByteArray body(static_cast<const char *>(sqlite3_value_blob(values[0])),
                                  sqlite3_value_bytes(values[0]));
            const QByteArray made = self->m_hash(body);
            sqlite3_result_blob(context, made.constData(), static_cast<int>(made.size()), SQLITE_TRANSIENT);
        },
        nullptr, nullptr);
}

Tampering::~Tampering()
{
    sqlite3_close(m_database);
}

void Tampering::run(const QString &sql)
{
    char *message = nullptr;
    if (sqlite3_exec(m_database, sql.toUtf8().constData(), nullptr, nullptr, &message) != SQLITE_OK)
        qFatal("%s: %s", qUtf8Printable(sql), message);
}

void Tampering::unguard(const QString &table)
{
    m_triggers =
        column(QStringLiteral("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = '%1'").arg(table));
    for (const QByteArray &name :
         column(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = '%1'").arg(table)))
        run(QStringLiteral("DROP TRIGGER %1").arg(QString::fromUtf8(name)));
}

void Tampering::guard()
{
    for (const QByteArray &sql : std::as_const(m_triggers))
        run(QString::fromUtf8(sql));
}

QList<QByteArray> Tampering::column(const QString &sql)
{
    QList<QByteArray> values;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_database, sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", qUtf8Printable(sql), sqlite3_errmsg(m_database));
    while (sqlite3_step(statement) == SQLITE_ROW)
        values.append(QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, 0)),
                                 sqlite3_column_bytes(statement, 0)));
    sqlite3_finalize(statement);
    return values;
}

} // namespace wingman::test
