// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workload_model.h"

#include <QTimer>

#include <algorithm>

namespace wingman::ui {
namespace {

constexpr qsizetype samplesKept = 120;

int compareTexts(const QString &left, const QString &right)
{
    const int folded = left.compare(right, Qt::CaseInsensitive);
    return folded != 0 ? folded : left.compare(right);
}

template <typename T>
int compareValues(const T &left, const T &right)
{
    return left < right ? -1 : right < left ? 1 : 0;
}

/// Unknown comes after everything that is known, whichever the order.
int compareRows(const Workload &left, const Workload &right, WorkloadModel::Column column)
{
    switch (column) {
    case WorkloadModel::Column::Name:
        break;
    case WorkloadModel::Column::Kind:
        return compareValues(left.kind, right.kind);
    case WorkloadModel::Column::Image:
        return compareTexts(left.image, right.image);
    case WorkloadModel::Column::State:
        return compareValues(left.state, right.state);
    case WorkloadModel::Column::Recent:
    case WorkloadModel::Column::Cpu:
        return compareValues(left.cpu.value_or(-1), right.cpu.value_or(-1));
    case WorkloadModel::Column::Memory:
        return compareValues(left.memory.value_or(-1), right.memory.value_or(-1));
    case WorkloadModel::Column::Health:
        return compareValues(left.health, right.health);
    case WorkloadModel::Column::Ports:
        return compareTexts(left.ports, right.ports);
    case WorkloadModel::Column::Networks:
        return compareTexts(left.networks.join(QLatin1Char(' ')), right.networks.join(QLatin1Char(' ')));
    case WorkloadModel::Column::Project:
        return compareTexts(left.project, right.project);
    case WorkloadModel::Column::Endpoint:
        return compareTexts(left.endpoint.text(), right.endpoint.text());
    case WorkloadModel::Column::Node:
        return compareTexts(left.node, right.node);
    case WorkloadModel::Column::Created:
        return compareValues(left.created.value_or(Instant{}), right.created.value_or(Instant{}));
    case WorkloadModel::Column::Id:
        return compareTexts(left.id.text(), right.id.text());
    }
    return left.vmid != right.vmid ? compareValues(left.vmid, right.vmid) : compareTexts(left.name, right.name);
}

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
            slot = static_cast<int>(m_slots.size());
            m_slots.emplace_back();
        } else {
            slot = m_free.back();
            m_free.pop_back();
        }
        m_slots[static_cast<std::size_t>(slot)].row = std::move(row);
        m_places.insert(key, slot);
        added.push_back(slot);
        return;
    }
    Slot &slot = m_slots[static_cast<std::size_t>(*place)];
    // Measurements of containers come from elsewhere, and end with the run that they measured.
    if (row.kind == WorkloadKind::Container && row.state == slot.row->state) {
        row.cpu = slot.row->cpu;
        row.memory = slot.row->memory;
        row.memoryLimit = slot.row->memoryLimit;
        row.recent = slot.row->recent;
    }
    const QString wanted = passes(row) ? groupKey(row) : QString();
    const bool stays = slot.group ? !wanted.isNull() && slot.group->key == wanted : wanted.isNull();
    if (!stays && slot.group)
        hide(*place);
    slot.row = std::move(row);
    if (!stays && !wanted.isNull())
        added.push_back(*place);
    else if (slot.group)
        changed.push_back(*place);
}

void WorkloadModel::remove(const Key &key)
{
    const auto place = m_places.constFind(key);
    if (place == m_places.cend())
        return;
    const int slot = *place;
    if (m_slots[static_cast<std::size_t>(slot)].group)
        hide(slot);
    m_slots[static_cast<std::size_t>(slot)].row.reset();
    m_free.push_back(slot);
    m_places.erase(place);
}

/// Takes it out of its group, and the group away with its last row.
void WorkloadModel::hide(int slot)
{
    Group &group = *m_slots[static_cast<std::size_t>(slot)].group;
    const int row = m_slots[static_cast<std::size_t>(slot)].at;
    m_slots[static_cast<std::size_t>(slot)].group = nullptr;
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
    slots.erase(std::remove_if(slots.begin(), slots.end(),
                               [this](int slot) {
                                   const Slot &one = m_slots[static_cast<std::size_t>(slot)];
                                   return !one.row || one.group || !passes(*one.row);
                               }),
                slots.end());
    if (slots.empty())
        return;
    std::sort(slots.begin(), slots.end(), [this](int left, int right) { return before(left, right); });
    slots.erase(std::unique(slots.begin(), slots.end()), slots.end());
    QHash<QString, std::vector<int>> wanted;
    for (const int slot : slots)
        wanted[groupKey(*m_slots[static_cast<std::size_t>(slot)].row)].push_back(slot);
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        Group *group = m_byKey.value(it.key());
        if (!group) {
            auto made = makeGroup(*m_slots[static_cast<std::size_t>(it->front())].row, it.key());
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
                m_slots[static_cast<std::size_t>(slot)].group = group;
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
                                             [this](int left, int right) { return before(left, right); });
            std::size_t end = next + 1;
            while (end < it->size() && (at == group->rows.end() || before((*it)[end], *at)))
                ++end;
            const int row = static_cast<int>(at - group->rows.begin());
            beginInsertRows(groupIndex(*group), row, row + static_cast<int>(end - next) - 1);
            group->rows.insert(at, it->begin() + static_cast<std::ptrdiff_t>(next),
                               it->begin() + static_cast<std::ptrdiff_t>(end));
            for (; next < end; ++next, ++m_shown)
                m_slots[static_cast<std::size_t>((*it)[next])].group = group;
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
        m_slots[static_cast<std::size_t>(group.rows[i])].at = static_cast<int>(i);
}

void WorkloadModel::tell(const std::vector<int> &changed, Column first, Column last)
{
    QHash<Group *, std::pair<int, int>> ranges;
    for (const int slot : changed) {
        const Slot &one = m_slots[static_cast<std::size_t>(slot)];
        if (!one.row || !one.group)
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
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        Slot &slot = m_slots[i];
        if (!slot.row || slot.row->endpoint != endpoint || slot.row->stale == !entry->live)
            continue;
        slot.row->stale = !entry->live;
        if (slot.row->stale) {
            slot.row->cpu.reset();
            if (slot.row->kind == WorkloadKind::Container)
                slot.row->memory.reset();
        }
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
    Slot &slot = m_slots[static_cast<std::size_t>(*place)];
    if (sample.cpuShare) {
        slot.row->cpu = sample.cpuShare;
        slot.row->recent.append(*sample.cpuShare);
        if (slot.row->recent.size() > samplesKept)
            slot.row->recent.removeFirst();
    }
    slot.row->memory = sample.memory;
    slot.row->memoryLimit = sample.memoryLimit;
    if (m_measured.empty())
        QTimer::singleShot(0, this, &WorkloadModel::tellStats);
    m_measured.push_back(*place);
}

void WorkloadModel::tellStats()
{
    tell(std::exchange(m_measured, {}), Column::Cpu, Column::Recent);
}

// -- which of it, and in which order ---------------------------------------------------------------------------------

void WorkloadModel::setFilter(const WorkloadFilter &filter)
{
    rebuild([&] { m_filter = filter; });
}

void WorkloadModel::setScope(const std::optional<EndpointId> &endpoint)
{
    rebuild([&] { m_scope = endpoint; });
}

void WorkloadModel::setGrouping(WorkloadGrouping grouping, const QString &label)
{
    rebuild([&] {
        m_grouping = grouping;
        m_label = label;
    });
}

void WorkloadModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columns)
        return;
    rebuild([&] {
        m_sortColumn = static_cast<Column>(column);
        m_sortOrder = order;
    });
}

/// Arranges everything anew in one step. Rows and groups that stay keep their persistent indexes.
template <typename F>
void WorkloadModel::rebuild(F choose)
{
    Q_EMIT layoutAboutToBeChanged();
    struct Kept
    {
        QModelIndex index;
        int slot = -1; // -1: a group
        QString group{};
    };
    QList<Kept> kept;
    const auto persistent = persistentIndexList();
    for (const QModelIndex &index : persistent) {
        const auto *of = static_cast<const Group *>(index.internalPointer());
        if (of)
            kept.append({index, of->rows[static_cast<std::size_t>(index.row())]});
        else
            kept.append({index, -1, m_groups[static_cast<std::size_t>(index.row())]->key});
    }
    choose();
    const auto old = std::exchange(m_groups, {}); // live until no persistent index names them any more
    arrange();

    for (const Kept &one : std::as_const(kept)) {
        QModelIndex now;
        if (one.slot < 0) {
            if (const Group *group = isFlat() ? nullptr : m_byKey.value(one.group))
                now = groupIndex(*group).siblingAtColumn(one.index.column());
        } else if (const Slot &slot = m_slots[static_cast<std::size_t>(one.slot)]; slot.group) {
            now = rowIndex(*slot.group, slot.at, one.index.column());
        }
        changePersistentIndex(one.index, now);
    }
    Q_EMIT layoutChanged();
    Q_EMIT countsChanged();
}

void WorkloadModel::arrange()
{
    std::vector<int> shown;
    shown.reserve(m_slots.size());
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        m_slots[i].group = nullptr;
        if (m_slots[i].row && passes(*m_slots[i].row))
            shown.push_back(static_cast<int>(i));
    }
    std::sort(shown.begin(), shown.end(), [this](int left, int right) { return before(left, right); });
    m_shown = static_cast<int>(shown.size());
    m_byKey.clear();
    for (const int slot : shown) {
        Slot &one = m_slots[static_cast<std::size_t>(slot)];
        const QString key = groupKey(*one.row);
        Group *&group = m_byKey[key];
        if (!group) {
            m_groups.push_back(makeGroup(*one.row, key));
            group = m_groups.back().get();
        }
        one.at = static_cast<int>(group->rows.size());
        one.group = group;
        group->rows.push_back(slot);
    }
    std::sort(m_groups.begin(), m_groups.end(),
              [this](const auto &left, const auto &right) { return groupBefore(*left, *right); });
    for (const auto &group : m_groups)
        count(*group);
}

bool WorkloadModel::passes(const Workload &row) const
{
    return (!m_scope || row.endpoint == *m_scope) && (m_filter.isEmpty() || m_filter.matches(row));
}

QString WorkloadModel::groupKey(const Workload &row) const
{
    const QChar gap = QLatin1Char('\n');
    switch (m_grouping) {
    case WorkloadGrouping::Project:
        return row.endpoint.text() + gap + (row.kind == WorkloadKind::Container ? row.project : gap + row.node);
    case WorkloadGrouping::Endpoint:
        return row.endpoint.text();
    case WorkloadGrouping::State:
        return workloadStateName(row.state);
    case WorkloadGrouping::Label:
        return gap + row.labels.value(m_label);
    case WorkloadGrouping::None:
        return QLatin1String("");
    }
    return QLatin1String("");
}

std::unique_ptr<WorkloadModel::Group> WorkloadModel::makeGroup(const Workload &row, const QString &key) const
{
    auto group = std::make_unique<Group>();
    group->key = key;
    group->by = m_grouping;
    switch (m_grouping) {
    case WorkloadGrouping::Project:
        group->endpoint = row.endpoint;
        group->ofNode = row.kind != WorkloadKind::Container;
        group->title = group->ofNode ? row.node : row.project;
        break;
    case WorkloadGrouping::Endpoint:
        group->endpoint = row.endpoint;
        group->title = row.endpoint.text();
        break;
    case WorkloadGrouping::State:
        group->title = workloadStateName(row.state);
        break;
    case WorkloadGrouping::Label:
        group->title = row.labels.value(m_label);
        break;
    case WorkloadGrouping::None:
        break;
    }
    return group;
}

/// By name; what has no name of its own comes last, and guests after containers.
bool WorkloadModel::groupBefore(const Group &left, const Group &right) const
{
    if (left.ofNode != right.ofNode)
        return right.ofNode;
    if (left.title.isEmpty() != right.title.isEmpty())
        return right.title.isEmpty();
    const int titles = compareTexts(left.title, right.title);
    return titles != 0 ? titles < 0 : left.key < right.key;
}

bool WorkloadModel::before(int left, int right) const
{
    const Workload &one = *m_slots[static_cast<std::size_t>(left)].row;
    const Workload &other = *m_slots[static_cast<std::size_t>(right)].row;
    int order = compareRows(one, other, m_sortColumn);
    if (m_sortOrder == Qt::DescendingOrder)
        order = -order;
    if (order == 0 && m_sortColumn != Column::Name)
        order = compareRows(one, other, Column::Name);
    if (order == 0)
        order = compareTexts(one.endpoint.text(), other.endpoint.text());
    return order != 0 ? order < 0 : one.id < other.id;
}

int WorkloadModel::positionOf(const Group *group) const
{
    const auto at =
        std::find_if(m_groups.cbegin(), m_groups.cend(), [group](const auto &one) { return one.get() == group; });
    return static_cast<int>(at - m_groups.cbegin());
}

void WorkloadModel::count(Group &group) const
{
    group.running = group.unhealthy = group.stale = 0;
    for (const int slot : group.rows) {
        const Workload &row = *m_slots[static_cast<std::size_t>(slot)].row;
        group.stale += row.stale;
        if (row.stale)
            continue;
        group.running += row.state == WorkloadState::Running || row.state == WorkloadState::Starting;
        group.unhealthy += row.health == inventory::Health::Unhealthy;
    }
}

} // namespace wingman::ui
