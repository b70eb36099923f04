// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/channel/local_connector.h"

#include <QLocalSocket>

namespace wingman::targets::channel {
namespace {

Error problem(QLocalSocket::LocalSocketError error, const QString &text, const QString &endpoint)
{
    const auto unreachable = [&endpoint](const QString &reason) {
        return Error{Code::Unreachable, {{"endpoint", endpoint}, {"reason", reason}}};
    };
    switch (error) {
    case QLocalSocket::ServerNotFoundError:
        return unreachable(QStringLiteral("there is no such socket; is the engine installed and started?"));
    case QLocalSocket::ConnectionRefusedError:
        return unreachable(QStringLiteral("nobody listens on the socket; is the engine started?"));
    case QLocalSocket::SocketAccessError:
        return Error{
            Code::PermissionRefused,
            {{"endpoint", endpoint},
             {"reason", QStringLiteral("this account may not open the socket (is it in the socket's group?)")}}};
    case QLocalSocket::PeerClosedError:
        return unreachable(QStringLiteral("it closed the connection at once"));
    case QLocalSocket::SocketTimeoutError:
        return unreachable(QStringLiteral("it did not take the connection in time"));
    case QLocalSocket::SocketResourceError:
    case QLocalSocket::DatagramTooLargeError:
    case QLocalSocket::ConnectionError:
    case QLocalSocket::UnsupportedSocketOperationError:
    case QLocalSocket::OperationError:
    case QLocalSocket::UnknownSocketError:
        return unreachable(text);
    }
    return unreachable(text);
}

Async<std::shared_ptr<Stream>> open(QString name, QString endpoint, Deadline deadline, Cancel cancel)
{
    auto socket = std::make_unique<QLocalSocket>();
    QLocalSocket *raw = socket.get();
    const Completion<void> connected;
    QObject::connect(raw, &QLocalSocket::connected, raw, [connected] { connected.complete({}); });
    QObject::connect(raw, &QLocalSocket::errorOccurred, raw, [connected, raw, endpoint](auto error) {
        connected.complete(Failure(problem(error, raw->errorString(), endpoint)));
    });
    raw->setReadBufferSize(readBufferBytes);
    raw->connectToServer(name);
    const auto result = co_await connected.wait(endpoint, deadline, cancel);
    QObject::disconnect(raw, nullptr, nullptr, nullptr);
    if (!result && result.error().code == Code::TimedOut) {
        raw->abort();
        co_return Failure(problem(QLocalSocket::SocketTimeoutError, {}, endpoint));
    }
    if (!result)
        co_return propagate(result);
    co_return Stream::over(std::move(socket), endpoint);
}

} // namespace

Async<std::shared_ptr<Stream>> LocalConnector::connect(Deadline deadline, Cancel cancel) const
{
    return open(m_name, m_endpoint, deadline, std::move(cancel));
}

} // namespace wingman::targets::channel
