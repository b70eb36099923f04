// SPDX-License-Identifier: GPL-3.0-or-later
// The storages of all clusters as a list: a shared one once, others once for each node.
#pragma once

#include "inventory/store.h"
#include "link/scope.h"
#include "models/difference_table.h"

#include <functional>

class QTimer;

namespace wingman::ui {

struct StorageRow
{
    EndpointId endpoint;
    QString name{};
    QStringList nodes{}; // that have it, in order of their names
    bool shared = false;
    QString type{};
    QStringList content{};
    qint64 used = 0, size = 0;
    QString status{}; // available where one node at least can use it
    bool stale = false;
    /// To look into it: from the first node that can use it.
    std::optional<inventory::TargetRef> target{};

    /// None: its size is not known.
    std::optional<double> share() const
    {
        return size > 0 ? std::optional(static_cast<double>(used) / static_cast<double>(size)) : std::nullopt;
    }
    bool isUsable() const { return status == u"available"; }
    friend bool operator==(const StorageRow &, const StorageRow &) = default;
};

/// In order of cluster, shared ones first, name, node. Pure.
QList<StorageRow> storageRows(const QList<inventory::Store::Entry> &entries);

/// Counts anew a tenth of a second after something changed. Owned by its page; store and scope outlive it. Thread: the
/// window's.
class StorageModel final : public DifferenceTable<StorageRow>
{
    Q_OBJECT
public:
    enum class Column : quint8 { Name, Used, Type, Content, Nodes, Cluster, State, Read };
    static constexpr int columns = static_cast<int>(Column::Read) + 1;

    StorageModel(const inventory::Store &store, const Scope &scope, QObject *parent = nullptr);

    /// What a cell says, given by who paints it: for screen readers, for typing to a row and for copying.
    void setWords(std::function<QString(const QModelIndex &)> words) { m_words = std::move(words); }

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString keyOf(const StorageRow &row) const override { return keyOfRow(row); }
    bool isSame(const StorageRow &before, const StorageRow &now) const override { return before == now; }

private:
    static QString keyOfRow(const StorageRow &row);
    void read();

    const inventory::Store &m_store;
    const Scope &m_scope;
    QTimer *m_soon;
    std::function<QString(const QModelIndex &)> m_words;
};

} // namespace wingman::ui
