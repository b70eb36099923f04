// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/recorder.h"

#include "base/logging.h"

namespace wingman::history {
namespace {
constexpr std::chrono::seconds writeWithin{30};

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

Async<> follow(std::shared_ptr<inventory::Reader> reader, std::shared_ptr<const History> history, Cancel cancel)
{
    const auto watch = reader->watch(cancel);
    for (;;) {
        auto item = co_await watch->next(Deadline::never(), cancel);
        if (!item)
            co_return propagate(item);
        if (!*item)
            co_return {};
        const auto taken = co_await take(history, std::move(**item), Deadline::after(writeWithin), cancel);
        if (!taken && taken.error().code == Code::Cancelled)
            co_return taken;
        if (!taken)
            qCWarning(logStorage, "the history lost an item: %ls", qUtf16Printable(taken.error().sentence()));
    }
}

} // namespace wingman::history
