// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cancel.h"

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>
#include <utility>

namespace wingman {

struct Cancel::State
{
    std::mutex mutex;
    bool cancelled = false;
    quint64 nextKey = 1;
    std::map<quint64, std::function<void()>> callbacks;
    quint64 running = 0; // the key of the callback that runs at this moment
    std::thread::id runner;
    std::condition_variable ran;
    Registration parent; // keeps a child listening to the one it came from
};

Cancel::Cancel() : m_state(std::make_shared<State>()) {}

void Cancel::cancel() const
{
    const auto state = m_state; // a callback may end the last handle
    std::unique_lock lock(state->mutex);
    if (std::exchange(state->cancelled, true))
        return;
    state->runner = std::this_thread::get_id();
    // One at a time: those that are still to come can be unregistered meanwhile.
    while (!state->callbacks.empty()) {
        auto next = state->callbacks.extract(state->callbacks.begin());
        state->running = next.key();
        lock.unlock();
        next.mapped()();
        next.mapped() = {};
        lock.lock();
        state->running = 0;
        state->ran.notify_all();
    }
}

bool Cancel::isCancelled() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->cancelled;
}

Cancel Cancel::child() const
{
    Cancel child;
    const std::weak_ptr<State> weak = child.m_state;
    child.m_state->parent = onCancel([weak] {
        if (const auto state = weak.lock()) {
            Cancel handle;
            handle.m_state = state;
            handle.cancel();
        }
    });
    return child;
}

Cancel::Registration Cancel::onCancel(std::function<void()> callback) const
{
    Registration registration;
    {
        const std::lock_guard lock(m_state->mutex);
        if (!m_state->cancelled) {
            registration.m_state = m_state;
            registration.m_key = m_state->nextKey++;
            m_state->callbacks.emplace(registration.m_key, std::move(callback));
            return registration;
        }
    }
    callback();
    return registration;
}

Cancel::Registration::Registration(Registration &&other) noexcept
    : m_state(std::exchange(other.m_state, {})), m_key(std::exchange(other.m_key, 0))
{
}

Cancel::Registration &Cancel::Registration::operator=(Registration &&other) noexcept
{
    std::swap(m_state, other.m_state);
    std::swap(m_key, other.m_key);
    return *this;
}

Cancel::Registration::~Registration()
{
    const auto state = m_state.lock();
    if (!state)
        return;
    std::function<void()> dropped; // destroyed outside the lock
    std::unique_lock lock(state->mutex);
    if (const auto found = state->callbacks.find(m_key); found != state->callbacks.end()) {
        dropped = std::move(found->second);
        state->callbacks.erase(found);
    } else if (state->running == m_key && state->runner != std::this_thread::get_id()) {
        state->ran.wait(lock, [&] { return state->running != m_key; });
    }
}

Milliseconds Deadline::remaining() const
{
    if (isNever())
        return longest;
    const auto left = std::chrono::ceil<Milliseconds>(m_moment - std::chrono::steady_clock::now());
    return std::clamp<Milliseconds>(left, Milliseconds(0), longest);
}

} // namespace wingman
