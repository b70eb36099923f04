// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/attempts.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace wingman::identity {
namespace {

using std::chrono::microseconds;
using std::chrono::minutes;

constexpr minutes window{15};

struct Step
{
    int failures;
    minutes penalty;
};
constexpr Step ladder[] = {{20, minutes(30)}, {10, minutes(5)}, {5, minutes(1)}};

} // namespace

microseconds timeBetween(const Moment &then, const Moment &now)
{
    const bool sameBoot = !now.boot.isEmpty() && then.boot == now.boot;
    const microseconds passed = sameBoot ? now.steady - then.steady : now.wall - then.wall;
    return passed.count() >= 0 ? passed : (sameBoot ? microseconds(0) : now.steady);
}

Milliseconds penaltyFor(int failures)
{
    for (const Step &step : ladder) {
        if (failures >= step.failures)
            return step.penalty;
    }
    return Milliseconds(0);
}

bool isStep(int failures)
{
    return std::any_of(std::begin(ladder), std::end(ladder),
                       [failures](const Step &step) { return step.failures == failures; });
}

AttemptVerdict judgeAttempts(const QList<Moment> &failed, const Moment &now)
{
    QList<microseconds> ages;
    for (const Moment &one : failed)
        ages.append(timeBetween(one, now));
    std::sort(ages.begin(), ages.end(), std::greater<>()); // the oldest first
    AttemptVerdict verdict;
    microseconds before{};
    for (const microseconds age : std::as_const(ages)) {
        if (before - age >= penaltyFor(verdict.failures) + window)
            verdict.failures = 0;
        ++verdict.failures;
        before = age;
    }
    const microseconds penalty = penaltyFor(verdict.failures);
    if (verdict.failures > 0 && before >= penalty + window)
        return {};
    verdict.wait = std::max(std::chrono::ceil<Milliseconds>(penalty - before), Milliseconds(0));
    return verdict;
}

} // namespace wingman::identity
