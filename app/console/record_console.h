// SPDX-License-Identifier: GPL-3.0-or-later
// The audit chain, from the window's side.
#pragma once

#include "console/core_access.h"
#include "link/record_link.h"

namespace wingman::console {

/// Owned by ConsoleLinks. Thread: the window's.
class RecordConsole final : public ui::RecordLink
{
public:
    explicit RecordConsole(std::shared_ptr<CoreAccess> access) : m_access(std::move(access)) {}

    Async<QList<audit::ListedEntry>> list(audit::EntryFilter filter, audit::Page page, Cancel cancel) override;
    Async<audit::ListedEntry> entry(audit::Sequence sequence, Cancel cancel) override;
    Async<QList<audit::ListedEntry>> ofExecution(QString execution, Cancel cancel) override;
    /// Says how far it is only until it ended or was cancelled.
    Async<audit::VerifyReport> verify(audit::VerifyOptions options, audit::VerifyProgress progress,
                                      Cancel cancel) override;

private:
    std::shared_ptr<CoreAccess> m_access;
};

} // namespace wingman::console
