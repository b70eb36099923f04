// SPDX-License-Identifier: GPL-3.0-or-later
// What is configured, from the window's side.
#pragma once

#include "console/core_access.h"
#include "link/configuration_link.h"

namespace wingman::console {

/// Owned by ConsoleLinks. Thread: the window's.
class ConfigurationConsole final : public ui::ConfigurationLink
{
public:
    explicit ConfigurationConsole(std::shared_ptr<CoreAccess> access) : m_access(std::move(access)) {}

    Async<configuration::Stored> stored(Cancel cancel) override;
    Async<QList<configuration::Version>> history(configuration::Document document, int limit, Cancel cancel) override;
    /// Errors also: InvalidInput for what can be no name of this kind, Ambiguous with the candidates.
    Async<QList<policy::Finding>> wouldBeAllowed(QString nameOrAddress, inventory::TargetKind kind,
                                                 Cancel cancel) override;

private:
    std::shared_ptr<CoreAccess> m_access;
};

} // namespace wingman::console
