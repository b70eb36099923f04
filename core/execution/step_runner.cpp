// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/step_runner.h"

#include "base/async.h"
#include "base/logging.h"
#include "execution/jobs.h"
#include "execution/permit_mint.h"
#include "execution/record_store.h"

#include <algorithm>

namespace wingman::execution {
namespace {

using inventory::Facts;
using operations::Step;
using operations::TargetPlan;

/// What happened is written down, also where whoever asked has lost interest.
Async<> durable(std::shared_ptr<const Services> services, std::function<Result<>(storage::Connection &)> job)
{
    return writing<void>(std::move(services), std::move(job), Cancel());
}

/// What is known of a step by now.
Async<> keepStep(std::shared_ptr<const Services> services, ExecutionId id, int position, StepRecord step)
{
    std::function<Result<>(storage::Connection &)> job = [id, position, step](storage::Connection &connection) {
        return writeStep(connection, id, position, step);
    };
    return durable(std::move(services), std::move(job));
}

/// Whether the act stays on paper: in mock mode real endpoints are planned against, never touched.
Result<bool> onPaper(const Services &services, const Record &record, const EndpointId &endpoint)
{
    if (!record.plan.simulated)
        return false;
    const auto reader = services.ports->reader(endpoint);
    if (!reader)
        return propagate(reader);
    return !(*reader)->endpoint().demonstration;
}

QString filledIn(QString path, const QMap<QString, QString> &captured)
{
    for (auto it = captured.cbegin(); it != captured.cend(); ++it)
        path.replace(QStringLiteral("${%1}").arg(it.key()), it.value());
    return path;
}

QString nameOf(const TargetPlan &target)
{
    return target.target().text();
}

/// Engines quote what they were given; what the facts call secret is taken out of a reason again.
Error withoutSecrets(Error error, const Facts &facts)
{
    const QString key = QStringLiteral("reason");
    if (!error.arguments.contains(key))
        return error;
    constexpr qsizetype shortest = 6; // what is shorter stands in every sentence
    QStringList secrets;
    QStringList known; // what may be said anyway, such as the object's name
    for (const inventory::Fact &fact : facts.values) {
        if (fact.cls != inventory::FactClass::Secret) {
            known.append(fact.value);
            continue;
        }
        for (const QString &line : fact.value.split(u'\n'))
            secrets.append({line, line.section(u'=', 1)}); // NAME=VALUE, --name=value
        secrets.append(fact.value);
    }
    std::sort(secrets.begin(), secrets.end(),
              [](const QString &left, const QString &right) { return left.size() > right.size(); });
    QString reason = error.arguments.text(key);
    for (const QString &secret : std::as_const(secrets)) {
        if (secret.size() >= shortest && !known.contains(secret))
            reason.replace(secret, QStringLiteral("•••"));
    }
    error.arguments.set(key, reason);
    return error;
}

/// The proof speaks of the object that was planned; another one under its name proves nothing.
Facts ofPlannedObject(Facts now, const Facts &before)
{
    if (now.exists() && before.exists() && *now.object != *before.object) {
        now.object.reset();
        now.values.clear();
    }
    return now;
}

/// What the operation may need there; a part of a guarded plan has its own.
Milliseconds timeoutOf(const Run &run, const TargetPlan &target)
{
    const auto own = target.operation ? run.services->catalogue->find(*target.operation)
                                      : Result<std::shared_ptr<const operations::Definition>>(fail(Code::NotFound));
    return own ? (*own)->spec().timeout : run.record.plan.timeout;
}

/// The last step began a task there. What the task says of itself comes before what can be seen: a guest that is being
/// cloned or restored is in the inventory from its first second.
bool hasOwnTask(const TargetRecord &target)
{
    return !target.steps.isEmpty() && !target.steps.last().task.isEmpty();
}

/// By the last look at it, which is not over before the target's own work is.
bool isAtWork(const TargetRecord &target)
{
    return target.after[QStringLiteral("open")][inventory::fact::task].toString() == u"running";
}

} // namespace

void Run::say(Event::Kind kind, int target, int step, const QString &text) const
{
    if (progress)
        progress(Event{kind, target, step, text});
}

Async<> StepRunner::store(std::shared_ptr<Run> run, int position)
{
    const TargetRecord target = run->record.targets.at(position);
    const ExecutionId id = run->record.id;
    // Jobs are made before they are awaited: GCC 12 destroys a lambda twice that is made inside the awaited expression.
    std::function<Result<>(storage::Connection &)> job = [id, target](storage::Connection &connection) {
        return updateTarget(connection, id, target);
    };
    auto stored = co_await durable(run->services, std::move(job));
    if (stored)
        run->say(Event::Kind::TargetRecorded, position, -1, stateName(target.state));
    co_return stored;
}

Async<StepRunner::StepResult> StepRunner::runStep(std::shared_ptr<Run> run, int position, int index, int attempt,
                                                  Step step)
{
    const auto services = run->services;
    const ExecutionId id = run->record.id;
    if (!run->grant || !run->grant->covers(run->record.plan.digest()))
        co_return StepResult{
            Sent::No, Error{Code::Internal, {{"reason", QStringLiteral("a step without a grant")}}}, {}};
    StepRecord mark{index, attempt, QStringLiteral("sent"), {}, services->clock->now(), {}};
    // Durable before it goes out, so that whoever finds this execution later knows how far it may have come.
    auto marked = co_await keepStep(services, id, position, mark);
    if (!marked)
        co_return StepResult{Sent::No, audit::AuditLog::unwritable(marked.error()), {}};
    run->say(Event::Kind::StepMarked, position, index, step.title);

    const EndpointId endpoint = run->record.plan.targets.at(position).target().endpoint;
    const auto paper = onPaper(*services, run->record, endpoint);
    StepResult result;
    if (!paper) {
        result.error = paper.error();
    } else if (*paper) {
        result.sent = Sent::Answered;
        mark.state = QStringLiteral("simulated");
    } else if (const auto hand = services->ports->hand(endpoint); !hand) {
        result.error = hand.error();
    } else {
        const auto began = std::make_shared<QString>();
        operations::TaskNote note = [services, id, position, mark, began](const QString &task) {
            *began = task;
            StepRecord known = mark;
            known.task = task;
            return keepStep(services, id, position, known);
        };
        auto permit = PermitMint::mint(id, run->record.intentSequence.value_or(0), std::move(note));
        auto answer = co_await (*hand)->perform(std::move(permit), step, Deadline::after(step.timeout), run->cancel);
        mark.task = *began;
        if (answer) {
            result.sent = Sent::Answered;
            result.captured = answer->captured;
            mark.remark = answer->remark;
            mark.state = answer->already ? QStringLiteral("already") : QStringLiteral("done");
        } else {
            result.error = withoutSecrets(answer.error(), run->record.plan.targets.at(position).before);
            switch (answer.error().code) {
            case Code::Unreachable:
            case Code::TlsFailed:
            case Code::PermissionRefused:
            case Code::Cancelled:
                break; // nothing went out
            case Code::ConnectionLost:
            case Code::TimedOut:
            case Code::ProtocolError:
                result.sent = Sent::Lost;
                break;
            default: // every other error is an answer that refuses
                result.sent = Sent::Refused;
                if ((answer.error().code == Code::NotFound && step.toleratesAbsent) ||
                    (answer.error().code == Code::Conflict && step.toleratesPresent)) {
                    result = StepResult{Sent::Answered, std::nullopt, {}};
                    mark.state = QStringLiteral("already");
                }
            }
        }
    }
    if (result.error)
        mark.state = result.sent == Sent::Lost ? QStringLiteral("unknown") : QStringLiteral("failed");
    mark.error = result.error;
    mark.endedAt = services->clock->now();
    run->record.targets[position].steps.append(mark);
    run->say(Event::Kind::StepAnswered, position, index, mark.state);
    auto recorded = co_await keepStep(services, id, position, mark);
    if (recorded)
        run->say(Event::Kind::StepRecorded, position, index, mark.state);
    else
        qCWarning(logExecution) << "A step was taken but could not be recorded:" << recorded.error().sentence();
    co_return result;
}

Async<Facts> StepRunner::readBack(std::shared_ptr<Run> run, int position)
{
    const TargetPlan target = run->record.plan.targets.at(position);
    const auto reader = run->services->ports->reader(target.target().endpoint);
    if (!reader)
        co_return propagate(reader);
    // By id: a renamed object is still this one. What did not exist before is looked for by its name.
    const bool byId = target.before.object && !target.replaces;
    // Work that the target did under a name is asked about by that name: nobody else's proves anything.
    QStringList asks = target.asks;
    const QList<StepRecord> &steps = run->record.targets.at(position).steps;
    if (!steps.isEmpty() && !steps.last().task.isEmpty())
        asks.append(inventory::taskQuestion(steps.last().task));
    const QString key = byId ? target.before.object->text() : target.target().name;
    const Deadline deadline = Deadline::after(run->services->timing.read);
    auto facts = co_await (*reader)->moreFacts(target.target(), key, asks, deadline, Cancel());
    if (!facts)
        co_return propagate(facts);
    if (!facts->engineId.isEmpty() && !target.before.engineId.isEmpty() && facts->engineId != target.before.engineId)
        co_return fail(Code::TargetReplaced, {{"what", nameOf(target)}});
    co_return target.replaces ? *facts : ofPlannedObject(*facts, target.before);
}

Async<> StepRunner::prove(std::shared_ptr<Run> run, int position)
{
    const TargetPlan target = run->record.plan.targets.at(position);
    const Deadline settled = Deadline::after(target.settle);
    Milliseconds wait = run->services->timing.firstLook;
    std::optional<Error> last;
    for (;;) {
        auto facts = co_await readBack(run, position);
        TargetRecord &record = run->record.targets[position];
        if (facts) {
            record.after = facts->toJson();
            if (operations::holds(target.proof, *facts, target.before)) {
                record.state = State::Succeeded;
                record.error.reset();
                co_return {};
            }
            last.reset();
        } else {
            last = facts.error();
        }
        if (settled.hasPassed())
            break;
        const Milliseconds rest = std::min(wait, settled.remaining());
        auto paused = co_await pause(rest, Cancel()); // the act is done; only the proof is waited for
        if (!paused)
            break;
        wait = std::min(wait * 2, run->services->timing.longestPause);
    }
    TargetRecord &record = run->record.targets[position];
    if (last) { // accepted, but nobody could look
        record.state = State::Unknown;
        record.error = Error{Code::OutcomeUnknown, {{"what", nameOf(target)}}};
    } else {
        QStringList wanted;
        for (const auto &all : target.proof) {
            for (const operations::Condition &condition : all)
                wanted.append(condition.text());
        }
        record.state = State::Failed;
        record.error =
            Error{Code::PostconditionFailed, {{"what", nameOf(target)}, {"reason", wanted.join(QStringLiteral("; "))}}};
    }
    co_return {};
}

/// What the target says of the work it did for the last step is what became of that step.
Async<> StepRunner::hearOfTask(std::shared_ptr<Run> run, int position, Facts facts)
{
    QList<StepRecord> &steps = run->record.targets[position].steps;
    const QString task = facts.value(inventory::fact::task).value_or(QString());
    const bool done = task == u"done";
    if (steps.isEmpty() || steps.last().task.isEmpty() || (!done && task != u"failed"))
        co_return {};
    StepRecord known = steps.last();
    if (known.state != u"sent" && known.state != u"unknown")
        co_return {};
    const QString result = facts.value(inventory::fact::taskResult).value_or(QString());
    const QString endpoint = run->record.plan.targets.at(position).target().endpoint.text();
    known.state = done ? QStringLiteral("done") : QStringLiteral("failed");
    known.error.reset();
    if (!done)
        known.error = Error{Code::ServerError, {{"endpoint", endpoint}, {"reason", result}}};
    known.remark = done ? result : QString();
    known.endedAt = run->services->clock->now();
    steps.last() = known;
    co_return co_await keepStep(run->services, run->record.id, position, known);
}

Async<bool> StepRunner::lookOnce(std::shared_ptr<Run> run, int position)
{
    const TargetPlan target = run->record.plan.targets.at(position);
    auto facts = co_await readBack(run, position);
    if (!facts)
        co_return propagate(facts);
    if (auto told = co_await hearOfTask(run, position, *facts); !told)
        co_return propagate(told);
    TargetRecord &record = run->record.targets[position];
    const QJsonObject seen = facts->toJson();
    const QString task = facts->value(inventory::fact::task).value_or(QString());
    const bool isUndecided = hasOwnTask(record) && (task == u"running" || task == u"failed");
    if (!isUndecided && operations::holds(target.proof, *facts, target.before)) {
        record.after = seen;
        record.state = State::Succeeded;
        record.error.reset();
        co_return true;
    }
    const bool ended = task == u"done" || task == u"failed";
    if (task == u"failed") {
        record.after = seen;
        record.state = State::Failed;
        record.error = Error{Code::ServerError,
                             {{"endpoint", target.target().endpoint.text()},
                              {"reason", facts->value(inventory::fact::taskResult).value_or(QString())}}};
        co_return true;
    }
    const QString &session = run->services->session;
    const SteadyInstant steady = run->services->clock->steady();
    // Only reads that all show the same count towards "not done", and only by the clock that nobody sets. That one goes
    // on between processes while the machine runs; after a restart of the machine looking begins anew.
    if (record.after != seen || !record.unchanged.goesOnIn(session, steady)) {
        record.after = seen;
        record.firstLookAt = run->services->clock->now();
        record.looks = 0;
        record.unchanged = {session, steady};
    }
    ++record.looks;
    // While it is at it there is nothing to conclude; once it has ended there is nothing more to come.
    const auto enough = (ended ? target.settle : timeoutOf(*run, target)) + run->services->timing.unknownGrace;
    if (task == u"running")
        co_return false;
    if (record.looks >= 3 && steady - record.unchanged.since >= enough) {
        record.state = State::Failed;
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(enough).count();
        record.error = Error{Code::NotDone, {{"what", nameOf(target)}, {"seconds", qint64(seconds)}}};
        co_return true;
    }
    co_return false;
}

Async<> StepRunner::resolveTarget(std::shared_ptr<Run> run, int position)
{
    const auto timing = run->services->timing;
    const TargetPlan target = run->record.plan.targets.at(position);
    const Deadline limit =
        Deadline::after(timeoutOf(*run, target) + timing.unknownGrace + timing.read + timing.longestPause * 2);
    Milliseconds wait = timing.firstLook;
    for (;;) {
        auto known = co_await lookOnce(run, position);
        if (known && *known)
            break;
        // What was at work when it was last seen is waited for as long as somebody answers.
        if (limit.hasPassed() && (!known || !isAtWork(run->record.targets.at(position))))
            break;
        auto paused = co_await pause(std::min(wait, timing.longestPause), run->cancel);
        if (!paused)
            break; // whoever waited does not want to wait any longer; it stays unknown
        wait = std::min(wait * 2, timing.longestPause);
    }
    co_return co_await store(run, position);
}

Async<> StepRunner::runTarget(std::shared_ptr<Run> run, int position)
{
    const TargetPlan target = run->record.plan.targets.at(position);
    const auto services = run->services;
    QMap<QString, QString> captured;
    bool anySent = false;
    bool mayHaveActed = false; // it was answered with an error that does not say that nothing was done
    StepResult last;
    run->record.targets[position].state = State::Executing;
    for (int index = 0; index < target.steps.size(); ++index) {
        if (run->cancel.isCancelled()) {
            last = StepResult{Sent::No, Error{Code::Cancelled, {}}, {}};
            break;
        }
        Step step = target.steps.at(index);
        step.call.path = filledIn(step.call.path, captured);
        auto result = co_await runStep(run, position, index, 1, step);
        const bool again = run->record.plan.idempotent && result && result->error && !run->cancel.isCancelled() &&
                           (result->sent == Sent::No || result->error->code == Code::ServerError);
        const auto take = [&](const StepResult &attempt) {
            anySent = anySent || attempt.sent != Sent::No;
            mayHaveActed = mayHaveActed || (attempt.error && attempt.error->code == Code::ServerError);
        };
        take(*result);
        if (again) { // one retry, only for what may be repeated
            auto paused = co_await pause(services->timing.beforeRetry, run->cancel);
            if (paused)
                result = co_await runStep(run, position, index, 2, step);
            take(*result);
        }
        last = *result;
        if (last.error)
            break;
        if (!step.capture.isEmpty())
            captured.insert(step.capture, last.captured);
    }

    const auto paper = onPaper(*services, run->record, target.target().endpoint);
    const bool simulated = paper && *paper;
    if (simulated && !last.error) {
        run->record.targets[position].state = State::Succeeded; // on paper; the record and the chain say "simulated"
        co_return co_await store(run, position);
    }
    if (!anySent) {
        TargetRecord &record = run->record.targets[position];
        record.state = last.error && last.error->code == Code::Cancelled ? State::Cancelled : State::Failed;
        record.error = last.error;
        co_return co_await store(run, position);
    }
    run->record.targets[position].state = State::Verifying;
    run->say(Event::Kind::Proving, position);
    if (!last.error) {
        auto proven = co_await prove(run, position);
        if (!proven)
            co_return proven;
        co_return co_await store(run, position);
    }
    // Something was sent and something went wrong: what counts is what is there now.
    TargetRecord &record = run->record.targets[position];
    record.state = State::Unknown;
    record.error = last.error;
    std::optional<Facts> facts;
    if (last.sent != Sent::Lost) {
        if (auto read = co_await readBack(run, position))
            facts = *read;
    }
    if (last.sent == Sent::Lost || (mayHaveActed && !facts)) {
        run->record.targets[position].error = Error{Code::OutcomeUnknown, {{"what", nameOf(target)}}};
        auto stored = co_await store(run, position); // unknown is on the disk before the looking begins
        if (!stored)
            co_return stored;
        co_return co_await resolveTarget(run, position);
    }
    TargetRecord &after = run->record.targets[position];
    after.state = State::Failed; // it was refused; that nobody could look afterwards does not make it done
    if (facts) {
        after.after = facts->toJson();
        const bool taskFailed = hasOwnTask(after) && facts->value(inventory::fact::task) == QStringLiteral("failed");
        if (mayHaveActed && !taskFailed && operations::holds(target.proof, *facts, target.before)) {
            after.state = State::Succeeded;
            after.error.reset();
        }
    }
    if (after.error && after.error->code == Code::Cancelled)
        after.state = State::Cancelled;
    co_return co_await store(run, position);
}

} // namespace wingman::execution
