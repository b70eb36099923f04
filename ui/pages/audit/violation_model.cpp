// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/violation_model.h"

#include "base/redaction.h"
#include "pages/audit/record_table.h"
#include "theme/theme.h"
#include "widgets/format.h"
#include "widgets/state_shape.h"

namespace wingman::ui {

QString ViolationModel::keyOf(const audit::Violation &row) const
{
    return QStringLiteral("%1 %2 %3").arg(row.sequence).arg(audit::violationName(row.type), row.detail);
}

QVariant ViolationModel::data(const QModelIndex &index, int role) const
{
    const audit::Violation *row = at(index);
    if (!row)
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        break;
    case KeyRole:
        return keyOf(*row);
    case Qt::ToolTipRole:
        return inert(row->detail).toHtmlEscaped();
    case MonoRole:
        return column != Column::Sentence;
    case ShapeRole:
        return column == Column::Sequence ? QVariant(static_cast<int>(Shape::Cross)) : QVariant();
    case ToneRole:
        return static_cast<int>(column == Column::Name ? Tone::Muted : Tone::Danger);
    default:
        return {};
    }
    switch (column) {
    case Column::Sequence:
        return row->sequence > 0 ? QStringLiteral("#%1").arg(formatCount(row->sequence)) : tr("the chain");
    case Column::Sentence:
        return row->detail.isEmpty()
                   ? audit::violationSentence(row->type)
                   : tr("%1 (%2)", "what is wrong, where").arg(audit::violationSentence(row->type), inert(row->detail));
    case Column::Name:
        return audit::violationName(row->type);
    }
    return {};
}

QVariant ViolationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Sequence:
        return tr("Entry");
    case Column::Sentence:
        return tr("What is wrong");
    case Column::Name:
        return tr("Kind");
    }
    return {};
}

} // namespace wingman::ui
