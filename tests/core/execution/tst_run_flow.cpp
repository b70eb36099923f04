// SPDX-License-Identifier: GPL-3.0-or-later
// What carrying out does with every answer, and what the record says of it.
#include "support/works/door_stage.h"

#include <QTest>

using namespace wingman;
using namespace wingman::execution;
using wingman::test::actions;
using wingman::test::await;
using wingman::test::Behaviour;
using wingman::test::DoorFixture;

class tst_RunFlow : public QObject, private wingman::test::DoorStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void outcome_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("acted");
        QTest::newRow("done") << int(Behaviour::Answer::Done) << "succeeded" << 1;
        QTest::newRow("answer lost after it was done: found by looking")
            << int(Behaviour::Answer::LoseAfter) << "succeeded" << 1;
        QTest::newRow("lost before it was done: not done after long looking")
            << int(Behaviour::Answer::LoseBefore) << "failed" << 0;
        QTest::newRow("refused") << int(Behaviour::Answer::Refuse) << "failed" << 0;
        QTest::newRow("never reached") << int(Behaviour::Answer::Unreachable) << "failed" << 0;
        QTest::newRow("it lies") << int(Behaviour::Answer::LieDone) << "failed" << 0;
        QTest::newRow("it never answers: not done after long looking")
            << int(Behaviour::Answer::Stall) << "failed" << 0;
    }
    void outcome()
    {
        QFETCH(int, answer);
        QFETCH(QString, state);
        QFETCH(int, acted);
        m_clock.reset();
        m_fixture.reset();
        m_fixture = std::make_unique<DoorFixture>(m_folder->path()); // looking takes real time
        const auto approved = m_fixture->approved();
        VERIFY_RESULT(approved);
        m_fixture->behaviour->answer = static_cast<Behaviour::Answer>(answer);
        const auto record = await(door().run(approved->plan.id, m_fixture->actor(), {}, {}, Cancel()));
        VERIFY_RESULT(record);
        QCOMPARE(stateName(record->state), state);
        QCOMPARE(m_fixture->calls().size(), acted);
        QCOMPARE(m_fixture->behaviour->performed, 1); // tier 2 is not idempotent: never repeated
        QCOMPARE(actions(*m_fixture).last(), QStringLiteral("execution.outcome=") + state);
    }

    void idempotentOperationsAreRetriedOnce()
    {
        m_fixture->behaviour->answer = Behaviour::Answer::Unreachable;
        const auto planned =
            await(door().plan(m_fixture->intent(QStringLiteral("test.nudge")), m_fixture->actor(), Cancel()));
        VERIFY_RESULT(planned);
        const auto record = await(door().run(planned->plan.id, m_fixture->actor(), {}, {}, Cancel()));
        VERIFY_RESULT(record);
        QCOMPARE(record->state, State::Failed);
        QCOMPARE(m_fixture->behaviour->performed, 2);
        QCOMPARE(record->targets.first().steps.size(), 2);
    }

    /// The first attempt was answered with an error and may have acted; that the second one reached nobody is no proof.
    void aRetryThatReachesNobodyDoesNotMakeTheFirstAttemptUndone()
    {
        m_fixture->behaviour->answer = Behaviour::Answer::BreakAfter;
        m_fixture->behaviour->hook = [this](bool acted) {
            if (acted)
                m_fixture->behaviour->answer = Behaviour::Answer::Unreachable;
        };
        const auto planned =
            await(door().plan(m_fixture->intent(QStringLiteral("test.nudge")), m_fixture->actor(), Cancel()));
        VERIFY_RESULT(planned);
        const auto record = await(door().run(planned->plan.id, m_fixture->actor(), {}, {}, Cancel()));
        VERIFY_RESULT(record);
        QCOMPARE(m_fixture->behaviour->performed, 2);
        QCOMPARE(m_fixture->calls().size(), 1);
        QCOMPARE(record->state, State::Succeeded);
    }

    void anErrorThatMayHaveActedAndCannotBeLookedAtIsUnknown()
    {
        m_fixture.reset();
        m_fixture = std::make_unique<DoorFixture>(m_folder->path());
        const auto approved = m_fixture->approved();
        VERIFY_RESULT(approved);
        m_fixture->services->timing.read = Milliseconds(1);
        m_fixture->behaviour->answer = Behaviour::Answer::BreakAfter;
        m_fixture->behaviour->hook = [this](bool acted) {
            if (acted)
                m_fixture->behaviour->unreachableReads = 1'000'000;
        };
        const auto record = await(door().run(approved->plan.id, m_fixture->actor(), {}, {}, Cancel()));
        VERIFY_RESULT(record);
        QCOMPARE(record->state, State::Unknown);
        m_fixture->behaviour->unreachableReads = 0;
        const auto resolved = await(Recovery::resolve(m_fixture->services, record->id, m_fixture->actor(), Cancel()));
        VERIFY_RESULT(resolved);
        QCOMPARE(resolved->state, State::Succeeded);
    }

    /// Only time that really passed makes "not done" of unknown.
    void aClockSetForwardDoesNotMakeItUndone()
    {
        const auto approved = m_fixture->approved();
        VERIFY_RESULT(approved);
        m_fixture->services->timing.read = Milliseconds(1);
        m_fixture->behaviour->answer = Behaviour::Answer::LoseBefore;
        m_fixture->behaviour->hook = [this](bool) {
            m_fixture->behaviour->onRead = [this] { m_clock->setWall(m_clock->now() + std::chrono::hours(1)); };
        };
        const auto record = await(door().run(approved->plan.id, m_fixture->actor(), {}, {}, Cancel()));
        VERIFY_RESULT(record);
        QCOMPARE(record->state, State::Unknown);
    }

    void whatCannotBeLookedAtStaysUnknown()
    {
        m_fixture.reset();
        m_fixture = std::make_unique<DoorFixture>(m_folder->path());
        const auto approved = m_fixture->approved();
        VERIFY_RESULT(approved);
        m_fixture->behaviour->answer = Behaviour::Answer::LoseAfter;
        m_fixture->services->timing.read = Milliseconds(1);
        m_fixture->behaviour->hook = [this](bool acted) {
            if (acted)
                m_fixture->behaviour->unreachableReads = 1'000'000;
        };
        const auto record = await(door().run(approved->plan.id, m_fixture->actor(), {}, {}, Cancel()));
        VERIFY_RESULT(record);
        QCOMPARE(record->state, State::Unknown);
        QCOMPARE(record->error->code, Code::OutcomeUnknown);
        // Once it can be seen again, looking finds the truth.
        m_fixture->behaviour->unreachableReads = 0;
        const auto resolved = await(Recovery::resolve(m_fixture->services, record->id, m_fixture->actor(), Cancel()));
        VERIFY_RESULT(resolved);
        QCOMPARE(resolved->state, State::Succeeded);
        QCOMPARE(actions(*m_fixture).last(), QStringLiteral("execution.resolved=succeeded"));
        QCOMPARE(m_fixture->calls().size(), 1);
    }

    void bulkStopsAtTheFirstFailureAndSaysWhatWasDone()
    {
        const QStringList names{QStringLiteral("aa"), QStringLiteral("bb"), QStringLiteral("cc")};
        const auto approved = m_fixture->approved(1, names);
        VERIFY_RESULT(approved);
        m_fixture->behaviour->hook = [this](bool acted) {
            if (acted)
                m_fixture->behaviour->answer = Behaviour::Answer::Refuse;
        };
        const auto record = await(door().run(approved->plan.id, m_fixture->actor(), {}, {}, Cancel()));
        VERIFY_RESULT(record);
        QCOMPARE(record->state, State::Failed);
        QCOMPARE(record->error->code, Code::PartlyDone);
        QCOMPARE(record->targets.at(0).state, State::Succeeded);
        QCOMPARE(record->targets.at(1).state, State::Failed);
        QCOMPARE(record->targets.at(2).error->code, Code::StoppedBefore);
        QCOMPARE(m_fixture->behaviour->performed, 2);
    }

    void cancellingBeforeTheFirstStepDoesNothing()
    {
        const auto approved = m_fixture->approved();
        VERIFY_RESULT(approved);
        const Cancel cancel;
        const auto stop = [cancel](const Event &event) {
            if (event.kind == Event::Kind::IntentDurable)
                cancel.cancel();
        };
        const auto record = await(door().run(approved->plan.id, m_fixture->actor(), {}, stop, cancel));
        VERIFY_RESULT(record);
        QCOMPARE(record->state, State::Cancelled);
        QCOMPARE(m_fixture->behaviour->performed, 0);
        QCOMPARE(actions(*m_fixture).last(), QStringLiteral("execution.outcome=cancelled"));
    }

    void cancellingBetweenStepsSaysWhatAlreadyHappened()
    {
        const auto approved = m_fixture->approved(2);
        VERIFY_RESULT(approved);
        const Cancel cancel;
        const auto stop = [cancel](const Event &event) {
            if (event.kind == Event::Kind::StepRecorded)
                cancel.cancel();
        };
        const auto record = await(door().run(approved->plan.id, m_fixture->actor(), {}, stop, cancel));
        VERIFY_RESULT(record);
        QCOMPARE(record->state, State::Cancelled);
        QCOMPARE(m_fixture->calls(), QStringList{QStringLiteral("/web/0")});
        QCOMPARE(record->targets.first().steps.size(), 1);
        QCOMPARE(record->targets.first()
                     .after.value(QStringLiteral("open"))
                     .toObject()
                     .value(QStringLiteral("count0"))
                     .toString(),
                 QStringLiteral("1"));
    }

    void mockModeOnARealEndpointStaysOnPaper()
    {
        m_fixture->posture->mode.mode = operations::ExecutionMode::Mock;
        const auto approved = m_fixture->approved();
        VERIFY_RESULT(approved);
        const auto record = await(door().run(approved->plan.id, m_fixture->actor(), {}, {}, Cancel()));
        VERIFY_RESULT(record);
        QCOMPARE(record->state, State::Succeeded);
        QVERIFY(record->plan.simulated);
        QCOMPARE(record->targets.first().steps.first().state, QStringLiteral("simulated"));
        QCOMPARE(m_fixture->behaviour->performed, 0);
    }

    /// The hand says that nothing was sent: then there is nothing to look for, and nothing is unknown.
    void cancelledBeforeItWasSentNothingIsUnknown_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("step");
        QTest::newRow("not sent yet") << int(Behaviour::Answer::StallUnsent) << "cancelled"
                                      << "failed";
        QTest::newRow("sent, and then given up") << int(Behaviour::Answer::Stall) << "unknown"
                                                 << "unknown";
    }
    void cancelledBeforeItWasSentNothingIsUnknown()
    {
        QFETCH(int, answer);
        QFETCH(QString, state);
        QFETCH(QString, step);
        const auto approved = m_fixture->approved();
        VERIFY_RESULT(approved);
        m_fixture->behaviour->answer = static_cast<Behaviour::Answer>(answer);
        const Cancel cancel;
        const auto stop = [cancel](const Event &event) {
            if (event.kind == Event::Kind::StepMarked)
                cancel.cancel();
        };
        const auto record = await(door().run(approved->plan.id, m_fixture->actor(), {}, stop, cancel));
        VERIFY_RESULT(record);
        QCOMPARE(stateName(record->state), state);
        QCOMPARE(m_fixture->behaviour->performed, 1);
        const TargetRecord &target = record->targets.first();
        QCOMPARE(target.steps.size(), 1);
        QCOMPARE(target.steps.first().state, step);
        QCOMPARE(target.looks > 0, state == QStringLiteral("unknown"));
        QCOMPARE(actions(*m_fixture).last(), QStringLiteral("execution.outcome=") + state);
    }

    void cancelledBeforeTheSecondStepWasSentTheFirstIsTold()
    {
        const auto approved = m_fixture->approved(2);
        VERIFY_RESULT(approved);
        const Cancel cancel;
        const auto stop = [cancel, this](const Event &event) {
            if (event.kind != Event::Kind::StepMarked || event.step != 1)
                return;
            m_fixture->behaviour->answer = Behaviour::Answer::StallUnsent;
            cancel.cancel();
        };
        const auto record = await(door().run(approved->plan.id, m_fixture->actor(), {}, stop, cancel));
        VERIFY_RESULT(record);
        QCOMPARE(record->state, State::Cancelled);
        QCOMPARE(m_fixture->calls(), QStringList{QStringLiteral("/web/0")});
        QCOMPARE(record->targets.first()
                     .after.value(QStringLiteral("open"))
                     .toObject()
                     .value(QStringLiteral("count0"))
                     .toString(),
                 QStringLiteral("1"));
    }
};

QTEST_GUILESS_MAIN(tst_RunFlow)
#include "tst_run_flow.moc"
