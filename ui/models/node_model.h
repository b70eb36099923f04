// SPDX-License-Identifier: GPL-3.0-or-later
// The nodes of one cluster as a list: which of them are there, how busy they are, and what is wrong with one of them
// while the cluster itself is well.
#pragma once

#include "inventory/store.h"
#include "models/difference_table.h"

namespace wingman::ui {

struct NodeRow
{
    EndpointId endpoint;
    inventory::Node node;
    bool stale = false;                   // as last seen: the cluster does not answer
    qint64 running = 0, guests = 0;       // of its guests
    QList<inventory::Storage> storages{}; // as it sees them, in order of their names
    Instant readAt{};

    friend bool operator==(const NodeRow &, const NodeRow &) = default;
};

/// In order of their names; none where the endpoint was never read. Pure.
QList<NodeRow> nodeRows(const inventory::Store::Entry &entry);

/// Filled by the model of the fleet. Thread: the window's.
class NodeModel final : public DifferenceTable<NodeRow>
{
    Q_OBJECT
public:
    NodeModel(const EndpointId &endpoint, QObject *parent) : DifferenceTable(parent), m_endpoint(endpoint) {}

    const EndpointId &endpoint() const { return m_endpoint; }
    void take(const QList<NodeRow> &rows) { setRows(rows); }

    int columnCount(const QModelIndex & = {}) const override { return 1; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    QString keyOf(const NodeRow &row) const override { return row.node.id.text(); }
    bool isSame(const NodeRow &before, const NodeRow &now) const override { return before == now; }

private:
    EndpointId m_endpoint;
};

} // namespace wingman::ui
