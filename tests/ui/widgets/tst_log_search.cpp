// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/log_search.h"

#include "widgets/log_buffer.h"

#include <QTest>

using namespace wingman;
using namespace wingman::ui;
using inventory::LogLine;

namespace {

QList<LogLine> lines(const QList<QByteArray> &texts)
{
    QList<LogLine> made;
    for (const QByteArray &text : texts)
        made.append({LogLine::Source::Output, std::nullopt, text, true});
    return made;
}

} // namespace

class tst_LogSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void counts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("pattern");
        QTest::addColumn<bool>("exact");
        QTest::addColumn<int>("count");
        QTest::newRow("plain") << QStringLiteral("error") << false << false << 3;
        QTest::newRow("exact") << QStringLiteral("Error") << false << true << 1;
        QTest::newRow("pattern") << QStringLiteral("err(or)? \\d+") << true << false << 2;
        QTest::newRow("a dot is a dot") << QStringLiteral("5.") << false << false << 0;
        QTest::newRow("nothing") << QString() << false << false << 0;
    }
    void counts()
    {
        QFETCH(QString, text);
        QFETCH(bool, pattern);
        QFETCH(bool, exact);
        QFETCH(int, count);
        LogBuffer buffer;
        LogSearch search(&buffer);
        buffer.append(lines({"Error 5", "error", "fine", "an ERROR 51"}));
        search.setQuery({text, pattern, exact});
        QTRY_VERIFY(!search.isLooking());
        QCOMPARE(search.count(), count);
    }

    void goesRound()
    {
        LogBuffer buffer;
        LogSearch search(&buffer);
        buffer.append(lines({"x", "hit", "x", "hit", "x"}));
        search.setQuery({QStringLiteral("hit")});
        QTRY_COMPARE(search.count(), 2);
        QCOMPARE(search.next(0).value(), 1);
        QCOMPARE(search.next(1).value(), 3);
        QCOMPARE(search.next(3).value(), 1);
        QCOMPARE(search.previous(1).value(), 3);
        QCOMPARE(search.previous(4).value(), 3);
        QCOMPARE(search.positionOf(3), 2);
        QCOMPARE(search.positionOf(2), 0);
    }

    void goesOnWithWhatComesAndForgetsWhatGoes()
    {
        LogBuffer buffer;
        buffer.setCapacity(3);
        LogSearch search(&buffer);
        search.setQuery({QStringLiteral("hit")});
        buffer.append(lines({"hit", "x", "x"}));
        QTRY_COMPARE(search.count(), 1);
        buffer.append(lines({"hit", "hit"}));
        QTRY_COMPARE(search.count(), 2);
        QCOMPARE(search.next(0).value(), 3);
        buffer.clear();
        QCOMPARE(search.count(), 0);
        QVERIFY(!search.next(0));
    }

    void aWrongPatternSaysSo()
    {
        LogBuffer buffer;
        LogSearch search(&buffer);
        buffer.append(lines({"a(b"}));
        search.setQuery({QStringLiteral("a(b"), true});
        QVERIFY(!search.problem().isEmpty());
        QVERIFY(!search.isActive());
        QCOMPARE(search.count(), 0);
        search.setQuery({QStringLiteral("a(b"), false});
        QVERIFY(search.problem().isEmpty());
        QTRY_COMPARE(search.count(), 1);
    }

    void aPatternThatTriesForEverGivesUp()
    {
        LogBuffer buffer;
        LogSearch search(&buffer);
        QList<QByteArray> texts(50, QByteArray(60, 'a') + 'b');
        buffer.append(lines(texts));
        search.setQuery({QStringLiteral("^(a+)+$"), true});
        QTRY_VERIFY(!search.isLooking());
        QCOMPARE(search.count(), 0);
    }

    void manyLinesAreLookedAtInSlices()
    {
        LogBuffer buffer;
        LogSearch search(&buffer);
        QList<QByteArray> texts(100000, QByteArray("a line of a log that is long enough to take a while to look at"));
        texts[99999] = "needle";
        buffer.append(lines(texts));
        search.setQuery({QStringLiteral("ne+dle$"), true});
        QTRY_COMPARE(search.count(), 1);
        QCOMPARE(search.next(0).value(), 99999);
    }

    void hitsAreWhereTheyAre()
    {
        LogBuffer buffer;
        LogSearch search(&buffer);
        search.setQuery({QStringLiteral("ab")});
        const auto hits = search.hitsIn(QStringLiteral("abxAB"));
        QCOMPARE(hits.size(), 2);
        QCOMPARE(hits[1].start, 3);
        QCOMPARE(hits[1].length, 2);
        search.setQuery({QStringLiteral("x*"), true});
        QCOMPARE(search.hitsIn(QStringLiteral("aaxx")).size(), 1); // an empty hit is none
    }
};

QTEST_GUILESS_MAIN(tst_LogSearch)
#include "tst_log_search.moc"
