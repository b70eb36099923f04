// SPDX-License-Identifier: GPL-3.0-or-later
// What the details of the fleet tell of an engine, a cluster or a node, in rows. Pure. Thread: GUI.
#pragma once

#include "models/fleet_model.h"
#include "widgets/fact_grid.h"

namespace wingman::ui {

QList<FactText> engineFacts(const EndpointRow &row, Instant now);
/// `entry`: as the store holds it, for what is known of the cluster as a whole.
QList<FactText> clusterFacts(const EndpointRow &row, const QList<NodeRow> &nodes,
                             const std::optional<inventory::Store::Entry> &entry, Instant now);
QList<FactText> nodeFacts(const NodeRow &row, Instant now);
/// One row for each storage that the node sees.
QList<FactText> storageFacts(const NodeRow &row);

} // namespace wingman::ui
