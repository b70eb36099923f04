// SPDX-License-Identifier: GPL-3.0-or-later
// The one door, from the window's side.
#pragma once

#include "console/core_access.h"
#include "link/work_link.h"

#include <QPointer>

namespace wingman::console {

/// Owned by ConsoleLinks. Thread: the window's.
class WorkConsole final : public ui::WorkLink
{
    Q_OBJECT
public:
    explicit WorkConsole(std::shared_ptr<CoreAccess> access, std::shared_ptr<const Clock> clock);
    ~WorkConsole() override;

    /// When the core is open.
    void setCatalogue(std::shared_ptr<const operations::Catalogue> catalogue) { m_catalogue = std::move(catalogue); }

    QList<operations::OperationSpec> operations() const override;
    QString confirmationPhrase(const operations::Plan &plan) const override;
    Async<execution::Record> plan(operations::Intent intent, Cancel cancel) override;
    Async<execution::Record> ask(PlanId plan, Cancel cancel) override;
    Async<execution::Record> decide(PlanId plan, bool approve, QString reason, QString confirmation,
                                    Cancel cancel) override;
    Async<execution::Record> run(PlanId plan, QString confirmation, Cancel cancel) override;
    Async<execution::Record> withdraw(PlanId plan, Cancel cancel) override;
    Async<execution::Record> find(QString planOrExecution, Cancel cancel) override;
    Async<ui::RecordPage> list(execution::RecordFilter filter, Cancel cancel) override;
    Async<ui::ApprovalPage> approvals(bool openOnly, int limit, Cancel cancel) override;
    Async<QList<execution::Foreseen>> foresee(inventory::TargetRef target, Cancel cancel) override;
    QList<ui::RunningWork> running() const override;
    void stop(PlanId plan) override;

private:
    /// What the core's thread says of runs, taken on the window's; outlives this, and then says nothing.
    struct Ears;
    struct Run
    {
        Cancel cancel;
        std::optional<ui::RunningWork> work; // once its plan was read
    };
    void began(const operations::Plan &plan);
    void heard(const PlanId &plan, const execution::Event &event);
    void over(const PlanId &plan, const Result<execution::Record> &record);
    static Async<execution::Record> runToTheEnd(QPointer<WorkConsole> self, PlanId plan, QString confirmation,
                                                Cancel cancel);

    std::shared_ptr<CoreAccess> m_access;
    std::shared_ptr<const Clock> m_clock;
    std::shared_ptr<const operations::Catalogue> m_catalogue;
    std::shared_ptr<Ears> m_ears;
    QMap<PlanId, Run> m_runs;
};

} // namespace wingman::console
