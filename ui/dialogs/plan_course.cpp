// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/plan_course.h"

#include <QCoreApplication>
#include <algorithm>

namespace wingman::ui {
namespace {

using execution::Event;
using execution::State;
using Mark = Course::Mark;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::PlanCourse)
};

/// The words under which a step is recorded.
Mark markOf(const QString &recorded)
{
    if (recorded == QStringLiteral("sent"))
        return Mark::Sent;
    if (recorded == QStringLiteral("done"))
        return Mark::Done;
    if (recorded == QStringLiteral("already"))
        return Mark::Already;
    if (recorded == QStringLiteral("simulated"))
        return Mark::Simulated;
    if (recorded == QStringLiteral("failed"))
        return Mark::Failed;
    return Mark::Unknown;
}

bool isSettled(Mark mark)
{
    switch (mark) {
    case Mark::Ahead:
    case Mark::Now:
    case Mark::Sent:
        return false;
    case Mark::Answered:
    case Mark::Done:
    case Mark::Already:
    case Mark::Simulated:
    case Mark::Failed:
    case Mark::Unknown:
    case Mark::Skipped:
        return true;
    }
    return true;
}

bool hasEnded(State state)
{
    return execution::isEnd(state) || state == State::Unknown;
}

/// What became of the proof where the target came to this state.
Mark proofAfter(State state, const QList<Course::Step> &steps)
{
    const bool onPaper = !steps.isEmpty() && std::all_of(steps.cbegin(), steps.cend(), [](const Course::Step &step) {
        return step.mark == Mark::Simulated;
    });
    switch (state) {
    case State::Succeeded:
        return onPaper ? Mark::Simulated : Mark::Done;
    case State::Unknown:
        return Mark::Unknown;
    case State::Failed:
    case State::RolledBack: {
        const bool sentAll = std::all_of(steps.cbegin(), steps.cend(), [](const Course::Step &step) {
            return isSettled(step.mark) && step.mark != Mark::Failed && step.mark != Mark::Skipped;
        });
        return sentAll ? Mark::Failed : Mark::Skipped; // where a step was refused, nothing was left to prove
    }
    case State::Verifying:
        return Mark::Now;
    case State::Planned:
    case State::AwaitingApproval:
    case State::Approved:
    case State::Executing:
        return Mark::Ahead;
    case State::Rejected:
    case State::Expired:
    case State::Cancelled:
    case State::Blocked:
        return Mark::Skipped;
    }
    return Mark::Unknown;
}

void end(Course::Target &target, State state)
{
    target.state = state;
    for (Course::Step &step : target.steps) {
        if (step.mark == Mark::Answered)
            step.mark = Mark::Done;
        else if (step.mark == Mark::Ahead)
            step.mark = Mark::Skipped;
        else if (!isSettled(step.mark))
            step.mark = Mark::Unknown;
    }
    target.proof = proofAfter(state, target.steps);
}

} // namespace

int Course::ended() const
{
    return static_cast<int>(
        std::count_if(targets.cbegin(), targets.cend(), [](const Target &target) { return hasEnded(target.state); }));
}

std::optional<double> Course::share() const
{
    if (intent != Mark::Done || targets.isEmpty())
        return std::nullopt;
    double all = 1; // the intent
    double done = 1;
    for (const Target &target : targets) {
        const double parts = static_cast<double>(target.steps.size()) + 1;
        all += parts;
        if (hasEnded(target.state)) {
            done += parts;
            continue;
        }
        done += static_cast<double>(std::count_if(target.steps.cbegin(), target.steps.cend(),
                                                  [](const Step &step) { return isSettled(step.mark); }));
    }
    return done / all;
}

Course courseOf(const operations::Plan &plan)
{
    Course course;
    for (const operations::TargetPlan &target : plan.targets)
        course.targets.append(Course::Target{QList<Course::Step>(target.steps.size())});
    return course;
}

Course courseOf(const execution::Record &record)
{
    Course course = courseOf(record.plan);
    const bool begun = record.intentSequence.has_value();
    course.reading = begun ? Mark::Done : Mark::Ahead;
    course.intent = begun ? Mark::Done : Mark::Ahead;
    for (const execution::TargetRecord &known : record.targets) {
        if (known.position < 0 || known.position >= course.targets.size())
            continue;
        Course::Target &target = course.targets[known.position];
        target.error = known.error;
        for (const execution::StepRecord &step : known.steps) { // a second attempt comes after the first
            if (step.position < 0 || step.position >= target.steps.size())
                continue;
            Course::Step &at = target.steps[step.position];
            at = {markOf(step.state), step.attempt, {}, step.error};
            if (step.endedAt)
                at.took = std::chrono::duration_cast<Milliseconds>(*step.endedAt - step.startedAt);
        }
        if (begun && hasEnded(known.state))
            end(target, known.state);
        else
            target.state = known.state;
        if (known.state == State::Verifying)
            target.proof = Mark::Now;
    }
    return course;
}

void advance(Course &course, const Event &event)
{
    const bool fits = event.target >= 0 && event.target < course.targets.size();
    Course::Target *target = fits ? &course.targets[event.target] : nullptr;
    Course::Step *step =
        fits && event.step >= 0 && event.step < target->steps.size() ? &target->steps[event.step] : nullptr;
    switch (event.kind) {
    case Event::Kind::Reading:
        course.reading = Mark::Now;
        return;
    case Event::Kind::IntentDurable:
        course.reading = Mark::Done;
        course.intent = Mark::Done;
        return;
    case Event::Kind::StepMarked:
        if (step != nullptr) {
            step->attempt += step->mark == Mark::Ahead ? 0 : 1;
            step->mark = Mark::Sent;
            target->state = State::Executing;
        }
        return;
    case Event::Kind::StepAnswered:
        if (step != nullptr)
            step->mark = markOf(event.text) == Mark::Done ? Mark::Answered : markOf(event.text);
        return;
    case Event::Kind::StepRecorded:
        if (step != nullptr)
            step->mark = markOf(event.text);
        return;
    case Event::Kind::Proving:
        if (target != nullptr) {
            target->state = State::Verifying;
            target->proof = Mark::Now;
        }
        return;
    case Event::Kind::TargetRecorded:
        if (target != nullptr)
            end(*target, execution::stateFromName(event.text).value_or(State::Unknown));
        return;
    case Event::Kind::Ended:
        for (Course::Target &each : course.targets) {
            if (!hasEnded(each.state))
                end(each, State::Cancelled);
        }
        return;
    }
}

StateWords wordsFor(Mark mark)
{
    switch (mark) {
    case Mark::Ahead:
        return {Words::tr("Not begun"), Tone::Muted, Shape::Ring};
    case Mark::Now:
        return {Words::tr("Under way"), Tone::Accent, Shape::HalfDisc};
    case Mark::Sent:
        return {Words::tr("Sent, no answer yet"), Tone::Accent, Shape::HalfDisc};
    case Mark::Answered:
        return {Words::tr("Answered, not on record yet"), Tone::Accent, Shape::HalfDisc};
    case Mark::Done:
        return {Words::tr("Done"), Tone::Ok, Shape::Disc};
    case Mark::Already:
        return {Words::tr("It was so already"), Tone::Ok, Shape::Disc};
    case Mark::Simulated:
        return {Words::tr("Simulated"), Tone::Simulated, Shape::Disc};
    case Mark::Failed:
        return {Words::tr("Failed"), Tone::Danger, Shape::Cross};
    case Mark::Unknown:
        return {Words::tr("Not known"), Tone::Warn, Shape::Triangle};
    case Mark::Skipped:
        return {Words::tr("Not done"), Tone::Muted, Shape::Bar};
    }
    return {};
}

} // namespace wingman::ui
