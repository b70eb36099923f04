// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/docker.h"
#include "inventory/endpoint.h"
#include "inventory/target.h"

#include <algorithm>
#include <array>

namespace wingman::inventory {
namespace {

template <typename E>
struct Row
{
    E value;
    const char *name;
};

template <typename E, std::size_t N>
QString nameOf(const std::array<Row<E>, N> &rows, E value)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row<E> &row) { return row.value == value; });
    return found == rows.end() ? QString() : QString::fromLatin1(found->name);
}

template <typename E, std::size_t N>
std::optional<E> valueOf(const std::array<Row<E>, N> &rows, QStringView name)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const Row<E> &row) { return name == QLatin1String(row.name); });
    return found == rows.end() ? std::nullopt : std::optional(found->value);
}

constexpr std::array platforms{
    Row<Platform>{Platform::Docker, "docker"},
    Row<Platform>{Platform::Proxmox, "proxmox"},
    Row<Platform>{Platform::Wingman, "wingman"},
};
constexpr std::array kinds{
    Row<TargetKind>{TargetKind::Container, "container"}, Row<TargetKind>{TargetKind::Image, "image"},
    Row<TargetKind>{TargetKind::Volume, "volume"},       Row<TargetKind>{TargetKind::Network, "network"},
    Row<TargetKind>{TargetKind::Project, "project"},     Row<TargetKind>{TargetKind::Engine, "engine"},
    Row<TargetKind>{TargetKind::Qemu, "qemu"},           Row<TargetKind>{TargetKind::Lxc, "lxc"},
    Row<TargetKind>{TargetKind::Node, "node"},           Row<TargetKind>{TargetKind::Storage, "storage"},
    Row<TargetKind>{TargetKind::Cluster, "cluster"},     Row<TargetKind>{TargetKind::Configuration, "configuration"},
};
constexpr std::array states{
    Row<ContainerState>{ContainerState::Created, "created"},
    Row<ContainerState>{ContainerState::Running, "running"},
    Row<ContainerState>{ContainerState::Paused, "paused"},
    Row<ContainerState>{ContainerState::Restarting, "restarting"},
    Row<ContainerState>{ContainerState::Removing, "removing"},
    Row<ContainerState>{ContainerState::Exited, "exited"},
    Row<ContainerState>{ContainerState::Dead, "dead"},
    Row<ContainerState>{ContainerState::Unknown, "unknown"},
};
constexpr std::array healths{
    Row<Health>{Health::None, "none"},
    Row<Health>{Health::Starting, "starting"},
    Row<Health>{Health::Healthy, "healthy"},
    Row<Health>{Health::Unhealthy, "unhealthy"},
};

} // namespace

QString platformName(Platform platform)
{
    return nameOf(platforms, platform);
}
std::optional<Platform> platformFromName(QStringView name)
{
    return valueOf(platforms, name);
}
QString targetKindName(TargetKind kind)
{
    return nameOf(kinds, kind);
}
std::optional<TargetKind> targetKindFromName(QStringView name)
{
    return valueOf(kinds, name);
}
QString containerStateName(ContainerState state)
{
    return nameOf(states, state);
}
ContainerState containerStateFromName(QStringView name)
{
    return valueOf(states, name).value_or(ContainerState::Unknown);
}
QString healthName(Health health)
{
    return nameOf(healths, health);
}
Health healthFromName(QStringView name)
{
    return valueOf(healths, name).value_or(Health::None);
}

} // namespace wingman::inventory
