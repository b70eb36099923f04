// SPDX-License-Identifier: GPL-3.0-or-later
// Who may decide an approval, and why not: a mirror of what the gate will say, for the inbox. Pure.
#pragma once

#include "approvals/approval_desk.h"
#include "policy/policy.h"

namespace wingman::ui {

struct MayDecide
{
    bool may = false;
    QString sentence;
};

/// Whether this person may approve it; the sentence says why, or why not and who could.
MayDecide mayDecide(const approvals::Approval &approval, const identity::Actor &actor, const policy::Posture &posture);
/// It waits for somebody: for a decision, or to be started.
bool isOpen(const approvals::Approval &approval, Instant now);

} // namespace wingman::ui
