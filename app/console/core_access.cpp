// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/core_access.h"

namespace wingman::console {

void CoreAccess::submit(Core::Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_closed && !m_port) {
            m_early.push_back(std::move(job));
            return;
        }
        const auto onTheCore = [core = m_core, job] {
            if (const auto living = core.lock())
                living->take(job);
            else
                job(fail(Code::Cancelled));
        };
        if (!m_closed && m_port->post(onTheCore))
            return;
    }
    job(fail(Code::Cancelled));
}

void CoreAccess::open(const std::shared_ptr<Core> &core)
{
    std::deque<Core::Job> early;
    {
        const std::lock_guard lock(m_mutex);
        m_port = ThreadPort::here();
        m_core = core;
        early.swap(m_early);
    }
    for (Core::Job &job : early)
        core->take(std::move(job));
}

void CoreAccess::close()
{
    std::deque<Core::Job> early;
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_port.reset();
        early.swap(m_early);
    }
    for (const Core::Job &job : early)
        job(fail(Code::Cancelled));
    m_leaving.cancel();
    m_gone.cancel();
}

} // namespace wingman::console
