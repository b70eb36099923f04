// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/plan_state.h"

#include "base/redaction.h"

#include <QCoreApplication>
#include <algorithm>

namespace wingman::ui {
namespace {

using execution::Record;
using execution::State;
using identity::Actor;
using identity::Permission;
using operations::Plan;
using operations::Tier;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::PlanState)
};

bool isVoiding(Code code)
{
    return code == Code::PlanChanged || code == Code::TargetReplaced;
}

bool needsApproval(const Record &record)
{
    return std::any_of(record.findings.cbegin(), record.findings.cend(),
                       [](const policy::Finding &finding) { return finding.code == Code::ApprovalRequired; });
}

QString roleRefusal(const Actor &actor, Permission permission)
{
    return describe(Code::PermissionDenied,
                    {{"role", identity::roleName(actor.role)}, {"permission", identity::permissionName(permission)}});
}

bool coversOwn(policy::SelfApproval setting, Tier tier)
{
    switch (setting) {
    case policy::SelfApproval::Off:
        return false;
    case policy::SelfApproval::Tier2:
        return tier != Tier::Three;
    case policy::SelfApproval::Tier3:
        return true;
    }
    return false;
}

bool isOwn(const Plan &plan, const Actor &actor)
{
    return plan.requester.id == actor.id;
}

/// Who may continue a plan that somebody else made.
QString ownerRefusal(const Plan &plan, const Actor &actor)
{
    if (isOwn(plan, actor) || actor.role == identity::Role::Admin)
        return {};
    return describe(Code::NotOwner, {{"owner", plan.requester.id.text()}});
}

Offers forShown(const Record &record, const Actor &actor, const policy::Posture &posture)
{
    const QString owner = ownerRefusal(record.plan, actor);
    if (!needsApproval(record))
        return {.primary = {Deed::Run, owner}, .second = {}, .against = {}};
    const bool alone = owner.isEmpty() && approvalRefusal(record.plan, actor, posture.selfApproval).isEmpty() &&
                       startRefusal(record.plan, actor).isEmpty();
    if (alone)
        return {.primary = {Deed::ApproveAndRun}, .second = {Deed::Ask}, .against = {}, .asksReason = true};
    return {.primary = {Deed::Ask, owner}, .second = {}, .against = {}, .asksReason = true};
}

Offers forWaiting(const Record &record, const Actor &actor, const policy::Posture &posture)
{
    const QString refused = approvalRefusal(record.plan, actor, posture.selfApproval);
    Offers offers{.primary = {Deed::Approve, refused}, .second = {}, .against = {}, .asksReason = refused.isEmpty()};
    if (isOwn(record.plan, actor)) {
        offers.against = {Deed::Withdraw};
        if (refused.isEmpty() && startRefusal(record.plan, actor).isEmpty())
            offers.primary.deed = Deed::ApproveAndRun;
    } else if (identity::permits(actor.role, Permission::RejectExecution)) {
        offers.against = {Deed::Reject};
        offers.asksReason = true;
    }
    return offers;
}

Offers forFailed(const Record &record)
{
    const auto undone = undoneTargets(record).size();
    if (record.plan.targets.size() > 1 && undone > 0 && undone < record.plan.targets.size())
        return {.primary = {Deed::RetryFailed}, .second = {}, .against = {}};
    return {.primary = {Deed::PlanAgain}, .second = {}, .against = {}};
}

} // namespace

Phase phaseOf(const Record &record)
{
    switch (record.state) {
    case State::Planned:
        return Phase::Shown;
    case State::AwaitingApproval:
        return Phase::Waiting;
    case State::Approved:
        return Phase::Approved;
    case State::Executing:
    case State::Verifying:
        return Phase::Running;
    case State::Succeeded:
        return Phase::Succeeded;
    case State::Failed:
    case State::RolledBack:
        return Phase::Failed;
    case State::Unknown:
        return Phase::Unknown;
    case State::Rejected:
        return Phase::Rejected;
    case State::Expired:
        return Phase::Expired;
    case State::Cancelled:
        return record.intentSequence ? Phase::Cancelled : Phase::Withdrawn;
    case State::Blocked:
        return record.error && isVoiding(record.error->code) ? Phase::Void : Phase::Refused;
    }
    return Phase::Unknown;
}

bool isOver(Phase phase)
{
    switch (phase) {
    case Phase::Planning:
    case Phase::Shown:
    case Phase::Waiting:
    case Phase::Approved:
    case Phase::Running:
    case Phase::Unknown:
        return false;
    case Phase::NotPlanned:
    case Phase::Refused:
    case Phase::Succeeded:
    case Phase::Failed:
    case Phase::Cancelled:
    case Phase::Withdrawn:
    case Phase::Rejected:
    case Phase::Expired:
    case Phase::Void:
        return true;
    }
    return true;
}

Phase phaseAfter(Phase phase, Code error)
{
    if (phase == Phase::Planning)
        return Phase::NotPlanned;
    if (isVoiding(error))
        return Phase::Void;
    if (error == Code::ApprovalExpired || error == Code::ApprovalUsed)
        return Phase::Expired;
    if (error == Code::ApprovalRejected)
        return Phase::Rejected;
    if (error == Code::OutcomeUnrecorded)
        return Phase::Unknown;
    return phase;
}

bool shouldLookAgain(Code error)
{
    return error == Code::StateWrong || error == Code::OwnedElsewhere || error == Code::ApprovalMissing ||
           error == Code::ApprovalUsed || error == Code::ApprovalRejected || isVoiding(error) ||
           error == Code::ApprovalExpired || error == Code::OutcomeUnrecorded;
}

QString approvalRefusal(const Plan &plan, const Actor &actor, policy::SelfApproval setting)
{
    const Permission needed = plan.tier == Tier::Three ? Permission::ApproveTier3 : Permission::ApproveTier2;
    if (!identity::permits(actor.role, needed))
        return roleRefusal(actor, needed);
    if (isOwn(plan, actor) && !coversOwn(setting, plan.tier))
        return describe(Code::SelfApprovalRefused, {{"setting", policy::selfApprovalName(setting)}});
    return {};
}

QString startRefusal(const Plan &plan, const Actor &actor)
{
    if (plan.tier == Tier::One) {
        if (!identity::permits(actor.role, Permission::ExecuteTier1))
            return roleRefusal(actor, Permission::ExecuteTier1);
        return ownerRefusal(plan, actor);
    }
    if (identity::permits(actor.role, Permission::ExecuteApproved))
        return {};
    if (!isOwn(plan, actor))
        return describe(Code::NotOwner, {{"owner", plan.requester.id.text()}});
    return identity::permits(actor.role, Permission::ExecuteOwn) ? QString()
                                                                 : roleRefusal(actor, Permission::ExecuteOwn);
}

Offers offersFor(Phase phase, const std::optional<Record> &record, const Actor &actor, const policy::Posture &posture,
                 const QString &phrase)
{
    Offers offers;
    switch (phase) {
    case Phase::Planning:
        break;
    case Phase::NotPlanned:
    case Phase::Withdrawn:
    case Phase::Rejected:
    case Phase::Expired:
    case Phase::Void:
    case Phase::Cancelled:
        offers.primary = {Deed::PlanAgain};
        break;
    case Phase::Shown:
        offers = forShown(*record, actor, posture);
        break;
    case Phase::Refused: {
        const auto allowed = allowedTargets(*record);
        // What guards the rest belongs to all of it.
        const bool some = !record->plan.guard && !allowed.isEmpty() && allowed.size() < record->plan.targets.size();
        offers.primary = {some ? Deed::PlanAllowed : Deed::None};
        offers.second = {Deed::PlanAgain};
        break;
    }
    case Phase::Waiting:
        offers = forWaiting(*record, actor, posture);
        break;
    case Phase::Approved:
        offers.primary = {Deed::Run, startRefusal(record->plan, actor)};
        if (isOwn(record->plan, actor))
            offers.against = {Deed::Withdraw};
        break;
    case Phase::Running:
        offers.against = {Deed::Stop};
        break;
    case Phase::Succeeded:
        offers.second = {undoIntent(*record) ? Deed::Undo : Deed::None};
        break;
    case Phase::Failed:
        offers = forFailed(*record);
        break;
    case Phase::Unknown:
        offers.primary = {Deed::LookAgain};
        break;
    }
    const Deed deed = offers.primary.deed;
    const bool approves = deed == Deed::Approve || deed == Deed::ApproveAndRun;
    const bool starts = approves || deed == Deed::Run;
    if (record) {
        const bool asked = approves || (deed == Deed::Run && record->plan.tier == Tier::One);
        offers.asksPhrase = asked && !phrase.isEmpty() && offers.primary.refused.isEmpty();
        offers.byEnter = !starts || !(record->plan.losesData || record->plan.dangerous);
    } else {
        offers.byEnter = true;
    }
    return offers;
}

QString addressOf(const policy::Finding &finding)
{
    return finding.arguments.text(finding.arguments.contains(QStringLiteral("of")) ? u"of" : u"target");
}

QList<int> allowedTargets(const Record &record)
{
    QList<int> allowed;
    for (int i = 0; i < record.plan.targets.size(); ++i) {
        const QString target = record.plan.targets.at(i).target().text();
        const bool blocked =
            std::any_of(record.findings.cbegin(), record.findings.cend(), [&](const policy::Finding &finding) {
                return finding.level == policy::Level::Block &&
                       (!finding.arguments.contains(QStringLiteral("target")) || addressOf(finding) == target);
            });
        if (!blocked)
            allowed.append(i);
    }
    return allowed;
}

QList<int> undoneTargets(const Record &record)
{
    QList<int> undone;
    for (const execution::TargetRecord &target : record.targets) {
        const bool isAct = target.position < record.plan.targets.size() &&
                           record.plan.targets.at(target.position).part == operations::Part::Act;
        if (isAct && (target.state == State::Failed || target.state == State::Cancelled))
            undone.append(target.position);
    }
    return undone;
}

operations::Intent intentOf(const Plan &plan, const QList<int> &positions, const QString &reason)
{
    operations::Intent intent{plan.operation, {}, plan.parameters, reason, {}};
    for (const int position : positions) {
        if (plan.targets.at(position).part == operations::Part::Act)
            intent.targets.append(plan.targets.at(position).target());
    }
    if (plan.guard) // with a snapshot of its own
        intent.guard = operations::Guard{plan.guard->guest, {}, plan.guard->healthWithin};
    return intent;
}

operations::Intent intentOf(const Plan &plan, const QString &reason)
{
    QList<int> all;
    for (int i = 0; i < plan.targets.size(); ++i)
        all.append(i);
    return intentOf(plan, all, reason);
}

std::optional<operations::Intent> undoIntent(const Record &record)
{
    std::optional<operations::Intent> intent;
    for (const execution::TargetRecord &done : record.targets) {
        if (done.state != State::Succeeded || done.position >= record.plan.targets.size())
            continue;
        const operations::TargetPlan &target = record.plan.targets.at(done.position);
        if (target.part != operations::Part::Act)
            continue; // let go of, or gone back to, by the plan itself
        if (!target.inverse)
            return std::nullopt;
        if (!intent)
            intent = operations::Intent{*target.inverse, {}, target.inverseParameters, {}, {}};
        if (intent->operation != *target.inverse || intent->parameters != target.inverseParameters)
            return std::nullopt; // no single plan takes all of it back
        inventory::TargetRef ref = target.target();
        if (!target.secondName.isEmpty())
            ref.name = target.secondName; // as it is called by now
        intent->targets.append(ref);
    }
    return intent;
}

} // namespace wingman::ui
