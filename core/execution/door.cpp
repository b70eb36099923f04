// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/door.h"

#include "audit/entry_at.h"
#include "execution/conclusion.h"
#include "execution/door_entries.h"
#include "execution/planner.h"
#include "execution/step_runner.h"

#include <QJsonDocument>
#include <algorithm>

namespace wingman::execution {
namespace {

using identity::Actor;
using operations::Plan;
using policy::Decision;
using policy::GateInput;
using storage::Connection;

constexpr auto shownDifferences = 6;

/// The answer of a job that records a refusal: the refusal has to be committed, so it cannot be the job's error.
struct Answer
{
    Record record;
    std::optional<Error> refusal;
    std::optional<approvals::Grant> grant;
};

template <typename T>
Async<T> writing(std::shared_ptr<const Services> services, std::function<Result<T>(Connection &)> job, Cancel cancel)
{
    const Deadline deadline = Deadline::after(services->timing.database);
    auto written = co_await storage::write<T>(services->database, std::move(job), deadline, cancel);
    co_return written;
}

template <typename T>
Async<T> reading(std::shared_ptr<const Services> services, std::function<Result<T>(Connection &)> job, Cancel cancel)
{
    const Deadline deadline = Deadline::after(services->timing.database);
    auto read = co_await storage::read<T>(services->database, std::move(job), deadline, cancel);
    co_return read;
}

Async<policy::Posture> postureNow(std::shared_ptr<const Services> services, Cancel cancel)
{
    const Deadline deadline = Deadline::after(services->timing.database);
    auto posture = co_await services->posture(deadline, cancel);
    co_return posture;
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

/// Storage that failed under an entry is an audit that cannot be written; everything else speaks for itself.
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

QString phraseFor(const Services &services, const Plan &plan)
{
    if (plan.losesData)
        return plan.targets.size() == 1 ? plan.targets.first().target().name
                                        : QStringLiteral("%1 targets").arg(plan.targets.size());
    const auto definition = services.catalogue->find(plan.operation);
    return definition ? (*definition)->confirmationPhrase(plan.parameters) : QString();
}

/// Voids a plan that no longer describes what is there: recorded, audited, final.
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

/// Plans anew and compares. An error that means "changed" has voided the plan.
Async<Plan> samePlan(std::shared_ptr<const Services> services, Record record, Actor actor, policy::Posture posture,
                     Cancel cancel)
{
    auto fresh = co_await planAgain(services, record.plan, posture, cancel);
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

Async<Record> loadByPlan(std::shared_ptr<const Services> services, PlanId plan, Cancel cancel)
{
    auto job = [plan](Connection &connection) { return recordOfPlan(connection, plan); };
    auto record = co_await reading<Record>(services, std::move(job), cancel);
    co_return record;
}

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
    auto record = co_await writing<Record>(services, std::move(job), cancel);
    if (!record)
        co_return Failure(asAuditError(record.error()));
    co_return record;
}

Async<Record> askFlow(std::shared_ptr<const Services> services, PlanId plan, Actor actor, Cancel cancel)
{
    auto record = co_await loadByPlan(services, plan, cancel);
    if (!record)
        co_return propagate(record);
    auto posture = co_await postureNow(services, cancel);
    if (!posture)
        co_return propagate(posture);
    auto fresh = co_await samePlan(services, *record, actor, *posture, cancel);
    if (!fresh)
        co_return propagate(fresh);
    auto job = [services, plan, actor, posture = *posture](Connection &connection) -> Result<Record> {
        auto now = recordOfPlan(connection, plan);
        if (!now)
            return now;
        const auto input = gateInput(*services, connection, now->plan, actor, GateInput::Moment::Planning, posture);
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
    auto asked = co_await writing<Record>(services, std::move(job), cancel);
    if (!asked)
        co_return Failure(asAuditError(asked.error()));
    co_return asked;
}

Async<Record> decideFlow(std::shared_ptr<const Services> services, PlanId plan, bool approve, Actor actor,
                         QString reason, QString confirmation, Cancel cancel)
{
    auto record = co_await loadByPlan(services, plan, cancel);
    if (!record)
        co_return propagate(record);
    auto posture = co_await postureNow(services, cancel);
    if (!posture)
        co_return propagate(posture);
    if (approve) {
        if (const auto typed = confirmed(phraseFor(*services, record->plan), confirmation); !typed)
            co_return propagate(typed);
        auto fresh = co_await samePlan(services, *record, actor, *posture, cancel);
        if (!fresh)
            co_return propagate(fresh);
    }
    auto job = [services, plan, approve, actor, reason, posture = *posture](Connection &connection) -> Result<Answer> {
        auto now = recordOfPlan(connection, plan);
        if (!now)
            return propagate(now);
        const auto input = gateInput(*services, connection, now->plan, actor, GateInput::Moment::Approving, posture);
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
    auto answer = co_await writing<Answer>(services, std::move(job), cancel);
    if (!answer)
        co_return Failure(asAuditError(answer.error()));
    if (answer->refusal)
        co_return Failure(*answer->refusal);
    co_return answer->record;
}

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
    if (posture->policy.version != fresh.policyVersion) {
        const QString difference =
            QStringLiteral("policyVersion: %1 → %2").arg(fresh.policyVersion).arg(posture->policy.version);
        return Answer{*record, changed({difference}), {}};
    }
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

Async<> runTargets(std::shared_ptr<Run> run)
{
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

Async<Record> runFlow(std::shared_ptr<const Services> services, PlanId plan, Actor actor, QString confirmation,
                      Progress progress, Cancel cancel)
{
    auto record = co_await loadByPlan(services, plan, cancel);
    if (!record)
        co_return propagate(record);
    switch (record->state) {
    case State::Planned:
    case State::Approved:
        break;
    case State::AwaitingApproval:
        co_return fail(Code::ApprovalMissing, {{"plan", plan.text()}});
    case State::Rejected:
    case State::Blocked:
        co_return Failure(record->error.value_or(
            Error{Code::StateWrong, {{"what", plan.text()}, {"state", stateName(record->state)}}}));
    case State::Expired:
        co_return fail(Code::ApprovalExpired, {{"plan", plan.text()}});
    case State::Executing:
    case State::Verifying:
        co_return fail(Code::OwnedElsewhere, {{"execution", record->id.text()}});
    case State::Succeeded:
    case State::Failed:
    case State::Unknown:
    case State::Cancelled:
    case State::RolledBack:
        co_return fail(Code::StateWrong, {{"what", plan.text()}, {"state", stateName(record->state)}});
    }
    if (record->plan.tier == operations::Tier::One) {
        if (const auto typed = confirmed(phraseFor(*services, record->plan), confirmation); !typed)
            co_return propagate(typed);
    }
    const auto run = std::make_shared<Run>(Run{services, *record, std::move(progress), cancel, {}});
    run->say(Event::Kind::Reading);
    auto posture = co_await postureNow(services, cancel);
    if (!posture)
        co_return propagate(posture);
    auto fresh = co_await samePlan(services, *record, actor, *posture, cancel);
    if (!fresh)
        co_return propagate(fresh);
    auto begin = [services, fresh = *fresh, actor](Connection &connection) {
        return beginIn(connection, *services, fresh, actor);
    };
    auto answer = co_await writing<Answer>(services, std::move(begin), cancel);
    if (!answer)
        co_return Failure(asAuditError(answer.error()));
    if (answer->refusal && answer->refusal->code == Code::PlanChanged) {
        auto voided = co_await voidPlan(services, answer->record, actor, *answer->refusal, cancel);
        co_return propagate(voided);
    }
    if (answer->refusal)
        co_return Failure(*answer->refusal);
    // `fresh` still has the secret facts in memory; the definitions' conditions may speak of them.
    run->record = answer->record;
    run->grant = std::move(answer->grant);
    run->say(Event::Kind::IntentDurable);

    auto ran = co_await runTargets(run);
    if (!ran)
        co_return propagate(ran);
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
    run->say(Event::Kind::Ended, -1, -1, stateName(ended->state));
    co_return ended;
}

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
    auto record = co_await writing<Record>(services, std::move(job), cancel);
    if (!record)
        co_return Failure(asAuditError(record.error()));
    co_return record;
}

} // namespace

Async<Record> Door::plan(operations::Intent intent, Actor actor, Cancel cancel) const
{
    return planFlow(m_services, std::move(intent), std::move(actor), std::move(cancel));
}

Async<Record> Door::ask(PlanId plan, Actor actor, Cancel cancel) const
{
    return askFlow(m_services, std::move(plan), std::move(actor), std::move(cancel));
}

Async<Record> Door::decide(PlanId plan, bool approve, Actor actor, QString reason, QString confirmation,
                           Cancel cancel) const
{
    return decideFlow(m_services, std::move(plan), approve, std::move(actor), std::move(reason),
                      std::move(confirmation), std::move(cancel));
}

Async<Record> Door::run(PlanId plan, Actor actor, QString confirmation, Progress progress, Cancel cancel) const
{
    return runFlow(m_services, std::move(plan), std::move(actor), std::move(confirmation), std::move(progress),
                   std::move(cancel));
}

Async<Record> Door::withdraw(PlanId plan, Actor actor, Cancel cancel) const
{
    return withdrawFlow(m_services, std::move(plan), std::move(actor), std::move(cancel));
}

Async<Record> Door::find(QString planOrExecution, Cancel cancel) const
{
    auto job = [planOrExecution](Connection &connection) -> Result<Record> {
        if (planOrExecution.startsWith(QStringLiteral("pln-"))) {
            const auto plan = PlanId::parse(planOrExecution);
            return plan ? recordOfPlan(connection, *plan) : propagate(plan);
        }
        const auto execution = ExecutionId::parse(planOrExecution);
        return execution ? recordOf(connection, *execution) : propagate(execution);
    };
    return reading<Record>(m_services, std::move(job), std::move(cancel));
}

Async<std::pair<QList<Record>, int>> Door::list(RecordFilter filter, Cancel cancel) const
{
    auto job = [filter](Connection &connection) -> Result<std::pair<QList<Record>, int>> {
        int damaged = 0;
        const auto found = records(connection, filter, damaged);
        if (!found)
            return propagate(found);
        return std::pair(*found, damaged);
    };
    return reading<std::pair<QList<Record>, int>>(m_services, std::move(job), std::move(cancel));
}

QString Door::confirmationPhrase(const Plan &plan) const
{
    return phraseFor(*m_services, plan);
}

} // namespace wingman::execution
