// SPDX-License-Identifier: GPL-3.0-or-later
// The lock, from the window's side.
#pragma once

#include "console/core_access.h"
#include "link/session_link.h"

namespace wingman::console {

/// Owned by ConsoleLinks. Thread: the window's. What was begun is always told to its end: whether it is locked has to
/// be known.
class SessionConsole final : public ui::SessionLink
{
public:
    explicit SessionConsole(std::shared_ptr<CoreAccess> access) : m_access(std::move(access)) {}

    Async<> lock(sessions::LockReason reason, Cancel cancel) override;
    Async<> unlock(ui::GivenSecret passphrase, Cancel cancel) override;
    Async<> setPassphrase(ui::GivenSecret current, ui::GivenSecret fresh, Cancel cancel) override;
    Async<> removePassphrase(ui::GivenSecret current, Cancel cancel) override;

private:
    std::shared_ptr<CoreAccess> m_access;
};

} // namespace wingman::console
