// SPDX-License-Identifier: GPL-3.0-or-later
// The hand port on a Proxmox VE cluster: one step, one call, sent at most once; and where that begins a task, the
// task's real end.
#pragma once

#include "operations/hand.h"
#include "targets/proxmox/task.h"

namespace wingman::targets::proxmox {

/// Thread: the network thread. A flow under way does not need the hand to outlive it.
class ProxmoxHand final : public operations::Hand
{
public:
    explicit ProxmoxHand(std::shared_ptr<const ClusterClient> client, TaskOptions tasks = {})
        : m_client(std::move(client)), m_tasks(tasks)
    {
    }

    Async<operations::StepAnswer> perform(operations::Permit permit, operations::Step step, Deadline deadline,
                                          Cancel cancel) override;

private:
    std::shared_ptr<const ClusterClient> m_client;
    TaskOptions m_tasks;
};

/// What the end of a call means for the record: nothing was sent (Unreachable, Cancelled), not let in
/// (PermissionRefused), nobody knows (ConnectionLost, TimedOut), or an answer that refused. Pure.
Error meaningOf(const Error &error, const QString &endpoint);

} // namespace wingman::targets::proxmox
