// SPDX-License-Identifier: GPL-3.0-or-later
// The order of the list of workloads by one column. What rows are compared by is made once, when a row changes, and
// what has not changed is not sorted again: a keystroke in the filter costs no sorting.
#pragma once

#include "models/workload.h"
#include "models/workload_column.h"

#include <functional>
#include <vector>

namespace wingman::ui {

/// Rows are known by their slots, small numbers that their owner gives and may use again. Text is in order without
/// regard to case; rows that are equal are in order by name, endpoint and id. What is unknown comes last in both
/// directions. Owned by the model. Thread: the window's.
class WorkloadOrder final
{
public:
    using RowOf = std::function<const Workload &(int slot)>;

    WorkloadColumn column() const { return m_column; }
    Qt::SortOrder direction() const { return m_direction; }
    void choose(WorkloadColumn column, Qt::SortOrder direction, const RowOf &rowOf);

    /// A row came, or is another than it was.
    void put(int slot, const Workload &row);
    /// Only what was measured of a row is another.
    void measured(int slot, const Workload &row);
    void drop(int slot);

    bool before(int left, int right) const;
    void sort(std::vector<int> &slots) const;
    /// All rows, in order as they are now.
    const std::vector<int> &sorted();

private:
    struct Key
    {
        quint64 number = 0; // the column's, turned round where the order is; of Name: the VMID
        QByteArray text{};  // the column's, folded; of a number: empty
        QByteArray name{};  // folded
        QString written{};  // the name as it is
        int vmid = 0;
        QString endpoint{}, id{};
        bool isThere = false;
        bool isFresh = false; // not yet where it belongs
    };
    Key &keyAt(int slot);
    void setColumn(Key &key, const Workload &row) const;
    void renew(int slot, Key &key);

    std::vector<Key> m_keys;   // by slot
    std::vector<int> m_sorted; // some of them gone or fresh
    std::vector<int> m_fresh;
    bool m_isChosen = false; // another column or direction since
    WorkloadColumn m_column = WorkloadColumn::Name;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace wingman::ui
