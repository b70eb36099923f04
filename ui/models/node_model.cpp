// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/node_model.h"

#include "base/redaction.h"

#include <algorithm>

namespace wingman::ui {

QList<NodeRow> nodeRows(const inventory::Store::Entry &entry)
{
    QList<NodeRow> rows;
    if (!entry.snapshot)
        return rows;
    const inventory::Snapshot &snapshot = *entry.snapshot;
    QHash<QString, qsizetype> places;
    for (const inventory::Node &node : snapshot.nodes) {
        NodeRow row{entry.endpoint.id, node};
        row.stale = !entry.live;
        row.readAt = snapshot.readAt;
        places.insert(node.id.text(), rows.size());
        rows.append(row);
    }
    for (const inventory::Guest &guest : snapshot.guests) {
        const auto place = places.constFind(guest.node);
        if (place == places.cend() || guest.isTemplate)
            continue;
        ++rows[*place].guests;
        rows[*place].running += guest.status == QStringLiteral("running");
    }
    for (const inventory::Storage &storage : snapshot.storages) {
        if (const auto place = places.constFind(storage.node); place != places.cend())
            rows[*place].storages.append(storage);
    }
    for (NodeRow &row : rows)
        std::sort(row.storages.begin(), row.storages.end(),
                  [](const auto &left, const auto &right) { return left.name < right.name; });
    return rows;
}

QVariant NodeModel::data(const QModelIndex &index, int role) const
{
    const NodeRow *row = at(index);
    if (!row)
        return {};
    if (role == KeyRole)
        return keyOf(*row);
    if (role == StaleRole)
        return row->stale;
    return role == Qt::DisplayRole ? QVariant(inert(row->node.id.text())) : QVariant();
}

} // namespace wingman::ui
