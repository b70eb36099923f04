// SPDX-License-Identifier: GPL-3.0-or-later
// The way in: how the window's thread asks the core's, and gets an answer whatever happens.
#pragma once

#include "base/async.h"
#include "console/core.h"

#include <mutex>

namespace wingman::console {

/// Shared by CoreThread and the links; outlives both without harm. After close() every question is answered with
/// Cancelled. Thread: any.
class CoreAccess final
{
public:
    CoreAccess() = default;

    /// Runs the job on the core's thread, once the core is open or is known not to open.
    void submit(Core::Job job);

    /// Cancelled when the program ends: from then on nobody waits for an answer.
    const Cancel &leaving() const { return m_leaving; }
    /// Cancelled when the core's loop has ended: nothing will be answered any more.
    const Cancel &gone() const { return m_gone; }

    // -- for CoreThread ----------------------------------------------------------------------------------------------

    /// On the core's thread; what was asked before is taken now.
    void open(const std::shared_ptr<Core> &core);
    void close();

private:
    std::mutex m_mutex;
    std::shared_ptr<ThreadPort> m_port; // while the core's loop runs
    std::weak_ptr<Core> m_core;
    bool m_closed = false;
    std::deque<Core::Job> m_early; // asked before the loop ran
    Cancel m_leaving;
    Cancel m_gone;
};

/// What is done on the core's thread: a flow of T. The core stays at least until it has ended.
template <typename T>
using Flow = std::function<Async<T>(std::shared_ptr<Core> core, Cancel cancel)>;

enum class Wait : quint8 {
    UntilCancelled, // the asker hears Cancelled at once, and what became of the flow does not matter to it
    ToTheEnd,       // the asker hears what became of it
};

namespace detail {

template <typename T>
QCoro::Task<void> carryOut(std::shared_ptr<Core> core, Flow<T> flow, Completion<T> done, Cancel asked)
{
    const auto staying = core->guest();
    // Cancelled where it runs, so that nothing of the core is ever touched by another thread.
    const Cancel cancel = core->cancel().child();
    const auto port = ThreadPort::here();
    const auto registration = asked.onCancel([port, cancel] { port->post([cancel] { cancel.cancel(); }); });
    auto answer = co_await flow(core, cancel);
    done.complete(std::move(answer));
}

} // namespace detail

/// Asks from the window's thread (any with an event loop); the answer comes back there.
template <typename T>
Async<T> ask(std::shared_ptr<CoreAccess> access, Flow<T> flow, Cancel cancel, Wait wait = Wait::UntilCancelled)
{
    const Completion<T> done;
    access->submit([done, cancel, flow = std::move(flow)](const Result<std::shared_ptr<Core>> &core) {
        if (core)
            detail::carryOut<T>(*core, flow, done, cancel);
        else
            done.complete(propagate(core));
    });
    const Cancel stop = (wait == Wait::ToTheEnd ? access->gone() : access->leaving()).child();
    Cancel::Registration registration;
    if (wait == Wait::UntilCancelled)
        registration = cancel.onCancel([stop] { stop.cancel(); });
    auto answer = co_await done.wait(QStringLiteral("core"), Deadline::never(), stop);
    co_return answer;
}

} // namespace wingman::console
