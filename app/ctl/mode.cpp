// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/change.h"
#include "ctl/verbs.h"

#include <QJsonArray>

namespace wingman::ctl {
namespace {

Async<ExitStatus> show(std::shared_ptr<Session> session, Words)
{
    auto posture = co_await session->composition().posture(session->cancel);
    if (!posture)
        co_return propagate(posture);
    const policy::ModeDecision &mode = posture->mode;
    QJsonArray why;
    Table table({QStringLiteral("RULE"), QStringLiteral("VALUE"), QStringLiteral("RESULT")});
    for (const policy::ModeRule &rule : mode.why) {
        why.append(QJsonObject{{QStringLiteral("rule"), rule.rule},
                               {QStringLiteral("value"), rule.value},
                               {QStringLiteral("effect"), policy::effectName(rule.effect)}});
        table.add(
            {rule.rule, rule.value.isEmpty() ? QStringLiteral("-") : rule.value, policy::effectName(rule.effect)});
    }
    QJsonArray blockers;
    for (const Error &blocker : mode.blockers) {
        QJsonObject object = execution::toJson(blocker);
        object.insert(QStringLiteral("message"), blocker.sentence());
        blockers.append(object);
    }
    const QString name = operations::modeName(mode.mode);
    session->out.result({{QStringLiteral("mode"), name},
                         {QStringLiteral("decided_by"), mode.decidedBy},
                         {QStringLiteral("status"), posture->status()},
                         {QStringLiteral("why"), why},
                         {QStringLiteral("blockers"), blockers}},
                        {name}, [&] {
                            session->out.say(
                                QStringLiteral("%1 (%2), decided by %3").arg(name, posture->status(), mode.decidedBy));
                            session->out.table(table);
                        });
    for (const Error &blocker : mode.blockers)
        session->out.error(blocker);
    if (posture->isLabBlocked())
        session->out.error(Error{Code::LabNotConfigured, {}});
    co_return ExitStatus::Done;
}

Async<ExitStatus> arm(std::shared_ptr<Session> session, Words words)
{
    QMap<QString, QString> parameters{{QStringLiteral("stay"), words.has(QStringLiteral("--stay"))
                                                                   ? QStringLiteral("true")
                                                                   : QStringLiteral("false")}};
    if (words.has(QStringLiteral("MODE")))
        parameters.insert(QStringLiteral("mode"), words.text(QStringLiteral("MODE")));
    return change(std::move(session), QStringLiteral("wingman.mode.arm"), QStringLiteral("mode/arm"), parameters,
                  words.text(QStringLiteral("--reason")));
}

Async<ExitStatus> disarm(std::shared_ptr<Session> session, Words words)
{
    return change(std::move(session), QStringLiteral("wingman.mode.disarm"), QStringLiteral("mode"), {},
                  words.text(QStringLiteral("--reason")));
}

} // namespace

QList<Verb> modeVerbs()
{
    const QString noun = QStringLiteral("mode");
    return {
        {noun,
         QStringLiteral("show"),
         QStringLiteral("Which mode holds, with each rule and its result"),
         {},
         {},
         {QStringLiteral("mode show"), QStringLiteral("mode show --mode lab --json")},
         Needs::Core,
         show},
        {noun,
         QStringLiteral("arm"),
         QStringLiteral("Arm lab (or integration) after its checks, with a typed confirmation"),
         {{QStringLiteral("MODE"),
           QStringLiteral("lab, unless said otherwise"),
           Positional::Count::Optional,
           {QStringLiteral("lab"), QStringLiteral("integration")}}},
         {{QStringLiteral("--stay"), {}, QStringLiteral("Stay armed after the machine was restarted"), {}},
          reasonFlag()},
         {QStringLiteral("mode arm --confirm \"arm lab\""), QStringLiteral("mode arm integration")},
         Needs::Truth,
         arm},
        {noun,
         QStringLiteral("disarm"),
         QStringLiteral("Back to what environment and detection say"),
         {},
         {reasonFlag()},
         {QStringLiteral("mode disarm")},
         Needs::Truth,
         disarm},
    };
}

} // namespace wingman::ctl
