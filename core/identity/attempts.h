// SPDX-License-Identifier: GPL-3.0-or-later
// How long somebody waits who was wrong too often (product.md, "Identity": 5 in 15 minutes → 1 minute, 10 → 5, 20 →
// 30).
#pragma once

#include "base/clock.h"

#include <QList>

namespace wingman::identity {

/// When something happened, by two clocks: the wall's, which can be turned, and the steady one, which counts within the
/// start of the machine that `boot` names.
struct Moment
{
    Instant wall{};
    QString boot;
    std::chrono::microseconds steady{};
};

/// From `then` to `now`: by the steady clock where that is possible, otherwise by the wall's. What lies ahead of the
/// wall's clock, because that was set back meanwhile, is as old as this start of the machine.
std::chrono::microseconds timeBetween(const Moment &then, const Moment &now);

struct AttemptVerdict
{
    int failures = 0;     // in a row; zero once the row is over
    Milliseconds wait{0}; // until the next attempt may be made; zero: now
};

/// What a number of failures in a row costs, counted from the last of them.
Milliseconds penaltyFor(int failures);
/// The first number of failures that costs something, or more than the one before: 5, 10, 20.
bool isStep(int failures);
/// `failed` in any order. A row ends with 15 minutes without a failure after the wait was over.
AttemptVerdict judgeAttempts(const QList<Moment> &failed, const Moment &now);

} // namespace wingman::identity
