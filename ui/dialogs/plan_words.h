// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan sheet says of a plan before it is carried out. Pure: the language and the locale are those of the
// moment. Thread: GUI.
#pragma once

#include "execution/record.h"
#include "operations/operation.h"
#include "widgets/operation_words.h"
#include "widgets/policy_words.h"

namespace wingman::ui {

/// The words of the plan's own operation and subject.
OperationWords wordsOf(const operations::Plan &plan, const std::optional<operations::OperationSpec> &spec);
OperationWords wordsOf(const operations::Intent &intent, const std::optional<operations::OperationSpec> &spec);

/// "shop · demo · postgres:16": project or node, endpoint, image.
QString whereOf(const operations::Plan &plan);
/// Under the title: where, the plan's short id, how old it is, and simulated where it is.
QString subtitleOf(const operations::Plan &plan, Instant now);

struct StepText
{
    QString title;   // "Ask the engine to restart it"
    QString limit{}; // "at most 40 s"
    QString call{};  // "POST /containers/db-1/restart?t=30"; empty: we only look
    QString body{};  // what is sent along, as JSON
    friend bool operator==(const StepText &, const StepText &) = default;
};
/// The steps in order; the last one is the proof.
QList<StepText> stepsOf(const operations::Plan &plan, const operations::TargetPlan &target);

/// "about 10 s, at most 40 s".
QString durationOf(const operations::Plan &plan, const std::optional<operations::OperationSpec> &spec);
QString undoOf(const operations::Plan &plan, const operations::TargetPlan &target,
               const std::optional<operations::OperationSpec> &spec);
/// "running, started after now, within 10 s".
QString successOf(const operations::TargetPlan &target);
/// Well-known states as a person says them: "running", "stopped".
QString stateWord(const QString &state);
/// One condition as a promise: "running".
QString promiseOf(const operations::Condition &condition);

/// How several targets are gone through: one after the other, and when it stops.
QString orderOf(const operations::Plan &plan);

/// The verdict, told from the findings as they were recorded.
policy::Decision decisionOf(const execution::Record &record);

} // namespace wingman::ui
