// SPDX-License-Identifier: GPL-3.0-or-later
// Calls to one Proxmox VE cluster (API2, JSON), through whichever of its nodes answers.
#pragma once

#include "base/worker.h"
#include "targets/proxmox/session.h"

#include <QMap>

namespace wingman::targets::proxmox {

struct Call
{
    QByteArray method = QByteArrayLiteral("GET");
    QString path;                      // behind /api2/json, its segments percent-encoded
    QMap<QString, QString> parameters; // in the query of GET and DELETE, in the body of POST and PUT
    QString what;                      // the object it is about, for sentences
};

/// A path segment with everything but unreserved characters percent-encoded.
QString segment(const QString &text);

/// Thread: the network thread; JSON is decoded on `decoder`. Flows do not need the client to outlive them.
///
/// Errors of all calls: those of Road, Session and refusalOf(). A call that changes something (every method but GET) is
/// sent at most once.
class ClusterClient final
{
public:
    ClusterClient(std::shared_ptr<const Road> road, std::shared_ptr<const Session> session,
                  std::shared_ptr<Worker> decoder);

    /// Whether we are let in, as far as that is known without asking the cluster for anything. For somebody who asks
    /// just that: a second factor that nobody gave a moment ago is asked for again.
    Async<> admit(Deadline deadline, Cancel cancel) const;
    /// The whole answer; refused calls are errors.
    Async<channel::Response> send(Call call, Deadline deadline, Cancel cancel) const;

    QString endpoint() const;
    const std::shared_ptr<Worker> &decoder() const;

private:
    struct State;
    static Async<channel::Response> sent(std::shared_ptr<State> state, Call call, Deadline deadline, Cancel cancel);
    static Async<> admitted(std::shared_ptr<State> state, Deadline deadline, Cancel cancel);
    std::shared_ptr<State> m_state;
};

} // namespace wingman::targets::proxmox
