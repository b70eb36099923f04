// SPDX-License-Identifier: GPL-3.0-or-later
// The arranging half of the model: which rows are shown, in which groups and order.
#include "models/workload_model.h"

#include <algorithm>

namespace wingman::ui {

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
        m_keys.clear();
        m_keyNumbers.clear();
        for (const int slot : m_order.sorted())
            spotAt(slot).key = keyNumber(groupKey(rowAt(slot)));
    });
}

void WorkloadModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columns)
        return;
    rebuild([&] {
        m_order.choose(static_cast<Column>(column), order,
                       [this](int slot) -> const Workload & { return rowAt(slot); });
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
        } else if (const Spot &spot = spotAt(one.slot); spot.group) {
            now = rowIndex(*spot.group, spot.at, one.index.column());
        }
        changePersistentIndex(one.index, now);
    }
    Q_EMIT layoutChanged();
    Q_EMIT countsChanged();
}

void WorkloadModel::arrange()
{
    std::vector<bool> shows(m_rows.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        shows[i] = passes(i);
        m_spots[i].group = nullptr;
    }
    m_shown = 0;
    m_byKey.clear();
    std::vector<Group *> groups(static_cast<std::size_t>(m_keys.size()), nullptr);
    for (const int slot : m_order.sorted()) {
        if (!shows[static_cast<std::size_t>(slot)])
            continue;
        Spot &spot = spotAt(slot);
        Group *&group = groups[static_cast<std::size_t>(spot.key)];
        if (!group) {
            m_groups.push_back(makeGroup(rowAt(slot), m_keys.at(spot.key)));
            group = m_groups.back().get();
            m_byKey.insert(group->key, group);
        }
        spot.at = static_cast<int>(group->rows.size());
        spot.group = group;
        group->rows.push_back(slot);
        ++m_shown;
    }
    std::sort(m_groups.begin(), m_groups.end(),
              [this](const auto &left, const auto &right) { return groupBefore(*left, *right); });
    for (const auto &group : m_groups)
        count(*group);
}

bool WorkloadModel::passes(const Workload &row) const
{
    return (!m_scope || row.endpoint == *m_scope) && m_filter.matches(row);
}

bool WorkloadModel::passes(std::size_t slot) const
{
    const Spot &spot = m_spots[slot];
    if (spot.key < 0 || !m_filter.matchesWords(spot.searched)) // nobody's slot, or not looked for
        return false;
    return (!m_scope || m_rows[slot]->endpoint == *m_scope) &&
           (!m_filter.asksForKeys() || m_filter.matchesKeys(*m_rows[slot]));
}

/// Groups come and go with their rows; the numbers of their keys stay until another grouping is chosen.
int WorkloadModel::keyNumber(const QString &key)
{
    const auto known = m_keyNumbers.constFind(key);
    if (known != m_keyNumbers.cend())
        return *known;
    m_keys.append(key);
    return *m_keyNumbers.insert(key, static_cast<int>(m_keys.size()) - 1);
}

QString WorkloadModel::groupKey(const Workload &row) const
{
    const QChar gap = QLatin1Char('\n');
    switch (m_grouping) {
    case WorkloadGrouping::Project:
        return row.endpoint.text() + gap + (row.kind == WorkloadKind::Container ? row.project : gap + row.node);
    case WorkloadGrouping::Endpoint:
        return row.endpoint.text();
    case WorkloadGrouping::Node:
        return row.node.isEmpty() ? QString(gap) : row.endpoint.text() + gap + row.node;
    case WorkloadGrouping::Pool:
        return row.pool.isEmpty() ? QString(gap) : row.endpoint.text() + gap + row.pool;
    case WorkloadGrouping::Tag:
        return gap + row.tags.value(0); // a row stands in one place: under its first
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
    case WorkloadGrouping::Node:
    case WorkloadGrouping::Pool:
        group->title = m_grouping == WorkloadGrouping::Node ? row.node : row.pool;
        if (!group->title.isEmpty())
            group->endpoint = row.endpoint;
        break;
    case WorkloadGrouping::Tag:
        group->title = row.tags.value(0);
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
    int titles = left.title.compare(right.title, Qt::CaseInsensitive);
    if (titles == 0)
        titles = left.title.compare(right.title);
    return titles != 0 ? titles < 0 : left.key < right.key;
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
        const Spot &spot = spotAt(slot);
        group.stale += spot.isStale;
        group.running += !spot.isStale && spot.isRunning;
        group.unhealthy += !spot.isStale && spot.isUnhealthy;
    }
}

} // namespace wingman::ui
