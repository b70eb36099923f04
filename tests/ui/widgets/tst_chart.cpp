// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart.h"

#include "support/ui_window.h"

#include <QSignalSpy>
#include <QTest>
#include <cmath>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;
using namespace std::chrono_literals;

namespace {

const double gap = std::nan("");

ChartData course()
{
    ChartData data;
    for (int i = 0; i < 6; ++i)
        data.moments.append(Instant(std::chrono::minutes(10 * i)));
    data.series = {{QStringLiteral("CPU"), Tone::Accent, {0.1, 0.5, gap, gap, 0.2, 0.3}, false},
                   {QStringLiteral("IO wait"), Tone::Ok, {0.01, 0.02, gap, gap, 0.02, gap}, true}};
    return data;
}

QString texts(const QList<double> &ticks, ChartUnit unit)
{
    QStringList all;
    for (const double tick : ticks)
        all.append(chartValue(tick, unit, QLocale::c()));
    return all.join(QStringLiteral(" | ")).replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
}

} // namespace

class tst_Chart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { dress(Scheme::Light); }

    void gapsBreakTheLine()
    {
        const ChartData data = course();
        const QRectF box(0, 0, 100, 50);
        const auto pieces = chartPieces(data.moments, data.series.first().values, box, 0.5);
        QCOMPARE(pieces.size(), 2);
        QCOMPARE(pieces.first().size(), 2);
        QCOMPARE(pieces.first().at(1), QPointF(20, 0));   // the highest value at the top
        QCOMPARE(pieces.last().first(), QPointF(80, 30)); // where it is in time
        QCOMPARE(gapsIn(data.series.first().values), 1);
        QCOMPARE(gapsIn({gap, 1, 2, gap}), 0); // before the first and behind the last is no gap between
    }
    void momentsThatAreMissingAreAGapToo()
    {
        QList<Instant> moments{Instant(0s), Instant(60s), Instant(120s), Instant(600s), Instant(660s)};
        QCOMPARE(chartPieces(moments, {1, 1, 1, 1, 1}, QRectF(0, 0, 100, 50), 1).size(), 2);
    }
    void degenerate()
    {
        QVERIFY(chartPieces({}, {}, QRectF(0, 0, 10, 10), 1).isEmpty());
        QVERIFY(chartPieces({Instant(0s)}, {gap}, QRectF(0, 0, 10, 10), 1).isEmpty());
        QCOMPARE(chartPieces({Instant(0s)}, {1}, QRectF(0, 0, 10, 10), 1).size(), 1);
        QVERIFY(chartPieces({Instant(0s)}, {1}, QRectF(0, 0, 10, 10), 0).isEmpty());
        QVERIFY(chartPieces({Instant(0s), Instant(1s)}, {1}, QRectF(0, 0, 10, 10), 1).size() == 1); // fewer values
    }

    void axesCountInUnits_data()
    {
        QTest::addColumn<double>("high");
        QTest::addColumn<int>("unit");
        QTest::addColumn<QString>("ticks");
        const auto row = [](const char *name, double high, ChartUnit unit, const char *ticks) {
            QTest::newRow(name) << high << static_cast<int>(unit) << QString::fromLatin1(ticks);
        };
        row("shares", 0.37, ChartUnit::Percent, "0.0 % | 10 % | 20 % | 30 % | 40 %");
        row("a full core", 1.0, ChartUnit::Percent, "0.0 % | 25 % | 50 % | 75 % | 100 %");
        row("nothing at all", 0.0, ChartUnit::Percent, "0.0 % | 0.5 % | 1.0 % | 1.5 % | 2.0 %");
        row("gibibytes", 7.6e9, ChartUnit::Bytes, "0 bytes | 2 GiB | 4 GiB | 6 GiB | 8 GiB");
        row("exactly", 4096.0, ChartUnit::Bytes, "0 bytes | 1 KiB | 2 KiB | 3 KiB | 4 KiB");
        row("a load", 3.2, ChartUnit::Plain, "0 | 1 | 2 | 3 | 4");
        row("not a number", gap, ChartUnit::Plain, "0 | 0.025 | 0.05 | 0.075 | 0.1");
    }
    void axesCountInUnits()
    {
        QFETCH(double, high);
        QFETCH(int, unit);
        QFETCH(QString, ticks);
        const auto made = valueTicks(high, static_cast<ChartUnit>(unit), 4);
        QVERIFY(made.size() >= 2 && made.size() <= 5 && made.first() == 0);
        QVERIFY(!std::isfinite(high) || made.last() >= high);
        QCOMPARE(texts(made, static_cast<ChartUnit>(unit)), ticks);
    }
    void timeTicksFallOnTheClock_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("first");
        QTest::addColumn<int>("least");
        QTest::newRow("an hour") << 60 << QStringLiteral("00:10") << 3;
        QTest::newRow("a day") << 24 * 60 << QStringLiteral("03:00") << 4;
        QTest::newRow("a week") << 7 * 24 * 60 << QStringLiteral("Fri 2") << 3;
        QTest::newRow("a month") << 30 * 24 * 60 << QStringLiteral("8 Jan") << 3;
        QTest::newRow("a year") << 365 * 24 * 60 << QStringLiteral("Feb") << 3;
    }
    void timeTicksFallOnTheClock()
    {
        QFETCH(int, minutes);
        QFETCH(QString, first);
        QFETCH(int, least);
        const Instant from(5min); // of 1 January 1970, a Thursday
        const auto ticks =
            timeTicks(from, from + std::chrono::minutes(minutes), 8, QLocale(QLocale::English), QTimeZone::utc());
        QVERIFY2(ticks.size() >= least && ticks.size() <= 9, qPrintable(QString::number(ticks.size())));
        QCOMPARE(ticks.first().text, first);
        for (qsizetype i = 1; i < ticks.size(); ++i)
            QVERIFY(ticks.at(i).at > ticks.at(i - 1).at);
        QVERIFY(timeTicks(from, from, 8).isEmpty());
    }

    void theKeyboardGoesFromMomentToMoment()
    {
        Chart chart(QStringLiteral("chart"));
        chart.setTitle(QStringLiteral("CPU"));
        chart.setUnit(ChartUnit::Percent);
        chart.setData(course());
        chart.resize(500, 200);
        chart.show();
        QApplication::setActiveWindow(&chart);
        chart.setFocus();
        const QString whole = chart.accessibleDescription();
        QVERIFY2(whole.contains(QStringLiteral("1 gap")), qPrintable(whole));
        const QSignalSpy moved(&chart, &Chart::cursorMoved);
        QTest::keyClick(&chart, Qt::Key_Left);
        QVERIFY(chart.cursorAt() == std::optional<qsizetype>(5)); // the first press shows the newest
        QTest::keyClick(&chart, Qt::Key_Left);
        QVERIFY(chart.cursorAt() == std::optional<qsizetype>(4));
        QVERIFY2(chart.accessibleDescription().contains(QStringLiteral("CPU 20")),
                 qPrintable(chart.accessibleDescription()));
        QTest::keyClick(&chart, Qt::Key_Home);
        QTest::keyClick(&chart, Qt::Key_Left); // no further
        QVERIFY(chart.cursorAt() == std::optional<qsizetype>(0));
        QTest::keyClick(&chart, Qt::Key_PageDown);
        QVERIFY(chart.cursorAt() == std::optional<qsizetype>(5));
        QVERIFY(moved.size() >= 4);
        chart.clearFocus();
        QVERIFY(!chart.cursorAt());
    }
    void theMomentStaysWhenPointsCome()
    {
        Chart chart(QStringLiteral("chart"));
        chart.setData(course());
        chart.setCursor(4);
        ChartData later = course();
        later.moments.removeFirst();
        later.moments.append(Instant(60min));
        chart.setData(later);
        QVERIFY(chart.cursorAt() == std::optional<qsizetype>(3));
    }
    void itIsDrawnInBothThemes()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            dress(scheme);
            Chart chart(QStringLiteral("chart"));
            chart.setUnit(ChartUnit::Percent);
            chart.resize(400, 200);
            const QImage empty = chart.grab().toImage();
            chart.setData(course());
            const QImage line = chart.grab().toImage();
            chart.setCursor(1);
            const QImage cursor = chart.grab().toImage();
            QVERIFY(empty != line && line != cursor);
        }
    }
};

QTEST_MAIN(tst_Chart)
#include "tst_chart.moc"
