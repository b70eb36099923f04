// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/worker.h"

#ifdef Q_OS_LINUX
#include <pthread.h>
#endif

namespace wingman {
namespace {

using namespace std::chrono_literals;

/// Whoever got an answer often asks again at once, and waking a thread from its sleep takes a fifth as long as a
/// durable write. Not so long that anybody would feel it.
constexpr auto listening = 50us;

const bool othersRunMeanwhile = std::thread::hardware_concurrency() > 1;

} // namespace

Worker::Worker(const QString &name) : m_thread([this] { loop(); })
{
#ifdef Q_OS_LINUX
    pthread_setname_np(m_thread.native_handle(), name.left(15).toUtf8().constData());
#else
    Q_UNUSED(name)
#endif
}

Worker::~Worker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

bool Worker::post(std::function<void()> job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_closing)
            return false;
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
    return true;
}

void Worker::loop()
{
    for (;;) {
        std::function<void()> job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_closing || !m_jobs.empty(); });
            if (m_jobs.empty())
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job();
        job = nullptr;
        const auto until = std::chrono::steady_clock::now() + listening;
        for (bool isAsked = !othersRunMeanwhile; !isAsked && std::chrono::steady_clock::now() < until;) {
            std::this_thread::yield();
            const std::lock_guard lock(m_mutex);
            isAsked = m_closing || !m_jobs.empty();
        }
    }
}

} // namespace wingman
