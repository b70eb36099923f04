// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/parse.h"

#include <QProcess>
#include <QSet>
#include <QTest>

using namespace wingman;
using namespace wingman::ctl;
using namespace std::chrono_literals;

namespace {

Result<Parsed> parsed(const QByteArray &line)
{
    return parse(line.split(' '));
}

} // namespace

class tst_Parse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyVerbHasExamplesThatParse()
    {
        const auto verbs = allVerbs();
        QVERIFY(verbs.size() > 40);
        QSet<QString> words;
        for (const Verb &verb : verbs) {
            QVERIFY2(!words.contains(verb.words()), qPrintable(verb.words()));
            words.insert(verb.words());
            QVERIFY2(!verb.summary.isEmpty() && !verb.examples.isEmpty(), qPrintable(verb.words()));
            for (const QString &example : verb.examples) {
                QList<QByteArray> arguments;
                QString line = example;
                line.replace(QLatin1Char('\''), QLatin1Char('"'));
                for (const QString &argument : QProcess::splitCommand(line))
                    arguments.append(argument.toUtf8());
                const auto result = parse(arguments);
                QVERIFY2(result,
                         qPrintable(example + QStringLiteral(": ") + (result ? QString() : result.error().sentence())));
                QVERIFY2(result->verb && result->verb->words() == verb.words(), qPrintable(example));
            }
        }
    }

    void flagsStandAnywhere()
    {
        const auto result = parsed(
            "--json operation --quiet run docker.container.start web --timeout 2m --data-dir /x t=1 --reason because");
        QVERIFY(result);
        QCOMPARE(result->globals.format, Format::Json);
        QVERIFY(result->globals.quiet);
        QCOMPARE(result->globals.timeout, 2min);
        QCOMPARE(result->globals.dataDir, QStringLiteral("/x"));
        QCOMPARE(result->words.text(QStringLiteral("ID")), QStringLiteral("docker.container.start"));
        QCOMPARE(result->words.all(QStringLiteral("TARGET")),
                 (QStringList{QStringLiteral("web"), QStringLiteral("t=1")}));
        QCOMPARE(result->words.text(QStringLiteral("--reason")), QStringLiteral("because"));
    }

    void helpIsNoError_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("has");
        QTest::newRow("whole") << QByteArray("--help") << QByteArray("Subcommands");
        QTest::newRow("noun") << QByteArray("audit --help") << QByteArray("verify");
        QTest::newRow("verb") << QByteArray("operation run --help") << QByteArray("Examples:");
        QTest::newRow("how often") << QByteArray("operation run --help") << QByteArray("[ID] [TARGET ...]");
        QTest::newRow("version") << QByteArray("--version") << QByteArray("wingmanctl");
    }
    void helpIsNoError()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, has);
        const auto result = parsed(line);
        QVERIFY(result);
        QVERIFY(!result->verb);
        QVERIFY2(result->text.contains(QString::fromLatin1(has)), qPrintable(result->text));
    }

    void durations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("milliseconds"); // 0: refused
        QTest::newRow("seconds") << QStringLiteral("30") << qint64(30000);
        QTest::newRow("with its unit") << QStringLiteral("30s") << qint64(30000);
        QTest::newRow("milliseconds") << QStringLiteral("500ms") << qint64(500);
        QTest::newRow("minutes") << QStringLiteral("2m") << qint64(120000);
        QTest::newRow("a day") << QStringLiteral("24h") << qint64(86400000);
        QTest::newRow("more than a day") << QStringLiteral("25h") << qint64(0);
        QTest::newRow("nothing") << QStringLiteral("0") << qint64(0);
        QTest::newRow("less than nothing") << QStringLiteral("-1") << qint64(0);
        QTest::newRow("a word") << QStringLiteral("soon") << qint64(0);
        QTest::newRow("a fraction") << QStringLiteral("1.5") << qint64(0);
        QTest::newRow("too many digits") << QStringLiteral("999999999999999999999") << qint64(0);
        QTest::newRow("empty") << QString() << qint64(0);
    }
    void durations()
    {
        QFETCH(QString, text);
        QFETCH(qint64, milliseconds);
        const auto duration = parseDuration(text);
        QCOMPARE(duration ? duration->count() : 0, milliseconds);
    }

    void refusesBytesThatAreNoText_data()
    {
        QTest::addColumn<QByteArray>("argument");
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe");
        QTest::newRow("cut short") << QByteArray("web\xc3");
        QTest::newRow("escape") << QByteArray("web\x1b[2J");
        QTest::newRow("right to left") << QByteArray("web\xe2\x80\xae");
        QTest::newRow("a line end") << QByteArray("web\n");
        QTest::newRow("endless") << QByteArray(5000, 'x');
    }
    void refusesBytesThatAreNoText()
    {
        QFETCH(QByteArray, argument);
        const auto result = parse({"safety", "check", argument});
        QVERIFY(!result);
        QCOMPARE(exitStatus(result.error().code), ExitStatus::Usage);
    }
};

QTEST_APPLESS_MAIN(tst_Parse)
#include "tst_parse.moc"
