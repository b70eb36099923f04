// SPDX-License-Identifier: GPL-3.0-or-later
// The hand port on a Docker Engine: one step, one call, sent at most once.
#pragma once

#include "operations/hand.h"
#include "targets/docker/engine_client.h"

namespace wingman::targets::docker {

/// Thread: the network thread. A flow under way does not need the hand to outlive it.
class DockerHand final : public operations::Hand
{
public:
    explicit DockerHand(std::shared_ptr<const EngineClient> client) : m_client(std::move(client)) {}

    Async<operations::StepAnswer> perform(operations::Permit permit, operations::Step step, Deadline deadline,
                                          Cancel cancel) override;

private:
    std::shared_ptr<const EngineClient> m_client;
};

/// What the end of a call means for the record: nothing was sent (Unreachable, Cancelled), nobody knows
/// (ConnectionLost, TimedOut), or an answer that refused (Conflict, NotFound, EngineRefused, ServerError). Pure.
Error meaningOf(const Error &error, const QString &endpoint);

} // namespace wingman::targets::docker
