// SPDX-License-Identifier: GPL-3.0-or-later
// What an engine's answer means: Docker's {"message"}, Podman's {"cause","message","response"}, or a proxy's text.
#pragma once

#include "base/result.h"
#include "targets/channel/message.h"

#include <optional>

namespace wingman::targets::docker {

/// The engine's reason as one harmless line: the message of a JSON body, else the text, else the reason phrase.
QString reasonOf(const channel::Head &head, const QByteArray &body);

/// None for a success (2xx and 304, which says "it was so already"). `what` names the object for NotFound and Conflict.
/// Errors: NotFound, Conflict, PermissionRefused, EngineRefused, Unsupported, ServerError, ProtocolError, ApiTooOld,
/// ApiTooNew. NotFound, Conflict and EngineRefused carry the engine's own "reason".
std::optional<Error> refusalOf(const QString &endpoint, const QString &what, const channel::Head &head,
                               const QByteArray &body);

} // namespace wingman::targets::docker
