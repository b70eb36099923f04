// SPDX-License-Identifier: GPL-3.0-or-later
// What a cluster has, as documents and in words, for InventoryRows.
#pragma once

#include "inventory/snapshot.h"

#include <QJsonObject>

namespace wingman::ctl::cluster {

/// Subscription, updates, certificates and backups are null or empty where they were not asked for: `inventory list`
/// reads what the heartbeat reads, `--watch` tells them as changes.
QJsonObject json(const inventory::Node &node);
QJsonObject json(const inventory::Guest &guest);
QJsonObject json(const inventory::Storage &storage);
QJsonObject json(const inventory::Pool &pool);
QJsonObject json(const inventory::ClusterTask &task);
/// What is not known is null.
QJsonObject json(const inventory::Cluster &cluster);

QString kindOf(const inventory::Guest &guest); // "qemu", "lxc"

QString nameOf(const inventory::Node &node);
QString nameOf(const inventory::Guest &guest);
QString nameOf(const inventory::Storage &storage);
QString nameOf(const inventory::Pool &pool);
QString nameOf(const inventory::ClusterTask &task);

QString stateOf(const inventory::Node &node);
QString stateOf(const inventory::Guest &guest);
QString stateOf(const inventory::Storage &storage);
QString stateOf(const inventory::Pool &pool);
QString stateOf(const inventory::ClusterTask &task);

} // namespace wingman::ctl::cluster
