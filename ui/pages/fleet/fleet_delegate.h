// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the list of endpoints: state by shape and word, numbers with their ages.
#pragma once

#include "models/endpoint_model.h"
#include "theme/theme.h"

#include <QStyledItemDelegate>

namespace wingman::ui {

class AgeTicker;

/// "Docker", "Proxmox".
QString platformWord(inventory::Platform platform);

/// Owned by its view. Thread: the window's.
class FleetDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    FleetDelegate(const EndpointModel &model, const inventory::Store &store, const AgeTicker &ticker,
                  QObject *parent = nullptr);
    void setDensity(Density density) { m_density = density; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QString text(const EndpointRow &row, EndpointModel::Column column) const;

private:
    const EndpointModel &m_model;
    const inventory::Store &m_store;
    const AgeTicker &m_ticker;
    Density m_density = Density::Comfortable;
};

} // namespace wingman::ui
