// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of the list of storages: how full each is stands as a bar with its numbers.
#pragma once

#include "models/storage_model.h"
#include "theme/theme.h"

#include <QStyledItemDelegate>

namespace wingman::ui {

/// Owned by its view. Thread: the window's.
class StorageDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    StorageDelegate(const StorageModel &model, QObject *parent);
    void setDensity(Density density) { m_density = density; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const StorageModel &m_model;
    Density m_density = Density::Comfortable;
};

} // namespace wingman::ui
