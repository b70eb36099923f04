// SPDX-License-Identifier: GPL-3.0-or-later
// Executions in words, those that the filter and the scope let through, in front of the model that holds their facts.
// The columns are the model's own; which are shown is the view's choice.
#pragma once

#include "base/strong_id.h"
#include "models/execution_model.h"

#include <QSortFilterProxyModel>

namespace wingman::ui {

/// Owned by its view. Thread: the window's.
class ExecutionRows final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ExecutionRows(ExecutionModel &model, QObject *parent = nullptr);

    /// Words that all must be found in operation, targets, people, ids or error.
    void setWords(const QString &text);
    void setEndpoint(const std::optional<EndpointId> &endpoint);

    const execution::Record *at(const QModelIndex &index) const { return m_model.at(mapToSource(index)); }
    /// By the id of its plan or its own.
    QModelIndex indexOf(const QString &planOrExecution) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ExecutionModel &m_model;
    QStringList m_words;
    std::optional<EndpointId> m_endpoint;
};

/// "Restart db-1".
/// How long it took; a dash where it has not begun or not ended.
QString tookText(const execution::Record &record);
/// The chain's numbers that belong to it: plan, intent, outcome.
QList<qint64> sequencesOf(const execution::Record &record);

} // namespace wingman::ui
