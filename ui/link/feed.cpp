// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/feed.h"

namespace wingman::ui {

Feed::Feed(std::shared_ptr<const Clock> clock, QObject *parent)
    : QObject(parent), m_clock(std::move(clock)), m_inventory(m_clock)
{
}

void Feed::setOverview(const Overview &overview)
{
    m_overview = overview;
    m_problem.reset();
    const bool opened = std::exchange(m_core, Core::Open) != Core::Open;
    if (opened)
        Q_EMIT coreChanged();
    Q_EMIT overviewChanged();
}

void Feed::setChainSeen(const ChainSeen &seen)
{
    ChainSeen now = seen;
    now.isEndLost = now.isEndLost || m_chainSeen.isEndLost;
    if (now == m_chainSeen)
        return;
    m_chainSeen = now;
    Q_EMIT chainSeenChanged();
}

void Feed::setProblem(const Error &error)
{
    m_problem = error;
    m_core = Core::Stopped;
    Q_EMIT coreChanged();
}

} // namespace wingman::ui
