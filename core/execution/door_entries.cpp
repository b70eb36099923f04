// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/door_entries.h"

#include "base/canonical_json.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace wingman::execution {
namespace {

constexpr qsizetype namedTargets = 200;

QJsonArray codes(const QList<policy::Finding> &findings)
{
    QJsonArray array;
    for (const policy::Finding &finding : findings) {
        const QString text = policy::levelName(finding.level) + QLatin1Char(':') + codeName(finding.code);
        if (!array.contains(text))
            array.append(text);
    }
    return array;
}

} // namespace

audit::EntryDraft entryFor(const char *action, const Record &record, const identity::Actor &actor,
                           const policy::Decision *decision)
{
    const operations::Plan &plan = record.plan;
    QJsonArray targets;
    for (const operations::TargetPlan &target : plan.targets.first(qMin(plan.targets.size(), namedTargets))) {
        targets.append(
            QJsonObject{{QStringLiteral("target"), target.target().text()},
                        {QStringLiteral("object"), target.before.object ? target.before.object->text() : QString()},
                        {QStringLiteral("engine"), target.before.engineId}});
    }
    QJsonObject parameters{{QStringLiteral("digest"), QString::fromLatin1(plan.digest().toHex())},
                           {QStringLiteral("operation"), plan.operation.text()},
                           {QStringLiteral("operation_version"), plan.operationVersion},
                           {QStringLiteral("tier"), static_cast<int>(plan.tier)},
                           {QStringLiteral("mode"), operations::modeName(plan.mode)},
                           {QStringLiteral("simulated"), plan.simulated ? 1 : 0},
                           {QStringLiteral("policy"), plan.policyVersion},
                           {QStringLiteral("targets"), targets}};
    QJsonObject arguments;
    for (auto it = plan.parameters.cbegin(); it != plan.parameters.cend(); ++it)
        arguments.insert(it.key(), operations::textOf(it.value()));
    if (!arguments.isEmpty())
        parameters.insert(QStringLiteral("arguments"), arguments);
    if (!plan.reason.isEmpty())
        parameters.insert(QStringLiteral("reason"), plan.reason);
    if (decision)
        parameters.insert(QStringLiteral("findings"), codes(decision->findings));
    return audit::EntryDraft{.actor = actor.id.text(),
                             .role = identity::roleName(actor.role),
                             .origin = identity::originName(actor.origin),
                             .action = QString::fromLatin1(action),
                             .target = plan.targets.size() == 1 ? plan.targets.first().target().text() : QString(),
                             .parameters = parameters,
                             .decision = decision ? policy::verdictName(decision->verdict) : QString(),
                             .result = {},
                             .plan = plan.id.text(),
                             .execution = record.id.text()};
}

void addOutcome(audit::EntryDraft &draft, const Record &record)
{
    draft.result = stateName(record.state);
    QJsonArray outcomes;
    for (const TargetRecord &target : record.targets.first(qMin(record.targets.size(), namedTargets))) {
        QJsonObject outcome{{QStringLiteral("state"), stateName(target.state)},
                            {QStringLiteral("steps"), static_cast<int>(target.steps.size())}};
        if (target.error)
            outcome.insert(QStringLiteral("code"), codeName(target.error->code));
        if (!target.steps.isEmpty() && !target.steps.last().task.isEmpty())
            outcome.insert(QStringLiteral("task"), target.steps.last().task);
        if (!target.steps.isEmpty() && !target.steps.last().remark.isEmpty())
            outcome.insert(QStringLiteral("remark"), target.steps.last().remark.left(200));
        outcomes.append(outcome);
    }
    draft.parameters.insert(QStringLiteral("outcomes"), outcomes);
}

QString storedPlanDigest(const operations::Plan &plan)
{
    const auto bytes = canonicalJson(plan.toJson());
    return bytes ? QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex())
                 : QString();
}

} // namespace wingman::execution
