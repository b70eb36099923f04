// SPDX-License-Identifier: GPL-3.0-or-later
// Logins and second factors, from the window's side.
#pragma once

#include "console/core_access.h"
#include "link/login_link.h"

namespace wingman::console {

/// Where the core's questions wait for a person. Shared by the core, which asks, and the window, which answers. Thread:
/// ask() on the core's thread; the rest on the window's.
class FactorDesk;

/// Owned by ConsoleLinks. Thread: the window's.
class LoginConsole final : public ui::LoginLink
{
    Q_OBJECT
public:
    LoginConsole(std::shared_ptr<CoreAccess> access, std::shared_ptr<FactorDesk> desk);
    ~LoginConsole() override;

    Async<diagnostics::CheckResult> tryOut(inventory::Endpoint endpoint, ui::GivenSecret login, Cancel cancel) override;
    Async<> keep(QString reference, ui::GivenSecret secret, Cancel cancel) override;
    Async<> forget(QString reference, Cancel cancel) override;
    Async<ui::ImportedLogin> import(QString folder, Cancel cancel) override;
    QList<ui::FactorQuestion> questions() const override;
    void answer(quint64 id, const QString &way, ui::GivenSecret factor) override;
    void decline(quint64 id) override;

private:
    std::shared_ptr<CoreAccess> m_access;
    std::shared_ptr<FactorDesk> m_desk;
};

/// Made on the window's thread, before the core.
std::shared_ptr<FactorDesk> makeFactorDesk();
/// Asks the desk; for the composition.
targets::proxmox::SecondFactor askingAt(std::shared_ptr<FactorDesk> desk);

} // namespace wingman::console
