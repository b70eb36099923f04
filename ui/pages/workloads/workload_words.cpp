// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/workload_words.h"

#include "widgets/format.h"

#include <QCoreApplication>

namespace wingman::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::Workloads)
};

inventory::ContainerState containerState(WorkloadState state)
{
    switch (state) {
    case WorkloadState::Running:
    case WorkloadState::Starting:
        return inventory::ContainerState::Running;
    case WorkloadState::Paused:
        return inventory::ContainerState::Paused;
    case WorkloadState::Restarting:
        return inventory::ContainerState::Restarting;
    case WorkloadState::Stopped:
        return inventory::ContainerState::Exited;
    case WorkloadState::Created:
        return inventory::ContainerState::Created;
    case WorkloadState::Removing:
        return inventory::ContainerState::Removing;
    case WorkloadState::Dead:
        return inventory::ContainerState::Dead;
    case WorkloadState::Unknown:
        return inventory::ContainerState::Unknown;
    }
    return inventory::ContainerState::Unknown;
}

QString stateWord(const QString &name)
{
    for (int i = 0; i <= static_cast<int>(WorkloadState::Unknown); ++i) {
        const auto state = static_cast<WorkloadState>(i);
        if (workloadStateName(state) == name)
            return wordsFor(containerState(state), inventory::Health::None).word;
    }
    return name;
}

} // namespace

StateWords wordsFor(const Workload &row)
{
    if (row.kind == WorkloadKind::Container)
        return wordsFor(containerState(row.state), row.health, row.stale);
    if (row.isTemplate && !row.stale)
        return {Words::tr("Template"), Tone::Muted, Shape::Ring};
    return wordsForGuest(workloadStateName(row.state), row.stale);
}

QString lockWords(const QString &lock)
{
    return lock.isEmpty() ? QString() : Words::tr("locked: %1", "what holds it").arg(inert(lock));
}

QString kindWord(WorkloadKind kind)
{
    switch (kind) {
    case WorkloadKind::Container:
        return Words::tr("container");
    case WorkloadKind::Vm:
        return Words::tr("VM");
    case WorkloadKind::Lxc:
        return Words::tr("LXC");
    }
    return {};
}

Tone kindTone(WorkloadKind kind)
{
    switch (kind) {
    case WorkloadKind::Container:
        return Tone::Accent;
    case WorkloadKind::Vm:
        return Tone::Ok;
    case WorkloadKind::Lxc:
        return Tone::Warn;
    }
    return Tone::Muted;
}

QString groupTitle(const WorkloadModel::Group &group)
{
    switch (group.by) {
    case WorkloadGrouping::Project:
        if (group.title.isEmpty())
            return group.ofNode ? Words::tr("Without a node") : Words::tr("Without a project");
        return inert(group.title);
    case WorkloadGrouping::Node:
        return group.title.isEmpty() ? Words::tr("Without a node") : inert(group.title);
    case WorkloadGrouping::Pool:
        return group.title.isEmpty() ? Words::tr("Without a pool") : inert(group.title);
    case WorkloadGrouping::Tag:
        return group.title.isEmpty() ? Words::tr("Without a tag") : inert(group.title);
    case WorkloadGrouping::State:
        return stateWord(group.title);
    case WorkloadGrouping::Label:
        return group.title.isEmpty() ? Words::tr("Without this label") : inert(group.title);
    case WorkloadGrouping::Endpoint:
    case WorkloadGrouping::None:
        return inert(group.title);
    }
    return {};
}

QString groupOrigin(const WorkloadModel::Group &group)
{
    if (!group.endpoint || group.by == WorkloadGrouping::Endpoint)
        return {};
    const QString endpoint = inert(group.endpoint->text());
    if (group.by == WorkloadGrouping::Pool)
        return Words::tr("Proxmox pool · %1", "cluster").arg(endpoint);
    if (group.by == WorkloadGrouping::Node)
        return Words::tr("Proxmox node · %1", "cluster").arg(endpoint);
    if (group.ofNode)
        return Words::tr("Proxmox node · %1", "cluster").arg(endpoint);
    return group.title.isEmpty() ? endpoint : Words::tr("compose · %1", "endpoint").arg(endpoint);
}

QString groupSummary(const WorkloadModel::Group &group, std::optional<Milliseconds> age)
{
    const int all = static_cast<int>(group.rows.size());
    if (group.stale == all && all > 0)
        return age ? Words::tr("stale, seen %1 ago").arg(formatSpan(*age)) : Words::tr("stale");
    if (group.unhealthy > 0)
        return Words::tr("%n unhealthy", nullptr, group.unhealthy);
    if (group.running == 0)
        return Words::tr("nothing running");
    if (group.running == all)
        return Words::tr("%n running", nullptr, all);
    return Words::tr("%1 of %2 running").arg(formatCount(group.running), formatCount(all));
}

} // namespace wingman::ui
