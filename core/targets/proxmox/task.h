// SPDX-License-Identifier: GPL-3.0-or-later
// Follows a task of the cluster to its real end, by its status and its log, through lost connections.
#pragma once

#include "targets/proxmox/cluster_client.h"
#include "targets/proxmox/upid.h"

namespace wingman::targets::proxmox {

struct TaskOptions
{
    Milliseconds firstPause{250}; // between two looks; grows to the longest
    Milliseconds longestPause{2'000};
    Milliseconds lookWithin{15'000}; // for one look, before it is tried again
};

struct TaskEnd
{
    QString exitStatus; // "OK", "WARNINGS: 2", or what went wrong
    QStringList log;    // its last lines, harmless
    bool succeeded() const { return isTaskSuccess(exitStatus); }
    /// Of a success, what is to be known all the same: "WARNINGS: 2 (…)"; empty for a plain one.
    QString remark() const;
    /// Of a failure: the status, and the log's last line where that says more. Harmless, and without secrets.
    QString reason() const;
};

/// On the node that the UPID names, whichever address answers. Only the deadline or the cancel end it before the task
/// does; a cluster that cannot be asked for a while is asked again. Errors: TimedOut, Cancelled, NotFound (nobody knows
/// the task), PermissionRefused.
Async<TaskEnd> followTask(std::shared_ptr<const ClusterClient> client, Upid upid, TaskOptions options,
                          Deadline deadline, Cancel cancel);

} // namespace wingman::targets::proxmox
