// SPDX-License-Identifier: GPL-3.0-or-later
// What only some operations have to know (Definition::asks): how it is asked for, and which facts answer it. The same
// words for a real cluster and for the mock one.
#pragma once

#include "inventory/fact_names.h"
#include "inventory/facts.h"

namespace wingman::targets::proxmox::ask {

inline constexpr qint64 lowestId = 100; // of guests
inline constexpr qint64 highestId = 999'999'999;
inline constexpr QLatin1StringView unseenGuest{"taken"};

/// Which number a new guest would get.
inline QString nextId()
{
    return QStringLiteral("nextid");
}
inline QString nextIdFact()
{
    return inventory::fact::nextId;
}

/// Where in the cluster this number is in use: "absent", "qemu/pve2", or unseenGuest where this login has no right to
/// see by what. Asked without a number it is the target's own.
inline QString guest(const QString &id)
{
    return QStringLiteral("guest:") + id;
}
inline QString guestFact(const QString &id)
{
    return inventory::fact::ofGuest + id;
}

/// Guests whose disks stand on those of this template: numbers, "," between; empty for none and for what is no
/// template; no fact where that could not be read.
inline QString linkedClones()
{
    return QStringLiteral("linked-clones");
}
inline QString linkedClonesFact()
{
    return inventory::fact::linkedClones;
}

/// "true" for each kind of content that the storage takes on the target's node.
inline QString storage(const QString &name)
{
    return QStringLiteral("storage:") + name;
}
inline QString storageFact(const QString &name, const QString &content)
{
    return inventory::fact::ofStorage + name + QLatin1Char('.') + content;
}

/// What a backup is of: "qemu/100"; no fact where the storage does not have it.
inline QString archive(const QString &volume)
{
    return QStringLiteral("archive:") + volume;
}
inline QString archiveFact()
{
    return inventory::fact::archive;
}

/// What became of a task: fact::task and, once it ended, fact::taskResult.
inline QString task(const QString &upid)
{
    return inventory::taskQuestion(upid);
}

/// The guest's configuration: "config" is "known", "config.digest" and the keys that can be edited; what waits for the
/// next start; and the sizes of disks in bytes.
inline QString configuration()
{
    return inventory::fact::config;
}
inline QString digestFact()
{
    return inventory::fact::configDigest;
}
inline QString configFact(const QString &key)
{
    return inventory::fact::ofConfig + key;
}
inline QString pendingFact(const QString &key)
{
    return inventory::fact::ofPending + key;
}
inline QString diskFact(const QString &disk)
{
    return inventory::fact::ofDisk + disk;
}

/// Another node: whether it is "online", and the state in which this guest is there, or "absent".
inline QString peer(const QString &node)
{
    return QStringLiteral("peer:") + node;
}
inline QString peerFact(const QString &node)
{
    return inventory::fact::ofPeer + node;
}
inline QString thereFact(const QString &node)
{
    return inventory::fact::atNode + node;
}

/// What stands in the way of moving this guest to that node: local disks, local devices, and what that node lacks.
inline QString migration(const QString &node)
{
    return QStringLiteral("migrate:") + node;
}
inline QString localDisksFact()
{
    return QStringLiteral("migrate.disks");
}
inline QString localDevicesFact()
{
    return QStringLiteral("migrate.devices");
}
inline QString lackingFact()
{
    return QStringLiteral("migrate.lacking");
}

} // namespace wingman::targets::proxmox::ask
