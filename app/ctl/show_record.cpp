// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/show_record.h"

#include <algorithm>

namespace wingman::ctl {
namespace {

using execution::Record;
using execution::State;
using execution::TargetRecord;

QString conditionsText(const QList<operations::Condition> &conditions)
{
    QStringList texts;
    for (const operations::Condition &condition : conditions)
        texts.append(condition.text());
    return texts.join(QStringLiteral(" and "));
}

QString proofText(const operations::Proof &proof)
{
    QStringList alternatives;
    for (const auto &all : proof)
        alternatives.append(conditionsText(all));
    return alternatives.join(QStringLiteral(", or "));
}

QString verdictText(const Record &record)
{
    if (record.state == State::Blocked)
        return QStringLiteral("denied");
    return needsApproval(record) ? QStringLiteral("needs approval") : QStringLiteral("allowed");
}

/// What goes out besides the address, in one line; lists and the like are only named.
QString bodyText(const QJsonObject &body)
{
    QStringList parts;
    for (auto at = body.begin(); at != body.end(); ++at) {
        const QJsonValue value = at.value();
        const bool simple = value.isString() || value.isBool() || value.isDouble();
        parts.append(simple ? QStringLiteral("%1=%2").arg(at.key(), value.toVariant().toString())
                            : QStringLiteral("%1=…").arg(at.key()));
    }
    return parts.isEmpty() ? QString() : QStringLiteral(" {%1}").arg(parts.join(QStringLiteral(", ")));
}

/// The work that the target did for a step, by its name there, and what is to be known of its end.
void showWork(Output &out, const TargetRecord *done, qsizetype step)
{
    if (done == nullptr)
        return;
    for (const execution::StepRecord &taken : done->steps) {
        if (taken.position == step && !taken.task.isEmpty())
            out.say(QStringLiteral("     task:    %1").arg(taken.task));
        if (taken.position == step && !taken.remark.isEmpty())
            out.say(QStringLiteral("     remark:  %1").arg(taken.remark));
    }
}

/// What a part of a guarded plan is for.
QString partText(operations::Part part)
{
    switch (part) {
    case operations::Part::Act:
        return {};
    case operations::Part::Guard:
        return QStringLiteral("first: ");
    case operations::Part::Release:
        return QStringLiteral("if all is well: ");
    case operations::Part::Undo:
        return QStringLiteral("if not: ");
    }
    return {};
}

void showTarget(Output &out, const operations::TargetPlan &target, const TargetRecord *done, qsizetype number)
{
    out.say(
        QStringLiteral("  %1. %2%3 (%4)").arg(number).arg(partText(target.part), target.title, target.target().text()));
    if (!target.effect.isEmpty())
        out.say(QStringLiteral("     effect:  %1").arg(target.effect));
    if (!target.preconditions.isEmpty())
        out.say(QStringLiteral("     only if: %1").arg(conditionsText(target.preconditions)));
    for (qsizetype i = 0; i < target.steps.size(); ++i) {
        const operations::Step &step = target.steps.at(i);
        QString line = QStringLiteral("     step %1:  %2%3").arg(i + 1).arg(step.call.text(), bodyText(step.call.body));
        if (done != nullptr) {
            for (const execution::StepRecord &taken : done->steps) {
                if (taken.position == i)
                    line += QStringLiteral(" → %1%2").arg(
                        taken.state,
                        taken.error ? QStringLiteral(" (%1)").arg(codeName(taken.error->code)) : QString());
            }
        }
        out.say(line);
        showWork(out, done, i);
    }
    if (!target.proof.isEmpty())
        out.say(QStringLiteral("     proof:   %1").arg(proofText(target.proof)));
    const bool spare = target.part == operations::Part::Release || target.part == operations::Part::Undo;
    if (done != nullptr && spare && done->state == State::Cancelled && !done->error) {
        out.say(QStringLiteral("     result:  not needed"));
    } else if (done != nullptr && done->state != State::Planned) {
        out.say(QStringLiteral("     result:  %1%2")
                    .arg(execution::stateName(done->state),
                         done->error ? QStringLiteral(": ") + done->error->sentence() : QString()));
    }
}

QString sequenceText(const std::optional<qint64> &sequence)
{
    return sequence && *sequence > 0 ? QString::number(*sequence) : QStringLiteral("-");
}

} // namespace

bool needsApproval(const Record &record)
{
    return std::any_of(record.findings.cbegin(), record.findings.cend(),
                       [](const policy::Finding &finding) { return finding.code == Code::ApprovalRequired; });
}

QString shortTime(Instant instant)
{
    const QString text = toText(instant);
    return text.left(10) + QLatin1Char(' ') + text.mid(11, 8) + QLatin1Char('Z');
}

void showRecord(Output &out, const Record &record)
{
    const operations::Plan &plan = record.plan;
    out.say(QStringLiteral("Plan %1").arg(plan.id.text()));
    QList<std::pair<QString, QString>> pairs{
        {QStringLiteral("  operation"), QStringLiteral("%1, tier %2%3")
                                            .arg(plan.operation.text())
                                            .arg(static_cast<int>(plan.tier))
                                            .arg(plan.dangerous ? QStringLiteral(", dangerous") : QString())},
        {QStringLiteral("  mode"), modeName(plan.mode) + (plan.simulated ? QStringLiteral(" (simulated)") : QString())},
        {QStringLiteral("  asked by"),
         QStringLiteral("%1 at %2").arg(plan.requester.id.text(), shortTime(plan.createdAt))},
        {QStringLiteral("  digest"), QString::fromLatin1(plan.digest().toHex())},
        {QStringLiteral("  execution"), record.id.text()},
        {QStringLiteral("  state"), execution::stateName(record.state)},
    };
    if (!plan.reason.isEmpty())
        pairs.append({QStringLiteral("  reason"), plan.reason});
    if (record.startedAt)
        pairs.append({QStringLiteral("  started"),
                      QStringLiteral("%1 by %2").arg(shortTime(*record.startedAt), record.startedBy)});
    if (record.endedAt)
        pairs.append({QStringLiteral("  ended"), shortTime(*record.endedAt)});
    pairs.append(
        {QStringLiteral("  audit"), QStringLiteral("plan %1, intent %2, outcome %3")
                                        .arg(sequenceText(record.planSequence), sequenceText(record.intentSequence),
                                             sequenceText(record.outcomeSequence))});
    out.pairs(pairs);
    out.say(QStringLiteral("Targets"));
    for (qsizetype i = 0; i < plan.targets.size(); ++i)
        showTarget(out, plan.targets.at(i), i < record.targets.size() ? &record.targets.at(i) : nullptr, i + 1);
    out.say(QStringLiteral("Decision: %1").arg(verdictText(record)));
    for (const policy::Finding &finding : record.findings)
        out.say(QStringLiteral("  %1 %2: %3 [%4]")
                    .arg(policy::levelName(finding.level), codeName(finding.code), finding.sentence(), finding.source));
}

QStringList recordHeads()
{
    return {QStringLiteral("EXECUTION"), QStringLiteral("PLAN"), QStringLiteral("STATE"), QStringLiteral("OPERATION"),
            QStringLiteral("TARGET"),    QStringLiteral("MODE"), QStringLiteral("ASKED"), QStringLiteral("BY")};
}

QStringList recordRow(const Record &record)
{
    const operations::Plan &plan = record.plan;
    QString target = plan.targets.isEmpty() ? QString() : plan.targets.first().target().text();
    if (plan.targets.size() > 1)
        target += QStringLiteral(" +%1").arg(plan.targets.size() - 1);
    return {record.id.text(),
            plan.id.text(),
            execution::stateName(record.state),
            plan.operation.text(),
            target,
            modeName(plan.mode) + (plan.simulated ? QStringLiteral(" (simulated)") : QString()),
            shortTime(plan.createdAt),
            plan.requester.id.text()};
}

void showBlocks(Output &out, const QList<policy::Finding> &findings)
{
    for (const policy::Finding &finding : findings) {
        if (finding.level == policy::Level::Block)
            out.finding(finding);
    }
}

ExitStatus finish(Session &session, const Record &record)
{
    const auto failed = [&](ExitStatus otherwise) {
        if (!record.error)
            return otherwise;
        session.out.error(*record.error);
        const ExitStatus status = statusOf(session, *record.error);
        return status == ExitStatus::Done ? otherwise : status;
    };
    const auto stopped = [&](ExitStatus otherwise) {
        if (session.timedOut)
            return ExitStatus::TimedOut;
        return session.cancel.isCancelled() ? ExitStatus::Interrupted : otherwise;
    };
    switch (record.state) {
    case State::Planned:
    case State::Approved:
    case State::Succeeded:
        return ExitStatus::Done;
    case State::AwaitingApproval:
        return ExitStatus::ApprovalNeeded;
    case State::Executing:
    case State::Verifying:
        return stopped(ExitStatus::Failed);
    case State::Blocked:
        showBlocks(session.out, record.findings);
        return failed(ExitStatus::Denied);
    case State::Rejected:
    case State::Expired:
        return failed(ExitStatus::Denied);
    case State::Failed:
    case State::RolledBack:
    case State::Unknown:
        return stopped(failed(ExitStatus::Failed));
    case State::Cancelled:
        return stopped(ExitStatus::Interrupted);
    }
    return ExitStatus::Failed;
}

} // namespace wingman::ctl
