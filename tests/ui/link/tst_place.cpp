// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/place.h"

#include <QTest>

using namespace wingman::ui;

class tst_Place : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPlaceSurvivesItsLink_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("tab");
        QTest::addColumn<QString>("object");
        QTest::addColumn<QString>("filter");
        QTest::newRow("a page") << QStringLiteral("home") << QStringLiteral("") << QStringLiteral("")
                                << QStringLiteral("");
        QTest::newRow("a tab") << QStringLiteral("audit") << QStringLiteral("chain") << QStringLiteral("")
                               << QStringLiteral("");
        QTest::newRow("an object") << QStringLiteral("workloads") << QStringLiteral("logs")
                                   << QStringLiteral("docker://local/container/web-1") << QStringLiteral("");
        QTest::newRow("a filter") << QStringLiteral("workloads") << QStringLiteral("") << QStringLiteral("")
                                  << QStringLiteral("state:running shop");
        QTest::newRow("signs that mean something in a link")
            << QStringLiteral("workloads") << QStringLiteral("") << QStringLiteral("a&b=c#d?e%20f+g")
            << QStringLiteral("x=1&y");
        QTest::newRow("another script") << QStringLiteral("workloads") << QStringLiteral("") << QStringLiteral("目標")
                                        << QStringLiteral("ä ö");
    }
    void aPlaceSurvivesItsLink()
    {
        QFETCH(QString, page);
        QFETCH(QString, tab);
        QFETCH(QString, object);
        QFETCH(QString, filter);
        Place place{page, tab, object};
        if (!filter.isEmpty())
            place.query.insert(QStringLiteral("filter"), filter);
        const QUrl url(QString::fromLatin1(place.url().toEncoded()));
        const auto again = Place::fromUrl(url);
        QVERIFY2(again, qPrintable(url.toString()));
        QCOMPARE(again->page, page);
        QCOMPARE(again->tab, tab);
        QCOMPARE(again->object, object);
        QCOMPARE(again->query.value(QStringLiteral("filter")), filter);
    }

    void whatIsNoPlaceIsRefused_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("nothing") << QStringLiteral("");
        QTest::newRow("another scheme") << QStringLiteral("https:home");
        QTest::newRow("no page") << QStringLiteral("wingman:");
        QTest::newRow("a host") << QStringLiteral("wingman://host/home");
        QTest::newRow("too deep") << QStringLiteral("wingman:workloads/logs/more");
        QTest::newRow("a path upwards") << QStringLiteral("wingman:../etc");
        QTest::newRow("capital letters") << QStringLiteral("wingman:HOME");
        QTest::newRow("far too long") << QStringLiteral("wingman:home?object=") + QString(5000, QLatin1Char('a'));
    }
    void whatIsNoPlaceIsRefused()
    {
        QFETCH(QString, link);
        QVERIFY(!Place::fromUrl(QUrl(link)));
    }
};

QTEST_GUILESS_MAIN(tst_Place)
#include "tst_place.moc"
