// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline_model.h"

#include "base/redaction.h"

namespace wingman::ui {

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    const TimelineItem *row = at(index);
    if (!row)
        return {};
    if (role == KeyRole)
        return row->key;
    const auto column = static_cast<Column>(index.column());
    if (role == ValueRole && column == Column::Time)
        return QVariant::fromValue(row->at);
    if (role == ValueRole && column == Column::Kind)
        return QVariant::fromValue(row->kind);
    if (role != Qt::DisplayRole && role != ValueRole)
        return {};
    switch (column) {
    case Column::Time:
        return toText(row->at);
    case Column::Kind:
        switch (row->kind) {
        case TimelineKind::Event:
            return tr("Event");
        case TimelineKind::Change:
            return tr("Change");
        case TimelineKind::Task:
            return tr("Cluster task");
        case TimelineKind::Execution:
            return tr("Execution");
        case TimelineKind::Audit:
            return tr("Audit entry");
        }
        return {};
    case Column::Action:
        return inert(row->action);
    case Column::Subject:
        return inert(row->subject);
    case Column::Outcome:
        return inert(row->outcome);
    }
    return {};
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Time:
        return tr("Time");
    case Column::Kind:
        return tr("Kind");
    case Column::Action:
        return tr("What");
    case Column::Subject:
        return tr("On what");
    case Column::Outcome:
        return tr("Outcome");
    }
    return {};
}

} // namespace wingman::ui
