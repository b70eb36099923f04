// SPDX-License-Identifier: GPL-3.0-or-later
// What is read of endpoints and their objects on demand, from the window's side.
#pragma once

#include "console/core_access.h"
#include "link/target_link.h"

namespace wingman::console {

/// Owned by ConsoleLinks. Thread: the window's.
class TargetConsole final : public ui::TargetLink
{
public:
    explicit TargetConsole(std::shared_ptr<CoreAccess> access) : m_access(std::move(access)) {}

    /// Without those that may hold secrets: they do not leave the core but through inspect().
    Async<inventory::Facts> facts(inventory::TargetRef target, QString nameOrId, Cancel cancel) override;
    Async<std::shared_ptr<ui::LogStream>> logs(EndpointId endpoint, ObjectId container, inventory::LogOptions options,
                                               Cancel cancel) override;
    Async<std::shared_ptr<ui::StatsStream>> stats(EndpointId endpoint, ObjectId container, Cancel cancel) override;
    Async<QByteArray> inspect(inventory::TargetRef target, QString nameOrId, bool reveal, Cancel cancel) override;
    void refresh(const EndpointId &endpoint) override;
    Async<QList<diagnostics::CheckResult>> examine(QList<EndpointId> endpoints, Cancel cancel) override;
    Async<std::optional<diagnostics::CheckResult>> examineKeychain(Cancel cancel) override;
    Async<diagnostics::CheckResult> tryOut(inventory::Endpoint endpoint, Cancel cancel) override;
    Async<QList<ui::Discovered>> discover(Cancel cancel) override;

private:
    std::shared_ptr<CoreAccess> m_access;
};

} // namespace wingman::console
