// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/door_fixture.h"

#include "audit/entry_at.h"

#include <QDirIterator>
#include <QTest>

using namespace wingman;
using namespace wingman::execution;
using wingman::test::await;
using wingman::test::Behaviour;
using wingman::test::DoorFixture;
using wingman::test::ManualClock;

namespace {

// The sentence of what went wrong, as the test's message.
#define VERIFY_RESULT(result) QVERIFY2(result, (result) ? "" : qPrintable((result).error().sentence()))

QStringList actions(DoorFixture &fixture)
{
    const auto read = storage::readNow<QStringList>(
        *fixture.services->database, [](storage::Connection &connection) -> Result<QStringList> {
            QStringList names;
            for (audit::Sequence sequence = 1;; ++sequence) {
                const auto entry = audit::entryAt(connection, sequence);
                if (!entry)
                    return names;
                names.append(entry->what.result.isEmpty() ? entry->what.action
                                                          : entry->what.action + QLatin1Char('=') + entry->what.result);
            }
        });
    return read.value_or(QStringList());
}

Result<qint64> sql(DoorFixture &fixture, const QString &statement)
{
    return storage::writeNow<qint64>(*fixture.services->database, [statement](storage::Connection &connection) {
        return connection.exec(statement);
    });
}

bool everyFileLacks(const QString &folder, const QByteArray &needle)
{
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(needle))
            return false;
    }
    return true;
}

} // namespace

class tst_Door : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_shared<ManualClock>();
        m_fixture = std::make_unique<DoorFixture>(m_folder->path(), m_clock);
    }
    void cleanup() { m_fixture.reset(); }

    void tierOneRunsAtOnce()
    {
        const auto planned =
            await(door().plan(m_fixture->intent(QStringLiteral("test.nudge")), m_fixture->actor(), Cancel()));
        VERIFY_RESULT(planned);
        QCOMPARE(planned->state, State::Planned);
        const auto record = await(door().run(planned->plan.id, m_fixture->actor(), {}, {}, Cancel()));
        VERIFY_RESULT(record);
        QCOMPARE(record->state, State::Succeeded);
        QCOMPARE(m_fixture->calls(), QStringList{QStringLiteral("/web/0")});
        QCOMPARE(actions(*m_fixture).mid(1),
                 (QStringList{QStringLiteral("plan.created"), QStringLiteral("execution.intent"),
                              QStringLiteral("execution.outcome=succeeded")}));
        QVERIFY(record->intentSequence && record->outcomeSequence &&
                *record->intentSequence < *record->outcomeSequence);
    }

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

    void aDeniedPlanIsKeptWithItsFindings()
    {
        m_fixture->behaviour->label.clear();
        const auto planned = await(door().plan(m_fixture->intent(), m_fixture->actor(), Cancel()));
        VERIFY_RESULT(planned);
        QCOMPARE(planned->state, State::Blocked);
        const auto found = await(door().find(planned->id.text(), Cancel()));
        QVERIFY(std::any_of(found->findings.cbegin(), found->findings.cend(), [](const policy::Finding &finding) {
            return finding.code == Code::IntegrationLabelMissing && finding.level == policy::Level::Block;
        }));
        QCOMPARE(await(door().run(planned->plan.id, m_fixture->actor(), {}, {}, Cancel())).error().code,
                 Code::DeniedByPolicy);
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

    void withoutARecordThereIsNoAct_data()
    {
        QTest::addColumn<QString>("breakage");
        QTest::newRow("the chain refuses every entry")
            << "CREATE TRIGGER spoil BEFORE INSERT ON audit_entry BEGIN SELECT RAISE(ABORT, 'spoiled'); END";
        QTest::newRow("the execution cannot be marked")
            << "CREATE TRIGGER spoil BEFORE UPDATE ON execution BEGIN SELECT RAISE(ABORT, 'spoiled'); END";
        QTest::newRow("the approval cannot be used up")
            << "CREATE TRIGGER spoil BEFORE UPDATE ON approval BEGIN SELECT RAISE(ABORT, 'spoiled'); END";
        QTest::newRow("the step cannot be marked")
            << "CREATE TRIGGER spoil BEFORE INSERT ON execution_step BEGIN SELECT RAISE(ABORT, 'spoiled'); END";
    }
    void withoutARecordThereIsNoAct()
    {
        QFETCH(QString, breakage);
        const auto approved = m_fixture->approved();
        VERIFY_RESULT(approved);
        QVERIFY(sql(*m_fixture, breakage));
        const auto record = await(door().run(approved->plan.id, m_fixture->actor(), {}, {}, Cancel()));
        QVERIFY(!record || record->state == State::Failed);
        QCOMPARE(m_fixture->behaviour->performed, 0);
        QVERIFY(m_fixture->calls().isEmpty());
    }

    void theSentenceSaysThatNothingWasDone()
    {
        const auto approved = m_fixture->approved();
        VERIFY_RESULT(approved);
        QVERIFY(
            sql(*m_fixture,
                QStringLiteral(
                    "CREATE TRIGGER spoil BEFORE INSERT ON audit_entry BEGIN SELECT RAISE(ABORT, 'spoiled'); END")));
        const auto record = await(door().run(approved->plan.id, m_fixture->actor(), {}, {}, Cancel()));
        QCOMPARE(record.error().code, Code::AuditUnwritable);
        QVERIFY2(record.error().sentence().contains(QStringLiteral("nothing was done")),
                 qPrintable(record.error().sentence()));
    }

    void rowsEditedBehindOurBackAreRefused_data()
    {
        QTest::addColumn<QString>("edit");
        QTest::newRow("another approver") << "UPDATE approval SET approver='os:mallory'";
        QTest::newRow("a longer life") << "UPDATE approval SET expires_at=expires_at+3600000000";
        QTest::newRow("another digest in the approval") << "UPDATE approval SET digest=zeroblob(32)";
        QTest::newRow("another decision's entry") << "UPDATE approval SET decision_sequence=request_sequence";
        QTest::newRow("a lower tier") << "UPDATE approval SET tier=1";
        QTest::newRow("the plan's target")
            << "UPDATE execution SET plan=replace(plan, '/container/web', '/container/other')";
        QTest::newRow("the plan's parameters")
            << "UPDATE execution SET plan=replace(plan, '\"steps\":1', '\"steps\":3')";
        QTest::newRow("the plan's tier") << "UPDATE execution SET plan=replace(plan, '\"tier\":2', '\"tier\":1')";
        QTest::newRow("another entry for the plan") << "UPDATE execution SET plan_sequence=plan_sequence+1";
        QTest::newRow("a plan that is no JSON") << "UPDATE execution SET plan='{'";
        QTest::newRow("what is known of the target, beyond what is approved")
            << "UPDATE execution SET plan=replace(plan, '\"count0\":\"0\"', '\"count0\":\"7\"')";
        QTest::newRow("the time it may take")
            << "UPDATE execution SET plan=replace(plan, '\"timeoutMs\":20', '\"timeoutMs\":0')";
        QTest::newRow("the reason that was given")
            << "UPDATE execution SET plan=replace(plan, '\"reason\":\"\"', '\"reason\":\"harmless\"')";
        QTest::newRow("another target in the record")
            << "UPDATE execution_target SET target='docker://file/container/x'";
        QTest::newRow("a target at another place") << "UPDATE execution_target SET position=99";
    }
    void rowsEditedBehindOurBackAreRefused()
    {
        QFETCH(QString, edit);
        const auto approved = m_fixture->approved();
        VERIFY_RESULT(approved);
        const auto changed = sql(*m_fixture, edit);
        QVERIFY(changed && *changed == 1);
        const auto record = await(door().run(approved->plan.id, m_fixture->actor(), {}, {}, Cancel()));
        QVERIFY(!record);
        QCOMPARE(record.error().code, Code::RecordTampered);
        QCOMPARE(m_fixture->behaviour->performed, 0);
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

    void anOutcomeEditedBehindOurBackIsNotShown_data()
    {
        QTest::addColumn<QString>("edit");
        QTest::newRow("failed instead") << "UPDATE execution SET state='failed'";
        QTest::newRow("unknown again") << "UPDATE execution SET state='unknown'";
        QTest::newRow("not begun, it says") << "UPDATE execution SET state='planned'";
        QTest::newRow("without its entry") << "UPDATE execution SET outcome_sequence=NULL";
        QTest::newRow("with another entry") << "UPDATE execution SET outcome_sequence=plan_sequence";
        QTest::newRow("without its intent") << "UPDATE execution SET intent_sequence=NULL";
        QTest::newRow("with another intent") << "UPDATE execution SET intent_sequence=outcome_sequence";
        QTest::newRow("a target failed instead") << "UPDATE execution_target SET state='failed'";
    }
    void anOutcomeEditedBehindOurBackIsNotShown()
    {
        QFETCH(QString, edit);
        const auto approved = m_fixture->approved();
        VERIFY_RESULT(approved);
        QCOMPARE(await(door().run(approved->plan.id, m_fixture->actor(), {}, {}, Cancel()))->state, State::Succeeded);
        const auto changed = sql(*m_fixture, edit);
        QVERIFY(changed && *changed == 1);
        const auto found = await(door().find(approved->plan.id.text(), Cancel()));
        QVERIFY(!found);
        QCOMPARE(found.error().code, Code::RecordTampered);
    }

    void whatWasGivenUpCannotBeRevived_data()
    {
        QTest::addColumn<bool>("withdrawn");
        QTest::newRow("withdrawn") << true;
        QTest::newRow("voided") << false;
    }
    void whatWasGivenUpCannotBeRevived()
    {
        QFETCH(bool, withdrawn);
        const auto approved = m_fixture->approved();
        VERIFY_RESULT(approved);
        if (withdrawn) {
            VERIFY_RESULT(await(door().withdraw(approved->plan.id, m_fixture->actor(), Cancel())));
        } else {
            m_fixture->behaviour->label = QStringLiteral("yes");
            QVERIFY(!await(door().run(approved->plan.id, m_fixture->actor(), {}, {}, Cancel())));
            m_fixture->behaviour->label = QStringLiteral("true");
        }
        QVERIFY(sql(*m_fixture, QStringLiteral("UPDATE execution SET state='approved', outcome_sequence=NULL")));
        const auto run = await(door().run(approved->plan.id, m_fixture->actor(), {}, {}, Cancel()));
        QVERIFY(!run);
        QCOMPARE(run.error().code, Code::RecordTampered);
        QCOMPARE(m_fixture->behaviour->performed, 0);
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

    void theDoorMayGoWhileSomethingRuns()
    {
        const auto approved = m_fixture->approved();
        VERIFY_RESULT(approved);
        auto running = door().run(approved->plan.id, m_fixture->actor(), {}, {}, Cancel());
        m_fixture->door.reset();
        QCOMPARE(await(std::move(running))->state, State::Succeeded);
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

    void noSecretIsKept()
    {
        const auto approved = m_fixture->approved();
        VERIFY_RESULT(approved);
        QCOMPARE(await(door().run(approved->plan.id, m_fixture->actor(), {}, {}, Cancel()))->state, State::Succeeded);
        QVERIFY(everyFileLacks(m_folder->path(), QByteArrayLiteral("planted-secret")));
        QVERIFY(!everyFileLacks(m_folder->path(), QByteArrayLiteral("engine-file"))); // the search itself works
    }

    /// Engines quote what they were given: a command that cannot be started, a variable that cannot be read.
    void aSecretInTheReasonOfARefusalIsNotKept()
    {
        const auto approved = m_fixture->approved();
        VERIFY_RESULT(approved);
        m_fixture->behaviour->answer = Behaviour::Answer::Refuse;
        m_fixture->behaviour->reason = QStringLiteral("web cannot run with planted-secret given");
        const auto record = await(door().run(approved->plan.id, m_fixture->actor(), {}, {}, Cancel()));
        VERIFY_RESULT(record);
        QCOMPARE(record->state, State::Failed);
        QCOMPARE(record->error->arguments.text(u"reason"), QStringLiteral("web cannot run with ••• given"));
        QVERIFY(everyFileLacks(m_folder->path(), QByteArrayLiteral("planted-secret")));
    }

    void aPlanCanBeWithdrawnByWhoAskedForIt()
    {
        const auto planned = await(door().plan(m_fixture->intent(), m_fixture->actor(), Cancel()));
        VERIFY_RESULT(planned);
        const auto other = m_fixture->actor(QStringLiteral("os:ben"), identity::Role::Operator);
        QCOMPARE(await(door().withdraw(planned->plan.id, other, Cancel())).error().code, Code::NotOwner);
        QCOMPARE(await(door().withdraw(planned->plan.id, m_fixture->actor(), Cancel()))->state, State::Cancelled);
        QVERIFY(!await(door().run(planned->plan.id, m_fixture->actor(), {}, {}, Cancel())));
    }

    void unknownWordsAreSaid()
    {
        QCOMPARE(await(door().plan(m_fixture->intent(QStringLiteral("test.nothing")), m_fixture->actor(), Cancel()))
                     .error()
                     .code,
                 Code::NotFound);
        QCOMPARE(await(door().find(QStringLiteral("pln-nothing"), Cancel())).error().code, Code::NotFound);
        QCOMPARE(await(door().find(QStringLiteral("../../etc"), Cancel())).error().code, Code::InvalidInput);
        auto intent = m_fixture->intent();
        intent.parameters.insert(QStringLiteral("steps"), qint64(99));
        QCOMPARE(await(door().plan(intent, m_fixture->actor(), Cancel())).error().code, Code::ParameterInvalid);
        intent = m_fixture->intent();
        intent.targets.clear();
        QCOMPARE(await(door().plan(intent, m_fixture->actor(), Cancel())).error().code, Code::InvalidInput);
    }

    void parametersThatWereNotGivenGetTheirDefaults()
    {
        auto intent = m_fixture->intent();
        intent.parameters.clear();
        const auto planned = await(door().plan(intent, m_fixture->actor(), Cancel()));
        VERIFY_RESULT(planned);
        QCOMPARE(planned->plan.parameters.value(QStringLiteral("steps")), operations::ParameterValue(qint64(1)));
    }

    void aDamagedRowCostsTheListThatRow()
    {
        const auto first = m_fixture->approved();
        VERIFY_RESULT(first);
        const auto second = m_fixture->approved();
        VERIFY_RESULT(second);
        QVERIFY(sql(*m_fixture,
                    QStringLiteral("UPDATE execution SET plan='nonsense' WHERE id='%1'").arg(first->id.text())));
        const auto list = await(door().list({}, Cancel()));
        QCOMPARE(list->first.size(), 1);
        QCOMPARE(list->first.first().id, second->id);
        QCOMPARE(list->second, 1);
    }

private:
    const Door &door() const { return *m_fixture->door; }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<ManualClock> m_clock;
    std::unique_ptr<DoorFixture> m_fixture;
};

QTEST_GUILESS_MAIN(tst_Door)
#include "tst_door.moc"
