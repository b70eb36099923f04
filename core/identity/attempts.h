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

/// From `then` to `now`: by the steady clock where that is possible, otherwise by the wall's. Never negative, so that a
/// clock that was set back does not make anything younger than it is.
std::chrono::microseconds timeBetween(const Moment &then, const Moment &now);

struct AttemptVerdict
{
    int failures = 0;     // that count: within 15 minutes before the last one
    Milliseconds wait{0}; // until the next attempt may be made; zero: now
};

/// What a number of failures within 15 minutes costs, counted from the last of them.
Milliseconds penaltyFor(int failures);
/// The first number of failures that costs something, or more than the one before: 5, 10, 20.
bool isStep(int failures);
/// `failed` in any order.
AttemptVerdict judgeAttempts(const QList<Moment> &failed, const Moment &now);

} // namespace wingman::identity
