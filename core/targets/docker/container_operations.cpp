// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/docker/container_operations.h"

#include "inventory/docker.h"
#include "targets/docker/engine_client.h"

#include <QCoreApplication>

namespace wingman::targets::docker {

using namespace inventory;
using namespace operations;
using namespace std::chrono_literals;

namespace {

const QString finalSeconds = QStringLiteral("timeout");
const QString newName = QStringLiteral("name");
const QString signalName = QStringLiteral("signal");
const QString force = QStringLiteral("force");
const QString withVolumes = QStringLiteral("volumes");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::DockerContainer)
};

Condition equals(const QString &fact, const QString &value)
{
    return {Condition::Kind::Equals, fact, {value}};
}

Condition changed(const QString &fact)
{
    return {Condition::Kind::Changed, fact, {}};
}

Condition gone()
{
    return {Condition::Kind::Gone, {}, {}};
}

ParameterSpec secondsParameter()
{
    ParameterSpec spec{.name = finalSeconds,
                       .title = Words::tr("Seconds for the container to end by itself"),
                       .defaultValue = {},
                       .choices = {},
                       .pattern = {}};
    spec.type = ParameterSpec::Type::Integer;
    spec.defaultValue = qint64(10);
    spec.minimum = 0;
    spec.maximum = 300;
    return spec;
}

ParameterSpec nameParameter()
{
    ParameterSpec spec{
        .name = newName, .title = Words::tr("New name"), .defaultValue = {}, .choices = {}, .pattern = {}};
    spec.required = true;
    spec.minimum = 2;
    spec.maximum = 255;
    spec.pattern = QStringLiteral("[a-zA-Z0-9][a-zA-Z0-9_.-]+");
    return spec;
}

ParameterSpec signalParameter()
{
    // Only signals that end a process: what the others did could not be proven.
    ParameterSpec spec{
        .name = signalName, .title = Words::tr("Signal"), .defaultValue = {}, .choices = {}, .pattern = {}};
    spec.type = ParameterSpec::Type::Choice;
    spec.choices = {QStringLiteral("SIGKILL"), QStringLiteral("SIGTERM"), QStringLiteral("SIGINT"),
                    QStringLiteral("SIGQUIT"), QStringLiteral("SIGABRT")};
    spec.defaultValue = spec.choices.first();
    return spec;
}

ParameterSpec switchParameter(const QString &name, const char *title)
{
    ParameterSpec spec{.name = name, .title = Words::tr(title), .defaultValue = {}, .choices = {}, .pattern = {}};
    spec.type = ParameterSpec::Type::Boolean;
    spec.defaultValue = false;
    return spec;
}

/// What one verb needs, does and proves; `shape` adds what depends on parameters and facts.
struct Verb
{
    const char *name = nullptr;
    const char *title = nullptr;
    const char *effect = nullptr;
    Tier tier{};
    const char *inverse = nullptr; // verb, or ""
    bool dangerous = false;
    bool idempotent = false;
    bool losesData = false;
    QList<ParameterSpec> parameters;
    QStringList from; // states in which it is possible
    Proof proof;
    std::function<void(TargetPlan &plan, Step &step, const Parameters &parameters)> shape;
};

qint64 numberOf(const Parameters &parameters, const QString &name)
{
    const auto *value = std::get_if<qint64>(&*parameters.find(name));
    return value ? *value : 0;
}

bool isSet(const Parameters &parameters, const QString &name)
{
    const auto *value = std::get_if<bool>(&*parameters.find(name));
    return value && *value;
}

void allowToEnd(TargetPlan &, Step &step, const Parameters &parameters)
{
    const qint64 seconds = numberOf(parameters, finalSeconds);
    step.call.query.insert(QStringLiteral("t"), QString::number(seconds));
    step.timeout = std::chrono::seconds(seconds) + 30s;
}

void rename(TargetPlan &plan, Step &step, const Parameters &parameters)
{
    const QString to = textOf(*parameters.find(newName));
    const QString from = plan.before.value(fact::name).value_or(plan.before.target.name);
    step.call.query.insert(QStringLiteral("name"), to);
    plan.title += QStringLiteral(" → %1").arg(to);
    step.title = plan.title;
    plan.preconditions.append(equals(fact::name, from));
    plan.proof = {{equals(fact::name, to)}};
    plan.inverseParameters = {{newName, from}};
    plan.secondName = to;
}

void signal(TargetPlan &, Step &step, const Parameters &parameters)
{
    step.call.query.insert(QStringLiteral("signal"), textOf(*parameters.find(signalName)));
}

void remove(TargetPlan &plan, Step &step, const Parameters &parameters)
{
    step.call.method = QStringLiteral("DELETE");
    step.call.path.chop(QStringLiteral("/remove").size());
    step.toleratesAbsent = true;
    if (isSet(parameters, withVolumes)) {
        step.call.query.insert(QStringLiteral("v"), QStringLiteral("1"));
        plan.effect = QString::fromUtf8(QT_TRANSLATE_NOOP(
            "wingman::DockerContainer", "The container, what it wrote and its anonymous volumes are gone for good"));
    }
    if (isSet(parameters, force)) {
        step.call.query.insert(QStringLiteral("force"), QStringLiteral("1"));
        plan.preconditions.removeIf([](const Condition &condition) { return condition.fact == fact::state; });
    }
}

QList<Verb> verbs()
{
    const QString created = containerStateName(ContainerState::Created);
    const QString running = containerStateName(ContainerState::Running);
    const QString paused = containerStateName(ContainerState::Paused);
    const QString restarting = containerStateName(ContainerState::Restarting);
    const QString exited = containerStateName(ContainerState::Exited);
    const QString dead = containerStateName(ContainerState::Dead);
    return {
        // A container that does its work and ends at once has been started too: its start time tells.
        {"start",
         QT_TRANSLATE_NOOP("wingman::DockerContainer", "Start container"),
         QT_TRANSLATE_NOOP("wingman::DockerContainer", "The container runs"),
         Tier::One,
         "stop",
         false,
         true,
         false,
         {},
         {created, exited, running},
         {{equals(fact::state, running)}, {changed(fact::startedAt)}},
         {}},
        {"unpause",
         QT_TRANSLATE_NOOP("wingman::DockerContainer", "Unpause container"),
         QT_TRANSLATE_NOOP("wingman::DockerContainer", "The container goes on where it was paused"),
         Tier::One,
         "pause",
         false,
         false,
         false,
         {},
         {paused},
         {{equals(fact::state, running)}},
         {}},
        {"stop",
         QT_TRANSLATE_NOOP("wingman::DockerContainer", "Stop container"),
         QT_TRANSLATE_NOOP("wingman::DockerContainer", "The container ends; its service is gone until it is started"),
         Tier::Two,
         "start",
         false,
         true,
         false,
         {secondsParameter()},
         {running, restarting, exited, created},
         {{{Condition::Kind::OneOf, fact::state, {exited, created}}}},
         allowToEnd},
        {"restart",
         QT_TRANSLATE_NOOP("wingman::DockerContainer", "Restart container"),
         QT_TRANSLATE_NOOP("wingman::DockerContainer",
                           "The container ends and starts again; its service is away meanwhile"),
         Tier::Two,
         "",
         false,
         false,
         false,
         {secondsParameter()},
         {running, restarting, exited, created},
         {{equals(fact::state, running), changed(fact::startedAt)}},
         allowToEnd},
        {"pause",
         QT_TRANSLATE_NOOP("wingman::DockerContainer", "Pause container"),
         QT_TRANSLATE_NOOP("wingman::DockerContainer", "The container stands still; who asks it waits"),
         Tier::Two,
         "unpause",
         false,
         false,
         false,
         {},
         {running},
         {{equals(fact::state, paused)}},
         {}},
        {"rename",
         QT_TRANSLATE_NOOP("wingman::DockerContainer", "Rename container"),
         QT_TRANSLATE_NOOP("wingman::DockerContainer",
                           "Who finds the container by its old name does not find it any more"),
         Tier::Two,
         "rename",
         false,
         false,
         false,
         {nameParameter()},
         {created, running, paused, restarting, exited},
         {},
         rename},
        {"kill",
         QT_TRANSLATE_NOOP("wingman::DockerContainer", "Kill container"),
         QT_TRANSLATE_NOOP("wingman::DockerContainer", "The container ends at once; what it has not written is lost"),
         Tier::Three,
         "start",
         false,
         false,
         true,
         {signalParameter()},
         {running},
         {{changed(fact::finishedAt)}},
         signal},
        {"remove",
         QT_TRANSLATE_NOOP("wingman::DockerContainer", "Remove container"),
         QT_TRANSLATE_NOOP("wingman::DockerContainer",
                           "The container and what it wrote outside of volumes are gone for good"),
         Tier::Three,
         "",
         true,
         true,
         true,
         {switchParameter(force, QT_TRANSLATE_NOOP("wingman::DockerContainer", "Kill it first if it runs")),
          switchParameter(withVolumes,
                          QT_TRANSLATE_NOOP("wingman::DockerContainer", "Remove its anonymous volumes too"))},
         {created, exited, dead},
         {{gone()}},
         remove},
    };
}

class ContainerDefinition final : public Definition
{
public:
    explicit ContainerDefinition(Verb verb) : m_verb(std::move(verb)), m_spec(specOf(m_verb)) {}

    const OperationSpec &spec() const override { return m_spec; }

    Result<TargetPlan> plan(const Facts &facts, const Parameters &parameters) const override
    {
        if (facts.target.kind != TargetKind::Container || !facts.exists())
            return fail(Code::TargetNotFound, {{"target", facts.target.text()}});
        if (const auto valid = validateParameters(m_spec, parameters); !valid)
            return propagate(valid);
        Parameters complete = parameters;
        for (const ParameterSpec &parameter : m_spec.parameters) {
            if (!complete.contains(parameter.name) && parameter.defaultValue)
                complete.insert(parameter.name, *parameter.defaultValue);
        }
        const QString name = facts.value(fact::name).value_or(facts.target.name);
        TargetPlan plan{
            .before = facts,
            .title = QStringLiteral("%1: %2 (%3)").arg(m_spec.title, name, facts.object->text().left(12)),
            .effect = QString::fromUtf8(m_verb.effect),
            .preconditions = {{Condition::Kind::Exists, {}, {}}, {Condition::Kind::OneOf, fact::state, m_verb.from}},
            .steps = {},
            .proof = m_verb.proof,
            .settle = 10s,
            .inverse = m_spec.inverse,
            .inverseParameters = {},
            .secondName = {}};
        // Started with --rm, it is gone as soon as it has ended; every other proof of an end then comes too late.
        const bool ends = plan.inverse == idOf("start") || m_verb.proof.contains({changed(fact::startedAt)});
        if (ends && facts.value(fact::autoRemove) == QStringLiteral("true"))
            plan.proof.append({gone()});
        Step step{
            .title = plan.title,
            .call = {QStringLiteral("POST"),
                     QStringLiteral("/containers/%1/%2").arg(segment(facts.object->text()), QLatin1String(m_verb.name)),
                     {},
                     {}},
            .timeout = 30s,
            .capture = {},
            .toleratesAbsent = false};
        if (m_verb.shape)
            m_verb.shape(plan, step, complete);
        for (const Condition &condition : std::as_const(plan.preconditions)) {
            if (!condition.holds(facts, facts))
                return fail(
                    Code::PreconditionFailed,
                    {{"what", facts.target.text()}, {"reason", Words::tr("needed is that %1").arg(condition.text())}});
        }
        plan.steps = {step};
        return plan;
    }

private:
    static OperationId idOf(const char *verb)
    {
        return OperationId::parse(QStringLiteral("docker.container.%1").arg(QLatin1String(verb))).value();
    }
    static OperationSpec specOf(const Verb &verb)
    {
        OperationSpec spec{.id = idOf(verb.name),
                           .title = QString::fromUtf8(verb.title),
                           .parameters = verb.parameters,
                           .permission = {},
                           .inverse = {}};
        spec.platform = Platform::Docker;
        spec.targetKind = TargetKind::Container;
        spec.tier = verb.tier;
        spec.dangerous = verb.dangerous;
        spec.reversible = *verb.inverse != '\0';
        spec.idempotent = verb.idempotent;
        spec.losesData = verb.losesData;
        spec.estimate = 1s;
        spec.timeout = 30s;
        for (const ParameterSpec &parameter : verb.parameters) {
            if (parameter.name == finalSeconds) {
                spec.estimate = 10s;
                spec.timeout = std::chrono::seconds(parameter.maximum) + 30s;
            }
        }
        if (spec.reversible)
            spec.inverse = idOf(verb.inverse);
        return spec;
    }

    Verb m_verb;
    OperationSpec m_spec;
};

} // namespace

std::vector<std::shared_ptr<const Definition>> containerDefinitions()
{
    std::vector<std::shared_ptr<const Definition>> all;
    for (const Verb &verb : verbs())
        all.push_back(std::make_shared<ContainerDefinition>(verb));
    return all;
}

} // namespace wingman::targets::docker
