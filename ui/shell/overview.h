// SPDX-License-Identifier: GPL-3.0-or-later
// What the core tells the window, as values that are copied from its thread to the window's. Pure.
#pragma once

#include "inventory/endpoint.h"
#include "policy/policy.h"
#include "widgets/message_panel.h"

namespace wingman::ui {

struct Overview
{
    policy::Posture posture;
    QList<inventory::Endpoint> endpoints;
    QStringList problems; // endpoints that cannot be used, in sentences
    QString dataFolder;
};

/// What an empty window says: what was found, and at most three next steps.
Message emptyMessage(const Overview &overview);
/// While the core opens its data.
Message openingMessage();
/// The core cannot go on.
Message problemMessage(const Error &error);
/// "2 endpoints: demo, demo-edge", "No endpoint yet".
QString endpointLine(const QList<inventory::Endpoint> &endpoints);

} // namespace wingman::ui
