// SPDX-License-Identifier: GPL-3.0-or-later
// Names of the facts that only one platform has and that conditions speak of: who reads them (targets) and who says
// them in words (operations) mean the same.
#pragma once

#include <QString>

namespace wingman::inventory::fact {

// -- of guests -------------------------------------------------------------------------------------------------------

inline const QString node = QStringLiteral("node");
inline const QString lock = QStringLiteral("lock");                     // "" for none
inline const QString isTemplate = QStringLiteral("template");           // "true", "false"
inline const QString protection = QStringLiteral("protection");         // "true", "false"
inline const QString managed = QStringLiteral("ha");                    // by high availability: "true", "false"
inline const QString snapshots = QStringLiteral("snapshots");           // "known"
inline const QString snapshotParent = QStringLiteral("snapshotParent"); // the one that it stands on
inline const QString ofSnapshot = QStringLiteral("snapshot.");          // + name: "present", "unfinished"
inline const QString lastDone = QStringLiteral("done.");                // + kind of work: when
inline const QString linkedClones = QStringLiteral("linkedClones");     // numbers, "," between
inline const QString archive = QStringLiteral("archive");               // what a backup is of: "qemu/100"
inline const QString config = QStringLiteral("config");                 // "known"
inline const QString configDigest = QStringLiteral("config.digest");
inline const QString ofConfig = QStringLiteral("config.");   // + key: its value
inline const QString ofPending = QStringLiteral("pending."); // + key: the value that waits
inline const QString ofDisk = QStringLiteral("disk.");       // + name: bytes
inline const QString atNode = QStringLiteral("at.");         // + node: the state in which it is there, or "absent"

// -- of the cluster around them --------------------------------------------------------------------------------------

inline const QString nextId = QStringLiteral("nextid");
inline const QString ofGuest = QStringLiteral("guest.");     // + number: "absent", "qemu/pve2", "taken"
inline const QString ofStorage = QStringLiteral("storage."); // + name + "." + kind of content: "true"
inline const QString ofPeer = QStringLiteral("peer.");       // + node: "online", …

// -- of compose projects ---------------------------------------------------------------------------------------------

inline const QString runningCount = QStringLiteral("running");

} // namespace wingman::inventory::fact
