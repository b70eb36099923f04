// SPDX-License-Identifier: GPL-3.0-or-later
// The reading half of the model: indexes, data, headers.
#include "models/workload_model.h"

#include "base/redaction.h"

namespace wingman::ui {

const Workload *WorkloadModel::workload(const QModelIndex &index) const
{
    const auto *group = index.isValid() ? static_cast<const Group *>(index.internalPointer()) : nullptr;
    if (!group)
        return nullptr;
    return &rowAt(group->rows[static_cast<std::size_t>(index.row())]);
}

const WorkloadModel::Group *WorkloadModel::group(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalPointer())
        return nullptr;
    return m_groups[static_cast<std::size_t>(index.row())].get();
}

QModelIndex WorkloadModel::rowIndex(const Group &group, int row, int column) const
{
    return createIndex(row, column, const_cast<Group *>(&group));
}

QModelIndex WorkloadModel::groupIndex(const Group &group) const
{
    return isFlat() ? QModelIndex() : createIndex(positionOf(&group), 0, nullptr);
}

QModelIndex WorkloadModel::indexOf(const EndpointId &endpoint, const ObjectId &id) const
{
    const auto place = m_places.constFind({endpoint.text(), id.text()});
    if (place == m_places.cend())
        return {};
    const Spot &spot = spotAt(*place);
    return spot.group ? rowIndex(*spot.group, spot.at, 0) : QModelIndex();
}

QModelIndex WorkloadModel::indexOf(const QString &address) const
{
    for (const auto &group : m_groups) {
        for (std::size_t i = 0; i < group->rows.size(); ++i) {
            if (rowAt(group->rows[i]).target().text() == address)
                return rowIndex(*group, static_cast<int>(i), 0);
        }
    }
    return {};
}

QModelIndex WorkloadModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (parent.isValid())
        return rowIndex(*m_groups[static_cast<std::size_t>(parent.row())], row, column);
    return isFlat() ? rowIndex(*m_groups.front(), row, column) : createIndex(row, column, nullptr);
}

QModelIndex WorkloadModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || !child.internalPointer() || isFlat())
        return {};
    return groupIndex(*static_cast<const Group *>(child.internalPointer()));
}

int WorkloadModel::rowCount(const QModelIndex &parent) const
{
    if (isFlat())
        return parent.isValid() || m_groups.empty() ? 0 : static_cast<int>(m_groups.front()->rows.size());
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    const Group *of = group(parent);
    return of && parent.column() == 0 ? static_cast<int>(of->rows.size()) : 0;
}

int WorkloadModel::columnCount(const QModelIndex &) const
{
    return columns;
}

Qt::ItemFlags WorkloadModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return group(index) ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant WorkloadModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<Column>(index.column());
    if (const Group *one = group(index))
        return groupData(*one, column, role);
    return rowData(*workload(index), column, role);
}

QVariant WorkloadModel::groupData(const Group &group, Column column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == Column::Name ? QVariant(inert(group.title)) : QVariant();
    case IdRole:
        return group.key;
    case IsGroupRole:
        return true;
    case StaleRole:
        return group.stale > 0;
    default:
        return {};
    }
}

QVariant WorkloadModel::rowData(const Workload &row, Column column, int role) const
{
    switch (role) {
    case AddressRole:
        return row.target().text();
    case IdRole:
        return QString(row.endpoint.text() + QLatin1Char(' ') + row.id.text());
    case IsGroupRole:
        return false;
    case StaleRole:
        return row.stale;
    case Qt::TextAlignmentRole:
        if (column == Column::Cpu || column == Column::Memory || column == Column::Uptime)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case Column::Name:
        return row.vmid != 0 ? QVariant(QStringLiteral("%1 %2").arg(row.vmid).arg(inert(row.name)))
                             : QVariant(inert(row.name));
    case Column::Kind:
        return workloadKindName(row.kind);
    case Column::Image:
        return inert(row.image);
    case Column::State:
        return workloadStateName(row.state);
    case Column::Cpu:
        return row.cpu ? QVariant(*row.cpu) : QVariant();
    case Column::Memory:
        return row.memory ? QVariant(*row.memory) : QVariant();
    case Column::Recent:
        return {};
    case Column::Health:
        return inventory::healthName(row.health);
    case Column::Ports:
        return inert(row.ports);
    case Column::Networks:
        return inert(row.networks.join(QStringLiteral(", ")));
    case Column::Project:
        return inert(row.project);
    case Column::Endpoint:
        return inert(row.endpoint.text());
    case Column::Node:
        return inert(row.node);
    case Column::Uptime:
        return row.uptime > 0 ? QVariant(row.uptime) : QVariant();
    case Column::Lock:
        return inert(row.lock);
    case Column::Ha:
        return inert(row.haState);
    case Column::Tags:
        return inert(row.tags.join(QStringLiteral(", ")));
    case Column::Pool:
        return inert(row.pool);
    case Column::Created:
        return row.created ? QVariant(toText(*row.created)) : QVariant();
    case Column::Id:
        return row.id.text();
    }
    return {};
}

QVariant WorkloadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole) {
        const bool number = column == Column::Cpu || column == Column::Memory || column == Column::Uptime;
        return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Name:
        return tr("Name");
    case Column::Kind:
        return tr("Kind");
    case Column::Image:
        return tr("Image or tags");
    case Column::State:
        return tr("State");
    case Column::Cpu:
        return tr("CPU");
    case Column::Memory:
        return tr("Memory");
    case Column::Recent:
        return tr("Lately");
    case Column::Health:
        return tr("Health");
    case Column::Ports:
        return tr("Ports");
    case Column::Networks:
        return tr("Networks");
    case Column::Project:
        return tr("Project");
    case Column::Endpoint:
        return tr("Endpoint");
    case Column::Node:
        return tr("Node");
    case Column::Uptime:
        return tr("Uptime");
    case Column::Lock:
        return tr("Lock");
    case Column::Ha:
        return tr("HA");
    case Column::Tags:
        return tr("Tags");
    case Column::Pool:
        return tr("Pool");
    case Column::Created:
        return tr("Created");
    case Column::Id:
        return tr("Id");
    }
    return {};
}

void WorkloadModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    for (const auto &group : m_groups) {
        if (!group->rows.empty())
            Q_EMIT dataChanged(rowIndex(*group, 0, 0),
                               rowIndex(*group, static_cast<int>(group->rows.size()) - 1, columns - 1));
    }
    if (!isFlat() && !m_groups.empty())
        Q_EMIT dataChanged(createIndex(0, 0, nullptr),
                           createIndex(static_cast<int>(m_groups.size()) - 1, columns - 1, nullptr));
}

} // namespace wingman::ui
