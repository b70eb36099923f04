// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workload.h"

namespace wingman::ui {
namespace {

WorkloadState stateOf(const inventory::Container &container)
{
    switch (container.state) {
    case inventory::ContainerState::Created:
        return WorkloadState::Created;
    case inventory::ContainerState::Running:
        return container.health == inventory::Health::Starting ? WorkloadState::Starting : WorkloadState::Running;
    case inventory::ContainerState::Paused:
        return WorkloadState::Paused;
    case inventory::ContainerState::Restarting:
        return WorkloadState::Restarting;
    case inventory::ContainerState::Removing:
        return WorkloadState::Removing;
    case inventory::ContainerState::Exited:
        return WorkloadState::Stopped;
    case inventory::ContainerState::Dead:
        return WorkloadState::Dead;
    case inventory::ContainerState::Unknown:
        return WorkloadState::Unknown;
    }
    return WorkloadState::Unknown;
}

WorkloadState stateOf(const inventory::Guest &guest)
{
    if (guest.status == QStringLiteral("running"))
        return WorkloadState::Running;
    if (guest.status == QStringLiteral("stopped"))
        return WorkloadState::Stopped;
    if (guest.status == QStringLiteral("paused") || guest.status == QStringLiteral("suspended"))
        return WorkloadState::Paused;
    return WorkloadState::Unknown;
}

QString portsText(const QList<inventory::PortMapping> &ports)
{
    QStringList texts;
    for (const inventory::PortMapping &port : ports) {
        if (port.hostPort != 0)
            texts.append(QStringLiteral("%1→%2/%3").arg(port.hostPort).arg(port.containerPort).arg(port.protocol));
    }
    texts.removeDuplicates();
    return texts.join(QStringLiteral(", "));
}

} // namespace

QString workloadKindName(WorkloadKind kind)
{
    switch (kind) {
    case WorkloadKind::Container:
        return QStringLiteral("container");
    case WorkloadKind::Vm:
        return QStringLiteral("vm");
    case WorkloadKind::Lxc:
        return QStringLiteral("lxc");
    }
    return {};
}

QString workloadStateName(WorkloadState state)
{
    switch (state) {
    case WorkloadState::Running:
        return QStringLiteral("running");
    case WorkloadState::Starting:
        return QStringLiteral("starting");
    case WorkloadState::Paused:
        return QStringLiteral("paused");
    case WorkloadState::Restarting:
        return QStringLiteral("restarting");
    case WorkloadState::Stopped:
        return QStringLiteral("stopped");
    case WorkloadState::Created:
        return QStringLiteral("created");
    case WorkloadState::Removing:
        return QStringLiteral("removing");
    case WorkloadState::Dead:
        return QStringLiteral("dead");
    case WorkloadState::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

QByteArray foldedText(const QString &text)
{
    // Nearly all of it is ASCII, and rows are many.
    QByteArray folded(text.size(), Qt::Uninitialized);
    char *at = folded.data();
    for (const QChar one : text) {
        const char16_t c = one.unicode();
        if (c >= 0x80)
            return text.toCaseFolded().toUtf8();
        *at++ = static_cast<char>(c >= u'A' && c <= u'Z' ? c + 0x20 : c);
    }
    return folded;
}

inventory::TargetRef Workload::target() const
{
    switch (kind) {
    case WorkloadKind::Container:
        return inventory::TargetRef::container(endpoint, name);
    case WorkloadKind::Vm:
        return {inventory::Platform::Proxmox, endpoint, inventory::TargetKind::Qemu, node, QString::number(vmid)};
    case WorkloadKind::Lxc:
        return {inventory::Platform::Proxmox, endpoint, inventory::TargetKind::Lxc, node, QString::number(vmid)};
    }
    return inventory::TargetRef::container(endpoint, name);
}

Workload workloadOf(const EndpointId &endpoint, const inventory::Container &container)
{
    Workload row{endpoint, WorkloadKind::Container, container.id};
    row.name = container.name;
    row.image = container.image;
    row.state = stateOf(container);
    row.health = container.health;
    row.status = container.status;
    row.project = container.project;
    row.service = container.service;
    row.ports = portsText(container.ports);
    row.networks = container.networks;
    row.labels = container.labels;
    row.created = container.created;
    const QChar gap = QLatin1Char('\n');
    row.searched =
        foldedText(row.name + gap + row.image + gap + row.project + gap + row.service + gap + endpoint.text() + gap +
                   row.ports + gap + container.otherNames.join(gap) + gap + container.id.text().left(12));
    return row;
}

Workload workloadOf(const EndpointId &endpoint, const inventory::Guest &guest)
{
    Workload row{endpoint, guest.kind == inventory::GuestKind::Qemu ? WorkloadKind::Vm : WorkloadKind::Lxc, guest.id};
    row.vmid = guest.vmid;
    row.name = guest.name;
    row.node = guest.node;
    row.state = stateOf(guest);
    row.tags = guest.tags;
    row.lock = guest.lock;
    row.pool = guest.pool;
    row.haState = guest.haState;
    row.isTemplate = guest.isTemplate;
    row.isProtected = guest.isProtected;
    row.uptime = guest.uptime;
    if (row.state == WorkloadState::Running) {
        row.cpu = guest.cpu * guest.maxCpu;
        row.memory = guest.memory;
    }
    row.memoryLimit = guest.maxMemory;
    const QChar gap = QLatin1Char('\n');
    row.searched = foldedText(row.name + gap + QString::number(row.vmid) + gap + row.node + gap + endpoint.text() +
                              gap + row.tags.join(gap) + gap + guest.pool);
    return row;
}

} // namespace wingman::ui
