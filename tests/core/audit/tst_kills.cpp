// SPDX-License-Identifier: GPL-3.0-or-later
// battery: WINGMAN_TEST_KILLS=10000
// What was acknowledged survives the death of its process: runs tests/programs/test_kills.cpp and reads its line.
// WINGMAN_TEST_KILLS: how many (1 000; in the long battery 10 000).
#include "support/places.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using wingman::test::buildFolder;

class tst_Kills : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void killsLoseNothing()
    {
        const int kills = qEnvironmentVariableIsSet("WINGMAN_TEST_KILLS")
                              ? qMax(1, qEnvironmentVariableIntValue("WINGMAN_TEST_KILLS"))
                              : 1000;
        QTemporaryDir home;
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(buildFolder() + QStringLiteral("/bin/test_kills"),
                      {home.filePath(QStringLiteral("data")), QString::number(kills)});
        const int patience = kills <= 1000 ? 280 : 6000; // seconds, within ctest's
        if (!process.waitForFinished(patience * 1000)) {
            process.kill();
            process.waitForFinished();
            QFAIL("the kills did not end in time");
        }
        const QString output = QString::fromUtf8(process.readAll());
        static const QRegularExpression line(
            QStringLiteral(R"(kills (\d+) acknowledged (\d+) lost (\d+) violations (\d+) slowest_reopen_ms (\d+))"));
        const auto match = line.match(output);
        QVERIFY2(process.exitCode() == 0 && match.hasMatch(), qUtf8Printable(output));
        qInfo("%s", qUtf8Printable(match.captured(0)));
        QCOMPARE(match.captured(1).toInt(), kills);
        QVERIFY(match.captured(2).toInt() > 0);
        QCOMPARE(match.captured(3).toInt(), 0);
        QCOMPARE(match.captured(4).toInt(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_Kills)
#include "tst_kills.moc"
