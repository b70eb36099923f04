// SPDX-License-Identifier: GPL-3.0-or-later
// Runs tests/programs/test_kills.cpp and reads its line.
#pragma once

#include "support/places.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace wingman::test {

inline void killsLoseNothing(int kills, int patienceSeconds)
{
    QTemporaryDir home;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(buildFolder() + QStringLiteral("/bin/test_kills"),
                  {home.filePath(QStringLiteral("data")), QString::number(kills)});
    if (!process.waitForFinished(patienceSeconds * 1000)) {
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

} // namespace wingman::test
