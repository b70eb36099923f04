// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to objects over time, from the window's side.
#pragma once

#include "console/core_access.h"
#include "link/history_link.h"

namespace wingman::console {

/// Owned by ConsoleLinks. Thread: the window's.
class HistoryConsole final : public ui::HistoryLink
{
public:
    HistoryConsole(std::shared_ptr<CoreAccess> access, std::optional<Instant> lastSeen)
        : m_access(std::move(access)), m_lastSeen(lastSeen)
    {
    }

    Async<QList<history::Entry>> timeline(history::ObjectKey key, history::TimelinePage page, Cancel cancel) override;
    Async<history::Away> whileAway(Instant since, int maximumGroups, Cancel cancel) override;
    Async<QList<history::Entry>> changedOutside(Instant since, Cancel cancel) override;
    std::optional<Instant> lastSeen() const override { return m_lastSeen; }

private:
    std::shared_ptr<CoreAccess> m_access;
    std::optional<Instant> m_lastSeen;
};

} // namespace wingman::console
