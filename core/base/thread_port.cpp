// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/thread_port.h"

#include <QCoreApplication>
#include <QEvent>
#include <QObject>
#include <atomic>
#include <deque>
#include <mutex>

namespace wingman {
namespace {
const QEvent::Type wakeType = static_cast<QEvent::Type>(QEvent::registerEventType());
} // namespace

struct ThreadPort::State
{
    class Receiver final : public QObject
    {
    public:
        explicit Receiver(std::weak_ptr<State> owner) : m_owner(std::move(owner)) {}
        bool event(QEvent *event) override
        {
            const auto state = m_owner.lock();
            if (!state)
                return QObject::event(event);
            std::deque<std::function<void()>> batch;
            {
                // The event was made under this mutex on another thread; Qt's own queue says so to nobody but Qt.
                const std::lock_guard lock(state->mutex);
                if (event->type() == wakeType)
                    batch.swap(state->posted);
            }
            if (event->type() != wakeType)
                return QObject::event(event);
            for (auto &function : batch)
                function();
            return true;
        }

    private:
        std::weak_ptr<State> m_owner;
    };

    std::mutex mutex;
    std::deque<std::function<void()>> posted;
    std::unique_ptr<Receiver> receiver; // null once the thread has ended
    std::atomic<int> waking = 0;        // how many threads use the receiver at this moment, outside of the mutex
};

ThreadPort::ThreadPort() : m_state(std::make_shared<State>())
{
    m_state->receiver = std::make_unique<State::Receiver>(m_state);
}

ThreadPort::~ThreadPort() = default;

bool ThreadPort::post(std::function<void()> function)
{
    // Woken outside of the mutex: a thread that is woken often runs before the one that woke it goes on, and would only
    // find the mutex taken.
    const auto state = m_state;
    QEvent *wake = nullptr;
    State::Receiver *receiver = nullptr;
    {
        const std::lock_guard lock(state->mutex);
        if (!state->receiver)
            return false;
        state->posted.push_back(std::move(function));
        if (state->posted.size() > 1)
            return true;
        wake = new QEvent(wakeType);
        receiver = state->receiver.get();
        ++state->waking;
    }
    QCoreApplication::postEvent(receiver, wake);
    if (--state->waking == 0)
        state->waking.notify_all();
    return true;
}

/// Closes the port when its thread ends; what was posted and never ran is dropped outside the lock.
struct ThreadPortHolder
{
    std::shared_ptr<ThreadPort> port = std::make_shared<ThreadPort>();
    ThreadPortHolder() = default;
    ThreadPortHolder(const ThreadPortHolder &) = delete;
    ThreadPortHolder &operator=(const ThreadPortHolder &) = delete;
    ~ThreadPortHolder()
    {
        std::deque<std::function<void()>> dropped;
        std::unique_ptr<ThreadPort::State::Receiver> receiver;
        {
            const std::lock_guard lock(port->m_state->mutex);
            dropped.swap(port->m_state->posted);
            receiver = std::move(port->m_state->receiver);
        }
        for (int waking = port->m_state->waking; waking != 0; waking = port->m_state->waking)
            port->m_state->waking.wait(waking);
    }
};

std::shared_ptr<ThreadPort> ThreadPort::here()
{
    thread_local ThreadPortHolder holder;
    return holder.port;
}

} // namespace wingman
