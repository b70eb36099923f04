// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/core.h"

#include "base/async.h"

namespace wingman::console {
namespace {

constexpr std::chrono::seconds longestFarewell{10};
constexpr Milliseconds farewellStep{5};
constexpr Milliseconds betweenTellings{250}; // that records changed
constexpr std::chrono::seconds databaseTime{15};
constexpr int countedApprovals = 1000;

} // namespace

void Core::open(const app::CompositionOptions &options)
{
    auto opened = app::Composition::open(options);
    if (!opened) {
        m_stage = Stage::Unusable;
        m_problem = opened.error();
        answerWaiting(m_problem);
        m_tell.overview(propagate(opened));
        return;
    }
    m_composition = std::move(*opened);
    const std::weak_ptr<Core> weak = weak_from_this();
    m_inventory = std::make_shared<InventoryPump>(m_composition->happenings(), m_tell.inventory, [weak] {
        const auto core = weak.lock();
        return core ? core->guest() : nullptr;
    });
    ThreadPort::here()->post([weak] {
        if (const auto core = weak.lock())
            begin(core);
    });
    m_watch = std::make_unique<app::ChangeWatch>(*m_composition, [weak] {
        if (const auto core = weak.lock())
            core->changed();
    });
}

std::shared_ptr<void> Core::guest()
{
    ++m_guests;
    return {nullptr, [core = shared_from_this()](void *) { --core->m_guests; }};
}

/// Before anything is shown: what a killed process left behind is looked up.
QCoro::Task<void> Core::begin(std::shared_ptr<Core> core)
{
    const auto staying = core->guest();
    Result<int> recovered(0);
    if (const auto started = co_await core->m_composition->start(core->m_cancel); !started)
        recovered = propagate(started);
    else
        recovered = co_await core->m_composition->recover(core->m_cancel);
    if (core->m_stage != Stage::Opening)
        co_return;
    if (recovered) {
        core->m_stage = Stage::Open;
        core->m_tell.catalogue(core->m_composition->services()->catalogue);
        look(core);
        core->answerWaiting(std::nullopt);
        follow(core);
    } else {
        core->m_stage = Stage::Unusable;
        core->m_problem = recovered.error();
        core->answerWaiting(core->m_problem);
        core->m_tell.overview(propagate(recovered));
    }
}

/// What targets still do for a console that was ended in the middle is followed to its end beside everything else.
QCoro::Task<void> Core::follow(std::shared_ptr<Core> core)
{
    const auto staying = core->guest();
    const auto ended = co_await core->m_composition->followTasks(core->m_cancel);
    if (ended && *ended > 0 && core->m_stage == Stage::Open)
        core->changed();
}

void Core::answerWaiting(const std::optional<Error> &problem)
{
    while (!m_waiting.empty()) {
        const Job job = std::move(m_waiting.front());
        m_waiting.pop_front();
        job(problem ? Result<std::shared_ptr<Core>>(Failure(*problem)) : shared_from_this());
    }
}

void Core::take(Job job)
{
    switch (m_stage) {
    case Stage::Opening:
        m_waiting.push_back(std::move(job));
        return;
    case Stage::Open:
        job(shared_from_this());
        return;
    case Stage::Unusable:
        job(Failure(*m_problem));
        return;
    case Stage::Leaving:
        job(fail(Code::Cancelled));
        return;
    }
}

/// Reads configuration and endpoints anew.
Async<ui::Overview> Core::overview(std::shared_ptr<Core> core)
{
    const app::Composition &composition = *core->m_composition;
    const auto started = co_await composition.start(core->m_cancel);
    if (!started)
        co_return propagate(started);
    auto posture = co_await composition.posture(core->m_cancel);
    if (!posture)
        co_return propagate(posture);
    auto head = co_await composition.chainReader().head(Deadline::after(databaseTime), core->m_cancel);
    if (!head)
        co_return propagate(head);
    auto approvals = co_await composition.approvals(true, countedApprovals, core->m_cancel);
    if (!approvals)
        co_return propagate(approvals);
    const auto session = co_await composition.session(core->m_cancel);
    if (!session)
        co_return propagate(session);
    if (!core->m_cancel.isCancelled())
        core->m_inventory->watch(composition.sharedPorts());
    co_return ui::Overview{composition.person(),
                           *posture,
                           composition.sharedPorts()->endpoints(),
                           composition.endpointProblems(),
                           composition.missingEngine(),
                           composition.folders().data,
                           *head,
                           static_cast<int>(approvals->approvals.size()),
                           *session};
}

/// One look at a time; what changes meanwhile is looked at afterwards.
QCoro::Task<void> Core::look(std::shared_ptr<Core> core)
{
    core->m_lookAgain = core->m_looking;
    if (std::exchange(core->m_looking, true))
        co_return;
    const auto staying = core->guest();
    do {
        core->m_lookAgain = false;
        const auto seen = co_await overview(core);
        if (!core->m_cancel.isCancelled())
            core->m_tell.overview(seen);
    } while (core->m_lookAgain && !core->m_cancel.isCancelled());
    core->m_looking = false;
}

void Core::changed()
{
    switch (m_stage) {
    case Stage::Opening:
    case Stage::Leaving:
        return;
    case Stage::Unusable: // whatever it was may have been put right
        if (!m_composition)
            return;
        m_stage = Stage::Opening;
        begin(shared_from_this());
        return;
    case Stage::Open:
        look(shared_from_this());
        tellOfRecords(shared_from_this());
        return;
    }
}

/// At once, and then not again for a moment.
QCoro::Task<void> Core::tellOfRecords(std::shared_ptr<Core> core)
{
    core->m_tellAgain = true;
    if (std::exchange(core->m_telling, true))
        co_return;
    const auto staying = core->guest();
    while (std::exchange(core->m_tellAgain, false)) {
        core->m_tell.recordsChanged();
        if (const auto paused = co_await pause(betweenTellings, core->m_cancel); !paused)
            break;
    }
    core->m_telling = false;
}

quint64 Core::keep(std::function<void()> close)
{
    m_kept.emplace(m_nextKept, std::move(close));
    return m_nextKept++;
}

void Core::close(quint64 kept)
{
    if (auto found = m_kept.extract(kept))
        found.mapped()();
}

void Core::leave(std::function<void()> left)
{
    if (m_stage == Stage::Leaving)
        return;
    m_stage = Stage::Leaving;
    const Error leaving{Code::Cancelled, {}};
    answerWaiting(leaving);
    takeLeave(shared_from_this(), std::move(left));
}

/// Ends when all flows have ended and nobody holds the database any more.
QCoro::Task<void> Core::takeLeave(std::shared_ptr<Core> core, std::function<void()> left)
{
    const Deadline deadline = Deadline::after(longestFarewell);
    std::weak_ptr<void> database;
    if (core->m_composition)
        database = core->m_composition->database();
    core->m_watch.reset();
    if (core->m_inventory)
        core->m_inventory->stop();
    while (!core->m_kept.empty())
        core->close(core->m_kept.begin()->first);
    while ((core->m_guests > 0 || !database.expired()) && !deadline.hasPassed()) {
        if (core->m_guests == 0) {
            core->m_inventory.reset();
            core->m_composition.reset();
        }
        if (const auto paused = co_await pause(farewellStep, Cancel()); !paused)
            break;
    }
    left();
}

} // namespace wingman::console
