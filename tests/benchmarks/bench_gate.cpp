// SPDX-License-Identifier: GPL-3.0-or-later
// Gate decisions per second, by number of targets and entries of the allowlist; the floor is the digest that a decision
// about an approved plan cannot do without.
#include "policy/gate.h"

#include "support/gate_input.h"

#include <benchmark/benchmark.h>

using namespace wingman;
using namespace wingman::policy;
using namespace wingman::test;

namespace {

GateInput planOf(int targets, int entries)
{
    GateInput input = gateInput(operations::ExecutionMode::Lab, operations::Tier::Two, identity::Role::Operator,
                                containerFacts(QStringLiteral("my-app-0"), false));
    QStringList list;
    for (int i = 1; i < entries; ++i)
        list.append(QStringLiteral("other-%1-*").arg(i));
    list.append(QStringLiteral("my-app-*"));
    input.posture.policy.allow.containers = NameList::fromEntries(list).value();
    for (int i = 1; i < targets; ++i) {
        input.plan.targets.append(input.plan.targets.constFirst());
        input.plan.targets.last().before = containerFacts(QStringLiteral("my-app-%1").arg(i), false);
    }
    return input;
}

void decisions(benchmark::State &state)
{
    const GateInput input = planOf(static_cast<int>(state.range(0)), static_cast<int>(state.range(1)));
    if (evaluate(input).verdict != Decision::Verdict::NeedsApproval)
        state.SkipWithError("the plan should ask for an approval");
    for (auto _ : state)
        benchmark::DoNotOptimize(evaluate(input));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(decisions)->ArgNames({"targets", "entries"})->Args({1, 1})->Args({1, 100})->Args({200, 1})->Args({200, 100});

void approvedDecisions(benchmark::State &state)
{
    GateInput input = planOf(static_cast<int>(state.range(0)), 10);
    input.moment = GateInput::Moment::Executing;
    approve(input, actor("os:approver", identity::Role::Approver));
    if (evaluate(input).verdict != Decision::Verdict::Allow)
        state.SkipWithError("the approved plan should pass");
    for (auto _ : state)
        benchmark::DoNotOptimize(evaluate(input));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(approvedDecisions)->ArgName("targets")->Arg(1)->Arg(200);

void digestsAsFloor(benchmark::State &state)
{
    const GateInput input = planOf(static_cast<int>(state.range(0)), 10);
    for (auto _ : state)
        benchmark::DoNotOptimize(input.plan.digest());
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(digestsAsFloor)->ArgName("targets")->Arg(1)->Arg(200);

} // namespace

BENCHMARK_MAIN();
