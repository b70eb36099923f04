// SPDX-License-Identifier: GPL-3.0-or-later
// The least work that an audit entry can cost with SQLite: the same schema, the same bytes, the same hash, and nothing
// else. Bare C API.
#pragma once

#include "audit/entry.h"
#include "audit/schema.h"
#include "figures.h"

#include <QByteArray>
#include <QString>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <vector>

namespace wingman::bench {

/// A chain written by the C API alone; bodies as the product writes them for this draft.
class BareChain
{
public:
    explicit BareChain(const QString &path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_database) != SQLITE_OK)
            qFatal("cannot open");
        run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA recursive_triggers=ON; PRAGMA foreign_keys=ON");
        for (const storage::Migration &step : audit::migrations)
            run(step.up);
        sqlite3_prepare_v2(m_database, "INSERT INTO audit_entry(seq, body, hash) VALUES(?, ?, ?)", -1, &m_insert,
                           nullptr);
    }
    ~BareChain()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_database);
    }
    BareChain(const BareChain &) = delete;
    BareChain &operator=(const BareChain &) = delete;

    void run(const char *sql)
    {
        if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_database));
    }
    /// `before` and `after` are the bytes of a body around the previous hash; the sequence is left as it is, which
    /// costs nothing and changes nothing about the size.
    void add(const QByteArray &before, const QByteArray &after)
    {
        static constexpr char digits[] = "0123456789abcdef";
        m_body.resize(before.size() + 64 + after.size());
        char *out = m_body.data();
        std::copy(before.begin(), before.end(), out);
        out += before.size();
        for (const unsigned char byte : m_hash) {
            *out++ = digits[byte >> 4U];
            *out++ = digits[byte & 0xfU];
        }
        std::copy(after.begin(), after.end(), out);
        m_hash = audit::entryHash(m_sha256, audit::bytesOf(m_body));
        sqlite3_bind_int64(m_insert, 1, ++m_sequence);
        sqlite3_bind_blob(m_insert, 2, m_body.constData(), static_cast<int>(m_body.size()), SQLITE_STATIC);
        sqlite3_bind_blob(m_insert, 3, m_hash.data(), static_cast<int>(m_hash.size()), SQLITE_STATIC);
        if (sqlite3_step(m_insert) != SQLITE_DONE)
            qFatal("%s", sqlite3_errmsg(m_database));
        sqlite3_reset(m_insert);
    }

private:
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_insert = nullptr;
    QByteArray m_body;
    audit::Digest m_hash{};
    audit::Sha256 m_sha256;
    qint64 m_sequence = 0;
};

inline audit::EntryDraft typicalDraft()
{
    audit::EntryDraft draft;
    draft.actor = QStringLiteral("anna");
    draft.role = QStringLiteral("operator");
    draft.origin = QStringLiteral("console");
    draft.action = QStringLiteral("execution.intent");
    draft.target = QStringLiteral("docker://local/container/web");
    draft.decision = QStringLiteral("allow");
    draft.plan = QStringLiteral("pln-abcdefghijklmnopqrstuvwxyz");
    draft.execution = QStringLiteral("exe-abcdefghijklmnopqrstuvwxyz");
    return draft;
}

struct Halves
{
    QByteArray before;
    QByteArray after;
};

/// The bytes of a typical body around its previous hash.
inline Halves typicalBody()
{
    audit::Entry entry;
    entry.what = typicalDraft();
    entry.sequence = 100000;
    entry.time = Instant(std::chrono::microseconds(1772000000000000));
    entry.chain = QStringLiteral("chn-abcdefghijklmnopqrstuvwxyz");
    const QByteArray body = audit::encodeEntry(entry).value();
    const qsizetype at = body.indexOf("\"previous\":\"") + 12;
    return {body.left(at), body.mid(at + 64)};
}

/// Seconds of one append of 400 bytes and fdatasync, each.
inline std::vector<double> syncTimes(const QString &path, int count)
{
    std::vector<double> times;
    const int file = ::open(path.toUtf8().constData(), O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
    const QByteArray data(400, 'x');
    for (int i = 0; i < count; ++i) {
        const auto start = Clock::now();
        if (::write(file, data.constData(), static_cast<std::size_t>(data.size())) < 0 || ::fdatasync(file) != 0)
            qFatal("cannot write");
        times.push_back(seconds(start));
    }
    ::close(file);
    return times;
}

} // namespace wingman::bench
