// SPDX-License-Identifier: GPL-3.0-or-later
// Steps, proofs, decisions and changes of an execution, as lines of its details. Pure.
#pragma once

#include "approvals/approval_desk.h"
#include "execution/record.h"
#include "pages/audit/detail_column.h"
#include "widgets/state_words.h"

namespace wingman::ui {

/// What was done to the plan's target of this position; null: nothing is known.
const execution::TargetRecord *recordOf(const execution::Record &record, int position);

DetailLine stepLine(const operations::Plan &plan, const operations::TargetPlan &target, int position,
                    const execution::TargetRecord *done);
/// The reading back: nothing is done until it was seen.
DetailLine proofLine(const operations::TargetPlan &target, const execution::TargetRecord &done);
StateWords wordsForLevel(policy::Level level);
/// "anna approved it."
QString decisionSentence(const approvals::Approval &approval);
/// What can be done now about an execution in this state; empty where it ended well.
QString nextStep(const execution::Record &record);
/// "running → exited", for every fact that was read before and after; changed ones first.
QList<FactText> changesOf(const execution::Record &record, int position);

} // namespace wingman::ui
