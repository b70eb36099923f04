// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/door_flows.h"
#include "execution/door_parts.h"
#include "execution/jobs.h"
#include "execution/planner.h"

namespace wingman::execution {
namespace {

using operations::OperationSpec;
using operations::Plan;
using policy::GateInput;

/// One operation, planned as far as that goes without asking anybody for parameters.
struct Sketch
{
    Plan plan;
    std::optional<Error> error;
};

bool needsParameters(const OperationSpec &spec, const operations::Parameters &parameters)
{
    for (const operations::ParameterSpec &parameter : spec.parameters) {
        if (parameter.required && !parameters.contains(parameter.name))
            return true;
    }
    return false;
}

/// Nothing of it but the object is known; the gate's rules about steps have nothing to look at then.
operations::TargetPlan withoutSteps(const inventory::Facts &facts)
{
    return {.before = facts,
            .title = {},
            .effect = {},
            .preconditions = {},
            .steps = {},
            .proof = {},
            .inverse = {},
            .inverseParameters = {},
            .secondName = {}};
}

Sketch sketch(const Services &services, const OperationSpec &spec, const inventory::Facts &facts,
              const identity::Actor &actor, const policy::Posture &posture)
{
    const operations::Parameters parameters = operations::withDefaults(spec, {});
    const operations::Intent intent{spec.id, {facts.target}, parameters, {}, {}};
    Sketch result{planFrame(services, spec, intent, actor, posture), std::nullopt};
    if (needsParameters(spec, parameters)) {
        if (facts.exists())
            result.plan.targets.append(withoutSteps(facts));
        else
            result.error = Error{Code::TargetNotFound, {{"target", facts.target.text()}}};
        return result;
    }
    const auto definition = services.catalogue->find(spec.id);
    const auto target =
        definition ? (*definition)->plan(facts, parameters) : Result<operations::TargetPlan>(propagate(definition));
    if (target)
        result.plan.targets.append(*target);
    else if (target.error().code == Code::ParameterInvalid && facts.exists())
        result.plan.targets.append(withoutSteps(facts)); // none of them is required, but one of them is
    else
        result.error = target.error();
    return result;
}

/// What those that can be planned without further parameters have to know.
QStringList asksOf(const Services &services, const QList<OperationSpec> &specs)
{
    QStringList asks;
    for (const OperationSpec &spec : specs) {
        const operations::Parameters parameters = operations::withDefaults(spec, {});
        const auto definition = services.catalogue->find(spec.id);
        if (definition && !needsParameters(spec, parameters))
            asks.append((*definition)->asks(parameters));
    }
    asks.removeDuplicates();
    return asks;
}

} // namespace

Async<QList<Foreseen>> foresightFlow(std::shared_ptr<const Services> services, inventory::TargetRef target,
                                     identity::Actor actor, Cancel cancel)
{
    QList<OperationSpec> specs = services->catalogue->list();
    specs.removeIf(
        [&target](const OperationSpec &spec) { return spec.platform != target.platform || !spec.actsOn(target.kind); });
    const QStringList asks = asksOf(*services, specs);
    auto facts = co_await readFacts(services, target, asks, cancel);
    if (!facts && !asks.isEmpty()) {
        // One question that cannot be answered takes nothing away from what needs no answer to it.
        const QStringList none;
        facts = co_await readFacts(services, target, none, cancel);
    }
    if (!facts)
        co_return propagate(facts);
    auto posture = co_await postureNow(services, cancel);
    if (!posture)
        co_return propagate(posture);
    QList<Sketch> sketches;
    for (const OperationSpec &spec : std::as_const(specs))
        sketches.append(sketch(*services, spec, *facts, actor, *posture));
    auto job = [services, sketches, actor,
                posture = *posture](storage::Connection &connection) -> Result<QList<Foreseen>> {
        QList<Foreseen> foreseen;
        for (const Sketch &one : sketches) {
            Foreseen next{one.plan.operation, {}, one.error};
            if (!one.error) {
                const auto input =
                    gateInput(*services, connection, one.plan, actor, GateInput::Moment::Planning, posture);
                if (!input)
                    return propagate(input);
                next.decision = policy::evaluate(*input);
            }
            foreseen.append(next);
        }
        return foreseen;
    };
    auto foreseen = co_await reading<QList<Foreseen>>(services, std::move(job), cancel);
    co_return foreseen;
}

} // namespace wingman::execution
