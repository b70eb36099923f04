// SPDX-License-Identifier: GPL-3.0-or-later
// Where a plan stands, and what may be done with it there, by whom. The window only mirrors what the door decides: each
// offer is asked of the door again. Pure. Thread: GUI.
#pragma once

#include "execution/record.h"
#include "identity/actor.h"
#include "policy/policy.h"

namespace wingman::ui {

enum class Phase : quint8 {
    Planning,   // facts are being read
    NotPlanned, // there is no plan, and an error says why
    Shown,      // planned; nobody has asked for it
    Refused,    // policy said no
    Waiting,    // for an approval
    Approved,   // may be started
    Running,
    Succeeded,
    Failed,
    Unknown,   // it is not known yet whether it was done
    Cancelled, // stopped after it had begun
    Withdrawn, // given up before it began
    Rejected,
    Expired,
    Void, // it no longer describes what is there
};
Phase phaseOf(const execution::Record &record);
/// Nothing more will happen to this plan by itself, and nothing of it can be started any more.
bool isOver(Phase phase);

/// What a failed call makes of the phase: a plan that changed is void, an approval that lapsed is over.
Phase phaseAfter(Phase phase, Code error);
/// After this error the record in the database says more than what the window holds.
bool shouldLookAgain(Code error);

enum class Deed : quint8 {
    None,
    Run,           // start it; tier 1, or approved
    ApproveAndRun, // ask, approve and start in one
    Ask,           // for somebody's approval
    Approve,
    Reject,
    Withdraw,
    Stop,
    PlanAgain,   // the same intent, from what is there now
    PlanAllowed, // without the targets that policy refused
    RetryFailed, // only the targets where it was not done
    LookAgain,   // read the record once more
    Undo,        // plan the inverse
};

struct Offer
{
    Deed deed = Deed::None;
    QString refused{}; // why it may not be done now; empty: it may
    bool isOffered() const { return deed != Deed::None; }
    friend bool operator==(const Offer &, const Offer &) = default;
};

struct Offers
{
    Offer primary;
    Offer second;
    Offer against;           // takes back or turns down; never beside the primary one
    bool asksReason = false; // there is a use for a reason now
    bool asksPhrase = false; // the phrase has to be typed before the primary one
    bool byEnter = false;    // the primary one may be pressed by Enter alone
};

/// `phrase`: what has to be typed to confirm, or empty.
Offers offersFor(Phase phase, const std::optional<execution::Record> &record, const identity::Actor &actor,
                 const policy::Posture &posture, const QString &phrase);

/// May this actor approve this plan, as far as roles and self-approval go? Empty, or why not.
QString approvalRefusal(const operations::Plan &plan, const identity::Actor &actor, policy::SelfApproval setting);
/// May this actor start it once it is approved? Empty, or why not.
QString startRefusal(const operations::Plan &plan, const identity::Actor &actor);

/// The target that a finding speaks of, also where it speaks of its new name, or of the node it goes to.
QString addressOf(const policy::Finding &finding);

/// The targets by position: those that policy does not speak against; those that were not done.
QList<int> allowedTargets(const execution::Record &record);
QList<int> undoneTargets(const execution::Record &record);
/// The plan's own intent, for these targets.
operations::Intent intentOf(const operations::Plan &plan, const QList<int> &positions, const QString &reason);
operations::Intent intentOf(const operations::Plan &plan, const QString &reason);
/// What takes back what was done to the targets where it was done; none where the plan names no single way back.
std::optional<operations::Intent> undoIntent(const execution::Record &record);

} // namespace wingman::ui
