// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "support/manual_clock.h"

#include <QTest>

using namespace wingman;
using namespace std::chrono_literals;

class tst_Clock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written"); // as toText writes it
        const auto row = [](const char *name, const char *text, const char *written) {
            QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(written);
        };
        row("no fraction", "2026-11-21T08:00:00Z", "2026-11-21T08:00:00.000000Z");
        row("one digit", "2026-11-21T08:00:00.1Z", "2026-11-21T08:00:00.100000Z");
        row("two digits", "2026-11-21T08:00:00.12Z", "2026-11-21T08:00:00.120000Z");
        row("three digits", "2026-11-21T08:00:00.123Z", "2026-11-21T08:00:00.123000Z");
        row("four digits", "2026-11-21T08:00:00.1234Z", "2026-11-21T08:00:00.123400Z");
        row("five digits", "2026-11-21T08:00:00.12345Z", "2026-11-21T08:00:00.123450Z");
        row("six digits", "2026-11-21T08:00:00.123456Z", "2026-11-21T08:00:00.123456Z");
        row("seven digits", "2026-11-21T08:00:00.1234567Z", "2026-11-21T08:00:00.123456Z");
        row("eight digits", "2026-11-21T08:00:00.12345678Z", "2026-11-21T08:00:00.123456Z");
        row("nine digits", "2026-11-21T08:00:00.123456789Z", "2026-11-21T08:00:00.123456Z");
        row("nines are cut, not rounded", "2026-12-31T23:59:59.999999999Z", "2026-12-31T23:59:59.999999Z");
        row("leading zeros of the fraction", "2026-11-21T08:00:00.000001Z", "2026-11-21T08:00:00.000001Z");
        row("never started, as Docker writes it", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000000Z");
        row("the epoch", "1970-01-01T00:00:00Z", "1970-01-01T00:00:00.000000Z");
        row("just before the epoch", "1969-12-31T23:59:59.999999Z", "1969-12-31T23:59:59.999999Z");
        row("east of Greenwich", "2026-11-21T08:00:00+05:30", "2026-11-21T02:30:00.000000Z");
        row("west of Greenwich", "2026-11-21T22:00:00.5-08:00", "2026-11-22T06:00:00.500000Z");
        row("an unknown offset", "2026-11-21T08:00:00-00:00", "2026-11-21T08:00:00.000000Z");
        row("small letters", "2026-11-21t08:00:00z", "2026-11-21T08:00:00.000000Z");
        row("a leap day", "2024-02-29T00:00:00Z", "2024-02-29T00:00:00.000000Z");
        row("a leap second", "2016-12-31T23:59:60Z", "2017-01-01T00:00:00.000000Z");
        row("the last moment that can be written", "9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999Z");
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        const auto instant = parseInstant(text);
        QVERIFY2(instant.has_value(), qPrintable(text));
        QCOMPARE(toText(*instant), written);
        QCOMPARE(parseInstant(written).value(), *instant);
    }
    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        row("nothing", QString());
        row("a word", QStringLiteral("now"));
        row("a date alone", QStringLiteral("2026-11-21"));
        row("no zone", QStringLiteral("2026-11-21T08:00:00"));
        row("a blank for T", QStringLiteral("2026-11-21 08:00:00Z"));
        row("a comma for the point", QStringLiteral("2026-11-21T08:00:00,5Z"));
        row("a point without digits", QStringLiteral("2026-11-21T08:00:00.Z"));
        row("ten digits", QStringLiteral("2026-11-21T08:00:00.1234567890Z"));
        row("month 13", QStringLiteral("2026-13-01T00:00:00Z"));
        row("month 0", QStringLiteral("2026-00-01T00:00:00Z"));
        row("day 0", QStringLiteral("2026-01-00T00:00:00Z"));
        row("30 February", QStringLiteral("2026-02-30T00:00:00Z"));
        row("29 February of a common year", QStringLiteral("2026-02-29T00:00:00Z"));
        row("hour 24", QStringLiteral("2026-11-21T24:00:00Z"));
        row("minute 60", QStringLiteral("2026-11-21T08:60:00Z"));
        row("second 61", QStringLiteral("2026-11-21T08:00:61Z"));
        row("offset of 24 hours", QStringLiteral("2026-11-21T08:00:00+24:00"));
        row("offset of 60 minutes", QStringLiteral("2026-11-21T08:00:00+01:60"));
        row("offset without a colon", QStringLiteral("2026-11-21T08:00:00+0100"));
        row("a line end behind it", QStringLiteral("2026-11-21T08:00:00Z\n"));
        row("a blank before it", QStringLiteral(" 2026-11-21T08:00:00Z"));
        row("Arabic digits", QStringLiteral("\u0662\u0660\u0662\u0666-11-21T08:00:00Z"));
        row("before the year 0", QStringLiteral("0000-01-01T00:00:00+01:00"));
        row("after the year 9999", QStringLiteral("9999-12-31T23:59:59-01:00"));
        row("a very long text", QString(100000, QLatin1Char('1')));
    }
    void refuses()
    {
        QFETCH(QString, text);
        const auto instant = parseInstant(text);
        QVERIFY(!instant.has_value());
        QCOMPARE(instant.error().code, Code::InvalidInput);
        QVERIFY(instant.error().sentence().size() < 200);
    }
    void theSystemsTimeIsInMicrosecondsAndMovesOn()
    {
        const SystemClock clock;
        const auto steady = clock.steady();
        const auto now = clock.now();
        QVERIFY(toText(now) > QStringLiteral("2026"));
        QVERIFY(parseInstant(toText(now)).value() == now);
        QVERIFY(clock.steady() >= steady);
    }
    void aTurnedClockTurns()
    {
        test::ManualClock clock;
        const auto before = clock.now();
        const auto steady = clock.steady();
        clock.advance(1500us);
        QVERIFY(clock.now() - before == 1500us);
        QVERIFY(clock.steady() - steady == 1500us);
        clock.setWall(before - 24h);
        QVERIFY(clock.now() == before - 24h);
        QVERIFY(clock.steady() - steady == 1500us);
    }
};

QTEST_GUILESS_MAIN(tst_Clock)
#include "tst_clock.moc"
