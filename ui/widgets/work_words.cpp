// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/work_words.h"

#include "base/redaction.h"
#include "widgets/operation_words.h"

namespace wingman::ui {
namespace {

/// A part that guards has an operation of its own.
OperationWords wordsOfPart(const operations::Plan &plan, const operations::TargetPlan &target)
{
    return target.operation ? operationWords(*target.operation, {}, {}, subjectOf(target))
                            : operationWords(plan.operation, {}, plan.parameters, subjectOf(target));
}

} // namespace

QString workTitle(const operations::Plan &plan, const QString &declared)
{
    return operationWords(plan.operation, declared, plan.parameters, subjectOf(plan)).title;
}

QString targetTitle(const operations::Plan &plan, const operations::TargetPlan &target)
{
    return wordsOfPart(plan, target).title;
}

QString stepTitle(const operations::Plan &plan, const operations::TargetPlan &target, qsizetype position)
{
    const QString words = target.steps.size() == 1 ? wordsOfPart(plan, target).step : QString();
    // Without words of its own, an operation's step would be its id.
    return words.isEmpty() || words == target.operation.value_or(plan.operation).text()
               ? inert(target.steps.at(position).title)
               : words;
}

} // namespace wingman::ui
