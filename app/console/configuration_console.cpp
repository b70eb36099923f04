// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/configuration_console.h"

#include "common/resolve.h"

namespace wingman::console {
namespace {

using inventory::Platform;
using inventory::TargetKind;
using inventory::TargetRef;
using Findings = QList<policy::Finding>;

Platform platformOf(TargetKind kind)
{
    switch (kind) {
    case TargetKind::Container:
    case TargetKind::Image:
    case TargetKind::Volume:
    case TargetKind::Network:
    case TargetKind::Project:
    case TargetKind::Engine:
        return Platform::Docker;
    case TargetKind::Qemu:
    case TargetKind::Lxc:
    case TargetKind::Node:
    case TargetKind::Storage:
    case TargetKind::Cluster:
        return Platform::Proxmox;
    case TargetKind::Configuration:
        return Platform::Wingman;
    }
    return Platform::Wingman;
}

/// The address that a name would have on the first endpoint of its platform.
Result<TargetRef> addressOf(const app::Composition &composition, const QString &name, Platform platform,
                            TargetKind kind)
{
    if (const QString problem = inventory::targetNameProblem(kind, name); !problem.isEmpty())
        return fail(Code::InvalidInput, {{"what", name}, {"reason", problem}});
    auto endpoint = EndpointId::parse(QStringLiteral("local")).value();
    const auto endpoints = composition.sharedPorts()->endpoints();
    for (const inventory::Endpoint &known : endpoints) {
        if (known.platform == platform) {
            endpoint = known.id;
            break;
        }
    }
    return TargetRef{platform, endpoint, kind, {}, name};
}

/// The object's facts where it is there; otherwise only what it is called.
Async<Findings> allowed(std::shared_ptr<Core> core, QString text, TargetKind kind, Cancel cancel)
{
    const app::Composition &composition = core->composition();
    const auto posture = co_await composition.posture(cancel);
    if (!posture)
        co_return propagate(posture);
    Platform platform = platformOf(kind);
    if (!inventory::isBareName(text)) {
        const auto address = TargetRef::parse(text);
        if (!address)
            co_return propagate(address);
        platform = address->platform;
        kind = address->kind;
    }
    const app::Wanted wanted{text, platform, kind, std::nullopt};
    const auto found = co_await app::resolveTarget(composition.sharedPorts(), composition.clock(), wanted, cancel);
    if (!found && found.error().code != Code::NotFound && found.error().code != Code::Unreachable)
        co_return propagate(found);
    const bool several = composition.hasSeveral(platform);
    const auto target = found ? Result<TargetRef>(found->target) : addressOf(composition, text, platform, kind);
    if (!target)
        co_return propagate(target);
    if (const auto reader = composition.sharedPorts()->reader(target->endpoint); reader && found) {
        const Deadline deadline = Deadline::after(composition.services()->timing.read);
        const auto facts = co_await (*reader)->facts(*target, target->name, deadline, cancel);
        if (!facts && facts.error().code == Code::Cancelled)
            co_return propagate(facts);
        if (facts && facts->exists())
            co_return policy::checkTarget(*posture, *facts, several);
    }
    co_return policy::checkName(*posture, *target, several);
}

} // namespace

Async<configuration::Stored> ConfigurationConsole::stored(Cancel cancel)
{
    const Flow<configuration::Stored> flow = [](const std::shared_ptr<Core> &core, Cancel stop) {
        return core->composition().stored(std::move(stop));
    };
    return ask<configuration::Stored>(m_access, flow, std::move(cancel));
}

Async<QList<configuration::Version>> ConfigurationConsole::history(configuration::Document document, int limit,
                                                                   Cancel cancel)
{
    const Flow<QList<configuration::Version>> flow = [=](const std::shared_ptr<Core> &core, Cancel stop) {
        return core->composition().history(document, limit, std::move(stop));
    };
    return ask<QList<configuration::Version>>(m_access, flow, std::move(cancel));
}

Async<Findings> ConfigurationConsole::wouldBeAllowed(QString nameOrAddress, TargetKind kind, Cancel cancel)
{
    const Flow<Findings> flow = [=](std::shared_ptr<Core> core, Cancel stop) {
        return allowed(std::move(core), nameOrAddress, kind, std::move(stop));
    };
    return ask<Findings>(m_access, flow, std::move(cancel));
}

} // namespace wingman::console
