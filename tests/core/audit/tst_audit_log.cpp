// SPDX-License-Identifier: GPL-3.0-or-later
// labels: tsan
#include "audit/audit_log.h"
#include "audit/schema.h"
#include "support/async.h"
#include "support/manual_clock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace wingman;
using namespace std::chrono_literals;
using audit::EntryDraft;
using storage::Connection;
using storage::Database;
using wingman::test::await;
using wingman::test::ManualClock;

namespace {

struct Fixture
{
    QTemporaryDir home;
    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>();
    std::shared_ptr<Database> database = open();
    audit::AuditLog log{database, clock};

    std::shared_ptr<Database> open() const
    {
        storage::Options options;
        options.folder = home.path();
        options.migrations.assign(audit::migrations.begin(), audit::migrations.end());
        options.migrations.push_back({90, "note", "CREATE TABLE note(text TEXT NOT NULL) STRICT", nullptr});
        return Database::open(options).value();
    }
    Result<audit::Sequence> append(EntryDraft draft)
    {
        return await(log.append(std::move(draft), Deadline::after(30s), Cancel()));
    }
    audit::Entry entry(audit::Sequence sequence) const
    {
        const auto body =
            storage::readNow<QByteArray>(*database, [sequence](Connection &connection) -> Result<QByteArray> {
                auto value =
                    connection.scalar(QStringLiteral("SELECT body FROM audit_entry WHERE seq = ?"), {sequence});
                if (!value)
                    return propagate(value);
                return value->toByteArray();
            });
        return audit::decodeEntry(audit::bytesOf(body.value())).value();
    }
    qint64 count() const
    {
        return storage::readNow<qint64>(*database,
                                        [](Connection &connection) -> Result<qint64> {
                                            return connection.scalar(QStringLiteral("SELECT count(*) FROM audit_entry"))
                                                .value()
                                                .toLongLong();
                                        })
            .value();
    }
};

EntryDraft draft(const char *action)
{
    EntryDraft what;
    what.actor = QStringLiteral("anna");
    what.role = QStringLiteral("admin");
    what.origin = QStringLiteral("cli");
    what.action = QString::fromLatin1(action);
    return what;
}

} // namespace

class tst_AuditLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstEntryIsPrecededByTheGenesis()
    {
        Fixture fixture;
        QCOMPARE(fixture.append(draft("policy.set")).value(), 2);
        const audit::Entry genesis = fixture.entry(1);
        QCOMPARE(genesis.what.action, QStringLiteral("chain.created"));
        QCOMPARE(genesis.checkpoint, audit::Checkpoint::Genesis);
        QCOMPARE(genesis.previous, audit::Digest{});
        const audit::Entry entry = fixture.entry(2);
        QCOMPARE(entry.chain, genesis.chain);
        QVERIFY(entry.chain.startsWith(QStringLiteral("chn-")));
        QCOMPARE(entry.time, fixture.clock->now());
        QCOMPARE(entry.what.action, QStringLiteral("policy.set"));
        audit::Sha256 sha256;
        QCOMPARE(entry.previous, audit::entryHash(sha256, audit::bytesOf(audit::encodeEntry(genesis).value())));
    }
    void rowsAndEntryStandOrFallTogether()
    {
        Fixture fixture;
        const auto both = [&](bool fails) {
            return await(storage::write<audit::Sequence>(
                fixture.database,
                [&, fails](Connection &connection) -> Result<audit::Sequence> {
                    if (auto row = connection.exec(QStringLiteral("INSERT INTO note(text) VALUES('x')")); !row)
                        return propagate(row);
                    auto sequence = fixture.log.appendIn(connection, draft("note.add"));
                    if (fails)
                        return fail(Code::Conflict);
                    return sequence;
                },
                Deadline::after(30s), Cancel()));
        };
        QVERIFY(!both(true));
        QCOMPARE(fixture.count(), 0);
        QCOMPARE(both(false).value(), 2);
        QVERIFY(!both(true));
        QCOMPARE(both(false).value(), 3);
        QCOMPARE(fixture.count(), 3);
    }
    void aBurstSharesTheChain()
    {
        Fixture fixture;
        std::vector<Async<audit::Sequence>> flows;
        for (int i = 0; i < 500; ++i) {
            EntryDraft what = draft("burst");
            if (i % 50 == 7)
                what.parameters.insert(QStringLiteral("broken"), true); // refused, and takes nothing else with it
            flows.push_back(fixture.log.append(what, Deadline::after(30s), Cancel()));
        }
        QSet<audit::Sequence> seen;
        for (int i = 0; i < 500; ++i) {
            const auto sequence = await(std::move(flows[static_cast<std::size_t>(i)]));
            QCOMPARE(sequence.has_value(), i % 50 != 7);
            if (sequence)
                seen.insert(*sequence);
        }
        QCOMPARE(seen.size(), 490);
        QCOMPARE(fixture.count(), 491);
        QCOMPARE(*std::max_element(seen.cbegin(), seen.cend()), 491);
    }
    void refusesDrafts_data()
    {
        QTest::addColumn<EntryDraft>("what");
        QTest::addColumn<Code>("code");
        EntryDraft what = draft("");
        QTest::newRow("without an action") << what << Code::InvalidInput;
        what = draft("x");
        what.parameters.insert(QStringLiteral("on"), true);
        QTest::newRow("with a boolean") << what << Code::InvalidInput;
        what.parameters = {{QStringLiteral("ratio"), 0.5}};
        QTest::newRow("with a fraction") << what << Code::InvalidInput;
        what.parameters = {{QStringLiteral("big"), 9007199254740992.0}};
        QTest::newRow("with a number that loses digits") << what << Code::InvalidInput;
        what.parameters = {{QStringLiteral("nothing"), QJsonValue()}};
        QTest::newRow("with a null") << what << Code::InvalidInput;
        what.parameters = {{QStringLiteral("list"), QJsonArray{1, QJsonObject{{QStringLiteral("deep"), false}}}}};
        QTest::newRow("with a boolean deep inside") << what << Code::InvalidInput;
        what = draft("x");
        what.actor = QString(QChar(0xd800));
        QTest::newRow("with half a character") << what << Code::InvalidInput;
        what = draft("x");
        what.target = QString(1025, u'x');
        QTest::newRow("with an over-long text") << what << Code::LimitExceeded;
        what = draft("x");
        what.parameters.insert(QStringLiteral("text"), QString(70000, u'x'));
        QTest::newRow("with an over-long body") << what << Code::LimitExceeded;
    }
    void refusesDrafts()
    {
        QFETCH(EntryDraft, what);
        QFETCH(Code, code);
        Fixture fixture;
        const auto refused = fixture.append(what);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
        QCOMPARE(fixture.count(), 0);
        QCOMPARE(fixture.append(draft("next")).value(), 2);
    }
    void marksTheFirstOfADayAndOfAMonth()
    {
        Fixture fixture;
        const std::vector<std::pair<const char *, audit::Checkpoint>> moments{
            {"2026-01-30T23:59:59.999999Z", audit::Checkpoint::None},
            {"2026-01-31T00:00:00Z", audit::Checkpoint::Day},
            {"2026-01-31T23:00:00Z", audit::Checkpoint::None},
            {"2026-02-01T00:00:00Z", audit::Checkpoint::Month},
            {"2026-02-03T00:00:00Z", audit::Checkpoint::Day},
            {"2027-02-03T00:00:00Z", audit::Checkpoint::Month},
            {"2027-02-03T00:00:00.000001Z", audit::Checkpoint::None}};
        fixture.clock->setWall(parseInstant(u"2026-01-30T10:00:00Z").value());
        QVERIFY(fixture.append(draft("start")));
        for (const auto &[moment, checkpoint] : moments) {
            fixture.clock->setWall(parseInstant(QString::fromLatin1(moment)).value());
            QCOMPARE(fixture.entry(fixture.append(draft("tick")).value()).checkpoint, checkpoint);
        }
    }
    void aClockThatJumpsIsOnRecordAndStopsNothing()
    {
        Fixture fixture;
        const auto warningAfter = [&](std::chrono::microseconds wall, std::chrono::microseconds steady) {
            fixture.clock->advance(steady);
            fixture.clock->setWall(fixture.clock->now() + wall - steady);
            return fixture.entry(fixture.append(draft("tick")).value()).warning;
        };
        QVERIFY(fixture.append(draft("start")));
        QCOMPARE(warningAfter(1h, 1h), audit::ClockWarning::None);
        QCOMPARE(warningAfter(-500ms, 1ms), audit::ClockWarning::None);
        QCOMPARE(warningAfter(-24h, 1s), audit::ClockWarning::Backwards);
        QCOMPARE(warningAfter(1s, 1s), audit::ClockWarning::None);
        QCOMPARE(warningAfter(24h * 3650, 1s), audit::ClockWarning::Jumped);
        QCOMPARE(warningAfter(-24h * 3650, 1s), audit::ClockWarning::Backwards);
        // A new process has no steady clock to compare with, but the chain.
        const audit::AuditLog next(fixture.database, fixture.clock);
        fixture.clock->setWall(fixture.clock->now() - 1h);
        const auto sequence = await(next.append(draft("restart"), Deadline::after(30s), Cancel()));
        QCOMPARE(fixture.entry(sequence.value()).warning, audit::ClockWarning::Backwards);
        QCOMPARE(fixture.count(), 9);
    }
    void theTableRefusesToBeChanged_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("update") << QStringLiteral("UPDATE audit_entry SET body = x'00' WHERE seq = 2");
        QTest::newRow("delete") << QStringLiteral("DELETE FROM audit_entry WHERE seq = 2");
        QTest::newRow("replace") << QStringLiteral(
            "REPLACE INTO audit_entry SELECT seq, body, hash FROM audit_entry WHERE seq = 2");
        QTest::newRow("insert or ignore") << QStringLiteral("INSERT INTO audit_entry VALUES(9, x'00', zeroblob(32))");
        QTest::newRow("upsert") << QStringLiteral(
            "INSERT INTO audit_entry VALUES(2, x'00', zeroblob(32)) ON CONFLICT(seq) DO UPDATE SET body = x'00'");
        QTest::newRow("without a sequence")
            << QStringLiteral("INSERT INTO audit_entry(body, hash) VALUES(x'00', zeroblob(32))");
        QTest::newRow("with a short hash") << QStringLiteral("INSERT INTO audit_entry VALUES(3, x'00', x'00')");
    }
    void theTableRefusesToBeChanged()
    {
        QFETCH(QString, sql);
        Fixture fixture;
        QVERIFY(fixture.append(draft("first")));
        for (const char *recursive : {"PRAGMA recursive_triggers=ON", "PRAGMA recursive_triggers=OFF"}) {
            auto other = Connection::open(fixture.database->path(), {}).value();
            QVERIFY(other->exec(QString::fromLatin1(recursive)));
            const auto changed = other->exec(sql);
            QVERIFY(!changed);
            QCOMPARE(changed.error().code, Code::Conflict);
        }
        QCOMPARE(fixture.count(), 2);
        QCOMPARE(fixture.entry(2).what.action, QStringLiteral("first"));
    }
    void doesNotBuildOnADamagedHead()
    {
        Fixture fixture;
        QVERIFY(fixture.append(draft("first")));
        auto other = Connection::open(fixture.database->path(), {}).value();
        QVERIFY(other->execScript("DROP TRIGGER audit_entry_update; UPDATE audit_entry SET body = "
                                  "CAST(replace(CAST(body AS TEXT), 'anna', 'otto') AS BLOB)"));
        const auto refused = fixture.append(draft("second"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Code::AuditUnwritable);
        QVERIFY(refused.error().sentence().contains(QStringLiteral("does not match its hash")));
    }
    void anAuditThatCannotWriteSaysSo()
    {
        Fixture fixture;
        QVERIFY(fixture.append(draft("first")));
        QVERIFY(storage::writeNow<>(*fixture.database, [](Connection &connection) -> Result<> {
            auto limit = connection.scalar(QStringLiteral("PRAGMA max_page_count=1"));
            return limit ? Result<>() : propagate(limit);
        }));
        EntryDraft large = draft("second");
        large.parameters.insert(QStringLiteral("text"), QString(60000, u'x'));
        const auto refused = fixture.append(large);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Code::AuditUnwritable);
        QVERIFY2(refused.error().sentence().contains(fixture.database->path()),
                 qUtf8Printable(refused.error().sentence()));
    }
    void nobodyWaitsBeyondTheDeadline()
    {
        Fixture fixture;
        QVERIFY(fixture.append(draft("first")));
        auto other = Connection::open(fixture.database->path(), {}).value();
        QVERIFY(other->begin(1s)); // another process holds the lock
        auto patient = fixture.log.append(draft("patient"), Deadline::after(60s), Cancel());
        auto hurried = fixture.log.append(draft("hurried"), Deadline::after(50ms), Cancel());
        const Cancel cancel;
        auto cancelled = fixture.log.append(draft("cancelled"), Deadline::after(60s), cancel);
        const auto late = await(std::move(hurried));
        QVERIFY(!late);
        QCOMPARE(late.error().code, Code::TimedOut);
        cancel.cancel();
        const auto dropped = await(std::move(cancelled));
        QVERIFY(!dropped);
        QCOMPARE(dropped.error().code, Code::Cancelled);
        QVERIFY(other->commit());
        QCOMPARE(await(std::move(patient)).value(), 3);
        QCOMPARE(fixture.count(), 3);
    }
    void severalProcessesShareTheChain()
    {
        Fixture fixture;
        const auto other = fixture.open();
        const audit::AuditLog theirs(other, fixture.clock);
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(fixture.append(draft("ours")).value(), 2 * i + 2);
            QCOMPARE(await(theirs.append(draft("theirs"), Deadline::after(30s), Cancel())).value(), 2 * i + 3);
        }
    }
};

QTEST_GUILESS_MAIN(tst_AuditLog)
#include "tst_audit_log.moc"
