// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/attempts.h"

#include <algorithm>

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
    return std::max(passed, microseconds(0));
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
    if (ages.isEmpty())
        return {};
    const microseconds last = *std::min_element(ages.cbegin(), ages.cend());
    AttemptVerdict verdict;
    verdict.failures = static_cast<int>(
        std::count_if(ages.cbegin(), ages.cend(), [last](microseconds age) { return age - last < window; }));
    const auto left = std::chrono::ceil<Milliseconds>(penaltyFor(verdict.failures) - last);
    verdict.wait = std::max(left, Milliseconds(0));
    if (verdict.wait.count() == 0 && last >= window)
        verdict.failures = 0; // long over
    return verdict;
}

} // namespace wingman::identity
