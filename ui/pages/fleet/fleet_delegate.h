// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the tree of endpoints and nodes: state by shape and word, numbers with their ages.
#pragma once

#include "models/fleet_model.h"
#include "theme/theme.h"
#include "widgets/state_words.h"

#include <QStyledItemDelegate>

namespace wingman::ui {

class AgeTicker;

/// "Docker", "Proxmox".
QString platformWord(inventory::Platform platform);

/// The addresses of a cluster without the fingerprints behind them, which the details show.
QString withoutPins(const QString &addresses);
/// A node's state; one that the cluster could not ask is in trouble while the cluster is well.
StateWords wordsFor(const NodeRow &row);

/// Owned by its view. Thread: the window's.
class FleetDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    FleetDelegate(const FleetModel &model, const inventory::Store &store, const AgeTicker &ticker,
                  QObject *parent = nullptr);
    void setDensity(Density density) { m_density = density; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What a cell says, also to those who do not see it.
    QString text(const QModelIndex &index) const;

private:
    QString endpointText(const EndpointRow &row, FleetModel::Column column) const;
    QString nodeText(const NodeRow &row, FleetModel::Column column) const;
    StateWords stateOf(const QModelIndex &index) const;

    const FleetModel &m_model;
    const inventory::Store &m_store;
    const AgeTicker &m_ticker;
    Density m_density = Density::Comfortable;
};

} // namespace wingman::ui
