// SPDX-License-Identifier: GPL-3.0-or-later
// Which objects: denylist, label, allowlists, on Docker and Proxmox.
#include "policy/gate.h"

#include "support/gate_table.h"

using namespace wingman;
using namespace wingman::policy;
using namespace wingman::test;
using operations::Condition;

class tst_GateNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void evaluates_data()
    {
        gateColumns();

        // -- denylist --------------------------------------------------------------------------------------------
        const Spoil denyWeb = [](GateInput &in) { in.posture.policy.deny.containers = names("we*"); };
        row("the denylist wins in lab", lab(), denyWeb, "deny: TARGET_DENYLISTED(block) LAB_ALLOWLIST_HIT(info)");
        row("the denylist wins in integration", integration(true), denyWeb,
            "deny: TARGET_DENYLISTED(block) INTEGRATION_LABEL_PRESENT(info)");
        row("the denylist wins in mock", mock(), denyWeb, "deny: MOCK_SIMULATED(info) TARGET_DENYLISTED(block)");
        row(
            "the denylist knows aliases", lab(),
            [](GateInput &in) {
                in.posture.policy.deny.containers = names("database");
                facts(in).set(policy::fact::aliases, QStringLiteral("/front/web,/database"), FactClass::Gate);
            },
            "deny: TARGET_DENYLISTED(block) LAB_ALLOWLIST_HIT(info)");
        row(
            "the denylist knows the id", lab(),
            [](GateInput &in) { in.posture.policy.deny.containers = names("000000000000000000*"); },
            "deny: TARGET_DENYLISTED(block) LAB_ALLOWLIST_HIT(info)");
        row(
            "the denylist knows the name that was typed", lab(),
            [](GateInput &in) {
                in.posture.policy.deny.containers = names("typed");
                facts(in).target.name = QStringLiteral("typed");
            },
            "deny: TARGET_DENYLISTED(block) LAB_ALLOWLIST_HIT(info)");
        row(
            "a denylist entry for another endpoint", lab(),
            [](GateInput &in) { in.posture.policy.deny.containers = names("remote/web"); },
            "allow: LAB_ALLOWLIST_HIT(info)");

        // -- label and allowlist ---------------------------------------------------------------------------------
        row("integration refuses the unlabelled", integration(false), asItIs, "deny: INTEGRATION_LABEL_MISSING(block)");
        row(
            "a label of another value is none", integration(false),
            [](GateInput &in) { facts(in).set(inventory::fact::testLabel, QStringLiteral("True"), FactClass::Gate); },
            "deny: INTEGRATION_LABEL_MISSING(block)");
        row(
            "a label that no approval would cover is none", integration(false),
            [](GateInput &in) { facts(in).set(inventory::fact::testLabel, QStringLiteral("true"), FactClass::Open); },
            "deny: INTEGRATION_LABEL_MISSING(block)");
        row(
            "an allowlist is no label", integration(false),
            [](GateInput &in) { in.posture.policy.allow.containers = names("web"); },
            "deny: INTEGRATION_LABEL_MISSING(block)");
        row(
            "one of two targets without label", integration(true),
            [](GateInput &in) {
                in.plan.targets.append(in.plan.targets.first());
                in.plan.targets.last().before = containerFacts(QStringLiteral("db"), false);
            },
            "deny: INTEGRATION_LABEL_PRESENT(info) INTEGRATION_LABEL_MISSING(block)");
        row("lab refuses what is not listed", lab(Tier::One, Role::Operator, "web2"), asItIs,
            "deny: LAB_ALLOWLIST_MISS(block)");
        row(
            "a label is no allowlist", lab(Tier::One, Role::Operator, "web2"),
            [](GateInput &in) { facts(in).set(inventory::fact::testLabel, QStringLiteral("true"), FactClass::Gate); },
            "deny: LAB_ALLOWLIST_MISS(block)");
        row(
            "the name as read counts, not as typed", lab(Tier::One, Role::Operator, "db"),
            [](GateInput &in) { facts(in).target.name = QStringLiteral("web"); }, "deny: LAB_ALLOWLIST_MISS(block)");
        row(
            "a name that was not read allows nothing", lab(),
            [](GateInput &in) { facts(in).values.remove(inventory::fact::name); }, "deny: LAB_ALLOWLIST_MISS(block)");
        row(
            "an alias allows nothing", lab(Tier::One, Role::Operator, "db"),
            [](GateInput &in) { facts(in).set(policy::fact::aliases, QStringLiteral("web"), FactClass::Gate); },
            "deny: LAB_ALLOWLIST_MISS(block)");
        row(
            "an entry for another endpoint", lab(),
            [](GateInput &in) { in.posture.policy.allow.containers = names("remote/web"); },
            "deny: LAB_ALLOWLIST_MISS(block)");
        row(
            "an unqualified entry among several endpoints", lab(), [](GateInput &in) { in.severalEndpoints = true; },
            "allow: LAB_ALLOWLIST_HIT(info) ALLOWLIST_UNQUALIFIED(warn)");
        row(
            "a qualified entry among several endpoints", lab(),
            [](GateInput &in) {
                in.severalEndpoints = true;
                in.posture.policy.allow.containers = names("local/web");
            },
            "allow: LAB_ALLOWLIST_HIT(info)");
        row(
            "rename to another allowed name", lab(),
            [](GateInput &in) { in.plan.targets.first().secondName = QStringLiteral("my-app-2"); },
            "allow: LAB_ALLOWLIST_HIT(info) LAB_ALLOWLIST_HIT(info)");
        row(
            "rename out of the allowlist", lab(),
            [](GateInput &in) { in.plan.targets.first().secondName = QStringLiteral("db"); },
            "deny: LAB_ALLOWLIST_HIT(info) LAB_ALLOWLIST_MISS(block)");
        row(
            "rename into the allowlist", lab(Tier::One, Role::Operator, "db"),
            [](GateInput &in) { in.plan.targets.first().secondName = QStringLiteral("web"); },
            "deny: LAB_ALLOWLIST_MISS(block) LAB_ALLOWLIST_HIT(info)");
        row(
            "rename onto the denylist", lab(),
            [](GateInput &in) {
                in.plan.targets.first().secondName = QStringLiteral("my-app-2");
                in.posture.policy.deny.containers = names("my-app-2");
            },
            "deny: TARGET_DENYLISTED(block) LAB_ALLOWLIST_HIT(info) LAB_ALLOWLIST_HIT(info)");
        row(
            "protected in lab", lab(),
            [](GateInput &in) {
                facts(in).set(inventory::fact::protectedBy, QStringLiteral("it runs Wingman"), FactClass::Gate);
            },
            "deny: TARGET_PROTECTED(block) LAB_ALLOWLIST_HIT(info)");
        row(
            "protected in mock", mock(),
            [](GateInput &in) {
                facts(in).set(inventory::fact::protectedBy, QStringLiteral("it runs Wingman"), FactClass::Gate);
            },
            "deny: MOCK_SIMULATED(info) TARGET_PROTECTED(block)");
        row(
            "nothing is there", lab(), [](GateInput &in) { facts(in).object.reset(); },
            "deny: TARGET_NOT_FOUND(block)");
        row(
            "nothing is there yet, in lab", lab(),
            [](GateInput &in) {
                facts(in).object.reset();
                in.plan.targets.first().preconditions = {Condition{Condition::Kind::Gone, {}, {}}};
            },
            "allow: LAB_ALLOWLIST_HIT(info)");
        row(
            "nothing is there yet, to be made with the label", integration(true),
            [](GateInput &in) {
                facts(in).object.reset();
                in.plan.targets.first().preconditions = {Condition{Condition::Kind::Gone, {}, {}}};
            },
            "allow: INTEGRATION_LABEL_PRESENT(info)");
        row(
            "an engine is on no list", lab(), [](GateInput &in) { facts(in).target.kind = TargetKind::Engine; },
            "deny: LAB_ALLOWLIST_MISS(block)");

        // -- Proxmox ---------------------------------------------------------------------------------------------
        const Spoil guests = [](GateInput &in) {
            in.posture.policy.allow.vms = names("100");
            in.posture.policy.allow.nodes = names("pve1");
        };
        row("a guest by VMID", proxmox(ExecutionMode::Lab, guestFacts(TargetKind::Qemu, "qemu/100", "100", "db")),
            guests, "allow: LAB_ALLOWLIST_HIT(info)");
        row("a container by VMID", proxmox(ExecutionMode::Lab, guestFacts(TargetKind::Lxc, "lxc/100", "100", "db")),
            guests, "allow: LAB_ALLOWLIST_HIT(info)");
        row("another guest whose name is the VMID",
            proxmox(ExecutionMode::Lab, guestFacts(TargetKind::Qemu, "qemu/101", "101", "100")), guests,
            "deny: LAB_ALLOWLIST_MISS(block)");
        row("a guest on an allowed node is not allowed by it",
            proxmox(ExecutionMode::Lab, guestFacts(TargetKind::Qemu, "qemu/102", "102", "pve1")), guests,
            "deny: LAB_ALLOWLIST_MISS(block)");
        row("the VMID as read counts",
            proxmox(ExecutionMode::Lab, guestFacts(TargetKind::Qemu, "qemu/101", "100", "x")), guests,
            "deny: LAB_ALLOWLIST_MISS(block)");
        row(
            "a guest is denied by its human name too",
            proxmox(ExecutionMode::Lab, guestFacts(TargetKind::Qemu, "qemu/100", "100", "db")),
            [guests](GateInput &in) {
                guests(in);
                in.posture.policy.deny.vms = names("db");
            },
            "deny: TARGET_DENYLISTED(block) LAB_ALLOWLIST_HIT(info)");
        const GateInput moved = proxmox(ExecutionMode::Lab, guestFacts(TargetKind::Qemu, "qemu/100", "100", "db"));
        const auto to = [guests](const char *node) {
            return [guests, node](GateInput &in) {
                guests(in);
                in.plan.targets.first().destination = QString::fromLatin1(node);
            };
        };
        row("a guest that goes to an allowed node", moved, to("pve1"),
            "allow: LAB_ALLOWLIST_HIT(info) LAB_ALLOWLIST_HIT(info)");
        row("a guest that goes to another node", moved, to("pve3"),
            "deny: LAB_ALLOWLIST_HIT(info) LAB_ALLOWLIST_MISS(block)");
        row(
            "a guest that goes to a denied node", moved,
            [to](GateInput &in) {
                to("pve1")(in);
                in.posture.policy.deny.nodes = names("pve*");
            },
            "deny: TARGET_DENYLISTED(block) LAB_ALLOWLIST_HIT(info) LAB_ALLOWLIST_HIT(info)");
        row("a node", proxmox(ExecutionMode::Lab, guestFacts(TargetKind::Node, "node/pve1", "pve1", "pve1")), guests,
            "allow: LAB_ALLOWLIST_HIT(info)");
        row(
            "integration takes a tagged guest",
            proxmox(ExecutionMode::Integration, guestFacts(TargetKind::Qemu, "qemu/100", "100", "t")),
            [](GateInput &in) { facts(in).set(policy::fact::testTag, QStringLiteral("true"), FactClass::Gate); },
            "allow: INTEGRATION_LABEL_PRESENT(info)");
        row("integration refuses an untagged guest",
            proxmox(ExecutionMode::Integration, guestFacts(TargetKind::Qemu, "qemu/100", "100", "t")), asItIs,
            "deny: INTEGRATION_LABEL_MISSING(block)");
        row(
            "Docker's label is no tag",
            proxmox(ExecutionMode::Integration, guestFacts(TargetKind::Qemu, "qemu/100", "100", "t")),
            [](GateInput &in) { facts(in).set(inventory::fact::testLabel, QStringLiteral("true"), FactClass::Gate); },
            "deny: INTEGRATION_LABEL_MISSING(block)");
        row(
            "a node has no tag",
            proxmox(ExecutionMode::Integration, guestFacts(TargetKind::Node, "node/pve1", "pve1", "pve1")),
            [](GateInput &in) { facts(in).set(policy::fact::testTag, QStringLiteral("true"), FactClass::Gate); },
            "deny: INTEGRATION_LABEL_MISSING(block)");

        // -- parts -----------------------------------------------------------------------------------------------
        const auto guarded = [guests](const char *kept, operations::Part part) {
            return [guests, kept, part](GateInput &in) {
                guests(in);
                in.posture.policy.allow.containers = names("web");
                operations::TargetPlan snapshot = in.plan.targets.first();
                snapshot.before = guestFacts(TargetKind::Qemu, "qemu/100", "100", "db");
                snapshot.operation = operations::OperationId::parse(QStringLiteral("proxmox.guest.snapshot")).value();
                snapshot.operationVersion = 1;
                snapshot.part = part;
                operations::OperationSpec spec = in.operation;
                spec.id = *snapshot.operation;
                spec.platform = Platform::Proxmox;
                spec.targetKind = TargetKind::Qemu;
                in.parts = {spec};
                in.plan.guard = operations::Guard{snapshot.target()};
                in.plan.guard->guest.name = QString::fromLatin1(kept);
                in.plan.targets.append(snapshot);
            };
        };
        row("a part that acts on the kept guest", lab(), guarded("100", operations::Part::Guard),
            "allow: LAB_ALLOWLIST_HIT(info) LAB_ALLOWLIST_HIT(info)");
        row("a part that acts on another guest", lab(), guarded("101", operations::Part::Guard),
            "deny: PLAN_CHANGED(block) LAB_ALLOWLIST_HIT(info) LAB_ALLOWLIST_HIT(info)");
        row("an act with an operation of its own", lab(), guarded("100", operations::Part::Act),
            "deny: PLAN_CHANGED(block) LAB_ALLOWLIST_HIT(info) LAB_ALLOWLIST_HIT(info)");
    }
    void evaluates() { checkRow(); }

    /// What shows a finding beside its target knows which that is, also where the sentence is about another name.
    void anotherNameBelongsToItsTarget()
    {
        GateInput moved = proxmox(ExecutionMode::Lab, guestFacts(TargetKind::Qemu, "qemu/100", "100", "db"));
        moved.posture.policy.allow.vms = names("100");
        moved.posture.policy.allow.nodes = names("pve1");
        moved.posture.policy.deny.nodes = names("pve3");
        moved.plan.targets.first().destination = QStringLiteral("pve3");
        const QString address = facts(moved).target.text();
        QStringList besides;
        for (const Finding &finding : evaluate(moved).findings) {
            if (finding.code == Code::LabAllowlistHit) { // of the guest itself
                QCOMPARE(finding.arguments.text(u"target"), address);
                QVERIFY(!finding.arguments.contains(QStringLiteral("of")));
                continue;
            }
            besides.append(codeName(finding.code));
            QCOMPARE(finding.arguments.text(u"of"), address);
            QCOMPARE(finding.arguments.text(u"name"), QStringLiteral("pve3"));
            QVERIFY(finding.sentence().contains(QStringLiteral("where %1 goes").arg(address)));
        }
        QCOMPARE(besides, (QStringList{QStringLiteral("TARGET_DENYLISTED"), QStringLiteral("LAB_ALLOWLIST_MISS")}));
    }
};

QTEST_APPLESS_MAIN(tst_GateNames)
#include "tst_gate_names.moc"
