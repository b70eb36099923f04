// SPDX-License-Identifier: GPL-3.0-or-later
// A record of plain values that a test sets: entries, executions and approvals, answered at once or when the test says.
#pragma once

#include "base/async.h"
#include "pages/page.h"
#include "support/fake_links.h"
#include "support/plan_samples.h"
#include "widgets/age_ticker.h"

namespace wingman::test {

/// Questions wait at it while it is closed.
class Gate final
{
public:
    void close() { m_isClosed = true; }
    /// Lets those through that wait; who asks later waits again.
    void letThrough()
    {
        const auto waiting = std::exchange(m_waiting, {});
        for (const Completion<bool> &one : waiting)
            one.complete(true);
    }
    void open()
    {
        m_isClosed = false;
        letThrough();
    }
    /// What comes next fails.
    void failOnce() { m_failing = 1; }
    bool isAwaited() const { return !m_waiting.isEmpty(); }

    /// Done at once where it is open.
    Completion<bool> pass()
    {
        Completion<bool> passed;
        if (std::exchange(m_failing, 0) > 0)
            passed.complete(fail(Code::DatabaseBusy, {}));
        else if (m_isClosed)
            m_waiting.append(passed);
        else
            passed.complete(true);
        return passed;
    }
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

    QList<operations::OperationSpec> operations() const override { return {}; }
    QString confirmationPhrase(const operations::Plan &) const override { return {}; }
    Async<execution::Record> plan(operations::Intent, Cancel) override { return none(); }
    Async<execution::Record> ask(PlanId, Cancel) override { return none(); }
    Async<execution::Record> decide(PlanId, bool, QString, QString, Cancel) override { return none(); }
    Async<execution::Record> run(PlanId, QString, Cancel) override { return none(); }
    Async<execution::Record> withdraw(PlanId, Cancel) override { return none(); }
    Async<execution::Record> find(QString planOrExecution, Cancel cancel) override
    {
        found.append(planOrExecution);
        const std::function<Result<execution::Record>()> look = [this, planOrExecution]() -> Result<execution::Record> {
            for (const execution::Record &record : std::as_const(records)) {
                if (record.id.text() == planOrExecution || record.plan.id.text() == planOrExecution)
                    return record;
            }
            return fail(Code::NotFound, {{"what", planOrExecution}});
        };
        return Gate::answer<execution::Record>(finds.pass(), std::move(cancel), look);
    }
    Async<ui::RecordPage> list(execution::RecordFilter filter, Cancel cancel) override
    {
        ++listsAsked;
        const std::function<Result<ui::RecordPage>()> look = [this, filter]() -> Result<ui::RecordPage> {
            ui::RecordPage page;
            for (const execution::Record &record : std::as_const(records)) {
                if (page.records.size() < filter.limit &&
                    (filter.states.isEmpty() || filter.states.contains(record.state)))
                    page.records.append(record);
            }
            return page;
        };
        return Gate::answer<ui::RecordPage>(lists.pass(), std::move(cancel), look);
    }
    Async<ui::ApprovalPage> approvals(bool openOnly, int limit, Cancel cancel) override
    {
        ++approvalsAsked;
        const std::function<Result<ui::ApprovalPage>()> look = [this, openOnly, limit]() -> Result<ui::ApprovalPage> {
            using approvals::ApprovalState;
            ui::ApprovalPage page;
            for (const approvals::Approval &one : std::as_const(requests)) {
                const bool isOpen = (one.state == ApprovalState::Requested || one.state == ApprovalState::Approved) &&
                                    one.expiresAt > clock->now();
                if (page.approvals.size() < limit && (isOpen || !openOnly))
                    page.approvals.append(one);
            }
            return page;
        };
        return Gate::answer<ui::ApprovalPage>(requested.pass(), std::move(cancel), look);
    }
    Async<QList<execution::Foreseen>> foresee(inventory::TargetRef, Cancel) override
    {
        co_return QList<execution::Foreseen>();
    }
    QList<ui::RunningWork> running() const override { return {}; }
    void stop(PlanId) override {}

private:
    static Async<execution::Record> none() { co_return fail(Code::Unsupported, {}); }
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

    audit::ListedEntry at(audit::Sequence sequence) const
    {
        audit::ListedEntry row;
        row.sequence = sequence;
        row.hash.fill(static_cast<unsigned char>(sequence % 251));
        audit::Entry entry;
        entry.sequence = sequence;
        entry.what.actor = QStringLiteral("os:anna");
        entry.what.action = QStringLiteral("plan.created");
        entry.what.decision = sequence % refusedEvery == 0 ? QStringLiteral("deny") : QStringLiteral("allow");
        row.entry = entry;
        return row;
    }
    Async<QList<audit::ListedEntry>> list(audit::EntryFilter, audit::Page page, Cancel cancel) override
    {
        ++listsAsked;
        const std::function<Result<QList<audit::ListedEntry>>()> look = [this,
                                                                         page]() -> Result<QList<audit::ListedEntry>> {
            QList<audit::ListedEntry> rows;
            for (audit::Sequence next = page.before.value_or(head + 1) - 1; next > 0 && rows.size() < page.limit;
                 --next)
                rows.append(at(next));
            return rows;
        };
        return Gate::answer<QList<audit::ListedEntry>>(lists.pass(), std::move(cancel), look);
    }
    Async<audit::ListedEntry> entry(audit::Sequence sequence, Cancel) override
    {
        audit::ListedEntry row = at(sequence);
        co_return row;
    }
    Async<QList<audit::ListedEntry>> ofExecution(QString, Cancel) override { co_return QList<audit::ListedEntry>(); }
    Async<audit::VerifyReport> verify(audit::VerifyOptions options, audit::VerifyProgress, Cancel) override
    {
        verified.append(options);
        audit::VerifyReport report;
        report.last = head;
        report.first = head > 0 ? options.from : 0;
        report.checked = head > 0 ? head - options.from + 1 : 0;
        co_return report;
    }
};

inline ui::Overview overviewWith(audit::Sequence head, int openApprovals = 0)
{
    ui::Overview overview{someone(), {}};
    overview.head.sequence = head;
    overview.openApprovals = openApprovals;
    return overview;
}

/// A plan's id of its own for each number.
inline QString planIdOf(int number)
{
    return QStringLiteral("pln-%1").arg(number, 28, 16, QLatin1Char('0'));
}

inline execution::Record ranRecord(int number, const QString &container, Instant now)
{
    return endedRecord(restartPlan({container}, now, planIdOf(number)), execution::State::Succeeded,
                       {execution::State::Succeeded});
}

inline approvals::Approval approvalOf(int number, approvals::ApprovalState state, Instant now)
{
    return {.plan = PlanId::parse(planIdOf(number)).value(),
            .digest = {},
            .tier = operations::Tier::Two,
            .requester = someone(QStringLiteral("os:otto")).id,
            .requestedAt = now,
            .expiresAt = now + std::chrono::hours(1),
            .state = state,
            .approver = {},
            .decidedAt = {},
            .reason = {},
            .requestSequence = number,
            .decisionSequence = {}};
}

class SeenHistory final : public ui::HistoryLink
{
public:
    std::optional<Instant> seen;
    QList<Instant> askedSince;

    Async<QList<history::Entry>> timeline(history::ObjectKey, history::TimelinePage, Cancel) override
    {
        co_return QList<history::Entry>();
    }
    Async<history::Away> whileAway(Instant since, int, Cancel) override
    {
        askedSince.append(since);
        return nothing();
    }
    Async<QList<history::Entry>> changedOutside(Instant, Cancel) override { co_return QList<history::Entry>(); }
    std::optional<Instant> lastSeen() const override { return seen; }

private:
    static Async<history::Away> nothing() { co_return history::Away(); }
};

class NoKeys final : public ui::ShortcutBook
{
public:
    QList<ui::Binding> bindings() const override { return {}; }
    QString conflict(const QString &, const QKeySequence &) const override { return {}; }
    bool rebind(const QString &, const QKeySequence &) override { return false; }
};

/// One view over it, shown.
template <typename V>
struct ViewStage
{
    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>();
    ui::Feed feed{clock};
    ListedWork work;
    CountedRecord record;
    FakeTargets targets;
    FakeConfiguration configuration;
    SeenHistory history;
    FakeLogins logins;
    FakeClusters clusters;
    ui::Preferences preferences;
    ui::Scope scope;
    FakeNavigator navigator;
    NoKeys keys;
    ui::AgeTicker ticker{clock};
    std::unique_ptr<V> view;

    ViewStage() { work.clock = clock; }
    ui::PageContext context()
    {
        return {ui::Links{feed, work, record, targets, configuration, history, logins, clusters},
                preferences,
                scope,
                navigator,
                keys,
                ticker};
    }
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
