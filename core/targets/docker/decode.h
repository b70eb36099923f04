// SPDX-License-Identifier: GPL-3.0-or-later
// Engine API answers as inventory values (ContainerSummary, ImageSummary, Volume, Network, SystemInfo). Lenient: every
// element of a list becomes a row, whatever is wrong with its fields. Pure; called on the decoder's thread.
#pragma once

#include "inventory/snapshot.h"
#include "targets/docker/engine_client.h"

#include <QJsonDocument>

namespace wingman::targets::docker {

/// GET /containers/json. An answer that is no list is ProtocolError; so for the other lists.
Result<inventory::Rows<inventory::Container>> containersFrom(const QString &endpoint, const QByteArray &json);
/// GET /images/json.
Result<inventory::Rows<inventory::Image>> imagesFrom(const QString &endpoint, const QByteArray &json);
/// GET /volumes, {"Volumes": […]}.
Result<inventory::Rows<inventory::Volume>> volumesFrom(const QString &endpoint, const QByteArray &json);
/// GET /networks.
Result<inventory::Rows<inventory::Network>> networksFrom(const QString &endpoint, const QByteArray &json);
/// GET /info. Podman makes up another ID for every answer, so its identity is made from what stays.
Result<inventory::Engine> engineFrom(const QString &endpoint, const QByteArray &json, const Agreement &agreement);

/// The State of an inspected container, an object that contradicts itself (recorded: Status "exited" and Restarting);
/// decided in a fixed order: Dead, Restarting, Paused, Running, then the Status word. Also takes a bare word.
inventory::ContainerState stateFrom(const QJsonValue &state);
/// The engine's sentence, "Up 2 hours (Paused)", for summaries without a State word.
inventory::ContainerState stateFromStatus(const QString &status);
inventory::Health healthFromStatus(const QString &status);
/// Ports of a summary; the same port over IPv4 and IPv6 is one row.
QList<inventory::PortMapping> portsFrom(const QJsonValue &ports);

} // namespace wingman::targets::docker
