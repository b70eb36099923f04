// SPDX-License-Identifier: GPL-3.0-or-later
// What is said while a plan runs.
#pragma once

#include <QString>

#include <functional>

namespace wingman::execution {

/// Said while a plan runs, on the thread that runs it; for progress, and for tests that stop the process right there.
struct Event
{
    enum class Kind : quint8 {
        Reading,       // facts are being read again
        IntentDurable, // the chain has the intent; nothing was sent yet
        StepMarked,    // durable: this step is about to be sent
        StepAnswered,  // the target answered; not recorded yet
        StepRecorded,
        Proving,        // the real state is being read back
        TargetRecorded, // its outcome is durable
        Ended,          // the outcome is in the chain
    };
    Kind kind = Kind::Reading;
    int target = -1; // position in the plan
    int step = -1;
    QString text; // the step's title, the state reached
};
using Progress = std::function<void(const Event &)>;

} // namespace wingman::execution
