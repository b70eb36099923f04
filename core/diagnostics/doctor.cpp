// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/doctor.h"

#include "base/async.h"

#include <algorithm>

namespace wingman::diagnostics {
namespace {

/// What a check may take beyond its deadline to say why it was late, before it is given up.
constexpr Milliseconds lastWords{1000};

struct Round
{
    std::vector<Check> checks;
    ExamineOptions options;
    Cancel cancel;
    std::size_t next = 0;
    std::vector<std::optional<CheckResult>> results;
};

/// Goes on by itself if nobody waits any more; holds everything it uses.
QCoro::Task<void> carry(Check check, Deadline deadline, Cancel cancel, Completion<CheckResult> done)
{
    done.complete(co_await check.run(deadline, cancel));
}

CheckResult failed(const Error &error)
{
    CheckResult result;
    result.status = CheckStatus::Failed;
    result.error = error;
    result.fix = fixFor(error);
    if (error.code == Code::TimedOut)
        result.outage = OutageClass::Timeout;
    return result;
}

QCoro::Task<CheckResult> runOne(Check check, Milliseconds limit, Cancel cancel)
{
    const SteadyInstant begun = std::chrono::steady_clock::now();
    CheckResult result = failed({Code::TimedOut, {{"what", check.title}}});
    if (check.run) {
        const Completion<CheckResult> done;
        const Cancel own = cancel.child();
        carry(check, Deadline::after(limit), own, done);
        const auto found = co_await done.wait(check.title, Deadline::after(limit + lastWords), cancel);
        own.cancel();
        result = found ? *found : failed(found.error());
    }
    result.id = check.id;
    result.title = check.title;
    result.took = std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now() - begun);
    co_return result;
}

/// One of the flows that take check after check until none is left; answers how many it took.
QCoro::Task<std::size_t> lane(std::shared_ptr<Round> round)
{
    std::size_t taken = 0;
    while (round->next < round->checks.size() && !round->cancel.isCancelled()) {
        const std::size_t index = round->next++;
        ++taken;
        round->results[index] = co_await runOne(round->checks[index], round->options.perCheck, round->cancel);
    }
    co_return taken;
}

} // namespace

Async<QList<CheckResult>> examine(std::vector<Check> checks, ExamineOptions options, Cancel cancel)
{
    const auto round = std::make_shared<Round>();
    round->results.resize(checks.size());
    round->checks = std::move(checks);
    round->options = options;
    round->cancel = cancel;
    const auto parallel = static_cast<std::size_t>(std::max(1, options.parallel));
    std::vector<QCoro::Task<std::size_t>> lanes;
    for (std::size_t i = 0; i < std::min(parallel, round->checks.size()); ++i)
        lanes.push_back(lane(round));
    std::size_t taken = 0;
    for (auto &running : lanes)
        taken += co_await running;
    if (cancel.isCancelled() || taken != round->checks.size())
        co_return fail(Code::Cancelled);
    QList<CheckResult> results;
    for (auto &result : round->results)
        results.append(std::move(*result));
    co_return results;
}

} // namespace wingman::diagnostics
