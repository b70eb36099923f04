// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/format.h"

#include <QTest>

using namespace wingman;
using namespace wingman::ui;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(wingman::Milliseconds)

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QLocale german(QLocale::German, QLocale::Germany);
const QLocale chinese(QLocale::Chinese, QLocale::China);

Instant at(const char16_t *text)
{
    return parseInstant(text).value();
}

} // namespace

class tst_Format : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ages_data()
    {
        QTest::addColumn<Milliseconds>("age");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, Milliseconds age, const char *text) {
            QTest::newRow(name) << age << QString::fromUtf8(text);
        };
        row("nothing", 0ms, "just now");
        row("below five seconds", 4999ms, "just now");
        row("five seconds", 5s, "5 s");
        row("below a minute", 59999ms, "59 s");
        row("a minute", 1min, "1 min");
        row("below an hour", 59min + 59s, "59 min");
        row("an hour", 1h, "1 h");
        row("a day", 24h, "1 d");
        row("forty days", 40 * 24h, "40 d");
        row("two years", 731 * 24h, "2 y");
    }
    void ages()
    {
        QFETCH(Milliseconds, age);
        QFETCH(QString, text);
        QCOMPARE(formatAge(age, english), text);
    }

    void agoKnowsPastAndFuture()
    {
        const Instant now = at(u"2026-11-21T14:00:00Z");
        QCOMPARE(formatAgo(now - 4min, now, english), QStringLiteral("4 min ago"));
        QCOMPARE(formatAgo(now, now, english), QStringLiteral("just now"));
        QCOMPARE(formatAgo(now + 2h + 1s, now, english), QStringLiteral("in 2 h"));
        QCOMPARE(ageOf(now + 2h, now), Milliseconds(0));
    }

    void bytes_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, qint64 bytes, const char *text, const QLocale &locale = english) {
            QTest::newRow(name) << bytes << locale << QString::fromUtf8(text);
        };
        row("none", 0, "0 bytes");
        row("some", 1000, "1000 bytes");
        row("a kibibyte", 1024, "1 KiB");
        row("small mebibytes", 22 * 1024 * 1024, "22 MiB");
        row("with a tenth", qint64(2254857830), "2.1 GiB");
        row("a tenth also of many gibibytes", qint64(12.4 * 1024 * 1024 * 1024), "12.4 GiB");
        row("no tenth of many mebibytes", qint64(412.4 * 1024 * 1024), "412 MiB");
        row("never 1024 of a unit", 1048575, "1 MiB");
        row("less than nothing is unknown", -1, "–");
        row("German comma", qint64(2254857830), "2,1 GiB", german);
        row("Chinese", qint64(2254857830), "2.1 GiB", chinese);
    }
    void bytes()
    {
        QFETCH(qint64, bytes);
        QFETCH(QLocale, locale);
        QFETCH(QString, text);
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        QCOMPARE(formatBytes(bytes, locale), text);
    }

    void unknownIsNotZero()
    {
        QCOMPARE(formatBytes(std::optional<qint64>(), english), unknownText());
        QCOMPARE(formatPercent(std::optional<double>(), 1, english), unknownText());
        QCOMPARE(formatPercent(std::numeric_limits<double>::quiet_NaN(), 1, english), unknownText());
        QVERIFY(formatBytes(std::optional<qint64>(0), english) != unknownText());
    }

    void percents()
    {
        QCOMPARE(formatPercent(0.004, 1, english), QStringLiteral("0.4 %"));
        QCOMPARE(formatPercent(0.41, 0, english), QStringLiteral("41 %"));
        QCOMPARE(formatPercent(0.112, 1, german), QStringLiteral("11,2 %"));
        QCOMPARE(formatPercent(2.5, 0, chinese), QStringLiteral("250 %"));
    }

    void durations_data()
    {
        QTest::addColumn<Milliseconds>("duration");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, Milliseconds duration, const char *text) {
            QTest::newRow(name) << duration << QString::fromUtf8(text);
        };
        row("milliseconds", 31ms, "31 ms");
        row("tenths of seconds", 8249ms, "8.2 s");
        row("never ten with a tenth", 9999ms, "9.9 s");
        row("seconds", 12s + 900ms, "12 s");
        row("minutes", 65s, "1 min 5 s");
        row("hours", 2h + 3min + 59s, "2 h 3 min");
        row("days", 76h, "3 d 4 h");
        row("backwards", -5ms, "0 ms");
    }
    void durations()
    {
        QFETCH(Milliseconds, duration);
        QFETCH(QString, text);
        QCOMPARE(formatDuration(duration, english), text);
    }

    void counts_data()
    {
        QTest::addColumn<qint64>("count");
        QTest::addColumn<QString>("text");
        const auto row = [](qint64 count, const char *text) {
            QTest::addRow("%lld", static_cast<long long>(count)) << count << QString::fromUtf8(text);
        };
        row(0, "0");
        row(999, "999");
        row(1000, "1 000");
        row(12345, "12 345");
        row(1234567, "1 234 567");
        row(-123, "-123");
        row(-12345, "-12 345");
    }
    void counts()
    {
        QFETCH(qint64, count);
        QFETCH(QString, text);
        text.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
        QCOMPARE(formatCount(count, english), text);
        QCOMPARE(formatCount(count, german), text);
        QCOMPARE(formatCount(count, chinese), text);
    }

    void instantsAreLocal()
    {
        const QTimeZone berlin("Europe/Berlin");
        const Instant instant = at(u"2026-11-21T13:02:05.123456Z");
        QCOMPARE(formatClockTime(instant, berlin), QStringLiteral("14:02:05"));
        QVERIFY(formatInstant(instant, german, berlin).contains(QStringLiteral("14:02")));
        QVERIFY(formatInstant(instant, german, berlin).startsWith(QStringLiteral("21.11.")));
        QVERIFY(formatInstant(instant, chinese, berlin).contains(QStringLiteral("2026/11/21")));
        const QStringList lines = formatExact(instant, german, berlin).split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].contains(QStringLiteral("November")), qPrintable(lines[0]));
        QCOMPARE(lines[1], QStringLiteral("2026-11-21T13:02:05.123456Z"));
    }

    void ids_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &id, const char *text) {
            QTest::newRow(name) << id << QString::fromUtf8(text);
        };
        row("a container", QStringLiteral("3f8a").repeated(16), "3f8a3f8a3f8a");
        row("an image", QStringLiteral("sha256:3f8a") + QString(56, QLatin1Char('0')) + QStringLiteral("91c2"),
            "sha256:3f8a…91c2");
        row("an image by tag and digest",
            QStringLiteral("nginx:1.27@sha256:3f8a") + QString(56, QLatin1Char('0')) + QStringLiteral("91c2"),
            "nginx:1.27@sha256:3f8a…91c2");
        row("a plan", QStringLiteral("pln-7c1eabcdefghijklmnopqa04f"), "pln-7c1e…a04f");
        row("a name", QStringLiteral("a-name-that-is-very-long-indeed"), "a-name-that-is-very-long-indeed");
        row("a guest", QStringLiteral("qemu/100"), "qemu/100");
        row("short already", QStringLiteral("3f8a3f8a3f8a"), "3f8a3f8a3f8a");
    }
    void ids()
    {
        QFETCH(QString, id);
        QFETCH(QString, text);
        QCOMPARE(shortId(id), text);
    }

    void hostileTextIsInert()
    {
        const QString hostile = QStringLiteral("web\n-1\u202e\u2066x\x1b[31m");
        const QString shown = inert(hostile);
        QVERIFY(!shown.contains(QLatin1Char('\n')));
        QVERIFY(!shown.contains(QChar(0x202e)));
        QVERIFY(!shown.contains(QChar(0x1b)));
        QVERIFY(shown.startsWith(QStringLiteral("web\\u{a}-1")));
    }
};

QTEST_GUILESS_MAIN(tst_Format)
#include "tst_format.moc"
