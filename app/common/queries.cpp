// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/queries.h"

namespace wingman::app {

using approvals::Approval;
using approvals::ApprovalDesk;
using storage::Connection;

Async<ApprovalPage> listApprovals(std::shared_ptr<storage::Database> database, std::shared_ptr<const ApprovalDesk> desk,
                                  bool openOnly, int limit, Deadline deadline, Cancel cancel)
{
    std::function<Result<ApprovalPage>(Connection &)> job = [desk, openOnly,
                                                             limit](Connection &connection) -> Result<ApprovalPage> {
        ApprovalPage page;
        auto found = desk->list(connection, openOnly, limit, page.damaged);
        if (!found)
            return propagate(found);
        page.approvals = *found;
        return page;
    };
    auto page = co_await storage::read<ApprovalPage>(database, std::move(job), deadline, cancel);
    co_return page;
}

Async<Approval> findApproval(std::shared_ptr<storage::Database> database, std::shared_ptr<const ApprovalDesk> desk,
                             PlanId plan, Deadline deadline, Cancel cancel)
{
    std::function<Result<Approval>(Connection &)> job = [desk, plan](Connection &connection) -> Result<Approval> {
        auto found = desk->find(connection, plan);
        if (!found)
            return propagate(found);
        if (!*found)
            return fail(Code::NotFound, {{"what", QStringLiteral("A request for approval of ") + plan.text()}});
        return **found;
    };
    auto approval = co_await storage::read<Approval>(database, std::move(job), deadline, cancel);
    co_return approval;
}

} // namespace wingman::app
