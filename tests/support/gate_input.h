// SPDX-License-Identifier: GPL-3.0-or-later
// Inputs of the gate, put together for tests and benchmarks: each is a case that passes, to be spoiled by its test.
#pragma once

#include "policy/gate.h"

namespace wingman::test {

inline Instant someTime()
{
    return parseInstant(u"2026-01-02T03:04:05Z").value();
}

inline identity::Actor actor(const char *name, identity::Role role)
{
    return {identity::ActorId::parse(QString::fromLatin1(name)).value(), role, identity::Origin::Cli};
}

inline policy::NameList names(const char *text)
{
    return policy::NameList::parse(QString::fromUtf8(text)).value();
}

/// A container that was read: 64 digits of id, its name, running; labelled or not.
inline inventory::Facts containerFacts(const QString &name, bool labelled,
                                       const QString &endpoint = QStringLiteral("local"))
{
    using inventory::FactClass;
    inventory::Facts facts{inventory::TargetRef::container(EndpointId::parse(endpoint).value(), name),
                           QStringLiteral("engine-") + endpoint,
                           ObjectId::parse(QString(64 - name.size(), u'0') + name).value(),
                           {},
                           someTime()};
    facts.set(inventory::fact::name, name, FactClass::Gate);
    facts.set(inventory::fact::state, QStringLiteral("running"), FactClass::Gate);
    if (labelled)
        facts.set(inventory::fact::testLabel, QStringLiteral("true"), FactClass::Gate);
    return facts;
}

/// A posture in which the policy's own rules are all that stands in the way.
inline policy::Posture posture(operations::ExecutionMode mode)
{
    policy::Posture posture;
    posture.mode.mode = mode;
    posture.mode.decidedBy = QStringLiteral("--mode");
    posture.readOnly = false;
    posture.readOnlyImposed = false;
    posture.policy.version = 7;
    return posture;
}

/// One container, one step.
inline policy::GateInput gateInput(operations::ExecutionMode mode, operations::Tier tier, identity::Role role,
                                   const inventory::Facts &facts)
{
    using namespace operations;
    const auto operation = OperationId::parse(QStringLiteral("docker.container.restart")).value();
    const OperationSpec spec{.id = operation,
                             .title = {},
                             .parameters = {},
                             .tier = tier,
                             .dangerous = false,
                             .permission = std::nullopt,
                             .inverse = std::nullopt};
    TargetPlan target{facts, {}, {}, {}, {Step{QStringLiteral("Restart"), {}, {}, {}, {}}}, {}, {}, {}, {}, {}};
    Plan plan{.id = PlanId::parse(QStringLiteral("pln-test")).value(),
              .operation = operation,
              .tier = tier,
              .dangerous = false,
              .parameters = {},
              .targets = {target},
              .requester = actor("os:asker", role),
              .mode = mode,
              .simulated = mode == ExecutionMode::Mock,
              .policyVersion = 7,
              .createdAt = someTime(),
              .reason = {}};
    return policy::GateInput{.plan = plan,
                             .operation = spec,
                             .actor = plan.requester,
                             .posture = posture(mode),
                             .recent = {},
                             .approval = std::nullopt,
                             .now = someTime()};
}

inline void approve(policy::GateInput &input, const identity::Actor &approver)
{
    input.approval = policy::GivenApproval{approver, input.plan.digest()};
}

} // namespace wingman::test
