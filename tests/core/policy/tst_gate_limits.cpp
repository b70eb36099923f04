// SPDX-License-Identifier: GPL-3.0-or-later
// How much, and how dangerous.
#include "policy/gate.h"

#include "support/gate_table.h"

using namespace wingman;
using namespace wingman::policy;
using namespace wingman::test;

class tst_GateLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void evaluates_data()
    {
        gateColumns();

        // -- limits ----------------------------------------------------------------------------------------------
        row(
            "a plan for nothing", lab(), [](GateInput &in) { in.plan.targets.clear(); }, "deny: INVALID_INPUT(block)");
        row(
            "ten steps", lab(), [](GateInput &in) { in.plan.targets.first().steps = QList<operations::Step>(10); },
            "allow: LAB_ALLOWLIST_HIT(info)");
        row(
            "eleven steps", lab(), [](GateInput &in) { in.plan.targets.first().steps = QList<operations::Step>(11); },
            "deny: PLAN_LIMIT(block) LAB_ALLOWLIST_HIT(info)");
        row(
            "the same target twice", lab(), [](GateInput &in) { in.plan.targets.append(in.plan.targets.first()); },
            "deny: PLAN_LIMIT(block) LAB_ALLOWLIST_HIT(info) LAB_ALLOWLIST_HIT(info)");
        row(
            "the same object by two endpoints' names", lab(),
            [](GateInput &in) {
                in.plan.targets.append(in.plan.targets.first());
                in.plan.targets.last().before.target.endpoint = EndpointId::parse(QStringLiteral("again")).value();
            },
            "deny: PLAN_LIMIT(block) LAB_ALLOWLIST_HIT(info) LAB_ALLOWLIST_HIT(info)");
        row(
            "twice in the last hour", lab(),
            [](GateInput &in) { in.recent.insert(QStringLiteral("docker://local/container/web"), 2); },
            "allow: LAB_ALLOWLIST_HIT(info)");
        row(
            "three times in the last hour", lab(),
            [](GateInput &in) { in.recent.insert(QStringLiteral("docker://local/container/web"), 3); },
            "deny: RATE_LIMIT(block) LAB_ALLOWLIST_HIT(info)");
        row(
            "another's three times do not count", lab(),
            [](GateInput &in) { in.recent.insert(QStringLiteral("docker://local/container/db"), 3); },
            "allow: LAB_ALLOWLIST_HIT(info)");
        row(
            "mock has no rate", mock(),
            [](GateInput &in) { in.recent.insert(QStringLiteral("docker://local/container/web"), 99); },
            "allow: MOCK_SIMULATED(info)");

        // -- dangerous and read-only -----------------------------------------------------------------------------
        const Spoil dangerous = [](GateInput &in) { in.operation.dangerous = true; };
        row("dangerous is off in lab", lab(), dangerous, "deny: LAB_ALLOWLIST_HIT(info) LAB_DANGEROUS_BLOCKED(block)");
        row("dangerous is off in integration", integration(true), dangerous,
            "deny: INTEGRATION_LABEL_PRESENT(info) INTEGRATION_DANGEROUS_BLOCKED(block)");
        row("dangerous does not matter in mock", mock(), dangerous, "allow: MOCK_SIMULATED(info)");
        row(
            "a dangerous step makes the plan dangerous", lab(), [](GateInput &in) { in.plan.dangerous = true; },
            "deny: LAB_ALLOWLIST_HIT(info) LAB_DANGEROUS_BLOCKED(block)");
        row(
            "dangerous is allowed", lab(),
            [](GateInput &in) {
                in.operation.dangerous = true;
                in.posture.dangerousAllowed = true;
                in.posture.dangerousSource = QStringLiteral("WINGMAN_ALLOW_DANGEROUS_OPS");
            },
            "allow: LAB_ALLOWLIST_HIT(info) DANGEROUS_ALLOWED(warn)");
        row(
            "read-only", lab(), [](GateInput &in) { in.posture.readOnly = true; },
            "deny: LAB_ALLOWLIST_HIT(info) READ_ONLY_MODE(block)");
        row(
            "read-only holds in mock", mock(), [](GateInput &in) { in.posture.readOnly = true; },
            "deny: MOCK_SIMULATED(info) READ_ONLY_MODE(block)");
    }
    void evaluates() { checkRow(); }

    void tooManyTargets_data()
    {
        QTest::addColumn<int>("targets");
        QTest::addColumn<bool>("passes");
        QTest::newRow("two hundred") << 200 << true;
        QTest::newRow("two hundred and one") << 201 << false;
    }
    void tooManyTargets()
    {
        QFETCH(int, targets);
        QFETCH(bool, passes);
        GateInput input = lab();
        input.plan.targets.clear();
        for (int i = 0; i < targets; ++i) {
            operations::TargetPlan target{
                containerFacts(QStringLiteral("my-app-%1").arg(i), false), {}, {}, {}, {}, {}, {}, {}, {}, {}};
            input.plan.targets.append(target);
        }
        const Decision decision = evaluate(input);
        QCOMPARE(!decision.denied(), passes);
        QCOMPARE(decision.codes(Level::Block), passes ? QStringList() : QStringList(QStringLiteral("PLAN_LIMIT")));
    }
};

QTEST_APPLESS_MAIN(tst_GateLimits)
#include "tst_gate_limits.moc"
