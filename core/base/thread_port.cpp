// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/thread_port.h"

#include <QCoreApplication>
#include <QEvent>
#include <QObject>
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
            // The event was made under this mutex on another thread; Qt's own queue says so to nobody but Qt.
            if (const auto state = m_owner.lock())
                const std::lock_guard acquire(state->mutex);
            if (event->type() != wakeType)
                return QObject::event(event);
            if (const auto state = m_owner.lock())
                state->runPosted();
            return true;
        }

    private:
        std::weak_ptr<State> m_owner;
    };

    std::mutex mutex;
    std::deque<std::function<void()>> posted;
    std::unique_ptr<Receiver> receiver; // null once the thread has ended

    void runPosted()
    {
        std::deque<std::function<void()>> batch;
        {
            const std::lock_guard lock(mutex);
            batch.swap(posted);
        }
        for (auto &function : batch)
            function();
    }
};

ThreadPort::ThreadPort() : m_state(std::make_shared<State>())
{
    m_state->receiver = std::make_unique<State::Receiver>(m_state);
}

ThreadPort::~ThreadPort() = default;

bool ThreadPort::post(std::function<void()> function)
{
    const std::lock_guard lock(m_state->mutex);
    if (!m_state->receiver)
        return false;
    m_state->posted.push_back(std::move(function));
    if (m_state->posted.size() == 1)
        QCoreApplication::postEvent(m_state->receiver.get(), new QEvent(wakeType));
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
    }
};

std::shared_ptr<ThreadPort> ThreadPort::here()
{
    thread_local ThreadPortHolder holder;
    return holder.port;
}

} // namespace wingman
