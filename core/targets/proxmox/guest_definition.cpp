// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/guest_definition.h"

#include <QCoreApplication>

namespace wingman::targets::proxmox {

using namespace inventory;
using namespace operations;
using namespace std::chrono_literals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ProxmoxSafekeeping)
};

} // namespace

Condition condition(Condition::Kind kind, const QString &fact, const QStringList &values)
{
    return {kind, fact, values};
}

Condition equals(const QString &fact, const QString &value)
{
    return {Condition::Kind::Equals, fact, {value}};
}

QString textIn(const Parameters &parameters, const QString &name)
{
    const auto found = parameters.constFind(name);
    return found == parameters.cend() ? QString() : textOf(*found);
}

bool isSet(const Parameters &parameters, const QString &name)
{
    const auto found = parameters.constFind(name);
    const bool *value = found == parameters.cend() ? nullptr : std::get_if<bool>(&*found);
    return value && *value;
}

ParameterSpec textParameter(const QString &name, const QString &title, qint64 maximum, const QString &pattern)
{
    ParameterSpec spec{.name = name, .title = title};
    spec.maximum = maximum;
    // Left empty is left out.
    spec.pattern = pattern.isEmpty() ? QString() : QStringLiteral("(%1)?").arg(pattern);
    return spec;
}

ParameterSpec numberParameter(const QString &name, const QString &title, qint64 minimum, qint64 maximum)
{
    ParameterSpec spec{.name = name, .title = title};
    spec.type = ParameterSpec::Type::Integer;
    spec.minimum = minimum;
    spec.maximum = maximum;
    return spec;
}

ParameterSpec switchParameter(const QString &name, const QString &title, std::optional<bool> defaultValue)
{
    ParameterSpec spec{.name = name, .title = title};
    spec.type = ParameterSpec::Type::Boolean;
    if (defaultValue)
        spec.defaultValue = *defaultValue;
    return spec;
}

Proof provenByTask(const QString &deed, const QList<Condition> &besides)
{
    const QList<Condition> own{equals(fact::task, QStringLiteral("done"))};
    const QList<Condition> heard{
        condition(Condition::Kind::Changed, QStringLiteral("done.") + deed),
        condition(Condition::Kind::NoneOf, fact::task, {QStringLiteral("running"), QStringLiteral("failed")})};
    return {own + besides, heard + besides};
}

OperationId idOf(const char *name)
{
    return OperationId::parse(QStringLiteral("proxmox.%1").arg(QLatin1String(name))).value();
}

Failure notNow(const Facts &facts, const QString &reason)
{
    return fail(Code::PreconditionFailed, {{"what", facts.target.text()}, {"reason", reason}});
}

Result<> holdAll(const TargetPlan &plan)
{
    for (const Condition &needed : plan.preconditions) {
        if (!needed.holds(plan.before, plan.before))
            return notNow(plan.before, Words::tr("needed is that %1").arg(needed.text()));
    }
    return {};
}

GuestDefinition::GuestDefinition(const char *name, const QString &title, Tier tier)
    : m_spec{.id = idOf(name), .title = title, .parameters = {}, .permission = {}, .inverse = {}}
{
    m_spec.platform = Platform::Proxmox;
    m_spec.targetKind = TargetKind::Qemu;
    m_spec.otherTargetKinds = {TargetKind::Lxc};
    m_spec.tier = tier;
    m_spec.dangerous = false;
    m_spec.timeout = 10min;
    m_spec.estimate = 20s;
}

Result<TargetPlan> GuestDefinition::plan(const Facts &facts, const Parameters &parameters) const
{
    if (!m_spec.actsOn(facts.target.kind) || !facts.exists())
        return fail(Code::TargetNotFound, {{"target", facts.target.text()}});
    if (const auto valid = validateParameters(m_spec, parameters); !valid)
        return propagate(valid);
    const QString who = facts.value(fact::name).value_or(facts.target.name);
    TargetPlan plan{.before = facts,
                    .title = QStringLiteral("%1: %2 (%3)").arg(m_spec.title, who, facts.object->text()),
                    .effect = {},
                    .preconditions = {condition(Condition::Kind::Exists, {}),
                                      equals(QStringLiteral("node"), facts.target.node),
                                      equals(QStringLiteral("lock"), QString())},
                    .steps = {},
                    .proof = {},
                    .settle = 20s,
                    .inverse = m_spec.inverse,
                    .inverseParameters = {},
                    .secondName = {}};
    Step step{.title = plan.title, .call = {QStringLiteral("POST"), {}, {}, {}}, .timeout = m_spec.timeout};
    const QString guest = QStringLiteral("/nodes/%1/%2").arg(facts.target.node, facts.object->text());
    // First what is true of every guest, so that the nearest reason is the one that is said.
    if (const auto may = holdAll(plan); !may)
        return propagate(may);
    if (const auto shaped = shape(plan, step, guest, parameters); !shaped)
        return propagate(shaped);
    if (const auto may = holdAll(plan); !may)
        return propagate(may);
    plan.steps = {step};
    return plan;
}

} // namespace wingman::targets::proxmox
