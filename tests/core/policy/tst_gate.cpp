// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/gate.h"

#include "support/gate_input.h"

#include <QTest>
#include <functional>

using namespace wingman;
using namespace wingman::policy;
using namespace wingman::test;
using identity::Role;
using inventory::FactClass;
using inventory::Facts;
using inventory::Platform;
using inventory::TargetKind;
using inventory::TargetRef;
using operations::Condition;
using operations::ExecutionMode;
using operations::Tier;
using Moment = GateInput::Moment;

using Spoil = std::function<void(GateInput &)>;
Q_DECLARE_METATYPE(Spoil)

namespace {

/// "allow: LAB_ALLOWLIST_HIT(info)": the verdict and every finding in order.
QString told(const Decision &decision)
{
    QStringList findings;
    for (const Finding &finding : decision.findings)
        findings.append(QStringLiteral("%1(%2)").arg(codeName(finding.code), levelName(finding.level)));
    return (verdictName(decision.verdict) + QStringLiteral(": ") + findings.join(u' ')).trimmed();
}

/// Armed lab with "web" and "my-app-*" allowed; an operator restarts web with tier 1.
GateInput lab(Tier tier = Tier::One, Role role = Role::Operator, const char *name = "web")
{
    GateInput input = gateInput(ExecutionMode::Lab, tier, role, containerFacts(QString::fromLatin1(name), false));
    input.posture.policy.allow.containers = names("web,my-app-*");
    return input;
}

Facts guestFacts(TargetKind kind, const char *object, const char *typed, const char *humanName)
{
    const QString name = QString::fromLatin1(typed);
    Facts facts{TargetRef{Platform::Proxmox, EndpointId::parse(QStringLiteral("home")).value(), kind,
                          kind == TargetKind::Node ? QString() : QStringLiteral("pve1"), name},
                QStringLiteral("cluster"),
                ObjectId::parse(QString::fromLatin1(object)).value(),
                {},
                someTime()};
    facts.set(inventory::fact::name, QString::fromLatin1(humanName), FactClass::Gate);
    return facts;
}

GateInput proxmox(ExecutionMode mode, const Facts &facts)
{
    GateInput input = gateInput(mode, Tier::One, Role::Operator, facts);
    input.operation.platform = Platform::Proxmox;
    return input;
}

GateInput configuration(Role role = Role::Admin)
{
    GateInput input = gateInput(ExecutionMode::Mock, Tier::One, role,
                                Facts{TargetRef::configuration(QStringLiteral("policy")),
                                      QStringLiteral("here"),
                                      ObjectId::parse(QStringLiteral("policy")).value(),
                                      {},
                                      someTime()});
    input.operation.platform = Platform::Wingman;
    input.operation.permission = identity::Permission::ManagePolicy;
    input.plan.simulated = false;
    return input;
}

Facts &facts(GateInput &input)
{
    return input.plan.targets.first().before;
}

} // namespace

class tst_Gate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void evaluates_data()
    {
        QTest::addColumn<GateInput>("input");
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const GateInput &input, const Spoil &spoil, const char *expected) {
            QTest::newRow(name) << input << spoil << QString::fromLatin1(expected);
        };
        const Spoil asItIs = [](GateInput &) {};
        const auto integration = [](bool labelled) {
            return gateInput(ExecutionMode::Integration, Tier::One, Role::Operator,
                             containerFacts(QStringLiteral("web"), labelled));
        };
        const auto mock = [](Tier tier = Tier::One) {
            return gateInput(ExecutionMode::Mock, tier, Role::Operator, containerFacts(QStringLiteral("web"), false));
        };

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

        // -- role and ownership ----------------------------------------------------------------------------------
        row("a viewer plans nothing", lab(Tier::One, Role::Viewer), asItIs,
            "deny: PERMISSION_DENIED(block) LAB_ALLOWLIST_HIT(info)");
        row(
            "an operator approves nothing, least of all the own", lab(Tier::Two),
            [](GateInput &in) { in.moment = Moment::Approving; },
            "deny: PERMISSION_DENIED(block) LAB_ALLOWLIST_HIT(info) SELF_APPROVAL_REFUSED(block)");
        row(
            "an operation's own permission is needed too", lab(),
            [](GateInput &in) { in.operation.permission = identity::Permission::ManageSecrets; },
            "deny: PERMISSION_DENIED(block) LAB_ALLOWLIST_HIT(info)");
        row(
            "planning in another's name", lab(), [](GateInput &in) { in.actor = actor("os:other", Role::Approver); },
            "deny: NOT_OWNER(block) LAB_ALLOWLIST_HIT(info)");
        row(
            "another operator does not start it", lab(Tier::Two),
            [](GateInput &in) {
                in.moment = Moment::Executing;
                approve(in, actor("os:approver", Role::Approver));
                in.actor = actor("os:other", Role::Operator);
            },
            "deny: PERMISSION_DENIED(block) NOT_OWNER(block) LAB_ALLOWLIST_HIT(info) APPROVAL_GIVEN(info)");
        row(
            "an approver starts what was approved", lab(Tier::Two),
            [](GateInput &in) {
                in.moment = Moment::Executing;
                in.actor = actor("os:approver", Role::Approver);
                approve(in, in.actor);
            },
            "allow: LAB_ALLOWLIST_HIT(info) APPROVAL_GIVEN(info)");
        row(
            "an approver does not continue another's tier 1", lab(),
            [](GateInput &in) {
                in.moment = Moment::Executing;
                in.actor = actor("os:approver", Role::Approver);
            },
            "deny: NOT_OWNER(block) LAB_ALLOWLIST_HIT(info)");
        row(
            "an admin continues anything", lab(),
            [](GateInput &in) {
                in.moment = Moment::Executing;
                in.actor = actor("os:admin", Role::Admin);
            },
            "allow: LAB_ALLOWLIST_HIT(info)");

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

        // -- approval --------------------------------------------------------------------------------------------
        const auto starts = [](const char *approver, Role role) {
            return Spoil([approver, role](GateInput &in) {
                in.moment = Moment::Executing;
                approve(in, actor(approver, role));
            });
        };
        row("tier 2 asks in mock as well", mock(Tier::Two), asItIs,
            "needs_approval: MOCK_SIMULATED(info) APPROVAL_REQUIRED(warn)");
        row("approved", lab(Tier::Three), starts("os:approver", Role::Approver),
            "allow: LAB_ALLOWLIST_HIT(info) APPROVAL_GIVEN(info)");
        row("approved by one who no longer may", lab(Tier::Three), starts("os:approver", Role::Operator),
            "needs_approval: LAB_ALLOWLIST_HIT(info) APPROVAL_REQUIRED(warn)");
        row(
            "approved, but another plan", lab(Tier::Two),
            [](GateInput &in) {
                in.moment = Moment::Executing;
                approve(in, actor("os:approver", Role::Approver));
                in.approval->planDigest[0] = static_cast<char>(in.approval->planDigest[0] ^ 1);
            },
            "needs_approval: LAB_ALLOWLIST_HIT(info) APPROVAL_REQUIRED(warn)");
        row(
            "approved, then its facts changed", lab(Tier::Two),
            [](GateInput &in) {
                in.moment = Moment::Executing;
                approve(in, actor("os:approver", Role::Approver));
                facts(in).set(inventory::fact::state, QStringLiteral("exited"), FactClass::Gate);
            },
            "needs_approval: LAB_ALLOWLIST_HIT(info) APPROVAL_REQUIRED(warn)");
        row(
            "approving one's own, off", lab(Tier::Two, Role::Admin),
            [](GateInput &in) { in.moment = Moment::Approving; },
            "deny: LAB_ALLOWLIST_HIT(info) SELF_APPROVAL_REFUSED(block)");
        row("started on one's own approval, off", lab(Tier::Two, Role::Admin), starts("os:asker", Role::Admin),
            "deny: LAB_ALLOWLIST_HIT(info) SELF_APPROVAL_REFUSED(block)");
        row(
            "approving one's own tier 2", lab(Tier::Two, Role::Admin),
            [](GateInput &in) {
                in.moment = Moment::Approving;
                in.posture.selfApproval = SelfApproval::Tier2;
            },
            "allow: LAB_ALLOWLIST_HIT(info)");
        row(
            "approving one's own tier 3 with tier2", lab(Tier::Three, Role::Admin),
            [](GateInput &in) {
                in.moment = Moment::Approving;
                in.posture.selfApproval = SelfApproval::Tier2;
            },
            "deny: LAB_ALLOWLIST_HIT(info) SELF_APPROVAL_REFUSED(block)");
        row(
            "the higher tier of plan and operation counts", lab(), [](GateInput &in) { in.plan.tier = Tier::Three; },
            "needs_approval: LAB_ALLOWLIST_HIT(info) APPROVAL_REQUIRED(warn)");

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
    void evaluates()
    {
        QFETCH(GateInput, input);
        QFETCH(Spoil, spoil);
        spoil(input);
        const Decision decision = evaluate(input);
        QTEST(told(decision), "expected");
        QCOMPARE(evaluate(input).findings, decision.findings); // the same question has the same answer
        for (const Finding &finding : decision.findings) {
            QCOMPARE(Finding::fromJson(finding.toJson()), std::optional(finding));
            QVERIFY(!finding.rule.isEmpty());
            QVERIFY(!finding.sentence().isEmpty());
        }
    }

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
