// SPDX-License-Identifier: GPL-3.0-or-later
// A timeline as a list.
#pragma once

#include "models/difference_table.h"
#include "models/timeline.h"

namespace wingman::ui {

/// Owned by its page. Thread: the window's.
class TimelineModel final : public DifferenceTable<TimelineItem>
{
    Q_OBJECT
public:
    enum class Column : quint8 { Time, Kind, Action, Subject, Outcome };
    static constexpr int columns = static_cast<int>(Column::Outcome) + 1;
    using DifferenceTable::DifferenceTable;

    void set(const QList<TimelineItem> &items) { setRows(items); }

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString keyOf(const TimelineItem &row) const override { return row.key; }
    bool isSame(const TimelineItem &before, const TimelineItem &now) const override { return before == now; }
};

} // namespace wingman::ui
