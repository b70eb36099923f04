// SPDX-License-Identifier: GPL-3.0-or-later
// What a verification found wrong, entry by entry.
#pragma once

#include "audit/violation.h"
#include "models/difference_table.h"

namespace wingman::ui {

/// Owned by its view. Thread: the window's.
class ViolationModel final : public DifferenceTable<audit::Violation>
{
    Q_OBJECT
public:
    enum class Column : quint8 { Sequence, Sentence, Name };
    static constexpr int columns = static_cast<int>(Column::Name) + 1;
    using DifferenceTable::DifferenceTable;

    void set(const QList<audit::Violation> &violations) { setRows(violations); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString keyOf(const audit::Violation &row) const override;
    bool isSame(const audit::Violation &before, const audit::Violation &now) const override { return before == now; }
};

} // namespace wingman::ui
