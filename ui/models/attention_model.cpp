// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attention_model.h"

namespace wingman::ui {

QVariant AttentionModel::data(const QModelIndex &index, int role) const
{
    const Attention *row = at(index);
    if (!row)
        return {};
    if (role == KeyRole)
        return row->key;
    const auto column = static_cast<Column>(index.column());
    if (role == ValueRole) {
        switch (column) {
        case Column::Sentence:
            return static_cast<int>(row->urgency);
        case Column::Evidence:
            return row->evidence ? QVariant::fromValue(*row->evidence) : QVariant();
        case Column::Action:
            return row->action;
        }
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case Column::Sentence:
        return sentenceOf(*row);
    case Column::Evidence:
        return row->evidence ? QVariant(toText(*row->evidence)) : QVariant();
    case Column::Action:
        return row->action;
    }
    return {};
}

QVariant AttentionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Sentence:
        return tr("What");
    case Column::Evidence:
        return tr("Seen");
    case Column::Action:
        return tr("Next step");
    }
    return {};
}

} // namespace wingman::ui
