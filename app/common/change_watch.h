// SPDX-License-Identifier: GPL-3.0-or-later
// Tells when another process changed what this composition stands on: policy, posture, settings, endpoints, records.
#pragma once

#include "common/composition.h"

#include <functional>
#include <memory>

namespace wingman::app {

/// Thread: the composition's; the callback runs there, well under a second after the other's commit.
class ChangeWatch final
{
public:
    ChangeWatch(const Composition &composition, std::function<void()> changed);
    ~ChangeWatch();
    ChangeWatch(const ChangeWatch &) = delete;
    ChangeWatch &operator=(const ChangeWatch &) = delete;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace wingman::app
