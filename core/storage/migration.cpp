// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migration.h"

#include "storage/connection.h"

#include <QCryptographicHash>
#include <algorithm>
#include <map>

namespace wingman::storage {
namespace {

struct Applied
{
    QString name;
    QByteArray checksum;
};

std::vector<Migration> sorted(const std::vector<Migration> &steps)
{
    std::vector<Migration> ordered = steps;
    std::sort(ordered.begin(), ordered.end(),
              [](const Migration &left, const Migration &right) { return left.version < right.version; });
    return ordered;
}

Result<bool> hasTable(Connection &connection)
{
    const auto found = connection.scalar(
        QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'migration'"));
    if (!found)
        return propagate(found);
    return found->toLongLong() == 1;
}

/// What the database says was applied, checked against what we know.
Result<std::map<int, Applied>> readApplied(Connection &connection, const std::vector<Migration> &ordered)
{
    const auto exists = hasTable(connection);
    if (!exists)
        return propagate(exists);
    std::map<int, Applied> applied;
    if (!*exists) {
        const auto others = connection.scalar(QStringLiteral("SELECT count(*) FROM sqlite_master"));
        if (!others)
            return propagate(others);
        if (others->toLongLong() != 0)
            return fail(Code::DatabaseCorrupt,
                        {{"path", connection.path()}, {"reason", QStringLiteral("it belongs to another program")}});
        return applied;
    }
    auto rows = connection.query(QStringLiteral("SELECT version, name, checksum FROM migration ORDER BY version"));
    if (!rows)
        return propagate(rows);
    for (;;) {
        const auto more = rows->next();
        if (!more)
            return propagate(more);
        if (!*more)
            break;
        applied.insert_or_assign(static_cast<int>(rows->integer(0)), Applied{rows->text(1), rows->bytes(2)});
    }
    for (const auto &[version, row] : applied) {
        const auto known = std::find_if(ordered.begin(), ordered.end(),
                                        [v = version](const Migration &step) { return step.version == v; });
        if (known == ordered.end())
            return fail(Code::DatabaseNewer, {{"path", connection.path()},
                                              {"found", qint64(version)},
                                              {"known", qint64(ordered.empty() ? 0 : ordered.back().version)}});
        if (row.checksum != migrationChecksum(*known))
            return fail(Code::MigrationChanged, {{"path", connection.path()}, {"version", qint64(version)}});
    }
    return applied;
}

/// The same in one snapshot: another process may be making the tables at this moment.
Result<std::map<int, Applied>> readAppliedAlone(Connection &connection, const std::vector<Migration> &ordered)
{
    if (auto begun = connection.beginRead(); !begun)
        return propagate(begun);
    auto applied = readApplied(connection, ordered);
    connection.rollback();
    return applied;
}

/// Applies the first missing step inside the transaction that the caller has begun. False if none is missing.
Result<bool> applyNext(Connection &connection, const std::vector<Migration> &ordered)
{
    const auto applied = readApplied(connection, ordered);
    if (!applied)
        return propagate(applied);
    const auto missing = std::find_if(ordered.begin(), ordered.end(),
                                      [&](const Migration &step) { return !applied->contains(step.version); });
    if (missing == ordered.end())
        return false;
    if (auto made = connection.exec(QStringLiteral("CREATE TABLE IF NOT EXISTS migration(version INTEGER PRIMARY KEY, "
                                                   "name TEXT NOT NULL, checksum BLOB NOT NULL) STRICT"));
        !made)
        return propagate(made);
    if (auto done = connection.execScript(missing->up); !done)
        return propagate(done);
    const Bindings row{qint64(missing->version), QString::fromUtf8(missing->name), migrationChecksum(*missing)};
    if (auto noted =
            connection.exec(QStringLiteral("INSERT INTO migration(version, name, checksum) VALUES(?, ?, ?)"), row);
        !noted)
        return propagate(noted);
    return true;
}

} // namespace

QByteArray migrationChecksum(const Migration &step)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const char *part : {step.name, step.up, step.down == nullptr ? "" : step.down}) {
        hash.addData(QByteArrayView(part));
        hash.addData(QByteArrayView("\0", 1));
    }
    return hash.result();
}

Result<QList<MigrationState>> migrationStatus(Connection &connection, const std::vector<Migration> &steps)
{
    const auto ordered = sorted(steps);
    const auto applied = readApplied(connection, ordered);
    if (!applied)
        return propagate(applied);
    QList<MigrationState> states;
    for (const Migration &step : ordered)
        states.append(
            {step.version, QString::fromUtf8(step.name), applied->contains(step.version), step.down != nullptr});
    return states;
}

Result<int> applyMigrations(Connection &connection, const std::vector<Migration> &steps)
{
    const auto ordered = sorted(steps);
    for (std::size_t i = 1; i < ordered.size(); ++i) {
        if (ordered[i].version == ordered[i - 1].version)
            return fail(Code::Internal,
                        {{"reason", QStringLiteral("schema step %1 is there twice").arg(ordered[i].version)}});
    }
    const auto before = readAppliedAlone(connection, ordered);
    if (!before)
        return propagate(before);
    if (before->size() == ordered.size())
        return 0;
    for (int count = 0;; ++count) {
        if (auto begun = connection.begin(Milliseconds(30000)); !begun)
            return propagate(begun);
        const auto applied = applyNext(connection, ordered);
        if (!applied || !*applied) {
            connection.rollback();
            return applied ? Result<int>(count) : propagate(applied);
        }
        if (auto committed = connection.commit(); !committed) {
            connection.rollback();
            return propagate(committed);
        }
    }
}

Result<QString> rollbackMigration(Connection &connection, const std::vector<Migration> &steps, DryRun dryRun)
{
    const auto ordered = sorted(steps);
    if (auto begun = connection.begin(Milliseconds(30000)); !begun)
        return propagate(begun);
    const auto done = [&]() -> Result<QString> {
        const auto applied = readApplied(connection, ordered);
        if (!applied)
            return propagate(applied);
        if (applied->empty())
            return fail(Code::NotFound, {{"what", QStringLiteral("A schema step to take back")}});
        const int last = applied->rbegin()->first;
        const auto step = std::find_if(ordered.begin(), ordered.end(),
                                       [last](const Migration &candidate) { return candidate.version == last; });
        if (step->down == nullptr)
            return fail(Code::MigrationNotReversible, {{"version", qint64(last)}});
        if (dryRun == DryRun::Yes)
            return QString::fromUtf8(step->down);
        if (auto ran = connection.execScript(step->down); !ran)
            return propagate(ran);
        if (auto removed = connection.exec(QStringLiteral("DELETE FROM migration WHERE version = ?"), {qint64(last)});
            !removed)
            return propagate(removed);
        return QString::fromUtf8(step->down);
    }();
    if (!done || dryRun == DryRun::Yes) {
        connection.rollback();
        return done;
    }
    if (auto committed = connection.commit(); !committed) {
        connection.rollback();
        return propagate(committed);
    }
    return done;
}

} // namespace wingman::storage
