// SPDX-License-Identifier: GPL-3.0-or-later
// What a storage holds, or the backups of a guest, as a table in words.
#pragma once

#include "inventory/cluster_details.h"
#include "models/difference_table.h"

namespace wingman::ui {

/// Owned by its view. Thread: the window's.
class VolumeModel final : public DifferenceTable<inventory::StoredVolume>
{
    Q_OBJECT
public:
    enum class Column : quint8 { Name, When, Content, Size, Guest, Storage, Verified, Protected, Notes };
    static constexpr int columns = static_cast<int>(Column::Notes) + 1;

    using DifferenceTable::DifferenceTable;

    void setVolumes(const QList<inventory::StoredVolume> &volumes) { setRows(volumes); }

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// "Backup", "ISO image", …
    static QString contentText(const QString &content);

protected:
    QString keyOf(const inventory::StoredVolume &row) const override { return row.node + QLatin1Char('\n') + row.id; }
    bool isSame(const inventory::StoredVolume &before, const inventory::StoredVolume &now) const override
    {
        return before == now;
    }
};

} // namespace wingman::ui
