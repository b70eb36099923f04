// SPDX-License-Identifier: GPL-3.0-or-later
// Engines and clusters as a tree: below a cluster stand its nodes.
#pragma once

#include "models/endpoint_model.h"
#include "models/node_model.h"

#include <functional>
#include <map>
#include <memory>

class QTimer;

namespace wingman::ui {

/// The parts of a row that the columns show, of an endpoint or of a node; none where it is not known.
struct FleetFigures
{
    std::optional<double> cpu{}; // share of all cores, 0 to 1
    std::optional<qint64> memory{}, maxMemory{};
    std::optional<qint64> disk{}, maxDisk{}; // of the root file systems
};

/// A cluster's are the sums of its nodes that answer. Pure.
FleetFigures figuresOf(const NodeRow &node);
FleetFigures figuresOf(const QList<NodeRow> &nodes);

/// Passes on what its endpoints and their nodes tell, by differences, and never resets. Owned by its page; the store
/// outlives it. Thread: the window's.
class FleetModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Column : quint8 {
        Name,
        State,
        Platform,
        Version,
        Workloads,
        Cpu,
        Memory,
        Disk,
        Latency,
        Read,
        Api,
        Address,
        Source,
    };
    static constexpr int columns = static_cast<int>(Column::Source) + 1;

    explicit FleetModel(const inventory::Store &store, QObject *parent = nullptr);
    ~FleetModel() override;

    /// What a cell says, given by who paints it: for screen readers, for typing to a row and for copying.
    void setWords(std::function<QString(const QModelIndex &)> words) { m_words = std::move(words); }

    EndpointModel &endpoints() { return m_endpoints; }
    /// Null for a node's row.
    const EndpointRow *endpoint(const QModelIndex &index) const;
    /// Null for an endpoint's row.
    const NodeRow *node(const QModelIndex &index) const;
    /// The nodes of an endpoint's row.
    QList<NodeRow> nodesOf(const EndpointRow &row) const;
    /// "demo-pve", or "demo-pve/pve1".
    QModelIndex indexOf(const QString &name) const;
    QString nameOf(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return columns; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void retranslate();

private:
    NodeModel *nodes(int row) const;
    void follow(NodeModel *nodes);
    void readNodes();

    const inventory::Store &m_store;
    EndpointModel m_endpoints;
    QTimer *m_soon;
    std::function<QString(const QModelIndex &)> m_words;
    std::map<QString, std::unique_ptr<NodeModel>> m_nodes; // by endpoint
};

} // namespace wingman::ui
