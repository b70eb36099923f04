// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses of things that can be acted on: docker://ENDPOINT/container/NAME, proxmox://CLUSTER/NODE/qemu/VMID,
// wingman://policy; or a bare name where only one object has it (product.md, "Command line").
#pragma once

#include "inventory/endpoint.h"

namespace wingman::inventory {

enum class TargetKind : quint8 {
    Container,
    Image,
    Volume,
    Network,
    Project,
    Engine, // docker
    Qemu,
    Lxc,
    Node,
    Storage,
    Cluster,       // proxmox
    Configuration, // wingman
};

/// "container", "image", …, "qemu", …, "configuration".
QString targetKindName(TargetKind kind);
std::optional<TargetKind> targetKindFromName(QStringView name);

/// A full address. The name is what people call it; the object's id is found when its facts are read.
struct TargetRef
{
    Platform platform{};
    EndpointId endpoint; // "wingman" for configuration
    TargetKind kind{};
    QString node; // Proxmox only
    QString name; // container name, volume name, VMID, "policy", "setting/NAME", …

    QString text() const;
    friend bool operator==(const TargetRef &, const TargetRef &) = default;

    /// Errors: InvalidInput with what is wrong. Accepts only full addresses.
    static Result<TargetRef> parse(const QString &text);
    static TargetRef container(const EndpointId &endpoint, const QString &name);
    static TargetRef configuration(const QString &name);
};

/// What a person typed: an address, or a bare name that has to be looked for.
bool isBareName(QStringView text);
/// Empty if the text may name an object of this kind.
QString targetNameProblem(TargetKind kind, QStringView name);

} // namespace wingman::inventory
