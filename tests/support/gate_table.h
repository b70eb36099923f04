// SPDX-License-Identifier: GPL-3.0-or-later
// Rows for tables of gate decisions: an input that passes, what spoils it, and the verdict with every finding in order.
#pragma once

#include "support/gate_input.h"

#include <QTest>
#include <functional>

namespace wingman::test {

using identity::Role;
using inventory::FactClass;
using inventory::Facts;
using inventory::Platform;
using inventory::TargetKind;
using inventory::TargetRef;
using operations::ExecutionMode;
using operations::Tier;
using policy::Decision;
using policy::Finding;
using policy::GateInput;
using Moment = GateInput::Moment;
using Spoil = std::function<void(GateInput &)>;

} // namespace wingman::test

Q_DECLARE_METATYPE(wingman::test::Spoil)

namespace wingman::test {

/// "allow: LAB_ALLOWLIST_HIT(info)": the verdict and every finding in order.
inline QString told(const Decision &decision)
{
    QStringList findings;
    for (const Finding &finding : decision.findings)
        findings.append(QStringLiteral("%1(%2)").arg(codeName(finding.code), policy::levelName(finding.level)));
    return (policy::verdictName(decision.verdict) + QStringLiteral(": ") + findings.join(u' ')).trimmed();
}

/// Armed lab with "web" and "my-app-*" allowed; an operator restarts web with tier 1.
inline GateInput lab(Tier tier = Tier::One, Role role = Role::Operator, const char *name = "web")
{
    GateInput input = gateInput(ExecutionMode::Lab, tier, role, containerFacts(QString::fromLatin1(name), false));
    input.posture.policy.allow.containers = names("web,my-app-*");
    return input;
}

inline Facts guestFacts(TargetKind kind, const char *object, const char *typed, const char *humanName)
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

inline GateInput proxmox(ExecutionMode mode, const Facts &facts)
{
    GateInput input = gateInput(mode, Tier::One, Role::Operator, facts);
    input.operation.platform = Platform::Proxmox;
    return input;
}

inline GateInput configuration(Role role = Role::Admin)
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

inline Facts &facts(GateInput &input)
{
    return input.plan.targets.first().before;
}

/// An operator restarts web with tier 1 in integration mode.
inline GateInput integration(bool labelled)
{
    return gateInput(ExecutionMode::Integration, Tier::One, Role::Operator,
                     containerFacts(QStringLiteral("web"), labelled));
}

inline GateInput mock(Tier tier = Tier::One)
{
    return gateInput(ExecutionMode::Mock, tier, Role::Operator, containerFacts(QStringLiteral("web"), false));
}

inline void asItIs(GateInput &) {}

inline void gateColumns()
{
    QTest::addColumn<GateInput>("input");
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("expected");
}

inline void row(const char *name, const GateInput &input, const Spoil &spoil, const char *expected)
{
    QTest::newRow(name) << input << spoil << QString::fromLatin1(expected);
}

inline void checkRow()
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

} // namespace wingman::test
