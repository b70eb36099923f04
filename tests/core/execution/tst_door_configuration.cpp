// SPDX-License-Identifier: GPL-3.0-or-later
// Wingman's own configuration, changed through the one door like everything else.
#include "approvals/schema.h"
#include "execution/door.h"
#include "execution/schema.h"
#include "support/configuration_fixture.h"

#include <QTest>

using namespace wingman;
using namespace wingman::configuration;
using namespace wingman::test;
using execution::Record;
using execution::State;
using storage::Connection;

namespace {

class ConfigurationPorts final : public operations::Ports
{
public:
    explicit ConfigurationPorts(std::shared_ptr<ConfigurationPort> port) : m_port(std::move(port)) {}
    Result<std::shared_ptr<inventory::Reader>> reader(const EndpointId &) const override
    {
        return std::shared_ptr<inventory::Reader>(m_port);
    }
    Result<std::shared_ptr<operations::Hand>> hand(const EndpointId &) const override
    {
        return std::shared_ptr<operations::Hand>(m_port);
    }
    QList<inventory::Endpoint> endpoints() const override { return {m_port->endpoint()}; }

private:
    std::shared_ptr<ConfigurationPort> m_port;
};

std::vector<storage::Migration> migrationsOfTheDoor()
{
    std::vector<storage::Migration> all;
    all.insert(all.end(), std::begin(approvals::schema), std::end(approvals::schema));
    all.insert(all.end(), std::begin(execution::schema), std::end(execution::schema));
    return all;
}

ArmingChecks allWell()
{
    const ArmingChecks::Check well = [](Deadline, Cancel) -> Async<QStringList> { co_return QStringList(); };
    return {well, well};
}

/// One wingmanctl on a folder.
struct Program
{
    explicit Program(const QString &folder, const Surroundings &surroundings = {})
        : fixture(folder, surroundings, allWell(), migrationsOfTheDoor())
    {
        auto catalogue = std::make_shared<operations::Catalogue>();
        for (const auto &definition : definitions())
            catalogue->add(definition);
        auto instance = execution::InstanceLock::take(folder);
        const auto posture = fixture.posture;
        door = std::make_unique<execution::Door>(std::make_shared<execution::Services>(execution::Services{
            .database = fixture.database,
            .log = fixture.log,
            .clock = fixture.clock,
            .catalogue = catalogue,
            .ports = std::make_shared<ConfigurationPorts>(fixture.port),
            .desk = std::make_shared<approvals::ApprovalDesk>(fixture.log, fixture.clock),
            .instance = std::shared_ptr<const execution::InstanceLock>(std::move(*instance)),
            .posture = [posture](Deadline deadline, Cancel cancel) { return posture->posture(deadline, cancel); },
            .postureIn =
                [posture](Connection &connection) {
                    return posture->postureIn(connection, DocumentStore::Seen::Pending);
                },
            .timing = {}}));
    }

    /// Plans and, where the gate lets it pass, runs it.
    Result<Record> change(const char *operation, const char *target, const QMap<QString, QString> &given,
                          const QString &confirmation = {}, identity::Role role = identity::Role::Admin) const
    {
        const identity::Actor actor{identity::ActorId::parse(QStringLiteral("os:anna")).value(), role,
                                    identity::Origin::Cli};
        const auto definition = ConfigurationFixture::definition(QString::fromLatin1(operation));
        const auto parameters = operations::parseParameters(definition->spec(), given);
        if (!parameters)
            return propagate(parameters);
        const operations::Intent intent{definition->spec().id,
                                        {inventory::TargetRef::configuration(QString::fromLatin1(target))},
                                        *parameters,
                                        {},
                                        {}};
        auto planned = await(door->plan(intent, actor, Cancel()));
        if (!planned || planned->state == State::Blocked)
            return planned;
        return await(door->run(planned->plan.id, actor, confirmation, {}, Cancel()));
    }

    ConfigurationFixture fixture;
    std::unique_ptr<execution::Door> door;
};

QStringList blocks(const Record &record)
{
    return policy::Decision{policy::Decision::Verdict::Deny, record.findings}.codes(policy::Level::Block);
}

QStringList actions(const ConfigurationFixture &fixture)
{
    return storage::readNow<QStringList>(
               *fixture.database,
               [](Connection &connection) -> Result<QStringList> {
                   auto rows = connection.query(QStringLiteral("SELECT body FROM audit_entry ORDER BY seq"));
                   QStringList all;
                   while (*rows->next())
                       all.append(
                           QJsonDocument::fromJson(rows->bytes(0)).object().value(QStringLiteral("action")).toString());
                   return all;
               })
        .value();
}

} // namespace

class tst_DoorConfiguration : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAdminEditsAListForReal()
    {
        const QTemporaryDir folder;
        const Program program(folder.path()); // mock mode: configuration is not simulated
        const auto record =
            program.change("wingman.allowlist.add", "allowlist", typed({{"list", "containers"}, {"entry", "web"}}));
        QVERIFY2(record.has_value(), record ? "" : qPrintable(record.error().sentence()));
        QCOMPARE(record->state, State::Succeeded);
        QVERIFY(!record->plan.simulated);
        QCOMPARE(program.fixture.stored()->policy.allow.containers.texts(), QStringList(QStringLiteral("web")));
        const QStringList said = actions(program.fixture);
        const auto intent = said.indexOf(QStringLiteral("execution.intent"));
        const auto change = said.indexOf(QStringLiteral("policy.changed"));
        const auto outcome = said.indexOf(QStringLiteral("execution.outcome"));
        QVERIFY2(0 < intent && intent < change && change < outcome, qPrintable(said.join(u' ')));
    }

    void nobodyElseDoes()
    {
        const QTemporaryDir folder;
        const Program program(folder.path());
        for (const auto role : {identity::Role::Viewer, identity::Role::Operator, identity::Role::Approver}) {
            const auto record = program.change("wingman.allowlist.add", "allowlist",
                                               typed({{"list", "containers"}, {"entry", "web"}}), {}, role);
            QVERIFY(record.has_value());
            QCOMPARE(record->state, State::Blocked);
            QVERIFY(blocks(*record).contains(QStringLiteral("PERMISSION_DENIED")));
        }
        QCOMPARE(program.fixture.stored()->policy.version, 0);
    }

    void raisingSelfApprovalIsTyped()
    {
        const QTemporaryDir folder;
        const Program program(folder.path());
        const auto parameters = typed({{"self_approval", "tier3"}});
        for (const QString &wrong : {QString(), QStringLiteral("yes"), QStringLiteral("Raise self-approval")}) {
            const auto refused = program.change("wingman.policy.set", "policy", parameters, wrong);
            QCOMPARE(refused.error().code, Code::ConfirmationNeeded);
            QCOMPARE(refused.error().arguments.text(u"phrase"), raiseSelfApprovalPhrase);
        }
        QCOMPARE(program.fixture.stored()->policy.version, 0);
        QCOMPARE(program.change("wingman.policy.set", "policy", parameters, raiseSelfApprovalPhrase)->state,
                 State::Succeeded);
        QCOMPARE(program.fixture.holds()->selfApproval, policy::SelfApproval::Tier3);
    }

    void labIsArmedThroughTheDoor()
    {
        const QTemporaryDir folder;
        const Program program(folder.path());
        QVERIFY(program.change("wingman.allowlist.add", "allowlist", typed({{"list", "nodes"}, {"entry", "pve1"}}))
                    .has_value());
        QVERIFY(
            program.change("wingman.setting.set", "setting/operator.single", typed({{"value", "true"}})).has_value());
        QCOMPARE(program.change("wingman.mode.arm", "mode/arm", {}).error().code, Code::ConfirmationNeeded);
        QCOMPARE(program.fixture.holds()->status(), QStringLiteral("safe"));
        const auto armed = program.change("wingman.mode.arm", "mode/arm", {}, armLabPhrase);
        QVERIFY2(armed.has_value(), armed ? "" : qPrintable(armed.error().sentence()));
        QCOMPARE(armed->state, State::Succeeded);
        QCOMPARE(program.fixture.holds()->status(), QStringLiteral("armed"));
        QCOMPARE(program.change("wingman.mode.disarm", "mode", {})->state, State::Succeeded);
        QCOMPARE(program.fixture.holds()->status(), QStringLiteral("safe"));
    }

    void endpointsComeAndGo()
    {
        const QTemporaryDir folder;
        const Program program(folder.path());
        QCOMPARE(
            program.change("wingman.endpoint.add", "endpoint/lab", typed({{"address", "unix:///run/lab.sock"}}))->state,
            State::Succeeded);
        QCOMPARE(program.change("wingman.endpoint.remove", "endpoint/lab", {})->state, State::Succeeded);
        QVERIFY(program.fixture.stored()->endpoints.isEmpty());
    }

    void readOnlyOfOnesOwnCanBeSwitchedOff()
    {
        const QTemporaryDir folder;
        const Program program(folder.path());
        QCOMPARE(program.change("wingman.policy.set", "policy", typed({{"read_only", "true"}}))->state,
                 State::Succeeded);
        QCOMPARE(program.fixture.holds()->status(), QStringLiteral("disabled"));
        QCOMPARE(program.change("wingman.policy.set", "policy", typed({{"read_only", "false"}}))->state,
                 State::Succeeded);
        QCOMPARE(program.fixture.holds()->status(), QStringLiteral("safe"));
    }

    void imposedReadOnlyHolds()
    {
        const QTemporaryDir folder;
        Surroundings surroundings;
        surroundings.environment = typed({{"WINGMAN_READ_ONLY", "true"}});
        const Program program(folder.path(), surroundings);
        const auto record = program.change("wingman.policy.set", "policy", typed({{"self_approval", "off"}}));
        QCOMPARE(record->state, State::Blocked);
        QCOMPARE(blocks(*record), QStringList(QStringLiteral("READ_ONLY_MODE")));
    }

    void aPolicyEditedBehindOurBackStopsTheDoor()
    {
        const QTemporaryDir folder;
        const Program program(folder.path());
        QVERIFY(program.change("wingman.allowlist.add", "allowlist", typed({{"list", "containers"}, {"entry", "web"}}))
                    .has_value());
        program.fixture.behindOurBack({QStringLiteral("DROP TRIGGER configuration_version_delete"),
                                       QStringLiteral("DELETE FROM configuration_version")});
        const auto refused =
            program.change("wingman.allowlist.add", "allowlist", typed({{"list", "containers"}, {"entry", "db"}}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Code::RecordTampered);
        QCOMPARE(exitStatus(refused.error().code), ExitStatus::VerificationFailed);
    }
};

QTEST_GUILESS_MAIN(tst_DoorConfiguration)
#include "tst_door_configuration.moc"
