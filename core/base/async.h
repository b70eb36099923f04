// SPDX-License-Identifier: GPL-3.0-or-later
// The awaiters every flow stands on: a value that will come, a pause, a worker's answer; each with a deadline and a
// Cancel. QCoro 0.8 has no cancellation, so these replace its own awaiters.
//
// Rules for flows: parameters by value; after a suspension touch only what the frame itself owns (hold shared state in
// a shared_ptr captured by value, never `this` that may have died); a dropped task runs on to its end. QCoro 0.8 moves
// from whatever is not const in `co_return value;`, so return a copy of what others still hold: `co_return
// T(shared->x);`.
#pragma once

#include "base/cancel.h"
#include "base/thread_port.h"

#include <QTimer>

#include <coroutine>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace wingman {

/// A value that is delivered once, from any thread, to one flow that waits for it on its own thread.
template <typename T>
class Completion final
{
    struct Shared
    {
        std::mutex mutex;
        std::optional<Result<T>> value;
        std::function<void()> notify; // set while somebody waits; posts to the waiting thread
    };

    /// Lives on the waiting thread; reached from others only through its port.
    struct Waiter
    {
        std::coroutine_handle<> handle;
        std::unique_ptr<QTimer> timer;
        Cancel::Registration registration;
        std::optional<Result<T>> outcome;

        void resolve(Result<T> result)
        {
            if (!handle)
                return;
            outcome.emplace(std::move(result));
            disarm();
            std::exchange(handle, {}).resume();
        }
        void startTimer(Deadline deadline)
        {
            // QTimer counts in int milliseconds: what is further away takes several turns.
            timer->start(std::min<Milliseconds>(deadline.remaining(), std::chrono::hours(24)));
        }
        void disarm()
        {
            if (timer) {
                timer->stop();
                timer.release()->deleteLater(); // this may run inside its own timeout
            }
            registration = {};
        }
    };

public:
    Completion() : m_shared(std::make_shared<Shared>()) {}

    /// The first one counts; later ones are dropped. Returns whether this one counted. Thread: any.
    bool complete(Result<T> result) const
    {
        std::function<void()> notify;
        {
            const std::lock_guard lock(m_shared->mutex);
            if (m_shared->value)
                return false;
            m_shared->value.emplace(std::move(result));
            notify = std::exchange(m_shared->notify, {});
        }
        if (notify)
            notify();
        return true;
    }
    bool isComplete() const
    {
        const std::lock_guard lock(m_shared->mutex);
        return m_shared->value.has_value();
    }

    class Awaiter final
    {
    public:
        Awaiter(std::shared_ptr<Shared> shared, QString what, Deadline deadline, Cancel cancel)
            : m_shared(std::move(shared)), m_what(std::move(what)), m_deadline(deadline), m_cancel(std::move(cancel))
        {
        }
        Awaiter(Awaiter &&) noexcept = default; // before it is awaited only
        Awaiter &operator=(Awaiter &&) = delete;
        ~Awaiter()
        {
            if (!m_waiter)
                return;
            m_waiter->handle = {};
            m_waiter->disarm();
            const std::lock_guard lock(m_shared->mutex);
            m_shared->notify = {};
        }

        bool await_ready() const
        {
            const std::lock_guard lock(m_shared->mutex);
            return m_shared->value.has_value();
        }
        void await_suspend(std::coroutine_handle<> handle)
        {
            m_waiter = std::make_shared<Waiter>();
            m_waiter->handle = handle;
            const std::weak_ptr<Waiter> weak = m_waiter;
            const auto port = ThreadPort::here();
            const auto wake = [weak, port](std::function<Result<T>()> result) {
                port->post([weak, result = std::move(result)] {
                    // A value is taken only by somebody who still waits for it.
                    if (const auto waiter = weak.lock(); waiter && waiter->handle)
                        waiter->resolve(result());
                });
            };
            if (!m_deadline.isNever()) {
                m_waiter->timer = std::make_unique<QTimer>();
                m_waiter->timer->setSingleShot(true);
                m_waiter->timer->setTimerType(Qt::PreciseTimer);
                QObject::connect(m_waiter->timer.get(), &QTimer::timeout, [weak, what = m_what, deadline = m_deadline] {
                    const auto waiter = weak.lock();
                    if (!waiter)
                        return;
                    if (deadline.hasPassed())
                        waiter->resolve(fail(Code::TimedOut, {{"what", what}}));
                    else
                        waiter->startTimer(deadline);
                });
                m_waiter->startTimer(m_deadline);
            }
            m_waiter->registration =
                m_cancel.onCancel([wake] { wake([] { return Result<T>(fail(Code::Cancelled)); }); });
            const std::lock_guard lock(m_shared->mutex);
            // The value stays in the shared state until the waiter takes it on its own thread.
            const auto shared = m_shared;
            m_shared->notify = [wake, shared] { wake([shared] { return take(*shared); }); };
            if (m_shared->value)
                std::exchange(m_shared->notify, {})();
        }
        Result<T> await_resume()
        {
            if (m_waiter && m_waiter->outcome)
                return std::move(*m_waiter->outcome);
            return take(*m_shared);
        }

    private:
        static Result<T> take(Shared &shared)
        {
            const std::lock_guard lock(shared.mutex);
            return std::move(*shared.value);
        }

        std::shared_ptr<Shared> m_shared;
        QString m_what;
        Deadline m_deadline;
        Cancel m_cancel;
        std::shared_ptr<Waiter> m_waiter;
    };

    /// co_await completion.wait(...): the value, TimedOut{what} or Cancelled. One waiter at a time. The waiting flow is
    /// resumed from the event loop of the thread on which it waits, never from inside complete().
    Awaiter wait(QString what, Deadline deadline, Cancel cancel) const
    {
        return Awaiter(m_shared, std::move(what), deadline, std::move(cancel));
    }

private:
    std::shared_ptr<Shared> m_shared;
};

/// Pauses the flow. Ok after the duration, Cancelled before it.
Async<> pause(Milliseconds duration, Cancel cancel);

} // namespace wingman
