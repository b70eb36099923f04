// SPDX-License-Identifier: GPL-3.0-or-later
// The targets of a plan for many: what each is, what was read of it, what policy says, how it ended. Facts, no looks.
#pragma once

#include "dialogs/plan_flow.h"

#include <QAbstractTableModel>

namespace wingman::ui {

struct PlanTargetRow
{
    QString address; // what tells it from the others
    QString name;
    QString where;
    QString checked;   // "running for 3 d"
    StateWords result; // verdict before, state after
    QString why{};     // what refused it, or how it failed
    friend bool operator==(const PlanTargetRow &, const PlanTargetRow &) = default;
};

/// The rows of a flow as it stands: planned targets in the plan's order, then those that were left out.
QList<PlanTargetRow> targetRowsOf(const PlanFlow &flow, Instant now);
/// "3 of 5 can be done, 2 are refused".
QString targetSummaryOf(const QList<PlanTargetRow> &rows, const PlanFlow &flow);

/// Changes row by row; never resets. Owned by its view. Thread: GUI.
class PlanTargetsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : quint8 { Name, Where, Checked, Result, Why, ColumnCount };
    enum Role : int { StateRole = Qt::UserRole + 1 }; // StateWords of the result

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(const QList<PlanTargetRow> &rows);
    const QList<PlanTargetRow> &rows() const { return m_rows; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<PlanTargetRow> m_rows;
};

} // namespace wingman::ui

Q_DECLARE_METATYPE(wingman::ui::StateWords)
