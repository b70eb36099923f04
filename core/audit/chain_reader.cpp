// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/chain_reader.h"

#include "audit/search_index.h"
#include "base/logging.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace wingman::audit {
namespace {

constexpr qint64 tailWorthIndexing = 256;
constexpr qint64 indexAtOnce = 20000;
constexpr int mostUnreadable = 100;

ListedEntry listed(Sequence sequence, const QByteArray &body, const QByteArray &hash)
{
    ListedEntry row;
    row.sequence = sequence;
    Sha256 sha256;
    const Digest computed = entryHash(sha256, bytesOf(body));
    if (hash.size() == static_cast<qsizetype>(row.hash.size()))
        std::memcpy(row.hash.data(), hash.constData(), row.hash.size());
    auto entry = decodeEntry(bytesOf(body));
    if (entry)
        row.entry = std::move(*entry);
    else
        row.damage = violationOf(entry.error());
    if (row.entry && row.entry->sequence != sequence)
        row.damage = ViolationType::ColumnMismatch;
    if (row.hash != computed)
        row.damage = ViolationType::ContentMismatch;
    return row;
}

bool matchesText(const QString &pattern, const QString &text)
{
    if (pattern.endsWith(u'*'))
        return text.startsWith(QStringView(pattern).chopped(1));
    return pattern.isEmpty() || pattern == text;
}

bool isEmpty(const EntryFilter &filter)
{
    return filter.action.isEmpty() && filter.actor.isEmpty() && filter.target.isEmpty() && filter.plan.isEmpty() &&
           filter.execution.isEmpty() && !filter.since && !filter.until;
}

bool matches(const EntryFilter &filter, const ListedEntry &row)
{
    if (isEmpty(filter))
        return true;
    if (!row.entry)
        return false;
    const EntryDraft &what = row.entry->what;
    const auto same = [](const QString &wanted, const QString &text) { return wanted.isEmpty() || wanted == text; };
    return matchesText(filter.action, what.action) && same(filter.actor, what.actor) &&
           same(filter.target, what.target) && same(filter.plan, what.plan) && same(filter.execution, what.execution) &&
           (!filter.since || row.entry->time >= *filter.since) && (!filter.until || row.entry->time < *filter.until);
}

struct IndexChoice
{
    QString sql;
    QString value;
};

/// The statement that finds candidates for the filter's most selective field; none if no column helps.
std::optional<IndexChoice> chooseIndex(const EntryFilter &filter)
{
    if (!filter.execution.isEmpty())
        return IndexChoice{
            QStringLiteral(
                "SELECT seq FROM audit_search WHERE execution = ? AND execution <> '' AND seq < ? ORDER BY seq DESC"),
            filter.execution};
    if (!filter.plan.isEmpty())
        return IndexChoice{
            QStringLiteral("SELECT seq FROM audit_search WHERE plan = ? AND plan <> '' AND seq < ? ORDER BY seq DESC"),
            filter.plan};
    if (!filter.target.isEmpty())
        return IndexChoice{
            QStringLiteral("SELECT seq FROM audit_search WHERE target = ? AND seq < ? ORDER BY seq DESC"),
            filter.target};
    if (!filter.actor.isEmpty())
        return IndexChoice{QStringLiteral("SELECT seq FROM audit_search WHERE actor = ? AND seq < ? ORDER BY seq DESC"),
                           filter.actor};
    if (!filter.action.isEmpty() && !filter.action.endsWith(u'*'))
        return IndexChoice{
            QStringLiteral("SELECT seq FROM audit_search WHERE action = ? AND seq < ? ORDER BY seq DESC"),
            filter.action};
    return std::nullopt;
}

Result<qint64> indexedUpTo(storage::Connection &connection)
{
    const auto value = connection.scalar(QStringLiteral("SELECT coalesce(max(seq), 0) FROM audit_search"));
    if (!value)
        return propagate(value);
    return value->toLongLong();
}

/// Newest first from below `before` down to above `floor`, until the page is full.
Result<> scan(storage::Connection &connection, const EntryFilter &filter, Sequence before, Sequence floor, int limit,
              QList<ListedEntry> &into)
{
    for (int unreadable = 0; unreadable < mostUnreadable && into.size() < limit; ++unreadable) {
        auto rows = connection.query(
            QStringLiteral("SELECT seq, body, hash FROM audit_entry WHERE seq < ? AND seq > ? ORDER BY seq DESC"),
            {before, floor});
        bool broken = !rows;
        while (!broken && into.size() < limit) {
            const auto more = rows->next();
            if (more && !*more)
                return {};
            broken = !more;
            if (broken)
                break;
            before = rows->integer(0);
            ListedEntry row = listed(before, rows->bytes(1), rows->bytes(2));
            if (matches(filter, row))
                into.append(std::move(row));
        }
        if (!broken)
            return {};
        if (before == std::numeric_limits<Sequence>::max())
            return rows ? fail(Code::DatabaseCorrupt, {{"path", connection.path()},
                                                       {"reason", QStringLiteral("its newest entry cannot be read")}})
                        : propagate(rows);
        // The file is damaged here; what lies below may still be whole.
        --before;
        if (before <= floor)
            return {};
        if (isEmpty(filter)) {
            ListedEntry lost;
            lost.sequence = before;
            lost.damage = ViolationType::Unreadable;
            into.append(std::move(lost));
        }
    }
    return {};
}

Result<> lookUp(storage::Connection &connection, const EntryFilter &filter, const IndexChoice &index, Sequence before,
                int limit, QList<ListedEntry> &into)
{
    auto rows = connection.query(index.sql, {index.value, before});
    if (!rows)
        return propagate(rows);
    while (into.size() < limit) {
        const auto more = rows->next();
        if (!more)
            return propagate(more);
        if (!*more)
            break;
        auto row = ChainReader::entryIn(connection, rows->integer(0));
        // A search row without its entry is the verifier's to report.
        if (row && matches(filter, *row))
            into.append(std::move(*row));
    }
    return {};
}

} // namespace

Result<ListedEntry> ChainReader::entryIn(storage::Connection &connection, Sequence sequence)
{
    auto rows = connection.query(QStringLiteral("SELECT body, hash FROM audit_entry WHERE seq = ?"), {sequence});
    if (!rows)
        return propagate(rows);
    const auto found = rows->next();
    if (!found)
        return propagate(found);
    if (!*found)
        return fail(Code::NotFound, {{"what", QStringLiteral("Audit entry %1").arg(sequence)}});
    return listed(sequence, rows->bytes(0), rows->bytes(1));
}

Result<ChainHead> ChainReader::headIn(storage::Connection &connection)
{
    auto rows = connection.query(QStringLiteral("SELECT seq, hash FROM audit_entry ORDER BY seq DESC LIMIT 1"));
    if (!rows)
        return propagate(rows);
    const auto found = rows->next();
    if (!found)
        return propagate(found);
    ChainHead head;
    if (*found) {
        head.sequence = rows->integer(0);
        const QByteArray hash = rows->bytes(1);
        if (hash.size() == static_cast<qsizetype>(head.hash.size()))
            std::memcpy(head.hash.data(), hash.constData(), head.hash.size());
    }
    return head;
}

Result<QList<ListedEntry>> ChainReader::listIn(storage::Connection &connection, const EntryFilter &filter, Page page)
{
    QList<ListedEntry> found;
    const Sequence before = page.before.value_or(std::numeric_limits<Sequence>::max());
    const int limit = std::clamp(page.limit, 1, 100000);
    const auto index = chooseIndex(filter);
    Sequence indexed = 0;
    if (index) {
        // An index that cannot be read is only slower: everything is looked through instead.
        indexed = indexedUpTo(connection).value_or(0);
    }
    if (auto done = scan(connection, filter, before, indexed, limit, found); !done)
        return propagate(done);
    if (index && indexed > 0 && found.size() < limit) {
        if (auto done = lookUp(connection, filter, *index, std::min(before, indexed + 1), limit, found); !done)
            return propagate(done);
    }
    return found;
}

Async<QList<ListedEntry>> ChainReader::list(EntryFilter filter, Page page, Deadline deadline, Cancel cancel) const
{
    const auto database = m_database;
    if (chooseIndex(filter)) {
        std::function<Result<qint64>(storage::Connection &)> measure =
            [](storage::Connection &connection) -> Result<qint64> {
            const auto last = headIn(connection);
            const auto indexed = indexedUpTo(connection);
            return last && indexed ? last->sequence - *indexed : 0;
        };
        const auto behind = co_await storage::read<qint64>(database, measure, deadline, cancel);
        if (behind && *behind >= tailWorthIndexing) {
            std::function<Result<qint64>(storage::Connection &)> fill = [](storage::Connection &connection) {
                return catchUpSearch(connection, indexAtOnce);
            };
            const auto filled = co_await storage::write<qint64>(database, fill, deadline, cancel);
            if (!filled)
                qCInfo(logAudit, "the search columns could not be filled: %s",
                       qUtf8Printable(filled.error().sentence()));
        }
    }
    std::function<Result<QList<ListedEntry>>(storage::Connection &)> job =
        [filter, page](storage::Connection &connection) { return listIn(connection, filter, page); };
    co_return co_await storage::read<QList<ListedEntry>>(database, job, deadline, cancel);
}

Async<ListedEntry> ChainReader::entry(Sequence sequence, Deadline deadline, Cancel cancel) const
{
    const auto database = m_database;
    std::function<Result<ListedEntry>(storage::Connection &)> job = [sequence](storage::Connection &connection) {
        return entryIn(connection, sequence);
    };
    co_return co_await storage::read<ListedEntry>(database, job, deadline, cancel);
}

Async<QList<ListedEntry>> ChainReader::ofExecution(QString execution, Deadline deadline, Cancel cancel) const
{
    EntryFilter filter;
    filter.execution = execution;
    Page everything;
    everything.limit = 100000;
    auto found = co_await list(filter, everything, deadline, cancel);
    if (found)
        std::reverse(found->begin(), found->end());
    co_return found;
}

Async<ChainHead> ChainReader::head(Deadline deadline, Cancel cancel) const
{
    const auto database = m_database;
    std::function<Result<ChainHead>(storage::Connection &)> job = headIn;
    co_return co_await storage::read<ChainHead>(database, job, deadline, cancel);
}

} // namespace wingman::audit
