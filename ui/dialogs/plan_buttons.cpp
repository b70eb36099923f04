// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/plan_buttons.h"

#include "operations/acts.h"
#include "widgets/format.h"
#include "widgets/operation_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace wingman::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::PlanButtons)
};

/// Of many targets, what is found of each is said once, with how many more it is so for.
QStringList foundOnce(const policy::Decision &decision)
{
    QStringList sentences;
    for (const policy::Level level : {policy::Level::Block, policy::Level::Warn, policy::Level::Info}) {
        QList<Code> said;
        for (const policy::Finding &finding : decision.findings) {
            if (finding.level != level || said.contains(finding.code))
                continue;
            said.append(finding.code);
            const auto more = std::count_if(decision.findings.cbegin(), decision.findings.cend(),
                                            [&](const auto &other) { return other.code == finding.code; }) -
                              1;
            sentences.append(more == 0 ? finding.sentence()
                                       : Words::tr("%1 The same for %n more.", "sentence", static_cast<int>(more))
                                             .arg(finding.sentence()));
        }
    }
    return sentences;
}

QString undoTitle(const execution::Record &record)
{
    const auto undo = undoIntent(record);
    return undo ? wordsOf(*undo, std::nullopt).title : QString();
}

} // namespace

ButtonText buttonOf(Deed deed, const PlanFlow &flow, const OperationWords &words, bool isFirst)
{
    switch (deed) {
    case Deed::None:
        return {};
    case Deed::Run:
        return {words.title};
    case Deed::ApproveAndRun:
        return {words.approve, Words::tr("Asks for the approval, gives it in your name, and starts: all on record.")};
    case Deed::Ask:
        return {isFirst ? Words::tr("Ask for approval") : Words::tr("Ask someone else"),
                Words::tr("The request lies in the approvals of Audit for 30 minutes.")};
    case Deed::Approve:
        return {Words::tr("Approve"), Words::tr("It can be started then; approving does not start it.")};
    case Deed::Reject:
        return {Words::tr("Reject"), Words::tr("The plan is over then; whoever asked reads your reason.")};
    case Deed::Withdraw:
        return {flow.phase() == Phase::Waiting ? Words::tr("Withdraw the request") : Words::tr("Give it up"),
                Words::tr("The plan is over then; nothing was sent.")};
    case Deed::Stop:
        return {Words::tr("Stop"), Words::tr("What was sent already cannot be called back; nothing further is sent.")};
    case Deed::PlanAgain:
        return {flow.phase() == Phase::Failed || flow.phase() == Phase::NotPlanned ? Words::tr("Try again")
                                                                                   : Words::tr("Plan again"),
                Words::tr("Reads again what is there; nothing is changed by planning.")};
    case Deed::PlanAllowed:
        return {Words::tr("Plan the other %n", nullptr, static_cast<int>(allowedTargets(*flow.record()).size())),
                Words::tr("Without the targets that policy refuses.")};
    case Deed::RetryFailed:
        return {Words::tr("Retry the %n that failed", nullptr, static_cast<int>(undoneTargets(*flow.record()).size())),
                Words::tr("A new plan for these alone.")};
    case Deed::LookAgain:
        return {Words::tr("Look again")};
    case Deed::Undo:
        return {Words::tr("Undo…"), Words::tr("Plans “%1”.").arg(undoTitle(*flow.record()))};
    }
    return {};
}

ButtonText closeButtonOf(const PlanFlow &flow)
{
    switch (flow.phase()) {
    case Phase::Planning:
        return {Words::tr("Cancel"), Words::tr("Stops reading; nothing was changed.")};
    case Phase::Shown:
        return {Words::tr("Cancel"), Words::tr("Gives this plan up; nothing was sent.")};
    case Phase::Running:
        return {Words::tr("Close"), Words::tr("It goes on; the activity bar shows it.")};
    case Phase::NotPlanned:
    case Phase::Refused:
    case Phase::Waiting:
    case Phase::Approved:
    case Phase::Succeeded:
    case Phase::Failed:
    case Phase::Unknown:
    case Phase::Cancelled:
    case Phase::Withdrawn:
    case Phase::Rejected:
    case Phase::Expired:
    case Phase::Void:
        return {Words::tr("Close")};
    }
    return {};
}

QString busySentence(Deed deed)
{
    switch (deed) {
    case Deed::Ask:
        return Words::tr("Writing the request down…");
    case Deed::Approve:
    case Deed::ApproveAndRun:
        return Words::tr("Reading what is there once more, then approving…");
    case Deed::Reject:
        return Words::tr("Writing the rejection down…");
    case Deed::Withdraw:
        return Words::tr("Giving the plan up…");
    case Deed::None:
    case Deed::Run:
    case Deed::Stop:
    case Deed::PlanAgain:
    case Deed::PlanAllowed:
    case Deed::RetryFailed:
    case Deed::LookAgain:
    case Deed::Undo:
        return {};
    }
    return {};
}

WhyText whyOf(const PlanFlow &flow, const Overview &overview)
{
    const execution::Record &record = *flow.record();
    const policy::Decision decision = decisionOf(record);
    WhyText why = whyText(decision);
    if (record.plan.targets.size() > 1 && !decision.findings.isEmpty())
        why.sentences = foundOnce(decision);
    const auto setting = overview.posture.selfApproval;
    if (decision.verdict == policy::Decision::Verdict::NeedsApproval && !isOver(flow.phase())) {
        const QString refused = approvalRefusal(record.plan, overview.actor, setting);
        if (flow.phase() == Phase::Approved)
            why.title = Words::tr("Policy: approved");
        else if (!refused.isEmpty())
            why.sentences.append(refused);
        else if (flow.isOwn())
            why.sentences.append(Words::tr("You are an approver, and this console lets you approve your own."));
        else
            why.sentences.append(Words::tr("You may approve it: somebody else asked."));
    }
    QStringList sources;
    for (const policy::Finding &finding : record.findings) {
        if (!finding.source.isEmpty() && finding.source != QStringLiteral("built in"))
            sources.append(inert(finding.source));
    }
    sources.removeDuplicates();
    if (!sources.isEmpty())
        why.sentences.append(Words::tr("Decided by: %1.").arg(sources.join(QStringLiteral(", "))));
    return why;
}

QList<FormRow> formRowsOf(const PlanFlow &flow, Instant now)
{
    const operations::Plan &plan = flow.record()->plan;
    const auto spec = flow.spec();
    QList<FormRow> rows;
    const bool asked = flow.phase() == Phase::Waiting || flow.phase() == Phase::Approved;
    if (asked || !flow.isOwn()) {
        rows.append({Words::tr("Asked by"), Words::tr("%1, %2", "person, how long ago")
                                                .arg(inert(plan.requester.id.text()), formatAgo(plan.createdAt, now))});
        rows.append({flow.isOwn() ? Words::tr("Your reason") : Words::tr("Their reason"),
                     plan.reason.isEmpty() ? Words::tr("none given") : inert(plan.reason, 1000)});
        rows.append(
            {Words::tr("Evidence"),
             Words::tr("read %1; policy version %2").arg(formatAgo(plan.createdAt, now)).arg(plan.policyVersion)});
    }
    if (asked && flow.approval()) {
        const approvals::Approval &approval = *flow.approval();
        if (approval.approver)
            rows.append({Words::tr("Approved by"),
                         Words::tr("%1, %2", "person, how long ago")
                             .arg(inert(approval.approver->id.text()),
                                  formatAgo(approval.decidedAt.value_or(approval.requestedAt), now))});
        rows.append({Words::tr("Lapses"), formatAgo(approval.expiresAt, now)});
    }
    if (const auto acts = operations::actsOf(plan); !acts.empty()) {
        rows.append({Words::tr("Undo"), undoOf(plan, *acts.front(), spec)});
        rows.append({Words::tr("Success means"), successOf(*acts.front())});
    }
    return rows;
}

} // namespace wingman::ui
