// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/chain_rows.h"

#include "base/redaction.h"
#include "pages/audit/record_table.h"
#include "widgets/format.h"
#include "widgets/state_shape.h"

#include <QDateTime>
#include <QLocale>

namespace wingman::ui {
namespace {

using Column = ChainModel::Column;

} // namespace

QString momentText(Instant at)
{
    const auto milliseconds = std::chrono::floor<Milliseconds>(at.time_since_epoch()).count();
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(milliseconds);
    if (local.date() == QDate::currentDate())
        return formatClockTime(at);
    return QStringLiteral("%1 %2").arg(QLocale().toString(local.date(), QLocale::ShortFormat), formatClockTime(at));
}

ChainRows::ChainRows(ChainModel &model, QObject *parent) : QIdentityProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
    // Behind the proxy's own handling, so that its views know the rows already.
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { learn(first, last); });
}

void ChainRows::learn(int first, int last)
{
    const auto before = m_plans.size();
    for (int row = first; row <= last; ++row) {
        const audit::ListedEntry *one = m_model.at(row);
        if (!one || !one->entry || one->entry->what.plan.isEmpty())
            continue;
        const QString operation = one->entry->what.parameters.value(QStringLiteral("operation")).toString();
        if (!operation.isEmpty())
            m_plans.insert(one->entry->what.plan, operation);
    }
    // An approval names its plan only; what the plan is about may have come just now, further down.
    if (m_plans.size() != before && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString ChainRows::text(const audit::ListedEntry &row, Column column) const
{
    if (column == Column::Sequence)
        return QStringLiteral("#%1").arg(formatCount(row.sequence));
    if (!row.entry)
        return column == Column::What && row.damage ? audit::violationSentence(*row.damage)
               : column == Column::Outcome          ? tr("unreadable")
                                                    : unknownText();
    const audit::EntryDraft &what = row.entry->what;
    switch (column) {
    case Column::Sequence:
        break;
    case Column::Time:
        return momentText(row.entry->time);
    case Column::Who:
        return inert(what.actor);
    case Column::What:
        return actionWord(what.action);
    case Column::Operation:
        return operationOf(what, m_plans);
    case Column::Target:
        return targetWord(what);
    case Column::Outcome:
        return row.damage ? tr("does not verify") : outcomeOf(what).word;
    }
    return {};
}

QVariant ChainRows::tone(const audit::ListedEntry &row, Column column) const
{
    if (row.damage || !row.entry)
        return static_cast<int>(Tone::Danger);
    if (column == Column::Time)
        return static_cast<int>(Tone::Muted);
    if (column == Column::Outcome)
        return static_cast<int>(outcomeOf(row.entry->what).tone);
    return {};
}

QVariant ChainRows::data(const QModelIndex &index, int role) const
{
    const audit::ListedEntry *row = at(index);
    if (!row)
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, column);
    case Qt::AccessibleTextRole:
        return column == Column::Sequence && row->damage
                   ? tr("%1, %2", "number, what is wrong")
                         .arg(text(*row, column), audit::violationSentence(*row->damage))
                   : text(*row, column);
    case Qt::ToolTipRole:
        if (row->damage)
            return audit::violationSentence(*row->damage).toHtmlEscaped();
        if (row->entry && column == Column::Time)
            return formatExact(row->entry->time).toHtmlEscaped();
        if (row->entry && column == Column::Target)
            return inert(row->entry->what.target).toHtmlEscaped();
        if (row->entry && column == Column::What)
            return inert(row->entry->what.action).toHtmlEscaped();
        return {};
    case ToneRole:
        return tone(*row, column);
    case ShapeRole:
        return row->damage && column == Column::Sequence ? QVariant(static_cast<int>(Shape::Cross)) : QVariant();
    case MonoRole:
        return column == Column::Sequence || column == Column::Time || column == Column::Operation;
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

} // namespace wingman::ui
