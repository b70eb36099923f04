// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/plan_words.h"

#include "operations/acts.h"
#include "widgets/format.h"
#include "widgets/work_words.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>

namespace wingman::ui {
namespace {

using operations::Condition;
using operations::Plan;
using operations::TargetPlan;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::Plan)
};

const QString separator = QStringLiteral(" · ");

std::optional<QString> said(const TargetPlan &target, const QString &fact)
{
    const auto value = target.before.value(fact);
    return value && !value->isEmpty() ? std::optional(inert(*value)) : std::nullopt;
}

/// Also that what nobody filled in stays empty is proven, but not worth reading.
bool isWorthSaying(const TargetPlan &target, const Condition &condition)
{
    const bool isEmpty = condition.kind == Condition::Kind::Equals && condition.values.value(0).isEmpty();
    const bool isOwn = target.target().platform == inventory::Platform::Wingman;
    return !isOwn || !isEmpty || !target.before.value(condition.fact).value_or(QString()).isEmpty();
}

QString allOf(const TargetPlan &target, const QList<Condition> &conditions)
{
    QStringList promises;
    for (const Condition &condition : conditions) {
        if (isWorthSaying(target, condition))
            promises.append(promiseOf(condition));
    }
    return promises.join(Words::tr(", ", "between promises"));
}

QList<StepText> stepsOfPart(const Plan &plan, const TargetPlan &target)
{
    QList<StepText> steps;
    for (qsizetype position = 0; position < target.steps.size(); ++position) {
        const operations::Step &step = target.steps.at(position);
        StepText text;
        text.title = stepTitle(plan, target, position);
        text.limit = Words::tr("at most %1").arg(formatDuration(step.timeout));
        text.call = inert(step.call.text(), 2000);
        if (!step.call.body.isEmpty())
            text.body = inert(QString::fromUtf8(QJsonDocument(step.call.body).toJson(QJsonDocument::Compact)), 2000);
        steps.append(text);
    }
    steps.append(
        {Words::tr("Compare with what was promised"), Words::tr("at most %1").arg(formatDuration(target.settle))});
    return steps;
}

/// All of it, in the order in which it may have its turn.
QList<StepText> stepsWithGuard(const Plan &plan, const TargetPlan &act)
{
    QList<StepText> steps;
    for (const TargetPlan &part : plan.targets) {
        if (part.part != operations::Part::Act || part.target() == act.target())
            steps += stepsOfPart(plan, part);
    }
    return steps;
}

} // namespace

QString stateWord(const QString &state)
{
    if (state == QStringLiteral("running"))
        return Words::tr("running");
    if (state == QStringLiteral("paused"))
        return Words::tr("paused");
    if (state == QStringLiteral("exited") || state == QStringLiteral("stopped"))
        return Words::tr("stopped");
    if (state == QStringLiteral("created"))
        return Words::tr("created, never started");
    return inert(state);
}

OperationWords wordsOf(const Plan &plan, const std::optional<operations::OperationSpec> &spec)
{
    return operationWords(plan.operation, spec ? spec->title : QString(), plan.parameters, subjectOf(plan));
}

OperationWords wordsOf(const operations::Intent &intent, const std::optional<operations::OperationSpec> &spec)
{
    return operationWords(intent.operation, spec ? spec->title : QString(), intent.parameters, subjectOf(intent));
}

QString whereOf(const Plan &plan)
{
    const auto acts = operations::actsOf(plan);
    if (acts.empty())
        return {};
    const inventory::TargetRef &first = acts.front()->target();
    if (first.platform == inventory::Platform::Wingman)
        return Words::tr("this console's own configuration");
    QStringList endpoints;
    for (const TargetPlan *act : acts)
        endpoints.append(inert(act->target().endpoint.text()));
    endpoints.removeDuplicates();
    if (acts.size() > 1)
        return endpoints.join(separator);
    QStringList parts;
    if (const auto project = said(*acts.front(), QStringLiteral("label.com.docker.compose.project")))
        parts.append(*project);
    parts += endpoints;
    if (!first.node.isEmpty())
        parts.append(inert(first.node));
    if (const auto image = said(*acts.front(), inventory::fact::image))
        parts.append(*image);
    return parts.join(separator);
}

QString subtitleOf(const Plan &plan, Instant now)
{
    const QString made =
        ageOf(plan.createdAt, now) < std::chrono::seconds(1)
            ? Words::tr("plan %1, made just now").arg(shortId(plan.id.text()))
            : Words::tr("plan %1, made %2").arg(shortId(plan.id.text()), formatAgo(plan.createdAt, now));
    QStringList parts{whereOf(plan), made};
    if (plan.simulated)
        parts.append(Words::tr("simulated"));
    parts.removeAll(QString());
    return parts.join(separator);
}

QList<StepText> stepsOf(const Plan &plan, const TargetPlan &target)
{
    if (plan.guard && target.part == operations::Part::Act)
        return stepsWithGuard(plan, target);
    return stepsOfPart(plan, target);
}

QString durationOf(const Plan &plan, const std::optional<operations::OperationSpec> &spec)
{
    Milliseconds longest{0};
    for (const TargetPlan &target : plan.targets) {
        Milliseconds sum = target.settle;
        for (const operations::Step &step : target.steps)
            sum += step.timeout;
        longest += sum;
    }
    longest /= std::max(plan.parallelism, 1);
    if (!spec)
        return Words::tr("at most %1").arg(formatDuration(longest));
    const Milliseconds usual =
        spec->estimate * static_cast<qint64>(operations::actsOf(plan).size()) / std::max(plan.parallelism, 1);
    return Words::tr("usually about %1, at most %2").arg(formatDuration(usual), formatDuration(longest));
}

QString undoOf(const Plan &plan, const TargetPlan &target, const std::optional<operations::OperationSpec> &spec)
{
    const OperationWords words =
        operationWords(plan.operation, spec ? spec->title : QString(), plan.parameters, subjectOf(target));
    if (!words.undo.isEmpty())
        return words.undo;
    if (target.inverse) {
        const OperationWords back =
            operationWords(*target.inverse, {}, target.inverseParameters,
                           target.secondName.isEmpty() ? subjectOf(target) : inert(target.secondName));
        return Words::tr("“%1”, offered here when it is done").arg(back.title);
    }
    return Words::tr("There is no single step back");
}

QString promiseOf(const Condition &condition)
{
    namespace fact = inventory::fact;
    const QString first = condition.values.value(0);
    switch (condition.kind) {
    case Condition::Kind::Equals:
        if (condition.fact == fact::state)
            return stateWord(first);
        if (condition.fact == fact::name)
            return Words::tr("called %1").arg(inert(first));
        break;
    case Condition::Kind::OneOf:
        if (condition.fact == fact::state) {
            QStringList states;
            for (const QString &state : condition.values)
                states.append(stateWord(state));
            return states.join(Words::tr(" or ", "between states"));
        }
        break;
    case Condition::Kind::Changed:
        if (condition.fact == fact::startedAt)
            return Words::tr("started after now");
        if (condition.fact == fact::finishedAt)
            return Words::tr("ended after now");
        break;
    case Condition::Kind::Exists:
        return Words::tr("there");
    case Condition::Kind::Gone:
        return Words::tr("gone");
    case Condition::Kind::NoneOf:
        break;
    }
    return inert(condition.text());
}

QString successOf(const TargetPlan &target)
{
    QStringList ways;
    for (const QList<Condition> &all : target.proof)
        ways.append(allOf(target, all));
    const QString promised = ways.join(Words::tr("; or ", "between proofs"));
    return Words::tr("%1, within %2", "promises, time").arg(promised, formatDuration(target.settle));
}

QString orderOf(const Plan &plan)
{
    const QString order =
        plan.parallelism <= 1 ? Words::tr("One after the other") : Words::tr("%n at a time", nullptr, plan.parallelism);
    if (plan.guard)
        return Words::tr("%1; where an act fails, the guest goes back to the snapshot, else the snapshot is deleted")
            .arg(order);
    return plan.stopAtFirstFailure
               ? Words::tr("%1; stops at the first that fails, and leaves the rest as they are").arg(order)
               : Words::tr("%1; goes on where one fails").arg(order);
}

policy::Decision decisionOf(const execution::Record &record)
{
    policy::Decision decision;
    decision.findings = record.findings;
    bool asks = false;
    bool blocks = record.state == execution::State::Blocked;
    for (const policy::Finding &finding : record.findings) {
        blocks = blocks || finding.level == policy::Level::Block;
        asks = asks || finding.code == Code::ApprovalRequired;
    }
    decision.verdict = blocks ? policy::Decision::Verdict::Deny
                       : asks ? policy::Decision::Verdict::NeedsApproval
                              : policy::Decision::Verdict::Allow;
    return decision;
}

} // namespace wingman::ui
