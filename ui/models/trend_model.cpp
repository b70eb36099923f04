// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trend_model.h"

#include <QDateTime>
#include <QLocale>
#include <cmath>

namespace wingman::ui {

void TrendModel::setTrend(const inventory::Trend &trend, const QList<inventory::Figure> &figures,
                          const QStringList &names, const TextOf &text)
{
    m_text = text;
    if (figures != m_figures) {
        // Other columns are another table.
        setRows({});
        if (!m_figures.isEmpty()) {
            beginRemoveColumns({}, 1, static_cast<int>(m_figures.size()));
            m_figures.clear();
            endRemoveColumns();
        }
        if (!figures.isEmpty()) {
            beginInsertColumns({}, 1, static_cast<int>(figures.size()));
            m_figures = figures;
            m_names = names;
            endInsertColumns();
        }
    }
    m_names = names;
    QList<TrendRow> rows;
    for (qsizetype i = trend.moments.size() - 1; i >= 0; --i) {
        TrendRow row{trend.moments.at(i), {}};
        for (const inventory::Figure figure : figures)
            row.values.append(trend.values.value(figure).value(i, std::nan("")));
        rows.append(row);
    }
    setRows(rows);
    retranslate();
}

int TrendModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_figures.size());
}

QVariant TrendModel::data(const QModelIndex &index, int role) const
{
    const TrendRow *row = at(index);
    if (!row)
        return {};
    if (role == KeyRole)
        return keyOf(*row);
    if (role == Qt::TextAlignmentRole && index.column() > 0)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (index.column() == 0) {
        if (role == ValueRole)
            return QVariant::fromValue(row->at);
        if (role == Qt::DisplayRole) {
            const auto at = row->at.time_since_epoch() / std::chrono::milliseconds(1);
            return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at), QLocale::ShortFormat);
        }
        return {};
    }
    const double value = row->values.value(index.column() - 1, std::nan(""));
    if (role == ValueRole)
        return std::isfinite(value) ? QVariant(value) : QVariant();
    if (role == Qt::DisplayRole)
        return m_text ? m_text(m_figures.at(index.column() - 1), value) : QString();
    return {};
}

QVariant TrendModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Time") : m_names.value(section - 1);
}

bool TrendModel::isSame(const TrendRow &before, const TrendRow &now) const
{
    if (before.values.size() != now.values.size())
        return false;
    for (qsizetype i = 0; i < now.values.size(); ++i) {
        const bool bothGaps = !std::isfinite(before.values.at(i)) && !std::isfinite(now.values.at(i));
        if (!bothGaps && !(before.values.at(i) == now.values.at(i)))
            return false;
    }
    return true;
}

} // namespace wingman::ui
