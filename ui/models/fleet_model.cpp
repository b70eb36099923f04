// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleet_model.h"

#include "base/redaction.h"

#include <QTimer>

namespace wingman::ui {
namespace {

constexpr int readAfter = 100; // milliseconds

bool answers(const NodeRow &row)
{
    return row.node.status == QStringLiteral("online") && !row.stale;
}

std::optional<qint64> known(qint64 amount)
{
    return amount > 0 ? std::optional(amount) : std::nullopt;
}

void add(std::optional<qint64> &sum, const std::optional<qint64> &part)
{
    if (part)
        sum = sum.value_or(0) + *part;
}

} // namespace

FleetFigures figuresOf(const NodeRow &row)
{
    FleetFigures figures;
    if (!answers(row))
        return figures;
    if (row.node.maxCpu > 0)
        figures.cpu = row.node.cpu;
    figures.memory = known(row.node.memory);
    figures.maxMemory = known(row.node.maxMemory);
    figures.disk = known(row.node.disk);
    figures.maxDisk = known(row.node.maxDisk);
    return figures;
}

FleetFigures figuresOf(const QList<NodeRow> &nodes)
{
    FleetFigures sum;
    double cores = 0;
    double busy = 0;
    for (const NodeRow &row : nodes) {
        const FleetFigures one = figuresOf(row);
        if (one.cpu) {
            cores += row.node.maxCpu;
            busy += *one.cpu * row.node.maxCpu;
        }
        add(sum.memory, one.memory);
        add(sum.maxMemory, one.maxMemory);
        add(sum.disk, one.disk);
        add(sum.maxDisk, one.maxDisk);
    }
    if (cores > 0)
        sum.cpu = busy / cores;
    return sum;
}

FleetModel::FleetModel(const inventory::Store &store, QObject *parent)
    : QAbstractItemModel(parent), m_store(store), m_endpoints(store), m_soon(new QTimer(this))
{
    connect(&m_endpoints, &QAbstractItemModel::rowsAboutToBeInserted, this,
            [this](const QModelIndex &, int first, int last) { beginInsertRows({}, first, last); });
    connect(&m_endpoints, &QAbstractItemModel::rowsInserted, this, [this] {
        endInsertRows();
        readNodes();
    });
    connect(&m_endpoints, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { beginRemoveRows({}, first, last); });
    connect(&m_endpoints, &QAbstractItemModel::rowsRemoved, this, [this] {
        endRemoveRows();
        // Its nodes went with it; nobody can name them any more.
        std::erase_if(m_nodes, [this](const auto &one) { return !m_endpoints.indexOf(one.first).isValid(); });
    });
    connect(&m_endpoints, &QAbstractItemModel::rowsAboutToBeMoved, this,
            [this](const QModelIndex &, int first, int last, const QModelIndex &, int to) {
                beginMoveRows({}, first, last, {}, to);
            });
    connect(&m_endpoints, &QAbstractItemModel::rowsMoved, this, [this] { endMoveRows(); });
    connect(&m_endpoints, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) {
                Q_EMIT dataChanged(index(from.row(), 0), index(to.row(), columns - 1));
                readNodes();
            });
    // A node may differ where its cluster as a whole does not.
    m_soon->setSingleShot(true);
    m_soon->setInterval(readAfter);
    connect(m_soon, &QTimer::timeout, this, &FleetModel::readNodes);
    const auto soon = [this] {
        if (!m_soon->isActive())
            m_soon->start();
    };
    connect(&m_store, &inventory::Store::changed, this, soon);
    connect(&m_store, &inventory::Store::linkChanged, this, soon);
    readNodes();
}

FleetModel::~FleetModel() = default;

/// The endpoints are counted anew after something changed; then their nodes are read too.
void FleetModel::readNodes()
{
    for (const EndpointRow &row : m_endpoints.rows()) {
        if (row.endpoint.platform != inventory::Platform::Proxmox)
            continue;
        const auto entry = m_store.entry(row.endpoint.id);
        auto &held = m_nodes[row.endpoint.id.text()];
        if (!held) {
            held = std::make_unique<NodeModel>(row.endpoint.id, nullptr);
            follow(held.get());
        }
        held->take(entry ? nodeRows(*entry) : QList<NodeRow>());
    }
}

void FleetModel::follow(NodeModel *nodes)
{
    const auto above = [this, nodes] { return index(m_endpoints.indexOf(nodes->endpoint().text()).row(), 0); };
    connect(nodes, &QAbstractItemModel::rowsAboutToBeInserted, this,
            [this, above](const QModelIndex &, int first, int last) { beginInsertRows(above(), first, last); });
    connect(nodes, &QAbstractItemModel::rowsInserted, this, [this] { endInsertRows(); });
    connect(nodes, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this, above](const QModelIndex &, int first, int last) { beginRemoveRows(above(), first, last); });
    connect(nodes, &QAbstractItemModel::rowsRemoved, this, [this] { endRemoveRows(); });
    connect(nodes, &QAbstractItemModel::rowsAboutToBeMoved, this,
            [this, above](const QModelIndex &, int first, int last, const QModelIndex &, int to) {
                beginMoveRows(above(), first, last, above(), to);
            });
    connect(nodes, &QAbstractItemModel::rowsMoved, this, [this] { endMoveRows(); });
    connect(nodes, &QAbstractItemModel::dataChanged, this,
            [this, nodes](const QModelIndex &from, const QModelIndex &to) {
                Q_EMIT dataChanged(createIndex(from.row(), 0, nodes), createIndex(to.row(), columns - 1, nodes));
            });
}

NodeModel *FleetModel::nodes(int row) const
{
    const EndpointRow *above = m_endpoints.at(row);
    const auto held = above ? m_nodes.find(above->endpoint.id.text()) : m_nodes.end();
    return held == m_nodes.end() ? nullptr : held->second.get();
}

QList<NodeRow> FleetModel::nodesOf(const EndpointRow &row) const
{
    const auto held = m_nodes.find(row.endpoint.id.text());
    return held == m_nodes.end() ? QList<NodeRow>() : held->second->rows();
}

const EndpointRow *FleetModel::endpoint(const QModelIndex &index) const
{
    return index.isValid() && !index.internalPointer() ? m_endpoints.at(index.row()) : nullptr;
}

const NodeRow *FleetModel::node(const QModelIndex &index) const
{
    const auto *of = index.isValid() ? static_cast<const NodeModel *>(index.internalPointer()) : nullptr;
    return of ? of->at(index.row()) : nullptr;
}

QModelIndex FleetModel::indexOf(const QString &name) const
{
    const QModelIndex above = m_endpoints.indexOf(name.section(QLatin1Char('/'), 0, 0));
    if (!above.isValid() || !name.contains(QLatin1Char('/')))
        return above.isValid() ? index(above.row(), 0) : QModelIndex();
    NodeModel *of = nodes(above.row());
    const QModelIndex one = of ? of->indexOf(name.section(QLatin1Char('/'), 1)) : QModelIndex();
    return one.isValid() ? createIndex(one.row(), 0, of) : QModelIndex();
}

QString FleetModel::nameOf(const QModelIndex &index) const
{
    if (const EndpointRow *row = endpoint(index))
        return row->endpoint.id.text();
    if (const NodeRow *row = node(index))
        return row->endpoint.text() + QLatin1Char('/') + row->node.id.text();
    return {};
}

QModelIndex FleetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? nodes(parent.row()) : nullptr);
}

QModelIndex FleetModel::parent(const QModelIndex &child) const
{
    const auto *of = child.isValid() ? static_cast<const NodeModel *>(child.internalPointer()) : nullptr;
    if (!of)
        return {};
    const QModelIndex above = m_endpoints.indexOf(of->endpoint().text());
    return above.isValid() ? createIndex(above.row(), 0, nullptr) : QModelIndex();
}

int FleetModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_endpoints.rowCount();
    const NodeModel *of = parent.internalPointer() || parent.column() != 0 ? nullptr : nodes(parent.row());
    return of ? of->rowCount() : 0;
}

QVariant FleetModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return index.isValid() && m_words ? m_words(index) : QVariant();
    if (const EndpointRow *row = endpoint(index)) {
        if (role == KeyRole || role == StaleRole)
            return m_endpoints.data(m_endpoints.index(index.row(), 0), role);
        if (role == Qt::ToolTipRole && row->error)
            return row->error->sentence().toHtmlEscaped();
        return {};
    }
    const NodeRow *row = node(index);
    if (!row)
        return {};
    if (role == KeyRole)
        return nameOf(index);
    if (role == StaleRole)
        return row->stale;
    if (role == Qt::ToolTipRole && !row->node.problem.isEmpty())
        return inert(row->node.problem).toHtmlEscaped();
    return {};
}

QVariant FleetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Name");
    case Column::State:
        return tr("State");
    case Column::Platform:
        return tr("Platform");
    case Column::Version:
        return tr("Version");
    case Column::Workloads:
        return tr("Workloads");
    case Column::Cpu:
        return tr("CPU");
    case Column::Memory:
        return tr("Memory");
    case Column::Disk:
        return tr("Root disk");
    case Column::Latency:
        return tr("Latency");
    case Column::Read:
        return tr("Read");
    case Column::Api:
        return tr("API");
    case Column::Address:
        return tr("Address");
    case Column::Source:
        return tr("Found by");
    }
    return {};
}

void FleetModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    const auto tell = [this](const QModelIndex &above) {
        if (const int rows = rowCount(above); rows > 0)
            Q_EMIT dataChanged(index(0, 0, above), index(rows - 1, columns - 1, above));
    };
    tell({});
    for (int row = 0; row < rowCount(); ++row)
        tell(index(row, 0));
}

} // namespace wingman::ui
