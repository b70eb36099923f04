// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window/record_links.h"

namespace wingman::test {

void Gate::letThrough()
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const Completion<bool> &one : waiting)
        one.complete(true);
}

void Gate::open()
{
    m_isClosed = false;
    letThrough();
}

Completion<bool> Gate::pass()
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

QList<operations::OperationSpec> ListedWork::operations() const
{
    return {};
}

QString ListedWork::confirmationPhrase(const operations::Plan &) const
{
    return {};
}

Async<execution::Record> ListedWork::plan(operations::Intent, Cancel)
{
    return none();
}

Async<execution::Record> ListedWork::ask(PlanId, Cancel)
{
    return none();
}

Async<execution::Record> ListedWork::decide(PlanId, bool, QString, QString, Cancel)
{
    return none();
}

Async<execution::Record> ListedWork::run(PlanId, QString, Cancel)
{
    return none();
}

Async<execution::Record> ListedWork::withdraw(PlanId, Cancel)
{
    return none();
}

Async<execution::Record> ListedWork::find(QString planOrExecution, Cancel cancel)
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

Async<ui::RecordPage> ListedWork::list(execution::RecordFilter filter, Cancel cancel)
{
    ++listsAsked;
    const std::function<Result<ui::RecordPage>()> look = [this, filter]() -> Result<ui::RecordPage> {
        ui::RecordPage page;
        for (const execution::Record &record : std::as_const(records)) {
            if (page.records.size() < filter.limit && (filter.states.isEmpty() || filter.states.contains(record.state)))
                page.records.append(record);
        }
        return page;
    };
    return Gate::answer<ui::RecordPage>(lists.pass(), std::move(cancel), look);
}

Async<ui::ApprovalPage> ListedWork::approvals(bool openOnly, int limit, Cancel cancel)
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

Async<QList<execution::Foreseen>> ListedWork::foresee(inventory::TargetRef, Cancel)
{
    co_return QList<execution::Foreseen>();
}

QList<ui::RunningWork> ListedWork::running() const
{
    return {};
}

Async<execution::Record> ListedWork::none()
{
    co_return fail(Code::Unsupported, {});
}

audit::ListedEntry CountedRecord::at(audit::Sequence sequence) const
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

Async<QList<audit::ListedEntry>> CountedRecord::list(audit::EntryFilter, audit::Page page, Cancel cancel)
{
    ++listsAsked;
    const std::function<Result<QList<audit::ListedEntry>>()> look = [this,
                                                                     page]() -> Result<QList<audit::ListedEntry>> {
        QList<audit::ListedEntry> rows;
        for (audit::Sequence next = page.before.value_or(head + 1) - 1; next > 0 && rows.size() < page.limit; --next)
            rows.append(at(next));
        return rows;
    };
    return Gate::answer<QList<audit::ListedEntry>>(lists.pass(), std::move(cancel), look);
}

Async<audit::ListedEntry> CountedRecord::entry(audit::Sequence sequence, Cancel)
{
    audit::ListedEntry row = at(sequence);
    co_return row;
}

Async<QList<audit::ListedEntry>> CountedRecord::ofExecution(QString, Cancel)
{
    co_return QList<audit::ListedEntry>();
}

Async<audit::VerifyReport> CountedRecord::verify(audit::VerifyOptions options, audit::VerifyProgress, Cancel)
{
    verified.append(options);
    audit::VerifyReport report;
    report.last = head;
    report.first = head > 0 ? options.from : 0;
    report.checked = head > 0 ? head - options.from + 1 : 0;
    co_return report;
}

ui::Overview overviewWith(audit::Sequence head, int openApprovals)
{
    ui::Overview overview{someone(), {}};
    overview.head.sequence = head;
    overview.openApprovals = openApprovals;
    return overview;
}

QString planIdOf(int number)
{
    return QStringLiteral("pln-%1").arg(number, 28, 16, QLatin1Char('0'));
}

execution::Record ranRecord(int number, const QString &container, Instant now)
{
    return endedRecord(restartPlan({container}, now, planIdOf(number)), execution::State::Succeeded,
                       {execution::State::Succeeded});
}

approvals::Approval approvalOf(int number, approvals::ApprovalState state, Instant now)
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

Async<QList<history::Entry>> SeenHistory::timeline(history::ObjectKey, history::TimelinePage, Cancel)
{
    co_return QList<history::Entry>();
}

Async<history::Away> SeenHistory::whileAway(Instant since, int, Cancel)
{
    askedSince.append(since);
    return nothing();
}

Async<QList<history::Entry>> SeenHistory::changedOutside(Instant, Cancel)
{
    co_return QList<history::Entry>();
}

std::optional<Instant> SeenHistory::lastSeen() const
{
    return seen;
}

Async<history::Away> SeenHistory::nothing()
{
    co_return history::Away();
}

} // namespace wingman::test
