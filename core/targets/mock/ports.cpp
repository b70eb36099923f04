// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/mock/ports.h"

#include "targets/mock/chance.h"
#include "targets/mock/streams.h"

#include <QTimer>

namespace wingman::targets::mock {

using namespace inventory;
using operations::Permit;
using operations::Step;
using operations::StepAnswer;

namespace {

// Every flow is a free function over the shared site, so that a port may die while its answer is on the way.

Async<Engine> readEngine(std::shared_ptr<Site> site, Deadline deadline, Cancel cancel)
{
    const auto admitted = co_await admit(site, Method::Engine, deadline, cancel);
    if (!admitted)
        co_return propagate(admitted);
    co_return site->look().engine;
}

Async<Snapshot> readSnapshot(std::shared_ptr<Site> site, Deadline deadline, Cancel cancel)
{
    const auto admitted = co_await admit(site, Method::Snapshot, deadline, cancel);
    if (!admitted)
        co_return propagate(admitted);
    co_return site->look();
}

Async<Facts> readFacts(std::shared_ptr<Site> site, TargetRef target, QString nameOrId, Deadline deadline, Cancel cancel)
{
    const auto admitted = co_await admit(site, Method::Facts, deadline, cancel);
    if (!admitted)
        co_return propagate(admitted);
    site->refresh();
    co_return site->facts(target, nameOrId);
}

Async<Facts> readMoreFacts(std::shared_ptr<Site> site, TargetRef target, QString nameOrId, QStringList asks,
                           Deadline deadline, Cancel cancel)
{
    const auto admitted = co_await admit(site, Method::Facts, deadline, cancel);
    if (!admitted)
        co_return propagate(admitted);
    site->refresh();
    co_return site->moreFacts(target, nameOrId, asks);
}

Async<QByteArray> readDescription(std::shared_ptr<Site> site, TargetRef target, QString nameOrId, Deadline deadline,
                                  Cancel cancel)
{
    const auto admitted = co_await admit(site, Method::Inspect, deadline, cancel);
    if (!admitted)
        co_return propagate(admitted);
    site->refresh();
    co_return site->inspect(target, nameOrId);
}

template <typename T>
Async<T> detailOf(std::shared_ptr<Site> site, std::function<Result<T>(Site &)> look, Deadline deadline, Cancel cancel)
{
    const auto admitted = co_await admit(site, Method::Details, deadline, cancel);
    if (!admitted)
        co_return propagate(admitted);
    site->refresh();
    co_return look(*site);
}

Async<std::shared_ptr<Stream<LogLine>>> openLogs(std::shared_ptr<Site> site, ObjectId id, LogOptions options,
                                                 Deadline deadline, Cancel cancel)
{
    const auto admitted = co_await admit(site, Method::Logs, deadline, cancel);
    if (!admitted)
        co_return propagate(admitted);
    const auto workload = site->workload(id);
    if (!workload)
        co_return propagate(workload);
    co_return makeLogStream(site, id, *workload, options, cancel);
}

Async<std::shared_ptr<Stream<StatsSample>>> openStats(std::shared_ptr<Site> site, ObjectId id, Deadline deadline,
                                                      Cancel cancel)
{
    const auto admitted = co_await admit(site, Method::Stats, deadline, cancel);
    if (!admitted)
        co_return propagate(admitted);
    const auto workload = site->workload(id);
    if (!workload)
        co_return propagate(workload);
    co_return makeStatsStream(site, id, cancel);
}

/// The layers that a doctor would find, in order, the first broken one last.
Async<QList<LayerCheck>> checkLayers(std::shared_ptr<Site> site, Deadline deadline, Cancel cancel)
{
    const QString address = site->endpoint().address;
    const auto admitted = co_await admit(site, Method::Examine, deadline, cancel);
    QList<LayerCheck> layers;
    if (!admitted && admitted.error().code == Code::Cancelled)
        co_return propagate(admitted);
    const bool connected = admitted || admitted.error().code != Code::Unreachable;
    layers.append({QStringLiteral("socket"), connected, address,
                   connected ? std::nullopt : std::optional(admitted.error()),
                   connected ? QString() : QStringLiteral("provider_unavailable")});
    if (!connected)
        co_return layers;
    const Engine engine = site->look().engine;
    layers.append({QStringLiteral("api"), admitted.has_value(),
                   admitted ? QStringLiteral("%1 %2").arg(engine.product, engine.version) : address,
                   admitted ? std::nullopt : std::optional(admitted.error()),
                   admitted ? QString() : QStringLiteral("provider_unavailable")});
    co_return layers;
}

/// Acts when the target has done its work, whether or not somebody still waits for the answer.
Completion<StepAnswer> actAfter(const std::shared_ptr<Site> &site, const Step &step, const QString &task,
                                Milliseconds delay)
{
    const Completion<StepAnswer> done;
    const std::weak_ptr<Site> weak = site;
    QTimer::singleShot(delay, [weak, step, task, done] { // asks who is alive; clazy:exclude=connect-3arg-lambda
        const auto alive = weak.lock();
        if (!alive)
            return;
        const auto answer = alive->act(step);
        alive->ended(task, answer.has_value());
        done.complete(answer);
    });
    return done;
}

/// Who gives up on a request that has left does not know what became of it.
Result<StepAnswer> asSent(Result<StepAnswer> answer, const Endpoint &endpoint)
{
    if (!answer && answer.error().code == Code::Cancelled)
        return fail(Code::ConnectionLost, {{"endpoint", endpoint.id.text()}});
    return answer;
}

Async<StepAnswer> performStep(std::shared_ptr<Site> site, Permit permit, Step step, Deadline deadline, Cancel cancel)
{
    if (cancel.isCancelled())
        co_return fail(Code::Cancelled);
    const QString what = QStringLiteral("%1: %2").arg(site->endpoint().id.text(), step.call.text());
    const Deadline until = deadline.earlier(Deadline::after(step.timeout));
    const auto fault = site->faults().take(Method::Perform);
    const auto refused = fault ? errorOf(*fault, site->endpoint()) : std::nullopt;
    // Until the request has left, a cancelled one is not sent.
    const auto sent = co_await passTime(site->latency, what, until, cancel);
    if (!sent)
        co_return propagate(sent);
    Milliseconds work = site->workTime(step);
    if (fault) {
        switch (fault->kind) {
        case Fault::Kind::Fail:
        case Fault::Kind::Refuse:
        case Fault::Kind::Gone:
        case Fault::Kind::LoseBeforeActing:
            co_return Failure(*refused);
        case Fault::Kind::LoseAfterActing: {
            const auto unheard = site->act(step);
            Q_UNUSED(unheard) // that is the point: nobody hears it
            co_return Failure(*refused);
        }
        case Fault::Kind::Stall: {
            const Completion<StepAnswer> never;
            co_return asSent(co_await never.wait(what, until, cancel), site->endpoint());
        }
        case Fault::Kind::Lie:
            co_return StepAnswer{false, step.capture.isEmpty() ? QString() : hexId(1, step.call.text())};
        case Fault::Kind::Slow:
            work += fault->delay;
            break;
        }
    }
    const QString task = site->begin(step);
    if (!task.isEmpty()) {
        const auto kept = co_await permit.began(task);
        Q_UNUSED(kept)
    }
    if (work.count() <= 0) {
        const auto answer = site->act(step);
        site->ended(task, answer.has_value());
        co_return answer;
    }
    const auto done = actAfter(site, step, task, work);
    co_return asSent(co_await done.wait(what, until, cancel), site->endpoint());
}

} // namespace

std::optional<Error> errorOf(const Fault &fault, const Endpoint &endpoint)
{
    const QString name = endpoint.id.text();
    switch (fault.kind) {
    case Fault::Kind::Fail:
        return fault.error.value_or(
            Error{Code::ServerError, {{"endpoint", name}, {"reason", QStringLiteral("told to fail")}}});
    case Fault::Kind::Refuse:
        return Error{Code::Unreachable, {{"endpoint", name}, {"reason", QStringLiteral("connection refused")}}};
    case Fault::Kind::Gone:
        return Error{Code::Unreachable, {{"endpoint", name}, {"reason", QStringLiteral("nothing is there any more")}}};
    case Fault::Kind::LoseBeforeActing:
    case Fault::Kind::LoseAfterActing:
        return Error{Code::ConnectionLost, {{"endpoint", name}}};
    case Fault::Kind::Stall:
    case Fault::Kind::Slow:
    case Fault::Kind::Lie:
        return std::nullopt;
    }
    return std::nullopt;
}

Async<> passTime(Milliseconds duration, QString what, Deadline deadline, Cancel cancel)
{
    const Deadline until = Deadline::after(duration);
    const bool inTime = until.moment() <= deadline.moment();
    const Completion<void> never;
    const auto result = co_await never.wait(what, until.earlier(deadline), cancel);
    if (!result && (result.error().code == Code::Cancelled || !inTime))
        co_return propagate(result);
    co_return {};
}

Async<> admit(std::shared_ptr<Site> site, Method method, Deadline deadline, Cancel cancel)
{
    const QString name = site->endpoint().id.text();
    if (cancel.isCancelled())
        co_return fail(Code::Cancelled);
    const auto fault = site->faults().take(method);
    const auto arrived = co_await passTime(site->latency, name, deadline, cancel);
    if (!arrived)
        co_return propagate(arrived);
    if (!fault)
        co_return {};
    if (const auto error = errorOf(*fault, site->endpoint()))
        co_return Failure(*error);
    if (fault->kind == Fault::Kind::Stall) {
        const Completion<void> never;
        co_return co_await never.wait(name, deadline, cancel);
    }
    if (fault->kind == Fault::Kind::Slow)
        co_return co_await passTime(fault->delay, name, deadline, cancel);
    co_return {};
}

Async<Engine> MockReader::engine(Deadline deadline, Cancel cancel)
{
    return readEngine(m_site, deadline, cancel);
}

Async<Snapshot> MockReader::snapshot(Deadline deadline, Cancel cancel)
{
    return readSnapshot(m_site, deadline, cancel);
}

Async<Facts> MockReader::facts(TargetRef target, QString nameOrId, Deadline deadline, Cancel cancel)
{
    return readFacts(m_site, target, nameOrId, deadline, cancel);
}

Async<Facts> MockReader::moreFacts(TargetRef target, QString nameOrId, QStringList asks, Deadline deadline,
                                   Cancel cancel)
{
    return readMoreFacts(m_site, target, nameOrId, asks, deadline, cancel);
}

std::shared_ptr<Stream<WatchItem>> MockReader::watch(Cancel cancel)
{
    return makeWatchStream(m_site, cancel);
}

Async<std::shared_ptr<Stream<LogLine>>> MockReader::logs(ObjectId container, LogOptions options, Deadline deadline,
                                                         Cancel cancel)
{
    return openLogs(m_site, container, options, deadline, cancel);
}

Async<std::shared_ptr<Stream<StatsSample>>> MockReader::stats(ObjectId container, Deadline deadline, Cancel cancel)
{
    return openStats(m_site, container, deadline, cancel);
}

Async<QByteArray> MockReader::inspect(TargetRef target, QString nameOrId, Deadline deadline, Cancel cancel)
{
    return readDescription(m_site, target, nameOrId, deadline, cancel);
}

Async<QList<LayerCheck>> MockReader::examine(Deadline deadline, Cancel cancel)
{
    return checkLayers(m_site, deadline, cancel);
}

std::shared_ptr<ClusterDetails> MockReader::details()
{
    return m_site->isCluster() ? std::make_shared<MockDetails>(m_site) : nullptr;
}

Async<Trend> MockDetails::trend(TargetRef target, TrendSpan span, Deadline deadline, Cancel cancel)
{
    const std::function<Result<Trend>(Site &)> look = [=](Site &site) { return site.trend(target, span); };
    return detailOf<Trend>(m_site, look, deadline, cancel);
}

Async<GuestSnapshots> MockDetails::snapshots(TargetRef guest, Deadline deadline, Cancel cancel)
{
    const std::function<Result<GuestSnapshots>(Site &)> look = [=](Site &site) { return site.snapshots(guest); };
    return detailOf<GuestSnapshots>(m_site, look, deadline, cancel);
}

Async<StoredVolumes> MockDetails::content(TargetRef storage, Deadline deadline, Cancel cancel)
{
    const std::function<Result<StoredVolumes>(Site &)> look = [=](Site &site) { return site.content(storage); };
    return detailOf<StoredVolumes>(m_site, look, deadline, cancel);
}

Async<StoredVolumes> MockDetails::backups(TargetRef guest, Deadline deadline, Cancel cancel)
{
    const std::function<Result<StoredVolumes>(Site &)> look = [=](Site &site) { return site.backups(guest); };
    return detailOf<StoredVolumes>(m_site, look, deadline, cancel);
}

Async<QStringList> MockDetails::addresses(TargetRef guest, Deadline deadline, Cancel cancel)
{
    const std::function<Result<QStringList>(Site &)> look = [=](Site &site) { return site.addresses(guest); };
    return detailOf<QStringList>(m_site, look, deadline, cancel);
}

Async<TaskReport> MockDetails::task(QString upid, qint64 firstLine, Deadline deadline, Cancel cancel)
{
    const std::function<Result<TaskReport>(Site &)> look = [=](Site &site) { return site.task(upid, firstLine); };
    return detailOf<TaskReport>(m_site, look, deadline, cancel);
}

Async<StepAnswer> MockHand::perform(Permit permit, Step step, Deadline deadline, Cancel cancel)
{
    return performStep(m_site, std::move(permit), step, deadline, cancel);
}

} // namespace wingman::targets::mock
