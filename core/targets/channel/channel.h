// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP/1.1 to one endpoint. QNetworkAccessManager is not used because it sends requests again (seen: a DELETE four
// times) and follows redirects; here a request that changes something is sent at most once and no redirect is followed.
#pragma once

#include "targets/channel/connector.h"
#include "targets/channel/message.h"

namespace wingman::targets::channel {

struct Exchange;

/// Whether the other side may have seen even one byte of the request that ended in this error. False only where it is
/// certain that it has not: then nothing happened there.
bool mayHaveBeenSent(const Error &error);

/// An answer whose body is pulled piece by piece. While nobody pulls, nothing is read: the sender is slowed down.
/// Dropping it ends the connection unless the body was taken to its end.
class BodyStream final
{
public:
    explicit BodyStream(std::shared_ptr<Exchange> exchange);
    ~BodyStream();
    BodyStream(const BodyStream &) = delete;
    BodyStream &operator=(const BodyStream &) = delete;

    const Head &head() const;
    /// The next bytes, or none at the proper end. Errors: TimedOut and Cancelled (pull again later, nothing is lost),
    /// ConnectionLost where the end is missing, ProtocolError, TlsFailed. One pull at a time.
    Async<std::optional<QByteArray>> next(Deadline deadline, Cancel cancel) const;
    /// The rest of the body as one piece. LimitExceeded beyond `most` bytes.
    Async<QByteArray> rest(qsizetype most, Deadline deadline, Cancel cancel) const;

private:
    std::shared_ptr<Exchange> m_exchange;
};

/// A connection handed over after 101: raw bytes in both directions.
struct Upgraded
{
    Head head;
    std::shared_ptr<Stream> stream; // what had been read too far is read first
};

/// What upgrade() gives: the raw stream, or the ordinary answer of a server that declined.
struct UpgradeAnswer
{
    std::optional<Upgraded> upgraded;
    std::shared_ptr<BodyStream> declined;
};

/// Lives on the thread that made it; dropping it lets running flows end with Cancelled and closes kept connections.
///
/// Errors of all calls: Unreachable, PermissionRefused, TlsFailed (nothing was sent), ConnectionLost (sent, no answer),
/// TimedOut, ProtocolError, LimitExceeded, Cancelled, InvalidInput. Where "was it sent?" matters, ask
/// mayHaveBeenSent(). An answer of any status is a success here.
class Channel final
{
public:
    explicit Channel(std::shared_ptr<const Connector> connector, Limits limits = {});
    ~Channel();
    Channel(const Channel &) = delete;
    Channel &operator=(const Channel &) = delete;

    /// The whole answer, at most limits.bodyBytes of it.
    Async<Response> send(Request request, Deadline deadline, Cancel cancel) const;
    /// The head now, the body as a stream. The deadline is for the head.
    Async<std::shared_ptr<BodyStream>> open(Request request, Deadline deadline, Cancel cancel) const;
    /// Asks for a raw stream (Upgrade: tcp).
    Async<UpgradeAnswer> upgrade(Request request, Deadline deadline, Cancel cancel) const;

    QString endpoint() const;
    /// Connections kept for later requests.
    qsizetype idleConnections() const;

private:
    struct State;
    friend struct Exchange;
    static Async<std::shared_ptr<Exchange>> exchange(std::shared_ptr<State> state, Request request, Deadline deadline,
                                                     Cancel cancel);
    static Async<Response> whole(std::shared_ptr<State> state, Request request, Deadline deadline, Cancel cancel);
    static Async<std::shared_ptr<BodyStream>> streamed(std::shared_ptr<State> state, Request request, Deadline deadline,
                                                       Cancel cancel);
    static Async<UpgradeAnswer> upgraded(std::shared_ptr<State> state, Request request, Deadline deadline,
                                         Cancel cancel);

    std::shared_ptr<State> m_state;
};

} // namespace wingman::targets::channel
