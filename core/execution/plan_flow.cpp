// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/door_flows.h"

#include "execution/door_entries.h"
#include "execution/door_parts.h"
#include "execution/jobs.h"
#include "execution/planner.h"

namespace wingman::execution {

using identity::Actor;
using policy::Decision;
using policy::GateInput;
using storage::Connection;

Async<Record> planFlow(std::shared_ptr<const Services> services, operations::Intent intent, Actor actor, Cancel cancel)
{
    auto posture = co_await postureNow(services, cancel);
    if (!posture)
        co_return propagate(posture);
    auto plan = co_await makePlan(services, intent, actor, *posture, cancel);
    if (!plan)
        co_return propagate(plan);
    auto job = [services, plan = *plan, actor, posture = *posture](Connection &connection) -> Result<Record> {
        const auto input = gateInput(*services, connection, plan, actor, GateInput::Moment::Planning, posture);
        if (!input)
            return propagate(input);
        const Decision decision = policy::evaluate(*input);
        Record record{.id = ExecutionId::parse(randomId("exe-")).value(),
                      .plan = plan,
                      .state = decision.denied() ? State::Blocked : State::Planned,
                      .findings = decision.findings,
                      .error = {},
                      .startedAt = {},
                      .startedBy = {},
                      .endedAt = {},
                      .owner = {},
                      .planSequence = 0,
                      .intentSequence = {},
                      .outcomeSequence = {},
                      .targets = {}};
        if (decision.denied())
            record.error = denied(decision);
        for (int i = 0; i < plan.targets.size(); ++i) {
            TargetRecord target;
            target.position = i;
            target.target = plan.targets.at(i).target().text();
            record.targets.append(target);
        }
        audit::EntryDraft draft = entryFor("plan.created", record, actor, &decision);
        draft.parameters.insert(QStringLiteral("before"), storedPlanDigest(plan));
        const auto sequence = services->log->appendIn(connection, draft);
        if (!sequence)
            return propagate(sequence);
        record.planSequence = *sequence;
        if (auto inserted = insertRecord(connection, record); !inserted)
            return propagate(inserted);
        return record;
    };
    auto record = co_await recording<Record>(services, std::move(job), cancel);
    co_return record;
}

} // namespace wingman::execution
