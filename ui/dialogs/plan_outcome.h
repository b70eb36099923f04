// SPDX-License-Identifier: GPL-3.0-or-later
// How it ended, in words: what is known, what to do, and what was read before and after. Pure. Thread: GUI.
#pragma once

#include "dialogs/plan_state.h"
#include "widgets/operation_words.h"

#include "theme/theme.h"

namespace wingman::ui {

struct OutcomeText
{
    Tone tone = Tone::Plain;
    Icon icon = Icon::Info;
    QString title;
    QString sentence{};
    QString next{}; // what to do now; empty where there is nothing
    friend bool operator==(const OutcomeText &, const OutcomeText &) = default;
};
/// `error`: that of the last call, where the record does not hold it. Empty title where a phase has no outcome.
OutcomeText outcomeOf(Phase phase, const execution::Record &record, const std::optional<Error> &error,
                      const OperationWords &words);
/// What to do about an error, in one sentence; empty where the error says it itself.
QString adviceFor(Code code);

/// One fact before and after.
struct FactChange
{
    QString what;   // "State"
    QString before; // "exited"
    QString after;
    bool isChanged = false;
    friend bool operator==(const FactChange &, const FactChange &) = default;
};
/// What changed, and what the proof speaks of even where it stayed. Empty where nothing was read back.
QList<FactChange> changesOf(const operations::TargetPlan &plan, const execution::TargetRecord &record);

/// "a: 1 → 2; b: …" of PlanChanged, one line each.
QStringList differenceLines(const Error &error);

} // namespace wingman::ui
