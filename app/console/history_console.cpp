// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/history_console.h"

namespace wingman::console {
namespace {

using Entries = QList<history::Entry>;

constexpr std::chrono::seconds readWithin{15};
constexpr int mostActs = 1000;

Deadline soon()
{
    return Deadline::after(readWithin);
}

/// What Wingman itself did since then; one that has not ended goes on until now.
QList<history::KnownAct> actsOf(const QList<execution::Record> &records, Instant since, Instant now)
{
    QList<history::KnownAct> acts;
    for (const execution::Record &record : records) {
        const Instant until = record.endedAt.value_or(now);
        if (!record.startedAt || until < since)
            continue;
        for (const operations::TargetPlan &target : record.plan.targets) {
            acts.append({target.target().endpoint, target.target().kind,
                         target.before.object ? target.before.object->text() : QString(), target.target().name,
                         *record.startedAt, until});
        }
    }
    return acts;
}

Async<Entries> outside(std::shared_ptr<Core> core, Instant since, Cancel cancel)
{
    execution::RecordFilter filter;
    filter.limit = mostActs;
    const auto records = co_await core->composition().door().list(filter, cancel);
    if (!records)
        co_return propagate(records);
    const auto acts = actsOf(records->first, since, core->composition().clock()->now());
    auto entries = co_await core->composition().happenings()->changedOutside(acts, since, soon(), cancel);
    co_return entries;
}

} // namespace

Async<Entries> HistoryConsole::timeline(history::ObjectKey key, history::TimelinePage page, Cancel cancel)
{
    const Flow<Entries> flow = [=](const std::shared_ptr<Core> &core, Cancel stop) {
        return core->composition().happenings()->timeline(key, page, soon(), std::move(stop));
    };
    return ask<Entries>(m_access, flow, std::move(cancel));
}

Async<history::Away> HistoryConsole::whileAway(Instant since, int maximumGroups, Cancel cancel)
{
    const Flow<history::Away> flow = [=](const std::shared_ptr<Core> &core, Cancel stop) {
        return core->composition().happenings()->whileAway(since, maximumGroups, soon(), std::move(stop));
    };
    return ask<history::Away>(m_access, flow, std::move(cancel));
}

Async<Entries> HistoryConsole::changedOutside(Instant since, Cancel cancel)
{
    const Flow<Entries> flow = [=](const std::shared_ptr<Core> &core, Cancel stop) {
        return outside(core, since, std::move(stop));
    };
    return ask<Entries>(m_access, flow, std::move(cancel));
}

} // namespace wingman::console
