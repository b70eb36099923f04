// SPDX-License-Identifier: GPL-3.0-or-later
// What is true after a process was killed, and between two that live.
#include "audit/verifier.h"
#include "storage/change_monitor.h"
#include "support/places.h"
#include "support/works/door_fixture.h"

#include <QProcess>
#include <QTest>
#include <csignal>
#include <memory>

using namespace wingman;
using namespace wingman::execution;
using wingman::test::await;
using wingman::test::Behaviour;
using wingman::test::DoorFixture;
using wingman::test::ManualClock;

namespace {

#define VERIFY_RESULT(result) QVERIFY2(result, (result) ? "" : qPrintable((result).error().sentence()))

std::unique_ptr<QProcess> child(const QString &folder, const PlanId &plan, int stop)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(test::buildFolder() + QStringLiteral("/bin/door_child"),
                   {folder, plan.text(), QString::number(stop)});
    return process;
}

bool chainVerifies(DoorFixture &fixture)
{
    const auto report = audit::verifyChainNow(*fixture.services->database, {}, {}, Deadline::never(), Cancel());
    return report && report->verifies();
}

/// Never more than one of each call.
bool nothingTwice(const QStringList &calls)
{
    QStringList unique = calls;
    unique.removeDuplicates();
    return unique.size() == calls.size();
}

} // namespace

class tst_Recovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// SIGKILL at every boundary in turn, until one run comes through.
    void killedAnywhereTheRecordIsTruthfulAndNothingIsDoneTwice()
    {
        bool cameThrough = false;
        int killed = 0;
        for (int stop = 1; !cameThrough; ++stop) {
            QVERIFY2(stop < 60, "the run never comes to its end");
            const QTemporaryDir folder;
            DoorFixture fixture(folder.path());
            const auto approved = fixture.approved(2);
            VERIFY_RESULT(approved);
            const auto process = child(folder.path(), approved->plan.id, stop);
            QVERIFY(process->waitForFinished(60000));
            cameThrough = process->exitStatus() == QProcess::NormalExit;
            killed += cameThrough ? 0 : 1;
            const QStringList before = fixture.calls();

            const auto touched = await(Recovery::atStart(fixture.services, fixture.actor(), Cancel()));
            VERIFY_RESULT(touched);
            auto record = await(fixture.door->find(approved->plan.id.text(), Cancel()));
            VERIFY_RESULT(record);
            if (record->state == State::Unknown)
                record = await(Recovery::resolve(fixture.services, record->id, fixture.actor(), Cancel()));
            VERIFY_RESULT(record);

            const QByteArray where = QByteArrayLiteral("killed at boundary ") + QByteArray::number(stop) + ", state " +
                                     stateName(record->state).toUtf8();
            QCOMPARE(fixture.calls(), before); // recovery itself carries nothing out
            QVERIFY2(nothingTwice(before), where.constData());
            if (record->state == State::Approved) { // it had not begun: the approval is still good, once
                QVERIFY2(before.isEmpty(), where.constData());
                const auto run = await(fixture.door->run(approved->plan.id, fixture.actor(), {}, {}, Cancel()));
                VERIFY_RESULT(run);
                QCOMPARE(run->state, State::Succeeded);
            } else {
                QCOMPARE(record->state, before.size() == 2 ? State::Succeeded : State::Failed);
                QVERIFY2(!await(fixture.door->run(approved->plan.id, fixture.actor(), {}, {}, Cancel())),
                         where.constData());
                QCOMPARE(fixture.calls(), before);
            }
            QVERIFY2(chainVerifies(fixture), where.constData());
        }
        QVERIFY2(killed >= 12, qPrintable(QStringLiteral("only %1 boundaries").arg(killed)));
    }

    /// A living process that stands still keeps what it runs; the other neither recovers nor repeats it.
    void aLivingProcessKeepsItsExecution()
    {
        const QTemporaryDir folder;
        DoorFixture fixture(folder.path());
        const auto approved = fixture.approved();
        VERIFY_RESULT(approved);
        const auto process = child(folder.path(), approved->plan.id, -2); // stands still once the intent is durable
        const auto stateNow = [&] {
            const auto record = await(fixture.door->find(approved->plan.id.text(), Cancel()));
            return record ? record->state : State::Planned;
        };
        QTRY_COMPARE_WITH_TIMEOUT(stateNow(), State::Executing, 30000);
        const auto touched = await(Recovery::atStart(fixture.services, fixture.actor(), Cancel()));
        VERIFY_RESULT(touched);
        QVERIFY(touched->isEmpty());
        QCOMPARE(await(fixture.door->run(approved->plan.id, fixture.actor(), {}, {}, Cancel())).error().code,
                 Code::OwnedElsewhere);
        QVERIFY(fixture.calls().isEmpty());
        ::kill(static_cast<pid_t>(process->processId()), SIGCONT);
        QVERIFY(process->waitForFinished(30000));
        QCOMPARE(process->readAllStandardOutput().trimmed(), QByteArrayLiteral("succeeded"));
        QCOMPARE(fixture.calls().size(), 1);
    }

    void ofTwoProcessesOneUsesTheApproval()
    {
        for (int round = 0; round < 5; ++round) {
            const QTemporaryDir folder;
            DoorFixture fixture(folder.path());
            const auto approved = fixture.approved();
            VERIFY_RESULT(approved);
            const auto first = child(folder.path(), approved->plan.id, 0);
            const auto second = child(folder.path(), approved->plan.id, 0);
            QVERIFY(first->waitForFinished(30000) && second->waitForFinished(30000));
            const QList<QByteArray> said{first->readAllStandardOutput().trimmed(),
                                         second->readAllStandardOutput().trimmed()};
            QCOMPARE(said.count(QByteArrayLiteral("succeeded")), 1);
            QCOMPARE(fixture.calls().size(), 1);
            QVERIFY(chainVerifies(fixture));
        }
    }

    void whatOneChangesTheOtherSeesWithinASecond()
    {
        const QTemporaryDir folder;
        DoorFixture fixture(folder.path());
        const auto approved = fixture.approved();
        VERIFY_RESULT(approved);
        bool noticed = false;
        const storage::ChangeMonitor monitor(fixture.services->database, [&noticed] { noticed = true; });
        const auto process = child(folder.path(), approved->plan.id, 0);
        QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 30000); // the loop runs meanwhile
        QTRY_VERIFY_WITH_TIMEOUT(noticed, 1000);
        QCOMPARE(await(fixture.door->find(approved->plan.id.text(), Cancel()))->state, State::Succeeded);
    }

    /// The answer was lost, and the target did it seconds later: it must not have been called "not done" before.
    void whatIsDoneLateIsNotCalledUndone()
    {
        const QTemporaryDir folder;
        DoorFixture fixture(folder.path());
        const auto approved = fixture.approved();
        fixture.behaviour->answer = Behaviour::Answer::LoseBefore;
        fixture.services->timing.unknownGrace = std::chrono::seconds(20);
        const QString path = fixture.targetPath;
        QTimer late;
        late.setSingleShot(true);
        connect(&late, &QTimer::timeout, this, [path] {
            QFile file(path);
            QVERIFY(file.open(QIODevice::Append));
            file.write("/web/0\n");
        });
        late.start(300);
        const auto record = await(fixture.door->run(approved->plan.id, fixture.actor(), {}, {}, Cancel()));
        VERIFY_RESULT(record);
        QCOMPARE(record->state, State::Succeeded);
        QCOMPARE(record->targets.first().steps.first().state, QStringLiteral("unknown"));
    }

    /// "Not done" rests on time that passed while the machine ran, whoever looked; the wall clock has no say in it.
    void notDoneTrustsNoWallClock_data()
    {
        using namespace std::chrono_literals;
        QTest::addColumn<std::chrono::hours>("wallJumps");
        QTest::addColumn<std::chrono::milliseconds>("passed");
        QTest::addColumn<QString>("session");
        QTest::addColumn<State>("state");
        const QString same = QStringLiteral("boot-1");
        const QString another = QStringLiteral("boot-2");
        QTest::newRow("set forward by ten years") << 87660h << 10ms << same << State::Unknown;
        QTest::newRow("set back by a day, and enough time passed") << -24h << 100ms << same << State::Failed;
        QTest::newRow("nobody set it, and enough time passed") << 0h << 100ms << same << State::Failed;
        QTest::newRow("nobody set it, and too little time passed") << 0h << 10ms << same << State::Unknown;
        QTest::newRow("the machine was restarted") << 1h << 100ms << another << State::Unknown;
        QTest::newRow("the machine was restarted just now") << 1h << -1800000ms << another << State::Unknown;
        QTest::newRow("a steady clock that is not steady") << 0h << -1800000ms << same << State::Unknown;
    }
    void notDoneTrustsNoWallClock()
    {
        QFETCH(std::chrono::hours, wallJumps);
        QFETCH(std::chrono::milliseconds, passed);
        QFETCH(QString, session);
        QFETCH(State, state);
        const QTemporaryDir folder;
        std::optional<ExecutionId> id;
        {
            DoorFixture first(folder.path(), std::make_shared<ManualClock>());
            const auto approved = first.approved();
            VERIFY_RESULT(approved);
            first.behaviour->answer = Behaviour::Answer::LoseBefore;
            const Cancel cancel; // it looks once and then nobody waits any longer
            const auto stop = [cancel](const Event &event) {
                if (event.kind == Event::Kind::StepRecorded)
                    cancel.cancel();
            };
            const auto record = await(first.door->run(approved->plan.id, first.actor(), {}, stop, cancel));
            VERIFY_RESULT(record);
            QCOMPARE(record->state, State::Unknown);
            QCOMPARE(record->targets.first().looks, 1);
            id = record->id;
        }
        const auto clock = std::make_shared<ManualClock>();
        clock->advance(passed);
        clock->setWall(clock->now() + wallJumps);
        DoorFixture second(folder.path(), clock);
        second.services->session = session;
        const auto look = [&] {
            const auto touched = await(Recovery::atStart(second.services, second.actor(), Cancel()));
            const auto record = await(second.door->find(id->text(), Cancel()));
            return touched && record ? record->state : State::Planned;
        };
        look();
        look();
        QCOMPARE(look(), state);
        clock->advance(std::chrono::milliseconds(100));
        QCOMPARE(look(), State::Failed); // it is found out in the end, with time that passed here
        const auto record = await(second.door->find(id->text(), Cancel()));
        QCOMPARE(record->targets.first().error->code, Code::NotDone);
        QVERIFY(second.calls().isEmpty());
        QVERIFY(chainVerifies(second));
    }

    void aRecordThatWasEditedIsLeftAlone()
    {
        const QTemporaryDir folder;
        DoorFixture fixture(folder.path());
        const auto approved = fixture.approved(2);
        const auto process = child(folder.path(), approved->plan.id, 5); // just before the answer of the first call
        QVERIFY(process->waitForFinished(30000));
        QCOMPARE(process->exitStatus(), QProcess::CrashExit);
        // "It was like this before" is what success is measured by; whoever edits it could make anything a success.
        const auto edited = storage::writeNow<qint64>(*fixture.services->database, [](storage::Connection &connection) {
            return connection.exec(
                QStringLiteral("UPDATE execution SET plan=replace(plan, '\"count1\":\"0\"', '\"count1\":\"7\"')"));
        });
        QCOMPARE(edited.value(), 1);
        const auto touched = await(Recovery::atStart(fixture.services, fixture.actor(), Cancel()));
        VERIFY_RESULT(touched);
        QVERIFY(touched->isEmpty());
        const auto found = await(fixture.door->find(approved->plan.id.text(), Cancel()));
        QVERIFY(!found);
        QCOMPARE(found.error().code, Code::RecordTampered);
    }

    /// An answer that says "error" may come from somebody who did it all the same: that is found by looking.
    void killedAfterAnErrorThatMayHaveActedItIsLookedAt()
    {
        const QTemporaryDir folder;
        DoorFixture fixture(folder.path());
        const auto approved = fixture.approved();
        VERIFY_RESULT(approved);
        const auto process = child(folder.path(), approved->plan.id, 4); // between the call and its record
        QVERIFY(process->waitForFinished(30000));
        QCOMPARE(process->exitStatus(), QProcess::CrashExit);
        const auto edited = storage::writeNow<qint64>(*fixture.services->database, [](storage::Connection &connection) {
            return connection.exec(
                QStringLiteral("UPDATE execution_step SET state='failed', error='{\"code\":\"SERVER_ERROR\"}'"));
        });
        QCOMPARE(edited.value(), 1);
        const auto touched = await(Recovery::atStart(fixture.services, fixture.actor(), Cancel()));
        VERIFY_RESULT(touched);
        QCOMPARE(touched->size(), 1);
        QCOMPARE(touched->first().state, fixture.calls().isEmpty() ? State::Unknown : State::Succeeded);
    }
};

QTEST_GUILESS_MAIN(tst_Recovery)
#include "tst_recovery.moc"
