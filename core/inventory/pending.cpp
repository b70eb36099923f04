// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/pending.h"

namespace wingman::inventory {

void Pending::put(WatchItem item)
{
    if (auto *event = std::get_if<TargetEvent>(&item)) {
        m_events.push_back(std::move(*event));
        if (m_events.size() > static_cast<std::size_t>(mostEvents))
            m_events.pop_front();
        return;
    }
    if (std::holds_alternative<Snapshot>(item)) {
        m_steps.clear(); // says everything, and that the endpoint is there
    } else if (const auto *diff = std::get_if<Diff>(&item); diff && !m_steps.empty()) {
        WatchItem &last = m_steps.back();
        if (auto *before = std::get_if<Diff>(&last)) {
            *before = merge(*before, *diff);
            return;
        }
        if (auto *snapshot = std::get_if<Snapshot>(&last)) {
            apply(*snapshot, *diff);
            return;
        }
    }
    m_steps.push_back(std::move(item));
    if (m_steps.size() > static_cast<std::size_t>(mostSteps))
        fold();
}

void Pending::fold()
{
    std::optional<WatchItem> rows;
    std::optional<WatchItem> state;
    for (WatchItem &step : m_steps) {
        const auto *diff = std::get_if<Diff>(&step);
        if (std::holds_alternative<WatchState>(step))
            state = std::move(step);
        else if (!rows || !diff)
            rows = std::move(step);
        else if (auto *snapshot = std::get_if<Snapshot>(&*rows))
            apply(*snapshot, *diff);
        else if (auto *before = std::get_if<Diff>(&*rows))
            *before = merge(*before, *diff);
    }
    m_steps.clear();
    if (rows)
        m_steps.push_back(std::move(*rows));
    if (state)
        m_steps.push_back(std::move(*state));
}

QList<WatchItem> Pending::take()
{
    QList<WatchItem> items;
    items.reserve(static_cast<qsizetype>(m_steps.size()) + static_cast<qsizetype>(m_events.size()));
    for (WatchItem &step : m_steps)
        items.append(std::move(step));
    for (TargetEvent &event : m_events)
        items.append(std::move(event));
    m_steps.clear();
    m_events.clear();
    return items;
}

} // namespace wingman::inventory
