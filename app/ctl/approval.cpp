// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/do_operation.h"
#include "ctl/show_record.h"
#include "ctl/verbs.h"

#include <QJsonArray>

namespace wingman::ctl {
namespace {

using approvals::Approval;

QJsonValue optionalTime(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toText(*instant)) : QJsonValue();
}

QJsonObject toJson(const Approval &approval)
{
    return {{QStringLiteral("plan"), approval.plan.text()},
            {QStringLiteral("digest"), QString::fromLatin1(approval.digest.toHex())},
            {QStringLiteral("tier"), static_cast<int>(approval.tier)},
            {QStringLiteral("state"), approvals::approvalStateName(approval.state)},
            {QStringLiteral("requester"), approval.requester.text()},
            {QStringLiteral("requested_at"), toText(approval.requestedAt)},
            {QStringLiteral("expires_at"), toText(approval.expiresAt)},
            {QStringLiteral("approver"), approval.approver ? QJsonValue(approval.approver->id.text()) : QJsonValue()},
            {QStringLiteral("decided_at"), optionalTime(approval.decidedAt)},
            {QStringLiteral("reason"), approval.reason},
            {QStringLiteral("audit"),
             QJsonObject{{QStringLiteral("request"), approval.requestSequence},
                         {QStringLiteral("decision"),
                          approval.decisionSequence ? QJsonValue(*approval.decisionSequence) : QJsonValue()}}}};
}

Async<ExitStatus> list(std::shared_ptr<Session> session, Words words)
{
    const bool openOnly = !words.has(QStringLiteral("--all"));
    auto page = co_await session->composition().approvals(openOnly, 200, session->cancel);
    if (!page)
        co_return propagate(page);
    QJsonArray all;
    QStringList names;
    Table table({QStringLiteral("PLAN"), QStringLiteral("STATE"), QStringLiteral("TIER"), QStringLiteral("ASKED BY"),
                 QStringLiteral("ASKED"), QStringLiteral("EXPIRES"), QStringLiteral("DECIDED BY")});
    for (const Approval &approval : std::as_const(page->approvals)) {
        all.append(toJson(approval));
        names.append(approval.plan.text());
        table.add({approval.plan.text(), approvals::approvalStateName(approval.state),
                   QString::number(static_cast<int>(approval.tier)), approval.requester.text(),
                   shortTime(approval.requestedAt), shortTime(approval.expiresAt),
                   approval.approver ? approval.approver->id.text() : QStringLiteral("-")});
    }
    session->out.result({{QStringLiteral("approvals"), all}, {QStringLiteral("damaged"), page->damaged}}, names, [&] {
        if (table.isEmpty())
            session->out.say(openOnly ? QStringLiteral("Nothing waits for an approval.")
                                      : QStringLiteral("There are no approvals."));
        else
            session->out.table(table);
    });
    if (page->damaged > 0)
        session->out.note(
            QStringLiteral("%1 row(s) do not match the audit chain and are left out; see: wingmanctl audit verify")
                .arg(page->damaged));
    co_return ExitStatus::Done;
}

Async<ExitStatus> show(std::shared_ptr<Session> session, Words words)
{
    const auto id = planIdFrom(words.text(QStringLiteral("PLAN")));
    if (!id)
        co_return propagate(id);
    auto approval = co_await session->composition().approval(*id, session->cancel);
    if (!approval)
        co_return propagate(approval);
    auto record = co_await session->composition().door().find(id->text(), session->cancel);
    if (!record)
        co_return propagate(record);
    QJsonObject json = toJson(*approval);
    json.insert(QStringLiteral("execution"), record->toJson());
    session->out.result(json, {id->text()}, [&] {
        const auto phrase = session->composition().door().confirmationPhrase(record->plan);
        QList<std::pair<QString, QString>> pairs{
            {QStringLiteral("Approval"), approvals::approvalStateName(approval->state)},
            {QStringLiteral("  asked by"),
             QStringLiteral("%1 at %2").arg(approval->requester.text(), shortTime(approval->requestedAt))},
            {QStringLiteral("  expires"), shortTime(approval->expiresAt)}};
        if (approval->approver)
            pairs.append({QStringLiteral("  decided by"), approval->approver->id.text()});
        if (!approval->reason.isEmpty())
            pairs.append({QStringLiteral("  reason"), approval->reason});
        if (!phrase.isEmpty())
            pairs.append({QStringLiteral("  to approve"), QStringLiteral("--confirm \"%1\"").arg(phrase)});
        session->out.pairs(pairs);
        showRecord(session->out, *record);
    });
    co_return ExitStatus::Done;
}

Async<ExitStatus> decide(std::shared_ptr<Session> session, Words words, bool approve)
{
    const auto id = planIdFrom(words.text(QStringLiteral("PLAN")));
    if (!id)
        co_return propagate(id);
    const auto actor = session->actor();
    const QString reason = words.text(QStringLiteral("--reason"));
    auto record = co_await session->composition().door().decide(*id, approve, actor, reason, session->globals.confirm,
                                                                session->cancel);
    if (!record)
        co_return propagate(record);
    session->out.result(record->toJson(), {id->text()}, [&] {
        session->out.say(
            approve
                ? QStringLiteral("Approved: %1. Carry it out with: wingmanctl operation run --plan %1").arg(id->text())
                : QStringLiteral("Rejected: %1.").arg(id->text()));
    });
    co_return ExitStatus::Done;
}

Async<ExitStatus> approve(std::shared_ptr<Session> session, Words words)
{
    return decide(std::move(session), std::move(words), true);
}

Async<ExitStatus> reject(std::shared_ptr<Session> session, Words words)
{
    return decide(std::move(session), std::move(words), false);
}

} // namespace

QList<Verb> approvalVerbs()
{
    const QString noun = QStringLiteral("approval");
    const Positional plan{QStringLiteral("PLAN"), QStringLiteral("The plan's id, pln-…"), Positional::Count::One, {}};
    const Flag reason{
        QStringLiteral("--reason"), QStringLiteral("TEXT"), QStringLiteral("Why; kept with the decision"), {}};
    return {
        {noun,
         QStringLiteral("list"),
         QStringLiteral("What waits for an approval"),
         {},
         {{QStringLiteral("--all"), {}, QStringLiteral("Those that were decided, used, void or expired, too"), {}}},
         {QStringLiteral("approval list"), QStringLiteral("approval list --all --json")},
         Needs::Truth,
         list},
        {noun,
         QStringLiteral("show"),
         QStringLiteral("One request with the whole plan"),
         {plan},
         {},
         {QStringLiteral("approval show pln-abc…")},
         Needs::Truth,
         show},
        {noun,
         QStringLiteral("approve"),
         QStringLiteral("Approve a plan; good once, for that plan, for 30 minutes"),
         {plan},
         {reason},
         {QStringLiteral("approval approve pln-abc… --reason \"agreed with Ben\""),
          QStringLiteral("approval approve pln-abc… --confirm web")},
         Needs::Truth,
         approve},
        {noun,
         QStringLiteral("reject"),
         QStringLiteral("Reject a plan"),
         {plan},
         {reason},
         {QStringLiteral("approval reject pln-abc… --reason \"not today\"")},
         Needs::Truth,
         reject},
    };
}

} // namespace wingman::ctl
