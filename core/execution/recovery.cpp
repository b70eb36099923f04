// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/recovery.h"

#include "audit/entry_at.h"
#include "base/logging.h"
#include "execution/conclusion.h"
#include "execution/door_entries.h"
#include "execution/guarded_plan.h"
#include "execution/jobs.h"
#include "execution/record_store.h"
#include "execution/step_runner.h"

#include <algorithm>

namespace wingman::execution {
namespace {

using identity::Actor;
using storage::Connection;

/// What can be said of a target without looking at it.
void sayWhatIsKnown(TargetRecord &target, bool nothingIsReal)
{
    if (isEnd(target.state))
        return;
    if (target.steps.isEmpty() || nothingIsReal) {
        target.state = State::Failed;
        target.error = Error{Code::Interrupted, {}};
        return;
    }
    const StepRecord &last = target.steps.last();
    // Refused or never sent; only a server's error may have acted all the same.
    const bool mayHaveActed = last.error && last.error->code == Code::ServerError;
    if (last.state == QStringLiteral("failed") && target.steps.size() == 1 && !mayHaveActed) {
        target.state = last.error && last.error->code == Code::Cancelled ? State::Cancelled : State::Failed;
        target.error = last.error;
        return;
    }
    target.state = State::Unknown; // something went out; what became of it is found by looking
    target.error = Error{Code::OutcomeUnknown, {{"what", target.target}}};
}

/// Takes one execution over from a process that is dead. None where somebody else was faster.
Result<std::optional<Record>> takeOver(Connection &connection, const Services &services, const ExecutionId &id,
                                       const Actor &actor)
{
    auto record = recordOf(connection, id);
    if (!record)
        return propagate(record);
    if ((record->state != State::Executing && record->state != State::Verifying) ||
        InstanceLock::isAlive(services.database->folder(), record->owner))
        return std::optional<Record>();
    const auto intent = audit::entryAt(connection, record->intentSequence.value_or(0));
    if (!intent || intent->what.execution != id.text() ||
        intent->what.parameters.value(QStringLiteral("before")).toString() != storedPlanDigest(record->plan))
        return fail(Code::RecordTampered, {{"what", id.text()}, {"sequence", record->intentSequence.value_or(0)}});
    for (TargetRecord &target : record->targets) {
        const auto &ref = record->plan.targets.at(target.position).target();
        const auto reader = services.ports->reader(ref.endpoint);
        const bool demonstration = reader && (*reader)->endpoint().demonstration;
        const bool isUntouched = !isEnd(target.state) && target.steps.isEmpty();
        if (record->plan.guard && isUntouched && turnOf(*record, target.position) == Turn::NotNeeded) {
            target.state = State::Cancelled; // of letting go and going back only one is ever needed
            target.error.reset();
        } else {
            sayWhatIsKnown(target, record->plan.simulated && !demonstration);
        }
        if (auto stored = updateTarget(connection, id, target); !stored)
            return propagate(stored);
    }
    conclude(*record);
    record->owner.clear();
    if (record->state != State::Unknown)
        record->endedAt = services.clock->now();
    audit::EntryDraft draft = entryFor("execution.recovered", *record, actor, nullptr);
    addOutcome(draft, *record);
    const auto sequence = services.log->appendIn(connection, draft);
    if (!sequence)
        return propagate(sequence);
    record->outcomeSequence = *sequence;
    if (auto stored = updateRecord(connection, *record, {State::Executing, State::Verifying}); !stored)
        return propagate(stored);
    return std::optional(*record);
}

/// Once nothing is unknown any more: the outcome, in the chain and in the record. Otherwise only what was seen is kept.
Async<Record> keepWhatWasSeen(std::shared_ptr<Run> run, Actor actor)
{
    const auto services = run->services;
    auto job = [services, record = run->record, actor](Connection &connection) mutable -> Result<Record> {
        const auto now = recordOf(connection, record.id);
        if (!now)
            return propagate(now);
        if (now->state != State::Unknown)
            return *now; // another process found out first
        for (const TargetRecord &target : record.targets) {
            if (auto stored = updateTarget(connection, record.id, target); !stored)
                return propagate(stored);
        }
        conclude(record);
        if (record.state == State::Unknown)
            return record;
        record.endedAt = services->clock->now();
        audit::EntryDraft draft = entryFor("execution.resolved", record, actor, nullptr);
        addOutcome(draft, record);
        const auto sequence = services->log->appendIn(connection, draft);
        if (!sequence)
            return propagate(sequence);
        record.outcomeSequence = *sequence;
        if (auto stored = updateRecord(connection, record, {State::Unknown}); !stored)
            return propagate(stored);
        return record;
    };
    auto kept = co_await writing<Record>(services, std::move(job), Cancel());
    co_return kept;
}

Async<QList<ExecutionId>> unfinished(std::shared_ptr<const Services> services, Cancel cancel)
{
    auto job = [](Connection &connection) -> Result<QList<ExecutionId>> {
        auto rows = connection.query(QStringLiteral(
            "SELECT id FROM execution WHERE state IN ('executing','verifying','unknown') ORDER BY created_at"));
        if (!rows)
            return propagate(rows);
        QList<ExecutionId> ids;
        for (;;) {
            const auto there = rows->next();
            if (!there)
                return propagate(there);
            if (!*there)
                return ids;
            if (const auto id = ExecutionId::parse(rows->text(0)))
                ids.append(*id);
        }
    };
    auto ids = co_await reading<QList<ExecutionId>>(services, std::move(job), cancel);
    co_return ids;
}

Async<Record> load(std::shared_ptr<const Services> services, ExecutionId id, Cancel cancel)
{
    auto job = [id](Connection &connection) { return recordOf(connection, id); };
    auto record = co_await reading<Record>(services, std::move(job), cancel);
    co_return record;
}

Async<Record> lookAtAll(std::shared_ptr<Run> run, Actor actor, bool untilKnown)
{
    for (int position = 0; position < run->record.targets.size(); ++position) {
        if (run->record.targets.at(position).state != State::Unknown)
            continue;
        if (untilKnown) {
            auto looked = co_await StepRunner::resolveTarget(run, position);
            if (!looked)
                co_return propagate(looked);
        } else {
            auto known = co_await StepRunner::lookOnce(run, position);
            if (!known)
                qCInfo(logExecution) << "not known yet:" << run->record.targets.at(position).target;
        }
    }
    auto kept = co_await keepWhatWasSeen(run, actor);
    co_return kept;
}

Async<QList<Record>> startFlow(std::shared_ptr<const Services> services, Actor actor, Cancel cancel)
{
    auto ids = co_await unfinished(services, cancel);
    if (!ids)
        co_return propagate(ids);
    QList<Record> touched;
    for (const ExecutionId &id : *ids) {
        auto job = [services, id, actor](Connection &connection) { return takeOver(connection, *services, id, actor); };
        auto taken = co_await writing<std::optional<Record>>(services, std::move(job), cancel);
        if (!taken) {
            qCWarning(logExecution) << "An unfinished execution is left as it is:" << taken.error().sentence();
            continue;
        }
        auto record = co_await load(services, id, cancel);
        if (!record)
            continue; // it does not match the chain; verification names it
        if (record->state == State::Unknown) {
            const auto run = std::make_shared<Run>(Run{services, *record, {}, cancel, {}});
            record = co_await lookAtAll(run, actor, false);
            if (!record)
                continue;
        } else if (!*taken) {
            continue; // run by a living process
        }
        touched.append(*record);
    }
    co_return touched;
}

Async<Record> resolveFlow(std::shared_ptr<const Services> services, ExecutionId execution, Actor actor, Cancel cancel)
{
    auto record = co_await load(services, execution, cancel);
    if (!record)
        co_return propagate(record);
    if (record->state != State::Unknown)
        co_return fail(Code::StateWrong, {{"what", execution.text()}, {"state", stateName(record->state)}});
    const auto run = std::make_shared<Run>(Run{services, *record, {}, cancel, {}});
    auto resolved = co_await lookAtAll(run, actor, true);
    co_return resolved;
}

bool hasTask(const Record &record)
{
    return record.state == State::Unknown &&
           std::any_of(record.targets.cbegin(), record.targets.cend(), [](const TargetRecord &target) {
               return target.state == State::Unknown && !target.steps.isEmpty() && !target.steps.last().task.isEmpty();
           });
}

Async<int> followFlow(std::shared_ptr<const Services> services, Actor actor, Cancel cancel)
{
    auto ids = co_await unfinished(services, cancel);
    if (!ids)
        co_return propagate(ids);
    std::vector<Async<Record>> following; // all at the same time: each may take hours
    for (const ExecutionId &id : *ids) {
        const auto record = co_await load(services, id, cancel);
        if (record && hasTask(*record))
            following.push_back(resolveFlow(services, id, actor, cancel));
    }
    int ended = 0;
    for (auto &flow : following) {
        const auto record = co_await flow;
        ended += record && record->state != State::Unknown ? 1 : 0;
    }
    co_return ended;
}

} // namespace

Async<int> Recovery::followTasks(std::shared_ptr<const Services> services, Actor actor, Cancel cancel)
{
    return followFlow(std::move(services), std::move(actor), std::move(cancel));
}

Async<QList<Record>> Recovery::atStart(std::shared_ptr<const Services> services, Actor actor, Cancel cancel)
{
    return startFlow(std::move(services), std::move(actor), std::move(cancel));
}

Async<Record> Recovery::resolve(std::shared_ptr<const Services> services, ExecutionId execution, Actor actor,
                                Cancel cancel)
{
    return resolveFlow(std::move(services), std::move(execution), std::move(actor), std::move(cancel));
}

} // namespace wingman::execution
