// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window/scripted_work.h"

namespace wingman::test {

std::shared_ptr<ScriptedWork::Question> ScriptedWork::last(const QString &what) const
{
    for (auto it = questions.crbegin(); it != questions.crend(); ++it) {
        if ((*it)->what == what)
            return *it;
    }
    return nullptr;
}

int ScriptedWork::count(const QString &what) const
{
    return static_cast<int>(std::count_if(questions.cbegin(), questions.cend(),
                                          [&](const auto &question) { return question->what == what; }));
}

QList<operations::OperationSpec> ScriptedWork::operations() const
{
    return specs;
}

QString ScriptedWork::confirmationPhrase(const operations::Plan &) const
{
    return phrase;
}

Async<execution::Record> ScriptedWork::plan(operations::Intent intent, Cancel cancel)
{
    return put({.what = QStringLiteral("plan"), .intent = intent, .cancel = cancel});
}

Async<execution::Record> ScriptedWork::ask(PlanId plan, Cancel cancel)
{
    return put({.what = QStringLiteral("ask"), .id = plan.text(), .cancel = cancel});
}

Async<execution::Record> ScriptedWork::decide(PlanId plan, bool approve, QString reason, QString confirmation,
                                              Cancel cancel)
{
    return put({.what = QStringLiteral("decide"),
                .id = plan.text(),
                .approve = approve,
                .reason = reason,
                .confirmation = confirmation,
                .cancel = cancel});
}

Async<execution::Record> ScriptedWork::run(PlanId plan, QString confirmation, Cancel cancel)
{
    return put({.what = QStringLiteral("run"), .id = plan.text(), .confirmation = confirmation, .cancel = cancel});
}

Async<execution::Record> ScriptedWork::withdraw(PlanId plan, Cancel cancel)
{
    return put({.what = QStringLiteral("withdraw"), .id = plan.text(), .cancel = cancel});
}

Async<execution::Record> ScriptedWork::find(QString planOrExecution, Cancel cancel)
{
    return put({.what = QStringLiteral("find"), .id = planOrExecution, .cancel = cancel});
}

Async<ui::RecordPage> ScriptedWork::list(execution::RecordFilter, Cancel)
{
    co_return ui::RecordPage{};
}

Async<ui::ApprovalPage> ScriptedWork::approvals(bool, int, Cancel)
{
    return page(requests);
}

Async<QList<execution::Foreseen>> ScriptedWork::foresee(inventory::TargetRef, Cancel)
{
    co_return QList<execution::Foreseen>();
}

QList<ui::RunningWork> ScriptedWork::running() const
{
    return runs;
}

void ScriptedWork::stop(PlanId plan)
{
    stopped.append(plan.text());
}

Async<execution::Record> ScriptedWork::put(Question question)
{
    questions.append(std::make_shared<Question>(std::move(question)));
    return answerTo(questions.last());
}

Async<execution::Record> ScriptedWork::answerTo(std::shared_ptr<Question> question)
{
    const Cancel cancel = question->cancel;
    auto answer = co_await question->answer.wait(question->what, Deadline::never(), cancel);
    co_return answer;
}

Async<ui::ApprovalPage> ScriptedWork::page(QList<approvals::Approval> requests)
{
    co_return ui::ApprovalPage{requests, 0};
}

} // namespace wingman::test
