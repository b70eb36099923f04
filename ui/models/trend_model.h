// SPDX-License-Identifier: GPL-3.0-or-later
// The course of figures as a table: for those who read numbers better than lines, and for copying. Newest first.
#pragma once

#include "inventory/cluster_details.h"
#include "models/difference_table.h"

namespace wingman::ui {

struct TrendRow
{
    Instant at{};
    QList<double> values{}; // one for each figure; not finite where nothing was measured
};

/// Owned by its panel. Thread: the window's.
class TrendModel final : public DifferenceTable<TrendRow>
{
    Q_OBJECT
public:
    using DifferenceTable::DifferenceTable;

    /// `text` writes a value, `names` are the heads behind that of the time; in the order of `figures`.
    using TextOf = std::function<QString(inventory::Figure, double)>;
    void setTrend(const inventory::Trend &trend, const QList<inventory::Figure> &figures, const QStringList &names,
                  const TextOf &text);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString keyOf(const TrendRow &row) const override { return QString::number(row.at.time_since_epoch().count()); }
    bool isSame(const TrendRow &before, const TrendRow &now) const override;

private:
    QList<inventory::Figure> m_figures;
    QStringList m_names;
    TextOf m_text;
};

} // namespace wingman::ui
