// SPDX-License-Identifier: GPL-3.0-or-later
// A thread that runs one job after the other, for what must block: the database, the keychain, large hashes.
#pragma once

#include "base/async.h"

#include <QString>
#include <condition_variable>
#include <deque>
#include <functional>
#include <thread>
#include <type_traits>

namespace wingman {

/// Owned by whoever needs the thread. The destructor finishes the jobs already taken on, then joins.
/// Thread: run() and post() from any.
class Worker final
{
public:
    explicit Worker(const QString &name);
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// Queues a job. False once the worker is closing.
    bool post(std::function<void()> job);

    /// Runs `job` (returning Result<T>) on this thread and resumes the caller on its own. A job that has not begun by
    /// the deadline, or is cancelled before it begins, never runs; one that has begun is waited for to its end, so that
    /// the answer is never a guess.
    template <typename Job, typename R = std::invoke_result_t<Job>>
    static QCoro::Task<R> run(std::shared_ptr<Worker> worker, QString what, Job job, Deadline deadline, Cancel cancel)
    {
        using T = typename R::value_type;
        const Completion<T> done;
        const bool queued = worker->post([done, what, deadline, cancel, job = std::move(job)]() mutable {
            // What the job holds is let go of here, before whoever waits goes on: they may own the last of the rest,
            // and what ends with them (a database with this very worker) must not end on this thread.
            R result = [&]() -> R {
                Job once = std::move(job);
                if (cancel.isCancelled())
                    return fail(Code::Cancelled);
                if (deadline.hasPassed())
                    return fail(Code::TimedOut, {{"what", what}});
                return once();
            }();
            done.complete(std::move(result));
        });
        if (!queued)
            co_return fail(Code::Cancelled);
        co_return co_await done.wait(what, Deadline::never(), Cancel());
    }

private:
    void loop();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    bool m_closing = false;
    std::thread m_thread;
};

} // namespace wingman
