// SPDX-License-Identifier: GPL-3.0-or-later
// Tells when another process has committed to the same database.
#pragma once

#include "base/cancel.h"
#include "storage/database.h"

#include <functional>
#include <memory>

namespace wingman::storage {

/// Tells within a second, for as long as it lives. It looks (PRAGMA data_version on a reader, a few microseconds) after
/// the system told of a write, four times a second at most, and every 30 s in case the system forgot to; every 500 ms
/// where the system does not tell. Commits of this process through `database` are not told.
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
