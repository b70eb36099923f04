// SPDX-License-Identifier: GPL-3.0-or-later
// A door whose answers a test gives, one by one, when it likes.
#pragma once

#include "base/async.h"
#include "link/links.h"

namespace wingman::test {

class ScriptedWork final : public ui::WorkLink
{
public:
    struct Question
    {
        QString what; // "plan", "ask", "decide", "run", "withdraw", "find"
        QString id{};
        std::optional<operations::Intent> intent{};
        bool approve = false;
        QString reason{};
        QString confirmation{};
        Cancel cancel{};
        Completion<execution::Record> answer{};
    };

    QList<operations::OperationSpec> specs;
    QString phrase;
    QList<ui::RunningWork> runs;
    QList<approvals::Approval> requests;
    QStringList stopped;
    QList<std::shared_ptr<Question>> questions; // all that was ever asked, in order

    /// The newest question of this kind; null where nobody asked.
    std::shared_ptr<Question> last(const QString &what) const;
    int count(const QString &what) const;

    QList<operations::OperationSpec> operations() const override;
    QString confirmationPhrase(const operations::Plan &) const override;
    Async<execution::Record> plan(operations::Intent intent, Cancel cancel) override;
    Async<execution::Record> ask(PlanId plan, Cancel cancel) override;
    Async<execution::Record> decide(PlanId plan, bool approve, QString reason, QString confirmation,
                                    Cancel cancel) override;
    Async<execution::Record> run(PlanId plan, QString confirmation, Cancel cancel) override;
    Async<execution::Record> withdraw(PlanId plan, Cancel cancel) override;
    Async<execution::Record> find(QString planOrExecution, Cancel cancel) override;
    Async<ui::RecordPage> list(execution::RecordFilter, Cancel) override;
    Async<ui::ApprovalPage> approvals(bool, int, Cancel) override;
    Async<QList<execution::Foreseen>> foresee(inventory::TargetRef, Cancel) override;
    QList<ui::RunningWork> running() const override;
    void stop(PlanId plan) override;

private:
    Async<execution::Record> put(Question question);
    static Async<execution::Record> answerTo(std::shared_ptr<Question> question);
    static Async<ui::ApprovalPage> page(QList<approvals::Approval> requests);
};

} // namespace wingman::test
