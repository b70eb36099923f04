// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage_model.h"

#include <QTimer>
#include <algorithm>

namespace wingman::ui {
namespace {

constexpr std::chrono::milliseconds countedAfter{100};

StorageRow rowOf(const inventory::Store::Entry &entry, const inventory::Storage &storage)
{
    StorageRow row{entry.endpoint.id};
    row.name = storage.name;
    row.nodes = {storage.node};
    row.shared = storage.shared;
    row.type = storage.type;
    row.content = storage.content;
    row.used = storage.used;
    row.size = storage.size;
    row.status = storage.status;
    row.stale = !entry.live;
    row.target = inventory::TargetRef{inventory::Platform::Proxmox, entry.endpoint.id, inventory::TargetKind::Storage,
                                      storage.node, storage.name};
    return row;
}

} // namespace

QList<StorageRow> storageRows(const QList<inventory::Store::Entry> &entries)
{
    QList<StorageRow> rows;
    for (const inventory::Store::Entry &entry : entries) {
        if (!entry.snapshot)
            continue;
        QList<StorageRow> own;
        QHash<QString, qsizetype> sharedOnes;
        for (const inventory::Storage &storage : entry.snapshot->storages) {
            const StorageRow row = rowOf(entry, storage);
            const auto known = row.shared ? sharedOnes.constFind(row.name) : sharedOnes.cend();
            if (known == sharedOnes.cend()) {
                if (row.shared)
                    sharedOnes.insert(row.name, own.size());
                own.append(row);
                continue;
            }
            StorageRow &first = own[*known];
            const QStringList nodes = first.nodes + row.nodes;
            if (!first.isUsable() && row.isUsable())
                first = row; // what this node says of it is something
            first.nodes = nodes;
        }
        std::stable_sort(own.begin(), own.end(), [](const StorageRow &left, const StorageRow &right) {
            if (left.shared != right.shared)
                return left.shared;
            if (left.name != right.name)
                return left.name < right.name;
            return left.nodes.value(0) < right.nodes.value(0);
        });
        rows.append(own);
    }
    return rows;
}

StorageModel::StorageModel(const inventory::Store &store, const Scope &scope, QObject *parent)
    : DifferenceTable(parent), m_store(store), m_scope(scope), m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(countedAfter);
    connect(m_soon, &QTimer::timeout, this, &StorageModel::read);
    connect(&m_store, &inventory::Store::changed, this, [this](const inventory::Diff &diff) {
        if (!diff.storages.isEmpty() && !m_soon->isActive())
            m_soon->start();
    });
    connect(&m_store, &inventory::Store::linkChanged, this, &StorageModel::read);
    connect(&m_store, &inventory::Store::endpointsChanged, this, &StorageModel::read);
    connect(&m_scope, &Scope::changed, this, &StorageModel::read);
    read();
}

QString StorageModel::keyOfRow(const StorageRow &row)
{
    return QStringLiteral("%1/%2/%3").arg(row.endpoint.text(), row.shared ? QString() : row.nodes.value(0), row.name);
}

void StorageModel::read()
{
    QList<StorageRow> rows = storageRows(m_store.entries());
    rows.removeIf([this](const StorageRow &row) { return !m_scope.covers(row.endpoint); });
    setRows(rows);
}

QVariant StorageModel::data(const QModelIndex &index, int role) const
{
    const StorageRow *row = at(index);
    if (!row)
        return {};
    if (role == KeyRole)
        return keyOf(*row);
    if (role == StaleRole)
        return row->stale;
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_words ? m_words(index) : QVariant();
    if (role == ValueRole && static_cast<Column>(index.column()) == Column::Used) {
        const auto share = row->share();
        return share ? QVariant(*share) : QVariant();
    }
    return {};
}

QVariant StorageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Storage");
    case Column::Used:
        return tr("Used");
    case Column::Type:
        return tr("Type");
    case Column::Content:
        return tr("Content");
    case Column::Nodes:
        return tr("Nodes");
    case Column::Cluster:
        return tr("Cluster");
    case Column::State:
        return tr("State");
    case Column::Read:
        return tr("Read");
    }
    return {};
}

} // namespace wingman::ui
