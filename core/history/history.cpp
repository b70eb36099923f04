// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/history.h"

#include "base/redaction.h"

#include <QSet>
#include <algorithm>

namespace wingman::history {
namespace {

using storage::Connection;
using storage::Rows;

constexpr qsizetype longestText = 255; // characters of a name, an id, an action, a value
constexpr qint64 pruneEvery = 1000;    // rows added
constexpr int mostEntries = 1000;      // that one query answers
constexpr qint64 mostLookedAt = 20000; // for a question whose answer needs them all in memory
/// Somebody set the clock back: what was seen "later" than that is not waited for.
constexpr std::chrono::hours clockWasSet{1};

qint64 number(Instant instant)
{
    return static_cast<qint64>(instant.time_since_epoch().count());
}

Instant instant(qint64 microseconds)
{
    return Instant(std::chrono::microseconds(microseconds));
}

QString kept(const QString &text)
{
    return inert(text, longestText);
}

bool isOlder(Instant report, Instant known)
{
    return report < known && known - report < clockWasSet;
}

struct Line
{
    Source source{};
    QString endpoint, kind, object, name, action, before, after;
    Instant at;
};

Result<qint64> add(Connection &connection, const Line &line)
{
    return connection.exec(
        QStringLiteral("INSERT INTO history_entry(source, endpoint, kind, object, name, action, old_value, new_value, "
                       "at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"),
        {static_cast<qint64>(line.source), line.endpoint, line.kind, line.object, kept(line.name), kept(line.action),
         kept(line.before), kept(line.after), number(line.at)});
}

Result<qint64> forget(Connection &connection, Retention retention, Instant now)
{
    const qint64 oldest = number(now - std::chrono::days(retention.days));
    const auto byAge = connection.exec(QStringLiteral("DELETE FROM history_entry WHERE at < ?"), {oldest});
    if (!byAge)
        return byAge;
    // By the order of arrival: an engine whose clock runs ahead cannot push the others out.
    const auto byCount = connection.exec(
        QStringLiteral("DELETE FROM history_entry WHERE id <= (SELECT id FROM history_entry ORDER BY id DESC "
                       "LIMIT 1 OFFSET ?)"),
        {std::max<qint64>(0, retention.rows)});
    if (!byCount)
        return byCount;
    const auto objects =
        connection.exec(QStringLiteral("DELETE FROM history_object WHERE gone IS NOT NULL AND gone < ?"), {oldest});
    if (!objects)
        return objects;
    return *byAge + *byCount + *objects;
}

std::optional<Entry> entryOf(const Rows &rows)
{
    const auto endpoint = EndpointId::parse(rows.text(1));
    const auto kind = inventory::targetKindFromName(rows.text(2));
    if (!endpoint || !kind)
        return std::nullopt; // a bad row costs that row, never the list
    return Entry{{*endpoint, *kind, rows.text(3)},
                 rows.integer(0) == static_cast<qint64>(Source::Event) ? Source::Event : Source::Change,
                 rows.text(4),
                 rows.text(5),
                 rows.text(6),
                 rows.text(7),
                 instant(rows.integer(8))};
}

Result<> forEachEntry(Result<Rows> rows, const std::function<void(const Entry &)> &take)
{
    if (!rows)
        return propagate(rows);
    for (;;) {
        const auto more = rows->next();
        if (!more)
            return propagate(more);
        if (!*more)
            return {};
        if (const auto entry = entryOf(*rows))
            take(*entry);
    }
}

// -- reports ---------------------------------------------------------------------------------------------------------

/// Compares one report with what is stored of its endpoint.
class Comparison final
{
public:
    Comparison(Connection &connection, const Report &report)
        : m_connection(connection), m_report(report), m_endpoint(report.endpoint.text())
    {
    }

    Result<qint64> run()
    {
        if (auto known = readEndpoint(); !known)
            return propagate(known);
        for (const Seen &seen : m_report.there) {
            if (auto compared = compare(seen); !compared)
                return propagate(compared);
        }
        for (const Gone &gone : m_report.gone) {
            if (auto marked = markGone(inventory::targetKindName(gone.kind), kept(gone.object)); !marked)
                return propagate(marked);
        }
        if (m_report.complete) {
            if (auto swept = sweep(); !swept)
                return propagate(swept);
        }
        if (auto written = writeEndpoint(); !written)
            return propagate(written);
        return m_found;
    }

private:
    Result<> readEndpoint()
    {
        const auto reported = m_connection.scalar(
            QStringLiteral("SELECT reported FROM history_endpoint WHERE endpoint = ?"), {m_endpoint});
        if (!reported)
            return propagate(reported);
        if (reported->isValid())
            m_reported = instant(reported->toLongLong());
        return {};
    }

    Result<> writeEndpoint()
    {
        if (m_reported && isOlder(m_report.readAt, *m_reported))
            return {};
        return done(
            m_connection.exec(QStringLiteral("INSERT INTO history_endpoint(endpoint, reported) VALUES (?, ?) "
                                             "ON CONFLICT(endpoint) DO UPDATE SET reported = excluded.reported"),
                              {m_endpoint, number(m_report.readAt)}));
    }

    Result<> compare(const Seen &seen)
    {
        const QString kind = inventory::targetKindName(seen.kind);
        const QString object = kept(seen.object);
        m_present.insert(kind + QLatin1Char(' ') + object);
        auto rows = m_connection.query(QStringLiteral("SELECT name, fields, seen, gone FROM history_object "
                                                      "WHERE endpoint = ? AND kind = ? AND object = ?"),
                                       {m_endpoint, kind, object});
        if (!rows)
            return propagate(rows);
        const auto known = rows->next();
        if (!known)
            return propagate(known);
        if (!*known || !rows->isNull(3))
            return appear(seen, kind, object, *known ? std::optional(instant(rows->integer(2))) : std::nullopt);
        if (isOlder(m_report.readAt, instant(rows->integer(2))))
            return {};
        const QString name = rows->text(0);
        const QString fields = rows->text(1);
        if (name == kept(seen.name) && fields == fieldsText(seen.fields))
            return {};
        if (auto noted = noteDifferences(seen, kind, object, name, fieldsFromText(fields)); !noted)
            return noted;
        return store(seen, kind, object);
    }

    Result<> noteDifferences(const Seen &seen, const QString &kind, const QString &object, const QString &name,
                             const Fields &before)
    {
        if (name != kept(seen.name)) {
            if (auto noted = note(kind, object, seen.name, QStringLiteral("name"), name, seen.name); !noted)
                return noted;
        }
        for (auto it = seen.fields.cbegin(); it != seen.fields.cend(); ++it) {
            const QString old = before.value(it.key());
            if (old == it.value())
                continue;
            if (auto noted = note(kind, object, seen.name, it.key(), old, it.value()); !noted)
                return noted;
        }
        return {};
    }

    /// `lastSeen`: it was here before and went.
    Result<> appear(const Seen &seen, const QString &kind, const QString &object, std::optional<Instant> lastSeen)
    {
        if (lastSeen && isOlder(m_report.readAt, *lastSeen))
            return {};
        if (m_reported) {
            if (auto noted = note(kind, object, seen.name, QStringLiteral("appeared"), {}, {}); !noted)
                return noted;
        }
        return store(seen, kind, object);
    }

    Result<> store(const Seen &seen, const QString &kind, const QString &object)
    {
        const qint64 at = number(m_report.readAt);
        return done(m_connection.exec(
            QStringLiteral("INSERT INTO history_object(endpoint, kind, object, name, fields, first, seen, gone) VALUES "
                           "(?, ?, ?, ?, ?, ?, ?, NULL) ON CONFLICT(endpoint, kind, object) DO UPDATE SET name = "
                           "excluded.name, fields = excluded.fields, seen = excluded.seen, gone = NULL"),
            {m_endpoint, kind, object, kept(seen.name), fieldsText(seen.fields), at, at}));
    }

    Result<> markGone(const QString &kind, const QString &object)
    {
        auto rows = m_connection.query(QStringLiteral("SELECT name, seen FROM history_object WHERE endpoint = ? AND "
                                                      "kind = ? AND object = ? AND gone IS NULL"),
                                       {m_endpoint, kind, object});
        if (!rows)
            return propagate(rows);
        const auto known = rows->next();
        if (!known)
            return propagate(known);
        if (!*known || isOlder(m_report.readAt, instant(rows->integer(1))))
            return {};
        if (auto noted = note(kind, object, rows->text(0), QStringLiteral("gone"), {}, {}); !noted)
            return noted;
        // It was last there in the report before this one.
        const Instant seen = std::max(instant(rows->integer(1)), m_reported.value_or(m_report.readAt));
        return done(m_connection.exec(
            QStringLiteral("UPDATE history_object SET gone = ?, seen = ? WHERE endpoint = ? "
                           "AND kind = ? AND object = ?"),
            {number(m_report.readAt), number(std::min(seen, m_report.readAt)), m_endpoint, kind, object}));
    }

    /// What a complete report does not show any more.
    Result<> sweep()
    {
        QList<std::pair<QString, QString>> missing;
        auto rows = m_connection.query(
            QStringLiteral("SELECT kind, object FROM history_object WHERE endpoint = ? AND gone IS NULL"),
            {m_endpoint});
        if (!rows)
            return propagate(rows);
        for (;;) {
            const auto more = rows->next();
            if (!more)
                return propagate(more);
            if (!*more)
                break;
            if (!m_present.contains(rows->text(0) + QLatin1Char(' ') + rows->text(1)))
                missing.append({rows->text(0), rows->text(1)});
        }
        for (const auto &[kind, object] : missing) {
            if (auto marked = markGone(kind, object); !marked)
                return marked;
        }
        return {};
    }

    Result<> note(const QString &kind, const QString &object, const QString &name, const QString &action,
                  const QString &before, const QString &after)
    {
        const auto added =
            add(m_connection, {Source::Change, m_endpoint, kind, object, name, action, before, after, m_report.readAt});
        if (!added)
            return propagate(added);
        m_found += *added;
        return {};
    }

    static Result<> done(const Result<qint64> &result)
    {
        if (!result)
            return propagate(result);
        return {};
    }

    Connection &m_connection;
    const Report &m_report;
    QString m_endpoint;
    std::optional<Instant> m_reported; // when the endpoint last reported; none: never
    QSet<QString> m_present;
    qint64 m_found = 0;
};

} // namespace

std::chrono::seconds Sighting::age(Instant now) const
{
    return std::max(std::chrono::seconds(0), std::chrono::duration_cast<std::chrono::seconds>(now - lastSeen));
}

/// Touched on the writer's thread, except for what never changes.
struct History::State
{
    std::shared_ptr<const Clock> clock;
    Retention retention;
    qint64 addedSincePruning = pruneEvery; // so that the first write prunes

    Result<> pruneNowAndThen(Connection &connection, qint64 added)
    {
        addedSincePruning += added;
        if (addedSincePruning < pruneEvery)
            return {};
        addedSincePruning = 0;
        if (auto forgotten = forget(connection, retention, clock->now()); !forgotten)
            return propagate(forgotten);
        return {};
    }
};

History::History(std::shared_ptr<storage::Database> database, std::shared_ptr<const Clock> clock, Retention retention)
    : m_database(std::move(database)), m_state(std::make_shared<State>())
{
    m_state->clock = std::move(clock);
    m_state->retention = retention;
}

Async<qint64> History::record(QList<inventory::TargetEvent> events, Deadline deadline, Cancel cancel) const
{
    std::function<Result<qint64>(Connection &)> job = [events,
                                                       state = m_state](Connection &connection) -> Result<qint64> {
        qint64 added = 0;
        for (const inventory::TargetEvent &event : events) {
            const auto one = add(connection, {Source::Event,
                                              event.endpoint.text(),
                                              inventory::targetKindName(event.kind),
                                              kept(event.object),
                                              event.name,
                                              keptAction(event.action),
                                              {},
                                              {},
                                              event.at});
            if (!one)
                return one;
            added += *one;
        }
        if (auto pruned = state->pruneNowAndThen(connection, added); !pruned)
            return propagate(pruned);
        return added;
    };
    return storage::write<qint64>(m_database, std::move(job), deadline, std::move(cancel));
}

Async<qint64> History::report(Report report, Deadline deadline, Cancel cancel) const
{
    std::function<Result<qint64>(Connection &)> job = [report = std::move(report),
                                                       state = m_state](Connection &connection) -> Result<qint64> {
        const auto found = Comparison(connection, report).run();
        if (!found)
            return found;
        if (auto pruned = state->pruneNowAndThen(connection, *found); !pruned)
            return propagate(pruned);
        return *found;
    };
    return storage::write<qint64>(m_database, std::move(job), deadline, std::move(cancel));
}

Async<qint64> History::prune(Deadline deadline, Cancel cancel) const
{
    std::function<Result<qint64>(Connection &)> job = [state = m_state](Connection &connection) {
        return forget(connection, state->retention, state->clock->now());
    };
    return storage::write<qint64>(m_database, std::move(job), deadline, std::move(cancel));
}

Async<QList<Entry>> History::timeline(ObjectKey key, TimelinePage page, Deadline deadline, Cancel cancel) const
{
    std::function<Result<QList<Entry>>(Connection &)> job = [key,
                                                             page](Connection &connection) -> Result<QList<Entry>> {
        QList<Entry> entries;
        const QString endpoint = key.endpoint.text();
        const QString kind = inventory::targetKindName(key.kind);
        const QString object = kept(key.object);
        const qint64 before = page.before ? number(*page.before) : std::numeric_limits<qint64>::max();
        auto read = forEachEntry(
            connection.query(
                QStringLiteral("SELECT source, endpoint, kind, object, name, action, old_value, new_value, at FROM "
                               "history_entry WHERE endpoint = ? AND kind = ? AND object = ? AND at < ? AND at >= "
                               "coalesce((SELECT at FROM history_entry WHERE endpoint = ? AND kind = ? AND object = ? "
                               "AND at < ? ORDER BY at DESC LIMIT 1 OFFSET ?), ?) ORDER BY at DESC, id DESC"),
                {endpoint, kind, object, before, endpoint, kind, object, before,
                 qint64(std::clamp(page.limit, 1, mostEntries) - 1), std::numeric_limits<qint64>::min()}),
            [&entries](const Entry &entry) { entries.append(entry); });
        if (!read)
            return propagate(read);
        return condensed(entries);
    };
    return storage::read<QList<Entry>>(m_database, std::move(job), deadline, std::move(cancel));
}

Async<Away> History::whileAway(Instant since, int maximumGroups, Deadline deadline, Cancel cancel) const
{
    std::function<Result<Away>(Connection &)> job = [since, maximumGroups](Connection &connection) -> Result<Away> {
        AwayDigest digest(since);
        auto read = forEachEntry(
            connection.query(
                QStringLiteral("SELECT source, endpoint, kind, object, name, action, old_value, new_value, at FROM "
                               "history_entry WHERE at >= ? ORDER BY at, id"),
                {number(since)}),
            [&digest](const Entry &entry) { digest.add(entry); });
        if (!read)
            return propagate(read);
        return digest.finish(maximumGroups);
    };
    return storage::read<Away>(m_database, std::move(job), deadline, std::move(cancel));
}

Async<std::optional<Sighting>> History::sighting(ObjectKey key, Deadline deadline, Cancel cancel) const
{
    using Answer = std::optional<Sighting>;
    std::function<Result<Answer>(Connection &)> job = [key](Connection &connection) -> Result<Answer> {
        auto rows = connection.query(
            QStringLiteral("SELECT name, first, seen, gone, (SELECT reported FROM history_endpoint WHERE "
                           "history_endpoint.endpoint = history_object.endpoint) FROM history_object "
                           "WHERE endpoint = ? AND kind = ? AND object = ?"),
            {key.endpoint.text(), inventory::targetKindName(key.kind), kept(key.object)});
        if (!rows)
            return propagate(rows);
        const auto known = rows->next();
        if (!known)
            return propagate(known);
        if (!*known)
            return Answer();
        const Instant seen = instant(rows->integer(2));
        if (!rows->isNull(3))
            return Answer(Sighting{rows->text(0), instant(rows->integer(1)), seen, instant(rows->integer(3))});
        // What is there was there in every report since.
        const Instant reported = rows->isNull(4) ? seen : instant(rows->integer(4));
        return Answer(Sighting{rows->text(0), instant(rows->integer(1)), std::max(seen, reported), std::nullopt});
    };
    return storage::read<Answer>(m_database, std::move(job), deadline, std::move(cancel));
}

Async<std::optional<Instant>> History::lastReport(EndpointId endpoint, Deadline deadline, Cancel cancel) const
{
    using Answer = std::optional<Instant>;
    std::function<Result<Answer>(Connection &)> job = [endpoint](Connection &connection) -> Result<Answer> {
        const auto reported = connection.scalar(
            QStringLiteral("SELECT reported FROM history_endpoint WHERE endpoint = ?"), {endpoint.text()});
        if (!reported)
            return propagate(reported);
        return reported->isValid() ? Answer(instant(reported->toLongLong())) : Answer();
    };
    return storage::read<Answer>(m_database, std::move(job), deadline, std::move(cancel));
}

Async<QList<Entry>> History::changedOutside(QList<KnownAct> acts, Instant since, Deadline deadline, Cancel cancel) const
{
    std::function<Result<QList<Entry>>(Connection &)> job = [acts,
                                                             since](Connection &connection) -> Result<QList<Entry>> {
        QList<Entry> entries;
        auto read = forEachEntry(
            connection.query(
                QStringLiteral("SELECT source, endpoint, kind, object, name, action, old_value, new_value, at FROM "
                               "history_entry WHERE at >= ? ORDER BY at DESC, id DESC LIMIT ?"),
                {number(since), mostLookedAt}),
            [&entries](const Entry &entry) {
                if (importanceOf(entry) != Importance::Routine)
                    entries.append(entry);
            });
        if (!read)
            return propagate(read);
        return unexplained(condensed(entries), acts).mid(0, mostEntries);
    };
    return storage::read<QList<Entry>>(m_database, std::move(job), deadline, std::move(cancel));
}

} // namespace wingman::history
