// SPDX-License-Identifier: GPL-3.0-or-later
// How far a plan has come, step by step: put together from the events of this process, or read from a record. Pure.
#pragma once

#include "execution/progress.h"
#include "execution/record.h"
#include "widgets/state_words.h"

namespace wingman::ui {

struct Course
{
    enum class Mark : quint8 {
        Ahead,     // not begun
        Now,       // under way
        Sent,      // on its way; no answer yet
        Answered,  // the target answered; not on record yet
        Done,      // and on record
        Already,   // the target said it was so before
        Simulated, // on paper only
        Failed,
        Unknown, // sent, and the answer was lost
        Skipped, // never begun
    };
    struct Step
    {
        Mark mark = Mark::Ahead;
        int attempt = 1;
        std::optional<Milliseconds> took{};
        std::optional<Error> error{};
        friend bool operator==(const Step &, const Step &) = default;
    };
    struct Target
    {
        QList<Step> steps;
        Mark proof = Mark::Ahead;
        execution::State state = execution::State::Planned;
        std::optional<Error> error{};
        friend bool operator==(const Target &, const Target &) = default;
    };
    Mark reading = Mark::Ahead; // what is there is read once more
    Mark intent = Mark::Ahead;  // the intent is in the chain
    QList<Target> targets;
    friend bool operator==(const Course &, const Course &) = default;

    int ended() const;
    /// 0 to 1 over all targets and their steps; none before anything can be said.
    std::optional<double> share() const;
};

/// Before it began.
Course courseOf(const operations::Plan &plan);
/// As far as the record knows: an execution of another process, or one that has ended.
Course courseOf(const execution::Record &record);
/// One event of this process. Events that do not fit the plan are left out.
void advance(Course &course, const execution::Event &event);

/// "Sent, waiting for the answer", with its tone and shape.
StateWords wordsFor(Course::Mark mark);

} // namespace wingman::ui
