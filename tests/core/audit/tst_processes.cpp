// SPDX-License-Identifier: GPL-3.0-or-later
// Several processes share one chain, and some of them die.
#include "audit/schema.h"
#include "audit/verifier.h"
#include "support/places.h"

#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace wingman;

namespace {

struct Appender
{
    QProcess process;
    QByteArray output;
    bool killed = false;

    void start(const QString &folder, int count)
    {
        process.start(test::buildFolder() + QStringLiteral("/bin/test_appender"), {folder, QString::number(count)});
    }
    QList<audit::Sequence> acknowledged() const
    {
        QList<audit::Sequence> all;
        const QList<QByteArray> lines = output.split('\n');
        // What follows the last line end was never said whole.
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            if (!lines.at(i).startsWith('l'))
                all.append(lines.at(i).toLongLong());
        }
        return all;
    }
};

} // namespace

class tst_Processes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eightShareTheChainAndTwoAreKilled()
    {
        constexpr int count = 1000;
        QTemporaryDir home;
        const QString folder = home.filePath(QStringLiteral("data"));
        std::vector<std::unique_ptr<Appender>> appenders;
        for (int i = 0; i < 8; ++i) {
            appenders.push_back(std::make_unique<Appender>());
            appenders.back()->start(folder, count); // all of them find a fresh folder
        }
        for (auto &appender : appenders)
            QVERIFY(appender->process.waitForStarted());
        const auto running = [&appenders] {
            bool any = false;
            for (auto &appender : appenders) {
                appender->output += appender->process.readAllStandardOutput();
                any = any || appender->process.state() != QProcess::NotRunning;
                // Two die in the middle of their work.
                const bool victim = appender == appenders[2] || appender == appenders[5];
                if (victim && !appender->killed && appender->output.count('\n') > 300) {
                    appender->process.kill();
                    appender->killed = true;
                }
            }
            return any;
        };
        QVERIFY(QTest::qWaitFor([&running] { return !running(); }, 280000));
        QSet<audit::Sequence> seen;
        for (std::size_t i = 0; i < appenders.size(); ++i) {
            Appender &appender = *appenders[i];
            appender.output += appender.process.readAllStandardOutput();
            const auto acknowledged = appender.acknowledged();
            if (i == 2 || i == 5) {
                QVERIFY(appender.killed);
                QVERIFY(acknowledged.size() >= 300);
            } else {
                // Every other one had each of its appends acknowledged within its deadline of a minute.
                QVERIFY2(appender.process.exitStatus() == QProcess::NormalExit && appender.process.exitCode() == 0,
                         appender.process.readAllStandardError().constData());
                QCOMPARE(acknowledged.size(), count);
                QVERIFY(appender.output.contains("longest "));
            }
            for (const audit::Sequence sequence : acknowledged) {
                QVERIFY(!seen.contains(sequence));
                seen.insert(sequence);
            }
        }
        storage::Options options;
        options.folder = folder;
        options.migrations.assign(audit::migrations.begin(), audit::migrations.end());
        const auto database = storage::Database::open(options).value();
        const auto report = audit::verifyChainNow(*database, {}, {}, Deadline::never(), Cancel()).value();
        QVERIFY(report.verifies());
        // Contiguous: as many as the last number. Besides the genesis, each of the killed may have had one that was
        // written and not yet acknowledged.
        QCOMPARE(report.checked, report.last);
        QVERIFY(report.last >= seen.size() + 1);
        QVERIFY(report.last <= seen.size() + 3);
    }
};

QTEST_GUILESS_MAIN(tst_Processes)
#include "tst_processes.moc"
