// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/door_flows.h"

#include "audit/entry_at.h"
#include "execution/conclusion.h"
#include "execution/confirmation.h"
#include "execution/door_entries.h"
#include "execution/door_parts.h"
#include "execution/guarded_plan.h"
#include "execution/jobs.h"
#include "execution/planner.h"
#include "execution/record_store.h"
#include "execution/step_runner.h"

#include <QJsonDocument>

namespace wingman::execution {
namespace {

using identity::Actor;
using operations::Plan;
using policy::Decision;
using policy::GateInput;
using storage::Connection;

/// The transaction in which permission turns into an intent: gate, approval used up, ownership and the intent's entry
/// become durable together.
Result<Answer> beginIn(Connection &connection, const Services &services, const Plan &fresh, const Actor &actor)
{
    auto record = recordOfPlan(connection, fresh.id);
    if (!record)
        return propagate(record);
    const QList<State> from{State::Planned, State::Approved};
    if (record->state == State::Executing || record->state == State::Verifying)
        return fail(Code::OwnedElsewhere, {{"execution", record->id.text()}});
    // What began, was withdrawn or voided does not begin again, whatever the row says.
    const QStringList over{QStringLiteral("execution.intent"), QStringLiteral("execution.withdrawn"),
                           QStringLiteral("execution.voided")};
    const auto begun = audit::firstAfter(connection, record->planSequence, over, fresh.id.text());
    if (!begun)
        return propagate(begun);
    if (*begun && from.contains(record->state))
        return fail(Code::RecordTampered, {{"what", record->id.text()}, {"sequence", **begun}});
    // Facts were read for a while; what holds by now decides.
    const auto posture = services.postureIn(connection);
    if (!posture)
        return propagate(posture);
    if (auto why = policyMovedOn(*posture, fresh))
        return Answer{*record, std::move(why), {}};
    const auto input = gateInput(services, connection, fresh, actor, GateInput::Moment::Executing, *posture);
    if (!input)
        return propagate(input);
    const Decision decision = policy::evaluate(*input);
    if (decision.denied()) {
        const auto entry = services.log->appendIn(connection, entryFor("execution.denied", *record, actor, &decision));
        if (!entry)
            return propagate(entry);
        record->findings = decision.findings;
        return Answer{*record, denied(decision), {}};
    }
    auto grant = services.desk->redeem(connection, fresh, decision, record->id);
    if (!grant) {
        if (grant.error().code == Code::ApprovalExpired) {
            record->state = State::Expired;
            record->error = grant.error();
            if (auto stored = updateRecord(connection, *record, {State::AwaitingApproval, State::Approved}); !stored)
                return propagate(stored);
            return Answer{*record, grant.error(), {}};
        }
        return propagate(grant);
    }
    if (!grant->covers(record->plan.digest()))
        return fail(Code::PlanChanged, {{"difference", QStringLiteral("digest")}});
    record->plan = fresh; // with the facts as they are just now, for "has it changed?"
    record->state = State::Executing;
    record->findings = decision.findings;
    record->startedAt = services.clock->now();
    record->startedBy = actor.id.text();
    record->owner = services.instance->name();
    audit::EntryDraft draft = entryFor("execution.intent", *record, actor, &decision);
    draft.parameters.insert(QStringLiteral("before"), storedPlanDigest(fresh));
    if (grant->approver())
        draft.parameters.insert(QStringLiteral("approver"), grant->approver()->id.text());
    const auto sequence = services.log->appendIn(connection, draft);
    if (!sequence)
        return propagate(sequence);
    record->intentSequence = *sequence;
    if (auto stored = updateRecord(connection, *record, from); !stored)
        return propagate(stored);
    const auto planned = connection.exec(
        QStringLiteral("UPDATE execution SET plan=? WHERE id=?"),
        {QString::fromUtf8(QJsonDocument(fresh.toJson()).toJson(QJsonDocument::Compact)), record->id.text()});
    if (!planned)
        return propagate(planned);
    if (!fresh.simulated) {
        if (auto remembered = rememberAct(connection, *record, services.clock->now()); !remembered)
            return propagate(remembered);
    }
    return Answer{*record, {}, std::move(*grant)};
}

/// The parts of a guarded plan, one after the other, each where it has its turn.
Async<> runParts(std::shared_ptr<Run> run)
{
    for (int position = 0; position < static_cast<int>(run->record.targets.size()); ++position) {
        const Turn turn = turnOf(run->record, position);
        if (turn == Turn::Now) {
            // Letting go and going back end what was begun: a wish to stop does not leave the guest in between.
            const operations::Part part = run->record.plan.targets.at(position).part;
            if (part == operations::Part::Release || part == operations::Part::Undo)
                run->cancel = Cancel();
            auto done = co_await StepRunner::runTarget(run, position);
            if (done)
                continue;
            for (int rest = position + 1; rest < static_cast<int>(run->record.targets.size()); ++rest) {
                run->record.targets[rest].state = State::Cancelled;
                run->record.targets[rest].error = done.error(); // the record cannot be kept: nothing further is begun
            }
            co_return {};
        }
        run->record.targets[position].state = State::Cancelled;
        if (turn == Turn::Never)
            run->record.targets[position].error = Error{Code::StoppedBefore, {}};
    }
    co_return {};
}

Async<> runTargets(std::shared_ptr<Run> run)
{
    if (run->record.plan.guard)
        co_return co_await runParts(run);
    const int count = static_cast<int>(run->record.targets.size());
    const int together = qMax(1, run->record.plan.parallelism);
    std::optional<Error> stop;
    for (int from = 0; from < count; from += together) {
        if (run->cancel.isCancelled() && from > 0)
            stop = Error{Code::Cancelled, {}};
        std::vector<Async<>> running;
        for (int position = from; position < qMin(from + together, count); ++position) {
            if (!stop) {
                running.push_back(StepRunner::runTarget(run, position));
                continue;
            }
            run->record.targets[position].state = State::Cancelled;
            run->record.targets[position].error = stop;
        }
        for (auto &task : running) {
            auto done = co_await task;
            if (!done) // the record cannot be kept: nothing further is begun
                stop = done.error();
        }
        for (int position = from; position < qMin(from + together, count) && !stop; ++position) {
            if (run->record.plan.stopAtFirstFailure && run->record.targets.at(position).state != State::Succeeded)
                stop = Error{Code::StoppedBefore, {}};
        }
    }
    co_return {};
}

/// What a record's state has to say against carrying it out.
Result<> mayBegin(const Record &record)
{
    switch (record.state) {
    case State::Planned:
    case State::Approved:
        return {};
    case State::AwaitingApproval:
        return fail(Code::ApprovalMissing, {{"plan", record.plan.id.text()}});
    case State::Rejected:
    case State::Blocked:
        return Failure(record.error.value_or(
            Error{Code::StateWrong, {{"what", record.plan.id.text()}, {"state", stateName(record.state)}}}));
    case State::Expired:
        return fail(Code::ApprovalExpired, {{"plan", record.plan.id.text()}});
    case State::Executing:
    case State::Verifying:
        return fail(Code::OwnedElsewhere, {{"execution", record.id.text()}});
    case State::Succeeded:
    case State::Failed:
    case State::Unknown:
    case State::Cancelled:
    case State::RolledBack:
        return fail(Code::StateWrong, {{"what", record.plan.id.text()}, {"state", stateName(record.state)}});
    }
    Q_UNREACHABLE();
}

/// The outcome, in the chain and in the record, together.
Async<Record> recordOutcome(std::shared_ptr<Run> run, Actor actor)
{
    const auto services = run->services;
    conclude(run->record);
    run->record.endedAt = services->clock->now();
    if (run->record.state != State::Unknown)
        run->record.owner.clear();
    auto end = [services, record = run->record, actor](Connection &connection) mutable -> Result<Record> {
        audit::EntryDraft draft = entryFor("execution.outcome", record, actor, nullptr);
        addOutcome(draft, record);
        const auto sequence = services->log->appendIn(connection, draft);
        if (!sequence)
            return propagate(sequence);
        record.outcomeSequence = *sequence;
        record.owner.clear();
        for (const TargetRecord &target : record.targets) {
            if (auto stored = updateTarget(connection, record.id, target); !stored)
                return propagate(stored);
        }
        if (auto stored = updateRecord(connection, record, {State::Executing, State::Verifying}); !stored)
            return propagate(stored);
        return record;
    };
    auto ended = co_await writing<Record>(services, std::move(end), Cancel());
    if (!ended)
        co_return fail(Code::OutcomeUnrecorded, {{"reason", ended.error().sentence()}});
    co_return ended;
}

} // namespace

Async<Record> runFlow(std::shared_ptr<const Services> services, PlanId plan, Actor actor, QString confirmation,
                      Progress progress, Cancel cancel)
{
    auto record = co_await loadByPlan(services, plan, cancel);
    if (!record)
        co_return propagate(record);
    if (auto ready = mayBegin(*record); !ready)
        co_return propagate(ready);
    if (record->plan.tier == operations::Tier::One) {
        if (const auto typed = confirmed(confirmationPhrase(*services->catalogue, record->plan), confirmation); !typed)
            co_return propagate(typed);
    }
    const auto run = std::make_shared<Run>(Run{services, *record, std::move(progress), cancel, {}});
    run->say(Event::Kind::Reading);
    auto fresh = co_await samePlan(services, *record, actor, cancel);
    if (!fresh)
        co_return propagate(fresh);
    auto begin = [services, fresh = *fresh, actor](Connection &connection) {
        return beginIn(connection, *services, fresh, actor);
    };
    auto answer = co_await deciding(services, std::move(begin), actor, cancel);
    if (!answer)
        co_return propagate(answer);
    // `fresh` still has the secret facts in memory; the definitions' conditions may speak of them.
    run->record = answer->record;
    run->grant = std::move(answer->grant);
    run->say(Event::Kind::IntentDurable);

    auto ran = co_await runTargets(run);
    if (!ran)
        co_return propagate(ran);
    auto ended = co_await recordOutcome(run, actor);
    if (!ended)
        co_return propagate(ended);
    run->say(Event::Kind::Ended, -1, -1, stateName(ended->state));
    co_return ended;
}

} // namespace wingman::execution
