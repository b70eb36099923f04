// SPDX-License-Identifier: GPL-3.0-or-later
// Calls to one Docker Engine (or Podman's compatible socket), in a version both sides speak.
#pragma once

#include "base/worker.h"
#include "targets/channel/channel.h"
#include "targets/docker/api_version.h"

#include <QJsonDocument>
#include <QMap>
#include <memory>

namespace wingman::targets::docker {

/// What was agreed with the daemon that answers there now.
struct Agreement
{
    ApiVersion version; // spoken
    ApiVersion serverNewest;
    std::optional<ApiVersion> serverOldest; // where it says
    QString osType;
    bool podman = false;
    QString product; // "Docker Engine", "Podman Engine"
};

struct Call
{
    QByteArray method = QByteArrayLiteral("GET");
    QString path; // without the version, its segments percent-encoded
    QMap<QString, QString> query;
    QByteArray body; // JSON, or empty
    QString what;    // the object it is about, for sentences
};

/// A path segment with everything but unreserved characters percent-encoded.
QString segment(const QString &text);

/// Thread: the network thread; JSON is decoded on `decoder`. Flows do not need the client to outlive them.
///
/// Errors of all calls: those of Channel and refusalOf(). A call that changes something (every method but GET and
/// HEAD) is sent at most once.
class EngineClient final
{
public:
    EngineClient(std::shared_ptr<const channel::Connector> connector, std::shared_ptr<Worker> decoder,
                 std::optional<ApiVersion> pinned = {}, channel::Limits limits = {});

    /// Asks /_ping and /version once, and again after the connection was lost or the daemon refused our version.
    /// Errors: ApiTooOld, ApiTooNew, ProtocolError where something else than an engine answers.
    Async<Agreement> agree(Deadline deadline, Cancel cancel) const;
    /// Asks anew, whatever was agreed.
    Async<Agreement> agreeAnew(Deadline deadline, Cancel cancel) const;
    /// The whole answer; refused calls are errors.
    Async<channel::Response> send(Call call, Deadline deadline, Cancel cancel) const;
    /// GET of a JSON document, decoded off this thread. ProtocolError if it is none.
    Async<QJsonDocument> json(Call call, Deadline deadline, Cancel cancel) const;
    /// An answer to be pulled; refused calls are errors. The deadline is for its beginning.
    Async<std::shared_ptr<channel::BodyStream>> open(Call call, Deadline deadline, Cancel cancel) const;

    QString endpoint() const;
    const std::shared_ptr<Worker> &decoder() const;

private:
    struct State;
    static Async<Agreement> agreement(std::shared_ptr<State> state, bool anew, Deadline deadline, Cancel cancel);
    static Async<channel::Response> sent(std::shared_ptr<State> state, Call call, Deadline deadline, Cancel cancel);
    static Async<QJsonDocument> decoded(std::shared_ptr<State> state, Call call, Deadline deadline, Cancel cancel);
    static Async<std::shared_ptr<channel::BodyStream>> opened(std::shared_ptr<State> state, Call call,
                                                              Deadline deadline, Cancel cancel);
    std::shared_ptr<State> m_state;
};

} // namespace wingman::targets::docker
