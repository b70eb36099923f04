// SPDX-License-Identifier: GPL-3.0-or-later
// labels: tsan
#include "audit/search_index.h"
#include "audit/verifier.h"
#include "support/chain.h"

#include <QJsonDocument>
#include <QTest>
#include <atomic>

using namespace wingman;
using namespace std::chrono_literals;
using namespace wingman::audit;
using wingman::test::await;
using wingman::test::Chain;
using wingman::test::Tampering;

namespace {

QStringList named(const VerifyReport &report)
{
    QStringList names;
    for (const Violation &violation : report.violations)
        names.append(QStringLiteral("%1@%2").arg(violationName(violation.type)).arg(violation.sequence));
    return names;
}

VerifyReport verified(const QString &path, VerifyOptions options = {})
{
    const auto report = verifyFileNow(path, options, {}, Deadline::never(), Cancel());
    if (!report)
        qFatal("%s", qUtf8Printable(report.error().sentence()));
    return *report;
}

using Attack = std::function<void(Tampering &)>;

/// What an attacker does who knows the format: changes an entry and everything behind it so that it fits again.
Attack rewriteFrom(Sequence from, std::function<void(QJsonObject &, Sequence)> change)
{
    return [from, change](Tampering &attacker) {
        attacker.unguard(QStringLiteral("audit_entry"));
        const auto bodies = attacker.column(QStringLiteral("SELECT body FROM audit_entry ORDER BY seq"));
        QByteArray previous(64, '0');
        for (Sequence sequence = 1; sequence <= bodies.size(); ++sequence) {
            QByteArray body = bodies.at(sequence - 1);
            if (sequence >= from) {
                const QByteArray before = body.mid(body.indexOf("\"previous\":\"") + 12, 64);
                QJsonObject object = QJsonDocument::fromJson(body).object();
                change(object, sequence);
                // Qt writes keys in the order that RFC 8785 asks of ours.
                body = QJsonDocument(object).toJson(QJsonDocument::Compact);
                body.replace(before, previous);
                attacker.run(QStringLiteral("UPDATE audit_entry SET body = x'%1', hash = rehash(x'%1') WHERE seq = %2")
                                 .arg(QString::fromLatin1(body.toHex()))
                                 .arg(sequence));
            }
            previous = Chain::hash(body).toHex();
        }
        attacker.guard();
    };
}

Attack unguarded(const char *sql)
{
    return [text = QString::fromUtf8(sql)](Tampering &attacker) {
        attacker.unguard(QStringLiteral("audit_entry"));
        attacker.run(text);
        attacker.guard();
    };
}

Attack plain(const char *sql)
{
    return [text = QString::fromUtf8(sql)](Tampering &attacker) { attacker.run(text); };
}

/// Another table under the same name, with the triggers made again.
Attack rebuilt(const char *columns, const char *content)
{
    return [columns = QString::fromUtf8(columns), content = QString::fromUtf8(content)](Tampering &attacker) {
        attacker.unguard(QStringLiteral("audit_entry"));
        attacker.run(QStringLiteral("ALTER TABLE audit_entry RENAME TO kept; CREATE TABLE audit_entry(%1); "
                                    "INSERT INTO audit_entry %2; DROP TABLE kept")
                         .arg(columns, content));
        attacker.guard();
    };
}

constexpr Sequence entries = 20;

} // namespace
Q_DECLARE_METATYPE(Attack)

class tst_Verifier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tampering_data()
    {
        QTest::addColumn<Attack>("attack");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, Attack attack, QStringList expected) {
            QTest::newRow(name) << attack << expected;
        };
#define L(text) QStringLiteral(text)
        row("nothing was done", plain("SELECT 1"), {});
        row("an actor is exchanged",
            unguarded("UPDATE audit_entry SET body = CAST(replace(CAST(body AS TEXT), 'anna', 'otto') AS BLOB) WHERE "
                      "seq = 7"),
            {L("content_mismatch@7")});
        row("one bit of a hash",
            unguarded("UPDATE audit_entry SET hash = CAST(x'00' || substr(hash, 2) AS BLOB) WHERE seq = 7"),
            {L("content_mismatch@7")});
        row("a body and its hash",
            unguarded("UPDATE audit_entry SET body = CAST(replace(CAST(body AS TEXT), 'anna', 'otto') AS BLOB) WHERE "
                      "seq = 7; UPDATE audit_entry SET hash = rehash(body) WHERE seq = 7"),
            {L("link_broken@8")});
        row("the last body and its hash: only a kept head tells",
            unguarded("UPDATE audit_entry SET body = CAST(replace(CAST(body AS TEXT), 'anna', 'otto') AS BLOB) WHERE "
                      "seq = 20; UPDATE audit_entry SET hash = rehash(body) WHERE seq = 20"),
            {});
        row("an entry is removed", unguarded("DELETE FROM audit_entry WHERE seq = 7"), {L("sequence_gap@7")});
        row("three entries are removed", unguarded("DELETE FROM audit_entry WHERE seq BETWEEN 7 AND 9"),
            {L("sequence_gap@7")});
        row("the genesis is removed", unguarded("DELETE FROM audit_entry WHERE seq = 1"),
            {L("sequence_gap@1"), L("genesis_missing@1")});
        row("the tail is cut: only a kept head tells", unguarded("DELETE FROM audit_entry WHERE seq > 15"), {});
        row("everything is removed: only a kept head tells", unguarded("DELETE FROM audit_entry"), {});
        row("an entry is removed and the rest moves up",
            unguarded("DELETE FROM audit_entry WHERE seq = 18; UPDATE audit_entry SET seq = 18 WHERE seq = 19; UPDATE "
                      "audit_entry SET seq = 19 WHERE seq = 20"),
            {L("column_mismatch@18"), L("link_broken@18"), L("column_mismatch@19")});
        row("two entries change places",
            unguarded("UPDATE audit_entry SET seq = 99 WHERE seq = 7; UPDATE audit_entry SET seq = 7 WHERE seq = 8; "
                      "UPDATE audit_entry SET seq = 8 WHERE seq = 99"),
            {L("column_mismatch@7"), L("link_broken@7"), L("column_mismatch@8"), L("link_broken@8"),
             L("link_broken@9")});
        row("an entry is copied behind the last",
            unguarded("INSERT INTO audit_entry SELECT 21, body, hash FROM audit_entry WHERE seq = 7"),
            {L("column_mismatch@21"), L("link_broken@21")});
        row("an entry before the first",
            unguarded("PRAGMA ignore_check_constraints=ON; INSERT INTO audit_entry SELECT 0, body, hash FROM "
                      "audit_entry WHERE seq = 7"),
            {L("column_mismatch@0"), L("duplicate@0")});
        row("INSERT OR REPLACE, the guards aside for a moment",
            unguarded("INSERT OR REPLACE INTO audit_entry SELECT 7, body, hash FROM audit_entry WHERE seq = 6"),
            {L("column_mismatch@7"), L("link_broken@7"), L("link_broken@8")});
        row("a body that is no JSON", unguarded("UPDATE audit_entry SET body = x'7b7b' WHERE seq = 7"),
            {L("content_mismatch@7"), L("body_malformed@7")});
        row("a body that is no JSON, with its hash",
            unguarded("UPDATE audit_entry SET body = x'7b7b', hash = rehash(x'7b7b') WHERE seq = 7"),
            {L("body_malformed@7"), L("link_broken@8")});
        row("an empty body", unguarded("UPDATE audit_entry SET body = x'' WHERE seq = 7"),
            {L("content_mismatch@7"), L("body_malformed@7")});
        row("a space more, with its hash",
            unguarded("UPDATE audit_entry SET body = CAST(body || x'20' AS BLOB) WHERE seq = 7; UPDATE audit_entry SET "
                      "hash = rehash(body) WHERE seq = 7"),
            {L("not_canonical@7"), L("link_broken@8")});
        row("another format, with its hash",
            unguarded("UPDATE audit_entry SET body = CAST(replace(CAST(body AS TEXT), '\"format\":1', '\"format\":9') "
                      "AS BLOB) WHERE seq = 7; UPDATE audit_entry SET hash = rehash(body) WHERE seq = 7"),
            {L("unknown_format@7"), L("link_broken@8")});
        row("a weaker algorithm, with its hash",
            unguarded("UPDATE audit_entry SET body = CAST(replace(CAST(body AS TEXT), 'sha-256', 'md5') AS BLOB) WHERE "
                      "seq = 7; UPDATE audit_entry SET hash = rehash(body) WHERE seq = 7"),
            {L("unknown_format@7"), L("link_broken@8")});
        row("everything from an entry on is another chain's",
            rewriteFrom(19, [](QJsonObject &entry, Sequence) { entry[L("chain")] = L("chn-other"); }),
            {L("chain_mixed@19"), L("chain_mixed@20")});
        row("an older epoch comes back",
            rewriteFrom(19, [](QJsonObject &entry, Sequence sequence) { entry[L("epoch")] = sequence == 19 ? 3 : 2; }),
            {L("chain_mixed@20")});
        row("a checkpoint loses its mark",
            rewriteFrom(2,
                        [](QJsonObject &entry, Sequence) {
                            entry[L("checkpoint")] = QString();
                            entry[L("time")] = entry[L("time")].toInteger() + 86400000000;
                        }),
            {L("checkpoint_wrong@2")});
        row("a checkpoint where there is none",
            rewriteFrom(20, [](QJsonObject &entry, Sequence) { entry[L("checkpoint")] = L("day"); }),
            {L("checkpoint_wrong@20")});
        row("a genesis that is none",
            rewriteFrom(1, [](QJsonObject &entry, Sequence) { entry[L("checkpoint")] = QString(); }),
            {L("genesis_missing@1")});
        row("all is written anew from an entry on: only a kept head tells",
            rewriteFrom(7, [](QJsonObject &entry, Sequence) { entry[L("actor")] = L("otto"); }), {});
        row("a guard is missing", plain("DROP TRIGGER audit_entry_delete"), {L("trigger_missing@0")});
        row("all guards are missing",
            plain("DROP TRIGGER audit_entry_delete; DROP TRIGGER audit_entry_insert; DROP TRIGGER audit_entry_update"),
            {L("trigger_missing@0"), L("trigger_missing@0"), L("trigger_missing@0")});
        row("a guard that lets through",
            plain("DROP TRIGGER audit_entry_delete; CREATE TRIGGER audit_entry_delete BEFORE DELETE ON audit_entry "
                  "BEGIN SELECT 1; END"),
            {L("schema_altered@0")});
        row("a guard by that name on another table",
            plain("DROP TRIGGER audit_entry_delete; CREATE TABLE other(x); CREATE TRIGGER audit_entry_delete BEFORE "
                  "DELETE ON other BEGIN SELECT RAISE(ABORT, 'audit entries are never deleted'); END"),
            {L("trigger_missing@0")});
        row("a trigger more", plain("CREATE TRIGGER more AFTER INSERT ON audit_entry BEGIN SELECT 1; END"),
            {L("schema_altered@0")});
        row("an index more", plain("CREATE INDEX more ON audit_entry(hash)"), {L("schema_altered@0")});
        row("an index that leaves rows out", plain("CREATE INDEX more ON audit_entry(seq, body, hash) WHERE seq <> 7"),
            {L("schema_altered@0")});
        row("no primary key, and an entry twice",
            rebuilt("seq INTEGER, body BLOB, hash BLOB",
                    "SELECT * FROM kept UNION ALL SELECT * FROM kept WHERE seq = 7"),
            {L("schema_altered@0"), L("duplicate@7")});
        row(
            "sequence numbers that are texts",
            rebuilt("seq TEXT, body BLOB, hash BLOB", "SELECT printf('%02d', seq), body, hash FROM kept"),
            QStringList{L("schema_altered@0")} + [] {
                QStringList each;
                for (int i = 1; i <= entries; ++i)
                    each.append(L("column_mismatch@%1").arg(i));
                return each;
            }());
        row("a table without checks",
            rebuilt("seq INTEGER PRIMARY KEY, body BLOB NOT NULL, hash BLOB NOT NULL", "SELECT * FROM kept"),
            {L("schema_altered@0")});
        row("a view instead of the table",
            [](Tampering &attacker) {
                attacker.unguard(L("audit_entry"));
                attacker.run(
                    L("ALTER TABLE audit_entry RENAME TO kept; CREATE VIEW audit_entry AS SELECT * FROM kept"));
            },
            {L("trigger_missing@0"), L("trigger_missing@0"), L("trigger_missing@0"), L("schema_altered@0"),
             L("schema_altered@0")});
        row("the table is gone", plain("DROP TABLE audit_entry"),
            {L("schema_altered@0"), L("trigger_missing@0"), L("trigger_missing@0"), L("trigger_missing@0"),
             L("unreadable@0")});
        row("a search column is edited", plain("UPDATE audit_search SET actor = 'otto' WHERE seq = 7"),
            {L("column_mismatch@7")});
        row("a search row is removed", plain("DELETE FROM audit_search WHERE seq = 7"), {L("column_mismatch@7")});
        row("a search row is invented", plain("INSERT INTO audit_search VALUES(21, 0, 'a', 'b', 'c', '', '')"),
            {L("column_mismatch@21")});
        row("a search column gets another type", plain("UPDATE audit_search SET target = 7 WHERE seq = 7"),
            {L("column_mismatch@7")});
        row("the search table is another one", plain("ALTER TABLE audit_search ADD COLUMN more TEXT"),
            {L("schema_altered@0")});
        row("a search index is missing", plain("DROP INDEX audit_search_execution"), {L("schema_altered@0")});
#undef L
    }
    void tampering()
    {
        QFETCH(Attack, attack);
        QFETCH(QStringList, expected);
        Chain chain;
        chain.fill(entries);
        QVERIFY(storage::writeNow<qint64>(
            *chain.database, [](storage::Connection &connection) { return catchUpSearch(connection, 1000); }));
        // Attacks on entries are told without the search rows that then differ too.
        const bool onSearch = QByteArray(QTest::currentDataTag()).contains("search");
        QVERIFY(verified(chain.path()).verifies());
        {
            Tampering attacker(chain.path(), Chain::hash);
            if (!onSearch)
                attacker.run(QStringLiteral("DELETE FROM audit_search"));
            attack(attacker);
        }
        QStringList found = named(verified(chain.path()));
        found.sort();
        expected.sort();
        QCOMPARE(found, expected);
        // The slower way through QtSql says the same.
        const auto connection = storage::Connection::open(chain.path(), {10s, true}).value();
        const auto slow = verifyOver(*connection, {}, {}, Deadline::never(), Cancel());
        QStringList foundSlowly = named(slow.value());
        foundSlowly.sort();
        QCOMPARE(foundSlowly, expected);
    }

    void aSearchIndexThatHidesARow_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("on one thread") << 20;
        QTest::newRow("on two threads") << 6000;
    }
    void aSearchIndexThatHidesARow()
    {
        QFETCH(int, count);
        Chain chain;
        chain.fill(count);
        QVERIFY(storage::writeNow<qint64>(
            *chain.database, [](storage::Connection &connection) { return catchUpSearch(connection, 10000); }));
        QVERIFY(verified(chain.path()).verifies());
        {
            Tampering attacker(chain.path(), Chain::hash);
            attacker.run(QStringLiteral(
                "CREATE TEMP TABLE hidden AS SELECT * FROM audit_search WHERE seq = 7;"
                "DELETE FROM audit_search WHERE seq = 7;"
                // The row comes back while the schema does not tell of this index.
                "CREATE TEMP TABLE forgotten AS SELECT * FROM sqlite_schema WHERE name = 'audit_search_execution';"
                "PRAGMA writable_schema = ON;"
                "DELETE FROM sqlite_schema WHERE name = 'audit_search_execution';"
                "PRAGMA writable_schema = RESET;"
                "INSERT INTO audit_search SELECT * FROM hidden;"
                "PRAGMA writable_schema = ON;"
                "INSERT INTO sqlite_schema SELECT * FROM forgotten;"
                "PRAGMA writable_schema = RESET;"));
            QCOMPARE(attacker.column(QStringLiteral("SELECT seq FROM audit_search WHERE execution = 'exe-2' AND "
                                                    "execution <> '' ORDER BY seq")),
                     (QList<QByteArray>{"6", "8"}));
        }
        const QStringList told{QStringLiteral("column_mismatch@0")};
        QCOMPARE(named(verified(chain.path())), told);
        const auto connection = storage::Connection::open(chain.path(), {10s, true}).value();
        QCOMPARE(named(verifyOver(*connection, {}, {}, Deadline::never(), Cancel()).value()), told);
    }

    /// In the body a text is escaped, in its column it is not.
    void searchColumnsOfEscapedTexts()
    {
        Chain chain;
        chain.fill(4);
        const QString odd = QString::fromUtf8("an\"na\\ \n\u0001 \u00e4\U0001F600");
        QVERIFY(storage::writeNow<qint64>(*chain.database, [&](storage::Connection &connection) -> Result<qint64> {
            audit::EntryDraft draft;
            draft.actor = odd;
            draft.role = QStringLiteral("admin");
            draft.origin = QStringLiteral("cli");
            draft.action = QStringLiteral("execution.intent");
            draft.target = odd;
            if (auto appended = chain.log->appendIn(connection, draft); !appended)
                return propagate(appended);
            return catchUpSearch(connection, 1000);
        }));
        QVERIFY(verified(chain.path()).verifies());
        Tampering attacker(chain.path(), Chain::hash);
        QCOMPARE(attacker.column(QStringLiteral("SELECT actor FROM audit_search WHERE seq = 5")),
                 (QList<QByteArray>{odd.toUtf8()}));
        attacker.run(QStringLiteral("UPDATE audit_search SET target = replace(target, 'anna', 'otto') || ' ' "
                                    "WHERE seq = 5"));
        QCOMPARE(named(verified(chain.path())), QStringList{QStringLiteral("column_mismatch@5")});
    }

    void anEmptyChainVerifies()
    {
        Chain chain;
        const VerifyReport report = verified(chain.path());
        QVERIFY(report.verifies());
        QCOMPARE(report.checked, 0);
        QCOMPARE(report.last, 0);
    }
    void tellsItsRangeAndHead()
    {
        Chain chain;
        chain.fill(entries);
        const auto report = await(verifyChain(chain.database, {}, {}, Deadline::after(60s), Cancel())).value();
        QVERIFY(report.verifies());
        QCOMPARE(report.first, 1);
        QCOMPARE(report.last, entries);
        QCOMPARE(report.checked, entries);
        Tampering reader(chain.path(), Chain::hash);
        QCOMPARE(toByteArray(report.head),
                 reader.column(QStringLiteral("SELECT hash FROM audit_entry WHERE seq = 20")).value(0));
    }
    void verifiesApart_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("newest");
        QTest::addColumn<int>("checked");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("all") << 1 << 0 << 20
                             << QStringList{QStringLiteral("content_mismatch@7"), QStringLiteral("link_broken@11")};
        QTest::newRow("from the damaged entry")
            << 7 << 0 << 14 << QStringList{QStringLiteral("content_mismatch@7"), QStringLiteral("link_broken@11")};
        QTest::newRow("from the next one") << 8 << 0 << 13 << QStringList{QStringLiteral("link_broken@11")};
        QTest::newRow("from behind the rewritten one")
            << 11 << 0 << 10 << QStringList{QStringLiteral("link_broken@11")};
        QTest::newRow("the newest five") << 1 << 5 << 5 << QStringList{};
        QTest::newRow("more than there are")
            << 1 << 5000 << 20 << QStringList{QStringLiteral("content_mismatch@7"), QStringLiteral("link_broken@11")};
        QTest::newRow("from behind the end") << 21 << 0 << 0 << QStringList{};
    }
    void verifiesApart()
    {
        QFETCH(int, from);
        QFETCH(int, newest);
        QFETCH(int, checked);
        QFETCH(QStringList, expected);
        Chain chain;
        chain.fill(entries);
        {
            Tampering attacker(chain.path(), Chain::hash);
            unguarded("UPDATE audit_entry SET body = CAST(replace(CAST(body AS TEXT), 'anna', 'otto') AS BLOB) WHERE "
                      "seq IN (7, 10); "
                      "UPDATE audit_entry SET hash = rehash(body) WHERE seq = 10")(attacker);
        }
        VerifyOptions options;
        options.from = from;
        options.newest = newest;
        const VerifyReport report = verified(chain.path(), options);
        QCOMPARE(report.checked, checked);
        QCOMPARE(named(report), expected);
    }

    void theSeamOfTwoThreadsIsChecked_data()
    {
        QTest::addColumn<Attack>("attack");
        QTest::addColumn<QStringList>("expected");
        // 10 000 entries: the second thread begins at 5 001.
        QTest::newRow("nothing") << plain("SELECT 1") << QStringList{};
        QTest::newRow("the last of the first half is gone") << unguarded("DELETE FROM audit_entry WHERE seq = 5000")
                                                            << QStringList{QStringLiteral("sequence_gap@5000")};
        QTest::newRow("the first of the second half is gone") << unguarded("DELETE FROM audit_entry WHERE seq = 5001")
                                                              << QStringList{QStringLiteral("sequence_gap@5001")};
        QTest::newRow("both are gone") << unguarded("DELETE FROM audit_entry WHERE seq IN (5000, 5001)")
                                       << QStringList{QStringLiteral("sequence_gap@5000"),
                                                      QStringLiteral("sequence_gap@5001")};
        QTest::newRow("the last of the first half is rewritten")
            << unguarded("UPDATE audit_entry SET body = CAST(replace(CAST(body AS TEXT), 'anna', 'otto') AS BLOB) "
                         "WHERE seq = 5000; UPDATE audit_entry SET hash = rehash(body) WHERE seq = 5000")
            << QStringList{QStringLiteral("link_broken@5001")};
        QTest::newRow("each half has one")
            << unguarded("UPDATE audit_entry SET hash = zeroblob(32) WHERE seq IN (2, 9999)")
            << QStringList{QStringLiteral("content_mismatch@2"), QStringLiteral("content_mismatch@9999")};
    }
    void theSeamOfTwoThreadsIsChecked()
    {
        QFETCH(Attack, attack);
        QFETCH(QStringList, expected);
        Chain chain;
        chain.fill(10000);
        {
            Tampering attacker(chain.path(), Chain::hash);
            attack(attacker);
        }
        QCOMPARE(named(verified(chain.path())), expected);
    }
    void aThousandViolationsAreEnoughToShow()
    {
        Chain chain;
        chain.fill(6000);
        {
            Tampering attacker(chain.path(), Chain::hash);
            unguarded("UPDATE audit_entry SET hash = zeroblob(32)")(attacker);
        }
        const VerifyReport report = verified(chain.path());
        QCOMPARE(report.violationCount, 6000);
        QCOMPARE(report.violations.size(), 1000);
        QCOMPARE(report.violations.first().sequence, 1);
    }

    void progressIsToldAndCancellingEndsIt()
    {
        Chain chain;
        chain.fill(20000);
        const auto calls = std::make_shared<std::atomic<int>>(0);
        const auto furthest = std::make_shared<std::atomic<qint64>>(0);
        const auto whole = await(verifyChain(
            chain.database, {},
            [calls, furthest](qint64 done, qint64 total) {
                ++*calls;
                qint64 seen = furthest->load();
                while (seen < done && !furthest->compare_exchange_weak(seen, done)) {
                }
                if (done > total || total != 20000)
                    qFatal("%lld of %lld", done, total);
            },
            Deadline::after(60s), Cancel()));
        QVERIFY(whole && whole->verifies());
        QVERIFY(*calls > 3);
        QVERIFY(*furthest > 10000);

        const Cancel cancel;
        const auto cancelled = await(verifyChain(
            chain.database, {}, [cancel](qint64, qint64) { cancel.cancel(); }, Deadline::after(60s), cancel));
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, Code::Cancelled);

        const auto late = verifyChainNow(*chain.database, {}, {}, Deadline::after(0ms), Cancel());
        QVERIFY(!late);
        QCOMPARE(late.error().code, Code::TimedOut);
    }
    void theNewestCheckpointIsFound()
    {
        Chain chain;
        chain.fill(5);
        chain.clock->advance(25h);
        chain.fill(9);
        const auto at = [&chain](qint64 within) {
            return storage::readNow<std::optional<Sequence>>(
                       *chain.database,
                       [within](storage::Connection &connection) { return newestCheckpoint(connection, within); })
                .value();
        };
        QCOMPARE(at(100), std::optional<Sequence>(6));
        QCOMPARE(at(2), std::optional<Sequence>());
        VerifyOptions options;
        options.from = 6;
        QCOMPARE(verified(chain.path(), options).checked, 4);
    }
    void whatCannotBeReadAtAllIsAnError()
    {
        QTemporaryDir home;
        const auto missing =
            verifyFileNow(home.filePath(QStringLiteral("none.db")), {}, {}, Deadline::never(), Cancel());
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, Code::DatabaseFailed);
        QFile file(home.filePath(QStringLiteral("text.db")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray("no database\n").repeated(500)) > 0);
        file.close();
        const auto text = verifyFileNow(file.fileName(), {}, {}, Deadline::never(), Cancel());
        QVERIFY(!text);
        QCOMPARE(text.error().code, Code::DatabaseCorrupt);
    }
};

QTEST_GUILESS_MAIN(tst_Verifier)
#include "tst_verifier.moc"
