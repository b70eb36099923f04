// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the list of workloads. Asks the model for whole rows, so that painting a screen allocates little.
#pragma once

#include "models/workload_model.h"
#include "theme/theme.h"

#include <QStyledItemDelegate>

namespace wingman::ui {

/// Owned by its view. Thread: the window's.
class WorkloadDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    WorkloadDelegate(const WorkloadModel &model, const inventory::Store &store, QObject *parent = nullptr);

    void setDensity(Density density) { m_density = density; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What a screen reader says of a cell, and what is copied.
    QString text(const QModelIndex &index) const;

private:
    QMap<QString, QString> tagColorsOf(const Workload &row) const;
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const WorkloadModel::Group &group) const;
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const Workload &row,
                   WorkloadModel::Column column) const;
    QString cellText(const Workload &row, WorkloadModel::Column column) const;

    const WorkloadModel &m_model;
    const inventory::Store &m_store;
    Density m_density = Density::Comfortable;
};

} // namespace wingman::ui
