// SPDX-License-Identifier: GPL-3.0-or-later
// Work that a target does by itself, under a name of its own: it is known from the moment it began, and what became of
// it is heard from that very work.
#include "execution/recovery.h"

#include "audit/entry_at.h"
#include "support/places.h"
#include "support/works/door_stage.h"

#include <QProcess>
#include <QTest>
#include <memory>

using namespace wingman;
using namespace wingman::execution;
using namespace wingman::test;

namespace {

const QString upid = QStringLiteral("UPID:pve1:00001000:12345678:68D7279C:vzdump:100:root@pam:");

/// A process that was killed while the target was at work, and what it had done by then.
struct Killed
{
    std::unique_ptr<QTemporaryDir> folder = std::make_unique<QTemporaryDir>();
    std::unique_ptr<DoorFixture> fixture;
    PlanId plan = PlanId::parse(QStringLiteral("pln-none")).value();
    bool acted = false;
};

/// The first boundary at which the name of the work is known; `acted`: and at which it has been done as well.
Killed killedAtWork(bool acted)
{
    for (int stop = 1; stop < 60; ++stop) {
        Killed killed;
        killed.fixture = std::make_unique<DoorFixture>(killed.folder->path());
        const auto approved = killed.fixture->approved();
        if (!approved)
            qFatal("%s", qPrintable(approved.error().sentence()));
        killed.plan = approved->plan.id;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DOOR_CHILD_TASK"), upid);
        process.setProcessEnvironment(environment);
        process.start(buildFolder() + QStringLiteral("/bin/door_child"),
                      {killed.folder->path(), killed.plan.text(), QString::number(stop)});
        if (!process.waitForFinished(60000) || process.exitStatus() == QProcess::NormalExit)
            qFatal("it came to its end without being killed at work");
        const auto record = await(killed.fixture->door->find(killed.plan.text(), Cancel()));
        if (!record || record->state != State::Executing || record->targets.first().steps.isEmpty())
            continue;
        const StepRecord step = record->targets.first().steps.last();
        killed.acted = !killed.fixture->calls().isEmpty();
        if (step.task == upid && step.state == u"sent" && killed.acted == acted) {
            killed.fixture->behaviour->task = upid;
            return killed;
        }
    }
    qFatal("there is no such boundary");
}

} // namespace

class tst_Tasks : public QObject, DoorStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void theNameAndTheRemarkAreKept()
    {
        m_fixture->behaviour->task = upid;
        m_fixture->behaviour->taskState = QStringLiteral("done");
        m_fixture->behaviour->remark = QStringLiteral("WARNINGS: 2 (WARN: no fstrim)");
        QString atTheAct;
        m_fixture->behaviour->hook = [&](bool acted) {
            if (acted)
                return;
            const auto told = storage::readNow<QString>(
                *m_fixture->services->database, [](storage::Connection &connection) -> Result<QString> {
                    const auto task = connection.scalar(QStringLiteral("SELECT task FROM execution_step"), {});
                    return task ? task->toString() : QString();
                });
            atTheAct = told.value_or(QString());
        };
        const auto approved = m_fixture->approved();
        VERIFY_RESULT(approved);
        const auto run = await(door().run(approved->plan.id, m_fixture->actor(), {}, {}, Cancel()));
        VERIFY_RESULT(run);
        QCOMPARE(run->state, State::Succeeded);
        QCOMPARE(atTheAct, upid); // durable before anything was done
        const auto record = await(door().find(approved->plan.id.text(), Cancel()));
        VERIFY_RESULT(record);
        const StepRecord step = record->targets.first().steps.first();
        QCOMPARE(step.task, upid);
        QCOMPARE(step.remark, QStringLiteral("WARNINGS: 2 (WARN: no fstrim)"));
        const QJsonObject json = record->toJson()[u"targets"].toArray().first()[u"steps"].toArray().first().toObject();
        QCOMPARE(json.value(u"task").toString(), upid);
        QCOMPARE(json.value(u"remark").toString(), step.remark);
        QVERIFY(m_fixture->behaviour->askedTasks.contains(upid)); // the proof asked for it by name
    }
    /// The connection is gone, the process lives: it goes on asking about that very work.
    void aLostConnectionIsFollowedByName()
    {
        m_fixture->behaviour->task = upid;
        m_fixture->behaviour->answer = Behaviour::Answer::LoseAfter;
        int reads = 0;
        m_fixture->behaviour->onRead = [&] {
            if (++reads > 6)
                m_fixture->behaviour->taskState = QStringLiteral("done");
        };
        const auto approved = m_fixture->approved();
        VERIFY_RESULT(approved);
        const auto run = await(door().run(approved->plan.id, m_fixture->actor(), {}, {}, Cancel()));
        VERIFY_RESULT(run);
        QCOMPARE(run->state, State::Succeeded);
        QCOMPARE(run->targets.first().steps.last().task, upid);
    }
    void aTaskThatFailsIsAFailure()
    {
        const Killed killed = killedAtWork(false);
        DoorFixture &fixture = *killed.fixture;
        auto touched = await(Recovery::atStart(fixture.services, fixture.actor(), Cancel()));
        VERIFY_RESULT(touched);
        auto record = await(fixture.door->find(killed.plan.text(), Cancel()));
        QCOMPARE(record->state, State::Unknown); // it is still at it
        fixture.behaviour->taskState = QStringLiteral("failed");
        fixture.behaviour->taskResult = QStringLiteral("no space left on device");
        const auto ended = await(Recovery::followTasks(fixture.services, fixture.actor(), Cancel()));
        VERIFY_RESULT(ended);
        QCOMPARE(*ended, 1);
        record = await(fixture.door->find(killed.plan.text(), Cancel()));
        QCOMPARE(record->state, State::Failed);
        QVERIFY2(record->error->sentence().contains(QStringLiteral("no space left")),
                 qPrintable(record->error->sentence()));
        QCOMPARE(record->targets.first().steps.last().state, QStringLiteral("failed"));
        QVERIFY(fixture.calls().isEmpty()); // nothing was carried out again
    }
    /// Killed in the middle of hours of work: whoever starts next follows it to its end, however long it takes.
    void aKilledProcessLeavesTheNameToFollow()
    {
        const Killed killed = killedAtWork(true);
        DoorFixture &fixture = *killed.fixture;
        VERIFY_RESULT(await(Recovery::atStart(fixture.services, fixture.actor(), Cancel())));
        // The proof holds already, as that of a guest that is being restored does; but the work is still going on.
        auto record = await(fixture.door->find(killed.plan.text(), Cancel()));
        VERIFY_RESULT(record);
        QCOMPARE(record->state, State::Unknown);
        fixture.behaviour->taskState = QStringLiteral("done");
        VERIFY_RESULT(await(Recovery::followTasks(fixture.services, fixture.actor(), Cancel())));
        record = await(fixture.door->find(killed.plan.text(), Cancel()));
        VERIFY_RESULT(record);
        QCOMPARE(record->state, State::Succeeded);
        QCOMPARE(fixture.behaviour->askedTasks.first(), upid);
        QCOMPARE(fixture.calls().size(), 1);
    }
    /// The proof of a guest that is being made holds as soon as its definition is there.
    void whatFailedIsNotDoneThoughItsProofHolds()
    {
        const Killed killed = killedAtWork(true);
        DoorFixture &fixture = *killed.fixture;
        fixture.behaviour->taskState = QStringLiteral("failed");
        fixture.behaviour->taskResult = QStringLiteral("no space left on device");
        VERIFY_RESULT(await(Recovery::atStart(fixture.services, fixture.actor(), Cancel())));
        const auto record = await(fixture.door->find(killed.plan.text(), Cancel()));
        VERIFY_RESULT(record);
        QCOMPARE(record->state, State::Failed);
        QVERIFY(record->error->sentence().contains(QStringLiteral("no space left")));
        QCOMPARE(fixture.calls().size(), 1);
    }
    /// Seen at work, and then nobody answers any more: that is not waited for without end.
    void whatNobodyAnswersForIsNotWaitedForForEver()
    {
        m_fixture->services->timing.read = Milliseconds(50);
        m_fixture->behaviour->task = upid;
        m_fixture->behaviour->answer = Behaviour::Answer::LoseAfter;
        int asked = 0;
        m_fixture->behaviour->onRead = [&] {
            asked += m_fixture->behaviour->performed;
            if (asked > 2)
                m_fixture->behaviour->unreachableReads = 1;
        };
        const auto approved = m_fixture->approved();
        VERIFY_RESULT(approved);
        const auto run = await(door().run(approved->plan.id, m_fixture->actor(), {}, {}, Cancel()));
        VERIFY_RESULT(run);
        QCOMPARE(run->state, State::Unknown);
        QVERIFY(asked > 2);
        QCOMPARE(m_fixture->calls().size(), 1);
    }
    void whileItWorksNothingIsConcluded()
    {
        const Killed killed = killedAtWork(false);
        DoorFixture &fixture = *killed.fixture;
        VERIFY_RESULT(await(Recovery::atStart(fixture.services, fixture.actor(), Cancel())));
        int reads = 0;
        fixture.behaviour->taskResult = QStringLiteral("WARNINGS: 1");
        // Far beyond the operation's own time: it would count as not done without the name.
        const SteadyInstant from = fixture.clock->steady();
        fixture.behaviour->onRead = [&] {
            const bool long_ = fixture.clock->steady() - from > std::chrono::milliseconds(100);
            if (++reads > 8 && long_) {
                fixture.behaviour->taskState = QStringLiteral("done");
                QFile file(fixture.targetPath);
                if (fixture.calls().isEmpty() && file.open(QIODevice::Append))
                    file.write("/web/0\n"); // as the work does it at its end
            }
        };
        const auto ended = await(Recovery::followTasks(fixture.services, fixture.actor(), Cancel()));
        VERIFY_RESULT(ended);
        QCOMPARE(*ended, 1);
        const auto record = await(fixture.door->find(killed.plan.text(), Cancel()));
        VERIFY_RESULT(record);
        QVERIFY2(record->state == State::Succeeded, qPrintable(record->error ? record->error->sentence() : QString()));
        QCOMPARE(record->targets.first().steps.last().remark, QStringLiteral("WARNINGS: 1"));
        QCOMPARE(record->targets.first().steps.last().state, QStringLiteral("done"));
    }
};

QTEST_GUILESS_MAIN(tst_Tasks)
#include "tst_tasks.moc"
