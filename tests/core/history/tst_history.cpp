// SPDX-License-Identifier: GPL-3.0-or-later
// labels: tsan
#include "history/history.h"

#include "history/schema.h"
#include "support/async.h"
#include "support/manual_clock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace wingman;
using namespace wingman::history;
using namespace std::chrono_literals;
using inventory::TargetEvent;
using inventory::TargetKind;
using wingman::test::await;

namespace {

const EndpointId local = EndpointId::parse(QStringLiteral("local")).value();

ObjectKey web()
{
    return {local, TargetKind::Container, QStringLiteral("id-web")};
}

TargetEvent said(const char *action, Instant at, const char *object = "id-web")
{
    return {
        local, TargetKind::Container, QString::fromLatin1(object), QStringLiteral("web"), QString::fromLatin1(action),
        at};
}

Seen container(const char *object, const char *state, const char *name = "web")
{
    return {TargetKind::Container,
            QString::fromLatin1(object),
            QString::fromLatin1(name),
            {{QStringLiteral("state"), QString::fromLatin1(state)}}};
}

QStringList lines(const QList<Entry> &entries)
{
    QStringList list;
    for (const Entry &entry : entries)
        list << (entry.source == Source::Event
                     ? entry.action
                     : QStringLiteral("%1 %2>%3").arg(entry.action, entry.before, entry.after).trimmed());
    return list;
}

/// A data folder of its own, a clock that is turned, and the history over them.
struct Home
{
    QTemporaryDir folder;
    std::shared_ptr<storage::Database> database;
    std::shared_ptr<test::ManualClock> clock = std::make_shared<test::ManualClock>();
    std::optional<History> history;

    explicit Home(Retention retention = {})
    {
        database = open();
        history.emplace(database, clock, retention);
    }
    std::shared_ptr<storage::Database> open() const
    {
        storage::Options options;
        options.folder = folder.path();
        options.migrations = {migrations.begin(), migrations.end()};
        return storage::Database::open(options).value();
    }
    Instant now() const { return clock->now(); }
    static Deadline soon() { return Deadline::after(60s); }

    qint64 record(const QList<TargetEvent> &events) const { return await(history->record(events, soon(), {})).value(); }
    qint64 report(const QList<Seen> &there, const QList<Gone> &gone = {}, bool complete = true) const
    {
        return await(history->report(Report{local, now(), complete, there, gone}, soon(), {})).value();
    }
    QStringList timeline(const ObjectKey &key = web(), TimelinePage page = {}) const
    {
        return lines(await(history->timeline(key, page, soon(), {})).value());
    }
    std::optional<Sighting> sighting(const ObjectKey &key = web()) const
    {
        return await(history->sighting(key, soon(), {})).value();
    }
};

} // namespace

class tst_History : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSchemaGoesUpAndDown()
    {
        QTemporaryDir folder;
        auto connection = storage::Connection::open(folder.filePath(QStringLiteral("a.db")), {}).value();
        const std::vector<storage::Migration> steps(migrations.begin(), migrations.end());
        QCOMPARE(storage::applyMigrations(*connection, steps).value(), 1);
        QVERIFY(storage::rollbackMigration(*connection, steps, storage::DryRun::No));
        QCOMPARE(storage::applyMigrations(*connection, steps).value(), 1);
    }

    void eventsComeBackNewestFirst()
    {
        const Home home;
        QCOMPARE(home.record({said("create", home.now()), said("start", home.now() + 1s), said("die", home.now() + 2s),
                              said("start", home.now(), "id-db")}),
                 4);
        QCOMPARE(home.timeline(),
                 (QStringList{QStringLiteral("die"), QStringLiteral("start"), QStringLiteral("create")}));
    }

    void whatComesAgainAfterAReconnectIsKeptOnce()
    {
        const Home home;
        const QList<TargetEvent> first{said("start", home.now()), said("die", home.now() + 1s)};
        QCOMPARE(home.record(first), 2);
        QCOMPARE(home.record(first + QList<TargetEvent>{said("start", home.now() + 2s)}), 1);
        QCOMPARE(home.timeline().size(), 3);
    }

    void anotherProcessThatSawTheSameAddsNothing()
    {
        const Home home;
        const History other(home.open(), home.clock, {});
        const QList<TargetEvent> events{said("start", home.now())};
        home.record(events);
        QCOMPARE(await(other.record(events, Home::soon(), {})).value(), 0);
        home.report({container("id-web", "running")});
        home.clock->advance(10s);
        home.report({container("id-web", "exited")});
        home.clock->advance(1s);
        const Report again{local, home.now(), true, {container("id-web", "exited")}, {}};
        QCOMPARE(await(other.report(again, Home::soon(), {})).value(), 0);
    }

    void noCommandLineReachesTheDatabase()
    {
        const Home home;
        home.record({said("exec_create: sh -c curl -u admin:TOPSECRET http://x", home.now()),
                     said("exec_start: sh -c curl -u admin:TOPSECRET http://x", home.now() + 1s)});
        QCOMPARE(home.timeline(), (QStringList{QStringLiteral("exec_start"), QStringLiteral("exec_create")}));
        for (const QString &name : {QStringLiteral("wingman.db"), QStringLiteral("wingman.db-wal")}) {
            QFile file(home.folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("TOPSECRET"), qPrintable(name));
        }
    }

    void namesFromElsewhereAreBoundedAndInert()
    {
        const Home home;
        TargetEvent odd = said("start", home.now());
        odd.name = QString(5000, u'x') + u'\x1b';
        odd.action = QStringLiteral("st\x1b[31mart");
        home.record({odd});
        const auto entries = await(home.history->timeline(web(), {}, Home::soon(), {})).value();
        QCOMPARE(entries.size(), 1);
        QVERIFY(entries.first().name.size() <= 256);
        QVERIFY(!entries.first().action.contains(u'\x1b'));
    }

    void theFirstReportOfAnEndpointIsNoNews()
    {
        const Home home;
        QCOMPARE(home.report({container("id-web", "running"), container("id-db", "running", "db")}), 0);
        QVERIFY(home.timeline().isEmpty());
        QCOMPARE(home.sighting()->firstSeen, home.now());
    }

    void differencesBetweenReportsAreWrittenDown()
    {
        const Home home;
        home.report({container("id-web", "running"), container("id-db", "running", "db")});
        home.clock->advance(60s);
        QCOMPARE(home.report({container("id-web", "running"), container("id-db", "running", "db")}), 0);
        home.clock->advance(60s);
        QCOMPARE(home.report({container("id-web", "exited", "web-old"), container("id-new", "running", "new")}), 4);
        const QStringList changes = home.timeline();
        QCOMPARE(changes.size(), 2);
        QVERIFY(changes.contains(QStringLiteral("state running>exited")));
        QVERIFY(changes.contains(QStringLiteral("name web>web-old")));
        QCOMPARE(home.timeline({local, TargetKind::Container, QStringLiteral("id-db")}),
                 QStringList{QStringLiteral("gone >")});
        QCOMPARE(home.timeline({local, TargetKind::Container, QStringLiteral("id-new")}),
                 QStringList{QStringLiteral("appeared >")});
    }

    void whatIsMissingInAReportWithAGapIsNotGone()
    {
        const Home home;
        home.report({container("id-web", "running")});
        home.clock->advance(60s);
        QCOMPARE(home.report({}, {}, false), 0);
        QVERIFY(!home.sighting()->goneSince);
        QCOMPARE(home.report({}, {{TargetKind::Container, QStringLiteral("id-web")}}, false), 1); // said by a diff
        QVERIFY(home.sighting()->goneSince);
    }

    void anOldReportDoesNotTakeBackWhatIsKnown()
    {
        const Home home;
        home.report({container("id-web", "running")});
        home.clock->advance(60s);
        home.report({container("id-web", "exited")});
        const Report late{local, home.now() - 30s, true, {container("id-web", "running")}, {}};
        QCOMPARE(await(home.history->report(late, Home::soon(), {})).value(), 0);
        QCOMPARE(home.timeline(), QStringList{QStringLiteral("state running>exited")});
        QCOMPARE(await(home.history->lastReport(local, Home::soon(), {})).value(), std::optional(home.now()));
    }

    void aClockThatWasSetBackIsBelieved()
    {
        const Home home;
        home.report({container("id-web", "running")});
        home.clock->setWall(home.now() - 48h);
        QCOMPARE(home.report({container("id-web", "exited")}), 1);
        QCOMPARE(await(home.history->lastReport(local, Home::soon(), {})).value(), std::optional(home.now()));
    }

    void knowsSinceWhenAndHowLongAgo()
    {
        const Home home;
        QVERIFY(!home.sighting());
        const Instant first = home.now();
        home.report({container("id-web", "running")});
        home.clock->advance(600s);
        home.report({container("id-web", "running")});
        const auto there = home.sighting();
        QCOMPARE(there->firstSeen, first);
        QCOMPARE(there->lastSeen, home.now());
        QVERIFY(!there->goneSince);
        const Instant last = home.now();
        home.clock->advance(600s);
        home.report({});
        home.clock->advance(60s);
        const auto gone = home.sighting();
        QCOMPARE(gone->firstSeen, first);
        QCOMPARE(gone->lastSeen, last);
        QCOMPARE(*gone->goneSince, last + 600s);
        QCOMPARE(gone->age(home.now()), 660s);
        QCOMPARE(gone->age(first), 0s); // never negative
        home.clock->advance(60s);
        QCOMPARE(home.report({container("id-web", "running")}), 1);
        QVERIFY(!home.sighting()->goneSince);
        QCOMPARE(home.sighting()->firstSeen, first);
    }

    void anEndpointThatNeverReportedHasNoAge()
    {
        const Home home;
        QCOMPARE(await(home.history->lastReport(local, Home::soon(), {})).value(), std::optional<Instant>());
    }

    void aTimelineHasPages()
    {
        const Home home;
        QList<TargetEvent> events;
        for (int i = 0; i < 10; ++i) {
            // Two at every instant: a page never parts them.
            events.append(said("start", home.now() + std::chrono::seconds(i)));
            events.append(said("die", home.now() + std::chrono::seconds(i)));
        }
        home.record(events);
        QStringList all;
        std::optional<Instant> before;
        int pages = 0;
        for (;;) {
            const auto page = await(home.history->timeline(web(), {3, before}, Home::soon(), {})).value();
            if (page.isEmpty())
                break;
            QVERIFY(page.size() == 4);
            all += lines(page);
            before = page.last().at;
            ++pages;
        }
        QCOMPARE(pages, 5);
        QCOMPARE(all.size(), 20);
    }

    void tellsWhatHappenedWhileAway()
    {
        const Home home;
        home.record({said("start", home.now() - 1s), said("die", home.now() + 1s), said("start", home.now() + 2s),
                     said("start", home.now() + 3s, "id-db"), said("exec_create: x", home.now() + 4s, "id-log")});
        const Away away = await(home.history->whileAway(home.now(), 10, Home::soon(), {})).value();
        QCOMPARE(away.events, 4);
        QCOMPARE(away.objects, 3);
        QCOMPARE(away.groups.size(), 2);
        QCOMPARE(away.groups[0].key, web());
        QCOMPARE(away.groups[0].count, 2);
        QCOMPARE(away.groups[0].highest, Importance::Trouble);
        QCOMPARE(away.groups[1].key.object, QStringLiteral("id-db"));
    }

    void tellsWhatWasChangedOutside()
    {
        const Home home;
        home.record({said("stop", home.now() + 1s), said("destroy", home.now() + 2s, "id-db"),
                     said("exec_create: x", home.now() + 3s, "id-log")});
        const KnownAct ours{local, TargetKind::Container, QStringLiteral("id-web"), {}, home.now(), home.now() + 2s};
        const auto outside = await(home.history->changedOutside({ours}, home.now() - 1h, Home::soon(), {})).value();
        QCOMPARE(lines(outside), QStringList{QStringLiteral("destroy")});
        QCOMPARE(outside.first().key.object, QStringLiteral("id-db"));
    }

    void forgetsByAgeAndByNumber_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("days");
        QTest::addColumn<QStringList>("left");
        QTest::newRow("all fit") << 10 << 30
                                 << QStringList{QStringLiteral("pause"), QStringLiteral("die"),
                                                QStringLiteral("start")};
        QTest::newRow("two days") << 10 << 2 << QStringList{QStringLiteral("pause"), QStringLiteral("die")};
        QTest::newRow("one row") << 1 << 30 << QStringList{QStringLiteral("pause")};
        QTest::newRow("none") << 0 << 30 << QStringList{};
    }
    void forgetsByAgeAndByNumber()
    {
        QFETCH(int, rows);
        QFETCH(int, days);
        QFETCH(QStringList, left);
        const Home home(Retention{rows, days});
        home.record({said("start", home.now() - 72h), said("die", home.now() - 24h), said("pause", home.now())});
        QVERIFY(await(home.history->prune(Home::soon(), {})));
        QCOMPARE(home.timeline(), left);
    }

    void staysBoundedByItself()
    {
        const Home home(Retention{500, 30});
        for (int round = 0; round < 6; ++round) {
            QList<TargetEvent> events;
            for (int i = 0; i < 500; ++i)
                events.append(said("start", home.now() + std::chrono::milliseconds(round * 1000 + i)));
            QCOMPARE(home.record(events), 500);
        }
        std::function<Result<qint64>(storage::Connection &)> count =
            [](storage::Connection &connection) -> Result<qint64> {
            const auto rows = connection.scalar(QStringLiteral("SELECT count(*) FROM history_entry"));
            if (!rows)
                return propagate(rows);
            return rows->toLongLong();
        };
        const qint64 kept = storage::readNow<qint64>(*home.database, count).value();
        QVERIFY2(kept >= 500 && kept <= 1500, qPrintable(QString::number(kept)));
    }

    void aRowThatMakesNoSenseCostsItselfOnly()
    {
        const Home home;
        home.record({said("start", home.now())});
        std::function<Result<qint64>(storage::Connection &)> damage = [](storage::Connection &connection) {
            return connection.exec(
                QStringLiteral("INSERT INTO history_entry(source, endpoint, kind, object, name, action, old_value, "
                               "new_value, at) VALUES (0, '../..', 'spaceship', 'x', '', 'start', '', '', 9e15)"));
        };
        QVERIFY(storage::writeNow<qint64>(*home.database, damage));
        const Away away = await(home.history->whileAway(home.now() - 1h, 10, Home::soon(), {})).value();
        QCOMPARE(away.events, 1);
    }
};

QTEST_GUILESS_MAIN(tst_History)
#include "tst_history.moc"
