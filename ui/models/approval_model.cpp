// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approval_model.h"

#include "base/redaction.h"
#include "models/execution_model.h"

namespace wingman::ui {

void ApprovalModel::set(const QList<approvals::Approval> &approvals, const QList<execution::Record> &records)
{
    QHash<QString, const execution::Record *> byPlan;
    for (const execution::Record &record : records)
        byPlan.insert(record.plan.id.text(), &record);
    QList<ApprovalRow> all;
    for (const approvals::Approval &approval : approvals) {
        ApprovalRow row{approval};
        if (const execution::Record *record = byPlan.value(approval.plan.text())) {
            row.operation = record->plan.operation.text();
            row.target = targetsText(record->plan);
        }
        all.append(row);
    }
    setRows(all);
}

QString ApprovalModel::keyOf(const ApprovalRow &row) const
{
    return row.approval.plan.text() + QLatin1Char(' ') + QString::number(row.approval.requestSequence);
}

bool ApprovalModel::isSame(const ApprovalRow &before, const ApprovalRow &now) const
{
    const approvals::Approval &left = before.approval;
    const approvals::Approval &right = now.approval;
    return left.state == right.state && left.digest == right.digest && left.expiresAt == right.expiresAt &&
           left.approver == right.approver && left.decidedAt == right.decidedAt && left.reason == right.reason &&
           before.operation == now.operation && before.target == now.target;
}

QVariant ApprovalModel::data(const QModelIndex &index, int role) const
{
    const ApprovalRow *row = at(index);
    if (!row)
        return {};
    const approvals::Approval &approval = row->approval;
    if (role == KeyRole)
        return keyOf(*row);
    const auto column = static_cast<Column>(index.column());
    if (role == ValueRole) {
        switch (column) {
        case Column::State:
            return QVariant::fromValue(approval.state);
        case Column::Requested:
            return QVariant::fromValue(approval.requestedAt);
        case Column::Expires:
            return QVariant::fromValue(approval.expiresAt);
        case Column::Tier:
            return static_cast<int>(approval.tier);
        case Column::Operation:
        case Column::Target:
        case Column::Requester:
        case Column::Approver:
        case Column::Plan:
            break;
        }
    }
    if (role != Qt::DisplayRole && role != ValueRole)
        return {};
    switch (column) {
    case Column::State:
        return approvals::approvalStateName(approval.state);
    case Column::Operation:
        return row->operation;
    case Column::Target:
        return row->target;
    case Column::Requester:
        return inert(approval.requester.text());
    case Column::Requested:
        return toText(approval.requestedAt);
    case Column::Expires:
        return toText(approval.expiresAt);
    case Column::Tier:
        return QString::number(static_cast<int>(approval.tier));
    case Column::Approver:
        return approval.approver ? QVariant(inert(approval.approver->id.text())) : QVariant();
    case Column::Plan:
        return approval.plan.text();
    }
    return {};
}

QVariant ApprovalModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case Column::Requested:
        return tr("Asked");
    case Column::Expires:
        return tr("Lapses");
    case Column::Tier:
        return tr("Tier");
    case Column::Approver:
        return tr("Decided by");
    case Column::Plan:
        return tr("Plan");
    }
    return {};
}

} // namespace wingman::ui
