// SPDX-License-Identifier: GPL-3.0-or-later
// What the door needs from others; filled once by the composition and shared by the flows, which outlive nobody's
// `this`.
#pragma once

#include "approvals/approval_desk.h"
#include "base/strong_id.h"
#include "execution/instance_lock.h"
#include "execution/progress.h"
#include "execution/record.h"
#include "operations/catalogue.h"
#include "operations/hand.h"
#include "storage/database.h"

#include <functional>
#include <memory>

namespace wingman::execution {

/// How long things may take. Milliseconds; tests make them small.
struct Timing
{
    Milliseconds read{10000};         // facts of one object
    Milliseconds database{15000};     // until a record or an entry is durable
    Milliseconds firstLook{30};       // pause before the second look for the proof; doubles
    Milliseconds longestPause{1000};  // between two looks
    Milliseconds beforeRetry{1000};   // the one retry of an idempotent operation
    Milliseconds unknownGrace{10000}; // beyond the operation's own timeout, before unknown may become "not done"
    Milliseconds approvalLifetime{std::chrono::minutes(30)};
};

struct Services
{
    std::shared_ptr<storage::Database> database;
    std::shared_ptr<const audit::AuditLog> log;
    std::shared_ptr<const Clock> clock;
    std::shared_ptr<const operations::Catalogue> catalogue;
    std::shared_ptr<const operations::Ports> ports;
    std::shared_ptr<const approvals::ApprovalDesk> desk;
    std::shared_ptr<const InstanceLock> instance;
    /// What holds now, read afresh: another process may have changed it.
    std::function<Async<policy::Posture>(Deadline, Cancel)> posture;
    /// The same inside a job: nobody can change it between the decision and the intent that follows from it.
    std::function<Result<policy::Posture>(storage::Connection &)> postureIn;
    Timing timing;
    /// Names the machine's boot, so that steady times of other processes can be compared with ours. Where boots have no
    /// names, every process is a session of its own.
    QString session = randomId("ses-");
};

} // namespace wingman::execution
