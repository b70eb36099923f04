// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/change.h"
#include "ctl/verbs.h"

#include "configuration/document_store.h"

#include <QJsonArray>

namespace wingman::ctl {
namespace {

Async<ExitStatus> show(std::shared_ptr<Session> session, Words)
{
    auto stored = co_await session->composition().stored(session->cancel);
    if (!stored)
        co_return propagate(stored);
    auto posture = co_await session->composition().posture(session->cancel);
    if (!posture)
        co_return propagate(posture);
    const policy::Policy &policy = stored->policy;
    const auto yes = [](bool is) { return is ? QStringLiteral("yes") : QStringLiteral("no"); };
    QJsonArray problems;
    for (const Error &problem : std::as_const(posture->problems)) {
        QJsonObject object = execution::toJson(problem);
        object.insert(QStringLiteral("message"), problem.sentence());
        problems.append(object);
    }
    session->out.result(
        {{QStringLiteral("version"), policy.version},
         {QStringLiteral("policy"), policy.toJson()},
         {QStringLiteral("holds"),
          QJsonObject{{QStringLiteral("read_only"), posture->readOnly},
                      {QStringLiteral("read_only_source"), posture->readOnlySource},
                      {QStringLiteral("self_approval"), policy::selfApprovalName(posture->selfApproval)},
                      {QStringLiteral("dangerous"), posture->dangerousAllowed},
                      {QStringLiteral("dangerous_source"), posture->dangerousSource},
                      {QStringLiteral("problems"), problems}}}},
        {policy.label()}, [&] {
            const auto source = [](const QString &text) {
                return text.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(text);
            };
            session->out.say(policy.version == 0 ? QStringLiteral("The built-in policy holds; nothing was stored yet.")
                                                 : QStringLiteral("Policy version %1").arg(policy.version));
            session->out.pairs(
                {{QStringLiteral("  read-only"), yes(posture->readOnly) + source(posture->readOnlySource)},
                 {QStringLiteral("  self-approval"),
                  policy::selfApprovalName(posture->selfApproval) +
                      (policy.selfApproval ? QString() : QStringLiteral(" [default]"))},
                 {QStringLiteral("  dangerous"), yes(posture->dangerousAllowed) + source(posture->dangerousSource)},
                 {QStringLiteral("  steps per target"), QString::number(policy.limits.stepsPerTarget)},
                 {QStringLiteral("  targets per plan"), QString::number(policy.limits.targetsPerPlan)},
                 {QStringLiteral("  same operation per hour"), QString::number(policy.limits.sameOperationPerHour)}});
        });
    for (const Error &problem : std::as_const(posture->problems))
        session->out.error(problem);
    co_return ExitStatus::Done;
}

/// NAME=VALUE words of the policy; "dangerous=60" (minutes) and "dangerous=off" are operations of their own.
Async<ExitStatus> set(std::shared_ptr<Session> session, Words words)
{
    QMap<QString, QString> parameters;
    const QStringList typed = words.all(QStringLiteral("NAME=VALUE"));
    for (const QString &word : typed) {
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        if (equals < 1)
            co_return fail(
                Code::Usage,
                {{"reason", QStringLiteral("Write NAME=VALUE, for example read_only=true; not \"%1\".").arg(word)}});
        if (parameters.contains(word.left(equals)))
            co_return fail(Code::ParameterInvalid,
                           {{"parameter", word.left(equals)}, {"reason", QStringLiteral("it is given twice")}});
        parameters.insert(word.left(equals), word.mid(equals + 1));
    }
    const QString dangerous = QStringLiteral("dangerous");
    const QString reason = words.text(QStringLiteral("--reason"));
    if (!parameters.contains(dangerous))
        co_return co_await change(session, QStringLiteral("wingman.policy.set"), QStringLiteral("policy"), parameters,
                                  reason);
    if (parameters.size() > 1)
        co_return fail(Code::Usage, {{"reason", QStringLiteral("dangerous stands alone: it is a change of its own.")}});
    const QString value = parameters.value(dangerous);
    QMap<QString, QString> limit;
    if (value == QStringLiteral("off"))
        co_return co_await change(session, QStringLiteral("wingman.dangerous.revoke"), QStringLiteral("policy"), limit,
                                  reason);
    if (value != QStringLiteral("on"))
        limit.insert(QStringLiteral("minutes"), value);
    co_return co_await change(session, QStringLiteral("wingman.dangerous.allow"), QStringLiteral("policy"), limit,
                              reason);
}

Async<ExitStatus> history(std::shared_ptr<Session> session, Words)
{
    auto versions = co_await session->composition().history(configuration::Document::Policy, 100, session->cancel);
    if (!versions)
        co_return propagate(versions);
    QJsonArray all;
    QStringList names;
    Table table({QStringLiteral("VERSION"), QStringLiteral("AUDIT"), QStringLiteral("HASH")});
    for (const configuration::Version &version : std::as_const(*versions)) {
        const QString hash = QString::fromLatin1(version.hash.toHex());
        all.append(QJsonObject{{QStringLiteral("version"), version.number},
                               {QStringLiteral("hash"), hash},
                               {QStringLiteral("audit"), version.sequence},
                               {QStringLiteral("policy"), version.body}});
        names.append(QString::number(version.number));
        table.add({QString::number(version.number), QString::number(version.sequence), hash});
    }
    session->out.result({{QStringLiteral("versions"), all}}, names, [&] {
        if (table.isEmpty())
            session->out.say(QStringLiteral("No version was stored yet; the built-in policy holds."));
        else
            session->out.table(table);
    });
    co_return ExitStatus::Done;
}

} // namespace

QList<Verb> policyVerbs()
{
    const QString noun = QStringLiteral("policy");
    return {
        {noun,
         QStringLiteral("show"),
         QStringLiteral("The stored policy, and what holds with environment and command line"),
         {},
         {},
         {QStringLiteral("policy show"), QStringLiteral("policy show --json")},
         Needs::Core,
         show},
        {noun,
         QStringLiteral("set"),
         QStringLiteral("Change it: read_only, self_approval, limits, dangerous"),
         {{QStringLiteral("NAME=VALUE"),
           QStringLiteral("read_only=true|false, self_approval=off|tier2|tier3|default, steps_per_target, "
                          "targets_per_plan, same_operation_per_hour, dangerous=on|off|MINUTES"),
           Positional::Count::Some,
           {}}},
         {reasonFlag()},
         {QStringLiteral("policy set read_only=true"),
          QStringLiteral("policy set self_approval=tier3 --confirm \"raise self-approval\""),
          QStringLiteral("policy set dangerous=30 --reason \"clearing the old host\"")},
         Needs::Truth,
         set},
        {noun,
         QStringLiteral("history"),
         QStringLiteral("All versions with hash and audit entry"),
         {},
         {},
         {QStringLiteral("policy history --json")},
         Needs::Core,
         history},
    };
}

} // namespace wingman::ctl
