// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/workload_subject.h"

namespace wingman::ui {

WorkloadSubject::WorkloadSubject(Feed &feed, QObject *parent) : QObject(parent), m_feed(feed)
{
    const auto again = [this](const EndpointId &endpoint) {
        if (!m_row || endpoint != m_row->endpoint)
            return;
        if (look())
            Q_EMIT changed();
        Q_EMIT reported();
    };
    connect(&feed.inventory(), &inventory::Store::changed, this,
            [again](const inventory::Diff &diff) { again(diff.endpoint); });
    connect(&feed.inventory(), &inventory::Store::linkChanged, this, again);
    connect(&feed.inventory(), &inventory::Store::endpointsChanged, this, [this] {
        if (m_row && look())
            Q_EMIT changed();
    });
}

void WorkloadSubject::set(const std::optional<Workload> &row)
{
    const bool same = row && m_row && row->endpoint == m_row->endpoint && row->id == m_row->id;
    if (same || (!row && !m_row)) {
        if (same && look())
            Q_EMIT changed();
        return;
    }
    m_row = row;
    m_gone = false;
    m_container.reset();
    m_guest.reset();
    m_seenAt.reset();
    m_trouble.reset();
    if (m_row)
        look();
    Q_EMIT replaced();
}

bool WorkloadSubject::isRunning() const
{
    if (!isThere() || m_row->stale)
        return false;
    switch (m_row->state) {
    case WorkloadState::Running:
    case WorkloadState::Starting:
    case WorkloadState::Paused:
        return true;
    case WorkloadState::Restarting:
    case WorkloadState::Stopped:
    case WorkloadState::Created:
    case WorkloadState::Removing:
    case WorkloadState::Dead:
    case WorkloadState::Unknown:
        return false;
    }
    return false;
}

bool WorkloadSubject::look()
{
    const auto entry = m_feed.inventory().entry(m_row->endpoint);
    const bool wasGone = m_gone;
    const bool wasStale = m_row->stale;
    const auto containerBefore = m_container;
    const auto guestBefore = m_guest;
    const auto troubleBefore = m_trouble;
    m_gone = true;
    m_trouble = entry ? entry->error : std::nullopt;
    if (entry && entry->snapshot) {
        m_seenAt = entry->snapshot->readAt;
        const auto container = entry->snapshot->containers.constFind(m_row->id);
        const auto guest = entry->snapshot->guests.constFind(m_row->id);
        if (m_row->kind == WorkloadKind::Container && container != entry->snapshot->containers.cend()) {
            m_gone = false;
            m_container = *container;
        } else if (m_row->kind != WorkloadKind::Container && guest != entry->snapshot->guests.cend()) {
            m_gone = false;
            m_guest = *guest;
        }
    }
    const bool stale = !entry || !entry->live;
    const bool differs = wasGone != m_gone || wasStale != stale || containerBefore != m_container ||
                         guestBefore != m_guest || troubleBefore != m_trouble;
    if (!m_gone && differs)
        m_row = m_container ? workloadOf(m_row->endpoint, *m_container) : workloadOf(m_row->endpoint, *m_guest);
    m_row->stale = stale;
    return differs;
}

} // namespace wingman::ui
