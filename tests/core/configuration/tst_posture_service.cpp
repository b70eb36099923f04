// SPDX-License-Identifier: GPL-3.0-or-later
// What holds: environment and command line of one process over what all processes of a folder share.
#include "configuration/posture_service.h"

#include "support/configuration_fixture.h"

#include <QTest>

using namespace wingman;
using namespace wingman::configuration;
using namespace wingman::test;
using operations::ExecutionMode;

namespace {

ArmingChecks::Check allWell()
{
    return [](Deadline, Cancel) -> Async<QStringList> { co_return QStringList(); };
}

Surroundings with(std::initializer_list<std::pair<const char *, const char *>> environment)
{
    Surroundings surroundings;
    surroundings.environment = typed(environment);
    return surroundings;
}

/// Lab armed in a folder, by an operator who said to be the only one.
void armLab(const QString &folder, bool stay)
{
    const ConfigurationFixture fixture(folder, {}, {allWell(), allWell()});
    QVERIFY(fixture.change("wingman.setting.set", "setting/operator.single", typed({{"value", "true"}})).has_value());
    QVERIFY(fixture.change("wingman.allowlist.add", "allowlist", typed({{"list", "containers"}, {"entry", "web"}}))
                .has_value());
    const auto armed = fixture.change("wingman.mode.arm", "mode/arm", typed({{"stay", stay ? "true" : "false"}}));
    QVERIFY2(armed.has_value(), armed ? "" : qPrintable(armed.error().sentence()));
}

} // namespace

class tst_PostureService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFreshFolderIsSafe()
    {
        const QTemporaryDir folder;
        const ConfigurationFixture fixture(folder.path());
        const auto posture = fixture.holds().value();
        QCOMPARE(posture.status(), QStringLiteral("safe"));
        QCOMPARE(posture.mode.mode, ExecutionMode::Mock);
        QCOMPARE(posture.policy, policy::Policy());
        QCOMPARE(posture.selfApproval, policy::SelfApproval::Tier2);
    }

    /// Permission for a while is over once it is over, whatever somebody does to the clock.
    void aClockSetBackDoesNotBringDangerBack()
    {
        const QTemporaryDir folder;
        const ConfigurationFixture fixture(folder.path());
        QVERIFY(fixture.change("wingman.dangerous.allow", "policy", typed({{"minutes", "60"}})).has_value());
        QVERIFY(fixture.holds()->dangerousAllowed);
        fixture.clock->advance(std::chrono::minutes(61));
        QVERIFY(!fixture.holds()->dangerousAllowed);
        fixture.clock->setWall(fixture.clock->now() - std::chrono::hours(24));
        QVERIFY(!fixture.holds()->dangerousAllowed);
    }

    void theEnvironmentLiesOverWhatIsStored()
    {
        const QTemporaryDir folder;
        const ConfigurationFixture stored(folder.path());
        QVERIFY(stored.change("wingman.allowlist.add", "allowlist", typed({{"list", "nodes"}, {"entry", "pve1"}}))
                    .has_value());
        const ConfigurationFixture imposed(
            folder.path(), with({{"EXECUTION_MODE", "lab"}, {"WINGMAN_CONTAINER_ALLOWLIST", "web,my-app-*"}}));
        const auto posture = imposed.holds().value();
        QCOMPARE(posture.status(), QStringLiteral("armed"));
        QCOMPARE(posture.policy.allow.containers.texts(),
                 QStringList({QStringLiteral("web"), QStringLiteral("my-app-*")}));
        QCOMPARE(posture.policy.allow.nodes.texts(), QStringList(QStringLiteral("pve1")));
        QCOMPARE(posture.policy.version, 1);
        QCOMPARE(stored.holds()->status(), QStringLiteral("safe")); // one process's environment is not another's
    }

    void theCommandLineDecidesTheMode()
    {
        const QTemporaryDir folder;
        Surroundings surroundings = with({{"EXECUTION_MODE", "lab"}});
        surroundings.commandLineMode = QStringLiteral("integration");
        QCOMPARE(ConfigurationFixture(folder.path(), surroundings).holds()->mode.mode, ExecutionMode::Integration);
    }

    void lockdownAndRestartingAreToldOn()
    {
        const QTemporaryDir folder;
        Surroundings surroundings;
        surroundings.restarting = true;
        surroundings.lockdownReasons = {QStringLiteral("manual")};
        const auto posture = ConfigurationFixture(folder.path(), surroundings).holds().value();
        QVERIFY(posture.restarting);
        QCOMPARE(posture.status(), QStringLiteral("disabled"));
    }

    void whatOneProcessChangesTheOtherSees()
    {
        const QTemporaryDir folder;
        const ConfigurationFixture one(folder.path());
        const ConfigurationFixture other(folder.path());
        QVERIFY(!other.holds()->readOnly);
        QVERIFY(one.change("wingman.policy.set", "policy", typed({{"read_only", "true"}})).has_value());
        QVERIFY(other.holds()->readOnly);
        QVERIFY(other.change("wingman.policy.set", "policy", typed({{"read_only", "false"}})).has_value());
        QVERIFY(!one.holds()->readOnly);
        QCOMPARE(one.holds()->policy.version, 2);
    }

    void armedHoldsUntilTheMachineRestarts_data()
    {
        QTest::addColumn<bool>("stay");
        QTest::addColumn<QString>("session");
        QTest::addColumn<bool>("armed");
        QTest::newRow("another process, same boot") << false << QStringLiteral("boot-1") << true;
        QTest::newRow("after a restart") << false << QStringLiteral("boot-2") << false;
        QTest::newRow("after a restart, with stay") << true << QStringLiteral("boot-2") << true;
    }
    void armedHoldsUntilTheMachineRestarts()
    {
        QFETCH(bool, stay);
        QFETCH(QString, session);
        QFETCH(bool, armed);
        const QTemporaryDir folder;
        armLab(folder.path(), stay);
        Surroundings surroundings;
        surroundings.session = session;
        const ConfigurationFixture later(folder.path(), surroundings);
        QCOMPARE(later.holds()->status(), armed ? QStringLiteral("armed") : QStringLiteral("safe"));
        QCOMPARE(later.holds()->mode.decidedBy, armed ? QStringLiteral("armed") : QStringLiteral("default"));
        if (armed) {
            QVERIFY(later.change("wingman.mode.disarm", "mode").has_value());
            QCOMPARE(later.holds()->status(), QStringLiteral("safe"));
        }
    }

    void authenticationTightens()
    {
        const QTemporaryDir folder;
        armLab(folder.path(), false);
        const ConfigurationFixture strict(folder.path(), with({{"AUTH_ENABLED", "true"},
                                                               {"WINGMAN_ALLOW_DANGEROUS_OPS", "true"},
                                                               {"WINGMAN_CONTAINER_ALLOWLIST", "web,db"}}));
        const auto posture = strict.holds().value();
        QCOMPARE(posture.mode.mode, ExecutionMode::Lab); // it was armed by an admin
        QVERIFY(!posture.dangerousAllowed);
        QCOMPARE(posture.policy.allow.containers.texts(), QStringList(QStringLiteral("web")));
        QCOMPARE(posture.selfApproval, policy::SelfApproval::Off);
    }

    void historyIsShown()
    {
        const QTemporaryDir folder;
        const ConfigurationFixture fixture(folder.path());
        for (const char *entry : {"a", "b", "c"})
            QVERIFY(
                fixture.change("wingman.allowlist.add", "allowlist", typed({{"list", "containers"}, {"entry", entry}}))
                    .has_value());
        const auto versions = await(fixture.posture->history(Document::Policy, 2, Deadline::never(), Cancel())).value();
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions.constFirst().number, 3);
    }
};

QTEST_GUILESS_MAIN(tst_PostureService)
#include "tst_posture_service.moc"
