// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/approval_words.h"

#include <QCoreApplication>

namespace wingman::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::Approval)
};

using approvals::ApprovalState;
using identity::Permission;
using operations::Tier;

bool coversTier(policy::SelfApproval setting, Tier tier)
{
    switch (setting) {
    case policy::SelfApproval::Off:
        return tier == Tier::One;
    case policy::SelfApproval::Tier2:
        return tier != Tier::Three;
    case policy::SelfApproval::Tier3:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace

MayDecide mayDecide(const approvals::Approval &approval, const identity::Actor &actor, const policy::Posture &posture)
{
    const int tier = static_cast<int>(approval.tier);
    const Permission needed = approval.tier == Tier::Three ? Permission::ApproveTier3 : Permission::ApproveTier2;
    if (!identity::permits(actor.role, needed))
        return {false, Words::tr("Your role “%1” may not approve tier %2. An approver or an admin may.")
                           .arg(identity::roleName(actor.role))
                           .arg(tier)};
    if (!posture.lockdownReasons.isEmpty())
        return {false, Words::tr("The console is locked down: nothing can be approved until that is lifted.")};
    if (posture.readOnly)
        return {false, Words::tr("The console is read-only: nothing can be approved until that is switched off.")};
    if (approval.requester != actor.id)
        return {true, Words::tr("You may decide this one.")};
    if (coversTier(posture.selfApproval, approval.tier))
        return {
            true,
            Words::tr("You asked for this one yourself; the policy lets you approve tier %1 all the same.").arg(tier)};
    return {false,
            Words::tr("You asked for this one, so somebody else has to approve it. Self-approval of tier %1 is off "
                      "under Settings › Policy and lists.")
                .arg(tier)};
}

bool isOpen(const approvals::Approval &approval, Instant now)
{
    const bool waits = approval.state == ApprovalState::Requested || approval.state == ApprovalState::Approved;
    return waits && approval.expiresAt > now;
}

} // namespace wingman::ui
