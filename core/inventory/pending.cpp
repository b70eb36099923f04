// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/pending.h"

namespace wingman::inventory {
namespace {

/// The diff it is, or nothing.
const Diff *diffOf(const WatchItem &item)
{
    return std::get_if<Diff>(&item);
}

} // namespace

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
    } else if (const auto *diff = diffOf(item); diff && !m_steps.empty()) {
        if (auto *snapshot = std::get_if<Snapshot>(&m_steps.back())) {
            apply(*snapshot, *diff);
            return;
        }
    }
    m_steps.push_back(std::move(item));
    while (m_steps.size() > 1) {
        const Diff *last = diffOf(m_steps.back());
        const Diff *before = diffOf(m_steps[m_steps.size() - 2]);
        if (!last || !before || before->size() > 2 * last->size())
            break;
        mergeLast();
    }
    if (m_steps.size() > static_cast<std::size_t>(mostSteps))
        fold();
}

void Pending::mergeLast()
{
    WatchItem last = std::move(m_steps.back());
    m_steps.pop_back();
    WatchItem &before = m_steps.back();
    before = merge(std::get<Diff>(before), std::get<Diff>(last));
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
    // From the end, where the small ones are.
    std::deque<WatchItem> steps;
    while (!m_steps.empty()) {
        if (m_steps.size() > 1 && diffOf(m_steps.back()) && diffOf(m_steps[m_steps.size() - 2])) {
            mergeLast();
            continue;
        }
        steps.push_front(std::move(m_steps.back()));
        m_steps.pop_back();
    }
    m_steps = std::move(steps);
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
