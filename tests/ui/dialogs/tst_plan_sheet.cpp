// SPDX-License-Identifier: GPL-3.0-or-later
// The whole sheet over a door whose answers are given here: every state, by keyboard alone.
#include "dialogs/mixed_label.h"
#include "dialogs/plan_sheet.h"
#include "dialogs/plan_targets_model.h"

#include "support/window/plan_stage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>
#include <QTreeView>

using namespace wingman;
using namespace wingman::test;
using namespace wingman::ui;

using execution::Event;
using execution::Record;
using execution::State;

namespace {

/// Every sentence in brackets: whatever was translated shows it.
class Brackets final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QStringLiteral("[%1]").arg(QString::fromUtf8(source));
    }
    bool isEmpty() const override { return false; }
};

const QString db = QStringLiteral("db-1");

} // namespace

class TestPlanSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void restartsInTwoKeys()
    {
        PlanStage stage;
        const operations::Plan plan = restartPlan({db}, stage.now());
        const Record planned = stage.show(plan);
        QCOMPARE(stage.phase(), Phase::Shown);
        QCOMPARE(stage.part("planPrimary")->text(), QStringLiteral("Approve and restart db-1"));
        QCOMPARE(stage.window.focusWidget(), stage.part<QLineEdit>("planFormReason"));
        const auto *proof = stage.part<MixedLabel>("planStepTitle1");
        const QString limit = QStringLiteral("at most 10 s");
        QVERIFY(proof->text().endsWith(QString(limit).replace(u' ', QChar(QChar::Nbsp)))); // no line ends within it
        QTest::keyClicks(stage.window.focusWidget(), QStringLiteral("too many connections"));
        stage.press(Qt::Key_Return);

        Record asked = planned;
        asked.state = State::AwaitingApproval;
        stage.answer("ask", asked);
        const auto decision = stage.work.last(QStringLiteral("decide"));
        QVERIFY(decision && decision->approve);
        QCOMPARE(decision->reason, QStringLiteral("too many connections"));
        asked.state = State::Approved;
        stage.answer("decide", asked);
        QCOMPARE(stage.phase(), Phase::Running);
        QVERIFY(stage.work.last(QStringLiteral("run")));

        stage.say(plan, Event::Kind::IntentDurable);
        stage.say(plan, Event::Kind::StepMarked, 0, 0);
        stage.clock->advance(std::chrono::seconds(5));
        stage.ticker.tick();
        QCOMPARE(stage.textOf("planReportElapsed"), QStringLiteral("5 s of at most 50 s"));
        QCOMPARE(stage.textOf("planStepState2"), QStringLiteral("Sent, no answer yet"));

        stage.answer("run", endedRecord(plan, State::Succeeded, {State::Succeeded}));
        QCOMPARE(stage.phase(), Phase::Succeeded);
        QCOMPARE(stage.textOf("planReportTitle"), QStringLiteral("Restarted: db-1"));
        QTRY_VERIFY(stage.isShown("planReportEntry12345"));
        QCOMPARE(stage.window.focusWidget(), stage.part("planClose"));
        stage.press(Qt::Key_Return);
        QVERIFY(!stage.sheet.isOpen());
        QCOMPARE(stage.window.focusWidget(), &stage.behind);
        QCOMPARE(stage.work.count(QStringLiteral("withdraw")), 0);
    }

    void whatAnApproverSees_data()
    {
        QTest::addColumn<bool>("own");
        QTest::addColumn<bool>("refused");
        QTest::addColumn<QString>("against");
        QTest::newRow("another's request") << false << false << QStringLiteral("Reject");
        QTest::newRow("one's own") << true << true << QStringLiteral("Withdraw the request");
    }
    void whatAnApproverSees()
    {
        QFETCH(bool, own);
        QFETCH(bool, refused);
        QFETCH(QString, against);
        const QString me = own ? QStringLiteral("os:ops") : QStringLiteral("os:robin");
        PlanStage stage(labOverview(someone(me, identity::Role::Approver), policy::SelfApproval::Off));
        operations::Plan plan = restartPlan({db}, stage.now());
        plan.reason = QStringLiteral("new certificate");
        stage.follow(recordOf(plan, State::AwaitingApproval, needsApproval(plan)));
        QCOMPARE(stage.part("planPrimary")->text(), QStringLiteral("Approve"));
        QCOMPARE(stage.part("planPrimary")->isEnabled(), !refused);
        QCOMPARE(stage.part("planPrimary")->accessibleDescription().contains(QStringLiteral("You asked for this one")),
                 refused);
        QCOMPARE(stage.part("planAgainst")->text(), against);
        QCOMPARE(stage.textOf("planFormValue1"), QStringLiteral("new certificate"));
        stage.press(Qt::Key_Escape);
        QCOMPARE(stage.work.count(QStringLiteral("withdraw")), 0); // looking away takes nothing back
    }

    void rejectingNeedsAReason()
    {
        PlanStage stage(labOverview(someone(QStringLiteral("os:robin"), identity::Role::Approver)));
        const operations::Plan plan = restartPlan({db}, stage.now());
        Record record = recordOf(plan, State::AwaitingApproval, needsApproval(plan));
        stage.follow(record);
        auto *reject = stage.part("planAgainst");
        QVERIFY(!reject->isEnabled());
        QVERIFY(!reject->accessibleDescription().isEmpty());
        QTest::keyClicks(stage.part<QLineEdit>("planFormReason"), QStringLiteral("not today"));
        QVERIFY(reject->isEnabled());
        reject->setFocus();
        stage.press(Qt::Key_Return); // turning down is never by Enter
        QCOMPARE(stage.work.count(QStringLiteral("decide")), 0);
        stage.press(Qt::Key_Space);
        const auto decision = stage.work.last(QStringLiteral("decide"));
        QVERIFY(decision && !decision->approve);
        QCOMPARE(decision->reason, QStringLiteral("not today"));
        record.state = State::Rejected;
        record.error =
            Error{Code::ApprovalRejected, {{"plan", plan.id.text()}, {"reason", QStringLiteral("not today")}}};
        stage.answer("decide", record);
        QCOMPARE(stage.phase(), Phase::Rejected);
        QCOMPARE(stage.textOf("planReportTitle"), QStringLiteral("Rejected: Restart db-1"));
    }

    void dataIsNotLostByEnter()
    {
        PlanStage stage(labOverview(someone(), policy::SelfApproval::Tier3));
        stage.work.phrase = db;
        stage.show(removePlan(db, stage.now()));
        auto *primary = stage.part("planPrimary");
        QVERIFY(!primary->isEnabled());
        QCOMPARE(primary->accessibleDescription(), QStringLiteral("Type “db-1” to confirm, exactly so."));
        auto *typed = stage.part<QLineEdit>("planFormConfirm");
        QTest::keyClicks(typed, QStringLiteral("db-"));
        QVERIFY(!primary->isEnabled());
        QTest::keyClicks(typed, QStringLiteral("1"));
        QVERIFY(primary->isEnabled());
        typed->setFocus();
        stage.press(Qt::Key_Return);
        QCOMPARE(stage.work.count(QStringLiteral("ask")), 0);
        primary->setFocus();
        stage.press(Qt::Key_Return);
        QCOMPARE(stage.work.count(QStringLiteral("ask")), 0);
        stage.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stage.work.count(QStringLiteral("ask")), 1);
    }

    void thePhraseGoesWithTheApproval()
    {
        PlanStage stage(labOverview(someone(), policy::SelfApproval::Tier3));
        stage.work.phrase = db;
        Record record = stage.show(removePlan(db, stage.now()));
        QTest::keyClicks(stage.part<QLineEdit>("planFormConfirm"), db);
        stage.part("planPrimary")->click();
        record.state = State::AwaitingApproval;
        stage.answer("ask", record);
        QCOMPARE(stage.work.last(QStringLiteral("decide"))->confirmation, db);
    }

    void escapeWithdrawsWhatNobodyAskedFor()
    {
        PlanStage stage;
        const operations::Plan plan = restartPlan({db}, stage.now());
        stage.show(plan);
        stage.press(Qt::Key_Escape);
        QVERIFY(!stage.sheet.isOpen());
        const auto withdrawn = stage.work.last(QStringLiteral("withdraw"));
        QVERIFY(withdrawn);
        QCOMPARE(withdrawn->id, plan.id.text());
    }

    void aPlanOfAnotherIsNotWithdrawn()
    {
        PlanStage stage;
        const operations::Plan plan = restartPlan({db}, stage.now());
        stage.follow(recordOf(plan, State::Planned, needsApproval(plan)));
        stage.press(Qt::Key_Escape);
        QCOMPARE(stage.work.count(QStringLiteral("withdraw")), 0);
    }

    void planningCanBeCancelled()
    {
        PlanStage stage;
        stage.sheet.open(stage.intent({db}));
        QCOMPARE(stage.phase(), Phase::Planning);
        QVERIFY(stage.isShown("planMessage"));
        QVERIFY(!stage.isShown("planPrimary"));
        stage.press(Qt::Key_Return); // what is not to be seen yet is neither confirmed nor given up
        QVERIFY(stage.sheet.isOpen());
        stage.press(Qt::Key_Space); // Cancel has the focus
        QVERIFY(!stage.sheet.isOpen());
        QVERIFY(stage.work.last(QStringLiteral("plan"))->cancel.isCancelled());
    }

    void whatFailsToPlanIsTriedAgain()
    {
        PlanStage stage;
        stage.sheet.open(stage.intent({db}));
        stage.answer("plan", fail(Code::Unreachable,
                                  {{"what", QStringLiteral("docker-1")}, {"reason", QStringLiteral("refused")}}));
        QCOMPARE(stage.phase(), Phase::NotPlanned);
        QCOMPARE(stage.part("planPrimary")->text(), QStringLiteral("Try again"));
        stage.press(Qt::Key_Return);
        QCOMPARE(stage.phase(), Phase::Planning);
        QCOMPARE(stage.work.count(QStringLiteral("plan")), 2);
    }

    void errorsOnTheWay_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("phase");
        QTest::addColumn<QString>("primary");
        const auto row = [](const char *name, Code code, Phase phase, const char *primary) {
            QTest::newRow(name) << static_cast<int>(code) << static_cast<int>(phase) << QString::fromLatin1(primary);
        };
        row("changed", Code::PlanChanged, Phase::Void, "Plan again");
        row("replaced", Code::TargetReplaced, Phase::Void, "Plan again");
        row("lapsed", Code::ApprovalExpired, Phase::Expired, "Plan again");
        row("no audit", Code::AuditUnwritable, Phase::Approved, "Restart db-1");
        row("database busy", Code::DatabaseBusy, Phase::Approved, "Restart db-1");
        row("denied by now", Code::DeniedByPolicy, Phase::Approved, "Restart db-1");
    }
    void errorsOnTheWay()
    {
        QFETCH(int, code);
        QFETCH(int, phase);
        QFETCH(QString, primary);
        PlanStage stage;
        const operations::Plan plan = restartPlan({db}, stage.now());
        stage.follow(recordOf(plan, State::Approved, needsApproval(plan)));
        stage.part("planPrimary")->click();
        QCOMPARE(stage.phase(), Phase::Running);
        stage.answer("run", fail(static_cast<Code>(code), {{"difference", QStringLiteral("a: 1 → 2; b: 3 → 4")},
                                                           {"what", QStringLiteral("x")}}));
        QCOMPARE(static_cast<int>(stage.phase()), phase);
        QCOMPARE(stage.part("planPrimary")->text(), primary);
        // It is said where it can be read, and stays there.
        QVERIFY(stage.isShown("planReport"));
        if (static_cast<Code>(code) == Code::PlanChanged)
            QCOMPARE(stage.textOf("planReportLines"), QStringLiteral("a: 1 → 2\nb: 3 → 4"));
    }

    void refusalsNameTheSmallestChange()
    {
        PlanStage stage;
        const operations::Plan plan = restartPlan({db}, stage.now());
        stage.sheet.open(intentOf(plan, QString()));
        Record record = recordOf(
            plan, State::Blocked,
            {finding(policy::Level::Block, Code::LabAllowlistMiss,
                     {{"target", plan.targets.first().target().text()}, {"list", QStringLiteral("containers")}})});
        record.error = Error{Code::DeniedByPolicy, {}};
        stage.answer("plan", record);
        QCOMPARE(stage.phase(), Phase::Refused);
        QVERIFY(!stage.isShown("planPrimary"));
        stage.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stage.work.count(QStringLiteral("run")), 0);
        stage.part("planRemediesButton0")->click();
        QVERIFY(!stage.sheet.isOpen());
        QCOMPARE(stage.navigator.plans.size(), 1);
        QCOMPARE(stage.navigator.plans.first().operation.text(), QStringLiteral("wingman.allowlist.add"));
        QCOMPARE(operations::textOf(stage.navigator.plans.first().parameters.value(QStringLiteral("entry"))), db);
    }

    void aReasonTypedLaterIsAskedWith()
    {
        PlanStage stage(labOverview(someone(QStringLiteral("os:ops"), identity::Role::Operator)));
        operations::Plan plan = restartPlan({db}, stage.now());
        stage.show(plan);
        QCOMPARE(stage.part("planPrimary")->text(), QStringLiteral("Ask for approval"));
        QTest::keyClicks(stage.part<QLineEdit>("planFormReason"), QStringLiteral("slow"));
        stage.press(Qt::Key_Return);
        // The same plan anew, with the reason in it.
        QCOMPARE(stage.work.count(QStringLiteral("plan")), 2);
        QCOMPARE(stage.work.last(QStringLiteral("plan"))->intent->reason, QStringLiteral("slow"));
        const QString first = plan.id.text();
        plan.id = PlanId::parse(QStringLiteral("pln-second")).value();
        plan.reason = QStringLiteral("slow");
        Record record = recordOf(plan, State::Planned, needsApproval(plan));
        stage.answer("plan", record);
        QCOMPARE(stage.work.last(QStringLiteral("withdraw"))->id, first);
        QCOMPARE(stage.work.last(QStringLiteral("ask"))->id, plan.id.text());
        record.state = State::AwaitingApproval;
        stage.answer("ask", record);
        QCOMPARE(stage.phase(), Phase::Waiting);
    }

    void whatChangedWhileTheReasonWasTypedIsShownFirst()
    {
        PlanStage stage(labOverview(someone(QStringLiteral("os:ops"), identity::Role::Operator)));
        operations::Plan plan = restartPlan({db}, stage.now());
        stage.show(plan);
        QTest::keyClicks(stage.part<QLineEdit>("planFormReason"), QStringLiteral("slow"));
        stage.press(Qt::Key_Return);
        plan.policyVersion = 8;
        plan.id = PlanId::parse(QStringLiteral("pln-second")).value();
        stage.answer("plan", recordOf(plan, State::Planned, needsApproval(plan)));
        QCOMPARE(stage.phase(), Phase::Shown);
        QCOMPARE(stage.work.count(QStringLiteral("ask")), 0);
        QCOMPARE(stage.part<QLineEdit>("planFormReason")->text(), QStringLiteral("slow"));
    }

    void manyTargetsLeaveOutWhatCannotBe()
    {
        PlanStage stage;
        const QString report = QStringLiteral("report-2");
        stage.sheet.open(stage.intent({db, report, QStringLiteral("web-1")}));
        stage.answer("plan", fail(Code::PreconditionFailed,
                                  {{"what", containerRef(report).text()}, {"reason", QStringLiteral("it is paused")}}));
        QCOMPARE(stage.phase(), Phase::Planning);
        QCOMPARE(stage.work.last(QStringLiteral("plan"))->intent->targets.size(), 2);
        const operations::Plan plan = restartPlan({db, QStringLiteral("web-1")}, stage.now());
        stage.answer("plan", recordOf(plan, State::Planned, needsApproval(plan)));
        const auto *view = stage.part<QTreeView>("planTargetsView");
        QVERIFY(stage.isShown("planTargetsView"));
        QCOMPARE(view->model()->rowCount(), 3);
        QCOMPARE(view->model()->index(2, PlanTargetsModel::Result).data().toString(), QStringLiteral("Left out"));
        QVERIFY(view->model()->index(2, PlanTargetsModel::Why).data().toString().contains(QStringLiteral("paused")));
        QVERIFY(stage.part("planPrimary")->text().startsWith(QStringLiteral("Approve and restart 2")));

        // With other values it may go.
        stage.part<QAbstractButton>("planOptions")->click();
        QCOMPARE(stage.navigator.plans.last().targets.size(), 3);
        QVERIFY(stage.navigator.plans.last().targets.contains(containerRef(report)));
    }

    /// One that was planned elsewhere keeps its reason.
    void theOptionsOfAPlanFromElsewhereKeepItsReason()
    {
        PlanStage stage;
        operations::Plan plan = restartPlan({db}, stage.now());
        plan.reason = QStringLiteral("asked for by the night shift");
        stage.follow(recordOf(plan, State::Planned, needsApproval(plan)));
        stage.part<QAbstractButton>("planOptions")->click();
        QCOMPARE(stage.navigator.plans.last().reason, plan.reason);
    }

    void onlyTheFailedAreRetried()
    {
        PlanStage stage;
        const operations::Plan plan = restartPlan({db, QStringLiteral("web-1"), QStringLiteral("web-2")}, stage.now());
        Record record = endedRecord(plan, State::Failed, {State::Succeeded, State::Failed, State::Cancelled});
        record.error = Error{Code::PartlyDone, {{"done", qint64(1)}, {"total", qint64(3)}}};
        stage.follow(record);
        QCOMPARE(stage.phase(), Phase::Failed);
        const auto *view = stage.part<QTreeView>("planTargetsView");
        QCOMPARE(view->model()->index(0, PlanTargetsModel::Result).data().toString(), QStringLiteral("Succeeded"));
        QCOMPARE(view->model()->index(1, PlanTargetsModel::Result).data().toString(), QStringLiteral("Failed"));
        stage.press(Qt::Key_Return);
        const auto again = stage.work.last(QStringLiteral("plan"));
        QVERIFY(again);
        QCOMPARE(again->intent->targets.size(), 2);
        QCOMPARE(again->intent->targets.first().name, QStringLiteral("web-1"));
    }

    void stoppingIsAskedForOnce()
    {
        PlanStage stage;
        const operations::Plan plan = restartPlan({db}, stage.now());
        Record record = recordOf(plan, State::Executing, needsApproval(plan));
        record.intentSequence = 12344;
        stage.follow(record);
        auto *stop = stage.part("planAgainst");
        QCOMPARE(stop->text(), QStringLiteral("Stop"));
        stop->click();
        QCOMPARE(stage.work.stopped, QStringList{plan.id.text()});
        QVERIFY(!stop->isEnabled());
        QVERIFY(stage.textOf("planReportSentence").contains(QStringLiteral("cannot be called back")));
        // It can be looked away from while it runs, and nothing is taken back.
        stage.press(Qt::Key_Escape);
        QVERIFY(!stage.sheet.isOpen());
        QCOMPARE(stage.work.count(QStringLiteral("withdraw")), 0);
    }

    void anEndInAnotherWindowIsSeen()
    {
        PlanStage stage;
        const operations::Plan plan = restartPlan({db}, stage.now());
        Record record = recordOf(plan, State::AwaitingApproval, needsApproval(plan));
        stage.follow(record);
        record.state = State::Approved;
        stage.feed.tellRecordsChanged();
        stage.answer("find", record);
        QCOMPARE(stage.phase(), Phase::Approved);
        QCOMPARE(stage.part("planPrimary")->text(), QStringLiteral("Restart db-1"));
        Q_EMIT stage.work.ended(endedRecord(plan, State::Succeeded, {State::Succeeded}));
        QCOMPARE(stage.phase(), Phase::Succeeded);
    }

    void undoIsAPlanOfItsOwn()
    {
        PlanStage stage;
        operations::Plan plan = restartPlan({db}, stage.now());
        plan.operation = operationId("docker.container.stop");
        plan.targets[0].inverse = operationId("docker.container.start");
        stage.follow(endedRecord(plan, State::Succeeded, {State::Succeeded}));
        QCOMPARE(stage.part("planSecond")->text(), QStringLiteral("Undo…"));
        QVERIFY(stage.part("planSecond")->accessibleDescription().contains(QStringLiteral("Start db-1")));
        stage.part("planSecond")->click();
        QCOMPARE(stage.work.last(QStringLiteral("plan"))->intent->operation, operationId("docker.container.start"));
        QCOMPARE(stage.phase(), Phase::Planning);
    }

    void anEntryOfTheChainIsOneClickAway()
    {
        PlanStage stage;
        const operations::Plan plan = restartPlan({db}, stage.now());
        stage.follow(endedRecord(plan, State::Succeeded, {State::Succeeded}));
        stage.part<QAbstractButton>("planReportEntry12345")->click();
        QCOMPARE(stage.navigator.places.size(), 1);
        QCOMPARE(stage.navigator.places.first().page, QStringLiteral("audit"));
        QCOMPARE(stage.navigator.places.first().object, QStringLiteral("12345"));
    }

    void withoutTheCoreNothingIsAsked()
    {
        PlanStage stage;
        stage.show(restartPlan({db}, stage.now()));
        stage.feed.setProblem(Error{Code::DiskFull, {{"path", QStringLiteral("/data")}}});
        QVERIFY(!stage.part("planPrimary")->isEnabled());
        QVERIFY(stage.isShown("planReport"));
        QVERIFY(!stage.part("planSecond")->isEnabled());
        stage.press(Qt::Key_Return);
        QCOMPARE(stage.work.count(QStringLiteral("ask")), 0);
    }

    /// What has a default is not asked first; it can be chosen all the same, and this plan is given up for it.
    void itsOptionsAreAskedForAndPlannedAnew()
    {
        PlanStage stage;
        stage.show(restartPlan({db}, stage.now()));
        QTest::keyClicks(stage.part<QLineEdit>("planFormReason"), QStringLiteral("it is slow"));
        QVERIFY(stage.isShown("planOptions"));
        stage.part<QAbstractButton>("planOptions")->click();
        QVERIFY(!stage.sheet.isOpen());
        QCOMPARE(stage.work.count(QStringLiteral("withdraw")), 1);
        QCOMPARE(stage.navigator.asked.last(), QStringLiteral("options of docker.container.restart"));
        const operations::Intent intent = stage.navigator.plans.last();
        QCOMPARE(intent.parameters.value(QStringLiteral("timeout")), operations::ParameterValue(qint64(10)));
        QCOMPARE(intent.targets.size(), 1);
        QCOMPARE(intent.reason, QStringLiteral("it is slow"));
    }

    void optionsAreOfferedUntilItWasAskedFor()
    {
        PlanStage stage;
        const operations::Plan plan = restartPlan({db}, stage.now());
        stage.sheet.open(intentOf(plan, QString()));
        QVERIFY(!stage.isShown("planOptions")); // still being planned
        stage.answer("plan", fail(Code::ParameterInvalid,
                                  {{"parameter", QStringLiteral("timeout")}, {"reason", QStringLiteral("too long")}}));
        QVERIFY(stage.isShown("planCorrect")); // so that it can be put right
        QVERIFY(!stage.isShown("planOptions"));
        stage.show(plan);
        QVERIFY(stage.isShown("planOptions") && !stage.isShown("planCorrect"));
        stage.part("planSecond")->click();
        QVERIFY(!stage.part<QAbstractButton>("planOptions")->isEnabled());
        stage.answer("ask", recordOf(plan, State::AwaitingApproval, needsApproval(plan)));
        QVERIFY(!stage.isShown("planOptions"));

        stage.work.specs.first().parameters.first().required = true; // says what is meant
        stage.show(plan);
        QVERIFY(!stage.isShown("planOptions"));
        stage.work.specs.first().parameters.clear();
        stage.show(plan);
        QVERIFY(!stage.isShown("planOptions"));
    }

    void theCommandIsCopied()
    {
        PlanStage stage;
        stage.show(restartPlan({db}, stage.now()));
        QTest::keyClicks(stage.part<QLineEdit>("planFormReason"), QStringLiteral("it's slow"));
        stage.part<QAbstractButton>("planCopyCommand")->click();
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(
            copied.contains(QStringLiteral("operation run docker.container.restart docker://docker-1/container/db-1 "
                                           "--reason 'it'\\''s slow'")),
            qPrintable(copied));
    }

    void theLanguageChangesAndWhatWasTypedStays()
    {
        PlanStage stage(labOverview(someone(), policy::SelfApproval::Tier3));
        stage.work.phrase = db;
        stage.show(removePlan(db, stage.now()));
        QTest::keyClicks(stage.part<QLineEdit>("planFormReason"), QStringLiteral("no longer used"));
        QTest::keyClicks(stage.part<QLineEdit>("planFormConfirm"), QStringLiteral("db"));
        Brackets brackets;
        QCoreApplication::installTranslator(&brackets);
        QCoreApplication::processEvents();
        QVERIFY(stage.part("planPrimary")->text().startsWith(QLatin1Char('[')));
        QVERIFY(stage.textOf("planStepsHeading").startsWith(QLatin1Char('[')));
        QCOMPARE(stage.part<QLineEdit>("planFormReason")->text(), QStringLiteral("no longer used"));
        QCOMPARE(stage.part<QLineEdit>("planFormConfirm")->text(), QStringLiteral("db"));
        QCoreApplication::removeTranslator(&brackets);
        QCoreApplication::processEvents();
        QCOMPARE(stage.part("planPrimary")->text(), QStringLiteral("Approve and remove db-1"));
    }

    void theFocusGoesAsItIsRead()
    {
        PlanStage stage;
        stage.show(restartPlan({db}, stage.now()));
        QStringList order;
        stage.part<QLineEdit>("planFormReason")->setFocus();
        for (int i = 0; i < 5; ++i) {
            order.append(stage.window.focusWidget()->objectName());
            stage.press(Qt::Key_Tab);
        }
        QCOMPARE(order, (QStringList{QStringLiteral("planFormReason"), QStringLiteral("planCopyCommand"),
                                     QStringLiteral("planClose"), QStringLiteral("planSecond"),
                                     QStringLiteral("planPrimary")}));
        QVERIFY(stage.sheet.isAncestorOf(stage.window.focusWidget())); // never behind the sheet
    }

    void everyControlHasAName_data()
    {
        QTest::addColumn<int>("state");
        for (const State state : {State::Planned, State::AwaitingApproval, State::Approved, State::Executing,
                                  State::Succeeded, State::Failed, State::Unknown, State::Rejected, State::Expired})
            QTest::newRow(qPrintable(execution::stateName(state))) << static_cast<int>(state);
    }
    void everyControlHasAName()
    {
        QFETCH(int, state);
        PlanStage stage(labOverview(someone(), policy::SelfApproval::Tier3));
        stage.work.phrase = db;
        const operations::Plan plan = removePlan(db, stage.now());
        const auto wanted = static_cast<State>(state);
        const bool begun = wanted == State::Succeeded || wanted == State::Failed || wanted == State::Unknown;
        stage.follow(begun ? endedRecord(plan, wanted, {wanted}) : recordOf(plan, wanted, needsApproval(plan)));
        QSet<QString> names;
        const auto widgets = stage.sheet.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisibleTo(&stage.sheet) || (widget->focusPolicy() & Qt::TabFocus) == 0)
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!names.contains(widget->objectName()), qPrintable(widget->objectName()));
            names.insert(widget->objectName());
        }
        QVERIFY(!names.isEmpty());
        // Whatever may not be pressed says why.
        for (const char *button : {"planPrimary", "planSecond", "planAgainst", "planClose"}) {
            const auto *found = stage.part(button);
            if (found->isVisibleTo(&stage.sheet) && !found->isEnabled())
                QVERIFY2(!found->accessibleDescription().isEmpty(), button);
        }
    }
};

QTEST_MAIN(TestPlanSheet)
#include "tst_plan_sheet.moc"
