// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a guest's snapshots, by differences.
#pragma once

#include "models/difference_table.h"
#include "models/snapshot_rows.h"

namespace wingman::ui {

/// Owned by its tab. Thread: the window's.
class SnapshotModel final : public DifferenceTable<SnapshotRow>
{
    Q_OBJECT
public:
    using DifferenceTable::DifferenceTable;

    /// None: they are not known.
    void setSnapshots(const std::optional<inventory::GuestSnapshots> &snapshots)
    {
        setRows(snapshots ? snapshotRows(*snapshots) : QList<SnapshotRow>());
    }

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    QString keyOf(const SnapshotRow &row) const override
    {
        return row.isCurrent ? QStringLiteral("current") : QStringLiteral("snapshot ") + row.snapshot.name;
    }
    bool isSame(const SnapshotRow &before, const SnapshotRow &now) const override { return before == now; }
};

} // namespace wingman::ui
