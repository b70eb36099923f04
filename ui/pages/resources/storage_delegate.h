// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of the list of storages: how full each is stands as a bar with its numbers, and how old they are.
#pragma once

#include "models/storage_model.h"
#include "theme/theme.h"

#include <QStyledItemDelegate>

namespace wingman::ui {

class AgeTicker;

/// Owned by its view. Thread: the window's.
class StorageDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    StorageDelegate(const StorageModel &model, const inventory::Store &store, const AgeTicker &ticker, QObject *parent);
    void setDensity(Density density) { m_density = density; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What a cell says, also to those who do not see it.
    QString text(const QModelIndex &index) const;

private:
    const StorageModel &m_model;
    const inventory::Store &m_store;
    const AgeTicker &m_ticker;
    Density m_density = Density::Comfortable;
};

} // namespace wingman::ui
