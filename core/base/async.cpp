// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/async.h"

namespace wingman {

Async<> pause(Milliseconds duration, Cancel cancel)
{
    const Completion<void> never;
    const auto result = co_await never.wait(QStringLiteral("pause"), Deadline::after(duration), cancel);
    if (!result && result.error().code == Code::Cancelled)
        co_return propagate(result);
    co_return {};
}

} // namespace wingman
