// SPDX-License-Identifier: GPL-3.0-or-later
// Records that were edited behind our back, and a chain that cannot be written.
#include "support/works/door_stage.h"

#include <QTest>

using namespace wingman;
using namespace wingman::execution;
using wingman::test::await;
using wingman::test::sql;

class tst_DoorTampering : public QObject, private wingman::test::DoorStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

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
};

QTEST_GUILESS_MAIN(tst_DoorTampering)
#include "tst_door_tampering.moc"
