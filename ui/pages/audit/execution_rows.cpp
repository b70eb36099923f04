// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/execution_rows.h"

#include "base/redaction.h"
#include "pages/audit/chain_rows.h"
#include "pages/audit/record_table.h"
#include "theme/theme.h"
#include "widgets/format.h"
#include "widgets/state_words.h"
#include "widgets/work_words.h"

#include <algorithm>

namespace wingman::ui {
namespace {

using Column = ExecutionModel::Column;

QString sequenceText(const execution::Record &record)
{
    QStringList all;
    const QList<qint64> sequences = sequencesOf(record);
    for (const qint64 sequence : sequences)
        all.append(QStringLiteral("#%1").arg(formatCount(sequence)));
    return all.join(QLatin1Char(' '));
}

QString placeText(const operations::Plan &plan)
{
    QStringList all;
    for (const operations::TargetPlan &target : plan.targets)
        all.append(inert(target.target().endpoint.text()));
    all.removeDuplicates();
    return all.join(QStringLiteral(", "));
}

QString cellText(const execution::Record &record, Column column)
{
    const operations::Plan &plan = record.plan;
    switch (column) {
    case Column::State:
        return wordsFor(record.state).word;
    case Column::Operation:
        return workTitle(plan);
    case Column::Target:
        return placeText(plan);
    case Column::Requester:
        return inert(plan.requester.id.text());
    case Column::Created:
        return momentText(plan.createdAt);
    case Column::Ended:
        return tookText(record);
    case Column::Mode:
        return plan.simulated ? ExecutionRows::tr("simulated") : operations::modeName(plan.mode);
    case Column::Tier:
        return wordsFor(plan.tier).word;
    case Column::Id:
        return sequenceText(record);
    }
    return {};
}

} // namespace

QString tookText(const execution::Record &record)
{
    if (!record.startedAt || !record.endedAt)
        return unknownText();
    return formatDuration(std::chrono::duration_cast<Milliseconds>(*record.endedAt - *record.startedAt));
}

QList<qint64> sequencesOf(const execution::Record &record)
{
    QList<qint64> all{record.planSequence};
    if (record.intentSequence)
        all.append(*record.intentSequence);
    if (record.outcomeSequence)
        all.append(*record.outcomeSequence);
    all.removeAll(0);
    return all;
}

ExecutionRows::ExecutionRows(ExecutionModel &model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
}

void ExecutionRows::setWords(const QString &text)
{
    m_words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void ExecutionRows::setEndpoint(const std::optional<EndpointId> &endpoint)
{
    m_endpoint = endpoint;
    invalidateFilter();
}

QModelIndex ExecutionRows::indexOf(const QString &planOrExecution) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const execution::Record *record = at(index(row, 0));
        if (record && (record->id.text() == planOrExecution || record->plan.id.text() == planOrExecution))
            return index(row, 0);
    }
    return {};
}

bool ExecutionRows::filterAcceptsRow(int row, const QModelIndex &) const
{
    const execution::Record *record = m_model.at(row);
    if (!record)
        return false;
    const operations::Plan &plan = record->plan;
    const bool isCovered =
        !m_endpoint ||
        std::any_of(plan.targets.cbegin(), plan.targets.cend(), [this](const operations::TargetPlan &target) {
            return target.target().platform == inventory::Platform::Wingman || target.target().endpoint == *m_endpoint;
        });
    if (!isCovered)
        return false;
    if (m_words.isEmpty())
        return true;
    QStringList searched{workTitle(plan),
                         plan.operation.text(),
                         record->id.text(),
                         plan.id.text(),
                         plan.reason,
                         plan.requester.id.text(),
                         record->startedBy,
                         wordsFor(record->state).word,
                         execution::stateName(record->state)};
    for (const operations::TargetPlan &target : plan.targets)
        searched.append(target.target().text());
    if (record->error)
        searched.append(record->error->sentence());
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) {
        return std::any_of(searched.cbegin(), searched.cend(),
                           [&](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
    });
}

QVariant ExecutionRows::data(const QModelIndex &index, int role) const
{
    const execution::Record *record = at(index);
    if (!record)
        return {};
    const auto column = static_cast<Column>(index.column());
    const StateWords state = wordsFor(record->state);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*record, column);
    case Qt::ToolTipRole:
        if (column == Column::Created)
            return formatExact(record->plan.createdAt).toHtmlEscaped();
        if (column == Column::State && record->error)
            return record->error->sentence().toHtmlEscaped();
        if (column == Column::Operation)
            return record->plan.operation.text();
        if (column == Column::Target)
            return targetsText(record->plan).toHtmlEscaped();
        return cellText(*record, column).toHtmlEscaped();
    case ToneRole:
        if (column == Column::State)
            return static_cast<int>(state.tone);
        return column == Column::Operation || column == Column::Target || column == Column::Requester
                   ? QVariant()
                   : QVariant(static_cast<int>(Tone::Muted));
    case ShapeRole:
        return column == Column::State ? QVariant(static_cast<int>(state.shape)) : QVariant();
    case MonoRole:
        return column == Column::Id;
    default:
        return QSortFilterProxyModel::data(index, role);
    }
}

QVariant ExecutionRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole) {
        switch (static_cast<Column>(section)) {
        case Column::Operation:
            return tr("What");
        case Column::Target:
            return tr("Where");
        case Column::Created:
            return tr("When");
        case Column::Ended:
            return tr("Took");
        case Column::Id:
            return tr("Record");
        case Column::State:
        case Column::Requester:
        case Column::Mode:
        case Column::Tier:
            break;
        }
    }
    return QSortFilterProxyModel::headerData(section, orientation, role);
}

} // namespace wingman::ui
