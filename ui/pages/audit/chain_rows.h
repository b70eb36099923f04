// SPDX-License-Identifier: GPL-3.0-or-later
// The chain's list in words, in front of the model that holds its facts.
#pragma once

#include "models/chain_model.h"
#include "pages/audit/chain_words.h"

#include <QIdentityProxyModel>

namespace wingman::ui {

/// Owned by its view. Thread: the window's.
class ChainRows final : public QIdentityProxyModel
{
    Q_OBJECT
public:
    explicit ChainRows(ChainModel &model, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    const audit::ListedEntry *at(const QModelIndex &index) const { return m_model.at(mapToSource(index)); }
    const OperationByPlan &plans() const { return m_plans; }

private:
    QString text(const audit::ListedEntry &row, ChainModel::Column column) const;
    QVariant tone(const audit::ListedEntry &row, ChainModel::Column column) const;
    void learn(int first, int last);

    ChainModel &m_model;
    OperationByPlan m_plans; // from the entries that say it
};

/// "14:06:12" today, with its day before that.
QString momentText(Instant at);

} // namespace wingman::ui
