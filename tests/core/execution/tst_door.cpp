// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/works/door_stage.h"

#include <QTest>

using namespace wingman;
using namespace wingman::execution;
using wingman::test::actions;
using wingman::test::await;
using wingman::test::Behaviour;
using wingman::test::everyFileLacks;

class tst_Door : public QObject, private wingman::test::DoorStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

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

    void theDoorMayGoWhileSomethingRuns()
    {
        const auto approved = m_fixture->approved();
        VERIFY_RESULT(approved);
        auto running = door().run(approved->plan.id, m_fixture->actor(), {}, {}, Cancel());
        m_fixture->door.reset();
        QCOMPARE(await(std::move(running))->state, State::Succeeded);
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
};

QTEST_GUILESS_MAIN(tst_Door)
#include "tst_door.moc"
