// SPDX-License-Identifier: GPL-3.0-or-later
// The way to a cluster: its nodes' addresses, of which one is in use and the others stand behind it.
#pragma once

#include "targets/channel/channel.h"

namespace wingman::targets::proxmox {

struct RoadOptions
{
    /// For one address to take a connection, while there is another one to try.
    Milliseconds connectWithin{4000};
    channel::Limits limits{.idleTimeout = Milliseconds(4000)}; // the server closes idle connections after 5 s
};

/// Goes on to the next address only where it is certain that nothing of the request was sent, and only where nobody
/// answers: a host that shows a wrong certificate ends the call, because somebody has to look at it. Thread: the
/// network thread. Flows do not need the road to outlive them.
class Road final
{
public:
    /// At least one connector.
    explicit Road(QList<std::shared_ptr<const channel::Connector>> connectors, RoadOptions options = {});

    /// As Channel::send().
    Async<channel::Response> send(channel::Request request, Deadline deadline, Cancel cancel) const;
    /// The address in use, for sentences.
    QString endpoint() const;

private:
    struct State;
    static Async<channel::Response> sent(std::shared_ptr<State> state, channel::Request request, Deadline deadline,
                                         Cancel cancel);
    std::shared_ptr<State> m_state;
};

} // namespace wingman::targets::proxmox
