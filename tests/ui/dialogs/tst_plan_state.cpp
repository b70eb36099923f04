// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/plan_state.h"

#include "support/window/plan_samples.h"

#include <QTest>

using namespace wingman;
using namespace wingman::test;
using namespace wingman::ui;

using execution::State;
using identity::Role;
using policy::SelfApproval;

Q_DECLARE_METATYPE(wingman::ui::Phase)
Q_DECLARE_METATYPE(wingman::ui::Deed)

namespace {

const QString me = QStringLiteral("os:ops");
const QString other = QStringLiteral("os:robin");

operations::Plan planOf(const QString &requester, operations::Tier tier)
{
    operations::Plan plan = restartPlan({QStringLiteral("db-1")}, Instant{});
    plan.requester = someone(requester);
    plan.tier = tier;
    return plan;
}

} // namespace

class TestPlanState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsTheRecord_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("begun");
        QTest::addColumn<int>("error");
        QTest::addColumn<Phase>("phase");
        const auto row = [](const char *name, State state, bool begun, Phase phase, int error = -1) {
            QTest::newRow(name) << static_cast<int>(state) << begun << error << phase;
        };
        row("planned", State::Planned, false, Phase::Shown);
        row("waiting", State::AwaitingApproval, false, Phase::Waiting);
        row("approved", State::Approved, false, Phase::Approved);
        row("executing", State::Executing, true, Phase::Running);
        row("verifying", State::Verifying, true, Phase::Running);
        row("succeeded", State::Succeeded, true, Phase::Succeeded);
        row("failed", State::Failed, true, Phase::Failed);
        row("rolled back", State::RolledBack, true, Phase::Failed);
        row("unknown", State::Unknown, true, Phase::Unknown);
        row("rejected", State::Rejected, false, Phase::Rejected);
        row("expired", State::Expired, false, Phase::Expired);
        row("stopped", State::Cancelled, true, Phase::Cancelled);
        row("withdrawn", State::Cancelled, false, Phase::Withdrawn);
        row("refused", State::Blocked, false, Phase::Refused, static_cast<int>(Code::DeniedByPolicy));
        row("changed", State::Blocked, false, Phase::Void, static_cast<int>(Code::PlanChanged));
        row("replaced", State::Blocked, false, Phase::Void, static_cast<int>(Code::TargetReplaced));
    }
    void followsTheRecord()
    {
        QFETCH(int, state);
        QFETCH(bool, begun);
        QFETCH(int, error);
        QFETCH(Phase, phase);
        execution::Record record = recordOf(planOf(me, operations::Tier::Two), static_cast<State>(state), {});
        if (begun)
            record.intentSequence = 5;
        if (error >= 0)
            record.error = Error{static_cast<Code>(error), {}};
        QCOMPARE(phaseOf(record), phase);
    }

    void followsErrors_data()
    {
        QTest::addColumn<Phase>("before");
        QTest::addColumn<int>("error");
        QTest::addColumn<Phase>("after");
        const auto row = [](const char *name, Phase before, Code error, Phase after) {
            QTest::newRow(name) << before << static_cast<int>(error) << after;
        };
        row("no plan", Phase::Planning, Code::Unreachable, Phase::NotPlanned);
        row("no plan, cancelled", Phase::Planning, Code::Cancelled, Phase::NotPlanned);
        row("changed", Phase::Shown, Code::PlanChanged, Phase::Void);
        row("replaced", Phase::Approved, Code::TargetReplaced, Phase::Void);
        row("lapsed", Phase::Waiting, Code::ApprovalExpired, Phase::Expired);
        row("used", Phase::Approved, Code::ApprovalUsed, Phase::Expired);
        row("rejected", Phase::Waiting, Code::ApprovalRejected, Phase::Rejected);
        row("denied now", Phase::Shown, Code::DeniedByPolicy, Phase::Shown);
        row("no audit", Phase::Approved, Code::AuditUnwritable, Phase::Approved);
        row("done, not recorded", Phase::Approved, Code::OutcomeUnrecorded, Phase::Unknown);
        row("busy database", Phase::Waiting, Code::DatabaseBusy, Phase::Waiting);
    }
    void followsErrors()
    {
        QFETCH(Phase, before);
        QFETCH(int, error);
        QFETCH(Phase, after);
        QCOMPARE(phaseAfter(before, static_cast<Code>(error)), after);
    }

    /// Who may do what: state × who asked × role × tier × self-approval.
    void offers_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("requester");
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("tier");
        QTest::addColumn<int>("setting");
        QTest::addColumn<Deed>("primary");
        QTest::addColumn<bool>("refused");
        QTest::addColumn<Deed>("second");
        QTest::addColumn<Deed>("against");
        const auto row = [](const char *name, State state, const QString &requester, Role role, int tier,
                            SelfApproval setting, Deed primary, bool refused, Deed second, Deed against) {
            QTest::newRow(name) << static_cast<int>(state) << requester << static_cast<int>(role) << tier
                                << static_cast<int>(setting) << primary << refused << second << against;
        };
        const auto none = Deed::None;
        row("tier 1 runs", State::Planned, me, Role::Operator, 1, SelfApproval::Off, Deed::Run, false, none, none);
        row("an operator asks", State::Planned, me, Role::Operator, 2, SelfApproval::Tier2, Deed::Ask, false, none,
            none);
        row("an approver may do it alone", State::Planned, me, Role::Approver, 2, SelfApproval::Tier2,
            Deed::ApproveAndRun, false, Deed::Ask, none);
        row("not without the setting", State::Planned, me, Role::Approver, 2, SelfApproval::Off, Deed::Ask, false, none,
            none);
        row("tier 3 not by the lower setting", State::Planned, me, Role::Admin, 3, SelfApproval::Tier2, Deed::Ask,
            false, none, none);
        row("tier 3 by the higher setting", State::Planned, me, Role::Admin, 3, SelfApproval::Tier3,
            Deed::ApproveAndRun, false, Deed::Ask, none);
        row("another's plan is not run", State::Planned, other, Role::Operator, 1, SelfApproval::Off, Deed::Run, true,
            none, none);
        row("another's request is approved", State::AwaitingApproval, other, Role::Approver, 2, SelfApproval::Off,
            Deed::Approve, false, none, Deed::Reject);
        row("not by an operator", State::AwaitingApproval, other, Role::Operator, 2, SelfApproval::Off, Deed::Approve,
            true, none, none);
        row("one's own is not", State::AwaitingApproval, me, Role::Approver, 2, SelfApproval::Off, Deed::Approve, true,
            none, Deed::Withdraw);
        row("one's own may be", State::AwaitingApproval, me, Role::Approver, 2, SelfApproval::Tier2,
            Deed::ApproveAndRun, false, none, Deed::Withdraw);
        row("one's own approved plan is started", State::Approved, me, Role::Operator, 2, SelfApproval::Off, Deed::Run,
            false, none, Deed::Withdraw);
        row("another's by an approver", State::Approved, other, Role::Approver, 2, SelfApproval::Off, Deed::Run, false,
            none, none);
        row("another's not by an operator", State::Approved, other, Role::Operator, 2, SelfApproval::Off, Deed::Run,
            true, none, none);
        row("a viewer starts nothing", State::Approved, me, Role::Viewer, 2, SelfApproval::Off, Deed::Run, true, none,
            Deed::Withdraw);
        row("what runs can be stopped", State::Executing, me, Role::Admin, 2, SelfApproval::Off, none, false, none,
            Deed::Stop);
        row("unknown is looked up", State::Unknown, me, Role::Admin, 2, SelfApproval::Off, Deed::LookAgain, false, none,
            none);
        row("what was rejected is planned again", State::Rejected, me, Role::Admin, 2, SelfApproval::Off,
            Deed::PlanAgain, false, none, none);
        row("what lapsed too", State::Expired, me, Role::Admin, 2, SelfApproval::Off, Deed::PlanAgain, false, none,
            none);
        row("what failed too", State::Failed, me, Role::Admin, 2, SelfApproval::Off, Deed::PlanAgain, false, none,
            none);
        row("what is refused has no way ahead", State::Blocked, me, Role::Admin, 2, SelfApproval::Off, none, false,
            Deed::PlanAgain, none);
        row("a restart has no way back", State::Succeeded, me, Role::Admin, 2, SelfApproval::Off, none, false, none,
            none);
    }
    void offers()
    {
        QFETCH(int, state);
        QFETCH(QString, requester);
        QFETCH(int, role);
        QFETCH(int, tier);
        QFETCH(int, setting);
        QFETCH(Deed, primary);
        QFETCH(bool, refused);
        QFETCH(Deed, second);
        QFETCH(Deed, against);
        const operations::Plan plan = planOf(requester, static_cast<operations::Tier>(tier));
        execution::Record record =
            recordOf(plan, static_cast<State>(state), tier == 1 ? QList<policy::Finding>() : needsApproval(plan));
        if (record.state == State::Blocked)
            record.findings.append(finding(policy::Level::Block, Code::ReadOnlyMode));
        const auto actor = someone(me, static_cast<Role>(role));
        const Overview overview = labOverview(actor, static_cast<SelfApproval>(setting));
        const Offers offers = offersFor(phaseOf(record), record, actor, overview.posture, {});
        QCOMPARE(offers.primary.deed, primary);
        QCOMPARE(!offers.primary.refused.isEmpty(), refused);
        QCOMPARE(offers.second.deed, second);
        QCOMPARE(offers.against.deed, against);
    }

    void asksForThePhraseWhereItCounts_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("tier");
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<bool>("asked");
        QTest::newRow("approving") << static_cast<int>(State::Planned) << 3 << QStringLiteral("db-1") << true;
        QTest::newRow("tier 1") << static_cast<int>(State::Planned) << 1 << QStringLiteral("arm lab") << true;
        QTest::newRow("no phrase") << static_cast<int>(State::Planned) << 3 << QString() << false;
        QTest::newRow("typed when it was approved")
            << static_cast<int>(State::Approved) << 3 << QStringLiteral("db-1") << false;
    }
    void asksForThePhraseWhereItCounts()
    {
        QFETCH(int, state);
        QFETCH(int, tier);
        QFETCH(QString, phrase);
        QFETCH(bool, asked);
        const operations::Plan plan = planOf(me, static_cast<operations::Tier>(tier));
        const auto record =
            recordOf(plan, static_cast<State>(state), tier == 1 ? QList<policy::Finding>() : needsApproval(plan));
        const Overview overview = labOverview(someone(me), SelfApproval::Tier3);
        const Offers offers = offersFor(phaseOf(record), record, overview.actor, overview.posture, phrase);
        QCOMPARE(offers.asksPhrase, asked);
    }

    void onlyHarmlessPlansGoByEnter_data()
    {
        QTest::addColumn<bool>("losesData");
        QTest::addColumn<bool>("dangerous");
        QTest::addColumn<bool>("byEnter");
        QTest::newRow("harmless") << false << false << true;
        QTest::newRow("loses data") << true << false << false;
        QTest::newRow("dangerous") << false << true << false;
    }
    void onlyHarmlessPlansGoByEnter()
    {
        QFETCH(bool, losesData);
        QFETCH(bool, dangerous);
        QFETCH(bool, byEnter);
        operations::Plan plan = planOf(me, operations::Tier::Two);
        plan.losesData = losesData;
        plan.dangerous = dangerous;
        const Overview overview = labOverview();
        const auto record = recordOf(plan, State::Planned, needsApproval(plan));
        QCOMPARE(offersFor(Phase::Shown, record, overview.actor, overview.posture, {}).byEnter, byEnter);
        // Reading what is there anew loses nothing.
        QVERIFY(offersFor(Phase::Void, record, overview.actor, overview.posture, {}).byEnter);
    }

    void tellsAllowedFromRefusedTargets()
    {
        const operations::Plan plan =
            restartPlan({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}, Instant{});
        auto record = recordOf(plan, State::Blocked, needsApproval(plan));
        record.findings.append(
            finding(policy::Level::Block, Code::LabAllowlistMiss, {{"target", plan.targets.at(1).target().text()}}));
        QCOMPARE(allowedTargets(record), (QList<int>{0, 2}));
        const Overview overview = labOverview();
        const Offers offers = offersFor(Phase::Refused, record, overview.actor, overview.posture, {});
        QCOMPARE(offers.primary.deed, Deed::PlanAllowed);
        // Its new name is refused, and so is it.
        record.findings.append(finding(policy::Level::Block, Code::LabAllowlistMiss,
                                       {{"target", QStringLiteral("new (the new name of c)")},
                                        {"of", plan.targets.at(2).target().text()},
                                        {"name", QStringLiteral("new")}}));
        QCOMPARE(allowedTargets(record), QList<int>{0});
        // A rule about the whole plan leaves nothing over.
        record.findings.append(finding(policy::Level::Block, Code::ReadOnlyMode));
        QVERIFY(allowedTargets(record).isEmpty());
        QCOMPARE(offersFor(Phase::Refused, record, overview.actor, overview.posture, {}).primary.deed, Deed::None);
    }

    void retriesOnlyWhatWasNotDone()
    {
        const operations::Plan plan =
            restartPlan({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}, Instant{});
        const auto record = endedRecord(plan, State::Failed, {State::Succeeded, State::Failed, State::Cancelled});
        QCOMPARE(undoneTargets(record), (QList<int>{1, 2}));
        const Overview overview = labOverview();
        QCOMPARE(offersFor(Phase::Failed, record, overview.actor, overview.posture, {}).primary.deed,
                 Deed::RetryFailed);
        const operations::Intent intent = intentOf(plan, undoneTargets(record), QStringLiteral("again"));
        QCOMPARE(intent.targets.size(), 2);
        QCOMPARE(intent.targets.first(), plan.targets.at(1).target());
        QCOMPARE(intent.parameters, plan.parameters);
        QCOMPARE(intent.reason, QStringLiteral("again"));
    }

    /// The guest's own parts are nobody's wish.
    void aGuardedPlanIsWantedAgainAsItWas()
    {
        const operations::Plan plan = guardedRestartPlan({QStringLiteral("web")}, Instant{});
        const auto again = intentOf(plan, QStringLiteral("again"));
        QCOMPARE(again.targets, QList<inventory::TargetRef>{containerRef(QStringLiteral("web"))});
        QVERIFY(again.guard && again.guard->guest == plan.guard->guest);
        QVERIFY(again.guard->snapshot.isEmpty()); // a snapshot of its own
        auto record =
            endedRecord(plan, State::RolledBack, {State::Succeeded, State::Failed, State::Cancelled, State::Succeeded});
        QCOMPARE(undoneTargets(record), QList<int>{1});
        QVERIFY(!undoIntent(record)); // it went back by itself
        // What guards the rest belongs to all of it: nothing can be planned without.
        record.findings = {finding(policy::Level::Block, Code::TargetDenylisted, {{"target", sampleGuest}})};
        const Overview overview = labOverview();
        QCOMPARE(offersFor(Phase::Refused, record, overview.actor, overview.posture, {}).primary.deed, Deed::None);
    }

    void knowsTheWayBack()
    {
        operations::Plan plan = restartPlan({QStringLiteral("web")}, Instant{});
        plan.targets[0].inverse = operationId("docker.container.rename");
        plan.targets[0].inverseParameters = {{QStringLiteral("name"), QStringLiteral("web")}};
        plan.targets[0].secondName = QStringLiteral("web-2");
        auto record = endedRecord(plan, State::Succeeded, {State::Succeeded});
        const auto undo = undoIntent(record);
        QVERIFY(undo);
        QCOMPARE(undo->operation, operationId("docker.container.rename"));
        QCOMPARE(undo->targets.first().name, QStringLiteral("web-2")); // as it is called by now
        // Only what was done is taken back.
        record.targets[0].state = State::Failed;
        QVERIFY(!undoIntent(record));
        // Two ways back are not one plan.
        plan = restartPlan({QStringLiteral("a"), QStringLiteral("b")}, Instant{});
        plan.targets[0].inverse = operationId("docker.container.start");
        plan.targets[1].inverse = operationId("docker.container.stop");
        QVERIFY(!undoIntent(endedRecord(plan, State::Succeeded, {State::Succeeded})));
    }
};

QTEST_GUILESS_MAIN(TestPlanState)
#include "tst_plan_state.moc"
