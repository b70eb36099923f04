// SPDX-License-Identifier: GPL-3.0-or-later
// How the window locks itself and is let in again. What holds is in the overview (Overview::session).
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "link/secret_text.h"
#include "sessions/standing.h"

namespace wingman::ui {

/// Errors: those of sessions::SessionLock. Thread: the window's.
class SessionLink
{
public:
    virtual ~SessionLink() = default;
    virtual Async<> lock(sessions::LockReason reason, Cancel cancel) = 0;
    virtual Async<> unlock(GivenSecret passphrase, Cancel cancel) = 0;
    /// `current`: null where there is none yet.
    virtual Async<> setPassphrase(GivenSecret current, GivenSecret fresh, Cancel cancel) = 0;
    virtual Async<> removePassphrase(GivenSecret current, Cancel cancel) = 0;
};

} // namespace wingman::ui
