// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/timeline_feed.h"

#include "link/then.h"
#include "pages/workloads/workload_subject.h"

#include <algorithm>

namespace wingman::ui {
namespace {

constexpr std::chrono::milliseconds settling{400};
constexpr int firstLimit = 100;
constexpr int largestLimit = 1000;

bool speaksOf(const execution::Record &record, const QString &address)
{
    return std::any_of(record.plan.targets.cbegin(), record.plan.targets.cend(),
                       [&](const operations::TargetPlan &target) { return target.target().text() == address; });
}

} // namespace

/// Three answers that come in any order.
struct TimelineFeed::Reading
{
    QString address;
    int limit = firstLimit;
    int missing = 3;
    std::optional<Error> error;
    QList<history::Entry> entries;
    QList<execution::Record> records;
    QList<audit::ListedEntry> chain;
    bool isRecordsFull = false;
};

TimelineFeed::TimelineFeed(const Links &links, WorkloadSubject &subject, QObject *parent)
    : QObject(parent), m_links(links), m_subject(subject), m_limit(firstLimit)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(settling);
    connect(&m_soon, &QTimer::timeout, this, &TimelineFeed::read);
    connect(&subject, &WorkloadSubject::replaced, this, [this] {
        m_cancel.cancel();
        m_soon.stop();
        m_items.clear();
        m_error.reset();
        m_limit = firstLimit;
        m_loading = m_read = m_hasOlder = false;
        read();
        Q_EMIT changed();
    });
    connect(&subject, &WorkloadSubject::changed, this, &TimelineFeed::soon);
    connect(&links.feed, &Feed::recordsChanged, this, &TimelineFeed::soon);
    connect(&links.feed.inventory(), &inventory::Store::changed, this, [this](const inventory::Diff &diff) {
        if (!diff.tasks.isEmpty() && m_subject.isSelected() && diff.endpoint == m_subject.row().endpoint)
            soon();
    });
    connect(&links.feed.inventory(), &inventory::Store::happened, this, [this](const inventory::TargetEvent &event) {
        if (m_subject.isSelected() && event.endpoint == m_subject.row().endpoint &&
            event.object == m_subject.row().id.text())
            soon();
    });
}

TimelineFeed::~TimelineFeed()
{
    m_cancel.cancel();
}

void TimelineFeed::setWatched(const QObject *watcher, bool watched)
{
    if (!watched) {
        m_watchers.remove(watcher);
        return;
    }
    const bool isFirst = m_watchers.isEmpty();
    m_watchers.insert(watcher);
    if (isFirst)
        read();
}

void TimelineFeed::soon()
{
    if (!m_watchers.isEmpty() && m_subject.isSelected() && !m_soon.isActive())
        m_soon.start();
}

void TimelineFeed::readOlder()
{
    m_limit = std::min(m_limit * 3, largestLimit);
    read();
}

void TimelineFeed::read()
{
    if (m_watchers.isEmpty() || !m_subject.isSelected())
        return;
    m_cancel.cancel();
    m_cancel = Cancel();
    m_loading = true;
    const Cancel mine = m_cancel;
    const auto reading = std::make_shared<Reading>();
    const Workload &row = m_subject.row();
    reading->address = m_subject.address();
    reading->limit = m_limit;
    const auto arrived = [this, reading, mine](const std::optional<Error> &error) {
        if (mine.isCancelled())
            return;
        if (error && !reading->error)
            reading->error = error;
        if (--reading->missing == 0)
            take(*reading);
    };
    const history::ObjectKey key{row.endpoint, row.target().kind, row.id.text()};
    history::TimelinePage page;
    page.limit = m_limit;
    execution::RecordFilter records;
    records.target = reading->address;
    records.limit = m_limit;
    audit::EntryFilter entries;
    entries.target = reading->address;
    audit::Page newest;
    newest.limit = m_limit;
    then(this, m_links.history.timeline(key, page, mine), [=](const Result<QList<history::Entry>> &answer) {
        if (answer)
            reading->entries = *answer;
        arrived(answer ? std::nullopt : std::optional(answer.error()));
    });
    then(this, m_links.work.list(records, mine), [=](const Result<RecordPage> &answer) {
        if (answer) {
            reading->isRecordsFull = answer->records.size() >= reading->limit;
            for (const execution::Record &record : answer->records) {
                if (speaksOf(record, reading->address))
                    reading->records.append(record);
            }
        }
        arrived(answer ? std::nullopt : std::optional(answer.error()));
    });
    then(this, m_links.record.list(entries, newest, mine), [=](const Result<QList<audit::ListedEntry>> &answer) {
        if (answer)
            reading->chain = *answer;
        arrived(answer ? std::nullopt : std::optional(answer.error()));
    });
}

void TimelineFeed::take(const Reading &reading)
{
    m_loading = false;
    m_read = true;
    m_error = reading.error;
    const QList<TaskRow> tasks = m_subject.isContainer()
                                     ? QList<TaskRow>()
                                     : tasksOf(m_links.feed.inventory().entries(), m_subject.row().target());
    const QList<TimelineItem> all = mergedTimeline(reading.entries, reading.records, reading.chain, tasks);
    // A source that was cut off says nothing of what lies before its last line.
    std::optional<Instant> horizon;
    const auto reachesBackTo = [&](TimelineKind first, TimelineKind second) {
        for (auto item = all.crbegin(); item != all.crend(); ++item) {
            if (item->kind == first || item->kind == second) {
                horizon = horizon ? std::max(*horizon, item->at) : item->at;
                return;
            }
        }
    };
    if (reading.entries.size() >= reading.limit)
        reachesBackTo(TimelineKind::Event, TimelineKind::Change);
    if (reading.isRecordsFull)
        reachesBackTo(TimelineKind::Execution, TimelineKind::Execution);
    if (reading.chain.size() >= reading.limit)
        reachesBackTo(TimelineKind::Audit, TimelineKind::Audit);
    m_items.clear();
    for (const TimelineItem &item : all) {
        if (!horizon || item.at >= *horizon)
            m_items.append(item);
    }
    m_hasOlder = horizon && m_limit < largestLimit;
    Q_EMIT changed();
}

} // namespace wingman::ui
