// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl-C and a request to end become a cancellation: what runs comes to an honest end and is recorded.
#pragma once

#include "base/cancel.h"

#include <memory>

namespace wingman::app {

/// One per process. The second signal ends the process at once, as if there were no Wingman to listen.
/// Thread: the one with the event loop.
class Interrupt final
{
public:
    explicit Interrupt(Cancel cancel);
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    bool happened() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace wingman::app
