// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/recorder.h"

namespace wingman::history {
namespace {
Result<> done(const Result<qint64> &written)
{
    if (!written)
        return propagate(written);
    return {};
}
} // namespace

Async<> take(std::shared_ptr<const History> history, inventory::WatchItem item, Deadline deadline, Cancel cancel)
{
    if (const auto *snapshot = std::get_if<inventory::Snapshot>(&item))
        co_return done(co_await history->report(reportOf(*snapshot), deadline, cancel));
    if (const auto *diff = std::get_if<inventory::Diff>(&item))
        co_return done(co_await history->report(reportOf(*diff), deadline, cancel));
    if (const auto *event = std::get_if<inventory::TargetEvent>(&item)) {
        const QList<inventory::TargetEvent> events{*event};
        co_return done(co_await history->record(events, deadline, cancel));
    }
    co_return {};
}

Async<> take(std::shared_ptr<const History> history, QList<inventory::WatchItem> items, Deadline deadline,
             Cancel cancel)
{
    QList<inventory::TargetEvent> events;
    std::optional<Error> lost;
    for (const inventory::WatchItem &item : std::as_const(items)) {
        if (const auto *event = std::get_if<inventory::TargetEvent>(&item)) {
            events.append(*event);
            continue;
        }
        const auto taken = co_await take(history, item, deadline, cancel);
        if (!taken)
            lost = taken.error();
    }
    if (!events.isEmpty()) {
        const auto recorded = co_await history->record(events, deadline, cancel);
        if (!recorded)
            lost = recorded.error();
    }
    if (lost)
        co_return Failure(*lost);
    co_return {};
}

} // namespace wingman::history
