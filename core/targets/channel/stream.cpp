// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/channel/stream.h"

#include "targets/channel/half_close.h"

#include <QLocalSocket>
#include <QSslSocket>
#include <QTcpSocket>

namespace wingman::targets::channel {

/// Shared by the Stream and the flows that wait on it. It owns the device; it goes when the last of them goes.
struct Stream::State
{
    std::unique_ptr<QIODevice> device;
    QString endpoint;
    bool secure = false;
    bool aborted = false;
    bool sent = false;
    QByteArray front;
    std::function<bool()> connected;
    std::function<void()> abortDevice;
    std::function<qintptr()> descriptor;
    std::function<QString()> tlsProblem; // empty where the connection ended without one
    std::optional<Completion<void>> readable;
    std::optional<Completion<void>> writable;
    std::function<void()> disturbed;

    ~State()
    {
        QObject::disconnect(device.get(), nullptr, nullptr, nullptr);
        abortDevice();
    }
    void wakeReader()
    {
        if (readable)
            std::exchange(readable, std::nullopt)->complete({});
        else if (disturbed)
            ThreadPort::here()->post(std::exchange(disturbed, {}));
    }
    void wakeWriter()
    {
        if (writable)
            std::exchange(writable, std::nullopt)->complete({});
    }
    void wakeBoth()
    {
        wakeReader();
        wakeWriter();
    }
    /// Local and network sockets have these alike, but from no class in common.
    template <typename Socket>
    static std::shared_ptr<State> of(std::unique_ptr<Socket> socket, const QString &endpoint)
    {
        Socket *raw = socket.get();
        const auto state = std::make_shared<State>();
        state->device = std::move(socket);
        state->endpoint = endpoint;
        state->connected = [raw] { return raw->state() == Socket::ConnectedState; };
        state->abortDevice = [raw] { raw->abort(); };
        state->descriptor = [raw] { return raw->socketDescriptor(); };
        state->tlsProblem = [] { return QString(); };
        state->listen();
        const auto wake = [plain = state.get()] { plain->wakeBoth(); };
        QObject::connect(raw, &Socket::disconnected, raw, wake);
        QObject::connect(raw, &Socket::errorOccurred, raw, wake);
        return state;
    }
    /// Sleeps at one of the two places until its wake…() comes, or the deadline, or the cancel.
    static Async<> sleep(std::shared_ptr<State> state, std::optional<Completion<void>> State::*place, Deadline deadline,
                         Cancel cancel)
    {
        Q_ASSERT(!((*state).*place)); // one reader and one writer at a time
        const Completion<void> ready;
        (*state).*place = ready;
        auto woken = co_await ready.wait(state->endpoint, deadline, cancel);
        ((*state).*place).reset();
        co_return woken;
    }
    void listen()
    {
        // The device is this state's own and is silenced before it goes: a plain pointer cannot dangle here.
        QIODevice *source = device.get();
        QObject::connect(source, &QIODevice::readyRead, source, [this] { wakeReader(); });
        QObject::connect(source, &QIODevice::readChannelFinished, source, [this] { wakeBoth(); });
        QObject::connect(source, &QIODevice::bytesWritten, source, [this](qint64 bytes) {
            sent = sent || bytes > 0;
            wakeWriter();
        });
    }
};

std::shared_ptr<Stream> Stream::over(std::unique_ptr<QLocalSocket> socket, const QString &endpoint)
{
    return std::shared_ptr<Stream>(new Stream(State::of(std::move(socket), endpoint)));
}

std::shared_ptr<Stream> Stream::over(std::unique_ptr<QTcpSocket> socket, const QString &endpoint)
{
    return std::shared_ptr<Stream>(new Stream(State::of(std::move(socket), endpoint)));
}

std::shared_ptr<Stream> Stream::over(std::unique_ptr<QSslSocket> socket, const QString &endpoint)
{
    QSslSocket *raw = socket.get();
    auto stream = over(std::unique_ptr<QTcpSocket>(std::move(socket)), endpoint);
    stream->m_state->secure = true;
    stream->m_state->tlsProblem = [raw]() -> QString {
        // With TLS 1.3 the server's word on our certificate comes after the handshake, in place of the answer.
        switch (raw->error()) {
        case QAbstractSocket::SslHandshakeFailedError:
        case QAbstractSocket::SslInternalError:
        case QAbstractSocket::SslInvalidUserDataError:
            return raw->errorString();
        default:
            return {}; // the other errors of QAbstractSocket are plain ends of a connection
        }
    };
    return stream;
}

Stream::~Stream()
{
    abort();
}

void Stream::abort() const
{
    if (std::exchange(m_state->aborted, true))
        return;
    m_state->disturbed = {};
    m_state->abortDevice();
    m_state->wakeBoth();
}

Async<QByteArray> Stream::read(qsizetype most, Deadline deadline, Cancel cancel) const
{
    return readFrom(m_state, most, deadline, std::move(cancel));
}

Async<QByteArray> Stream::readFrom(std::shared_ptr<State> state, qsizetype most, Deadline deadline, Cancel cancel)
{
    for (;;) {
        if (state->aborted || cancel.isCancelled())
            co_return fail(Code::Cancelled);
        if (deadline.hasPassed()) // also where bytes never stop coming
            co_return fail(Code::TimedOut, {{"what", state->endpoint}});
        if (!state->front.isEmpty()) {
            const QByteArray bytes = state->front.left(most);
            state->front.remove(0, bytes.size());
            co_return bytes;
        }
        const bool connected = state->connected(); // before reading: what came before the end is still given out
        if (state->device->bytesAvailable() > 0) {
            const QByteArray bytes = state->device->read(most);
            if (!bytes.isEmpty())
                co_return bytes;
        }
        if (!connected) {
            if (const QString problem = state->tlsProblem(); !problem.isEmpty())
                co_return fail(Code::TlsFailed, {{"endpoint", state->endpoint}, {"reason", problem}});
            co_return QByteArray();
        }
        const auto woken = co_await State::sleep(state, &State::readable, deadline, cancel);
        if (!woken)
            co_return propagate(woken);
    }
}

Result<> Stream::put(const QByteArray &bytes) const
{
    if (m_state->aborted || !m_state->connected() || m_state->device->write(bytes) != bytes.size())
        return fail(Code::ConnectionLost, {{"endpoint", m_state->endpoint}});
    m_state->sent = m_state->sent || (m_state->secure && !bytes.isEmpty());
    return {};
}

Async<> Stream::flush(Deadline deadline, Cancel cancel) const
{
    return flushed(m_state, deadline, std::move(cancel));
}

Async<> Stream::flushed(std::shared_ptr<State> state, Deadline deadline, Cancel cancel)
{
    for (;;) {
        if (state->aborted)
            co_return fail(Code::Cancelled);
        if (!state->connected())
            co_return fail(Code::ConnectionLost, {{"endpoint", state->endpoint}});
        if (state->device->bytesToWrite() == 0)
            co_return {};
        const auto woken = co_await State::sleep(state, &State::writable, deadline, cancel);
        if (!woken)
            co_return propagate(woken);
    }
}

Async<> Stream::finishWriting(Deadline deadline, Cancel cancel) const
{
    return finished(m_state, deadline, std::move(cancel));
}

Async<> Stream::finished(std::shared_ptr<State> state, Deadline deadline, Cancel cancel)
{
    if (state->secure)
        co_return fail(Code::Unsupported, {{"what", QStringLiteral("ending the input of ") + state->endpoint},
                                           {"reason", QStringLiteral("TLS connections have no half-close here")}});
    const auto out = co_await flushed(state, deadline, cancel);
    if (!out)
        co_return propagate(out);
    co_return shutDownWriting(state->descriptor(), state->endpoint);
}

void Stream::unread(const QByteArray &bytes) const
{
    m_state->front.prepend(bytes);
}

bool Stream::hasSent() const
{
    return m_state->sent;
}

bool Stream::isQuiet() const
{
    return !m_state->aborted && m_state->connected() && m_state->front.isEmpty() &&
           m_state->device->bytesAvailable() == 0 && m_state->device->bytesToWrite() == 0;
}

void Stream::whenDisturbed(std::function<void()> disturbed) const
{
    m_state->disturbed = std::move(disturbed);
}

} // namespace wingman::targets::channel
