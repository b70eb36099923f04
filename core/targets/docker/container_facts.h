// SPDX-License-Identifier: GPL-3.0-or-later
// What a decision reads of one object, from its inspection, each fact with its class. Pure.
#pragma once

#include "inventory/facts.h"

#include <QJsonObject>

namespace wingman::targets::docker {

/// Environment, command, entrypoint, health output and every label but those named here are Secret.
inventory::Facts containerFacts(const inventory::TargetRef &target, const QString &engineId,
                                const QJsonObject &inspected, Instant readAt);
inventory::Facts imageFacts(const inventory::TargetRef &target, const QString &engineId, const QJsonObject &inspected,
                            Instant readAt);
inventory::Facts volumeFacts(const inventory::TargetRef &target, const QString &engineId, const QJsonObject &inspected,
                             Instant readAt);
inventory::Facts networkFacts(const inventory::TargetRef &target, const QString &engineId, const QJsonObject &inspected,
                              Instant readAt);

/// Whether the inspected object bears exactly this name or id. Engines also answer to the beginning of an id.
bool isExactly(inventory::TargetKind kind, const QJsonObject &inspected, const QString &nameOrId);

} // namespace wingman::targets::docker
