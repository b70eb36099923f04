// SPDX-License-Identifier: GPL-3.0-or-later
// A record of plain values that a test sets: entries, executions and approvals, answered at once or when the test says.
#pragma once

#include "base/async.h"
#include "pages/page.h"
#include "support/window/fake_links.h"
#include "support/window/plan_samples.h"
#include "support/window/written_navigator.h"
#include "widgets/age_ticker.h"

namespace wingman::test {

/// Questions wait at it while it is closed.
class Gate final
{
public:
    void close() { m_isClosed = true; }
    /// Lets those through that wait; who asks later waits again.
    void letThrough();
    void open();
    /// What comes next fails.
    void failOnce() { m_failing = 1; }
    bool isAwaited() const { return !m_waiting.isEmpty(); }

    /// Done at once where it is open.
    Completion<bool> pass();
    template <typename T>
    static Async<T> answer(Completion<bool> passed, Cancel cancel, std::function<Result<T>()> what)
    {
        const QString whom = QStringLiteral("a test");
        const auto through = co_await passed.wait(whom, Deadline::never(), cancel);
        if (!through)
            co_return propagate(through);
        Result<T> now = what();
        co_return now;
    }

private:
    bool m_isClosed = false;
    int m_failing = 0;
    QList<Completion<bool>> m_waiting;
};

/// Executions and approvals, newest first, as the desks would list them.
class ListedWork final : public ui::WorkLink
{
public:
    QList<execution::Record> records;
    QList<approvals::Approval> requests;
    Gate lists;     // of executions
    Gate requested; // lists of approvals
    Gate finds;
    int listsAsked = 0;
    int approvalsAsked = 0;
    QStringList found;
    std::shared_ptr<ManualClock> clock;

    QList<operations::OperationSpec> operations() const override;
    QString confirmationPhrase(const operations::Plan &) const override;
    Async<execution::Record> plan(operations::Intent, Cancel) override;
    Async<execution::Record> ask(PlanId, Cancel) override;
    Async<execution::Record> decide(PlanId, bool, QString, QString, Cancel) override;
    Async<execution::Record> run(PlanId, QString, Cancel) override;
    Async<execution::Record> withdraw(PlanId, Cancel) override;
    Async<execution::Record> find(QString planOrExecution, Cancel cancel) override;
    Async<ui::RecordPage> list(execution::RecordFilter filter, Cancel cancel) override;
    Async<ui::ApprovalPage> approvals(bool openOnly, int limit, Cancel cancel) override;
    Async<QList<execution::Foreseen>> foresee(inventory::TargetRef, Cancel) override;
    QList<ui::RunningWork> running() const override;
    void stop(PlanId) override {}

private:
    static Async<execution::Record> none();
};

/// A chain of `head` entries; every `refusedEvery`th says that something was refused.
class CountedRecord final : public ui::RecordLink
{
public:
    audit::Sequence head = 0;
    audit::Sequence refusedEvery = 10;
    Gate lists;
    int listsAsked = 0;
    QList<audit::VerifyOptions> verified;

    audit::ListedEntry at(audit::Sequence sequence) const;
    Async<QList<audit::ListedEntry>> list(audit::EntryFilter, audit::Page page, Cancel cancel) override;
    Async<audit::ListedEntry> entry(audit::Sequence sequence, Cancel) override;
    Async<QList<audit::ListedEntry>> ofExecution(QString, Cancel) override;
    Async<audit::VerifyReport> verify(audit::VerifyOptions options, audit::VerifyProgress, Cancel) override;
};

ui::Overview overviewWith(audit::Sequence head, int openApprovals = 0);

/// A plan's id of its own for each number.
QString planIdOf(int number);

execution::Record ranRecord(int number, const QString &container, Instant now);

approvals::Approval approvalOf(int number, approvals::ApprovalState state, Instant now);

class SeenHistory final : public ui::HistoryLink
{
public:
    std::optional<Instant> seen;
    QList<Instant> askedSince;

    Async<QList<history::Entry>> timeline(history::ObjectKey, history::TimelinePage, Cancel) override;
    Async<history::Away> whileAway(Instant since, int, Cancel) override;
    Async<QList<history::Entry>> changedOutside(Instant, Cancel) override;
    std::optional<Instant> lastSeen() const override;

private:
    static Async<history::Away> nothing();
};

/// One view over it, shown.
template <typename V>
struct ViewStage : LinksOf<ListedWork, CountedRecord, SeenHistory>
{
    ui::Preferences preferences;
    ui::Scope scope;
    WrittenNavigator navigator;
    NoBindings keys;
    ui::AgeTicker ticker{clock};
    std::unique_ptr<V> view;

    ViewStage() { work.clock = clock; }
    ui::PageContext context() { return {links, preferences, scope, navigator, keys, ticker}; }
    template <typename... More>
    V &make(More &...more)
    {
        view = std::make_unique<V>(context(), more...);
        view->resize(1100, 700);
        view->QWidget::show();
        return *view;
    }
    template <typename T = QWidget>
    T *find(const char *name) const
    {
        return view->template findChild<T *>(QString::fromLatin1(name));
    }
};

} // namespace wingman::test
