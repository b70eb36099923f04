// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/door_flows.h"

#include "execution/confirmation.h"
#include "execution/door_entries.h"
#include "execution/door_parts.h"
#include "execution/jobs.h"
#include "execution/planner.h"

namespace wingman::execution {

using identity::Actor;
using policy::Decision;
using policy::GateInput;
using storage::Connection;

Async<Record> askFlow(std::shared_ptr<const Services> services, PlanId plan, Actor actor, Cancel cancel)
{
    auto record = co_await loadByPlan(services, plan, cancel);
    if (!record)
        co_return propagate(record);
    auto fresh = co_await samePlan(services, *record, actor, cancel);
    if (!fresh)
        co_return propagate(fresh);
    auto job = [services, plan, actor](Connection &connection) -> Result<Record> {
        auto now = recordOfPlan(connection, plan);
        if (!now)
            return now;
        const auto posture = services->postureIn(connection); // by now
        if (!posture)
            return propagate(posture);
        const auto input = gateInput(*services, connection, now->plan, actor, GateInput::Moment::Planning, *posture);
        if (!input)
            return propagate(input);
        if (const Decision decision = policy::evaluate(*input); decision.denied())
            return Failure(denied(decision));
        const auto asked =
            services->desk->request(connection, now->plan, now->id, actor, services->timing.approvalLifetime);
        if (!asked)
            return propagate(asked);
        now->state = asked->state == approvals::ApprovalState::Approved ? State::Approved : State::AwaitingApproval;
        now->error.reset(); // of a request that lapsed
        const QList<State> from{State::Planned, State::AwaitingApproval, State::Approved, State::Expired};
        if (auto stored = updateRecord(connection, *now, from); !stored)
            return propagate(stored);
        return now;
    };
    auto asked = co_await recording<Record>(services, std::move(job), cancel);
    co_return asked;
}

Async<Record> decideFlow(std::shared_ptr<const Services> services, PlanId plan, bool approve, Actor actor,
                         QString reason, QString confirmation, Cancel cancel)
{
    auto record = co_await loadByPlan(services, plan, cancel);
    if (!record)
        co_return propagate(record);
    if (approve) {
        if (const auto typed = confirmed(confirmationPhrase(*services->catalogue, record->plan), confirmation); !typed)
            co_return propagate(typed);
        auto fresh = co_await samePlan(services, *record, actor, cancel);
        if (!fresh)
            co_return propagate(fresh);
    }
    auto job = [services, plan, approve, actor, reason](Connection &connection) -> Result<Answer> {
        auto now = recordOfPlan(connection, plan);
        if (!now)
            return propagate(now);
        // Facts were read for a while; what holds by now decides, and nobody changes it before the decision is kept.
        const auto posture = services->postureIn(connection);
        if (!posture)
            return propagate(posture);
        if (approve) {
            if (auto why = policyMovedOn(*posture, now->plan))
                return Answer{*now, std::move(why), {}};
        }
        const auto input = gateInput(*services, connection, now->plan, actor, GateInput::Moment::Approving, *posture);
        if (!input)
            return propagate(input);
        const Decision decision = policy::evaluate(*input);
        // Rejecting is always safe, so only the role stands in its way.
        const auto blocks = decision.codes(policy::Level::Block);
        const bool refused = approve ? decision.denied() : blocks.contains(codeName(Code::PermissionDenied));
        if (refused) {
            const auto entry = services->log->appendIn(connection, entryFor("approval.denied", *now, actor, &decision));
            if (!entry)
                return propagate(entry);
            now->findings = decision.findings;
            return Answer{*now, denied(decision), {}};
        }
        Decision taken = decision;
        if (!approve)
            taken.verdict = Decision::Verdict::NeedsApproval;
        const auto decided = services->desk->decide(connection, now->plan, now->id, approve, taken, actor, reason,
                                                    services->timing.approvalLifetime);
        if (!decided)
            return propagate(decided);
        now->state = approve ? State::Approved : State::Rejected;
        if (!approve) {
            now->error = Error{Code::ApprovalRejected, {{"plan", plan.text()}, {"reason", reason}}};
            now->endedAt = services->clock->now();
        }
        if (auto stored = updateRecord(connection, *now, {State::AwaitingApproval}); !stored)
            return propagate(stored);
        return Answer{*now, {}, {}};
    };
    auto answer = co_await deciding(services, std::move(job), actor, cancel);
    if (!answer)
        co_return propagate(answer);
    co_return answer->record;
}

} // namespace wingman::execution
