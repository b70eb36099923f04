// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite_library.h"

#include <QSqlDatabase>
#include <QString>

#include <sqlite3.h>

struct sqlite3_api_routines;

namespace wingman::storage {
namespace {

thread_local bool noticed = false;

int notice(sqlite3 *, char **, const sqlite3_api_routines *)
{
    noticed = true;
    return SQLITE_OK;
}

bool ask()
{
    // Our copy calls this for every connection that it opens, and only for those.
    const auto entry = reinterpret_cast<void (*)()>(notice);
    if (sqlite3_auto_extension(entry) != SQLITE_OK)
        return false;
    noticed = false;
    const QString name = QStringLiteral("wingman-which-library");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(QStringLiteral(":memory:"));
        database.open();
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
    sqlite3_cancel_auto_extension(entry);
    return noticed;
}

} // namespace

bool qtSqlSharesOurSqlite()
{
    static const bool answer = ask(); // asked once: it cannot change while the program runs
    return answer;
}

} // namespace wingman::storage
