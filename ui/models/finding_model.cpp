// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/finding_model.h"

#include "base/redaction.h"

#include <QJsonDocument>

namespace wingman::ui {

/// What it says and of what; its level may change.
QString FindingModel::keyOf(const policy::Finding &row) const
{
    return codeName(row.code) + QLatin1Char(' ') + row.rule + QLatin1Char(' ') +
           QString::fromUtf8(QJsonDocument(row.arguments.toJson()).toJson(QJsonDocument::Compact));
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    const policy::Finding *row = at(index);
    if (!row)
        return {};
    if (role == KeyRole)
        return keyOf(*row);
    const auto column = static_cast<Column>(index.column());
    if (role == ValueRole && column == Column::Level)
        return QVariant::fromValue(row->level);
    if (role != Qt::DisplayRole && role != ValueRole)
        return {};
    switch (column) {
    case Column::Level:
        return policy::levelName(row->level);
    case Column::Sentence:
        return row->sentence();
    case Column::Code:
        return codeName(row->code);
    case Column::Rule:
        return row->rule;
    case Column::Source:
        return inert(row->source);
    }
    return {};
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Level:
        return tr("Level");
    case Column::Sentence:
        return tr("Finding");
    case Column::Code:
        return tr("Code");
    case Column::Rule:
        return tr("Rule");
    case Column::Source:
        return tr("Comes from");
    }
    return {};
}

} // namespace wingman::ui
