// SPDX-License-Identifier: GPL-3.0-or-later
// What an empty window says of what was found. Pure.
#pragma once

#include "link/overview.h"
#include "widgets/message_panel.h"

namespace wingman::ui {

/// What an empty window says: what was found, and at most three next steps.
Message emptyMessage(const Overview &overview);
/// While the core opens its data.
Message openingMessage();
/// The core cannot go on.
Message problemMessage(const Error &error);
/// "2 endpoints: demo, demo-edge", "No endpoint yet".
QString endpointLine(const QList<inventory::Endpoint> &endpoints);

} // namespace wingman::ui
