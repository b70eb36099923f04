// SPDX-License-Identifier: GPL-3.0-or-later
// What a cluster's answer means. Proxmox says nearly everything with 500 and a sentence: in the reason phrase, since
// 2025 in the body's `message` too, and details in `errors`.
#pragma once

#include "base/result.h"
#include "targets/channel/message.h"

#include <optional>

namespace wingman::targets::proxmox {

/// `message`, else the reason phrase, then the `errors`, as one harmless line.
QString reasonOf(const channel::Head &head, const QByteArray &body);

/// What a sentence of a refusal or of a failed task is about: NotFound, Conflict, or `otherwise`. Pure.
Code codeOfReason(const QString &reason, Code otherwise);

/// None for a success. `what` names the object for NotFound and Conflict. All carry the cluster's own "reason".
/// 595 to 599 speak of the node that the request was passed on to: ServerError with "node" and "status"; the endpoint
/// itself is well. PermissionRefused carries the "status": 403 is a right that is missing. Errors: NotFound, Conflict,
/// PermissionRefused, EngineRefused, Unsupported, ServerError, ConnectionLost (of a proxy in front), ProtocolError.
std::optional<Error> refusalOf(const QString &endpoint, const QString &what, const QString &node,
                               const channel::Head &head, const QByteArray &body);

/// Whether a 401 says that the session itself is over (and not only that, say, its CSRF token was wrong).
bool endsSession(const channel::Head &head);

} // namespace wingman::targets::proxmox
