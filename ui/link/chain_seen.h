// SPDX-License-Identifier: GPL-3.0-or-later
// What this window knows of the chain: none of it is good news by itself.
#pragma once

#include "base/clock.h"

#include <optional>

namespace wingman::ui {

struct ChainSeen
{
    std::optional<Instant> verifiedAt{}; // of the last complete look
    qint64 violations = 0;               // that it found
    bool isEndLost = false;              // its end is not the one that was seen before;
                                         // nothing takes that back

    bool isBroken() const { return violations > 0 || isEndLost; }
    friend bool operator==(const ChainSeen &, const ChainSeen &) = default;
};

} // namespace wingman::ui
