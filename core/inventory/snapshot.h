// SPDX-License-Identifier: GPL-3.0-or-later
// Everything known of one endpoint at one moment, and what changed between two moments.
#pragma once

#include "inventory/docker.h"
#include "inventory/endpoint.h"
#include "inventory/proxmox.h"

#include <QMap>

namespace wingman::inventory {

/// Ordered by id, implicitly shared: a copy costs nothing until one side changes.
template <typename T>
using Rows = QMap<ObjectId, T>;

struct Snapshot
{
    EndpointId endpoint;
    Engine engine; // Docker; for Proxmox `id` is the cluster's name
    Rows<Container> containers;
    Rows<Image> images;
    Rows<Volume> volumes;
    Rows<Network> networks;
    Rows<Node> nodes;
    Rows<Guest> guests;
    Instant readAt;
    QStringList problems; // parts that could not be read; the rest is there all the same
    Rows<Storage> storages{};
    Rows<Pool> pools{};
    Rows<ClusterTask> tasks{};
    std::optional<Cluster> cluster{};

    friend bool operator==(const Snapshot &, const Snapshot &) = default;
};

template <typename T>
struct Change
{
    QList<T> added;
    QList<T> changed;
    QList<ObjectId> removed;
    bool isEmpty() const { return added.isEmpty() && changed.isEmpty() && removed.isEmpty(); }
    qsizetype size() const { return added.size() + changed.size() + removed.size(); }
    friend bool operator==(const Change &, const Change &) = default;
};

/// From one snapshot of an endpoint to the next. Applying it to the first gives the second.
struct Diff
{
    EndpointId endpoint;
    std::optional<Engine> engine; // where it changed
    Change<Container> containers;
    Change<Image> images;
    Change<Volume> volumes;
    Change<Network> networks;
    Change<Node> nodes;
    Change<Guest> guests;
    Instant readAt;
    Change<Storage> storages{};
    Change<Pool> pools{};
    Change<ClusterTask> tasks{};
    std::optional<Cluster> cluster{};      // where it changed
    std::optional<QStringList> problems{}; // where they changed

    bool isEmpty() const;
    /// How many objects it speaks of.
    qsizetype size() const;
};

Diff difference(const Snapshot &before, const Snapshot &after);
void apply(Snapshot &snapshot, const Diff &diff);
/// One diff that does what both do, one after the other; `second` is the later one. Pure.
Diff merge(const Diff &first, const Diff &second);

} // namespace wingman::inventory
