// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/session.h"
#include "ctl/verbs.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace wingman::ctl {
namespace {

Async<ExitStatus> status(std::shared_ptr<Session> session, Words)
{
    const app::Composition &core = session->composition();
    auto posture = co_await core.posture(session->cancel);
    if (!posture)
        co_return propagate(posture);
    auto waiting = co_await core.approvals(true, 200, session->cancel);
    if (!waiting)
        co_return propagate(waiting);
    execution::RecordFilter filter;
    filter.states = {execution::State::Unknown};
    auto unknown = co_await core.door().list(filter, session->cancel);
    if (!unknown)
        co_return propagate(unknown);
    const audit::ChainReader chain = core.chainReader();
    auto head = co_await chain.head(Session::patience(), session->cancel);
    if (!head)
        co_return propagate(head);
    const auto actor = session->actor();
    const auto endpoints = core.sharedPorts()->endpoints();
    QJsonArray endpointList;
    QStringList endpointNames;
    for (const inventory::Endpoint &endpoint : endpoints) {
        endpointList.append(endpoint.id.text());
        endpointNames.append(endpoint.id.text());
    }
    const QString mode = operations::modeName(posture->mode.mode);
    session->out.result(
        {{QStringLiteral("version"), QCoreApplication::applicationVersion()},
         {QStringLiteral("mode"), mode},
         {QStringLiteral("decided_by"), posture->mode.decidedBy},
         {QStringLiteral("status"), posture->status()},
         {QStringLiteral("read_only"), posture->readOnly},
         {QStringLiteral("dangerous"), posture->dangerousAllowed},
         {QStringLiteral("authentication"), posture->authenticationOn},
         {QStringLiteral("actor"), actor.id.text()},
         {QStringLiteral("role"), identity::roleName(actor.role)},
         {QStringLiteral("policy_version"), posture->policy.version},
         {QStringLiteral("endpoints"), endpointList},
         {QStringLiteral("waiting_approvals"), waiting->approvals.size()},
         {QStringLiteral("unknown_executions"), unknown->first.size()},
         {QStringLiteral("damaged_rows"), waiting->damaged + unknown->second},
         {QStringLiteral("audit_entries"), head->sequence},
         {QStringLiteral("data_folder"), core.folders().data}},
        {posture->status()}, [&] {
            const auto yes = [](bool is) { return is ? QStringLiteral("yes") : QStringLiteral("no"); };
            session->out.pairs(
                {{QStringLiteral("mode"),
                  QStringLiteral("%1, by %2 (%3)").arg(mode, posture->mode.decidedBy, posture->status())},
                 {QStringLiteral("read-only"), yes(posture->readOnly)},
                 {QStringLiteral("dangerous operations"), yes(posture->dangerousAllowed)},
                 {QStringLiteral("you"),
                  QStringLiteral("%1, %2%3")
                      .arg(actor.id.text(), identity::roleName(actor.role),
                           posture->authenticationOn ? QString() : QStringLiteral(" (authentication is off)"))},
                 {QStringLiteral("endpoints"),
                  endpointNames.isEmpty() ? QStringLiteral("none") : endpointNames.join(QStringLiteral(", "))},
                 {QStringLiteral("waiting for approval"), QString::number(waiting->approvals.size())},
                 {QStringLiteral("unknown outcomes"), QString::number(unknown->first.size())},
                 {QStringLiteral("audit entries"), QString::number(head->sequence)},
                 {QStringLiteral("data folder"), core.folders().data}});
        });
    for (const Error &problem : std::as_const(posture->problems))
        session->out.error(problem);
    for (const Error &blocker : std::as_const(posture->mode.blockers))
        session->out.error(blocker);
    if (posture->isLabBlocked())
        session->out.error(Error{Code::LabNotConfigured, {}});
    co_return ExitStatus::Done;
}

Async<ExitStatus> version(std::shared_ptr<Session> session, Words)
{
    const QString number = QCoreApplication::applicationVersion();
    session->out.result({{QStringLiteral("name"), QStringLiteral("wingmanctl")},
                         {QStringLiteral("version"), number},
                         {QStringLiteral("qt"), QString::fromLatin1(qVersion())}},
                        {number}, [&] { session->out.say(QStringLiteral("wingmanctl %1").arg(number)); });
    co_return ExitStatus::Done;
}

} // namespace

QList<Verb> statusVerbs()
{
    return {
        {QStringLiteral("status"),
         {},
         QStringLiteral("Mode, posture, endpoints and what waits, at a glance"),
         {},
         {},
         {QStringLiteral("status"), QStringLiteral("status --json")},
         Needs::Truth,
         status},
        {QStringLiteral("version"),
         {},
         QStringLiteral("The version"),
         {},
         {},
         {QStringLiteral("version --json")},
         Needs::Nothing,
         version},
    };
}

} // namespace wingman::ctl
