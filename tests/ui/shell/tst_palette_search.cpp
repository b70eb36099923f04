// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palette_search.h"

#include <QTest>

using namespace wingman::ui;

class tst_PaletteSearch : public QObject
{
    Q_OBJECT

    static QString text(const char *bytes) { return QString::fromUtf8(bytes); }

private Q_SLOTS:
    void ranks_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("titles"); // in the order they should be found in; after "-" those that are not
        const auto row = [](const char *name, const char *query, const char *titles) {
            QTest::newRow(name) << text(query) << text(titles).split(QLatin1Char('|'));
        };
        row("a whole name before a beginning", "web-1", "web-1|web-10|my-web-1-old");
        row("the beginning before the middle", "web", "web-2|cobweb-12");
        row("beginnings of words", "dc", "Dark colours|-|abdfceg");
        row("a run before scattered letters", "audit", "Audit|a u-turn did it|-|a tuna in diet");
        row("without case", "WEB", "web|Webhook");
        row("without accents", "uber", "Übersicht|-|other");
        row("accents typed", "übe", "Übersicht");
        row("every word", "restart web", "Restart web-1|-|Restart db-1|web-1");
        row("words in any order", "web restart", "Restart web-1|-|Restart db-1");
        row("the shorter of equals", "db", "db-1|db-1-with-a-long-name");
        row("digits begin a word", "12", "web12|-|web");
        row("not there", "xyz", "-|web|db");
    }
    void ranks()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, titles);
        const qsizetype bar = titles.indexOf(QStringLiteral("-"));
        const QStringList wanted = titles.mid(0, bar < 0 ? -1 : bar);
        SearchIndex index;
        QStringList rows;
        for (auto it = titles.crbegin(); it != titles.crend(); ++it) { // not in the order that is asked for
            if (*it == QStringLiteral("-"))
                continue;
            rows.append(*it);
            index.add(*it, {});
        }
        QList<SearchHit> hits;
        index.find(query, 50, hits);
        QStringList found;
        for (const SearchHit &hit : hits)
            found.append(rows.at(hit.row));
        QCOMPARE(found, wanted);
    }

    void keywordsAreFoundAfterTitles()
    {
        SearchIndex index;
        index.add(u"cache-1", u"redis:7 shop docker-1");
        index.add(u"redis", u"other docker-2");
        index.add(u"web", u"nginx");
        QList<SearchHit> hits;
        index.find(u"redis", 10, hits);
        QCOMPARE(hits.size(), 2);
        QCOMPARE(hits.at(0).row, 1);
        QCOMPARE(hits.at(1).row, 0);
        index.find(u"redis docker-1", 10, hits);
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.at(0).row, 0);
    }

    void weightDecidesAmongEquals()
    {
        SearchIndex index;
        index.add(u"home", {});
        index.add(u"home", {}, 10);
        QList<SearchHit> hits;
        index.find(u"home", 10, hits);
        QCOMPARE(hits.at(0).row, 1);
    }

    void marksTheLettersThatWereFound_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("marked"); // the letters, elsewhere dots
        const auto row = [](const char *query, const char *title, const char *marked) {
            QTest::newRow(query) << text(query) << text(title) << text(marked);
        };
        row("web", "my-web-1", "...web..");
        row("rw", "Restart web-1", "R.......w....");
        row("web rest", "Restart web-1", "Rest....web..");
        row("UBER", "Übersicht", "Über.....");
        row("none", "Audit", ".....");
    }
    void marksTheLettersThatWereFound()
    {
        QFETCH(QString, query);
        QFETCH(QString, title);
        QString shown(title.size(), QLatin1Char('.'));
        const auto letters = matchedLetters(query, title);
        for (const int at : letters)
            shown[at] = title.at(at);
        QTEST(shown, "marked");
    }

    void keepsTheBestOfMany()
    {
        SearchIndex index;
        for (int i = 0; i < 10000; ++i)
            index.add(QStringLiteral("worker-%1").arg(i), QStringLiteral("image:%1 host-%2").arg(i % 7).arg(i % 40));
        index.add(u"work", {});
        QList<SearchHit> hits;
        index.find(u"work", 20, hits);
        QCOMPARE(hits.size(), 20);
        QCOMPARE(hits.at(0).row, 10000);
        for (qsizetype i = 1; i < hits.size(); ++i)
            QVERIFY(hits.at(i - 1).score >= hits.at(i).score);
        index.find(u"worker-9999", 20, hits);
        QCOMPARE(hits.at(0).row, 9999);
    }

    void veryLongTextsAreCut()
    {
        SearchIndex index;
        index.add(QString(100000, QLatin1Char('a')), QString(100000, QLatin1Char('b')));
        QList<SearchHit> hits;
        index.find(QString(5000, QLatin1Char('a')), 5, hits);
        QCOMPARE(hits.size(), 1);
        index.find(u"   ", 5, hits);
        QVERIFY(hits.isEmpty());
    }

    void tenThousandRows()
    {
        SearchIndex index;
        for (int i = 0; i < 10000; ++i)
            index.add(QStringLiteral("project-%1-service-%2").arg(i % 90).arg(i),
                      QStringLiteral("registry.example/team/image:%1 docker-%2").arg(i % 7).arg(i % 40));
        QList<SearchHit> hits;
        QBENCHMARK
        {
            index.find(u"serv 77 team", 50, hits);
        }
        QVERIFY(!hits.isEmpty());
    }
};

QTEST_APPLESS_MAIN(tst_PaletteSearch)
#include "tst_palette_search.moc"
