// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/watch.h"

#include "base/redaction.h"
#include "targets/channel/pipe.h"
#include "targets/proxmox/care.h"
#include "targets/proxmox/upid.h"

#include <algorithm>

namespace wingman::targets::proxmox {

using namespace inventory;

namespace {

using Items = channel::Pipe<WatchItem>;

/// What one watch knows; owned by its flow.
struct Watch
{
    Source source;
    WatchOptions options;
    std::shared_ptr<Items::Shared> out;
    std::optional<Snapshot> current{};
    SteadyInstant lastSnapshot{};
    QStringList careProblems{};
};

TargetEvent eventOf(const Snapshot &snapshot, const ClusterTask &task, const QString &action, Instant at)
{
    TargetEvent event{
        .endpoint = snapshot.endpoint, .kind = TargetKind::Cluster, .object = {}, .name = {}, .action = {}, .at = {}};
    event.action = action;
    event.at = at;
    event.object = task.object;
    event.name = task.object;
    for (const auto &[kind, word] : {std::pair(TargetKind::Qemu, "qemu/"), std::pair(TargetKind::Lxc, "lxc/")}) {
        const auto id = ObjectId::parse(QLatin1String(word) + task.object);
        const auto guest = id ? snapshot.guests.constFind(*id) : snapshot.guests.cend();
        if (guest == snapshot.guests.cend())
            continue;
        event.kind = kind;
        event.object = guest->id.text();
        event.name = guest->name.isEmpty() ? task.object : guest->name;
    }
    if (event.kind == TargetKind::Cluster && task.object.isEmpty()) {
        event.kind = TargetKind::Node;
        event.object = event.name = task.node;
    }
    return event;
}

Async<> push(std::shared_ptr<Watch> watch, Snapshot now)
{
    const Snapshot before = *watch->current;
    const Diff diff = difference(before, now);
    const QList<TargetEvent> events = eventsBetween(before, now);
    watch->current = now;
    if (!diff.isEmpty()) {
        const auto told = co_await Items::push(watch->out, WatchItem(diff));
        if (!told)
            co_return propagate(told);
    }
    for (const TargetEvent &event : events) {
        const auto told = co_await Items::push(watch->out, WatchItem(event));
        if (!told)
            co_return propagate(told);
    }
    co_return {};
}

/// How well it is looked after, told as one more difference.
Async<> tellCare(std::shared_ptr<Watch> watch, Cancel cancel)
{
    Snapshot known = *watch->current;
    for (const QString &problem : std::as_const(watch->careProblems))
        known.problems.removeAll(problem);
    const auto cared = co_await readCare(watch->source, known, Deadline::after(watch->options.answerWithin), cancel);
    if (!cared)
        co_return propagate(cared);
    watch->careProblems = cared->problems;
    co_return co_await push(watch, cared->snapshot);
}

/// One connection from its beginning to its loss. `lived` becomes true once it worked.
Async<> session(std::shared_ptr<Watch> watch, std::shared_ptr<bool> lived, Cancel cancel)
{
    for (;;) {
        const Deadline deadline = Deadline::after(watch->options.answerWithin);
        const bool whole =
            !*lived || std::chrono::steady_clock::now() >= watch->lastSnapshot + watch->options.reconcileEvery;
        // One co_await per statement: GCC 12 destroys what a conditional expression awaits twice.
        Result<Snapshot> now = fail(Code::Cancelled);
        if (whole)
            now = co_await readSnapshot(watch->source, deadline, cancel);
        else
            now = co_await readHeartbeat(watch->source, *watch->current, deadline, cancel);
        if (!now)
            co_return propagate(now);
        if (whole) {
            watch->lastSnapshot = std::chrono::steady_clock::now();
            now->problems.append(watch->careProblems); // until it is looked again
            if (watch->current)
                keepCare(*watch->current, *now);
        }
        const bool looksAgain = whole || (watch->current && backupsMoved(*watch->current, *now));
        if (!watch->current) {
            watch->current = *now;
            const auto told = co_await Items::push(watch->out, WatchItem(*now));
            if (!told)
                co_return propagate(told);
        } else {
            const auto told = co_await push(watch, *now);
            if (!told)
                co_return propagate(told);
        }
        if (!std::exchange(*lived, true)) {
            const auto live = co_await Items::push(watch->out, WatchItem(WatchState{WatchState::Link::Live, {}}));
            if (!live)
                co_return propagate(live);
        }
        if (looksAgain) {
            const auto cared = co_await tellCare(watch, cancel);
            if (!cared)
                co_return propagate(cared);
        }
        const auto paused = co_await pause(watch->options.beat, cancel);
        if (!paused)
            co_return propagate(paused);
    }
}

QCoro::Task<void> run(std::shared_ptr<Watch> watch, Cancel cancel)
{
    const Cancel both = cancel.child();
    const auto unread = watch->out->maker.onCancel([both] { both.cancel(); });
    Milliseconds rest = watch->options.firstPause;
    while (!both.isCancelled()) {
        const auto lived = std::make_shared<bool>(false);
        const auto ended = co_await session(watch, lived, both);
        if (both.isCancelled())
            break;
        if (*lived)
            rest = watch->options.firstPause;
        const WatchState lost{WatchState::Link::Lost, ended ? std::optional<Error>() : ended.error()};
        const auto said = co_await Items::push(watch->out, WatchItem(lost));
        if (!said)
            break;
        const auto paused = co_await pause(rest, both);
        if (!paused)
            break;
        rest = std::min(rest * 2, watch->options.longestPause);
    }
    watch->out->end(Error{Code::Cancelled, {}});
}

} // namespace

QList<TargetEvent> eventsBetween(const Snapshot &before, const Snapshot &now)
{
    QList<TargetEvent> events;
    for (const ClusterTask &task : now.tasks) {
        const auto known = before.tasks.constFind(task.id);
        const bool isNew = known == before.tasks.cend();
        if (isNew)
            events.append(eventOf(now, task, task.type, task.startedAt.value_or(now.readAt)));
        const bool endedNow = task.endedAt && (isNew || !known->endedAt);
        if (endedNow && !isTaskSuccess(task.result))
            events.append(eventOf(now, task, QStringLiteral("%1: %2").arg(task.type, redacted(inert(task.result, 400))),
                                  *task.endedAt));
    }
    std::stable_sort(events.begin(), events.end(),
                     [](const TargetEvent &left, const TargetEvent &right) { return left.at < right.at; });
    return events;
}

std::shared_ptr<Stream<WatchItem>> watch(Source source, WatchOptions options, Cancel cancel)
{
    const auto out = std::make_shared<Items::Shared>();
    run(std::make_shared<Watch>(Watch{std::move(source), options, out}), std::move(cancel));
    return std::make_shared<Items>(out);
}

} // namespace wingman::targets::proxmox
