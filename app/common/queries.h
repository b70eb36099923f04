// SPDX-License-Identifier: GPL-3.0-or-later
// Reading questions that doors ask of the records: one database job each.
#pragma once

#include "approvals/approval_desk.h"
#include "storage/database.h"

#include <memory>

namespace wingman::app {

struct ApprovalPage
{
    QList<approvals::Approval> approvals; // newest first
    int damaged = 0;                      // rows that cannot be read or do not match the chain
};

Async<ApprovalPage> listApprovals(std::shared_ptr<storage::Database> database,
                                  std::shared_ptr<const approvals::ApprovalDesk> desk, bool openOnly, int limit,
                                  Deadline deadline, Cancel cancel);

/// Errors: NotFound, RecordTampered.
Async<approvals::Approval> findApproval(std::shared_ptr<storage::Database> database,
                                        std::shared_ptr<const approvals::ApprovalDesk> desk, PlanId plan,
                                        Deadline deadline, Cancel cancel);

} // namespace wingman::app
