// SPDX-License-Identifier: GPL-3.0-or-later
// How to get a connection to one endpoint. One class per kind of road; the channel does not know which.
#pragma once

#include "targets/channel/stream.h"

namespace wingman::targets::channel {

/// Immutable. Thread: connect() on the thread that will use the stream.
class Connector
{
public:
    virtual ~Connector() = default;

    /// A fresh connection, ready for the first request. Nothing of a request has been sent when it fails. Errors:
    /// Unreachable{endpoint, reason} (also when the deadline came first), PermissionRefused, TlsFailed, Cancelled.
    /// The flow does not need the connector to outlive it.
    virtual Async<std::shared_ptr<Stream>> connect(Deadline deadline, Cancel cancel) const = 0;

    /// For sentences, e.g. "unix:///var/run/docker.sock". Holds no secret.
    virtual QString endpoint() const = 0;
    /// What the Host header says.
    virtual QByteArray host() const = 0;
};

} // namespace wingman::targets::channel
