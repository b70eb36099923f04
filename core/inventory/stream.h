// SPDX-License-Identifier: GPL-3.0-or-later
// A sequence that is pulled: who does not ask for the next item gets none, and the sender is not read from meanwhile.
#pragma once

#include "base/cancel.h"
#include "base/result.h"

#include <optional>

namespace wingman::inventory {

/// Thread: used by one flow at a time, on the network thread. Destroying it ends the transfer.
template <typename T>
class Stream
{
public:
    virtual ~Stream() = default;
    /// The next item; none at the regular end. TimedOut leaves the stream usable; any other error ends it.
    virtual Async<std::optional<T>> next(Deadline deadline, Cancel cancel) = 0;
};

} // namespace wingman::inventory
