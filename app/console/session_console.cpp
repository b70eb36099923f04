// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/session_console.h"

#include "console/given_secret.h"

namespace wingman::console {
namespace {

using CorePtr = std::shared_ptr<Core>;

/// What changed is told to everybody, also that an attempt failed: it is recorded.
Async<> told(CorePtr core, Async<> doing)
{
    auto done = co_await doing;
    core->changed();
    co_return done;
}

} // namespace

Async<> SessionConsole::lock(sessions::LockReason reason, Cancel cancel)
{
    const Flow<void> flow = [reason](const CorePtr &core, Cancel stop) {
        return told(core, core->composition().lock(reason, std::move(stop)));
    };
    return ask<void>(m_access, flow, std::move(cancel), Wait::ToTheEnd);
}

Async<> SessionConsole::unlock(ui::GivenSecret passphrase, Cancel cancel)
{
    const Flow<void> flow = [passphrase](const CorePtr &core, Cancel stop) {
        return told(core, core->composition().unlock(bytesOf(passphrase), std::move(stop)));
    };
    return ask<void>(m_access, flow, std::move(cancel), Wait::ToTheEnd);
}

Async<> SessionConsole::setPassphrase(ui::GivenSecret current, ui::GivenSecret fresh, Cancel cancel)
{
    const Flow<void> flow = [current, fresh](const CorePtr &core, Cancel stop) {
        return told(core, core->composition().setPassphrase(bytesOf(current), bytesOf(fresh), std::move(stop)));
    };
    return ask<void>(m_access, flow, std::move(cancel), Wait::ToTheEnd);
}

Async<> SessionConsole::removePassphrase(ui::GivenSecret current, Cancel cancel)
{
    const Flow<void> flow = [current](const CorePtr &core, Cancel stop) {
        return told(core, core->composition().removePassphrase(bytesOf(current), std::move(stop)));
    };
    return ask<void>(m_access, flow, std::move(cancel), Wait::ToTheEnd);
}

} // namespace wingman::console
