// SPDX-License-Identifier: GPL-3.0-or-later
// What acts or reveals is refused while the session is locked, whatever the window still asks.
#pragma once

#include "console/core_access.h"

namespace wingman::console {

namespace detail {

template <typename T>
Async<T> sessionLocked()
{
    co_return fail(Code::SessionLocked);
}

} // namespace detail

/// Looks when the flow begins, on the core's thread.
template <typename T>
Flow<T> unlessLocked(Flow<T> flow)
{
    return [flow = std::move(flow)](std::shared_ptr<Core> core, Cancel cancel) {
        if (core->composition().isLocked())
            return detail::sessionLocked<T>();
        return flow(std::move(core), std::move(cancel));
    };
}

} // namespace wingman::console
