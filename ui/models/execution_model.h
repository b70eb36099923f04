// SPDX-License-Identifier: GPL-3.0-or-later
// Executions as a list.
#pragma once

#include "execution/record.h"
#include "models/difference_table.h"

namespace wingman::ui {

/// Rows stand as they were given, newest first. Owned by its page. Thread: the window's.
class ExecutionModel final : public DifferenceTable<execution::Record>
{
    Q_OBJECT
public:
    enum class Column : quint8 { State, Operation, Target, Requester, Created, Ended, Mode, Tier, Id };
    static constexpr int columns = static_cast<int>(Column::Id) + 1;
    using DifferenceTable::DifferenceTable;

    void set(const QList<execution::Record> &records) { setRows(records); }
    /// One record that changed or is new; a new one comes on top.
    void take(const execution::Record &record);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString keyOf(const execution::Record &row) const override { return row.id.text(); }
    bool isSame(const execution::Record &before, const execution::Record &now) const override;
};

/// The plan's targets in one line: the first one's address, and how many more.
QString targetsText(const operations::Plan &plan);

} // namespace wingman::ui
