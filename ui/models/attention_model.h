// SPDX-License-Identifier: GPL-3.0-or-later
// The list of what needs a person.
#pragma once

#include "models/attention.h"
#include "models/difference_table.h"

namespace wingman::ui {

/// Owned by its page. Thread: the window's.
class AttentionModel final : public DifferenceTable<Attention>
{
    Q_OBJECT
public:
    enum class Column : quint8 { Sentence, Evidence, Action };
    static constexpr int columns = static_cast<int>(Column::Action) + 1;
    using DifferenceTable::DifferenceTable;

    void set(const QList<Attention> &list) { setRows(list); }

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString keyOf(const Attention &row) const override { return row.key; }
    bool isSame(const Attention &before, const Attention &now) const override { return before == now; }
};

} // namespace wingman::ui
