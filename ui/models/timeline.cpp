// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline.h"

#include "models/execution_model.h"

#include <algorithm>

namespace wingman::ui {
namespace {

TimelineItem itemOf(const history::Entry &entry)
{
    TimelineItem item;
    item.kind = entry.source == history::Source::Event ? TimelineKind::Event : TimelineKind::Change;
    item.at = entry.at;
    item.action = entry.action;
    item.subject = entry.name;
    if (!entry.before.isEmpty() || !entry.after.isEmpty())
        item.outcome = QStringLiteral("%1 → %2").arg(entry.before, entry.after);
    item.importance = history::importanceOf(entry);
    const QStringList parts{QStringLiteral("event"),
                            QString::number(static_cast<int>(item.kind)),
                            entry.key.endpoint.text(),
                            QString::number(static_cast<int>(entry.key.kind)),
                            entry.key.object,
                            QString::number(entry.at.time_since_epoch().count()),
                            entry.action,
                            entry.before,
                            entry.after};
    item.key = parts.join(QLatin1Char('\n'));
    return item;
}

TimelineItem itemOf(const execution::Record &record)
{
    using execution::State;
    TimelineItem item;
    item.kind = TimelineKind::Execution;
    item.at = record.startedAt.value_or(record.plan.createdAt);
    item.action = record.plan.operation.text();
    item.subject = targetsText(record.plan);
    item.outcome = execution::stateName(record.state);
    item.importance = record.state == State::Failed || record.state == State::Unknown ? history::Importance::Trouble
                                                                                      : history::Importance::Notable;
    item.key = QStringLiteral("execution ") + record.id.text();
    item.reference = record.plan.id.text();
    return item;
}

TimelineItem itemOf(audit::Sequence sequence, const audit::Entry &entry)
{
    TimelineItem item;
    item.kind = TimelineKind::Audit;
    item.at = entry.time;
    item.action = entry.what.action;
    item.subject = entry.what.target;
    item.outcome = entry.what.result.isEmpty() ? entry.what.decision : entry.what.result;
    item.importance =
        entry.what.decision == QStringLiteral("deny") ? history::Importance::Trouble : history::Importance::Notable;
    item.key = QStringLiteral("audit %1").arg(sequence);
    item.reference = QString::number(sequence);
    return item;
}

TimelineItem itemOf(const TaskRow &row)
{
    TimelineItem item;
    item.kind = TimelineKind::Task;
    item.at = row.task.startedAt.value_or(row.task.endedAt.value_or(Instant()));
    item.action = row.task.type;
    item.subject = row.task.user;
    item.place = row.task.node;
    item.outcome = row.task.result;
    switch (stateOf(row)) {
    case TaskState::Running:
    case TaskState::Ok:
    case TaskState::Unknown:
        item.importance = history::Importance::Notable;
        break;
    case TaskState::Warnings:
    case TaskState::Failed:
        item.importance = history::Importance::Trouble;
        break;
    }
    item.key = QStringLiteral("task ") + row.key();
    return item;
}

/// An event of the watch that one of these tasks says better.
bool isToldBy(const history::Entry &entry, const QList<TaskRow> &tasks)
{
    if (entry.source != history::Source::Event)
        return false;
    return std::any_of(tasks.cbegin(), tasks.cend(), [&](const TaskRow &row) {
        // Of the event of a failure the history keeps the word before the colon.
        const bool isIts = entry.action.section(QLatin1Char(':'), 0, 0) == row.task.type;
        return isIts && (entry.at == row.task.startedAt || entry.at == row.task.endedAt);
    });
}

} // namespace

QList<TimelineItem> mergedTimeline(const QList<history::Entry> &entries, const QList<execution::Record> &executions,
                                   const QList<audit::ListedEntry> &chain, const QList<TaskRow> &tasks)
{
    QList<TimelineItem> all;
    all.reserve(entries.size() + tasks.size() + executions.size() + chain.size());
    for (const history::Entry &entry : entries) {
        if (!isToldBy(entry, tasks))
            all.append(itemOf(entry));
    }
    for (const TaskRow &task : tasks)
        all.append(itemOf(task));
    for (const execution::Record &record : executions)
        all.append(itemOf(record));
    for (const audit::ListedEntry &row : chain) {
        if (row.entry)
            all.append(itemOf(row.sequence, *row.entry));
    }
    std::stable_sort(all.begin(), all.end(), [](const TimelineItem &left, const TimelineItem &right) {
        return left.at != right.at ? left.at > right.at : left.kind < right.kind;
    });
    return all;
}

} // namespace wingman::ui
