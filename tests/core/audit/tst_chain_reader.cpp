// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/chain_reader.h"
#include "audit/search_index.h"
#include "support/chain.h"

#include <QTest>

using namespace wingman;
using namespace std::chrono_literals;
using namespace wingman::audit;
using wingman::test::await;
using wingman::test::Chain;
using wingman::test::Tampering;

namespace {

QList<Sequence> sequences(const QList<ListedEntry> &rows)
{
    QList<Sequence> all;
    for (const ListedEntry &row : rows)
        all.append(row.sequence);
    return all;
}

QList<ListedEntry> listed(const Chain &chain, EntryFilter filter, Page page = {})
{
    return await(ChainReader(chain.database).list(std::move(filter), page, Deadline::after(30s), Cancel())).value();
}

qint64 searchRows(const Chain &chain)
{
    return storage::readNow<qint64>(
               *chain.database,
               [](storage::Connection &connection) -> Result<qint64> {
                   return connection.scalar(QStringLiteral("SELECT count(*) FROM audit_search")).value().toLongLong();
               })
        .value();
}

EntryFilter by(QString EntryFilter::*field, const char *text)
{
    EntryFilter filter;
    filter.*field = QString::fromLatin1(text);
    return filter;
}

} // namespace
Q_DECLARE_METATYPE(EntryFilter)

class tst_ChainReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesNewestFirst()
    {
        Chain chain;
        chain.fill(25);
        Page page;
        page.limit = 10;
        QCOMPARE(sequences(listed(chain, {}, page)), (QList<Sequence>{25, 24, 23, 22, 21, 20, 19, 18, 17, 16}));
        page.before = 16;
        QCOMPARE(sequences(listed(chain, {}, page)).first(), 15);
        page.before = 3;
        QCOMPARE(sequences(listed(chain, {}, page)), (QList<Sequence>{2, 1}));
        page.before = 1;
        QVERIFY(listed(chain, {}, page).isEmpty());
    }
    void filters_data()
    {
        QTest::addColumn<EntryFilter>("filter");
        QTest::addColumn<QList<Sequence>>("expected");
        QTest::newRow("execution") << by(&EntryFilter::execution, "exe-2") << QList<Sequence>{8, 7, 6};
        QTest::newRow("execution that is none") << by(&EntryFilter::execution, "exe-77") << QList<Sequence>{};
        QTest::newRow("target") << by(&EntryFilter::target, "t5") << QList<Sequence>{5};
        QTest::newRow("action") << by(&EntryFilter::action, "chain.created") << QList<Sequence>{1};
        QTest::newRow("action by prefix")
            << by(&EntryFilter::action, "execution.o*") << QList<Sequence>{11, 9, 7, 5, 3};
        QTest::newRow("actor") << by(&EntryFilter::actor, "otto") << QList<Sequence>{};
        QTest::newRow("plan") << by(&EntryFilter::plan, "pln-1") << QList<Sequence>{};
        EntryFilter both = by(&EntryFilter::execution, "exe-2");
        both.action = QStringLiteral("execution.intent");
        QTest::newRow("two at once") << both << QList<Sequence>{8, 6};
        EntryFilter span;
        span.since = parseInstant(u"2026-01-02T03:04:05.000006Z").value() + 3min;
        span.until = *span.since + 2min;
        QTest::newRow("a span of time") << span << QList<Sequence>{5, 4};
    }
    void filters()
    {
        QFETCH(EntryFilter, filter);
        QFETCH(QList<Sequence>, expected);
        Chain chain;
        chain.fill(12);
        QCOMPARE(sequences(listed(chain, filter)), expected);
        // The same with search rows for a part of the chain, and for all of it.
        for (const qint64 more : {5, 100}) {
            QVERIFY(storage::writeNow<qint64>(
                *chain.database, [more](storage::Connection &connection) { return catchUpSearch(connection, more); }));
            QCOMPARE(sequences(listed(chain, filter)), expected);
        }
    }
    void aSearchFillsTheColumnsOnceThereIsMuchToSearch()
    {
        Chain chain;
        chain.fill(100);
        QCOMPARE(listed(chain, by(&EntryFilter::target, "t50")).size(), 1);
        QCOMPARE(searchRows(chain), 0);
        chain.fill(400);
        QCOMPARE(listed(chain, by(&EntryFilter::target, "t50")).size(), 1);
        QCOMPARE(searchRows(chain), 400);
        chain.fill(410);
        QCOMPARE(listed(chain, by(&EntryFilter::target, "t405")).size(), 1);
        QCOMPARE(searchRows(chain), 400);
    }
    void anExecutionReadsAsItHappened()
    {
        Chain chain;
        chain.fill(12);
        const auto rows =
            await(ChainReader(chain.database).ofExecution(QStringLiteral("exe-3"), Deadline::after(30s), Cancel()));
        QCOMPARE(sequences(rows.value()), (QList<Sequence>{9, 10, 11}));
    }
    void aSingleEntryAndTheHead()
    {
        Chain chain;
        const ChainReader reader(chain.database);
        QCOMPARE(await(reader.head(Deadline::after(30s), Cancel())).value().sequence, 0);
        chain.fill(12);
        const auto entry = await(reader.entry(12, Deadline::after(30s), Cancel()));
        QCOMPARE(entry->entry->what.target, QStringLiteral("t12"));
        QVERIFY(!entry->damage);
        const auto head = await(reader.head(Deadline::after(30s), Cancel()));
        QCOMPARE(head->sequence, 12);
        QCOMPARE(head->hash, entry->hash);
        const auto none = await(reader.entry(13, Deadline::after(30s), Cancel()));
        QVERIFY(!none);
        QCOMPARE(none.error().code, Code::NotFound);
    }
    void aBadRowCostsThatRow_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("damage");
        QTest::addColumn<bool>("readable");
        QTest::newRow("a body that no longer parses")
            << QStringLiteral("UPDATE audit_entry SET body = x'7b7b' WHERE seq = 7")
            << int(ViolationType::ContentMismatch) << false;
        QTest::newRow("a body that no longer parses, with its hash")
            << QStringLiteral("UPDATE audit_entry SET body = x'7b7b', hash = rehash(x'7b7b') WHERE seq = 7")
            << int(ViolationType::BodyMalformed) << false;
        QTest::newRow("another actor") << QStringLiteral("UPDATE audit_entry SET body = CAST(replace(CAST(body AS "
                                                         "TEXT), 'anna', 'otto') AS BLOB) WHERE seq = 7")
                                       << int(ViolationType::ContentMismatch) << true;
        QTest::newRow("another entry's bytes")
            << QStringLiteral("UPDATE audit_entry SET body = (SELECT body FROM audit_entry WHERE seq = 5), hash = "
                              "(SELECT hash FROM audit_entry WHERE seq = 5) WHERE seq = 7")
            << int(ViolationType::ColumnMismatch) << true;
        QTest::newRow("bytes that are not UTF-8")
            << QStringLiteral("UPDATE audit_entry SET body = x'ff00ff' WHERE seq = 7")
            << int(ViolationType::ContentMismatch) << false;
    }
    void aBadRowCostsThatRow()
    {
        QFETCH(QString, sql);
        QFETCH(int, damage);
        QFETCH(bool, readable);
        Chain chain;
        chain.fill(12);
        {
            Tampering attacker(chain.path(), Chain::hash);
            attacker.unguard(QStringLiteral("audit_entry"));
            attacker.run(sql);
            attacker.guard();
        }
        const auto rows = listed(chain, {});
        QCOMPARE(rows.size(), 12);
        for (const ListedEntry &row : rows) {
            QCOMPARE(row.damage.has_value(), row.sequence == 7);
            QCOMPARE(row.entry.has_value(), row.sequence != 7 || readable);
        }
        QCOMPARE(int(rows.at(5).damage.value()), damage);
        // A filtered list goes on past it, and so does filling the search columns.
        QVERIFY(listed(chain, by(&EntryFilter::execution, "exe-2")).size() >= 2);
        QCOMPARE(storage::writeNow<qint64>(
                     *chain.database, [](storage::Connection &connection) { return catchUpSearch(connection, 100); })
                     .value(),
                 12);
        QVERIFY(listed(chain, by(&EntryFilter::execution, "exe-2")).size() >= 2);
    }
    void anEditedSearchColumnInventsNothing()
    {
        Chain chain;
        chain.fill(12);
        QVERIFY(storage::writeNow<qint64>(
            *chain.database, [](storage::Connection &connection) { return catchUpSearch(connection, 100); }));
        {
            Tampering attacker(chain.path(), Chain::hash);
            attacker.run(QStringLiteral("UPDATE audit_search SET execution = 'exe-2' WHERE seq = 12; INSERT INTO "
                                        "audit_search VALUES(99, 0, 'a', 'b', 'c', '', 'exe-2')"));
        }
        QCOMPARE(sequences(listed(chain, by(&EntryFilter::execution, "exe-2"))), (QList<Sequence>{8, 7, 6}));
    }
    void aDamagedPageCostsItsRows()
    {
        Chain chain;
        chain.fill(200);
        chain.close();
        // One page in the middle of the file is overwritten with nonsense.
        QFile file(chain.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 4096 / 2 * 4096));
        QCOMPARE(file.write(QByteArray(4096, '\x55')), 4096);
        file.close();
        chain.database = chain.open();
        Page page;
        page.limit = 1000;
        const auto rows = listed(chain, {}, page);
        int damaged = 0;
        for (const ListedEntry &row : rows)
            damaged += row.damage ? 1 : 0;
        QVERIFY2(rows.size() - damaged > 100, qPrintable(QString::number(rows.size() - damaged)));
        QVERIFY(damaged > 0);
        QCOMPARE(rows.first().sequence, 200);
        QCOMPARE(rows.last().sequence, 1);
    }
};

QTEST_GUILESS_MAIN(tst_ChainReader)
#include "tst_chain_reader.moc"
