// SPDX-License-Identifier: GPL-3.0-or-later
// Approvals as a list, each with the record of what it is about where that is known.
#pragma once

#include "approvals/approval_desk.h"
#include "execution/record.h"
#include "models/difference_table.h"

namespace wingman::ui {

struct ApprovalRow
{
    approvals::Approval approval;
    QString operation{}; // empty: its record is not known
    QString target{};    // in one line
};

/// Rows stand as they were given, newest first. Owned by its page. Thread: the window's.
class ApprovalModel final : public DifferenceTable<ApprovalRow>
{
    Q_OBJECT
public:
    enum class Column : quint8 { State, Operation, Target, Requester, Requested, Expires, Tier, Approver, Plan };
    static constexpr int columns = static_cast<int>(Column::Plan) + 1;
    using DifferenceTable::DifferenceTable;

    void set(const QList<approvals::Approval> &approvals, const QList<execution::Record> &records);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    /// A plan may be asked for again after its request lapsed.
    QString keyOf(const ApprovalRow &row) const override;
    bool isSame(const ApprovalRow &before, const ApprovalRow &now) const override;
};

} // namespace wingman::ui
