// SPDX-License-Identifier: GPL-3.0-or-later
// The one hop between threads: every thread with an event loop has one port, and a function posted to it runs there.
//
// The queue is guarded by a std::mutex, which the thread sanitizer understands; Qt's own event queue only wakes the
// thread up. That is why no other code may use queued connections between threads.
#pragma once

#include <functional>
#include <memory>

namespace wingman {

/// Thread: post() from any; the functions run on the thread that called here(), in order, from its event loop.
class ThreadPort final
{
public:
    /// The port of the calling thread; made at its first use, closed when the thread ends.
    static std::shared_ptr<ThreadPort> here();

    /// False (and the function is dropped) once the thread has ended.
    bool post(std::function<void()> function);

    ThreadPort();
    ~ThreadPort();
    ThreadPort(const ThreadPort &) = delete;
    ThreadPort &operator=(const ThreadPort &) = delete;

private:
    friend struct ThreadPortHolder;
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace wingman
