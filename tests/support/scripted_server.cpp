// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scripted_server.h"

#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>
#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace wingman::test {
namespace {

class TlsServer final : public QTcpServer
{
public:
    TlsServer(const ScriptedServer::Tls &tls, QObject *parent) : QTcpServer(parent), m_tls(tls) {}
    std::function<void(QSslSocket *)> secured;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(m_tls.certificate));
        configuration.setPrivateKey(QSslKey(m_tls.key, QSsl::Ec));
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED // an old protocol is what the test is about
            configuration.setProtocol(m_tls.oldProtocolOnly ? QSsl::TlsV1_1 : QSsl::TlsV1_2OrLater);
        QT_WARNING_POP
        if (!m_tls.clientAuthority.isEmpty()) {
            configuration.setCaCertificates(QSslCertificate::fromData(m_tls.clientAuthority));
            configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
        }
        socket->setSslConfiguration(configuration);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QSslSocket::encrypted, this, [this, socket] { secured(socket); });
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        socket->startServerEncryption();
    }

private:
    ScriptedServer::Tls m_tls;
};

} // namespace

bool bindAndForget(const QString &path)
{
#ifdef Q_OS_UNIX
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (static_cast<std::size_t>(name.size()) >= sizeof address.sun_path)
        return false;
    memcpy(address.sun_path, name.constData(), static_cast<std::size_t>(name.size()));
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const bool bound = ::bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    ::close(descriptor);
    return bound;
#else
    Q_UNUSED(path)
    return false;
#endif
}

QByteArray Asked::header(const QByteArray &name) const
{
    for (const QByteArray &line : headers.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

Peer::Peer(QIODevice *socket, int number, ScriptedServer *server)
    : QObject(socket), m_socket(socket), m_number(number), m_server(server)
{
    connect(socket, &QIODevice::readyRead, this, &Peer::read);
}

void Peer::read()
{
    m_input += m_socket->readAll();
    while (!m_raw) {
        const qsizetype end = m_input.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Asked asked;
        asked.connection = m_number;
        const qsizetype lineEnd = m_input.indexOf("\r\n");
        const QList<QByteArray> words = m_input.left(lineEnd).split(' ');
        asked.method = words.value(0);
        asked.target = words.value(1);
        asked.headers = m_input.mid(lineEnd + 2, end - lineEnd);
        const qsizetype length = asked.header("Content-Length").toLongLong();
        if (m_input.size() < end + 4 + length)
            return;
        asked.body = m_input.mid(end + 4, length);
        m_input.remove(0, end + 4 + length);
        m_server->handle(*this, asked);
    }
    if (!m_input.isEmpty())
        m_raw(std::exchange(m_input, {}));
}

void Peer::write(const QByteArray &bytes)
{
    m_socket->write(bytes);
}

void Peer::close()
{
    if (auto *local = qobject_cast<QLocalSocket *>(m_socket))
        local->disconnectFromServer();
    else if (auto *tcp = qobject_cast<QTcpSocket *>(m_socket))
        tcp->disconnectFromHost();
}

void Peer::abort()
{
    if (auto *local = qobject_cast<QLocalSocket *>(m_socket))
        local->abort();
    else if (auto *tcp = qobject_cast<QTcpSocket *>(m_socket))
        tcp->abort();
}

void Peer::shutDownWriting()
{
#ifdef Q_OS_UNIX
    if (auto *local = qobject_cast<QLocalSocket *>(m_socket)) {
        local->flush();
        ::shutdown(static_cast<int>(local->socketDescriptor()), SHUT_WR);
    }
#endif
}

void Peer::drip(QList<QByteArray> pieces, int pause, std::function<void()> after)
{
    if (pieces.isEmpty()) {
        if (after)
            after();
        return;
    }
    write(pieces.takeFirst());
    QTimer::singleShot(pause, this, [this, pieces, pause, after] { drip(pieces, pause, after); });
}

void Peer::takeRaw(std::function<void(QByteArray)> bytes, std::function<void()> end)
{
    m_raw = std::move(bytes);
    if (end)
        connect(m_socket, &QIODevice::readChannelFinished, this, end);
}

ScriptedServer::ScriptedServer(Kind kind) : ScriptedServer(kind, {}) {}

ScriptedServer::ScriptedServer(Kind kind, const Tls &tls) : m_kind(kind), m_tls(tls)
{
    m_path = m_folder.filePath(QStringLiteral("server.sock"));
    start();
}

ScriptedServer::~ScriptedServer()
{
    stop();
}

void ScriptedServer::start()
{
    if (m_kind == Kind::Local) {
        auto *server = new QLocalServer(this);
        QLocalServer::removeServer(m_path);
        if (!server->listen(m_path))
            qFatal("cannot listen on %s", qPrintable(m_path));
        connect(server, &QLocalServer::newConnection, this, [this, server] {
            while (QLocalSocket *socket = server->nextPendingConnection()) {
                connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
                accept(socket);
            }
        });
        m_listener = server;
        return;
    }
    QTcpServer *server = nullptr;
    if (m_kind == Kind::Tls) {
        auto *secure = new TlsServer(m_tls, this);
        secure->secured = [this](QSslSocket *socket) { accept(socket); };
        server = secure;
    } else {
        server = new QTcpServer(this);
        connect(server, &QTcpServer::newConnection, this, [this, server] {
            while (QTcpSocket *socket = server->nextPendingConnection()) {
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                accept(socket);
            }
        });
    }
    if (!server->listen(QHostAddress::LocalHost, m_port))
        qFatal("cannot listen on a port of this machine");
    m_port = server->serverPort();
    m_listener = server;
}

void ScriptedServer::stop()
{
    for (Peer *peer : open())
        peer->abort();
    delete std::exchange(m_listener, nullptr);
}

QList<Peer *> ScriptedServer::open() const
{
    return m_listener ? m_listener->findChildren<Peer *>() : QList<Peer *>();
}

void ScriptedServer::accept(QIODevice *socket)
{
    auto *peer = new Peer(socket, ++m_connections, this);
    if (m_onConnection)
        m_onConnection(*peer);
}

void ScriptedServer::handle(Peer &peer, const Asked &asked)
{
    m_asked.append(asked);
    if (m_script)
        m_script(peer, asked);
}

QByteArray ScriptedServer::answer(int status, const QByteArray &body, const QByteArray &extraHeaders,
                                  const QByteArray &reason)
{
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason + "\r\n" + extraHeaders +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace wingman::test
