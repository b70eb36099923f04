// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/change_watch.h"

#include "storage/change_monitor.h"

namespace wingman::app {

struct ChangeWatch::Private
{
    storage::ChangeMonitor monitor;
};

ChangeWatch::ChangeWatch(const Composition &composition, std::function<void()> changed)
    : d(new Private{{composition.database(), std::move(changed)}})
{
}

ChangeWatch::~ChangeWatch() = default;

} // namespace wingman::app
