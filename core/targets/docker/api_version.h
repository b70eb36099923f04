// SPDX-License-Identifier: GPL-3.0-or-later
// Versions of the Engine API, and which one to speak with a daemon (Engine API, "Versioning").
#pragma once

#include "base/result.h"

#include <compare>
#include <optional>

namespace wingman::targets::docker {

struct ApiVersion
{
    int major = 1;
    int minor = 0;

    /// "1.41". Errors: InvalidInput.
    static Result<ApiVersion> parse(QStringView text);
    QString text() const;
    friend auto operator<=>(const ApiVersion &, const ApiVersion &) = default; // NOLINT(modernize-use-nullptr)
};

/// Engine 20.10.
inline constexpr ApiVersion oldestApi{1, 41};
/// The newest one whose description this program was checked against.
inline constexpr ApiVersion newestApi{1, 55};
/// What a daemon speaks that does not say (docker's own client assumes the same).
inline constexpr ApiVersion unsaidApi{1, 24};

/// The newest version both sides know. `pinned` is the user's DOCKER_API_VERSION. Errors: ApiTooOld, ApiTooNew,
/// InvalidInput for a pinned version that this daemon, or this program, does not speak. Pure.
Result<ApiVersion> negotiated(const QString &endpoint, ApiVersion serverNewest, std::optional<ApiVersion> serverOldest,
                              std::optional<ApiVersion> pinned);

/// What a 400 says about our version ("client version 1.41 is too old. Minimum supported API version is 1.44, …");
/// none where it is about something else.
std::optional<Error> versionRefusal(const QString &endpoint, const QString &message);

} // namespace wingman::targets::docker
