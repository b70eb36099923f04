// SPDX-License-Identifier: GPL-3.0-or-later
// Who asks, and through which door.
#pragma once

#include "base/strong_id.h"
#include "identity/role.h"

namespace wingman::identity {

struct ActorIdTag
{
    static constexpr const char *what = "actor";
    static QString problem(QStringView text) { return plainTextProblem(text, 128); }
};
/// "os:alice" for the operating system's user; accounts come later as "user:…".
using ActorId = StrongId<ActorIdTag>;

enum class Origin : quint8 { Console, Cli, Schedule, Listener, Runner };

/// "console", "cli", "schedule", "listener", "runner".
QString originName(Origin origin);
std::optional<Origin> originFromName(QStringView name);

struct Actor
{
    ActorId id;
    Role role = Role::Viewer;
    Origin origin = Origin::Console;

    friend bool operator==(const Actor &, const Actor &) = default;
};

} // namespace wingman::identity
