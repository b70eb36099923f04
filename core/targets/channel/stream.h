// SPDX-License-Identifier: GPL-3.0-or-later
// One open connection as bytes: read with back-pressure, write, half-close. Whatever carries it (unix socket, named
// pipe, TCP, TLS) looks the same from here.
#pragma once

#include "base/async.h"

#include <QByteArray>
#include <memory>

class QLocalSocket;
class QSslSocket;
class QTcpSocket;

namespace wingman::targets::channel {

/// How much a connection takes from the system before somebody reads: not reading is what slows the other side down.
inline constexpr qint64 readBufferBytes = qint64{256} * 1024;

/// Lives and dies on the thread that made it. Dropping it ends the connection at once; a flow that was waiting on it
/// then ends with Cancelled. One reader and one writer at a time.
class Stream final
{
public:
    static std::shared_ptr<Stream> over(std::unique_ptr<QLocalSocket> socket, const QString &endpoint);
    static std::shared_ptr<Stream> over(std::unique_ptr<QTcpSocket> socket, const QString &endpoint);
    static std::shared_ptr<Stream> over(std::unique_ptr<QSslSocket> socket, const QString &endpoint);
    ~Stream();
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    /// At least one byte and at most `most`; an empty array once the other side has ended. Errors: TimedOut and
    /// Cancelled (both leave the connection as it was), TlsFailed.
    Async<QByteArray> read(qsizetype most, Deadline deadline, Cancel cancel) const;
    /// Hands bytes over without waiting for them to leave. ConnectionLost if there is no connection any more.
    Result<> put(const QByteArray &bytes) const;
    /// Ends when everything put has been given to the system.
    Async<> flush(Deadline deadline, Cancel cancel) const;
    /// Flushes, then says "no more from me" while still reading. Unsupported over TLS (Qt cannot) and named pipes.
    Async<> finishWriting(Deadline deadline, Cancel cancel) const;
    /// Puts bytes back in front of what read() will give.
    void unread(const QByteArray &bytes) const;

    /// Whether even one byte may have reached the other side. Over TLS that is assumed as soon as something was put.
    bool hasSent() const;
    /// Connected, and nothing unread: fit to carry another request.
    bool isQuiet() const;
    /// Calls `ended` (at most once, from the event loop) when the connection ends or says something unasked.
    void whenDisturbed(std::function<void()> disturbed) const;
    /// Ends the connection at once.
    void abort() const;

private:
    struct State;
    explicit Stream(std::shared_ptr<State> state) : m_state(std::move(state)) {}
    static Async<QByteArray> readFrom(std::shared_ptr<State> state, qsizetype most, Deadline deadline, Cancel cancel);
    static Async<> flushed(std::shared_ptr<State> state, Deadline deadline, Cancel cancel);
    static Async<> finished(std::shared_ptr<State> state, Deadline deadline, Cancel cancel);

    std::shared_ptr<State> m_state;
};

} // namespace wingman::targets::channel
