// SPDX-License-Identifier: GPL-3.0-or-later
// Tells when another process has committed to the same database.
#pragma once

#include "base/cancel.h"
#include "storage/database.h"

#include <functional>
#include <memory>

namespace wingman::storage {

/// Looks every 500 ms (PRAGMA data_version on a reader, a few microseconds) for as long as it lives, so a change is
/// told within a second. Commits of this process through `database` are not told.
/// Thread: lives on a thread with an event loop; the callback runs there, never from inside the constructor.
class ChangeMonitor final
{
public:
    ChangeMonitor(std::shared_ptr<Database> database, std::function<void()> changed);
    ~ChangeMonitor();
    ChangeMonitor(const ChangeMonitor &) = delete;
    ChangeMonitor &operator=(const ChangeMonitor &) = delete;

private:
    Cancel m_cancel;
};

} // namespace wingman::storage
