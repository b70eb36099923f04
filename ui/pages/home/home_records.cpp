// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/home/home_records.h"

#include "link/then.h"

namespace wingman::ui {
namespace {

constexpr int recordsRead = 200;
constexpr int plansFound = 50;

} // namespace

HomeRecords::HomeRecords(WorkLink &work, QObject *parent) : QObject(parent), m_work(work) {}

HomeRecords::~HomeRecords()
{
    m_cancel.cancel();
}

template <typename T>
void HomeRecords::ask(Async<T> question, const char *part, std::function<void(const T &)> take)
{
    const QString name = QString::fromLatin1(part);
    then(this, std::move(question), [this, take = std::move(take), name](const Result<T> &answer) {
        if (answer)
            take(*answer);
        else if (answer.error().code == Code::Cancelled)
            return;
        Q_EMIT told(name, answer ? std::nullopt : std::optional(answer.error()));
        Q_EMIT changed();
    });
}

void HomeRecords::read()
{
    execution::RecordFilter filter;
    filter.limit = recordsRead;
    ask<RecordPage>(m_work.list(filter, m_cancel), "records",
                    [this](const RecordPage &page) { m_newest = page.records; });
    // They stay until somebody looks, whatever is done meanwhile.
    execution::RecordFilter unknown;
    unknown.states = {execution::State::Unknown};
    unknown.limit = recordsRead;
    ask<RecordPage>(m_work.list(unknown, m_cancel), "outcomes",
                    [this](const RecordPage &page) { m_unknown = page.records; });
    ask<ApprovalPage>(m_work.approvals(true, recordsRead, m_cancel), "approvals", [this](const ApprovalPage &page) {
        m_approvals = page.approvals;
        findPlans();
    });
}

/// What waits may be older than the newest executions; what it is about says whether the scope covers it.
void HomeRecords::findPlans()
{
    QSet<PlanId> known;
    for (const execution::Record &record : std::as_const(m_newest))
        known.insert(record.plan.id);
    const QMap<PlanId, execution::Record> before = std::exchange(m_older, {});
    int asked = 0;
    for (const approvals::Approval &approval : std::as_const(m_approvals)) {
        const PlanId plan = approval.plan;
        if (known.contains(plan))
            continue;
        known.insert(plan);
        if (const auto found = before.constFind(plan); found != before.cend()) {
            m_older.insert(plan, *found);
            continue;
        }
        if (++asked > plansFound)
            return;
        then(this, m_work.find(plan.text(), m_cancel), [this, plan](const Result<execution::Record> &record) {
            if (!record)
                return;
            m_older.insert(plan, *record);
            Q_EMIT changed();
        });
    }
}

QList<execution::Record> HomeRecords::all() const
{
    QList<execution::Record> found;
    QSet<PlanId> known;
    const QList<execution::Record> every = m_newest + m_unknown + m_older.values();
    for (const execution::Record &record : every) {
        if (known.contains(record.plan.id))
            continue;
        known.insert(record.plan.id);
        found.append(record);
    }
    return found;
}

} // namespace wingman::ui
