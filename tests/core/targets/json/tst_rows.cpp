// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/json/rows.h"

#include <QTest>

using namespace wingman;
using namespace wingman::targets;

namespace {

ObjectId idFrom(const QString &text)
{
    return ObjectId::parse(text).value();
}

inventory::Pool pool(const QString &id)
{
    return inventory::Pool{.id = idFrom(id)};
}

} // namespace

class tst_Rows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstThatCanBeAnId_data()
    {
        QTest::addColumn<QStringList>("candidates");
        QTest::addColumn<QString>("id");
        const QString tooLong(300, QLatin1Char('x'));
        QTest::newRow("the first") << QStringList{QStringLiteral("a"), QStringLiteral("b")} << QStringLiteral("a");
        QTest::newRow("not what is empty") << QStringList{QString(), QStringLiteral("b")} << QStringLiteral("b");
        QTest::newRow("made inert") << QStringList{QStringLiteral("a\nb"), QStringLiteral("c")}
                                    << QStringLiteral("a\\u{a}b");
        QTest::newRow("cut") << QStringList{tooLong, QStringLiteral("c")} << tooLong.left(200) + QChar(0x2026);
        QTest::newRow("none") << QStringList{QString(), QString()} << QStringLiteral("unidentified-7");
    }
    void theFirstThatCanBeAnId()
    {
        QFETCH(const QStringList, candidates);
        QFETCH(const QString, id);
        QCOMPARE(idOf({candidates.at(0), candidates.at(1)}, 7).text(), id);
    }

    void rowsThatClaimOneIdAreAllKept()
    {
        RowsTaker<inventory::Pool> taker;
        for (const char *id : {"b", "a", "b", "b", "b (2)", "a"})
            taker.take(pool(QString::fromLatin1(id)));
        const inventory::Rows<inventory::Pool> rows = std::move(taker).rows();
        QStringList ids;
        for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
            QCOMPARE(row->id, row.key());
            ids.append(row.key().text());
        }
        QCOMPARE(ids, (QStringList{QStringLiteral("a"), QStringLiteral("a (2)"), QStringLiteral("b"),
                                   QStringLiteral("b (2)"), QStringLiteral("b (2) (2)"), QStringLiteral("b (3)")}));
    }
    /// A hostile list: were every number tried for each of them, this would take minutes.
    void manyThatClaimOneIdCostNoMoreEach()
    {
        RowsTaker<inventory::Pool> taker;
        const QString longest(256, QLatin1Char('x'));
        for (int i = 0; i < 100'000; ++i)
            taker.take(pool(i % 2 == 0 ? longest : longest.left(250)));
        QCOMPARE(std::move(taker).rows().size(), 100'000);
    }
};

QTEST_GUILESS_MAIN(tst_Rows)
#include "tst_rows.moc"
