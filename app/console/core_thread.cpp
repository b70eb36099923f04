// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/core_thread.h"

#include "base/async.h"
#include "base/logging.h"
#include "common/change_watch.h"
#include "history/recorder.h"

#include <mutex>

namespace wingman::console {

/// Reached from both threads; what is not a constant is guarded or belongs to one of them.
struct CoreThread::Shared
{
    std::shared_ptr<ThreadPort> window = ThreadPort::here();
    Listener listener; // called on the window's thread only
    Cancel cancel;
    std::function<void()> leave; // set before `core` is; called on the core's thread only

    std::mutex mutex;
    std::shared_ptr<ThreadPort> core; // while its loop runs
};

void CoreThread::tellWindow(const std::shared_ptr<Shared> &shared, const Result<ui::Overview> &overview)
{
    shared->window->post([shared, overview] {
        if (overview)
            shared->listener.overview(*overview);
        else
            shared->listener.problem(overview.error());
    });
}

namespace {

constexpr std::chrono::seconds longestFarewell{10};
constexpr Milliseconds farewellStep{5};

using Tell = std::function<void(const Result<ui::Overview> &)>;

/// What is alive while the core's loop runs. Thread: the core's.
struct Running
{
    std::unique_ptr<app::Composition> composition;
    std::unique_ptr<app::ChangeWatch> watch;
    Cancel cancel;
    Tell tell;
    int flows = 0; // that use the composition at this moment
    struct Followed
    {
        inventory::Endpoint endpoint;
        Cancel cancel;
    };
    QMap<EndpointId, Followed> followed; // whose watch goes into the history
    bool reading = false;
    bool again = false; // something changed while it was being read
};

QCoro::Task<void> followOne(std::shared_ptr<Running> running, std::shared_ptr<inventory::Reader> reader, Cancel cancel)
{
    ++running->flows;
    const auto ended = co_await history::follow(reader, running->composition->happenings(), cancel);
    if (!ended && ended.error().code != Code::Cancelled)
        qCWarning(logApp, "%ls", qUtf16Printable(ended.error().sentence()));
    --running->flows;
}

/// Every endpoint's watch goes into the history for as long as the endpoint is what it is.
void followAll(const std::shared_ptr<Running> &running)
{
    const auto ports = running->composition->sharedPorts();
    const QList<inventory::Endpoint> endpoints = ports->endpoints();
    running->followed.removeIf([&](QMap<EndpointId, Running::Followed>::iterator one) {
        if (endpoints.contains(one->endpoint))
            return false;
        one->cancel.cancel();
        return true;
    });
    for (const inventory::Endpoint &endpoint : endpoints) {
        const auto reader = ports->reader(endpoint.id);
        if (!reader || endpoint.platform == inventory::Platform::Wingman || running->followed.contains(endpoint.id))
            continue;
        const Running::Followed one{endpoint, running->cancel.child()};
        running->followed.insert(endpoint.id, one);
        followOne(running, *reader, one.cancel);
    }
}

/// Reads configuration and endpoints anew.
Async<ui::Overview> look(std::shared_ptr<Running> running)
{
    const auto started = co_await running->composition->start(running->cancel);
    if (!started)
        co_return propagate(started);
    auto posture = co_await running->composition->posture(running->cancel);
    if (!posture)
        co_return propagate(posture);
    if (!running->cancel.isCancelled())
        followAll(running);
    co_return ui::Overview{running->composition->actor(), *posture, running->composition->sharedPorts()->endpoints(),
                           running->composition->endpointProblems(), running->composition->folders().data};
}

QCoro::Task<void> lookAndTell(std::shared_ptr<Running> running)
{
    running->again = running->reading;
    if (std::exchange(running->reading, true))
        co_return;
    ++running->flows;
    do {
        running->again = false;
        const auto overview = co_await look(running);
        running->tell(overview);
    } while (running->again && !running->cancel.isCancelled());
    running->reading = false;
    --running->flows;
}

/// Before anything is shown: what a killed process left behind is looked up.
QCoro::Task<void> recoverThenLook(std::shared_ptr<Running> running)
{
    ++running->flows;
    Result<int> recovered(0);
    if (const auto started = co_await running->composition->start(running->cancel); !started)
        recovered = propagate(started);
    else
        recovered = co_await running->composition->recover(running->cancel);
    if (recovered)
        lookAndTell(running);
    else
        running->tell(propagate(recovered));
    --running->flows;
}

/// Ends the loop when all flows have ended and nobody holds the database any more.
QCoro::Task<void> takeLeave(std::shared_ptr<Running> running)
{
    const Deadline deadline = Deadline::after(longestFarewell);
    std::weak_ptr<void> database;
    if (running->composition)
        database = running->composition->database();
    running->watch.reset();
    while ((running->flows > 0 || !database.expired()) && !deadline.hasPassed()) {
        if (running->flows == 0)
            running->composition.reset();
        if (const auto paused = co_await pause(farewellStep, Cancel()); !paused)
            break;
    }
    QThread::currentThread()->quit();
}

} // namespace

CoreThread::CoreThread(app::CompositionOptions options, Listener listener)
    : m_options(std::move(options)), m_shared(std::make_shared<Shared>())
{
    setObjectName(QStringLiteral("core"));
    m_shared->listener = std::move(listener);
}

CoreThread::~CoreThread()
{
    stop();
    wait();
}

void CoreThread::begin()
{
    start();
}

void CoreThread::stop()
{
    m_shared->cancel.cancel();
    std::shared_ptr<ThreadPort> core;
    {
        const std::lock_guard lock(m_shared->mutex);
        core = m_shared->core;
    }
    if (core)
        core->post([shared = m_shared] { shared->leave(); });
}

void CoreThread::run()
{
    const std::shared_ptr<Shared> shared = m_shared;
    const auto running = std::make_shared<Running>();
    running->cancel = shared->cancel;
    running->tell = [weak = std::weak_ptr(shared)](const Result<ui::Overview> &overview) {
        if (const auto told = weak.lock(); told && !told->cancel.isCancelled())
            tellWindow(told, overview);
    };
    shared->leave = [weak = std::weak_ptr(running), begun = false]() mutable {
        if (const auto still = weak.lock(); still && !std::exchange(begun, true))
            takeLeave(still);
    };
    {
        const std::lock_guard lock(shared->mutex);
        shared->core = ThreadPort::here();
    }
    auto opened = app::Composition::open(m_options);
    if (opened) {
        running->composition = std::move(*opened);
        const std::weak_ptr<Running> weak = running;
        ThreadPort::here()->post([weak] {
            if (const auto still = weak.lock())
                recoverThenLook(still);
        });
        running->watch = std::make_unique<app::ChangeWatch>(*running->composition, [weak] {
            if (const auto still = weak.lock())
                lookAndTell(still);
        });
    } else {
        running->tell(propagate(opened));
    }
    if (shared->cancel.isCancelled()) // stop() may have come before there was anybody to tell
        ThreadPort::here()->post([shared] { shared->leave(); });
    exec(); // until takeLeave()
    {
        const std::lock_guard lock(shared->mutex);
        shared->core.reset();
    }
    shared->window->post([shared] { shared->listener.ended(); });
}

} // namespace wingman::console
