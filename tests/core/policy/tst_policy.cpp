// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policy.h"

#include "support/gate_input.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace wingman;
using namespace wingman::policy;
using namespace wingman::test;
using operations::ExecutionMode;

namespace {

Environment environment(const QString &text)
{
    Environment result;
    for (const QString &pair : text.split(u' ', Qt::SkipEmptyParts))
        result.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    return result;
}

/// What holds under these variables with this policy stored and nothing else said.
Posture postureOf(const char *variables, const Policy &stored = {}, std::optional<ExecutionMode> armed = std::nullopt)
{
    return makePosture(
        {.commandLine = std::nullopt, .environment = environment(QString::fromLatin1(variables)), .armed = armed},
        stored, someTime(), false, {});
}

Policy fullPolicy()
{
    Policy policy;
    policy.version = 7;
    policy.allow = {names("web,my-app-*"), names("100"), names("pve1")};
    policy.deny = {names("db"), {}, names("pve9")};
    policy.readOnly = true;
    policy.selfApproval = SelfApproval::Tier3;
    policy.dangerousUntil = someTime() + std::chrono::minutes(60);
    policy.limits = {5, 20, 2};
    return policy;
}

} // namespace

class tst_Policy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDefaultsAreSafe()
    {
        const Posture nothingKnown;
        QCOMPARE(nothingKnown.status(), QStringLiteral("disabled"));
        QVERIFY(!nothingKnown.dangerousAllowed);
        const Posture fresh = postureOf("");
        QCOMPARE(fresh.status(), QStringLiteral("safe"));
        QCOMPARE(fresh.mode.mode, ExecutionMode::Mock);
        QVERIFY(!fresh.dangerousAllowed);
        QVERIFY(fresh.policy.allow.isEmpty());
    }

    void comesBackFromJson()
    {
        const Policy policy = fullPolicy();
        QCOMPARE(Policy::fromJson(policy.toJson(), 7).value(), policy);
        QCOMPARE(Policy::fromJson(Policy().toJson(), 0).value(), Policy());
    }

    void jsonIsReadStrictly_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value"); // undefined: taken away
        const auto row = [](const char *name, const char *key, const QJsonValue &value) {
            QTest::newRow(name) << QString::fromLatin1(key) << value;
        };
        row("an unknown key", "allowEverything", true);
        row("another format", "format", QStringLiteral("wingman-policy/2"));
        row("no format", "format", QJsonValue(QJsonValue::Undefined));
        row("no denylist", "deny", QJsonValue(QJsonValue::Undefined));
        row("no read-only", "readOnly", QJsonValue(QJsonValue::Undefined));
        row("no limits", "limits", QJsonValue(QJsonValue::Undefined));
        row("read-only as text", "readOnly", QStringLiteral("false"));
        row("read-only as a number", "readOnly", 0);
        row("a list as text", "allow",
            QJsonObject{{QStringLiteral("containers"), QStringLiteral("web")},
                        {QStringLiteral("vms"), QJsonArray()},
                        {QStringLiteral("nodes"), QJsonArray()}});
        row("a number in a list", "allow",
            QJsonObject{{QStringLiteral("containers"), QJsonArray{1}},
                        {QStringLiteral("vms"), QJsonArray()},
                        {QStringLiteral("nodes"), QJsonArray()}});
        row("a bare star in a list", "allow",
            QJsonObject{{QStringLiteral("containers"), QJsonArray{QStringLiteral("*")}},
                        {QStringLiteral("vms"), QJsonArray()},
                        {QStringLiteral("nodes"), QJsonArray()}});
        row("a missing list", "deny", QJsonObject{{QStringLiteral("containers"), QJsonArray()}});
        row("an unknown word for self-approval", "selfApproval", QStringLiteral("always"));
        row("a time that is none", "dangerousUntil", QStringLiteral("tomorrow"));
        row("limits above the ceiling", "limits",
            QJsonObject{{QStringLiteral("stepsPerTarget"), 11},
                        {QStringLiteral("targetsPerPlan"), 200},
                        {QStringLiteral("sameOperationPerHour"), 3}});
        row("limits of zero", "limits",
            QJsonObject{{QStringLiteral("stepsPerTarget"), 10},
                        {QStringLiteral("targetsPerPlan"), 0},
                        {QStringLiteral("sameOperationPerHour"), 3}});
        row("half a limit", "limits",
            QJsonObject{{QStringLiteral("stepsPerTarget"), 1.5},
                        {QStringLiteral("targetsPerPlan"), 200},
                        {QStringLiteral("sameOperationPerHour"), 3}});
    }
    void jsonIsReadStrictly()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject object = fullPolicy().toJson();
        if (value.isUndefined())
            object.remove(key);
        else
            object.insert(key, value);
        const auto policy = Policy::fromJson(object, 7);
        QVERIFY(!policy);
        QCOMPARE(policy.error().code, Code::InvalidInput);
    }

    void status_data()
    {
        QTest::addColumn<QString>("variables");
        QTest::addColumn<QString>("lockdown");
        QTest::addColumn<QString>("status");
        const auto row = [](const char *name, const char *variables, const char *lockdown, const char *status) {
            QTest::newRow(name) << QString::fromLatin1(variables) << QString::fromLatin1(lockdown)
                                << QString::fromLatin1(status);
        };
        row("mock is safe", "EXECUTION_MODE=mock", "", "safe");
        row("integration is safe", "EXECUTION_MODE=integration", "", "safe");
        row("lab with an allowlist is armed", "EXECUTION_MODE=lab WINGMAN_CONTAINER_ALLOWLIST=web", "", "armed");
        row("lab with nodes alone is armed", "EXECUTION_MODE=lab WINGMAN_NODE_ALLOWLIST=pve1", "", "armed");
        row("lab without one is blocked", "EXECUTION_MODE=lab", "", "blocked");
        row("lab with an empty one is blocked", "EXECUTION_MODE=lab WINGMAN_CONTAINER_ALLOWLIST=", "", "blocked");
        row("lab with a wrong one is blocked", "EXECUTION_MODE=lab WINGMAN_CONTAINER_ALLOWLIST=web,,db", "", "blocked");
        row("a conflict is blocked", "EXECUTION_MODE=lab WINGMAN_EXECUTION_MODE=mock", "", "blocked");
        row("read-only wins", "EXECUTION_MODE=lab WINGMAN_CONTAINER_ALLOWLIST=web WINGMAN_READ_ONLY=true", "",
            "disabled");
        row("read-only wins over blocked", "EXECUTION_MODE=lab WINGMAN_READ_ONLY=true", "", "disabled");
        row("a word that read-only does not know", "WINGMAN_READ_ONLY=maybe", "", "disabled");
        row("lockdown wins", "EXECUTION_MODE=lab WINGMAN_CONTAINER_ALLOWLIST=web", "operator", "disabled");
    }
    void status()
    {
        QFETCH(QString, variables);
        QFETCH(QString, lockdown);
        const Posture posture =
            makePosture({.commandLine = std::nullopt, .environment = environment(variables), .armed = std::nullopt}, {},
                        someTime(), false, lockdown.isEmpty() ? QStringList() : QStringList(lockdown));
        QTEST(posture.status(), "status");
        QCOMPARE(posture.safetyStatus().value(QStringLiteral("status")).toString(), posture.status());
    }

    /// The answer in the seed, byte for byte.
    void safetyStatusIsTheSeeds()
    {
        const Posture posture = postureOf("EXECUTION_MODE=lab WINGMAN_EXECUTION_MODE=lab "
                                          "WINGMAN_CONTAINER_ALLOWLIST=nginx,redis");
        const QByteArray expected =
            "{\n"
            "  \"status\": \"armed\",\n"
            "  \"is_lab_mode\": true,\n"
            "  \"allowlists_configured\": true,\n"
            "  \"dangerous_ops_available\": false,\n"
            "  \"warnings\": [\"\xF0\x9F\x94\xB4 LAB MODE ARMED - Real infrastructure affected\"],\n"
            "  \"config\": {\n"
            "    \"container_allowlist\": [\"nginx\", \"redis\"],\n"
            "    \"vm_allowlist\": [],\n"
            "    \"node_allowlist\": []\n"
            "  }\n"
            "}\n";
        QCOMPARE(posture.safetyStatusText(), expected);
        QCOMPARE(QJsonDocument::fromJson(expected).object(), posture.safetyStatus());
    }

    void safetyStatusSaysWhatIsWrong()
    {
        const QJsonObject blocked = postureOf("EXECUTION_MODE=lab").safetyStatus();
        QCOMPARE(blocked.value(QStringLiteral("warnings")).toArray(),
                 QJsonArray{QStringLiteral("LAB mode requested but no allowlists configured")});
        const Posture dangerous = postureOf("EXECUTION_MODE=lab WINGMAN_VM_ALLOWLIST=100 "
                                            "WINGMAN_ALLOW_DANGEROUS_OPS=true");
        QCOMPARE(dangerous.safetyStatus().value(QStringLiteral("warnings")).toArray().size(), 2);
        QCOMPARE(QJsonDocument::fromJson(dangerous.safetyStatusText()).object(), dangerous.safetyStatus());
    }

    void theEnvironmentImposesLists()
    {
        Policy stored;
        stored.version = 3;
        stored.allow.containers = names("web,db");
        stored.allow.nodes = names("pve1");
        const Posture posture = postureOf("WINGMAN_CONTAINER_ALLOWLIST=cache WINGMAN_VM_ALLOWLIST=", stored);
        QCOMPARE(posture.policy.allow.containers, names("cache"));
        QVERIFY(posture.containersImposed && posture.vmsImposed && !posture.nodesImposed);
        QCOMPARE(posture.listSource(ListKind::Containers), QStringLiteral("WINGMAN_CONTAINER_ALLOWLIST"));
        QCOMPARE(posture.listSource(ListKind::Nodes), QStringLiteral("policy 3"));
        QCOMPARE(posture.policy.allow.nodes, names("pve1"));
        QVERIFY(posture.problems.isEmpty());
    }

    void aWrongListIsNoList()
    {
        Policy stored;
        stored.allow.containers = names("web");
        for (const char *variables : {"WINGMAN_CONTAINER_ALLOWLIST=web,,db", "WINGMAN_CONTAINER_ALLOWLIST=*"}) {
            const Posture posture = postureOf(variables, stored);
            QVERIFY(posture.policy.allow.containers.isEmpty());
            QCOMPARE(posture.problems.size(), 1);
            QVERIFY(posture.problems.constFirst().sentence().contains(QStringLiteral("WINGMAN_CONTAINER_ALLOWLIST")));
        }
        QCOMPARE(postureOf("WINGMAN_VM_ALLOWLIST=web").problems.size(), 1);
    }

    void withAuthenticationTheEnvironmentOnlyTightens()
    {
        Policy stored;
        stored.allow.containers = names("web,my-*");
        const Posture posture = postureOf("AUTH_ENABLED=true EXECUTION_MODE=lab WINGMAN_ALLOW_DANGEROUS_OPS=true "
                                          "WINGMAN_CONTAINER_ALLOWLIST=my-app,cache WINGMAN_NODE_ALLOWLIST=pve1",
                                          stored);
        QVERIFY(posture.authenticationOn);
        QCOMPARE(posture.mode.mode, ExecutionMode::Mock);
        QVERIFY(!posture.dangerousAllowed);
        QCOMPARE(posture.policy.allow.containers, names("my-app"));
        QVERIFY(posture.policy.allow.nodes.isEmpty());

        stored.dangerousUntil = someTime() + std::chrono::minutes(5);
        QVERIFY(postureOf("AUTH_ENABLED=true", stored).dangerousAllowed);
        QVERIFY(!postureOf("AUTH_ENABLED=true WINGMAN_ALLOW_DANGEROUS_OPS=false", stored).dangerousAllowed);
        QCOMPARE(postureOf("AUTH_ENABLED=true EXECUTION_MODE=mock", stored, ExecutionMode::Lab).mode.mode,
                 ExecutionMode::Mock);
        QCOMPARE(postureOf("AUTH_ENABLED=true", stored, ExecutionMode::Lab).mode.mode, ExecutionMode::Lab);
    }

    void theEnvironmentCannotSwitchAuthenticationOff()
    {
        const Posture posture = makePosture({.commandLine = std::nullopt,
                                             .environment = environment(QStringLiteral("AUTH_ENABLED=false")),
                                             .armed = std::nullopt,
                                             .authenticationOn = true},
                                            {}, someTime(), false, {});
        QVERIFY(posture.authenticationOn);
        QVERIFY(postureOf("AUTH_ENABLED=maybe").authenticationOn);
        QCOMPARE(postureOf("AUTH_ENABLED=maybe").problems.size(), 1);
    }

    void dangerousEndsByItself()
    {
        Policy stored;
        stored.version = 2;
        stored.dangerousUntil = someTime() + std::chrono::microseconds(1);
        QVERIFY(postureOf("", stored).dangerousAllowed);
        QVERIFY(postureOf("", stored).dangerousSource.startsWith(QStringLiteral("policy 2, until 2026-")));
        stored.dangerousUntil = someTime();
        QVERIFY(!postureOf("", stored).dangerousAllowed);
        QVERIFY(postureOf("WINGMAN_ALLOW_DANGEROUS_OPS=true", stored).dangerousAllowed);
        QVERIFY(postureOf("WINGMAN_ALLOW_DANGEROUS_OPS=TRUE", stored).dangerousAllowed);
        const Posture odd = postureOf("WINGMAN_ALLOW_DANGEROUS_OPS=sure", stored);
        QVERIFY(!odd.dangerousAllowed);
        QCOMPARE(odd.problems.size(), 1);
    }

    void readOnlyIsNeverLoosenedFromOutside()
    {
        Policy stored;
        stored.version = 4;
        stored.readOnly = true;
        const Posture posture = postureOf("WINGMAN_READ_ONLY=false", stored);
        QVERIFY(posture.readOnly && !posture.readOnlyImposed);
        QCOMPARE(posture.readOnlySource, QStringLiteral("policy 4"));
        const Posture imposed = postureOf("WINGMAN_READ_ONLY=true");
        QVERIFY(imposed.readOnly && imposed.readOnlyImposed);
        QCOMPARE(imposed.readOnlySource, QStringLiteral("WINGMAN_READ_ONLY"));
    }

    void selfApproval_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("variables");
        QTest::addColumn<QString>("holds");
        const auto row = [](const char *name, const char *stored, const char *variables, const char *holds) {
            QTest::newRow(name) << QString::fromLatin1(stored) << QString::fromLatin1(variables)
                                << QString::fromLatin1(holds);
        };
        row("a single local admin may approve tier 2", "", "", "tier2");
        row("with authentication nobody approves his own", "", "AUTH_ENABLED=true", "off");
        row("chosen off", "off", "", "off");
        row("chosen tier 3", "tier3", "", "tier3");
        row("chosen tier 2 with authentication", "tier2", "AUTH_ENABLED=true", "tier2");
    }
    void selfApproval()
    {
        QFETCH(QString, stored);
        QFETCH(QString, variables);
        Policy policy;
        policy.selfApproval = selfApprovalFromName(stored);
        QTEST(selfApprovalName(postureOf(variables.toLatin1().constData(), policy).selfApproval), "holds");
    }
};

QTEST_APPLESS_MAIN(tst_Policy)
#include "tst_policy.moc"
