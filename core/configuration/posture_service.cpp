// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/posture_service.h"

namespace wingman::configuration {
namespace {

using storage::Connection;

// By more than this the clock does not go back by itself.
constexpr auto clockTolerance = std::chrono::minutes(5);

policy::Posture combine(const Surroundings &surroundings, const Stored &stored, Instant now)
{
    policy::Policy policy = stored.policy;
    // Before it was given, a permission for a while is not believed: somebody set the clock back.
    if (policy.dangerousUntil && now < stored.policyWrittenAt - clockTolerance)
        policy.dangerousUntil.reset();
    return policy::makePosture({.commandLine = surroundings.commandLineMode,
                                .environment = surroundings.environment,
                                .armed = stored.mode.in(surroundings.session),
                                .authenticationOn = surroundings.authenticationOn},
                               policy, now, surroundings.restarting, surroundings.lockdownReasons);
}

// Free functions, so that a flow holds what it needs and not the service.
Async<Stored> readAll(std::shared_ptr<storage::Database> database, std::shared_ptr<const DocumentStore> store,
                      Deadline deadline, Cancel cancel)
{
    std::function<Result<Stored>(Connection &)> job = [store](Connection &connection) {
        return readStored(connection, *store, DocumentStore::Seen::Committed);
    };
    co_return co_await storage::read<Stored>(database, std::move(job), deadline, cancel);
}

Async<policy::Posture> readPosture(std::shared_ptr<storage::Database> database,
                                   std::shared_ptr<const DocumentStore> store, std::shared_ptr<const Clock> clock,
                                   Surroundings surroundings, Deadline deadline, Cancel cancel)
{
    const auto stored = co_await readAll(database, store, deadline, cancel);
    if (!stored)
        co_return propagate(stored);
    co_return combine(surroundings, *stored, clock->now());
}

Async<QList<Version>> readHistory(std::shared_ptr<storage::Database> database,
                                  std::shared_ptr<const DocumentStore> store, Document document, int limit,
                                  Deadline deadline, Cancel cancel)
{
    std::function<Result<QList<Version>>(Connection &)> job = [store, document, limit](Connection &connection) {
        return store->history(connection, document, limit);
    };
    co_return co_await storage::read<QList<Version>>(database, std::move(job), deadline, cancel);
}

} // namespace

PostureService::PostureService(std::shared_ptr<storage::Database> database, std::shared_ptr<const DocumentStore> store,
                               std::shared_ptr<const Clock> clock, Surroundings surroundings)
    : m_database(std::move(database)),
      m_store(std::move(store)),
      m_clock(std::move(clock)),
      m_surroundings(std::move(surroundings))
{
}

Async<Stored> PostureService::stored(Deadline deadline, Cancel cancel) const
{
    return readAll(m_database, m_store, deadline, std::move(cancel));
}

Async<policy::Posture> PostureService::posture(Deadline deadline, Cancel cancel) const
{
    return readPosture(m_database, m_store, m_clock, m_surroundings, deadline, std::move(cancel));
}

Result<policy::Posture> PostureService::postureIn(Connection &connection, DocumentStore::Seen seen) const
{
    const auto stored = readStored(connection, *m_store, seen);
    if (!stored)
        return propagate(stored);
    return postureOf(*stored);
}

policy::Posture PostureService::postureOf(const Stored &stored) const
{
    return combine(m_surroundings, stored, m_clock->now());
}

Async<QList<Version>> PostureService::history(Document document, int limit, Deadline deadline, Cancel cancel) const
{
    return readHistory(m_database, m_store, document, limit, deadline, std::move(cancel));
}

} // namespace wingman::configuration
