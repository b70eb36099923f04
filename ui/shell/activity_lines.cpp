// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/activity_lines.h"

#include "shell/activity_bar.h"
#include "widgets/format.h"
#include "widgets/state_words.h"
#include "widgets/task_words.h"
#include "widgets/work_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace wingman::ui {
namespace {

using Kind = execution::Event::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::Activity)
};

Milliseconds between(Instant from, Instant to)
{
    return std::max(std::chrono::duration_cast<Milliseconds>(to - from), Milliseconds(0));
}

QString phaseOf(const RunningWork &work)
{
    switch (work.last.kind) {
    case Kind::Reading:
        return Words::tr("Reading the facts again");
    case Kind::IntentDurable:
        return Words::tr("The intent is recorded; it is about to begin");
    case Kind::StepMarked:
        return Words::tr("Sent, waiting for the answer: %1").arg(inert(work.last.text));
    case Kind::StepAnswered:
    case Kind::StepRecorded:
        return Words::tr("Answered: %1").arg(inert(work.last.text));
    case Kind::Proving:
        return Words::tr("Reading back whether it is as promised");
    case Kind::TargetRecorded:
        return Words::tr("The outcome of a target is recorded");
    case Kind::Ended:
        return Words::tr("Ended");
    }
    return {};
}

struct StepWord
{
    QString word;
    Tone tone{};
    Shape shape{};
};

StepWord stepWord(const QString &state)
{
    if (state == QStringLiteral("done"))
        return {Words::tr("done", "a step"), Tone::Ok, Shape::Disc};
    if (state == QStringLiteral("already"))
        return {Words::tr("was so already", "a step"), Tone::Ok, Shape::Disc};
    if (state == QStringLiteral("simulated"))
        return {Words::tr("simulated", "a step"), Tone::Muted, Shape::Square};
    if (state == QStringLiteral("sent"))
        return {Words::tr("sent, waiting for the answer", "a step"), Tone::Accent, Shape::HalfDisc};
    if (state == QStringLiteral("failed"))
        return {Words::tr("failed", "a step"), Tone::Danger, Shape::Cross};
    if (state == QStringLiteral("unknown"))
        return {Words::tr("unknown: the answer was lost", "a step"), Tone::Warn, Shape::Triangle};
    return {Words::tr("not begun", "a step"), Tone::Muted, Shape::Ring};
}

ActivityLine heading(int position, const QString &title, const StateWords &state)
{
    ActivityLine line{.key = QStringLiteral("target %1").arg(position), .text = title};
    line.shape = state.shape;
    line.tone = state.tone;
    line.spoken = state.word;
    line.aside = state.word;
    line.strong = true;
    return line;
}

ActivityLine stepLine(const operations::Plan &plan, int target, int position, const StepWord &word)
{
    const operations::TargetPlan &owner = plan.targets.at(target);
    const operations::Step &step = owner.steps.at(position);
    ActivityLine line{.key = QStringLiteral("step %1 %2").arg(target).arg(position),
                      .text = stepTitle(plan, owner, position)};
    line.shape = word.shape;
    line.tone = word.tone;
    line.spoken = word.word;
    line.below = word.word;
    line.call = inert(step.call.text(), 2000);
    return line;
}

/// The proof is a step of its own for people: nothing is done until it was seen.
ActivityLine proofLine(int target, const StepWord &word, Milliseconds atMost)
{
    ActivityLine line{.key = QStringLiteral("proof %1").arg(target),
                      .text = Words::tr("Compare with what was promised")};
    line.shape = word.shape;
    line.tone = word.tone;
    line.spoken = word.word;
    line.below = word.word;
    line.aside = Words::tr("at most %1").arg(formatDuration(atMost));
    return line;
}

StepWord proofWord(const RunningWork &work, int target)
{
    if (target < work.targetsEnded)
        return {Words::tr("recorded"), Tone::Ok, Shape::Disc};
    if (target == work.last.target && work.last.kind == Kind::Proving)
        return {Words::tr("reading back"), Tone::Accent, Shape::HalfDisc};
    return {Words::tr("still to come"), Tone::Muted, Shape::Ring};
}

} // namespace

ActivityLine lineOf(const RunningWork &work, const QList<operations::OperationSpec> &operations, Instant now)
{
    ActivityLine line{.key = work.plan.id.text(), .text = workTitle(work.plan, operations)};
    line.shape = Shape::HalfDisc;
    line.tone = Tone::Accent;
    line.spoken = Words::tr("running");
    line.below = phaseOf(work);
    line.aside = formatDuration(between(work.since, now));
    return line;
}

ActivityLine lineOf(const execution::Record &record, const QList<operations::OperationSpec> &operations, Instant now)
{
    const StateWords words = wordsFor(record.state);
    ActivityLine line{.key = record.plan.id.text(), .text = workTitle(record.plan, operations)};
    line.shape = words.shape;
    line.tone = words.tone;
    line.spoken = words.word;
    const qint64 sequence = record.outcomeSequence.value_or(record.planSequence);
    line.below = Words::tr("%1 · #%2", "outcome, number in the record").arg(words.word, formatCount(sequence));
    if (record.endedAt)
        line.aside = formatAgo(*record.endedAt, now);
    return line;
}

ActivityLine lineOf(const TaskRow &task, Instant now)
{
    const StateWords words = wordsFor(stateOf(task));
    ActivityLine line{.key = task.key(), .text = taskTitle(task)};
    line.shape = words.shape;
    line.tone = words.tone;
    line.spoken = words.word;
    line.below = Words::tr("%1 · %2 · %3", "state of a task, its node, who began it")
                     .arg(words.word, inert(task.task.node, 60), inert(task.task.user, 60));
    if (task.isRunning() && task.task.startedAt)
        line.aside = formatDuration(between(*task.task.startedAt, now));
    else if (task.task.endedAt)
        line.aside = formatAgo(*task.task.endedAt, now);
    return line;
}

QList<ActivityLine> stepsOf(const RunningWork &work, const StepSights &sights, Instant now)
{
    QList<ActivityLine> lines;
    const bool several = work.plan.targets.size() > 1;
    for (int t = 0; t < work.plan.targets.size(); ++t) {
        const operations::TargetPlan &target = work.plan.targets.at(t);
        if (several) {
            const bool ended = t < work.targetsEnded;
            const bool current = t == work.last.target;
            lines.append(heading(t, targetTitle(work.plan, target),
                                 ended     ? StateWords{Words::tr("recorded"), Tone::Ok, Shape::Disc}
                                 : current ? StateWords{Words::tr("running"), Tone::Accent, Shape::HalfDisc}
                                           : StateWords{Words::tr("still to come"), Tone::Muted, Shape::Ring}));
        }
        for (int s = 0; s < target.steps.size(); ++s) {
            const StepSight sight = sights.value({t, s});
            StepWord word = stepWord({});
            if (sight.answered)
                word = {Words::tr("answered", "a step"), Tone::Ok, Shape::Disc};
            else if (sight.sent)
                word = stepWord(QStringLiteral("sent"));
            ActivityLine line = stepLine(work.plan, t, s, word);
            if (sight.sent)
                line.aside = formatDuration(between(*sight.sent, sight.answered.value_or(now)));
            lines.append(line);
        }
        lines.append(proofLine(t, proofWord(work, t), target.settle));
    }
    return lines;
}

QList<ActivityLine> stepsOf(const execution::Record &record)
{
    QList<ActivityLine> lines;
    const bool several = record.plan.targets.size() > 1;
    for (int t = 0; t < record.plan.targets.size(); ++t) {
        const operations::TargetPlan &target = record.plan.targets.at(t);
        const auto done = std::find_if(record.targets.cbegin(), record.targets.cend(),
                                       [t](const execution::TargetRecord &one) { return one.position == t; });
        const bool known = done != record.targets.cend();
        const StateWords state = wordsFor(known ? done->state : execution::State::Planned);
        if (several)
            lines.append(heading(t, targetTitle(record.plan, target), state));
        for (int s = 0; s < target.steps.size(); ++s) {
            const execution::StepRecord *step = nullptr;
            for (qsizetype i = 0; known && i < done->steps.size(); ++i) {
                if (done->steps.at(i).position == s) // the last attempt is the one that counts
                    step = &done->steps.at(i);
            }
            ActivityLine line = stepLine(record.plan, t, s, stepWord(step ? step->state : QString()));
            if (step && step->error)
                line.below = Words::tr("%1: %2", "state of a step, reason").arg(line.spoken, step->error->sentence());
            if (step && step->endedAt)
                line.aside = formatDuration(between(step->startedAt, *step->endedAt));
            lines.append(line);
        }
        if (!known)
            continue;
        ActivityLine proof = proofLine(t, {state.word, state.tone, state.shape}, target.settle);
        if (done->error)
            proof.below = done->error->sentence();
        proof.aside = done->looks > 0 ? Words::tr("%n look(s)", nullptr, done->looks) : QString();
        lines.append(proof);
    }
    return lines;
}

} // namespace wingman::ui
