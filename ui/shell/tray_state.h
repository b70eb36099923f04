// SPDX-License-Identifier: GPL-3.0-or-later
// What the tray says: how dangerous the console is, how things are, and what waits. Pure: what is not known is never
// read as well.
#pragma once

#include "link/links.h"
#include "widgets/posture_words.h"

namespace wingman::ui {

/// Each is drawn with a shape of its own, so that it is told without colour.
enum class TraySign : quint8 { Unknown, Well, Attention, Trouble };

struct TrayState
{
    TraySign sign = TraySign::Unknown;
    PostureWords posture;
    QString summary;   // one line for the tooltip
    int attention = 0; // matters that need a look; approvals are not among them
    int approvals = 0;
};

/// `unknown`: executions whose outcome nobody knows; none: they were not read yet. `backupDays`: older backups of
/// guests count as none.
TrayState trayState(const Feed &feed, const QList<RunningWork> &running,
                    const std::optional<QList<execution::Record>> &unknown = QList<execution::Record>(),
                    int backupDays = 7);

} // namespace wingman::ui
