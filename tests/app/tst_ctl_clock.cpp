// SPDX-License-Identifier: GPL-3.0-or-later
// The system clock set back by a day, set forward by ten years, and set while a command runs: order is that of the
// sequence, the chain verifies, nothing that had lapsed comes back, nothing hangs, and the record says that the clock
// was wrong.
#include "support/ctl.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>
#include <csignal>

using namespace wingman::test;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// The library that turns a program's clock, or empty.
QString faketime()
{
    const QStringList roots{text("/usr/lib"), text("/usr/lib64"), text("/usr/local/lib")};
    for (const QString &root : roots) {
        QStringList folders{root};
        for (const QString &name : QDir(root).entryList({text("*-linux-*")}, QDir::Dirs))
            folders.append(root + QLatin1Char('/') + name);
        for (const QString &folder : std::as_const(folders)) {
            const QString file = folder + text("/faketime/libfaketimeMT.so.1");
            if (QFile::exists(file))
                return file;
        }
    }
    return {};
}

} // namespace

class tst_CtlClock : public QObject
{
    Q_OBJECT

    std::unique_ptr<Ctl> wingmanctl;

    /// "-1d", "+3650d", "+0": for every command from now on, and for those that run. Only the clock that people set:
    /// steady time goes on as it does on a real machine.
    void turn(const char *offset)
    {
        const QString path = wingmanctl->home() + text("/clock");
        const QString next = path + text(".next");
        QFile file(next);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(offset) > 0);
        file.close();
        QCOMPARE(std::rename(QFile::encodeName(next).constData(), QFile::encodeName(path).constData()), 0);
        wingmanctl->set(text("LD_PRELOAD"), faketime());
        wingmanctl->set(text("FAKETIME_TIMESTAMP_FILE"), path);
        wingmanctl->set(text("FAKETIME_NO_CACHE"), text("1"));
        wingmanctl->set(text("FAKETIME_DONT_FAKE_MONOTONIC"), text("1"));
    }
    QJsonObject entry(int sequence) const { return wingmanctl->run(text("audit show %1 --json").arg(sequence)).json(); }
    int entries() const { return wingmanctl->run(text("status --json")).json().value(u"audit_entries").toInt(); }

private Q_SLOTS:
    void initTestCase()
    {
        if (faketime().isEmpty())
            QSKIP("libfaketime is not installed here (Debian: faketime)");
    }
    void init()
    {
        wingmanctl = std::make_unique<Ctl>();
        turn("+0");
    }

    void anApprovalIsNotFreshUnderAnotherClock_data()
    {
        QTest::addColumn<QByteArray>("offset");
        QTest::newRow("a day back") << QByteArray("-1d");
        QTest::newRow("ten years on") << QByteArray("+3650d");
    }
    void anApprovalIsNotFreshUnderAnotherClock()
    {
        QFETCH(QByteArray, offset);
        const auto asked =
            wingmanctl->run(text("operation run docker.container.restart my-app-1 --endpoint demo --output name"));
        QCOMPARE(asked.code, 4);
        const QString plan = QString::fromUtf8(asked.out).trimmed();
        QCOMPARE(wingmanctl->run(text("approval approve ") + plan).code, 0);
        turn(offset.constData());
        const auto run = wingmanctl->run(text("operation run --plan ") + plan);
        QCOMPARE(run.code, 3);
        QVERIFY2(run.says("APPROVAL_EXPIRED"), run.err.constData());
        QCOMPARE(wingmanctl->run(text("audit verify")).code, 0);
        // What had lapsed under the wrong clock does not come back under the right one.
        turn("+0");
        QCOMPARE(wingmanctl->run(text("operation run --plan ") + plan).code, 3);
        QCOMPARE(wingmanctl->run(text("audit verify")).code, 0);
    }

    void theOrderIsThatOfTheSequence()
    {
        const auto demo = [this](const char *offset) {
            turn(offset);
            const auto done = wingmanctl->run(text("demo --json"));
            QVERIFY2(done.code == 0, done.err.constData());
        };
        demo("+0");
        const int first = entries();
        turn("-1d");
        const auto doctor = wingmanctl->run(text("doctor --json")); // other checks may fail here; the clock is said
        QVERIFY2(doctor.out.contains("CLOCK_WRONG"), (doctor.out + doctor.err).constData());
        demo("-1d");
        const int second = entries();
        demo("+3650d");
        const int third = entries();
        demo("+0");
        const int last = entries();
        QVERIFY(first > 0 && second > first && third > second && last > third);

        const auto verified = wingmanctl->run(text("audit verify --json"));
        QCOMPARE(verified.code, 0);
        QCOMPARE(verified.json().value(u"checked").toInt(), last);
        QCOMPARE(entry(1).value(u"warning").toString(), QString());
        QCOMPARE(entry(first + 1).value(u"warning").toString(), text("clock_backwards"));
        QVERIFY(entry(first + 1).value(u"time").toString() < entry(first).value(u"time").toString());
        QVERIFY(entry(second + 1).value(u"time").toString() > entry(second).value(u"time").toString());
        QCOMPARE(entry(third + 1).value(u"warning").toString(), text("clock_backwards"));
        // Newest first is by sequence, whatever the times say.
        const QJsonArray list = wingmanctl->run(text("audit list --json")).json().value(u"entries").toArray();
        QVERIFY(!list.isEmpty());
        for (qsizetype i = 0; i < list.size(); ++i)
            QCOMPARE(list.at(i).toObject().value(u"sequence").toInt(), last - static_cast<int>(i));
    }

    void aClockThatStepsWhileItRunsStopsNothing()
    {
        // This guest takes a while to start.
        const auto process = wingmanctl->start(
            QProcess::splitCommand(text("operation run proxmox.guest.start 140 --endpoint demo-pve --json")));
        const QList<const char *> steps{"-1d", "+3650d", "+0"};
        int turns = 0;
        while (!process->waitForFinished(40) && turns < 500)
            turn(steps.at(turns++ % steps.size()));
        const auto done = Ctl::finish(*process);
        QVERIFY2(done.code == 0, (done.out + done.err).constData());
        QCOMPARE(done.json().value(u"state").toString(), text("succeeded"));
        QVERIFY2(turns > 3, qPrintable(QString::number(turns)));
        turn("+0");
        QCOMPARE(wingmanctl->run(text("audit verify")).code, 0);
        QCOMPARE(wingmanctl->run(text("execution list --json")).json().value(u"damaged").toInt(), 0);
    }

    /// No storm: ten years do not make ten years' worth of ticks.
    void aWatchUnderASteppingClockStaysCalm()
    {
        const auto process =
            wingmanctl->start(QProcess::splitCommand(text("inventory list --watch --json --endpoint demo-edge")));
        QVERIFY(process->waitForReadyRead(30000));
        const QList<const char *> steps{"+3650d", "-1d", "+0"};
        for (int turns = 0; turns < 30; ++turns) {
            turn(steps.at(turns % steps.size()));
            process->waitForReadyRead(50);
        }
        QCOMPARE(process->state(), QProcess::Running);
        ::kill(static_cast<pid_t>(process->processId()), SIGINT);
        const auto ended = Ctl::finish(*process);
        QCOMPARE(ended.code, 130);
        QVERIFY2(ended.lines().size() < 500, qPrintable(QString::number(ended.lines().size())));
    }
};

QTEST_GUILESS_MAIN(tst_CtlClock)
#include "tst_ctl_clock.moc"
