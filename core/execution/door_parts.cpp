// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/door_parts.h"

#include "execution/door_entries.h"
#include "execution/jobs.h"
#include "execution/planner.h"

namespace wingman::execution {
namespace {

constexpr auto shownDifferences = 6;

} // namespace

using identity::Actor;
using operations::Plan;
using policy::Decision;
using storage::Connection;

Async<policy::Posture> postureNow(std::shared_ptr<const Services> services, Cancel cancel)
{
    const Deadline deadline = Deadline::after(services->timing.database);
    auto posture = co_await services->posture(deadline, cancel);
    co_return posture;
}

Async<Record> loadByPlan(std::shared_ptr<const Services> services, PlanId plan, Cancel cancel)
{
    auto job = [plan](Connection &connection) { return recordOfPlan(connection, plan); };
    auto record = co_await reading<Record>(services, std::move(job), cancel);
    co_return record;
}

Error denied(const Decision &decision)
{
    return Error{Code::DeniedByPolicy, {{"findings", decision.codes(policy::Level::Block).join(QStringLiteral(", "))}}};
}

Error changed(const QStringList &lines)
{
    QString text = lines.first(qMin(lines.size(), qsizetype(shownDifferences))).join(QStringLiteral("; "));
    if (lines.size() > shownDifferences)
        text += QStringLiteral("; …");
    return Error{Code::PlanChanged, {{"difference", text}}};
}

Error asAuditError(const Error &error)
{
    switch (error.code) {
    case Code::DiskFull:
    case Code::StorageReadOnly:
    case Code::DatabaseBusy:
    case Code::DatabaseCorrupt:
    case Code::DatabaseFailed:
        return audit::AuditLog::unwritable(error);
    default: // a refusal of the job itself
        return error;
    }
}

Result<> confirmed(const QString &phrase, const QString &typed)
{
    if (!phrase.isEmpty() && typed != phrase)
        return fail(Code::ConfirmationNeeded, {{"phrase", phrase}});
    return {};
}

Async<Record> voidPlan(std::shared_ptr<const Services> services, Record record, Actor actor, Error why, Cancel cancel)
{
    auto job = [services, record, actor, why](Connection &connection) mutable -> Result<> {
        const QList<State> from{State::Planned, State::AwaitingApproval, State::Approved};
        record.state = State::Blocked;
        record.error = why;
        record.endedAt = services->clock->now();
        audit::EntryDraft draft = entryFor("execution.voided", record, actor, nullptr);
        draft.decision = QStringLiteral("deny");
        draft.parameters.insert(QStringLiteral("code"), codeName(why.code));
        const auto sequence = services->log->appendIn(connection, draft);
        if (!sequence)
            return propagate(sequence);
        record.outcomeSequence = *sequence;
        return updateRecord(connection, record, from);
    };
    auto written = co_await writing<void>(services, std::move(job), cancel);
    if (!written && written.error().code != Code::StateWrong)
        co_return Failure(asAuditError(written.error()));
    co_return Failure(why);
}

Async<Plan> samePlan(std::shared_ptr<const Services> services, Record record, Actor actor, Cancel cancel)
{
    auto posture = co_await postureNow(services, cancel);
    if (!posture)
        co_return propagate(posture);
    auto fresh = co_await planAgain(services, record.plan, *posture, cancel);
    std::optional<Error> why;
    if (!fresh) {
        if (fresh.error().code != Code::PlanChanged && fresh.error().code != Code::TargetReplaced)
            co_return propagate(fresh);
        why = fresh.error();
    } else if (fresh->digest() != record.plan.digest()) {
        why = changed(operations::differences(record.plan, *fresh));
    }
    if (!why)
        co_return *fresh;
    auto voided = co_await voidPlan(services, record, actor, *why, cancel);
    co_return propagate(voided);
}

Async<Answer> deciding(std::shared_ptr<const Services> services, std::function<Result<Answer>(Connection &)> job,
                       Actor actor, Cancel cancel)
{
    auto answer = co_await recording<Answer>(services, std::move(job), cancel);
    if (!answer || !answer->refusal)
        co_return answer;
    if (answer->refusal->code == Code::PlanChanged) {
        auto voided = co_await voidPlan(services, answer->record, actor, *answer->refusal, cancel);
        co_return propagate(voided);
    }
    co_return Failure(*answer->refusal);
}

std::optional<Error> policyMovedOn(const policy::Posture &posture, const Plan &plan)
{
    if (posture.policy.version == plan.policyVersion)
        return std::nullopt;
    return changed({QStringLiteral("policyVersion: %1 → %2").arg(plan.policyVersion).arg(posture.policy.version)});
}

} // namespace wingman::execution
