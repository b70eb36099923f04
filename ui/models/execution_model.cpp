// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/execution_model.h"

#include "base/redaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace wingman::ui {

QString targetsText(const operations::Plan &plan)
{
    if (plan.targets.isEmpty())
        return {};
    const QString first = inert(plan.targets.first().target().text());
    const int more = static_cast<int>(plan.targets.size()) - 1;
    if (more == 0)
        return first;
    return QCoreApplication::translate("wingman::ui::ExecutionModel", "%1 and %n more", nullptr, more).arg(first);
}

void ExecutionModel::take(const execution::Record &record)
{
    QList<execution::Record> all = rows();
    const auto known = std::find_if(all.begin(), all.end(), [&](const auto &row) { return row.id == record.id; });
    if (known == all.end())
        all.prepend(record);
    else
        *known = record;
    setRows(all);
}

bool ExecutionModel::isSame(const execution::Record &before, const execution::Record &now) const
{
    if (before.state != now.state || before.error != now.error || before.startedAt != now.startedAt ||
        before.startedBy != now.startedBy || before.endedAt != now.endedAt || before.findings != now.findings ||
        before.owner != now.owner || before.intentSequence != now.intentSequence ||
        before.outcomeSequence != now.outcomeSequence)
        return false;
    const auto sameStep = [](const execution::StepRecord &left, const execution::StepRecord &right) {
        return left.position == right.position && left.attempt == right.attempt && left.state == right.state &&
               left.error == right.error && left.endedAt == right.endedAt;
    };
    const auto sameTarget = [&](const execution::TargetRecord &left, const execution::TargetRecord &right) {
        return left.state == right.state && left.error == right.error && left.looks == right.looks &&
               left.after == right.after &&
               std::equal(left.steps.cbegin(), left.steps.cend(), right.steps.cbegin(), right.steps.cend(), sameStep);
    };
    return std::equal(before.targets.cbegin(), before.targets.cend(), now.targets.cbegin(), now.targets.cend(),
                      sameTarget);
}

QVariant ExecutionModel::data(const QModelIndex &index, int role) const
{
    const execution::Record *row = at(index);
    if (!row)
        return {};
    if (role == KeyRole)
        return row->id.text();
    const auto column = static_cast<Column>(index.column());
    if (role == ValueRole) {
        switch (column) {
        case Column::State:
            return QVariant::fromValue(row->state);
        case Column::Created:
            return QVariant::fromValue(row->plan.createdAt);
        case Column::Ended:
            return row->endedAt ? QVariant::fromValue(*row->endedAt) : QVariant();
        case Column::Mode:
            return QVariant::fromValue(row->plan.mode);
        case Column::Tier:
            return static_cast<int>(row->plan.tier);
        case Column::Operation:
        case Column::Target:
        case Column::Requester:
        case Column::Id:
            break;
        }
    }
    if (role != Qt::DisplayRole && role != ValueRole)
        return {};
    switch (column) {
    case Column::State:
        return execution::stateName(row->state);
    case Column::Operation:
        return row->plan.operation.text();
    case Column::Target:
        return targetsText(row->plan);
    case Column::Requester:
        return inert(row->plan.requester.id.text());
    case Column::Created:
        return toText(row->plan.createdAt);
    case Column::Ended:
        return row->endedAt ? QVariant(toText(*row->endedAt)) : QVariant();
    case Column::Mode:
        return operations::modeName(row->plan.mode);
    case Column::Tier:
        return QString::number(static_cast<int>(row->plan.tier));
    case Column::Id:
        return row->id.text();
    }
    return {};
}

QVariant ExecutionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::State:
        return tr("State");
    case Column::Operation:
        return tr("Operation");
    case Column::Target:
        return tr("Target");
    case Column::Requester:
        return tr("Asked by");
    case Column::Created:
        return tr("Planned");
    case Column::Ended:
        return tr("Ended");
    case Column::Mode:
        return tr("Mode");
    case Column::Tier:
        return tr("Tier");
    case Column::Id:
        return tr("Id");
    }
    return {};
}

} // namespace wingman::ui
