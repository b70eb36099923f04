// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/door.h"

#include "execution/confirmation.h"
#include "execution/door_flows.h"
#include "execution/jobs.h"

namespace wingman::execution {

using identity::Actor;
using operations::Plan;
using storage::Connection;

Async<Record> Door::plan(operations::Intent intent, Actor actor, Cancel cancel) const
{
    return planFlow(m_services, std::move(intent), std::move(actor), std::move(cancel));
}

Async<Record> Door::ask(PlanId plan, Actor actor, Cancel cancel) const
{
    return askFlow(m_services, std::move(plan), std::move(actor), std::move(cancel));
}

Async<Record> Door::decide(PlanId plan, bool approve, Actor actor, QString reason, QString confirmation,
                           Cancel cancel) const
{
    return decideFlow(m_services, std::move(plan), approve, std::move(actor), std::move(reason),
                      std::move(confirmation), std::move(cancel));
}

Async<Record> Door::run(PlanId plan, Actor actor, QString confirmation, Progress progress, Cancel cancel) const
{
    return runFlow(m_services, std::move(plan), std::move(actor), std::move(confirmation), std::move(progress),
                   std::move(cancel));
}

Async<Record> Door::withdraw(PlanId plan, Actor actor, Cancel cancel) const
{
    return withdrawFlow(m_services, std::move(plan), std::move(actor), std::move(cancel));
}

Async<Record> Door::find(QString planOrExecution, Cancel cancel) const
{
    auto job = [planOrExecution](Connection &connection) -> Result<Record> {
        if (planOrExecution.startsWith(QStringLiteral("pln-"))) {
            const auto plan = PlanId::parse(planOrExecution);
            return plan ? recordOfPlan(connection, *plan) : propagate(plan);
        }
        const auto execution = ExecutionId::parse(planOrExecution);
        return execution ? recordOf(connection, *execution) : propagate(execution);
    };
    return reading<Record>(m_services, std::move(job), std::move(cancel));
}

Async<std::pair<QList<Record>, int>> Door::list(RecordFilter filter, Cancel cancel) const
{
    auto job = [filter](Connection &connection) -> Result<std::pair<QList<Record>, int>> {
        int damaged = 0;
        const auto found = records(connection, filter, damaged);
        if (!found)
            return propagate(found);
        return std::pair(*found, damaged);
    };
    return reading<std::pair<QList<Record>, int>>(m_services, std::move(job), std::move(cancel));
}

Async<QList<Foreseen>> Door::foresee(inventory::TargetRef target, Actor actor, Cancel cancel) const
{
    return foresightFlow(m_services, std::move(target), std::move(actor), std::move(cancel));
}

QString Door::confirmationPhrase(const Plan &plan) const
{
    return execution::confirmationPhrase(*m_services->catalogue, plan);
}

} // namespace wingman::execution
