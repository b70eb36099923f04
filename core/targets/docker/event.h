// SPDX-License-Identifier: GPL-3.0-or-later
// One message of /events, in its new form (Type, Action, Actor) or its old one (status, id, from). Pure.
#pragma once

#include "inventory/reader.h"

#include <QJsonObject>

namespace wingman::targets::docker {

struct EngineEvent
{
    inventory::TargetEvent event;
    qint64 timeNano = 0;
    /// Containers, images, volumes and networks whose rows may look different now.
    QList<std::pair<inventory::TargetKind, QString>> touched;
};

/// None for what is about nothing we know (plugins, secrets, …). What an exec ran may hold secrets: only "exec_create"
/// and the like are kept of it.
std::optional<EngineEvent> eventFrom(const EndpointId &endpoint, const QJsonObject &object);

} // namespace wingman::targets::docker
