// SPDX-License-Identifier: GPL-3.0-or-later
// The gate's findings as a list, in the gate's order.
#pragma once

#include "models/difference_table.h"
#include "policy/gate.h"

namespace wingman::ui {

/// Owned by whoever shows a decision. Thread: the window's.
class FindingModel final : public DifferenceTable<policy::Finding>
{
    Q_OBJECT
public:
    enum class Column : quint8 { Level, Sentence, Code, Rule, Source };
    static constexpr int columns = static_cast<int>(Column::Source) + 1;
    using DifferenceTable::DifferenceTable;

    void set(const QList<policy::Finding> &findings) { setRows(findings); }

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString keyOf(const policy::Finding &row) const override;
    bool isSame(const policy::Finding &before, const policy::Finding &now) const override { return before == now; }
};

} // namespace wingman::ui
