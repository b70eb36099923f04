// SPDX-License-Identifier: GPL-3.0-or-later
// The console as a program: what it prints without a window.
#include "support/places.h"

#include <QFileInfo>
#include <QProcess>
#include <QTest>

class tst_Console : public QObject
{
    Q_OBJECT

    const QString m_program = wingman::test::buildFolder() + QStringLiteral("/bin/wingman");

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFileInfo(m_program).isExecutable())
            QSKIP("the console was not built");
    }

    void printsWithoutADisplay_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("platform");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("output");
        QTest::addColumn<QString>("error");
        const QString none = QStringLiteral("no-such-display");
        const QString offscreen = QStringLiteral("offscreen");
        QTest::newRow("version") << QStringList{QStringLiteral("--version")} << none << 0 << QStringLiteral("wingman ")
                                 << QString();
        QTest::newRow("help") << QStringList{QStringLiteral("--help")} << none << 0 << QStringLiteral("--data-dir")
                              << QString();
        QTest::newRow("an unknown option") << QStringList{QStringLiteral("--frobnicate")} << offscreen << 2 << QString()
                                           << QStringLiteral("frobnicate");
        QTest::newRow("a stray word") << QStringList{QStringLiteral("restart")} << offscreen << 2 << QString()
                                      << QStringLiteral("restart");
        QTest::newRow("an empty data folder") << QStringList{QStringLiteral("--data-dir"), QString()} << offscreen << 2
                                              << QString() << QStringLiteral("data-dir");
    }
    void printsWithoutADisplay()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, platform);
        QFETCH(int, exit);
        QFETCH(QString, output);
        QFETCH(QString, error);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), platform);
        process.setProcessEnvironment(environment);
        process.start(m_program, arguments);
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), exit);
        const QString said = QString::fromUtf8(process.readAllStandardOutput());
        const QString complained = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(said.contains(output), qPrintable(said));
        QVERIFY2(complained.contains(error), qPrintable(complained));
        QCOMPARE(said.isEmpty(), output.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Console)
#include "tst_console.moc"
