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

} // namespace

QList<TimelineItem> mergedTimeline(const QList<history::Entry> &entries, const QList<execution::Record> &executions,
                                   const QList<audit::ListedEntry> &chain)
{
    QList<TimelineItem> all;
    all.reserve(entries.size() + executions.size() + chain.size());
    for (const history::Entry &entry : entries)
        all.append(itemOf(entry));
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
