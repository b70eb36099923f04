// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workload_model.h"

#include <QTimer>

#include <algorithm>

namespace wingman::ui {
namespace {

constexpr qsizetype samplesKept = 120;

} // namespace

WorkloadModel::WorkloadModel(const inventory::Store &store, QObject *parent)
    : QAbstractItemModel(parent), m_store(store)
{
    for (const inventory::Store::Entry &entry : m_store.entries())
        addEndpoint(entry.endpoint.id);
    connect(&m_store, &inventory::Store::changed, this, &WorkloadModel::take);
    connect(&m_store, &inventory::Store::linkChanged, this, &WorkloadModel::takeLink);
    connect(&m_store, &inventory::Store::endpointsChanged, this, &WorkloadModel::dropEndpoints);
}

// -- what is there ---------------------------------------------------------------------------------------------------

void WorkloadModel::addEndpoint(const EndpointId &endpoint)
{
    const auto entry = m_store.entry(endpoint);
    if (!entry || !entry->snapshot)
        return;
    inventory::Diff all{endpoint, {}, {}, {}, {}, {}, {}, {}, {}};
    all.containers.added = entry->snapshot->containers.values();
    all.guests.added = entry->snapshot->guests.values();
    take(all);
    takeLink(endpoint);
}

void WorkloadModel::take(const inventory::Diff &diff)
{
    const auto entry = m_store.entry(diff.endpoint);
    const bool stale = entry && !entry->live;
    std::vector<int> added;
    std::vector<int> changed;
    const auto gone = [&](const QList<ObjectId> &ids) {
        for (const ObjectId &id : ids)
            remove({diff.endpoint.text(), id.text()});
    };
    const auto came = [&](const auto &list) {
        for (const auto &one : list) {
            Workload row = workloadOf(diff.endpoint, one);
            row.stale = stale;
            put(std::move(row), added, changed);
        }
    };
    gone(diff.containers.removed);
    gone(diff.guests.removed);
    came(diff.containers.changed);
    came(diff.guests.changed);
    came(diff.containers.added);
    came(diff.guests.added);
    showAll(added);
    tell(changed, Column::Name, Column::Id);
    Q_EMIT countsChanged();
}

void WorkloadModel::put(Workload row, std::vector<int> &added, std::vector<int> &changed)
{
    const Key key{row.endpoint.text(), row.id.text()};
    const auto place = m_places.constFind(key);
    if (place == m_places.cend()) {
        int slot = 0;
        if (m_free.empty()) {
            slot = static_cast<int>(m_rows.size());
            m_rows.emplace_back();
            m_spots.emplace_back();
        } else {
            slot = m_free.back();
            m_free.pop_back();
        }
        m_rows[static_cast<std::size_t>(slot)] = std::move(row);
        note(slot);
        m_places.insert(key, slot);
        added.push_back(slot);
        return;
    }
    const int slot = *place;
    const Workload &before = rowAt(slot);
    // Measurements of containers come from elsewhere, and end with the run that they measured.
    if (row.kind == WorkloadKind::Container && row.state == before.state) {
        row.cpu = before.cpu;
        row.memory = before.memory;
        row.memoryLimit = before.memoryLimit;
        row.recent = before.recent;
    }
    const Group *group = spotAt(slot).group;
    const QString wanted = passes(row) ? groupKey(row) : QString();
    const bool stays = group ? !wanted.isNull() && group->key == wanted : wanted.isNull();
    if (!stays && group)
        hide(slot);
    m_rows[static_cast<std::size_t>(slot)] = std::move(row);
    note(slot);
    if (!stays && !wanted.isNull())
        added.push_back(slot);
    else if (group)
        changed.push_back(slot);
}

void WorkloadModel::note(int slot)
{
    const Workload &row = rowAt(slot);
    Spot &spot = spotAt(slot);
    spot.key = keyNumber(groupKey(row));
    spot.isRunning = row.state == WorkloadState::Running || row.state == WorkloadState::Starting;
    spot.isUnhealthy = row.health == inventory::Health::Unhealthy;
    spot.isStale = row.stale;
    spot.searched = row.searched;
    m_order.put(slot, row);
}

void WorkloadModel::remove(const Key &key)
{
    const auto place = m_places.constFind(key);
    if (place == m_places.cend())
        return;
    const int slot = *place;
    if (spotAt(slot).group)
        hide(slot);
    m_rows[static_cast<std::size_t>(slot)].reset();
    spotAt(slot) = Spot();
    m_order.drop(slot);
    m_free.push_back(slot);
    m_places.erase(place);
}

/// Takes it out of its group, and the group away with its last row.
void WorkloadModel::hide(int slot)
{
    Group &group = *spotAt(slot).group;
    const int row = spotAt(slot).at;
    spotAt(slot).group = nullptr;
    --m_shown;
    if (group.rows.size() == 1 && !isFlat()) {
        const int at = positionOf(&group);
        beginRemoveRows({}, at, at);
        m_byKey.remove(group.key);
        m_groups.erase(m_groups.begin() + at);
        endRemoveRows();
        return;
    }
    beginRemoveRows(groupIndex(group), row, row);
    group.rows.erase(group.rows.begin() + row);
    place(group, static_cast<std::size_t>(row));
    count(group);
    endRemoveRows();
}

/// Puts rows that were not shown into their groups, in as few steps as can be.
void WorkloadModel::showAll(std::vector<int> &slots)
{
    slots.erase(
        std::remove_if(slots.begin(), slots.end(),
                       [this](int slot) { return spotAt(slot).group || !passes(static_cast<std::size_t>(slot)); }),
        slots.end());
    if (slots.empty())
        return;
    m_order.sort(slots);
    slots.erase(std::unique(slots.begin(), slots.end()), slots.end());
    QHash<QString, std::vector<int>> wanted;
    for (const int slot : slots)
        wanted[groupKey(rowAt(slot))].push_back(slot);
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        Group *group = m_byKey.value(it.key());
        if (!group) {
            auto made = makeGroup(rowAt(it->front()), it.key());
            group = made.get();
            const auto at =
                std::lower_bound(m_groups.begin(), m_groups.end(), made,
                                 [this](const auto &left, const auto &right) { return groupBefore(*left, *right); });
            const int row = static_cast<int>(at - m_groups.begin());
            if (isFlat())
                beginInsertRows({}, 0, static_cast<int>(it->size()) - 1);
            else
                beginInsertRows({}, row, row);
            group->rows = *it;
            for (const int slot : *it)
                spotAt(slot).group = group;
            place(*group, 0);
            count(*group);
            m_byKey.insert(it.key(), group);
            m_groups.insert(at, std::move(made));
            m_shown += static_cast<int>(it->size());
            endInsertRows();
            continue;
        }
        // Runs that come between the same two neighbours go in together.
        std::size_t next = 0;
        while (next < it->size()) {
            const auto at = std::lower_bound(group->rows.begin(), group->rows.end(), (*it)[next],
                                             [this](int left, int right) { return m_order.before(left, right); });
            std::size_t end = next + 1;
            while (end < it->size() && (at == group->rows.end() || m_order.before((*it)[end], *at)))
                ++end;
            const int row = static_cast<int>(at - group->rows.begin());
            beginInsertRows(groupIndex(*group), row, row + static_cast<int>(end - next) - 1);
            group->rows.insert(at, it->begin() + static_cast<std::ptrdiff_t>(next),
                               it->begin() + static_cast<std::ptrdiff_t>(end));
            for (; next < end; ++next, ++m_shown)
                spotAt((*it)[next]).group = group;
            place(*group, static_cast<std::size_t>(row));
            count(*group);
            endInsertRows();
        }
        if (!isFlat())
            Q_EMIT dataChanged(groupIndex(*group), groupIndex(*group).siblingAtColumn(columns - 1));
    }
}

void WorkloadModel::place(const Group &group, std::size_t from)
{
    for (std::size_t i = from; i < group.rows.size(); ++i)
        spotAt(group.rows[i]).at = static_cast<int>(i);
}

void WorkloadModel::tell(const std::vector<int> &changed, Column first, Column last)
{
    QHash<Group *, std::pair<int, int>> ranges;
    for (const int slot : changed) {
        const Spot &one = spotAt(slot);
        if (!one.group)
            continue;
        const auto range = ranges.find(one.group);
        if (range == ranges.end())
            ranges.insert(one.group, {one.at, one.at});
        else
            *range = {std::min(range->first, one.at), std::max(range->second, one.at)};
    }
    for (auto it = ranges.cbegin(); it != ranges.cend(); ++it) {
        Group &group = *it.key();
        Q_EMIT dataChanged(rowIndex(group, it->first, static_cast<int>(first)),
                           rowIndex(group, it->second, static_cast<int>(last)));
        if (isFlat() || first != Column::Name)
            continue;
        count(group);
        Q_EMIT dataChanged(groupIndex(group), groupIndex(group).siblingAtColumn(columns - 1));
    }
}

void WorkloadModel::takeLink(const EndpointId &endpoint)
{
    const auto entry = m_store.entry(endpoint);
    if (!entry)
        return;
    std::vector<int> changed;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        std::optional<Workload> &row = m_rows[i];
        if (!row || row->endpoint != endpoint || row->stale == !entry->live)
            continue;
        row->stale = !entry->live;
        if (row->stale) {
            row->cpu.reset();
            if (row->kind == WorkloadKind::Container)
                row->memory.reset();
        }
        note(static_cast<int>(i));
        changed.push_back(static_cast<int>(i));
    }
    tell(changed, Column::Name, Column::Id);
    Q_EMIT countsChanged();
}

void WorkloadModel::dropEndpoints()
{
    QSet<QString> there;
    for (const inventory::Store::Entry &entry : m_store.entries()) {
        if (entry.snapshot) // an endpoint that got another address has lost its rows
            there.insert(entry.endpoint.id.text());
    }
    const QList<Key> keys = m_places.keys();
    for (const Key &key : keys) {
        if (!there.contains(key.first))
            remove(key);
    }
    Q_EMIT countsChanged();
}

void WorkloadModel::setStats(const EndpointId &endpoint, const ObjectId &id, const inventory::StatsSample &sample)
{
    const auto place = m_places.constFind({endpoint.text(), id.text()});
    if (place == m_places.cend())
        return;
    Workload &row = *m_rows[static_cast<std::size_t>(*place)];
    if (sample.cpuShare) {
        row.cpu = sample.cpuShare;
        row.recent.append(*sample.cpuShare);
        if (row.recent.size() > samplesKept)
            row.recent.removeFirst();
    }
    row.memory = sample.memory;
    row.memoryLimit = sample.memoryLimit;
    m_order.measured(*place, row);
    if (m_measured.empty())
        QTimer::singleShot(0, this, &WorkloadModel::tellStats);
    m_measured.push_back(*place);
}

void WorkloadModel::tellStats()
{
    tell(std::exchange(m_measured, {}), Column::Cpu, Column::Recent);
}

} // namespace wingman::ui
