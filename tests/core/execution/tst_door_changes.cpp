// SPDX-License-Identifier: GPL-3.0-or-later
// What changes between plan, approval and act: it is seen, named, and stops what rested on it.
#include "support/works/door_stage.h"

#include <QTest>

using namespace wingman;
using namespace wingman::execution;
using wingman::test::actions;
using wingman::test::await;

class tst_DoorChanges : public QObject, private wingman::test::DoorStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void changedFactsVoidTheApprovalAndAreNamed()
    {
        const auto approved = m_fixture->approved();
        VERIFY_RESULT(approved);
        m_fixture->behaviour->label = QStringLiteral("yes");
        const auto run = await(door().run(approved->plan.id, m_fixture->actor(), {}, {}, Cancel()));
        QCOMPARE(run.error().code, Code::PlanChanged);
        QVERIFY2(run.error().sentence().contains(QStringLiteral("true → yes")), qPrintable(run.error().sentence()));
        m_fixture->behaviour->label = QStringLiteral("true");
        // What was voided stays void, also when the facts are back.
        QCOMPARE(await(door().run(approved->plan.id, m_fixture->actor(), {}, {}, Cancel())).error().code,
                 Code::PlanChanged);
        QCOMPARE(m_fixture->behaviour->performed, 0);
        QVERIFY(actions(*m_fixture).contains(QStringLiteral("execution.voided")));
    }

    void anotherObjectUnderTheSameNameIsRefused()
    {
        const auto approved = m_fixture->approved();
        VERIFY_RESULT(approved);
        m_fixture->behaviour->identity = QStringLiteral("2");
        QCOMPARE(await(door().run(approved->plan.id, m_fixture->actor(), {}, {}, Cancel())).error().code,
                 Code::TargetReplaced);
        QCOMPARE(m_fixture->behaviour->performed, 0);
    }

    void theGateIsAskedAgainAtTheMomentOfExecution()
    {
        const auto approved = m_fixture->approved();
        VERIFY_RESULT(approved);
        m_fixture->posture->readOnly = true;
        const auto run = await(door().run(approved->plan.id, m_fixture->actor(), {}, {}, Cancel()));
        QCOMPARE(run.error().code, Code::DeniedByPolicy);
        QVERIFY(run.error().sentence().contains(QStringLiteral("READ_ONLY_MODE")));
        QVERIFY(actions(*m_fixture).contains(QStringLiteral("execution.denied")));
        // A refusal is no change of the plan: once the posture allows it again, the approval still holds.
        m_fixture->posture->readOnly = false;
        QCOMPARE(await(door().run(approved->plan.id, m_fixture->actor(), {}, {}, Cancel()))->state, State::Succeeded);
    }

    /// Reading the facts takes a while; what another process forbids meanwhile holds.
    void whatIsForbiddenWhileFactsAreReadHolds()
    {
        const auto approved = m_fixture->approved();
        VERIFY_RESULT(approved);
        m_fixture->behaviour->onRead = [this] { m_fixture->posture->readOnly = true; };
        const auto run = await(door().run(approved->plan.id, m_fixture->actor(), {}, {}, Cancel()));
        QCOMPARE(run.error().code, Code::DeniedByPolicy);
        QCOMPARE(m_fixture->behaviour->performed, 0);
    }

    void aPolicyChangedWhileFactsAreReadVoidsThePlan()
    {
        const auto approved = m_fixture->approved();
        VERIFY_RESULT(approved);
        m_fixture->behaviour->onRead = [this] { m_fixture->posture->policy.version = 8; };
        const auto run = await(door().run(approved->plan.id, m_fixture->actor(), {}, {}, Cancel()));
        QCOMPARE(run.error().code, Code::PlanChanged);
        QVERIFY2(run.error().sentence().contains(QStringLiteral("policyVersion: 0 → 8")),
                 qPrintable(run.error().sentence()));
        QCOMPARE(m_fixture->behaviour->performed, 0);
        QCOMPARE(await(door().find(approved->plan.id.text(), Cancel()))->state, State::Blocked);
        QVERIFY(actions(*m_fixture).contains(QStringLiteral("execution.voided")));
    }

    void theFourthTimeInAnHourIsRefused()
    {
        for (int i = 0; i < 3; ++i) {
            const auto approved = m_fixture->approved();
            VERIFY_RESULT(approved);
            QCOMPARE(await(door().run(approved->plan.id, m_fixture->actor(), {}, {}, Cancel()))->state,
                     State::Succeeded);
        }
        const auto fourth = await(door().plan(m_fixture->intent(), m_fixture->actor(), Cancel()));
        VERIFY_RESULT(fourth);
        QCOMPARE(fourth->state, State::Blocked);
        QVERIFY(fourth->error->sentence().contains(QStringLiteral("RATE_LIMIT")));
        m_clock->advance(std::chrono::minutes(61));
        QCOMPARE(await(door().plan(m_fixture->intent(), m_fixture->actor(), Cancel()))->state, State::Planned);
    }

    void anotherNameOfTheSameObjectIsNoWayAroundTheLimit()
    {
        m_fixture->behaviour->aliases.insert(QStringLiteral("3f8a"), QStringLiteral("web"));
        for (int i = 0; i < 3; ++i) {
            const auto approved = m_fixture->approved();
            VERIFY_RESULT(approved);
            QVERIFY(await(door().run(approved->plan.id, m_fixture->actor(), {}, {}, Cancel())));
        }
        const auto intent = m_fixture->intent(QStringLiteral("test.poke"), {QStringLiteral("3f8a")});
        const auto fourth = await(door().plan(intent, m_fixture->actor(), Cancel()));
        VERIFY_RESULT(fourth);
        QCOMPARE(fourth->state, State::Blocked);
        QVERIFY(fourth->error->sentence().contains(QStringLiteral("RATE_LIMIT")));
    }
};

QTEST_GUILESS_MAIN(tst_DoorChanges)
#include "tst_door_changes.moc"
