// SPDX-License-Identifier: GPL-3.0-or-later
// A door whose answers a test gives, one by one, when it likes; and a window around it that only writes down.
#pragma once

#include "link/links.h"
#include "link/navigator.h"

#include "base/async.h"

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
    std::shared_ptr<Question> last(const QString &what) const
    {
        for (auto it = questions.crbegin(); it != questions.crend(); ++it) {
            if ((*it)->what == what)
                return *it;
        }
        return nullptr;
    }
    int count(const QString &what) const
    {
        return static_cast<int>(std::count_if(questions.cbegin(), questions.cend(),
                                              [&](const auto &question) { return question->what == what; }));
    }

    QList<operations::OperationSpec> operations() const override { return specs; }
    QString confirmationPhrase(const operations::Plan &) const override { return phrase; }
    Async<execution::Record> plan(operations::Intent intent, Cancel cancel) override
    {
        return put({.what = QStringLiteral("plan"), .intent = intent, .cancel = cancel});
    }
    Async<execution::Record> ask(PlanId plan, Cancel cancel) override
    {
        return put({.what = QStringLiteral("ask"), .id = plan.text(), .cancel = cancel});
    }
    Async<execution::Record> decide(PlanId plan, bool approve, QString reason, QString confirmation,
                                    Cancel cancel) override
    {
        return put({.what = QStringLiteral("decide"),
                    .id = plan.text(),
                    .approve = approve,
                    .reason = reason,
                    .confirmation = confirmation,
                    .cancel = cancel});
    }
    Async<execution::Record> run(PlanId plan, QString confirmation, Cancel cancel) override
    {
        return put({.what = QStringLiteral("run"), .id = plan.text(), .confirmation = confirmation, .cancel = cancel});
    }
    Async<execution::Record> withdraw(PlanId plan, Cancel cancel) override
    {
        return put({.what = QStringLiteral("withdraw"), .id = plan.text(), .cancel = cancel});
    }
    Async<execution::Record> find(QString planOrExecution, Cancel cancel) override
    {
        return put({.what = QStringLiteral("find"), .id = planOrExecution, .cancel = cancel});
    }
    Async<ui::RecordPage> list(execution::RecordFilter, Cancel) override { co_return ui::RecordPage{}; }
    Async<ui::ApprovalPage> approvals(bool, int, Cancel) override { return page(requests); }
    Async<QList<execution::Foreseen>> foresee(inventory::TargetRef, Cancel) override
    {
        co_return QList<execution::Foreseen>();
    }
    QList<ui::RunningWork> running() const override { return runs; }
    void stop(PlanId plan) override { stopped.append(plan.text()); }

private:
    Async<execution::Record> put(Question question)
    {
        questions.append(std::make_shared<Question>(std::move(question)));
        return answerTo(questions.last());
    }
    static Async<execution::Record> answerTo(std::shared_ptr<Question> question)
    {
        const Cancel cancel = question->cancel;
        auto answer = co_await question->answer.wait(question->what, Deadline::never(), cancel);
        co_return answer;
    }
    static Async<ui::ApprovalPage> page(QList<approvals::Approval> requests)
    {
        co_return ui::ApprovalPage{requests, 0};
    }
};

/// Where a page or sheet wanted to go.
class WrittenNavigator final : public ui::Navigator
{
public:
    QList<ui::Place> places;
    QList<operations::Intent> plans;
    QStringList lines;
    int postures = 0;

    void go(const ui::Place &place) override { places.append(place); }
    void openPlan(const operations::Intent &intent) override { plans.append(intent); }
    void openRecord(const QString &) override {}
    void openHelp(const QString &) override {}
    void openPosture() override { ++postures; }
    void openFirstRun() override {}
    void openAddEndpoint() override {}
    void openAddCluster() override {}
    void say(const QString &line) override { lines.append(line); }
};

} // namespace wingman::test
