// SPDX-License-Identifier: GPL-3.0-or-later
// An attacker with full write access to a database file: SQLite without any of our settings.
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>

struct sqlite3;

namespace wingman::test {

/// Offers the SQL function rehash(body): the hash that an attacker who knows the format would store.
class Tampering final
{
public:
    using Hash = std::function<QByteArray(const QByteArray &)>;
    Tampering(const QString &path, Hash hash);
    ~Tampering();
    Tampering(const Tampering &) = delete;
    Tampering &operator=(const Tampering &) = delete;

    /// Aborts the test program if a statement fails.
    void run(const QString &sql);
    /// Drops the triggers of a table; guard() makes them again, word for word.
    void unguard(const QString &table);
    void guard();
    /// Reads column 0 of every row.
    QList<QByteArray> column(const QString &sql);

private:
    Hash m_hash;
    sqlite3 *m_database = nullptr;
    QList<QByteArray> m_triggers;
};

} // namespace wingman::test
