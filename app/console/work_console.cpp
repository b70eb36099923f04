// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/work_console.h"

#include "console/unless_locked.h"
#include "execution/confirmation.h"

namespace wingman::console {
namespace {

using execution::Record;

/// What was done to the records is told to everybody, whether it went well or was refused: refusals are recorded too.
Async<Record> told(std::shared_ptr<Core> core, Async<Record> doing)
{
    auto record = co_await doing;
    core->changed();
    co_return record;
}

Async<ui::RecordPage> listed(std::shared_ptr<Core> core, execution::RecordFilter filter, Cancel cancel)
{
    auto found = co_await core->composition().door().list(std::move(filter), cancel);
    if (!found)
        co_return propagate(found);
    co_return ui::RecordPage{found->first, found->second};
}

Async<ui::ApprovalPage> approvalsOf(std::shared_ptr<Core> core, bool openOnly, int limit, Cancel cancel)
{
    auto found = co_await core->composition().approvals(openOnly, limit, cancel);
    if (!found)
        co_return propagate(found);
    co_return ui::ApprovalPage{found->approvals, found->damaged};
}

/// Events after which others see something new in the records.
bool isRecorded(execution::Event::Kind kind)
{
    using Kind = execution::Event::Kind;
    switch (kind) {
    case Kind::IntentDurable:
    case Kind::StepRecorded:
    case Kind::TargetRecorded:
    case Kind::Ended:
        return true;
    case Kind::Reading:
    case Kind::StepMarked:
    case Kind::StepAnswered:
    case Kind::Proving:
        return false;
    }
    return false;
}

} // namespace

struct WorkConsole::Ears
{
    std::shared_ptr<ThreadPort> window = ThreadPort::here();
    WorkConsole *console = nullptr; // on the window's thread; null once it is gone

    /// From the core's thread.
    static void tell(const std::shared_ptr<Ears> &ears, std::function<void(WorkConsole &)> what)
    {
        ears->window->post([ears, what = std::move(what)] {
            if (ears->console)
                what(*ears->console);
        });
    }

    static Async<Record> carryOut(std::shared_ptr<Ears> ears, std::shared_ptr<Core> core, PlanId plan,
                                  QString confirmation, Cancel cancel)
    {
        const auto found = co_await core->composition().door().find(plan.text(), cancel);
        if (!found)
            co_return propagate(found);
        tell(ears, [planned = found->plan](WorkConsole &console) { console.began(planned); });
        const execution::Progress progress = [ears, core, plan](const execution::Event &event) {
            tell(ears, [plan, event](WorkConsole &console) { console.heard(plan, event); });
            if (isRecorded(event.kind))
                core->changed();
        };
        const identity::Actor actor = core->composition().actor();
        auto record = co_await core->composition().door().run(plan, actor, confirmation, progress, cancel);
        core->changed();
        co_return record;
    }
};

WorkConsole::WorkConsole(std::shared_ptr<CoreAccess> access, std::shared_ptr<const Clock> clock)
    : m_access(std::move(access)), m_clock(std::move(clock)), m_ears(std::make_shared<Ears>())
{
    m_ears->console = this;
}

WorkConsole::~WorkConsole()
{
    m_ears->console = nullptr;
}

QList<operations::OperationSpec> WorkConsole::operations() const
{
    return m_catalogue ? m_catalogue->list() : QList<operations::OperationSpec>();
}

QString WorkConsole::confirmationPhrase(const operations::Plan &plan) const
{
    return m_catalogue ? execution::confirmationPhrase(*m_catalogue, plan) : QString();
}

Async<Record> WorkConsole::plan(operations::Intent intent, Cancel cancel)
{
    const Flow<Record> flow = [intent = std::move(intent)](const std::shared_ptr<Core> &core, Cancel stop) {
        return told(core, core->composition().door().plan(intent, core->composition().actor(), std::move(stop)));
    };
    return console::ask<Record>(m_access, unlessLocked(flow), std::move(cancel));
}

Async<Record> WorkConsole::ask(PlanId plan, Cancel cancel)
{
    const Flow<Record> flow = [plan = std::move(plan)](const std::shared_ptr<Core> &core, Cancel stop) {
        return told(core, core->composition().door().ask(plan, core->composition().actor(), std::move(stop)));
    };
    return console::ask<Record>(m_access, unlessLocked(flow), std::move(cancel));
}

Async<Record> WorkConsole::decide(PlanId plan, bool approve, QString reason, QString confirmation, Cancel cancel)
{
    const Flow<Record> flow = [=](const std::shared_ptr<Core> &core, Cancel stop) {
        return told(core, core->composition().door().decide(plan, approve, core->composition().actor(), reason,
                                                            confirmation, std::move(stop)));
    };
    return console::ask<Record>(m_access, unlessLocked(flow), std::move(cancel));
}

Async<Record> WorkConsole::withdraw(PlanId plan, Cancel cancel)
{
    const Flow<Record> flow = [plan = std::move(plan)](const std::shared_ptr<Core> &core, Cancel stop) {
        return told(core, core->composition().door().withdraw(plan, core->composition().actor(), std::move(stop)));
    };
    return console::ask<Record>(m_access, unlessLocked(flow), std::move(cancel));
}

Async<Record> WorkConsole::find(QString planOrExecution, Cancel cancel)
{
    const Flow<Record> flow = [=](const std::shared_ptr<Core> &core, Cancel stop) {
        return core->composition().door().find(planOrExecution, std::move(stop));
    };
    return console::ask<Record>(m_access, flow, std::move(cancel));
}

Async<ui::RecordPage> WorkConsole::list(execution::RecordFilter filter, Cancel cancel)
{
    const Flow<ui::RecordPage> flow = [=](const std::shared_ptr<Core> &core, Cancel stop) {
        return listed(core, filter, std::move(stop));
    };
    return console::ask<ui::RecordPage>(m_access, flow, std::move(cancel));
}

Async<ui::ApprovalPage> WorkConsole::approvals(bool openOnly, int limit, Cancel cancel)
{
    const Flow<ui::ApprovalPage> flow = [=](const std::shared_ptr<Core> &core, Cancel stop) {
        return approvalsOf(core, openOnly, limit, std::move(stop));
    };
    return console::ask<ui::ApprovalPage>(m_access, flow, std::move(cancel));
}

Async<QList<execution::Foreseen>> WorkConsole::foresee(inventory::TargetRef target, Cancel cancel)
{
    const Flow<QList<execution::Foreseen>> flow = [=](const std::shared_ptr<Core> &core, Cancel stop) {
        return core->composition().door().foresee(target, core->composition().actor(), std::move(stop));
    };
    return console::ask<QList<execution::Foreseen>>(m_access, flow, std::move(cancel));
}

// -- runs
// --------------------------------------------------------------------------------------------------------------

Async<Record> WorkConsole::run(PlanId plan, QString confirmation, Cancel cancel)
{
    return runToTheEnd(this, std::move(plan), std::move(confirmation), std::move(cancel));
}

Async<Record> WorkConsole::runToTheEnd(QPointer<WorkConsole> self, PlanId plan, QString confirmation, Cancel cancel)
{
    if (self->m_runs.contains(plan))
        co_return fail(Code::OwnedElsewhere, {{"execution", plan.text()}});
    const Cancel stop = cancel.child();
    self->m_runs.insert(plan, Run{stop, std::nullopt});
    const Flow<Record> flow = [ears = self->m_ears, plan, confirmation](std::shared_ptr<Core> core, Cancel given) {
        return Ears::carryOut(ears, std::move(core), plan, confirmation, std::move(given));
    };
    const Flow<Record> guarded = unlessLocked(flow);
    auto record = co_await console::ask<Record>(self->m_access, guarded, stop, Wait::ToTheEnd);
    if (self)
        self->over(plan, record);
    co_return record;
}

void WorkConsole::began(const operations::Plan &plan)
{
    const auto run = m_runs.find(plan.id);
    if (run == m_runs.end())
        return;
    run->work = ui::RunningWork{plan, m_clock->now(), {}, 0};
    Q_EMIT runningChanged();
}

void WorkConsole::heard(const PlanId &plan, const execution::Event &event)
{
    const auto run = m_runs.find(plan);
    if (run == m_runs.end() || !run->work)
        return;
    run->work->last = event;
    if (event.kind == execution::Event::Kind::TargetRecorded)
        ++run->work->targetsEnded;
    Q_EMIT progressed(plan, event);
    Q_EMIT runningChanged();
}

void WorkConsole::over(const PlanId &plan, const Result<Record> &record)
{
    const Run run = m_runs.take(plan);
    if (run.work)
        Q_EMIT runningChanged();
    if (record)
        Q_EMIT ended(*record);
    else
        Q_EMIT failed(plan, record.error());
}

QList<ui::RunningWork> WorkConsole::running() const
{
    QList<ui::RunningWork> all;
    for (const Run &run : m_runs) {
        if (run.work)
            all.append(*run.work);
    }
    return all;
}

void WorkConsole::stop(PlanId plan)
{
    if (const auto run = m_runs.constFind(plan); run != m_runs.cend())
        run->cancel.cancel();
}

} // namespace wingman::console
