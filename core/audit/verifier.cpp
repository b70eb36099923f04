// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/verifier.h"

#include "audit/body_scanner.h"
#include "audit/chain_check.h"
#include "audit/schema.h"
#include "audit/search_index.h"
#include "audit/sqlite_reader.h"
#include "base/logging.h"

#include <algorithm>
#include <atomic>
#include <deque>
#include <limits>
#include <thread>

namespace wingman::audit {
namespace {

/// What all threads of one verification share.
struct Progressing
{
    VerifyProgress tell;
    Deadline deadline;
    Cancel cancel;
    qint64 total = 0;
    std::atomic<qint64> done{0};
    std::atomic<bool> stop{false};

    bool interrupted()
    {
        if (stop.load(std::memory_order_relaxed))
            return true;
        if (!cancel.isCancelled() && !deadline.hasPassed())
            return false;
        stop = true;
        return true;
    }
    Failure why() const
    {
        if (cancel.isCancelled())
            return fail(Code::Cancelled);
        return fail(Code::TimedOut, {{"what", QStringLiteral("The verification")}});
    }
};

constexpr qint64 stride = 2048; // rows between two looks at the clock

/// The rows through QtSql, where the C library may not touch the file. The same questions as SqliteReader.
class QtReader final
{
public:
    explicit QtReader(storage::Connection &connection) : m_connection(connection) {}
    Result<> prepare(const char *sql, std::initializer_list<qint64> bindings = {})
    {
        m_rows.reset();
        storage::Bindings values;
        for (const qint64 value : bindings)
            values.append(value);
        auto rows = m_connection.query(QString::fromLatin1(sql), values);
        if (!rows)
            return propagate(rows);
        m_rows.emplace(std::move(*rows));
        return {};
    }
    Result<bool> next()
    {
        m_kept.clear();
        return m_rows->next();
    }
    SqliteReader::Step step()
    {
        const auto more = next();
        if (!more)
            m_error = more.error();
        return !more ? SqliteReader::Step::Failed : *more ? SqliteReader::Step::Row : SqliteReader::Step::Done;
    }
    Error error() const { return m_error; }
    qint64 integer(int column) const { return m_rows->integer(column); }
    Bytes bytes(int column)
    {
        m_kept.push_back(m_rows->bytes(column));
        return bytesOf(m_kept.back());
    }
    QString text(int column) const { return m_rows->text(column); }
    bool isEntry() const { return m_rows->value(0).typeId() == QMetaType::LongLong && isBlob(1) && isBlob(2); }
    bool isBlob(int column) const { return m_rows->value(column).typeId() == QMetaType::QByteArray; }

private:
    storage::Connection &m_connection;
    std::optional<storage::Rows> m_rows;
    std::deque<QByteArray> m_kept;
    Error m_error{Code::Internal, {}};
};

struct Range
{
    Sequence from = 1;
    Sequence to = 0;
    bool last = false; // then it is read to the table's own end, wherever that is
};

/// Streams the rows of a statement "seq, body, hash" through the check. False if it did not come to their end.
template <typename Reader>
bool streamRows(Reader &reader, ChainCheck &check, Progressing &progress)
{
    qint64 pending = 0;
    for (;;) {
        if (pending == stride) {
            const qint64 done = progress.done.fetch_add(pending) + pending;
            pending = 0;
            if (progress.tell)
                progress.tell(done, progress.total);
            if (progress.interrupted())
                return false;
        }
        const auto step = reader.step();
        if (step == SqliteReader::Step::Failed) [[unlikely]] {
            if (const Error error = reader.error(); error.code != Code::Cancelled)
                check.report(ViolationType::Unreadable, check.lastSequence() + 1, error.arguments.text(u"reason"));
            return false;
        }
        if (step == SqliteReader::Step::Done) [[unlikely]] {
            progress.done.fetch_add(pending);
            return true;
        }
        ++pending;
        if (!reader.isEntry()) [[unlikely]]
            check.report(ViolationType::ColumnMismatch, reader.integer(0), QStringLiteral("a value of the wrong type"));
        check.check({reader.integer(0), reader.bytes(1), reader.bytes(2)});
    }
}

template <typename Reader>
void checkRange(Reader &reader, Range range, ChainCheck &check, Progressing &progress)
{
    if (range.from > 1) {
        auto before =
            reader.prepare("SELECT seq, body, hash FROM audit_entry NOT INDEXED WHERE seq = ?", {range.from - 1});
        const auto found = before ? reader.next() : Result<bool>(propagate(before));
        if (found && *found)
            check.follow({reader.integer(0), reader.bytes(1), reader.bytes(2)});
        else
            check.followNothing(range.from);
    }
    // From the very beginning on there is no lower bound: what stands before 1 is seen too. And no upper bound at the
    // end: in a damaged table the last row need not have the highest number, and would hide those before it.
    const Sequence from = range.from > 1 ? range.from : std::numeric_limits<qint64>::min();
    const Sequence to = range.last ? std::numeric_limits<qint64>::max() : range.to;
    if (auto prepared = reader.prepare(
            "SELECT seq, body, hash FROM audit_entry NOT INDEXED WHERE seq BETWEEN ? AND ? ORDER BY seq", {from, to});
        !prepared) {
        check.report(ViolationType::Unreadable, range.from, prepared.error().arguments.text(u"reason"));
        return;
    }
    if (streamRows(reader, check, progress))
        check.end(range.to);
}

/// True if the chain's own table is as it was made, so that it can be read by ranges.
template <typename Reader>
Result<bool> checkSchema(Reader &reader, ChainCheck &check)
{
    QByteArray script;
    for (const storage::Migration &step : migrations)
        script += step.up;
    const QStringList expected = expectedSchema(script.constData());
    QStringList found;
    auto prepared =
        reader.prepare("SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master "
                       "WHERE tbl_name IN ('audit_entry', 'audit_search') OR name IN ('audit_entry', 'audit_search') "
                       "ORDER BY type, name");
    if (!prepared)
        return propagate(prepared);
    for (;;) {
        const auto more = reader.next();
        if (!more)
            return propagate(more);
        if (!*more)
            break;
        found.append(reader.text(0));
    }
    bool intact = true;
    const auto named = [](const QString &line) { return line.section(u' ', 0, 1); };
    for (const QString &line : expected) {
        if (found.contains(line))
            continue;
        const bool trigger = line.startsWith(u"trigger ");
        const bool there = std::any_of(found.cbegin(), found.cend(),
                                       [&](const QString &other) { return named(other) == named(line); });
        check.report(trigger && !there ? ViolationType::TriggerMissing : ViolationType::SchemaAltered, 0, named(line));
        if (line.startsWith(u"table audit_entry "))
            intact = false;
    }
    for (const QString &line : found) {
        const bool known = std::any_of(expected.cbegin(), expected.cend(),
                                       [&](const QString &other) { return named(other) == named(line); });
        if (!known)
            check.report(ViolationType::SchemaAltered, 0, named(line));
    }
    return intact;
}

/// Every search row against the entry that it was copied from.
template <typename Reader>
void checkSearchRows(Reader &reader, Sequence from, ChainCheck &check, Progressing &progress)
{
    auto prepared =
        reader.prepare("SELECT s.seq, s.time, s.action, s.actor, s.target, s.plan, s.execution, e.body "
                       "FROM audit_search AS s NOT INDEXED LEFT JOIN audit_entry AS e NOT INDEXED ON e.seq = s.seq "
                       "WHERE s.seq >= ? ORDER BY s.seq",
                       {from});
    if (!prepared)
        return; // the missing table has been reported with the schema
    Sequence expected = from;
    for (qint64 count = 1;; ++count) {
        if (count % stride == 0 && progress.interrupted())
            return;
        const auto more = reader.next();
        if (!more) {
            if (more.error().code != Code::Cancelled)
                check.report(ViolationType::Unreadable, expected, QStringLiteral("audit_search"));
            return;
        }
        if (!*more)
            break;
        const Sequence sequence = reader.integer(0);
        if (sequence != expected)
            check.report(ViolationType::ColumnMismatch, expected, QStringLiteral("search row missing"));
        expected = sequence + 1;
        const SearchRow stored{reader.integer(1),
                               {reader.bytes(2), reader.bytes(3), reader.bytes(4), reader.bytes(5), reader.bytes(6)}};
        if (!reader.isBlob(7))
            check.report(ViolationType::ColumnMismatch, sequence, QStringLiteral("search row without entry"));
        else if (!isSearchRowOf(stored, reader.bytes(7)))
            check.report(ViolationType::ColumnMismatch, sequence, QStringLiteral("search row"));
    }
}

/// An index that leaves rows out hides them from searches. It is sorted by other things than the sequence, so there is
/// no looking at a part of it.
template <typename Reader>
void checkSearchIndexes(Reader &reader, ChainCheck &check)
{
    auto prepared = reader.prepare("PRAGMA integrity_check('audit_search')");
    const auto answer = prepared ? reader.next() : Result<bool>(propagate(prepared));
    if (answer && *answer && reader.text(0) != QStringLiteral("ok"))
        check.report(ViolationType::ColumnMismatch, 0, QStringLiteral("audit_search: %1").arg(reader.text(0)));
}

struct Bounds
{
    Sequence last = 0;
    bool readable = true;
};

template <typename Reader>
Bounds findLast(Reader &reader, ChainCheck &check)
{
    auto prepared = reader.prepare("SELECT seq FROM audit_entry NOT INDEXED ORDER BY seq DESC LIMIT 1");
    const auto found = prepared ? reader.next() : Result<bool>(propagate(prepared));
    if (!found) {
        check.report(ViolationType::Unreadable, 0, found.error().arguments.text(u"reason"));
        return {0, false};
    }
    return {*found ? reader.integer(0) : 0, true};
}

/// The whole of a table that is not the one we made: without bounds, and sorted by whatever it takes.
template <typename Reader>
void checkStrangeTable(Reader &reader, ChainCheck &check, Progressing &progress)
{
    if (auto prepared = reader.prepare("SELECT seq, body, hash FROM audit_entry ORDER BY seq"); !prepared) {
        check.report(ViolationType::Unreadable, 0, prepared.error().arguments.text(u"reason"));
        return;
    }
    streamRows(reader, check, progress);
}

void finish(VerifyReport &report, const std::vector<const ChainCheck *> &checks)
{
    for (const ChainCheck *check : checks) {
        report.checked += check->checked();
        report.violationCount += check->violationCount();
        report.violations += check->violations();
    }
    std::stable_sort(report.violations.begin(), report.violations.end(),
                     [](const Violation &left, const Violation &right) { return left.sequence < right.sequence; });
    if (report.violations.size() > keptViolations)
        report.violations.resize(keptViolations);
}

/// `makeReader` opens one more reader for a further thread; where that is not possible, one thread does it all.
template <typename Reader>
Result<VerifyReport> verifyWith(Reader &reader, const std::function<Result<std::unique_ptr<Reader>>()> &makeReader,
                                VerifyOptions options, Progressing &progress)
{
    VerifyReport report;
    ChainCheck first;
    const auto intact = checkSchema(reader, first);
    if (!intact)
        return progress.interrupted() ? progress.why() : propagate(intact);
    if (!*intact) {
        checkStrangeTable(reader, first, progress);
        if (progress.interrupted())
            return progress.why();
        report.first = 1;
        report.last = first.lastSequence();
        report.head = first.lastHash();
        finish(report, {&first});
        return report;
    }
    const Bounds bounds = findLast(reader, first);
    Range whole{std::max<Sequence>(1, options.from), bounds.last, true};
    if (options.newest > 0)
        whole.from = std::max(whole.from, whole.to - options.newest + 1);
    progress.total = std::max<qint64>(0, whole.to - whole.from + 1);
    constexpr qint64 worthAThread = 5000;
    std::unique_ptr<ChainCheck> second;
    std::unique_ptr<Reader> other;
    if (options.threads > 1 && makeReader && progress.total >= worthAThread) {
        if (auto made = makeReader()) {
            other = std::move(*made);
            second = std::make_unique<ChainCheck>();
        }
    }
    if (bounds.readable && second) {
        // Each range begins with the row before it as context, which is the check of the seam.
        const Sequence middle = whole.from + progress.total / 2;
        std::thread helper([&] { checkRange(*other, Range{middle, whole.to, true}, *second, progress); });
        checkRange(reader, Range{whole.from, middle - 1}, first, progress);
        helper.join();
    } else if (bounds.readable) {
        checkRange(reader, whole, first, progress);
    }
    if (progress.interrupted())
        return progress.why();
    const bool isWhole = whole.from == 1;
    if (isWhole && second) {
        std::thread helper([&] { checkSearchIndexes(*other, *second); });
        checkSearchRows(reader, whole.from, first, progress);
        helper.join();
    } else {
        checkSearchRows(reader, whole.from, first, progress);
        if (isWhole)
            checkSearchIndexes(reader, first);
    }
    if (progress.interrupted())
        return progress.why();
    const ChainCheck &end = second ? *second : first;
    report.last = std::max(whole.to, end.lastSequence()); // others may have appended meanwhile
    report.first = report.last == 0 ? 0 : whole.from;
    report.head = report.last == 0 ? Digest{} : end.lastHash();
    if (second)
        finish(report, {&first, second.get()});
    else
        finish(report, {&first});
    return report;
}

} // namespace

Result<VerifyReport> verifyFileNow(const QString &path, VerifyOptions options, VerifyProgress progress,
                                   Deadline deadline, Cancel cancel)
{
    Progressing progressing{std::move(progress), deadline, std::move(cancel)};
    const std::function<Result<std::unique_ptr<SqliteReader>>()> open = [&] {
        return SqliteReader::open(path, [&progressing] { return progressing.interrupted(); });
    };
    auto reader = open();
    if (!reader)
        return propagate(reader);
    return verifyWith<SqliteReader>(**reader, open, options, progressing);
}

Result<VerifyReport> verifyChainNow(storage::Database &database, VerifyOptions options, VerifyProgress progress,
                                    Deadline deadline, Cancel cancel)
{
    if (database.sharesLibrary())
        return verifyFileNow(database.path(), options, std::move(progress), deadline, std::move(cancel));
    qCInfo(logAudit, "QtSql brings a SQLite of its own; verifying through it, more slowly");
    auto connection = storage::Connection::open(database.path(), {Milliseconds(10000), true});
    if (!connection)
        return propagate(connection);
    return verifyOver(**connection, options, std::move(progress), deadline, std::move(cancel));
}

Result<VerifyReport> verifyOver(storage::Connection &connection, VerifyOptions options, VerifyProgress progress,
                                Deadline deadline, Cancel cancel)
{
    Progressing progressing{std::move(progress), deadline, std::move(cancel)};
    QtReader reader(connection);
    return verifyWith<QtReader>(reader, {}, options, progressing);
}

Async<VerifyReport> verifyChain(std::shared_ptr<storage::Database> database, VerifyOptions options,
                                VerifyProgress progress, Deadline deadline, Cancel cancel)
{
    const auto worker = std::make_shared<Worker>(QStringLiteral("verify"));
    auto job = [database, options, progress, deadline, cancel] {
        return verifyChainNow(*database, options, progress, deadline, cancel);
    };
    co_return co_await Worker::run(worker, QStringLiteral("The verification"), std::move(job), deadline, cancel);
}

Result<std::optional<Sequence>> newestCheckpoint(storage::Connection &connection, qint64 within)
{
    auto rows =
        connection.query(QStringLiteral("SELECT seq, body FROM audit_entry ORDER BY seq DESC LIMIT ?"), {within});
    if (!rows)
        return propagate(rows);
    for (;;) {
        const auto more = rows->next();
        if (!more)
            return propagate(more);
        if (!*more)
            return std::optional<Sequence>();
        const QByteArray body = rows->bytes(1);
        if (const auto scanned = scanBody(bytesOf(body)); scanned && !scanned->checkpoint.empty())
            return std::optional<Sequence>(rows->integer(0));
    }
}

} // namespace wingman::audit
