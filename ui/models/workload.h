// SPDX-License-Identifier: GPL-3.0-or-later
// One row of the list of workloads: a container or a guest, reduced to what the list shows and filters by. Pure.
#pragma once

#include "inventory/snapshot.h"
#include "inventory/target.h"

#include <optional>

namespace wingman::ui {

enum class WorkloadKind : quint8 { Container, Vm, Lxc };
/// "container", "vm", "lxc": the words of the filter.
QString workloadKindName(WorkloadKind kind);

/// Containers and guests in the same words.
enum class WorkloadState : quint8 { Running, Starting, Paused, Restarting, Stopped, Created, Removing, Dead, Unknown };
QString workloadStateName(WorkloadState state); // "running", …: the words of the filter

struct Workload
{
    EndpointId endpoint;
    WorkloadKind kind = WorkloadKind::Container;
    ObjectId id;
    QString name{};
    QString image{}; // of a guest: empty
    WorkloadState state = WorkloadState::Unknown;
    inventory::Health health = inventory::Health::None;
    QString status{}; // the engine's own sentence
    QString project{};
    QString service{};
    QString node{};  // of a guest
    QString ports{}; // "8081→80/tcp"
    QStringList networks{};
    QStringList tags{}; // of a guest
    QMap<QString, QString> labels{};
    int vmid = 0;
    QString lock{}; // of a guest: "backup", …
    QString pool{};
    QString haState{}; // of a guest that high availability manages: "started", …
    bool isTemplate = false;
    bool isProtected = false;
    std::optional<Instant> created{};
    qint64 uptime = 0;           // seconds, of a guest
    std::optional<double> cpu{}; // share, 1.0 = one core
    std::optional<qint64> memory{}, memoryLimit{};
    QList<double> recent{}; // the newest cpu samples, oldest first
    bool stale = false;     // its endpoint does not answer: all of this is as last seen
    QByteArray searched{};  // folded UTF-8 of what plain words are looked for in

    inventory::TargetRef target() const;
};

Workload workloadOf(const EndpointId &endpoint, const inventory::Container &container);
Workload workloadOf(const EndpointId &endpoint, const inventory::Guest &guest);
/// What `searched` holds, and what a word is folded to before it is looked for.
QByteArray foldedText(const QString &text);

} // namespace wingman::ui
