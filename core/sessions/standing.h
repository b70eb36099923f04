// SPDX-License-Identifier: GPL-3.0-or-later
// How it stands with the lock, as values.
#pragma once

#include "base/clock.h"

#include <optional>

namespace wingman::sessions {

enum class LockReason : quint8 {
    Asked,   // the person did
    Idle,    // nobody used it for a while
    Desktop, // the desktop locked itself, or the machine went to sleep
};
QString lockReasonName(LockReason reason); // "asked", "idle", "desktop"

struct Standing
{
    bool hasPassphrase = false;
    std::optional<Instant> setAt;
    bool isLocked = false;
    bool isDamaged = false; // what is kept of it does not agree with the chain: it opens nothing
    Instant lockedAt{};     // while it is locked

    friend bool operator==(const Standing &, const Standing &) = default;
};

} // namespace wingman::sessions
