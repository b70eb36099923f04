// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snapshot_model.h"

#include "base/redaction.h"

namespace wingman::ui {

QVariant SnapshotModel::data(const QModelIndex &index, int role) const
{
    const SnapshotRow *row = at(index);
    if (!row)
        return {};
    if (role == KeyRole)
        return keyOf(*row);
    if (role == Qt::DisplayRole)
        return row->isCurrent ? tr("You are here") : inert(row->snapshot.name, 80);
    if (role == Qt::ToolTipRole && !row->snapshot.description.isEmpty())
        return inert(row->snapshot.description).toHtmlEscaped();
    if (role != Qt::AccessibleTextRole)
        return {};
    // A list cannot say "level 2, below x" by itself.
    QStringList parts;
    if (row->isCurrent) {
        const bool known = row->running.has_value();
        parts.append(!known          ? tr("You are here, the state of now")
                     : *row->running ? tr("You are here, the state of now, running")
                                     : tr("You are here, the state of now, not running"));
    } else {
        parts.append(inert(row->snapshot.name, 80));
        if (row->snapshot.withMemory)
            parts.append(tr("with memory"));
        if (!row->snapshot.unfinished.isEmpty())
            parts.append(tr("not finished"));
        if (row->snapshot.at)
            parts.append(toText(*row->snapshot.at));
        if (!row->snapshot.description.isEmpty())
            parts.append(inert(row->snapshot.description));
        if (!row->snapshot.parent.isEmpty())
            parts.append(tr("after %1").arg(inert(row->snapshot.parent, 80)));
    }
    parts.append(tr("level %1").arg(row->depth + 1));
    return parts.join(QStringLiteral(", "));
}

} // namespace wingman::ui
