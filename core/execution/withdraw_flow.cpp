// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/door_flows.h"

#include "execution/door_entries.h"
#include "execution/door_parts.h"
#include "execution/jobs.h"

namespace wingman::execution {

using identity::Actor;
using storage::Connection;

Async<Record> withdrawFlow(std::shared_ptr<const Services> services, PlanId plan, Actor actor, Cancel cancel)
{
    auto job = [services, plan, actor](Connection &connection) -> Result<Record> {
        auto record = recordOfPlan(connection, plan);
        if (!record)
            return record;
        if (actor.role != identity::Role::Admin && actor.id != record->plan.requester.id)
            return fail(Code::NotOwner, {{"owner", record->plan.requester.id.text()}});
        record->state = State::Cancelled;
        record->endedAt = services->clock->now();
        record->error = Error{Code::Cancelled, {}};
        const auto sequence =
            services->log->appendIn(connection, entryFor("execution.withdrawn", *record, actor, nullptr));
        if (!sequence)
            return propagate(sequence);
        record->outcomeSequence = *sequence;
        const QList<State> from{State::Planned, State::AwaitingApproval, State::Approved};
        if (auto stored = updateRecord(connection, *record, from); !stored)
            return propagate(stored);
        return record;
    };
    auto record = co_await recording<Record>(services, std::move(job), cancel);
    co_return record;
}

} // namespace wingman::execution
