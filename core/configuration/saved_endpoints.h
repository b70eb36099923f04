// SPDX-License-Identifier: GPL-3.0-or-later
// Endpoints that a person saved: validated when they are given, stored without any secret (only references to them).
#pragma once

#include "inventory/endpoint.h"

#include <QJsonObject>
#include <QMap>

namespace wingman::configuration {

/// Refuses what could not be used or would be unsafe: unknown schemes for the platform, user names and passwords inside
/// an address, TCP that leaves this machine without the three files of mutual TLS, files that are not absolute paths,
/// a credential that is not a reference, and the names "local" (the default engine's) and "wingman" (its own).
/// The sentence never repeats the address. Errors: ParameterInvalid with the parameter's name.
Result<> validateEndpoint(const inventory::Endpoint &endpoint);

using SavedEndpoints = QMap<EndpointId, inventory::Endpoint>;

QJsonObject toJson(const SavedEndpoints &endpoints);
/// Strict; each has the source "saved". Errors: InvalidInput, ParameterInvalid.
Result<SavedEndpoints> savedEndpointsFromJson(const QJsonObject &object);

} // namespace wingman::configuration
