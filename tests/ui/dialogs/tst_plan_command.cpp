// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/plan_command.h"

#include "support/window/plan_samples.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace wingman;
using namespace wingman::test;
using namespace wingman::ui;

namespace {

/// What the system's shell makes of a line: its words, one per line of the answer.
QStringList wordsInShell(const QString &line)
{
    QProcess shell;
    // Every word is printed followed by a NUL, which no word can hold.
    shell.start(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"), QStringLiteral("wingmanctl() { printf '%s\\0' \"$@\"; }; ") + line});
    if (!shell.waitForFinished() || shell.exitCode() != 0)
        return {};
    QStringList words = QString::fromUtf8(shell.readAllStandardOutput()).split(QChar(u'\0'));
    words.removeLast();
    return words;
}

} // namespace

class TestPlanCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quotesForTheShell_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {QStringLiteral("web-1"), QStringLiteral("two words"), QStringLiteral("it's"), QStringLiteral("$(reboot)"),
              QStringLiteral("`id`"), QStringLiteral("a\\b"), QStringLiteral("\"q\""), QStringLiteral("*"),
              QStringLiteral("~"), QStringLiteral("a;b|c&d>e<f"), QStringLiteral("!x"), QStringLiteral("line\nline"),
              QStringLiteral("ends\n"), QStringLiteral("''"), QStringLiteral(""), QStringLiteral("–äß漢"),
              QStringLiteral("#no comment"), QStringLiteral("{a,b}"), QStringLiteral("docker://d/container/w")})
            QTest::newRow(qPrintable(text)) << text;
    }
    void quotesForTheShell()
    {
        QFETCH(QString, text);
        QCOMPARE(wordsInShell(QStringLiteral("wingmanctl ") + shellWord(text, Shell::Posix)), QStringList{text});
    }

    void quotesForPowerShell()
    {
        QCOMPARE(shellWord(QStringLiteral("it's"), Shell::PowerShell), QStringLiteral("'it''s'"));
        QCOMPARE(shellWord(QStringLiteral("a\u2019b"), Shell::PowerShell), QStringLiteral("'a\u2019\u2019b'"));
        QCOMPARE(shellWord(QStringLiteral("$x"), Shell::PowerShell), QStringLiteral("'$x'"));
        QCOMPARE(shellWord(QStringLiteral("web-1"), Shell::PowerShell), QStringLiteral("web-1"));
    }

    void writesTheWholeLine_data()
    {
        QTest::addColumn<bool>("known");
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QStringList>("words");
        const QStringList run{QStringLiteral("operation"), QStringLiteral("run"),
                              QStringLiteral("docker.container.restart"),
                              QStringLiteral("docker://docker-1/container/db-1")};
        QTest::newRow("plain") << true << qint64(10) << QString() << QString() << QString() << QString() << run;
        QTest::newRow("a parameter") << true << qint64(30) << QString() << QString() << QString() << QString()
                                     << run + QStringList{QStringLiteral("timeout=30")};
        QTest::newRow("an unknown operation names every parameter")
            << false << qint64(10) << QString() << QString() << QString() << QString()
            << run + QStringList{QStringLiteral("timeout=10")};
        QTest::newRow("a reason") << true << qint64(10) << QStringLiteral("can't wait; $HOME") << QString() << QString()
                                  << QString()
                                  << run + QStringList{QStringLiteral("--reason"), QStringLiteral("can't wait; $HOME")};
        QTest::newRow("a reason like an option")
            << true << qint64(10) << QStringLiteral("--mode lab") << QString() << QString() << QString()
            << run + QStringList{QStringLiteral("--reason=--mode lab")};
        QTest::newRow("a phrase") << true << qint64(10) << QString() << QStringLiteral("I understand") << QString()
                                  << QString()
                                  << run + QStringList{QStringLiteral("--confirm"), QStringLiteral("I understand")};
        QTest::newRow("another core") << true << qint64(10) << QString() << QString() << QStringLiteral("/srv/my data")
                                      << QStringLiteral("lab")
                                      << QStringList{QStringLiteral("--data-dir"), QStringLiteral("/srv/my data"),
                                                     QStringLiteral("--mode"), QStringLiteral("lab")} +
                                             run;
    }
    void writesTheWholeLine()
    {
        QFETCH(bool, known);
        QFETCH(qint64, seconds);
        QFETCH(QString, reason);
        QFETCH(QString, phrase);
        QFETCH(QString, folder);
        QFETCH(QString, mode);
        QFETCH(QStringList, words);
        operations::Plan plan = restartPlan({QStringLiteral("db-1")}, Instant{});
        plan.parameters.insert(QStringLiteral("timeout"), seconds);
        const auto spec = known ? std::optional(restartSpec()) : std::nullopt;
        const QString line = commandLine(plan, spec, reason, phrase, {folder, mode}, Shell::Posix);
        QVERIFY(line.startsWith(QStringLiteral("wingmanctl ")));
        QCOMPARE(wordsInShell(line), words);
    }

    void namesTheGuestThatGuards()
    {
        const operations::Plan plan = guardedRestartPlan({QStringLiteral("db-1")}, Instant{});
        const QStringList words = wordsInShell(commandLine(plan, restartSpec(), {}, {}, {}, Shell::Posix));
        QCOMPARE(words.filter(QStringLiteral("://")),
                 (QStringList{containerRef(QStringLiteral("db-1")).text(), sampleGuest}));
        QCOMPARE(words.value(words.indexOf(QStringLiteral("--guest")) + 1), sampleGuest);
    }

    void namesTheCoreOnlyWhereItIsAnother()
    {
        Overview overview = labOverview();
        overview.dataFolder = QStringLiteral("/home/ops/.local/share/wingman");
        overview.posture.mode.decidedBy = QStringLiteral("armed");
        const CommandContext same = commandContext(overview, overview.dataFolder);
        QVERIFY(same.dataFolder.isEmpty());
        QVERIFY(same.mode.isEmpty());
        overview.posture.mode.decidedBy = QStringLiteral("--mode");
        const CommandContext other = commandContext(overview, QStringLiteral("/elsewhere"));
        QCOMPARE(other.dataFolder, overview.dataFolder);
        QCOMPARE(other.mode, QStringLiteral("lab"));
    }
};

QTEST_GUILESS_MAIN(TestPlanCommand)
#include "tst_plan_command.moc"
