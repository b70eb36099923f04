// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/planner.h"

#include "execution/guarded_plan.h"
#include "execution/record_store.h"
#include "operations/acts.h"

#include <algorithm>

namespace wingman::execution {
namespace {

using inventory::Facts;
using inventory::TargetRef;
using operations::Plan;
using operations::TargetPlan;

constexpr qsizetype readsAtOnce = 8;

Result<> fits(const operations::OperationSpec &spec, const QList<TargetRef> &targets)
{
    if (targets.isEmpty())
        return fail(Code::InvalidInput, {{"what", spec.id.text()}, {"reason", QStringLiteral("it has no target")}});
    for (const TargetRef &target : targets) {
        if (target.platform != spec.platform || !spec.actsOn(target.kind))
            return fail(
                Code::InvalidInput,
                {{"what", target.text()},
                 {"reason",
                  QStringLiteral("%1 acts on a %2").arg(spec.id.text(), inventory::targetKindName(spec.targetKind))}});
    }
    return {};
}

/// All targets, in order; a few are read at the same time, because a task runs as soon as it is made.
Async<QList<TargetPlan>> planTargets(std::shared_ptr<const Services> services,
                                     std::shared_ptr<const operations::Definition> definition, QList<TargetRef> targets,
                                     operations::Parameters parameters, Cancel cancel)
{
    QList<TargetPlan> plans;
    const QStringList asks = definition->asks(parameters);
    for (qsizetype from = 0; from < targets.size(); from += readsAtOnce) {
        std::vector<Async<Facts>> reading;
        const qsizetype end = std::min(from + readsAtOnce, targets.size());
        for (qsizetype i = from; i < end; ++i)
            reading.push_back(readFacts(services, targets.at(i), asks, cancel));
        std::optional<Error> error;
        for (auto &task : reading) {
            auto facts = co_await task;
            if (error)
                continue; // the others are still awaited, so that nothing is left running
            if (!facts) {
                error = facts.error();
                continue;
            }
            auto plan = definition->plan(*facts, parameters);
            if (plan)
                plans.append(*plan);
            else
                error = plan.error();
        }
        if (error)
            co_return Failure(*error);
    }
    co_return plans;
}

bool severalEndpoints(const Services &services, const Plan &plan)
{
    const auto endpoints = services.ports->endpoints();
    return std::any_of(plan.targets.cbegin(), plan.targets.cend(), [&](const TargetPlan &target) {
        return std::count_if(endpoints.cbegin(), endpoints.cend(), [&](const inventory::Endpoint &endpoint) {
                   return endpoint.platform == target.target().platform;
               }) > 1;
    });
}

} // namespace

Async<Facts> readFacts(std::shared_ptr<const Services> services, TargetRef target, QStringList asks, Cancel cancel)
{
    const auto reader = services->ports->reader(target.endpoint);
    if (!reader)
        co_return propagate(reader);
    const QString name = target.name;
    co_return co_await (*reader)->moreFacts(target, name, asks, Deadline::after(services->timing.read), cancel);
}

Plan planFrame(const Services &services, const operations::OperationSpec &spec, const operations::Intent &intent,
               const identity::Actor &actor, const policy::Posture &posture)
{
    return Plan{.id = PlanId::parse(randomId("pln-")).value(),
                .operation = spec.id,
                .operationVersion = spec.version,
                .tier = spec.tier,
                .mutates = spec.mutates,
                .dangerous = spec.dangerous,
                .idempotent = spec.idempotent,
                .losesData = spec.losesData,
                .timeout = spec.timeout,
                .parameters = intent.parameters,
                .targets = {},
                .parallelism = 1,
                .stopAtFirstFailure = true,
                .requester = actor,
                .mode = posture.mode.mode,
                .simulated = posture.mode.mode == operations::ExecutionMode::Mock &&
                             spec.platform != inventory::Platform::Wingman,
                .policyVersion = posture.policy.version,
                .createdAt = services.clock->now(),
                .reason = intent.reason};
}

Async<Plan> makePlan(std::shared_ptr<const Services> services, operations::Intent intent, identity::Actor actor,
                     policy::Posture posture, Cancel cancel)
{
    const auto definition = services->catalogue->find(intent.operation);
    if (!definition)
        co_return propagate(definition);
    const operations::OperationSpec spec = (*definition)->spec();
    if (const auto right = fits(spec, intent.targets); !right)
        co_return propagate(right);
    if (intent.targets.size() > posture.policy.limits.targetsPerPlan)
        co_return fail(Code::PlanLimit, {{"what", QStringLiteral("targets")},
                                         {"count", qint64(intent.targets.size())},
                                         {"limit", qint64(posture.policy.limits.targetsPerPlan)}});
    intent.parameters = operations::withDefaults(spec, std::move(intent.parameters));
    if (const auto valid = operations::validateParameters(spec, intent.parameters); !valid)
        co_return propagate(valid);
    if (!intent.reason.isEmpty()) {
        if (const QString problem = plainTextProblem(intent.reason, 1000); !problem.isEmpty())
            co_return fail(Code::InvalidInput, {{"what", QStringLiteral("the reason")}, {"reason", problem}});
    }
    auto targets = co_await planTargets(services, *definition, intent.targets, intent.parameters, cancel);
    if (!targets)
        co_return propagate(targets);
    Plan plan = planFrame(*services, spec, intent, actor, posture);
    plan.targets = *targets;
    if (!intent.guard)
        co_return plan;
    const operations::Guard guard = *intent.guard;
    auto guarded = co_await guardedPlan(services, plan, guard, cancel);
    co_return guarded;
}

Async<Plan> planAgain(std::shared_ptr<const Services> services, Plan old, policy::Posture posture, Cancel cancel)
{
    operations::Intent intent{old.operation, {}, old.parameters, old.reason, {}};
    intent.guard = old.guard;
    for (const TargetPlan *act : operations::actsOf(old))
        intent.targets.append(act->target());
    auto now = co_await makePlan(services, intent, old.requester, posture, cancel);
    if (!now) {
        // What was there when it was planned and is not any more is a changed plan, not a typing error.
        if (now.error().code == Code::TargetNotFound || now.error().code == Code::PreconditionFailed)
            co_return fail(Code::PlanChanged, {{"difference", now.error().sentence()}});
        co_return propagate(now);
    }
    now->id = old.id;
    now->createdAt = old.createdAt;
    now->parallelism = old.parallelism;
    now->stopAtFirstFailure = old.stopAtFirstFailure;
    for (qsizetype i = 0; i < old.targets.size(); ++i) {
        const auto &before = old.targets.at(i).before;
        const auto &after = now->targets.at(i).before;
        if (before.object && after.object && before.engineId == after.engineId && *before.object != *after.object)
            co_return fail(Code::TargetReplaced, {{"what", before.target.text()}});
    }
    co_return *now;
}

Result<policy::GateInput> gateInput(const Services &services, storage::Connection &connection, const Plan &plan,
                                    const identity::Actor &actor, policy::GateInput::Moment moment,
                                    const policy::Posture &posture)
{
    const auto definition = services.catalogue->find(plan.operation);
    if (!definition)
        return propagate(definition);
    QList<operations::OperationSpec> parts;
    for (const TargetPlan &target : plan.targets) {
        if (!target.operation)
            continue;
        const auto part = services.catalogue->find(*target.operation);
        if (!part)
            return propagate(part);
        parts.append((*part)->spec());
    }
    const Instant now = services.clock->now();
    const auto recent = recentActs(connection, plan.operation, now);
    if (!recent)
        return propagate(recent);
    policy::GateInput input{.plan = plan,
                            .operation = (*definition)->spec(),
                            .parts = parts,
                            .actor = actor,
                            .moment = moment,
                            .posture = posture,
                            .recent = *recent,
                            .approval = {},
                            .severalEndpoints = severalEndpoints(services, plan),
                            .now = now};
    if (moment == policy::GateInput::Moment::Executing) {
        const auto approval = services.desk->given(connection, plan.id);
        if (!approval)
            return propagate(approval);
        input.approval = *approval;
    }
    return input;
}

} // namespace wingman::execution
