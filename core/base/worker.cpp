// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/worker.h"

#ifdef Q_OS_LINUX
#include <pthread.h>
#endif

namespace wingman {

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
    }
}

} // namespace wingman
