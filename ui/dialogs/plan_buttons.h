// SPDX-License-Identifier: GPL-3.0-or-later
// What the sheet's buttons say, and what stands beside a plan that somebody looks at. Pure. Thread: GUI.
#pragma once

#include "dialogs/plan_flow.h"
#include "dialogs/plan_form.h"
#include "dialogs/plan_words.h"

namespace wingman::ui {

struct ButtonText
{
    QString text;
    QString description{}; // what it leads to, where the text alone does not say it
};
/// `isFirst`: it is the primary button.
ButtonText buttonOf(Deed deed, const PlanFlow &flow, const OperationWords &words, bool isFirst);
/// What closing means now: "Cancel" gives the plan up, "Close" only looks away.
ButtonText closeButtonOf(const PlanFlow &flow);
/// Why nothing can be pressed while a question is under way.
QString busySentence(Deed deed);

/// The box about policy: the verdict, who may agree, and where the rules come from.
WhyText whyOf(const PlanFlow &flow, const Overview &overview);
/// Undo, success, time, and for a plan of somebody else who asked, why, and how old its evidence is.
QList<FormRow> formRowsOf(const PlanFlow &flow, Instant now);

} // namespace wingman::ui
