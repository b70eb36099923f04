// SPDX-License-Identifier: GPL-3.0-or-later
// Containers and guests of all endpoints in one list, grouped, filtered and sorted: facts, no colours, no words but
// plain ones.
//
// Applies differences and never resets, so that selection, expansion and scroll survive. A row that changes stays where
// it is; rows are put in order again when the order or the filter is chosen, so that nothing moves under the pointer.
#pragma once

#include "inventory/store.h"
#include "models/workload_filter.h"
#include "models/workload_order.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>
#include <vector>

namespace wingman::ui {

enum class WorkloadGrouping : quint8 { Project, Endpoint, Node, Pool, Tag, State, Label, None };

/// Owned by its page. The store outlives it. Thread: the window's.
class WorkloadModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    using Column = WorkloadColumn;
    static constexpr int columns = static_cast<int>(Column::Id) + 1;
    enum Role : int {
        AddressRole = Qt::UserRole, // QString: the target's address
        IdRole,                     // QString: "ENDPOINT id", unique; of a group its key
        IsGroupRole,
        StaleRole,
    };

    struct Group
    {
        QString key;   // unique and stable
        QString title; // "shop", an endpoint's name, a state's word, a tag, a label's value; empty: what has none
        WorkloadGrouping by = WorkloadGrouping::None;
        std::optional<EndpointId> endpoint; // where all its rows are
        bool ofNode = false;                // a node of a cluster
        std::vector<int> rows;              // slots, in order
        // Of the rows that are shown:
        int running = 0, unhealthy = 0, stale = 0;
    };

    explicit WorkloadModel(const inventory::Store &store, QObject *parent = nullptr);

    void setFilter(const WorkloadFilter &filter);
    void setScope(const std::optional<EndpointId> &endpoint);
    /// `label` is the key where grouped by a label.
    void setGrouping(WorkloadGrouping grouping, const QString &label = {});
    WorkloadGrouping grouping() const { return m_grouping; }
    /// How many rows there are, and how many the filter lets through.
    int total() const { return static_cast<int>(m_rows.size() - m_free.size()); }
    int shown() const { return m_shown; }

    /// A new measurement of a row; told to views at most when the event loop turns.
    void setStats(const EndpointId &endpoint, const ObjectId &id, const inventory::StatsSample &sample);

    /// Null for a group, or an index of nothing.
    const Workload *workload(const QModelIndex &index) const;
    /// Null for a row.
    const Group *group(const QModelIndex &index) const;
    QModelIndex indexOf(const EndpointId &endpoint, const ObjectId &id) const;
    QModelIndex indexOf(const QString &address) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override { return rowCount(parent) > 0; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    Column sortColumn() const { return m_order.column(); }
    Qt::SortOrder sortOrder() const { return m_order.direction(); }

    /// The language changed: headers and words are asked for again.
    void retranslate();

Q_SIGNALS:
    void countsChanged();

private:
    /// Of a row, what every keystroke in the filter asks of all of them: close together.
    struct Spot
    {
        Group *group = nullptr; // where it is shown; null: not shown
        int at = -1;            // at which position there
        int key = -1;           // of its group, in m_keys
        bool isRunning = false, isUnhealthy = false, isStale = false;
        QByteArray searched{};
    };
    using Key = std::pair<QString, QString>; // endpoint, id

    void addEndpoint(const EndpointId &endpoint);
    void take(const inventory::Diff &diff);
    void takeLink(const EndpointId &endpoint);
    void dropEndpoints();
    void put(Workload row, std::vector<int> &added, std::vector<int> &changed);
    void remove(const Key &key);
    void hide(int slot);
    void showAll(std::vector<int> &slots);
    /// Of these slots, those that are shown by now.
    void tell(const std::vector<int> &changed, Column first, Column last);
    void place(const Group &group, std::size_t from);
    /// After a row is another: where it belongs, and what is counted and searched of it.
    void note(int slot);
    /// `choose` sets what is shown and how, after the views were told that it will change.
    template <typename F>
    void rebuild(F choose);
    void arrange();
    void tellStats();

    bool passes(const Workload &row) const;
    bool passes(std::size_t slot) const;
    QString groupKey(const Workload &row) const;
    int keyNumber(const QString &key);
    std::unique_ptr<Group> makeGroup(const Workload &row, const QString &key) const;
    bool groupBefore(const Group &left, const Group &right) const;
    int positionOf(const Group *group) const;
    void count(Group &group) const;
    QModelIndex rowIndex(const Group &group, int row, int column) const;
    QModelIndex groupIndex(const Group &group) const;
    const Workload &rowAt(int slot) const { return *m_rows[static_cast<std::size_t>(slot)]; }
    Spot &spotAt(int slot) { return m_spots[static_cast<std::size_t>(slot)]; }
    const Spot &spotAt(int slot) const { return m_spots[static_cast<std::size_t>(slot)]; }
    bool isFlat() const { return m_grouping == WorkloadGrouping::None; }
    QVariant rowData(const Workload &row, Column column, int role) const;
    QVariant groupData(const Group &group, Column column, int role) const;

    const inventory::Store &m_store;
    std::vector<std::optional<Workload>> m_rows; // by slot; none: free
    std::vector<Spot> m_spots;                   // by slot
    WorkloadOrder m_order;
    QStringList m_keys; // of groups that are or were
    QHash<QString, int> m_keyNumbers;
    std::vector<int> m_free;
    QHash<Key, int> m_places;
    std::vector<std::unique_ptr<Group>> m_groups; // in order
    QHash<QString, Group *> m_byKey;
    WorkloadFilter m_filter;
    std::optional<EndpointId> m_scope;
    WorkloadGrouping m_grouping = WorkloadGrouping::Project;
    QString m_label;
    int m_shown = 0;
    std::vector<int> m_measured; // slots with new measurements, not told yet
};

} // namespace wingman::ui
