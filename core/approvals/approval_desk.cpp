// SPDX-License-Identifier: GPL-3.0-or-later
#include "approvals/approval_desk.h"

#include "audit/entry_at.h"

#include <QJsonObject>

namespace wingman::approvals {
namespace {

using identity::Actor;
using identity::ActorId;
using operations::Plan;
using policy::Decision;
using storage::Connection;

// The clock may be set back a little; by more than this an approval is not believed to be fresh.
constexpr auto clockTolerance = std::chrono::minutes(5);

constexpr const char *columns = "SELECT plan_id, digest, tier, requester, requested_at, state, approver, "
                                "approver_role, approver_origin, decided_at,"
                                " expires_at, reason, request_sequence, decision_sequence FROM approval ";

qint64 micros(Instant instant)
{
    return instant.time_since_epoch().count();
}

Instant instantOf(qint64 microseconds)
{
    return Instant(std::chrono::microseconds(microseconds));
}

QString hex(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

Failure tampered(const QString &plan, qint64 sequence)
{
    return fail(Code::RecordTampered,
                {{"what", QStringLiteral("The approval of plan %1").arg(plan)}, {"sequence", sequence}});
}

audit::EntryDraft draft(const char *action, const Plan &plan, const ExecutionId &execution, const Actor &actor,
                        QJsonObject parameters, const char *decision)
{
    parameters.insert(QStringLiteral("digest"), hex(plan.digest()));
    parameters.insert(QStringLiteral("tier"), static_cast<int>(plan.tier));
    parameters.insert(QStringLiteral("requester"), plan.requester.id.text());
    return audit::EntryDraft{.actor = actor.id.text(),
                             .role = identity::roleName(actor.role),
                             .origin = identity::originName(actor.origin),
                             .action = QString::fromLatin1(action),
                             .target = plan.targets.size() == 1 ? plan.targets.first().target().text() : QString(),
                             .parameters = parameters,
                             .decision = QString::fromLatin1(decision),
                             .result = {},
                             .plan = plan.id.text(),
                             .execution = execution.text()};
}

Failure notUsable(const Approval &approval)
{
    const Arguments arguments{{"plan", approval.plan.text()}, {"reason", approval.reason}};
    switch (approval.state) {
    case ApprovalState::Requested:
        return fail(Code::ApprovalMissing, arguments);
    case ApprovalState::Approved:
    case ApprovalState::Void:
        return fail(Code::StateWrong, {{"what", approval.plan.text()}, {"state", approvalStateName(approval.state)}});
    case ApprovalState::Rejected:
        return fail(Code::ApprovalRejected, arguments);
    case ApprovalState::Used:
        return fail(Code::ApprovalUsed, arguments);
    case ApprovalState::Expired:
        return fail(Code::ApprovalExpired, arguments);
    }
    return fail(Code::Internal, arguments);
}

} // namespace

QString approvalStateName(ApprovalState state)
{
    switch (state) {
    case ApprovalState::Requested:
        return QStringLiteral("requested");
    case ApprovalState::Approved:
        return QStringLiteral("approved");
    case ApprovalState::Rejected:
        return QStringLiteral("rejected");
    case ApprovalState::Used:
        return QStringLiteral("used");
    case ApprovalState::Expired:
        return QStringLiteral("expired");
    case ApprovalState::Void:
        return QStringLiteral("void");
    }
    return {};
}

ApprovalDesk::ApprovalDesk(std::shared_ptr<const audit::AuditLog> log, std::shared_ptr<const Clock> clock)
    : m_log(std::move(log)), m_clock(std::move(clock))
{
}

Result<Approval> ApprovalDesk::request(Connection &connection, const Plan &plan, const ExecutionId &execution,
                                       const Actor &actor, Milliseconds lifetime) const
{
    const auto present = find(connection, plan.id);
    if (!present)
        return propagate(present);
    if (*present && (*present)->digest == plan.digest() &&
        ((*present)->state == ApprovalState::Requested || (*present)->state == ApprovalState::Approved))
        return **present;
    if (*present && (*present)->state != ApprovalState::Expired && (*present)->digest == plan.digest())
        return notUsable(**present);
    const Instant now = m_clock->now();
    const Instant expires = now + lifetime;
    const auto sequence = m_log->appendIn(connection, draft("approval.requested", plan, execution, actor,
                                                            {{QStringLiteral("expires_at"), toText(expires)},
                                                             {QStringLiteral("reason"), plan.reason.left(1000)}},
                                                            "needs_approval"));
    if (!sequence)
        return propagate(sequence);
    const auto stored = connection.exec(
        QStringLiteral("INSERT INTO approval(plan_id, digest, tier, requester, requested_at, state, expires_at, reason,"
                       " request_sequence, execution_id) VALUES(?,?,?,?,?,'requested',?,'',?,?)"
                       " ON CONFLICT(plan_id) DO UPDATE SET digest=excluded.digest, requested_at=excluded.requested_at,"
                       " state='requested', expires_at=excluded.expires_at, reason='', requester=excluded.requester,"
                       " request_sequence=excluded.request_sequence, approver=NULL, approver_role=NULL,"
                       " approver_origin=NULL, decided_at=NULL, decision_sequence=NULL"),
        {plan.id.text(), plan.digest(), qint64(plan.tier), actor.id.text(), micros(now), micros(expires), *sequence,
         execution.text()});
    if (!stored)
        return propagate(stored);
    const auto made = find(connection, plan.id);
    if (!made)
        return propagate(made);
    return **made;
}

Result<Approval> ApprovalDesk::decide(Connection &connection, const Plan &plan, const ExecutionId &execution,
                                      bool approve, const Decision &decision, const Actor &actor, const QString &reason,
                                      Milliseconds lifetime) const
{
    if (decision.denied())
        return fail(Code::DeniedByPolicy,
                    {{"findings", decision.codes(policy::Level::Block).join(QStringLiteral(", "))}});
    const auto open = usable(connection, plan, ApprovalState::Requested);
    if (!open)
        return propagate(open);
    const Instant now = m_clock->now();
    const Instant expires = now + lifetime;
    const auto sequence = m_log->appendIn(
        connection,
        draft(approve ? "approval.given" : "approval.rejected", plan, execution, actor,
              {{QStringLiteral("expires_at"), toText(expires)}, {QStringLiteral("reason"), reason.left(1000)}},
              approve ? "allow" : "deny"));
    if (!sequence)
        return propagate(sequence);
    const auto changed = connection.exec(
        QStringLiteral("UPDATE approval SET state=?, approver=?, approver_role=?, approver_origin=?, decided_at=?,"
                       " expires_at=?, reason=?, decision_sequence=? WHERE plan_id=? AND state='requested'"),
        {approvalStateName(approve ? ApprovalState::Approved : ApprovalState::Rejected), actor.id.text(),
         identity::roleName(actor.role), identity::originName(actor.origin), micros(now), micros(expires),
         reason.left(1000), *sequence, plan.id.text()});
    if (!changed)
        return propagate(changed);
    if (*changed != 1)
        return fail(Code::StateWrong, {{"what", plan.id.text()}, {"state", QStringLiteral("decided by another")}});
    const auto made = find(connection, plan.id);
    if (!made)
        return propagate(made);
    return **made;
}

Result<Approval> ApprovalDesk::usable(Connection &connection, const Plan &plan, ApprovalState wanted) const
{
    const auto found = find(connection, plan.id);
    if (!found)
        return propagate(found);
    if (!*found)
        return fail(Code::ApprovalMissing, {{"plan", plan.id.text()}});
    if ((*found)->state != wanted)
        return notUsable(**found);
    if ((*found)->digest != plan.digest())
        return fail(Code::PlanChanged,
                    {{"difference", QStringLiteral("digest %1 → %2").arg(hex((*found)->digest), hex(plan.digest()))}});
    return **found;
}

Result<Approval> ApprovalDesk::fromRow(Connection &connection, const storage::Rows &row) const
{
    const QString plan = row.text(0);
    const qint64 requestSequence = row.integer(12);
    const auto id = PlanId::parse(plan);
    const auto requester = ActorId::parse(row.text(3));
    const qint64 tier = row.integer(2);
    if (!id || !requester || tier < 1 || tier > 3)
        return tampered(plan, requestSequence);
    Approval approval{.plan = *id,
                      .digest = row.bytes(1),
                      .tier = static_cast<operations::Tier>(tier),
                      .requester = *requester,
                      .requestedAt = instantOf(row.integer(4)),
                      .expiresAt = instantOf(row.integer(10)),
                      .state = ApprovalState::Requested,
                      .approver = {},
                      .decidedAt = {},
                      .reason = row.text(11),
                      .requestSequence = requestSequence,
                      .decisionSequence = {}};
    const QString state = row.text(5);
    // The row is believed only where the chain says the same. First the request …
    const auto asked = audit::entryAt(connection, requestSequence);
    if (!asked || asked->what.action != QStringLiteral("approval.requested") || asked->what.plan != plan ||
        asked->what.parameters.value(QStringLiteral("digest")).toString() != hex(approval.digest) ||
        asked->what.parameters.value(QStringLiteral("tier")).toInt() != tier ||
        asked->what.actor != approval.requester.text())
        return tampered(plan, requestSequence);
    QString expiresText = asked->what.parameters.value(QStringLiteral("expires_at")).toString();
    if (state != QStringLiteral("requested")) {
        // … then the decision.
        const qint64 decisionSequence = row.integer(13);
        const auto actor = ActorId::parse(row.text(6));
        const auto role = identity::roleFromName(row.text(7));
        const auto origin = identity::originFromName(row.text(8));
        const auto decided = audit::entryAt(connection, decisionSequence);
        const bool rejected = state == QStringLiteral("rejected");
        if (!decided || !actor || !role || !origin || decided->what.plan != plan ||
            decided->what.action !=
                (rejected ? QStringLiteral("approval.rejected") : QStringLiteral("approval.given")) ||
            decided->what.parameters.value(QStringLiteral("digest")).toString() != hex(approval.digest) ||
            decided->what.actor != actor->text() || decided->what.role != row.text(7) ||
            decided->what.parameters.value(QStringLiteral("reason")).toString() != approval.reason)
            return tampered(plan, decisionSequence);
        expiresText = decided->what.parameters.value(QStringLiteral("expires_at")).toString();
        approval.approver = Actor{*actor, *role, *origin};
        approval.decidedAt = instantOf(row.integer(9));
        approval.decisionSequence = decisionSequence;
        approval.state = rejected                          ? ApprovalState::Rejected
                         : state == QStringLiteral("used") ? ApprovalState::Used
                                                           : ApprovalState::Approved;
    }
    if (toText(approval.expiresAt) != expiresText)
        return tampered(plan, approval.decisionSequence.value_or(requestSequence));
    if (approval.state == ApprovalState::Requested || approval.state == ApprovalState::Approved) {
        const Instant now = m_clock->now();
        const Instant since = approval.decidedAt.value_or(approval.requestedAt);
        if (now >= approval.expiresAt || now < since - clockTolerance)
            approval.state = ApprovalState::Expired;
    }
    // A plan that ended takes its request with it; the chain remembers the end.
    if (approval.state == ApprovalState::Requested || approval.state == ApprovalState::Approved) {
        const QStringList ends{QStringLiteral("execution.withdrawn"), QStringLiteral("execution.voided")};
        const auto ended = audit::firstAfter(connection, requestSequence, ends, plan);
        if (!ended)
            return propagate(ended);
        if (*ended)
            approval.state = ApprovalState::Void;
    }
    // Turning "used" back would let it be used again; the chain remembers the use.
    if (approval.state == ApprovalState::Approved) {
        const auto used =
            audit::firstAfter(connection, *approval.decisionSequence, {QStringLiteral("execution.intent")}, plan);
        if (!used)
            return propagate(used);
        if (*used)
            return tampered(plan, **used);
    }
    return approval;
}

Result<std::optional<Approval>> ApprovalDesk::find(Connection &connection, const PlanId &plan) const
{
    auto rows = connection.query(QLatin1String(columns) + QStringLiteral("WHERE plan_id=?"), {plan.text()});
    if (!rows)
        return propagate(rows);
    const auto there = rows->next();
    if (!there)
        return propagate(there);
    if (!*there)
        return std::optional<Approval>();
    auto approval = fromRow(connection, *rows);
    if (!approval)
        return propagate(approval);
    return std::optional(*approval);
}

Result<QList<Approval>> ApprovalDesk::list(Connection &connection, bool openOnly, int limit, int &damaged) const
{
    // What is filtered below must not use up the limit, so the rows are counted here and not in the query.
    auto rows = connection.query(QLatin1String(columns) +
                                     QStringLiteral("WHERE ?=0 OR (state IN ('requested','approved') AND expires_at>?)"
                                                    " ORDER BY requested_at DESC, plan_id"),
                                 {qint64(openOnly ? 1 : 0), micros(m_clock->now())});
    if (!rows)
        return propagate(rows);
    QList<Approval> approvals;
    for (;;) {
        const auto there = rows->next();
        if (!there)
            return propagate(there);
        if (!*there || approvals.size() == limit)
            return approvals;
        const auto approval = fromRow(connection, *rows);
        if (!approval)
            ++damaged;
        else if (!openOnly || approval->state == ApprovalState::Requested || approval->state == ApprovalState::Approved)
            approvals.append(*approval);
    }
}

Result<std::optional<policy::GivenApproval>> ApprovalDesk::given(Connection &connection, const PlanId &plan) const
{
    const auto found = find(connection, plan);
    if (!found)
        return propagate(found);
    if (!*found || (*found)->state != ApprovalState::Approved)
        return std::optional<policy::GivenApproval>();
    return std::optional(policy::GivenApproval{*(*found)->approver, (*found)->digest});
}

Result<Grant> ApprovalDesk::redeem(Connection &connection, const Plan &plan, const Decision &decision,
                                   const ExecutionId &execution) const
{
    if (decision.denied())
        return fail(Code::DeniedByPolicy,
                    {{"findings", decision.codes(policy::Level::Block).join(QStringLiteral(", "))}});
    if (decision.verdict == Decision::Verdict::NeedsApproval) {
        const auto state = usable(connection, plan, ApprovalState::Approved);
        return state ? fail(Code::ApprovalMissing, {{"plan", plan.id.text()}}) : propagate(state);
    }
    if (plan.tier == operations::Tier::One)
        return Grant(plan.digest(), std::nullopt);
    const auto approval = usable(connection, plan, ApprovalState::Approved);
    if (!approval)
        return propagate(approval);
    const auto changed = connection.exec(
        QStringLiteral("UPDATE approval SET state='used', execution_id=? WHERE plan_id=? AND state='approved'"),
        {execution.text(), plan.id.text()});
    if (!changed)
        return propagate(changed);
    if (*changed != 1)
        return fail(Code::ApprovalUsed, {{"plan", plan.id.text()}});
    return Grant(plan.digest(), approval->approver);
}

} // namespace wingman::approvals
