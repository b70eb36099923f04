// SPDX-License-Identifier: GPL-3.0-or-later
// Proxmox VE's objects as values (GET /cluster/resources and /nodes). Only what inventory and power operations need
// now.
#pragma once

#include "base/clock.h"
#include "base/strong_id.h"

#include <QStringList>

namespace wingman::inventory {

enum class GuestKind : quint8 { Qemu, Lxc };

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
    friend bool operator==(const Guest &, const Guest &) = default;
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
    friend bool operator==(const Node &, const Node &) = default;
};

} // namespace wingman::inventory
