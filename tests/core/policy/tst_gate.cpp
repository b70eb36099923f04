// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/gate.h"

#include "support/gate_table.h"

using namespace wingman;
using namespace wingman::policy;
using namespace wingman::test;

class tst_Gate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void evaluates_data()
    {
        gateColumns();

        // -- what passes -----------------------------------------------------------------------------------------
        row("lab lets the allowed pass", lab(), asItIs, "allow: LAB_ALLOWLIST_HIT(info)");
        row("lab lets a prefix pass", lab(Tier::One, Role::Operator, "my-app-1"), asItIs,
            "allow: LAB_ALLOWLIST_HIT(info)");
        row("integration lets the labelled pass", integration(true), asItIs, "allow: INTEGRATION_LABEL_PRESENT(info)");
        row("mock simulates anything", mock(), asItIs, "allow: MOCK_SIMULATED(info)");
        row("tier 2 asks an approver", lab(Tier::Two), asItIs,
            "needs_approval: LAB_ALLOWLIST_HIT(info) APPROVAL_REQUIRED(warn)");

        // -- the program -----------------------------------------------------------------------------------------
        row(
            "nothing while restarting", lab(), [](GateInput &in) { in.posture.restarting = true; },
            "deny: RESTARTING(block) LAB_ALLOWLIST_HIT(info)");
        row(
            "nothing in lockdown", lab(),
            [](GateInput &in) { in.posture.lockdownReasons = {QStringLiteral("manual")}; },
            "deny: LOCKDOWN(block) LAB_ALLOWLIST_HIT(info)");
        row(
            "nothing in lockdown, not even simulated", mock(),
            [](GateInput &in) { in.posture.lockdownReasons = {QStringLiteral("manual")}; },
            "deny: LOCKDOWN(block) MOCK_SIMULATED(info)");

        // -- mode ------------------------------------------------------------------------------------------------
        row(
            "a conflict of modes blocks", mock(),
            [](GateInput &in) {
                in.posture.mode.blockers = {Error{Code::ModeConflict, {}}};
            },
            "deny: MODE_CONFLICT(block) MOCK_SIMULATED(info)");
        row(
            "an unknown mode blocks", mock(),
            [](GateInput &in) {
                in.posture.mode.blockers = {Error{Code::ModeUnknown, {}}};
            },
            "deny: MODE_UNKNOWN(block) MOCK_SIMULATED(info)");
        row(
            "a wrong environment blocks", lab(),
            [](GateInput &in) {
                in.posture.problems = {Error{Code::InvalidInput, {}}};
            },
            "deny: INVALID_INPUT(block) LAB_ALLOWLIST_HIT(info)");
        row(
            "lab without any allowlist", lab(), [](GateInput &in) { in.posture.policy.allow = {}; },
            "deny: LAB_NOT_CONFIGURED(block) LAB_ALLOWLIST_MISS(block)");
        row(
            "a plan made in another mode", lab(), [](GateInput &in) { in.plan.mode = ExecutionMode::Integration; },
            "deny: PLAN_CHANGED(block) LAB_ALLOWLIST_HIT(info)");
        row(
            "a simulated plan is not run for real", lab(), [](GateInput &in) { in.plan.simulated = true; },
            "deny: PLAN_CHANGED(block) LAB_ALLOWLIST_HIT(info)");
        row(
            "a real plan is not run in mock", mock(), [](GateInput &in) { in.plan.simulated = false; },
            "deny: PLAN_CHANGED(block) MOCK_SIMULATED(info)");
        row(
            "an operation that is not offered in lab", lab(),
            [](GateInput &in) {
                in.operation.modes = {ExecutionMode::Mock, ExecutionMode::Integration};
            },
            "deny: TARGET_PROTECTED(block) LAB_ALLOWLIST_HIT(info)");

        // -- a plan that does not fit ----------------------------------------------------------------------------
        row(
            "another version of the operation", lab(), [](GateInput &in) { in.plan.operationVersion = 2; },
            "deny: PLAN_CHANGED(block) LAB_ALLOWLIST_HIT(info)");
        row(
            "an operation for another platform", lab(),
            [](GateInput &in) { in.operation.platform = Platform::Proxmox; },
            "deny: INVALID_INPUT(block) LAB_ALLOWLIST_HIT(info)");
        row(
            "a container passed off as configuration", lab(Tier::One, Role::Admin, "db"),
            [](GateInput &in) { in.operation.platform = Platform::Wingman; }, "deny: INVALID_INPUT(block)");
        row(
            "a mode that is none", lab(),
            [](GateInput &in) { in.posture.mode.mode = in.plan.mode = static_cast<ExecutionMode>(9); },
            "deny: TARGET_PROTECTED(block)");

        // -- reading ---------------------------------------------------------------------------------------------
        const Spoil reading = [](GateInput &in) {
            in.operation.mutates = in.plan.mutates = false;
            in.posture.lockdownReasons = {QStringLiteral("manual")};
            in.posture.readOnly = true;
        };
        row("a viewer reads, whatever the mode", lab(Tier::One, Role::Viewer, "db"), reading, "allow:");
        row(
            "what the plan says is read but the operation changes", lab(Tier::One, Role::Viewer, "db"),
            [](GateInput &in) { in.plan.mutates = false; }, "deny: PERMISSION_DENIED(block) LAB_ALLOWLIST_MISS(block)");

        // -- configuration ---------------------------------------------------------------------------------------
        row("an admin changes configuration", configuration(), asItIs, "allow:");
        row("an approver does not", configuration(Role::Approver), asItIs, "deny: PERMISSION_DENIED(block)");
        row(
            "configuration is not bound by mode", configuration(),
            [](GateInput &in) {
                in.posture.mode.blockers = {Error{Code::ModeUnknown, {}}};
                in.posture.mode.mode = ExecutionMode::Lab;
            },
            "allow:");
        row(
            "stored read-only can be switched off", configuration(), [](GateInput &in) { in.posture.readOnly = true; },
            "allow:");
        row(
            "imposed read-only holds for configuration", configuration(),
            [](GateInput &in) { in.posture.readOnly = in.posture.readOnlyImposed = true; },
            "deny: READ_ONLY_MODE(block)");
        row(
            "lockdown holds for configuration", configuration(),
            [](GateInput &in) { in.posture.lockdownReasons = {QStringLiteral("manual")}; }, "deny: LOCKDOWN(block)");
        row(
            "configuration has no rate", configuration(),
            [](GateInput &in) { in.recent.insert(QStringLiteral("wingman://policy"), 50); }, "allow:");

        // -- everything at once ----------------------------------------------------------------------------------
        row(
            "all findings, in the gate's order", lab(Tier::Three, Role::Viewer, "web2"),
            [](GateInput &in) {
                in.actor = actor("os:other", Role::Viewer);
                in.posture.restarting = true;
                in.posture.lockdownReasons = {QStringLiteral("manual")};
                in.posture.mode.blockers = {Error{Code::ModeConflict, {}}};
                in.plan.targets.first().steps = QList<operations::Step>(11);
                in.recent.insert(QStringLiteral("docker://local/container/web2"), 3);
                in.posture.policy.deny.containers = names("web2");
                in.operation.dangerous = true;
                in.posture.readOnly = true;
            },
            "deny: RESTARTING(block) LOCKDOWN(block) MODE_CONFLICT(block) PERMISSION_DENIED(block) NOT_OWNER(block) "
            "PLAN_LIMIT(block) RATE_LIMIT(block) TARGET_DENYLISTED(block) LAB_ALLOWLIST_MISS(block) "
            "LAB_DANGEROUS_BLOCKED(block) READ_ONLY_MODE(block) APPROVAL_REQUIRED(warn)");
    }
    void evaluates() { checkRow(); }

    void findingsNameTheirSource()
    {
        GateInput input = lab();
        input.posture.containersImposed = true;
        QCOMPARE(evaluate(input).findings.constFirst().source, QStringLiteral("WINGMAN_CONTAINER_ALLOWLIST"));
        input.posture.containersImposed = false;
        QCOMPARE(evaluate(input).findings.constFirst().source, QStringLiteral("policy 7"));
        QCOMPARE(evaluate(input).findings.constFirst().sentence(),
                 QStringLiteral("docker://local/container/web is allowed by web."));
    }

    void checksATarget()
    {
        Posture lab = posture(ExecutionMode::Lab);
        lab.policy.allow.containers = names("web");
        const auto codes = [&](const Facts &facts) {
            QStringList names;
            for (const Finding &finding : checkTarget(lab, facts, false))
                names.append(codeName(finding.code));
            return names.join(u' ');
        };
        QCOMPARE(codes(containerFacts(QStringLiteral("web"), false)), QStringLiteral("LAB_ALLOWLIST_HIT"));
        QCOMPARE(codes(containerFacts(QStringLiteral("db"), false)), QStringLiteral("LAB_ALLOWLIST_MISS"));
        Facts gone = containerFacts(QStringLiteral("web"), false);
        gone.object.reset();
        QCOMPARE(codes(gone), QStringLiteral("TARGET_NOT_FOUND"));
        lab.policy.deny.containers = names("web");
        QCOMPARE(codes(containerFacts(QStringLiteral("web"), false)),
                 QStringLiteral("TARGET_DENYLISTED LAB_ALLOWLIST_HIT"));
    }

    void checksANameOfWhatIsNotThere_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("codes");
        const auto row = [](const char *what, ExecutionMode mode, const char *name, const char *codes) {
            QTest::newRow(what) << static_cast<int>(mode) << QString::fromLatin1(name) << QString::fromLatin1(codes);
        };
        row("mock", ExecutionMode::Mock, "new", "info:MOCK_SIMULATED info:TARGET_NOT_FOUND");
        row("no label is known", ExecutionMode::Integration, "new",
            "info:TARGET_NOT_FOUND block:INTEGRATION_LABEL_MISSING");
        row("listed", ExecutionMode::Lab, "web", "info:TARGET_NOT_FOUND info:LAB_ALLOWLIST_HIT");
        row("not listed", ExecutionMode::Lab, "new", "info:TARGET_NOT_FOUND block:LAB_ALLOWLIST_MISS");
        row("denied", ExecutionMode::Lab, "bad",
            "block:TARGET_DENYLISTED info:TARGET_NOT_FOUND block:LAB_ALLOWLIST_MISS");
    }
    void checksANameOfWhatIsNotThere()
    {
        QFETCH(int, mode);
        QFETCH(QString, name);
        Posture holds = posture(static_cast<ExecutionMode>(mode));
        holds.policy.allow.containers = names("web");
        holds.policy.deny.containers = names("bad");
        QStringList codes;
        const auto target = inventory::TargetRef::container(EndpointId::parse(QStringLiteral("local")).value(), name);
        for (const Finding &finding : checkName(holds, target, false))
            codes.append(levelName(finding.level) + u':' + codeName(finding.code));
        QTEST(codes.join(u' '), "codes");
    }

    void unknownFindingsAreNotRead()
    {
        QVERIFY(!Finding::fromJson({}));
        QJsonObject json = Finding{Level::Warn, Code::Lockdown, {}, {}, {}}.toJson();
        json.insert(QStringLiteral("level"), QStringLiteral("fatal"));
        QVERIFY(!Finding::fromJson(json));
    }
};

QTEST_APPLESS_MAIN(tst_Gate)
#include "tst_gate.moc"
