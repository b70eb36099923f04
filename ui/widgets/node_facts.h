// SPDX-License-Identifier: GPL-3.0-or-later
// How well a cluster's node is looked after, in keys and values: its subscription, what waits to be installed, its
// certificates and when they end. Pure.
#pragma once

#include "inventory/proxmox.h"
#include "widgets/fact_grid.h"

namespace wingman::ui {

/// What could not be asked is not known, and says so.
QList<FactText> careFacts(const inventory::Node &node, Instant now);

} // namespace wingman::ui
