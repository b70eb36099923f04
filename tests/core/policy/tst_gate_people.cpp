// SPDX-License-Identifier: GPL-3.0-or-later
// Who may: roles, owners, and what an approval of whom is worth.
#include "policy/gate.h"

#include "support/gate_table.h"

using namespace wingman;
using namespace wingman::policy;
using namespace wingman::test;

class tst_GatePeople : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void evaluates_data()
    {
        gateColumns();

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
    }
    void evaluates() { checkRow(); }
};

QTEST_APPLESS_MAIN(tst_GatePeople)
#include "tst_gate_people.moc"
