// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/mock/streams.h"

#include "targets/mock/ports.h"

#include <algorithm>

namespace wingman::targets::mock {

using namespace inventory;
using namespace std::chrono_literals;

namespace {

/// Both the stream's own cancellation and that of this call end the wait.
struct Both
{
    Both(const Cancel &first, const Cancel &second)
        : m_first(first.onCancel([either = either] { either.cancel(); })),
          m_second(second.onCancel([either = either] { either.cancel(); }))
    {
    }
    Cancel either;

private:
    Cancel::Registration m_first, m_second;
};

// ----------------------------------------------------------------------------------------------------------------
// watch

struct WatchTask
{
    std::shared_ptr<Site> site;
    Cancel cancel;
    std::shared_ptr<Watcher> watcher = std::make_shared<Watcher>();
    enum class Link : quint8 { New, Announce, Live, Lost } link = Link::New;
    Milliseconds retry = 500ms; // doubled up to 30 s while the link is lost
    Deadline retryAt = Deadline::never();
    bool wasLive = false;
};

/// What the fault of the moment does to the link: none, an error, or silence.
struct LinkTrouble
{
    bool silent = false;
    std::optional<Error> error;
};

LinkTrouble troubleOf(Site &site)
{
    const auto fault = site.faults().take(Method::Watch);
    if (!fault)
        return {};
    switch (fault->kind) {
    case Fault::Kind::Stall:
    case Fault::Kind::Slow:
    case Fault::Kind::Lie:
        return {true, std::nullopt};
    case Fault::Kind::Fail:
    case Fault::Kind::Refuse:
    case Fault::Kind::Gone:
    case Fault::Kind::LoseBeforeActing:
    case Fault::Kind::LoseAfterActing:
        return {false, errorOf(*fault, site.endpoint())};
    }
    return {};
}

/// The next item that is there already; none if there is nothing to say.
std::optional<WatchItem> readyItem(WatchTask &task)
{
    Site &site = *task.site;
    if (task.link == WatchTask::Link::Lost && !task.retryAt.hasPassed())
        return std::nullopt;
    const LinkTrouble trouble = troubleOf(site);
    if (trouble.silent)
        return std::nullopt;
    if (trouble.error) {
        const bool again = task.link == WatchTask::Link::Lost;
        task.link = WatchTask::Link::Lost;
        task.retryAt = Deadline::after(task.retry);
        task.retry = std::min<Milliseconds>(task.retry * 2, 30s);
        if (again)
            return std::nullopt;
        return WatchState{WatchState::Link::Lost, trouble.error};
    }
    task.retry = 500ms;
    if (!task.wasLive) {
        task.wasLive = true;
        task.link = WatchTask::Link::Announce;
        Snapshot snapshot = site.look();
        site.join(task.watcher);
        return snapshot;
    }
    if (task.link != WatchTask::Link::Live) {
        task.link = WatchTask::Link::Live;
        return WatchState{WatchState::Link::Live, std::nullopt};
    }
    site.refresh();
    if (!task.watcher->events.empty()) {
        TargetEvent event = std::move(task.watcher->events.front());
        task.watcher->events.pop_front();
        return event;
    }
    if (task.watcher->hasChanges()) {
        Diff diff = site.tell(*task.watcher);
        if (!diff.isEmpty())
            return diff;
    }
    return std::nullopt;
}

Async<std::optional<WatchItem>> nextOfWatch(std::shared_ptr<WatchTask> task, Deadline deadline, Cancel cancel)
{
    const Both both(task->cancel, cancel);
    const QString what = task->site->endpoint().id.text();
    for (;;) {
        if (both.either.isCancelled())
            co_return fail(Code::Cancelled);
        if (auto item = readyItem(*task))
            co_return std::optional<WatchItem>(std::move(*item));
        const Completion<void> wake;
        task->watcher->wake = wake;
        const Deadline until = task->link == WatchTask::Link::Lost ? task->retryAt : Deadline::after(1s);
        const auto woken = co_await wake.wait(what, until.earlier(deadline), both.either);
        task->watcher->wake.reset();
        if (!woken && (woken.error().code == Code::Cancelled || deadline.hasPassed()))
            co_return propagate(woken);
    }
}

class WatchStream final : public Stream<WatchItem>
{
public:
    WatchStream(std::shared_ptr<Site> site, Cancel cancel)
        : m_task(std::make_shared<WatchTask>(WatchTask{std::move(site), cancel.child()}))
    {
    }
    ~WatchStream() override { m_task->cancel.cancel(); }
    Async<std::optional<WatchItem>> next(Deadline deadline, Cancel cancel) override
    {
        return nextOfWatch(m_task, deadline, cancel);
    }

private:
    std::shared_ptr<WatchTask> m_task;
};

// -----------------------------------------------------------------------------------------------------------------
// logs

struct LogTask
{
    std::shared_ptr<Site> site;
    ObjectId id;
    Workload workload;
    LogOptions options;
    Cancel cancel;
    qint64 line = 0;
    bool ended = false;
};

/// The run that the log began with, as it is now: ended where the container is gone, stopped or started anew.
Workload runOf(const LogTask &task)
{
    const auto now = task.site->workload(task.id);
    Workload run = task.workload;
    if (!now || now->startedAt != run.startedAt)
        run.endedAt = run.endedAt.value_or(task.site->now());
    else
        run.endedAt = now->endedAt;
    return run;
}

Async<std::optional<LogLine>> nextOfLog(std::shared_ptr<LogTask> task, Deadline deadline, Cancel cancel)
{
    const Both both(task->cancel, cancel);
    const QString what = task->site->endpoint().id.text();
    for (;;) {
        if (both.either.isCancelled())
            co_return fail(Code::Cancelled);
        if (task->ended)
            co_return std::optional<LogLine>();
        if (task->site->faults().peek(Method::Logs)) {
            task->ended = true; // whatever the fault says, a broken transfer does not mend
            co_return co_await
                [](std::shared_ptr<Site> site, Deadline limit, Cancel stop) -> Async<std::optional<LogLine>> {
                    const auto admitted = co_await admit(site, Method::Logs, limit, stop);
                    if (!admitted)
                        co_return propagate(admitted);
                    co_return std::optional<LogLine>();
                }(task->site, deadline, both.either);
        }
        task->site->refresh();
        task->workload = runOf(*task);
        const Instant now = task->site->now();
        const Instant end = std::min(task->options.until.value_or(now), now);
        if (task->line < task->workload.linesUntil(end)) {
            LogLine line = task->workload.line(task->line++);
            if (!task->options.timestamps)
                line.at.reset();
            co_return std::optional<LogLine>(std::move(line));
        }
        const bool over = task->options.until && *task->options.until <= now;
        if (!task->options.follow || !task->workload.isRunning() || over) {
            task->ended = true;
            continue;
        }
        const Completion<void> never;
        const auto waited = co_await never.wait(what, Deadline::after(100ms).earlier(deadline), both.either);
        if (!waited && (waited.error().code == Code::Cancelled || deadline.hasPassed()))
            co_return propagate(waited);
    }
}

class LogStream final : public Stream<LogLine>
{
public:
    explicit LogStream(LogTask task) : m_task(std::make_shared<LogTask>(std::move(task))) {}
    ~LogStream() override { m_task->cancel.cancel(); }
    Async<std::optional<LogLine>> next(Deadline deadline, Cancel cancel) override
    {
        return nextOfLog(m_task, deadline, cancel);
    }

private:
    std::shared_ptr<LogTask> m_task;
};

// ----------------------------------------------------------------------------------------------------------------
// stats

struct StatsTask
{
    std::shared_ptr<Site> site;
    ObjectId id;
    Cancel cancel;
    bool first = true;
    Deadline due = Deadline::after(0ms);
};

Async<std::optional<StatsSample>> nextOfStats(std::shared_ptr<StatsTask> task, Deadline deadline, Cancel cancel)
{
    const Both both(task->cancel, cancel);
    const auto waited =
        co_await passTime(task->due.remaining(), task->site->endpoint().id.text(), deadline, both.either);
    if (!waited)
        co_return propagate(waited);
    if (task->site->faults().peek(Method::Stats)) {
        const auto admitted = co_await admit(task->site, Method::Stats, deadline, both.either);
        if (!admitted)
            co_return propagate(admitted);
    }
    task->site->refresh();
    const auto workload = task->site->workload(task->id);
    if (!workload || !workload->isRunning())
        co_return std::optional<StatsSample>();
    task->due = Deadline::after(1s);
    co_return std::optional<StatsSample>(workload->sample(task->site->now(), std::exchange(task->first, false)));
}

class StatsStream final : public Stream<StatsSample>
{
public:
    explicit StatsStream(StatsTask task) : m_task(std::make_shared<StatsTask>(std::move(task))) {}
    ~StatsStream() override { m_task->cancel.cancel(); }
    Async<std::optional<StatsSample>> next(Deadline deadline, Cancel cancel) override
    {
        return nextOfStats(m_task, deadline, cancel);
    }

private:
    std::shared_ptr<StatsTask> m_task;
};

} // namespace

std::shared_ptr<Stream<WatchItem>> makeWatchStream(std::shared_ptr<Site> site, Cancel cancel)
{
    return std::make_shared<WatchStream>(std::move(site), cancel);
}

std::shared_ptr<Stream<LogLine>> makeLogStream(std::shared_ptr<Site> site, ObjectId id, Workload workload,
                                               LogOptions options, Cancel cancel)
{
    const Instant now = site->now();
    const qint64 all = workload.linesUntil(std::min(options.until.value_or(now), now));
    qint64 first = options.tail < 0 ? 0 : std::max<qint64>(0, all - options.tail);
    if (options.since)
        first = std::max(first, workload.linesUntil(*options.since));
    return std::make_shared<LogStream>(
        LogTask{std::move(site), std::move(id), std::move(workload), options, cancel.child(), first});
}

std::shared_ptr<Stream<StatsSample>> makeStatsStream(std::shared_ptr<Site> site, ObjectId id, Cancel cancel)
{
    return std::make_shared<StatsStream>(StatsTask{std::move(site), std::move(id), cancel.child()});
}

} // namespace wingman::targets::mock
