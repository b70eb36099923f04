// SPDX-License-Identifier: GPL-3.0-or-later
// Cancellation and deadlines: every wait in Wingman has both.
#pragma once

#include "base/clock.h"

#include <algorithm>
#include <functional>
#include <memory>

namespace wingman {

/// A copyable handle to one cancellation. Copies share it. Thread: any.
class Cancel final
{
    struct State;

public:
    Cancel();

    /// Idempotent. Runs the registered callbacks on the calling thread, outside any lock.
    void cancel() const;
    bool isCancelled() const;
    /// Cancelled together with this one; cancelling the child leaves this one alone.
    Cancel child() const;

    /// Unregisters on destruction. After the destructor returned the callback will not start any more, and does not
    /// run any more either: one that runs on another thread is waited for (so hold no lock that it takes).
    class Registration final
    {
    public:
        Registration() = default;
        Registration(Registration &&other) noexcept;
        Registration &operator=(Registration &&other) noexcept;
        ~Registration();

    private:
        friend class Cancel;
        std::weak_ptr<State> m_state;
        quint64 m_key = 0;
    };
    /// The callback runs at once if it is cancelled already. It must be short and must not wait.
    Registration onCancel(std::function<void()> callback) const;

private:
    std::shared_ptr<State> m_state;
};

/// A moment on the steady clock after which waiting is pointless.
class Deadline final
{
public:
    /// More than a year is taken for a year.
    static Deadline after(Milliseconds duration)
    {
        return Deadline(std::chrono::steady_clock::now() + std::clamp<Milliseconds>(duration, -longest, longest));
    }
    static Deadline at(SteadyInstant moment) { return Deadline(moment); }
    static Deadline never() { return Deadline(SteadyInstant::max()); }

    bool isNever() const { return m_moment == SteadyInstant::max(); }
    bool hasPassed() const { return !isNever() && std::chrono::steady_clock::now() >= m_moment; }
    /// Rounded up, never negative; a year if it never comes.
    Milliseconds remaining() const;
    SteadyInstant moment() const { return m_moment; }
    Deadline earlier(Deadline other) const { return m_moment <= other.m_moment ? *this : other; }

private:
    static constexpr std::chrono::hours longest{24 * 365};
    explicit Deadline(SteadyInstant moment) : m_moment(moment) {}
    SteadyInstant m_moment;
};

} // namespace wingman
