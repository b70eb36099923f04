// SPDX-License-Identifier: GPL-3.0-or-later
// Changes carried out and read back: the row and its entry together, or neither.
#include "configuration/configuration_port.h"

#include "audit/entry_at.h"
#include "configuration/changes.h"
#include "support/configuration_fixture.h"

#include <QTest>

using namespace wingman;
using namespace wingman::configuration;
using namespace wingman::test;
using storage::Connection;

namespace {

ArmingChecks::Check answering(const QStringList &wrong)
{
    return [wrong](Deadline, Cancel) -> Async<QStringList> { co_return wrong; };
}

qint64 countEntries(const ConfigurationFixture &fixture)
{
    return storage::readNow<QVariant>(*fixture.database,
                                      [](Connection &connection) {
                                          return connection.scalar(QStringLiteral("SELECT count(*) FROM audit_entry"));
                                      })
        .value()
        .toLongLong();
}

audit::Entry newestEntry(const ConfigurationFixture &fixture)
{
    return storage::readNow<audit::Entry>(*fixture.database,
                                          [](Connection &connection) -> Result<audit::Entry> {
                                              const auto head =
                                                  connection.scalar(QStringLiteral("SELECT max(seq) FROM audit_entry"));
                                              return audit::entryAt(connection, head->toLongLong());
                                          })
        .value();
}

} // namespace

class tst_ConfigurationPort : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changesThePolicy()
    {
        const QTemporaryDir folder;
        const ConfigurationFixture fixture(folder.path());
        QVERIFY(fixture
                    .change("wingman.policy.set", "policy",
                            typed({{"self_approval", "tier3"},
                                   {"read_only", "true"},
                                   {"steps_per_target", "4"},
                                   {"targets_per_plan", "20"},
                                   {"same_operation_per_hour", "5"}}))
                    .has_value());
        const auto policy = fixture.stored()->policy;
        QCOMPARE(policy.version, 1);
        QCOMPARE(policy.selfApproval, std::optional(policy::SelfApproval::Tier3));
        QVERIFY(policy.readOnly);
        QCOMPARE(policy.limits, (policy::Limits{4, 20, 5}));
        QVERIFY(fixture.change("wingman.policy.set", "policy", typed({{"self_approval", "default"}})).has_value());
        QCOMPARE(fixture.stored()->policy.selfApproval, std::nullopt);
        QVERIFY(fixture.stored()->policy.readOnly); // what was not named stays
    }

    void editsTheLists()
    {
        const QTemporaryDir folder;
        const ConfigurationFixture fixture(folder.path());
        const auto edit = [&](const char *operation, const char *list, const char *entry, const char *deny) {
            return fixture.change(operation, "allowlist", typed({{"list", list}, {"entry", entry}, {"deny", deny}}));
        };
        QVERIFY(edit("wingman.allowlist.add", "containers", "web", "false").has_value());
        QVERIFY(edit("wingman.allowlist.add", "containers", "lab/my-app-*", "false").has_value());
        QVERIFY(edit("wingman.allowlist.add", "containers", "my-app-9", "true").has_value());
        QVERIFY(edit("wingman.allowlist.add", "vms", "100", "false").has_value());
        QCOMPARE(edit("wingman.allowlist.add", "containers", "web", "false").error().code, Code::Conflict);
        auto policy = fixture.stored()->policy;
        QCOMPARE(policy.allow.containers.texts(), QStringList({QStringLiteral("web"), QStringLiteral("lab/my-app-*")}));
        QCOMPARE(policy.deny.containers.texts(), QStringList(QStringLiteral("my-app-9")));
        QCOMPARE(policy.allow.vms.texts(), QStringList(QStringLiteral("100")));
        QVERIFY(edit("wingman.allowlist.remove", "containers", "web", "false").has_value());
        QCOMPARE(fixture.stored()->policy.allow.containers.texts(), QStringList(QStringLiteral("lab/my-app-*")));
        const auto entry = newestEntry(fixture);
        QCOMPARE(entry.what.parameters.value(QStringLiteral("changes")).toObject(),
                 (QJsonObject{{QStringLiteral("allow.containers"),
                               QJsonObject{{QStringLiteral("added"), QJsonArray()},
                                           {QStringLiteral("removed"), QJsonArray{QStringLiteral("web")}}}}}));
    }

    void dangerousIsAllowedForAWhile()
    {
        const QTemporaryDir folder;
        const ConfigurationFixture fixture(folder.path());
        QVERIFY(fixture.change("wingman.dangerous.allow", "policy").has_value());
        QVERIFY(fixture.holds()->dangerousAllowed);
        fixture.clock->advance(std::chrono::minutes(59));
        QVERIFY(fixture.holds()->dangerousAllowed);
        fixture.clock->advance(std::chrono::minutes(1)); // an hour unless said otherwise
        QVERIFY(!fixture.holds()->dangerousAllowed);
        QVERIFY(fixture.change("wingman.dangerous.allow", "policy", typed({{"minutes", "5"}})).has_value());
        QVERIFY(fixture.holds()->dangerousAllowed);
        QVERIFY(fixture.change("wingman.dangerous.revoke", "policy").has_value());
        QVERIFY(!fixture.holds()->dangerousAllowed);
        QVERIFY(
            fixture.change("wingman.setting.set", "setting/dangerous.minutes", typed({{"value", "2"}})).has_value());
        QVERIFY(fixture.change("wingman.dangerous.allow", "policy").has_value());
        fixture.clock->advance(std::chrono::minutes(2));
        QVERIFY(!fixture.holds()->dangerousAllowed);
    }

    void setsEverySetting()
    {
        const QTemporaryDir folder;
        const ConfigurationFixture fixture(folder.path());
        for (const SettingSpec &spec : settingTable()) {
            const QString value = spec.value.type == operations::ParameterSpec::Type::Boolean ? QStringLiteral("true")
                                                                                              : QStringLiteral("42");
            const auto set =
                fixture.change("wingman.setting.set", ("setting/" + spec.value.name.toLatin1()).constData(),
                               {{QStringLiteral("value"), value}});
            QVERIFY2(set.has_value(), qPrintable(spec.value.name));
            QCOMPARE(valueOf(fixture.stored()->settings, spec.value.name), value);
        }
        QCOMPARE(settingsOf(fixture.stored()->settings)->approvalLifetime, Milliseconds(std::chrono::minutes(42)));
        QCOMPARE(fixture.stored()->version(Document::Settings), settingTable().size());
    }

    void savesEndpoints()
    {
        const QTemporaryDir folder;
        const ConfigurationFixture fixture(folder.path());
        QVERIFY(fixture.change("wingman.endpoint.add", "endpoint/lab", typed({{"address", "unix:///run/lab.sock"}}))
                    .has_value());
        QVERIFY(fixture
                    .change("wingman.endpoint.add", "endpoint/home",
                            typed({{"platform", "proxmox"},
                                   {"address", "https://pve1:8006"},
                                   {"credential", "keychain:proxmox_api_token"}}))
                    .has_value());
        QCOMPARE(fixture.change("wingman.endpoint.add", "endpoint/lab", typed({{"address", "unix:///run/x.sock"}}))
                     .error()
                     .code,
                 Code::Conflict);
        const auto saved = fixture.stored()->endpoints.values();
        QCOMPARE(saved.size(), 2);
        QCOMPARE(saved.constFirst().credential, QStringLiteral("keychain:proxmox_api_token"));
        QCOMPARE(saved.constLast().address, QStringLiteral("unix:///run/lab.sock"));
        QCOMPARE(saved.constLast().source, QStringLiteral("saved"));
        QVERIFY(fixture.change("wingman.endpoint.remove", "endpoint/lab").has_value());
        QCOMPARE(fixture.stored()->endpoints.size(), 1);
        QVERIFY(!fixture.facts(QStringLiteral("endpoint/lab"))->exists());
    }

    void armingAsksForEverything_data()
    {
        QTest::addColumn<bool>("listed");
        QTest::addColumn<bool>("single");
        QTest::addColumn<QStringList>("chain");
        QTest::addColumn<QStringList>("endpoints");
        QTest::addColumn<QString>("refusedFor"); // empty: armed
        const QStringList well;
        QTest::newRow("all is well") << true << true << well << well << QString();
        QTest::newRow("no allowlist") << false << true << well << well << QStringLiteral("no allowlist");
        QTest::newRow("nobody said that they are alone")
            << true << false << well << well << QStringLiteral("operator.single");
        QTest::newRow("the chain is broken")
            << true << true << QStringList(QStringLiteral("2 violations")) << well << QStringLiteral("2 violations");
        QTest::newRow("an endpoint is ill")
            << true << true << well << QStringList(QStringLiteral("lab: tls")) << QStringLiteral("lab: tls");
    }
    void armingAsksForEverything()
    {
        QFETCH(bool, listed);
        QFETCH(bool, single);
        QFETCH(QStringList, chain);
        QFETCH(QStringList, endpoints);
        QFETCH(QString, refusedFor);
        const QTemporaryDir folder;
        const ConfigurationFixture fixture(folder.path(), {}, {answering(chain), answering(endpoints)});
        if (listed)
            QVERIFY(
                fixture.change("wingman.allowlist.add", "allowlist", typed({{"list", "containers"}, {"entry", "web"}}))
                    .has_value());
        if (single)
            QVERIFY(fixture.change("wingman.setting.set", "setting/operator.single", typed({{"value", "true"}}))
                        .has_value());
        const auto armed = fixture.change("wingman.mode.arm", "mode/arm");
        QCOMPARE(armed.has_value(), refusedFor.isEmpty());
        QCOMPARE(fixture.holds()->status(), refusedFor.isEmpty() ? QStringLiteral("armed") : QStringLiteral("safe"));
        if (!armed)
            QVERIFY2(armed.error().sentence().contains(refusedFor), qPrintable(armed.error().sentence()));
    }

    void authenticationStandsForTheSingleOperator()
    {
        const QTemporaryDir folder;
        Surroundings surroundings;
        surroundings.authenticationOn = true;
        const ConfigurationFixture fixture(folder.path(), surroundings, {answering({}), answering({})});
        QVERIFY(fixture.change("wingman.allowlist.add", "allowlist", typed({{"list", "vms"}, {"entry", "100"}}))
                    .has_value());
        QVERIFY(fixture.change("wingman.mode.arm", "mode/arm").has_value());
        QCOMPARE(fixture.holds()->status(), QStringLiteral("armed"));
    }

    void whatCouldNotBeCheckedIsNotWell()
    {
        const QTemporaryDir folder;
        const ConfigurationFixture fixture(folder.path()); // no checks joined
        const auto facts = fixture.facts(QStringLiteral("mode/arm")).value();
        QVERIFY(facts.value(QStringLiteral("check.chain")) != QStringLiteral("passed"));
        QVERIFY(facts.value(QStringLiteral("check.endpoints")) != QStringLiteral("passed"));
        // Reading the result back asks for none of that.
        QVERIFY(
            !fixture.facts(QStringLiteral("mode/arm"), QStringLiteral("mode"))->value(QStringLiteral("check.chain")));
        // Integration acts on nothing but what is labelled; it needs no such preparation.
        QVERIFY(fixture.change("wingman.mode.arm", "mode/arm", typed({{"mode", "integration"}})).has_value());
        QCOMPARE(fixture.holds()->mode.mode, operations::ExecutionMode::Integration);
    }

    void rowAndEntryStandTogether()
    {
        const QTemporaryDir folder;
        const ConfigurationFixture fixture(folder.path());
        QVERIFY(fixture.change("wingman.policy.set", "policy", typed({{"self_approval", "off"}})).has_value());
        const auto entry = newestEntry(fixture);
        QCOMPARE(entry.what.action, QStringLiteral("policy.changed"));
        QCOMPARE(entry.what.target, QStringLiteral("wingman://policy"));
        QCOMPARE(entry.what.actor, QStringLiteral("os:admin")); // of the intent
        QCOMPARE(entry.what.execution, QStringLiteral("exe-test"));
        QCOMPARE(entry.what.plan, QStringLiteral("pln-test"));
        QCOMPARE(entry.what.parameters.value(QStringLiteral("changes")).toObject(),
                 (QJsonObject{
                     {QStringLiteral("selfApproval"), QJsonObject{{QStringLiteral("before"), QStringLiteral("default")},
                                                                  {QStringLiteral("after"), QStringLiteral("off")}}}}));
    }

    void withoutAnIntentNothingIsChanged_data()
    {
        QTest::addColumn<QString>("execution");
        QTest::addColumn<bool>("intended");
        QTest::newRow("no entry at all") << QStringLiteral("exe-test") << false;
        QTest::newRow("the intent of another execution") << QStringLiteral("exe-other") << true;
    }
    void withoutAnIntentNothingIsChanged()
    {
        QFETCH(QString, execution);
        QFETCH(bool, intended);
        const QTemporaryDir folder;
        const ConfigurationFixture fixture(folder.path());
        const auto plan =
            fixture.plan(QStringLiteral("wingman.policy.set"), QStringLiteral("policy"), typed({{"read_only", "true"}}))
                .value();
        const auto sequence = intended ? fixture.intend() : 77;
        const qint64 entries = countEntries(fixture);
        const auto answer = await(fixture.port->perform(TestMint::permit(execution, sequence), plan.steps.first(),
                                                        Deadline::never(), Cancel()));
        QCOMPARE(answer.error().code, Code::AuditUnwritable);
        QCOMPARE(fixture.stored()->policy.version, 0);
        QCOMPARE(countEntries(fixture), entries);
    }

    void whoPlannedEarlierIsTooLate()
    {
        const QTemporaryDir folder;
        const ConfigurationFixture fixture(folder.path());
        const ConfigurationFixture other(folder.path());
        const auto plan =
            fixture.plan(QStringLiteral("wingman.policy.set"), QStringLiteral("policy"), typed({{"read_only", "true"}}))
                .value();
        QVERIFY(other.change("wingman.policy.set", "policy", typed({{"self_approval", "off"}})).has_value());
        QCOMPARE(fixture.carryOut(plan).error().code, Code::Conflict);
        QVERIFY(!fixture.stored()->policy.readOnly);
    }

    void aLateDatabaseDidNothing()
    {
        const QTemporaryDir folder;
        const ConfigurationFixture fixture(folder.path());
        const auto plan =
            fixture.plan(QStringLiteral("wingman.policy.set"), QStringLiteral("policy"), typed({{"read_only", "true"}}))
                .value();
        const auto answer =
            await(fixture.port->perform(TestMint::permit(QStringLiteral("exe-test"), fixture.intend()),
                                        plan.steps.first(), Deadline::after(Milliseconds(-1)), Cancel()));
        QCOMPARE(answer.error().code, Code::Unreachable); // said so, because then nothing went out
        QCOMPARE(fixture.stored()->policy.version, 0);
    }

    void aTamperedPolicyIsNeitherReadNorChanged()
    {
        const QTemporaryDir folder;
        const ConfigurationFixture fixture(folder.path());
        QVERIFY(fixture.change("wingman.allowlist.add", "allowlist", typed({{"list", "containers"}, {"entry", "web"}}))
                    .has_value());
        fixture.behindOurBack(
            {QStringLiteral("DROP TRIGGER configuration_version_update"),
             QStringLiteral(
                 "UPDATE configuration_version SET body=CAST(replace(CAST(body AS TEXT), 'web', 'w*') AS BLOB)")});
        QCOMPARE(fixture.facts(QStringLiteral("policy")).error().code, Code::RecordTampered);
        QCOMPARE(fixture.holds().error().code, Code::RecordTampered);
        QCOMPARE(fixture.change("wingman.policy.set", "policy", typed({{"read_only", "true"}})).error().code,
                 Code::RecordTampered);
        const auto layers = await(fixture.port->examine(Deadline::never(), Cancel())).value();
        QVERIFY(!layers.constFirst().passed);
    }

    void unknownStepsAreRefused_data()
    {
        QTest::addColumn<QJsonObject>("body");
        const auto body = [](const char *operation, const char *target) {
            return QJsonObject{{QStringLiteral("operation"), QString::fromLatin1(operation)},
                               {QStringLiteral("target"), QString::fromLatin1(target)},
                               {QStringLiteral("ifVersion"), 0}};
        };
        QTest::newRow("nothing") << QJsonObject();
        QTest::newRow("an unknown operation") << body("wingman.policy.drop", "policy");
        QTest::newRow("an unknown target") << body("wingman.policy.set", "elsewhere");
        QTest::newRow("an operation of another target") << body("wingman.mode.disarm", "policy");
    }
    void unknownStepsAreRefused()
    {
        QFETCH(QJsonObject, body);
        const QTemporaryDir folder;
        const ConfigurationFixture fixture(folder.path());
        operations::Step step{
            {}, {QStringLiteral("PUT"), QStringLiteral("/policy"), {}, body}, Milliseconds(1000), {}, false};
        const auto answer = await(fixture.port->perform(TestMint::permit(QStringLiteral("exe-test"), fixture.intend()),
                                                        step, Deadline::never(), Cancel()));
        QVERIFY(!answer);
        for (const Document document : allDocuments)
            QCOMPARE(fixture.stored()->version(document), 0);
    }
};

QTEST_GUILESS_MAIN(tst_ConfigurationPort)
#include "tst_configuration_port.moc"
