// SPDX-License-Identifier: GPL-3.0-or-later
// What an approval is good for: once, for what was approved, for as long as it lasts.
#include "support/works/door_stage.h"

#include <QTest>

using namespace wingman;
using namespace wingman::execution;
using wingman::test::actions;
using wingman::test::await;
using wingman::test::sql;

class tst_ApprovalFlow : public QObject, private wingman::test::DoorStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void tierTwoWaitsForAnApprovalThatWorksOnce()
    {
        const auto planned = await(door().plan(m_fixture->intent(), m_fixture->actor(), Cancel()));
        VERIFY_RESULT(planned);
        const PlanId id = planned->plan.id;
        // Planned only: running it is refused, and nothing happens.
        QCOMPARE(await(door().run(id, m_fixture->actor(), {}, {}, Cancel())).error().code, Code::ApprovalMissing);
        QCOMPARE(await(door().ask(id, m_fixture->actor(), Cancel()))->state, State::AwaitingApproval);
        QCOMPARE(await(door().run(id, m_fixture->actor(), {}, {}, Cancel())).error().code, Code::ApprovalMissing);
        QCOMPARE(m_fixture->behaviour->performed, 0);
        QCOMPARE(await(door().decide(id, true, m_fixture->actor(), {}, {}, Cancel()))->state, State::Approved);
        const auto record = await(door().run(id, m_fixture->actor(), {}, {}, Cancel()));
        VERIFY_RESULT(record);
        QCOMPARE(record->state, State::Succeeded);
        QCOMPARE(await(door().run(id, m_fixture->actor(), {}, {}, Cancel())).error().code, Code::StateWrong);
        QCOMPARE(m_fixture->calls().size(), 1);
    }

    void aRejectedPlanNeverRuns()
    {
        const auto planned = await(door().plan(m_fixture->intent(), m_fixture->actor(), Cancel()));
        VERIFY_RESULT(planned);
        QVERIFY(await(door().ask(planned->plan.id, m_fixture->actor(), Cancel())));
        const auto rejected = await(
            door().decide(planned->plan.id, false, m_fixture->actor(), QStringLiteral("not today"), {}, Cancel()));
        VERIFY_RESULT(rejected);
        QCOMPARE(rejected->state, State::Rejected);
        QCOMPARE(await(door().run(planned->plan.id, m_fixture->actor(), {}, {}, Cancel())).error().code,
                 Code::ApprovalRejected);
        QCOMPARE(m_fixture->behaviour->performed, 0);
    }

    void nobodyApprovesTheirOwnWhereThatIsOff()
    {
        m_fixture->posture->selfApproval = policy::SelfApproval::Off;
        const auto planned = await(door().plan(m_fixture->intent(), m_fixture->actor(), Cancel()));
        VERIFY_RESULT(planned);
        QVERIFY(await(door().ask(planned->plan.id, m_fixture->actor(), Cancel())));
        const auto own = await(door().decide(planned->plan.id, true, m_fixture->actor(), {}, {}, Cancel()));
        QCOMPARE(own.error().code, Code::DeniedByPolicy);
        QVERIFY(own.error().sentence().contains(QStringLiteral("SELF_APPROVAL_REFUSED")));
        const auto other =
            await(door().decide(planned->plan.id, true, m_fixture->actor(QStringLiteral("os:ben")), {}, {}, Cancel()));
        QCOMPARE(other->state, State::Approved);
    }

    void anApprovalLapses()
    {
        const auto approved = m_fixture->approved();
        VERIFY_RESULT(approved);
        m_clock->advance(std::chrono::minutes(31));
        QCOMPARE(await(door().run(approved->plan.id, m_fixture->actor(), {}, {}, Cancel())).error().code,
                 Code::ApprovalExpired);
        QCOMPARE(m_fixture->behaviour->performed, 0);
        QCOMPARE(await(door().find(approved->plan.id.text(), Cancel()))->state, State::Expired);
    }

    void aClockSetBackDoesNotKeepAnApprovalFresh()
    {
        const auto approved = m_fixture->approved();
        VERIFY_RESULT(approved);
        m_clock->setWall(m_clock->now() - std::chrono::hours(24));
        QCOMPARE(await(door().run(approved->plan.id, m_fixture->actor(), {}, {}, Cancel())).error().code,
                 Code::ApprovalExpired);
    }

    void aForgedApprovalIsRefused()
    {
        const auto planned = await(door().plan(m_fixture->intent(), m_fixture->actor(), Cancel()));
        VERIFY_RESULT(planned);
        QVERIFY(await(door().ask(planned->plan.id, m_fixture->actor(), Cancel())));
        QVERIFY(
            sql(*m_fixture,
                QStringLiteral("UPDATE approval SET state='approved', approver='os:anna', approver_role='admin',"
                               " approver_origin='cli', decided_at=requested_at, decision_sequence=request_sequence")));
        QVERIFY(sql(*m_fixture, QStringLiteral("UPDATE execution SET state='approved'")));
        QCOMPARE(await(door().run(planned->plan.id, m_fixture->actor(), {}, {}, Cancel())).error().code,
                 Code::RecordTampered);
        QCOMPARE(m_fixture->behaviour->performed, 0);
    }

    void aUsedApprovalSetBackIsRefused()
    {
        const auto approved = m_fixture->approved();
        VERIFY_RESULT(approved);
        QCOMPARE(await(door().run(approved->plan.id, m_fixture->actor(), {}, {}, Cancel()))->state, State::Succeeded);
        QVERIFY(sql(*m_fixture, QStringLiteral("UPDATE approval SET state='approved'")));
        QVERIFY(sql(*m_fixture, QStringLiteral("UPDATE execution SET state='approved'")));
        const auto again = await(door().run(approved->plan.id, m_fixture->actor(), {}, {}, Cancel()));
        QVERIFY(!again);
        QCOMPARE(again.error().code, Code::RecordTampered);
        QCOMPARE(m_fixture->calls().size(), 1);
    }

    void aLapsedRequestCanBeAskedAnewBySomebodyElse()
    {
        const auto ben = m_fixture->actor(QStringLiteral("os:ben"), identity::Role::Operator);
        const auto planned = await(door().plan(m_fixture->intent(), ben, Cancel()));
        VERIFY_RESULT(planned);
        VERIFY_RESULT(await(door().ask(planned->plan.id, ben, Cancel())));
        m_clock->advance(std::chrono::minutes(31));
        const auto asked = await(door().ask(planned->plan.id, m_fixture->actor(), Cancel()));
        VERIFY_RESULT(asked);
        VERIFY_RESULT(await(door().decide(planned->plan.id, true, m_fixture->actor(), {}, {}, Cancel())));
    }

    /// Reading the facts takes a while; what another process forbids meanwhile holds, also for the approval itself.
    void whatIsForbiddenWhileFactsAreReadIsNotApproved()
    {
        const auto planned = await(door().plan(m_fixture->intent(), m_fixture->actor(), Cancel()));
        VERIFY_RESULT(planned);
        VERIFY_RESULT(await(door().ask(planned->plan.id, m_fixture->actor(), Cancel())));
        m_fixture->behaviour->onRead = [this] { m_fixture->posture->readOnly = true; };
        const auto decided = await(door().decide(planned->plan.id, true, m_fixture->actor(), {}, {}, Cancel()));
        QVERIFY(!decided);
        QCOMPARE(decided.error().code, Code::DeniedByPolicy);
        QVERIFY2(decided.error().sentence().contains(QStringLiteral("READ_ONLY_MODE")),
                 qPrintable(decided.error().sentence()));
        QVERIFY(!actions(*m_fixture).contains(QStringLiteral("approval.given")));
        QCOMPARE(actions(*m_fixture).last(), QStringLiteral("approval.denied"));
        QCOMPARE(await(door().find(planned->plan.id.text(), Cancel()))->state, State::AwaitingApproval);
        // The request still waits: once it is allowed again it can be approved.
        m_fixture->behaviour->onRead = {};
        m_fixture->posture->readOnly = false;
        VERIFY_RESULT(await(door().decide(planned->plan.id, true, m_fixture->actor(), {}, {}, Cancel())));
    }

    void aPolicyChangedWhileFactsAreReadVoidsTheRequest()
    {
        const auto planned = await(door().plan(m_fixture->intent(), m_fixture->actor(), Cancel()));
        VERIFY_RESULT(planned);
        VERIFY_RESULT(await(door().ask(planned->plan.id, m_fixture->actor(), Cancel())));
        m_fixture->behaviour->onRead = [this] { m_fixture->posture->policy.version = 8; };
        const auto decided = await(door().decide(planned->plan.id, true, m_fixture->actor(), {}, {}, Cancel()));
        QVERIFY(!decided);
        QCOMPARE(decided.error().code, Code::PlanChanged);
        QVERIFY(!actions(*m_fixture).contains(QStringLiteral("approval.given")));
        QCOMPARE(await(door().find(planned->plan.id.text(), Cancel()))->state, State::Blocked);
    }

    /// What is forbidden cannot even be asked for.
    void whatIsForbiddenWhileFactsAreReadIsNotAskedFor()
    {
        const auto planned = await(door().plan(m_fixture->intent(), m_fixture->actor(), Cancel()));
        VERIFY_RESULT(planned);
        m_fixture->behaviour->onRead = [this] { m_fixture->posture->readOnly = true; };
        const auto asked = await(door().ask(planned->plan.id, m_fixture->actor(), Cancel()));
        QVERIFY(!asked);
        QCOMPARE(asked.error().code, Code::DeniedByPolicy);
        QVERIFY(!actions(*m_fixture).contains(QStringLiteral("approval.requested")));
    }

    void whatEndedDoesNotWaitForAnApproval_data()
    {
        QTest::addColumn<bool>("approved");
        QTest::addColumn<bool>("withdrawn");
        QTest::newRow("asked for, then withdrawn") << false << true;
        QTest::newRow("asked for, then voided") << false << false;
        QTest::newRow("approved, then withdrawn") << true << true;
        QTest::newRow("approved, then voided") << true << false;
    }
    void whatEndedDoesNotWaitForAnApproval()
    {
        QFETCH(bool, approved);
        QFETCH(bool, withdrawn);
        const auto other = m_fixture->approved(1, {QStringLiteral("other")});
        VERIFY_RESULT(other);
        const auto planned = await(door().plan(m_fixture->intent(), m_fixture->actor(), Cancel()));
        VERIFY_RESULT(planned);
        const PlanId id = planned->plan.id;
        VERIFY_RESULT(await(door().ask(id, m_fixture->actor(), Cancel())));
        if (approved)
            VERIFY_RESULT(await(door().decide(id, true, m_fixture->actor(), {}, {}, Cancel())));
        QCOMPARE(approvals(true).size(), 2);
        if (withdrawn) {
            VERIFY_RESULT(await(door().withdraw(id, m_fixture->actor(), Cancel())));
        } else {
            m_fixture->behaviour->label = QStringLiteral("yes");
            const auto ended = approved ? await(door().run(id, m_fixture->actor(), {}, {}, Cancel()))
                                        : await(door().decide(id, true, m_fixture->actor(), {}, {}, Cancel()));
            QCOMPARE(ended.error().code, Code::PlanChanged);
        }
        QCOMPARE(approvals(true), QStringList{other->plan.id.text() + QStringLiteral(" approved")});
        QVERIFY(approvals(false).contains(id.text() + QStringLiteral(" void")));
        // And nobody can decide it any more.
        m_fixture->behaviour->label = QStringLiteral("true");
        QVERIFY(!await(door().decide(id, true, m_fixture->actor(), {}, {}, Cancel())));
        QVERIFY(!await(door().decide(id, false, m_fixture->actor(), {}, {}, Cancel())));
    }

private:
    QStringList approvals(bool openOnly)
    {
        const auto desk = m_fixture->services->desk;
        const auto read = storage::readNow<QStringList>(
            *m_fixture->services->database, [desk, openOnly](storage::Connection &connection) -> Result<QStringList> {
                int damaged = 0;
                const auto list = desk->list(connection, openOnly, 10, damaged);
                if (!list || damaged > 0)
                    return QStringList{QStringLiteral("damaged")};
                QStringList lines;
                for (const auto &approval : *list)
                    lines.append(approval.plan.text() + QLatin1Char(' ') +
                                 approvals::approvalStateName(approval.state));
                return lines;
            });
        return read.value_or(QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_ApprovalFlow)
#include "tst_approval_flow.moc"
