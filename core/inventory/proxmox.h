// SPDX-License-Identifier: GPL-3.0-or-later
// Proxmox VE's objects as values (GET /cluster/resources, /cluster/status, /cluster/tasks). What the cluster left out
// is absent, empty or zero, never an error.
#pragma once

#include "base/clock.h"
#include "base/strong_id.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace wingman::inventory {

enum class GuestKind : quint8 { Qemu, Lxc };

/// What the storages that take backups hold of a guest.
struct BackupsKept
{
    qint64 count = 0;
    std::optional<Instant> newest{};
    friend bool operator==(const BackupsKept &, const BackupsKept &) = default;
};

struct Guest
{
    ObjectId id; // "qemu/100", "lxc/101": unique in its cluster
    GuestKind kind = GuestKind::Qemu;
    int vmid = 0;
    QString name{};
    QString node{};
    QString status{}; // running, stopped, paused, unknown
    QString lock{};   // backup, snapshot, migrate, …, or empty
    QStringList tags{};
    QString pool{};
    bool isTemplate = false;
    bool isProtected = false;
    double cpu = 0;                                // share of maxCpu, 0 to 1
    double maxCpu = 0;                             // cores
    qint64 memory = 0, maxMemory = 0, maxDisk = 0; // bytes
    qint64 uptime = 0;                             // seconds
    QString haState{};                             // started, stopped, … where high availability manages it, or empty
    std::optional<BackupsKept> backups{};          // none: not every storage that takes backups could be looked into
    friend bool operator==(const Guest &, const Guest &) = default;
};

/// One that a node shows to who connects.
struct NodeCertificate
{
    QString file{}; // "pve-ssl.pem"
    QString subject{}, issuer{}, fingerprint{};
    std::optional<Instant> from{}, until{};
    friend bool operator==(const NodeCertificate &, const NodeCertificate &) = default;
};

struct Node
{
    ObjectId id;      // its name
    QString status{}; // online, offline, unknown
    double cpu = 0;
    double maxCpu = 0;
    qint64 memory = 0, maxMemory = 0;
    qint64 uptime = 0;
    QString version{};
    qint64 disk = 0, maxDisk = 0; // bytes of the root file system
    QString problem{};            // why nothing could be asked of it, where that is known; the cluster is there
    QString subscription{};       // active, notfound, expired, …; empty where it could not be asked
    std::optional<int> updates{}; // packages that wait to be installed
    QList<NodeCertificate> certificates{}; // in order of their files
    friend bool operator==(const Node &, const Node &) = default;
};

/// A storage as one node sees it; a shared one has a row for each of its nodes.
struct Storage
{
    ObjectId id; // "NODE/NAME"
    QString name{};
    QString node{};
    QString status{}; // available, unknown, …
    QString type{};   // dir, lvmthin, zfspool, pbs, …
    QStringList content{};
    bool shared = false;
    qint64 used = 0, size = 0; // bytes
    friend bool operator==(const Storage &, const Storage &) = default;
};

struct Pool
{
    ObjectId id; // its name
    friend bool operator==(const Pool &, const Pool &) = default;
};

/// Work that the cluster does or has done, whoever asked for it.
struct ClusterTask
{
    ObjectId id; // its UPID
    QString node{};
    QString type{};   // qmstart, vzdump, …
    QString object{}; // VMID or another name, or empty
    QString user{};
    std::optional<Instant> startedAt{};
    std::optional<Instant> endedAt{}; // none while it runs
    QString result{};                 // "OK", "WARNINGS: 2", or what went wrong; empty while it runs
    friend bool operator==(const ClusterTask &, const ClusterTask &) = default;
};

/// The cluster as a whole.
struct Cluster
{
    QString name{};                // empty for a node that stands alone
    std::optional<bool> quorate{}; // none where it may not be asked
    int nodes = 0;
    QMap<QString, QString> tagColors{}; // "#rrggbb" of the tags that were given one
    friend bool operator==(const Cluster &, const Cluster &) = default;
};

} // namespace wingman::inventory
