// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/docker/watch.h"

#include "targets/channel/pipe.h"
#include "targets/docker/event.h"
#include "targets/docker/json_lines.h"

#include <QSet>
#include <algorithm>
#include <vector>

namespace wingman::targets::docker {

using namespace inventory;

namespace {

using Items = channel::Pipe<WatchItem>;

struct Touched
{
    QSet<QString> containers;
    bool images = false, volumes = false, networks = false;

    bool isEmpty() const { return containers.isEmpty() && !images && !volumes && !networks; }
    void add(const QList<std::pair<TargetKind, QString>> &objects)
    {
        for (const auto &[kind, id] : objects) {
            if (kind == TargetKind::Container)
                containers.insert(id);
            images = images || kind == TargetKind::Image;
            volumes = volumes || kind == TargetKind::Volume;
            networks = networks || kind == TargetKind::Network;
        }
    }
};

/// What one watch knows; owned by its flow.
struct Watch
{
    Watch(Source from, WatchOptions how, std::shared_ptr<Items::Shared> into)
        : source(std::move(from)), options(how), out(std::move(into))
    {
    }

    Source source;
    WatchOptions options;
    std::shared_ptr<Items::Shared> out;
    std::optional<Snapshot> current;
    qint64 lastEvent = 0;        // nanoseconds, the engine's clock
    QSet<QByteArray> seenAtLast; // events of that very nanosecond
    SteadyInstant lastUpdate{};
    SteadyInstant lastSnapshot{};

    Diff emptyDiff() const
    {
        return Diff{.endpoint = source.endpoint.id,
                    .engine = {},
                    .containers = {},
                    .images = {},
                    .volumes = {},
                    .networks = {},
                    .nodes = {},
                    .guests = {},
                    .readAt = source.clock->now()};
    }
};

/// The part of a snapshot's containers that `ids` speak of, before and after.
Change<Container> changeOf(const Rows<Container> &before, const Rows<Container> &after, const QSet<QString> &ids)
{
    Change<Container> change;
    for (const Container &container : after) {
        const auto known = before.find(container.id);
        if (known == before.end())
            change.added.append(container);
        else if (*known != container)
            change.changed.append(container);
    }
    for (auto at = before.begin(); at != before.end(); ++at) {
        const QString &id = at.key().text();
        const bool spokenOf = std::any_of(ids.begin(), ids.end(), [&id](const QString &touched) {
            constexpr qsizetype shortId = 12; // very old events give so much of an id
            return id == touched || (touched.size() >= shortId && id.startsWith(touched));
        });
        if (spokenOf && !after.contains(at.key()))
            change.removed.append(at.key());
    }
    return change;
}

Snapshot only(const Snapshot &snapshot)
{
    Snapshot bare = snapshot;
    bare.containers.clear();
    bare.images.clear();
    bare.volumes.clear();
    bare.networks.clear();
    return bare;
}

/// Takes the whole anew and says what differs.
Async<> reconcile(std::shared_ptr<Watch> watch, Cancel cancel)
{
    const auto snapshot = co_await readSnapshot(watch->source, Deadline::after(watch->options.answerWithin), cancel);
    if (!snapshot)
        co_return propagate(snapshot);
    watch->lastSnapshot = std::chrono::steady_clock::now();
    watch->lastUpdate = watch->lastSnapshot;
    if (!watch->current) {
        watch->current = *snapshot;
        co_return co_await Items::push(watch->out, WatchItem(*snapshot));
    }
    const Diff diff = difference(*watch->current, *snapshot);
    watch->current = *snapshot;
    if (diff.isEmpty())
        co_return {};
    co_return co_await Items::push(watch->out, WatchItem(diff));
}

/// Asks for what events spoke of: one request per kind.
Async<> update(std::shared_ptr<Watch> watch, Touched touched, Cancel cancel)
{
    const Deadline deadline = Deadline::after(watch->options.answerWithin);
    Diff diff = watch->emptyDiff();
    Snapshot before = only(*watch->current);
    Snapshot after = before;
    if (!touched.containers.isEmpty()) {
        QStringList ids = touched.containers.values();
        const bool whole = ids.size() > watch->options.mostSingly;
        if (whole)
            ids.clear();
        const auto rows = co_await readContainers(watch->source, ids, deadline, cancel);
        if (!rows)
            co_return propagate(rows);
        if (whole) {
            before.containers = watch->current->containers;
            after.containers = *rows;
        } else {
            diff.containers = changeOf(watch->current->containers, *rows, touched.containers);
        }
    }
    if (touched.images) {
        const auto rows = co_await readImages(watch->source, deadline, cancel);
        if (!rows)
            co_return propagate(rows);
        before.images = watch->current->images;
        after.images = *rows;
    }
    if (touched.volumes) {
        const auto rows = co_await readVolumes(watch->source, deadline, cancel);
        if (!rows)
            co_return propagate(rows);
        before.volumes = watch->current->volumes;
        after.volumes = *rows;
    }
    if (touched.networks) {
        const auto rows = co_await readNetworks(watch->source, deadline, cancel);
        if (!rows)
            co_return propagate(rows);
        before.networks = watch->current->networks;
        after.networks = *rows;
    }
    const Diff lists = difference(before, after);
    if (diff.containers.isEmpty())
        diff.containers = lists.containers;
    diff.images = lists.images;
    diff.volumes = lists.volumes;
    diff.networks = lists.networks;
    watch->lastUpdate = std::chrono::steady_clock::now();
    if (diff.isEmpty())
        co_return {};
    apply(*watch->current, diff);
    watch->current->readAt = diff.readAt;
    co_return co_await Items::push(watch->out, WatchItem(diff));
}

/// Whether this event was told before the connection was lost; remembers it otherwise.
bool isRepeated(Watch &watch, const EngineEvent &event)
{
    const QByteArray key = (event.event.object + u' ' + event.event.action).toUtf8();
    if (event.timeNano < watch.lastEvent)
        return true;
    if (event.timeNano > watch.lastEvent) {
        watch.lastEvent = event.timeNano;
        watch.seenAtLast.clear();
    }
    if (watch.seenAtLast.contains(key))
        return true;
    watch.seenAtLast.insert(key);
    return false;
}

/// Follows the events of one connection until it is lost.
Async<> follow(std::shared_ptr<Watch> watch, std::shared_ptr<channel::BodyStream> events, bool again, Cancel cancel)
{
    JsonLines lines(watch->source.client->endpoint());
    Touched touched;
    const qint64 knownUntil = watch->lastEvent;
    for (;;) {
        // Nothing waits: until the next reconciliation. Something does: until updates may follow one another again.
        const SteadyInstant due = touched.isEmpty() ? watch->lastSnapshot + watch->options.reconcileEvery
                                                    : std::max(watch->lastUpdate + watch->options.quietest,
                                                               std::chrono::steady_clock::now() + Milliseconds(2));
        const auto piece = co_await events->next(Deadline::at(due), cancel);
        if (piece && !piece->has_value())
            co_return fail(Code::ConnectionLost, {{"endpoint", watch->source.client->endpoint()}});
        if (piece) {
            if (const auto fed = lines.feed(**piece); !fed)
                co_return propagate(fed);
            while (const auto object = lines.take()) {
                const auto event = eventFrom(watch->source.endpoint.id, *object);
                if (!event)
                    continue;
                touched.add(event->touched);
                if (again && event->timeNano <= knownUntil && isRepeated(*watch, *event))
                    continue;
                if (event->timeNano >= watch->lastEvent)
                    isRepeated(*watch, *event);
                const auto pushed = co_await Items::push(watch->out, WatchItem(event->event));
                if (!pushed)
                    co_return propagate(pushed);
            }
        } else if (piece.error().code != Code::TimedOut) {
            co_return propagate(piece);
        }
        const SteadyInstant now = std::chrono::steady_clock::now();
        if (now >= watch->lastSnapshot + watch->options.reconcileEvery) {
            touched = {};
            const auto done = co_await reconcile(watch, cancel);
            if (!done)
                co_return propagate(done);
        } else if (!touched.isEmpty() && now >= watch->lastUpdate + watch->options.quietest) {
            const Touched batch = std::exchange(touched, {});
            const auto done = co_await update(watch, batch, cancel);
            if (!done)
                co_return propagate(done);
        }
    }
}

/// One connection from its beginning to its loss. `lived` becomes true once it worked.
Async<> session(std::shared_ptr<Watch> watch, std::shared_ptr<bool> lived, Cancel cancel)
{
    const Deadline deadline = Deadline::after(watch->options.answerWithin);
    const bool again = watch->current.has_value();
    Call call;
    call.path = QStringLiteral("/events");
    call.what = QStringLiteral("the events");
    if (again && watch->lastEvent > 0)
        call.query.insert(QStringLiteral("since"), unixTimeText(watch->lastEvent));
    // Events first: what happens while the snapshot is taken is in both, never in neither.
    const auto events = co_await watch->source.client->open(call, deadline, cancel);
    if (!events)
        co_return propagate(events);
    const auto whole = co_await reconcile(watch, cancel);
    if (!whole)
        co_return propagate(whole);
    *lived = true;
    const auto live = co_await Items::push(watch->out, WatchItem(WatchState{WatchState::Link::Live, {}}));
    if (!live)
        co_return propagate(live);
    co_return co_await follow(watch, *events, again, cancel);
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

std::shared_ptr<Stream<WatchItem>> watch(Source source, WatchOptions options, Cancel cancel)
{
    const auto out = std::make_shared<Items::Shared>();
    run(std::make_shared<Watch>(std::move(source), options, out), std::move(cancel));
    return std::make_shared<Items>(out);
}

} // namespace wingman::targets::docker
