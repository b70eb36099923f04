// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verbs.h"

namespace wingman::ui {
namespace {

struct Row
{
    const char *operation;
    const char *key;
    bool destructive;
};

constexpr Row containerVerbs[] = {
    {"docker.container.restart", "R", false}, {"docker.container.start", "", false},
    {"docker.container.pause", "", false},    {"docker.container.unpause", "", false},
    {"docker.container.rename", "", false},   {"docker.container.stop", "S", true},
    {"docker.container.kill", "", true},      {"docker.container.remove", "", true},
};
constexpr Row guestVerbs[] = {
    {"proxmox.guest.reboot", "R", false},        {"proxmox.guest.start", "", false},
    {"proxmox.guest.resume", "", false},         {"proxmox.guest.suspend", "", false},
    {"proxmox.guest.snapshot", "", false},       {"proxmox.guest.backup", "", false},
    {"proxmox.guest.migrate", "", false},        {"proxmox.guest.clone", "", false},
    {"proxmox.guest.config", "", false},         {"proxmox.guest.resize", "", false},
    {"proxmox.guest.shutdown", "S", true},       {"proxmox.guest.stop", "", true},
    {"proxmox.guest.reset", "", true},           {"proxmox.guest.snapshot-rollback", "", true},
    {"proxmox.guest.snapshot-delete", "", true}, {"proxmox.guest.restore", "", true},
    {"proxmox.guest.destroy", "", true},
};

template <std::size_t N>
QList<Verb> listOf(const Row (&rows)[N])
{
    QList<Verb> all;
    for (const Row &row : rows) {
        all.append({QString::fromLatin1(row.operation),
                    QKeySequence(QString::fromLatin1(row.key), QKeySequence::PortableText), row.destructive});
    }
    return all;
}

} // namespace

QList<Verb> verbsFor(inventory::TargetKind kind)
{
    switch (kind) {
    case inventory::TargetKind::Container:
        return listOf(containerVerbs);
    case inventory::TargetKind::Qemu:
    case inventory::TargetKind::Lxc:
        return listOf(guestVerbs);
    case inventory::TargetKind::Image:
    case inventory::TargetKind::Volume:
    case inventory::TargetKind::Network:
    case inventory::TargetKind::Project:
    case inventory::TargetKind::Engine:
    case inventory::TargetKind::Node:
    case inventory::TargetKind::Storage:
    case inventory::TargetKind::Cluster:
    case inventory::TargetKind::Configuration:
        return {};
    }
    return {};
}

} // namespace wingman::ui
