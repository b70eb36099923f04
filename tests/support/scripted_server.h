// SPDX-License-Identifier: GPL-3.0-or-later
// A server that says exactly what a test wants, byte by byte, over a unix socket, TCP or TLS; and remembers what it was
// asked. It runs in the test's own event loop.
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QObject>
#include <QTemporaryDir>
#include <QVariant>
#include <functional>
#include <memory>

class QLocalServer;
class QTcpServer;

namespace wingman::test {

class ScriptedServer;

/// Leaves a socket's file behind with nobody listening, as an engine does that was killed.
bool bindAndForget(const QString &path);

/// One connection as the server sees it.
class Peer final : public QObject
{
    Q_OBJECT
public:
    Peer(QIODevice *socket, int number, ScriptedServer *server);

    void write(const QByteArray &bytes);
    /// Everything written reaches the other side, then the connection ends.
    void close();
    /// The connection ends at once; what was not yet sent is lost.
    void abort();
    /// No more from here, still listening (unix sockets only).
    void shutDownWriting();
    /// One piece after another, `pause` milliseconds apart; then `after`.
    void drip(QList<QByteArray> pieces, int pause, std::function<void()> after = {});
    /// Stops reading requests and sees raw bytes instead (after a 101).
    void takeRaw(std::function<void(QByteArray)> bytes, std::function<void()> end = {});
    int number() const { return m_number; }
    qint64 waiting() const { return m_socket->bytesToWrite(); }
    QIODevice *socket() const { return m_socket; }

private:
    void read();
    QIODevice *m_socket;
    int m_number;
    ScriptedServer *m_server;
    QByteArray m_input;
    std::function<void(QByteArray)> m_raw;
};

struct Asked
{
    QByteArray method;
    QByteArray target;
    QByteArray headers; // as they came
    QByteArray body;
    int connection = 0; // from 1
    QByteArray header(const QByteArray &name) const;
};

class ScriptedServer final : public QObject
{
    Q_OBJECT
public:
    enum class Kind { Local, Tcp, Tls };
    struct Tls
    {
        QByteArray certificate, key;
        QByteArray clientAuthority;   // not empty: a client certificate signed by it is demanded
        bool oldProtocolOnly = false; // TLS 1.1 at most
    };

    explicit ScriptedServer(Kind kind = Kind::Local);
    ScriptedServer(Kind kind, const Tls &tls);
    ~ScriptedServer() override;

    using Script = std::function<void(Peer &peer, const Asked &asked)>;
    void onRequest(Script script) { m_script = std::move(script); }
    void onConnection(std::function<void(Peer &)> script) { m_onConnection = std::move(script); }

    QString path() const { return m_path; } // of the unix socket
    quint16 port() const { return m_port; }
    const QList<Asked> &asked() const { return m_asked; }
    int connections() const { return m_connections; }
    QList<Peer *> open() const;
    /// Stops listening and ends all connections; start() listens again on the same address.
    void stop();
    void start();

    /// "HTTP/1.1 200 OK" with a Content-Length.
    static QByteArray answer(int status, const QByteArray &body, const QByteArray &extraHeaders = {},
                             const QByteArray &reason = "OK");
    static QByteArray json(const QByteArray &body, int status = 200)
    {
        return answer(status, body, "Content-Type: application/json\r\n");
    }
    static QByteArray chunk(const QByteArray &bytes)
    {
        return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
    }

private:
    friend class Peer;
    void accept(QIODevice *socket);
    void handle(Peer &peer, const Asked &asked);

    Kind m_kind;
    Tls m_tls;
    QTemporaryDir m_folder;
    QString m_path;
    quint16 m_port = 0;
    QObject *m_listener = nullptr;
    Script m_script;
    std::function<void(Peer &)> m_onConnection;
    QList<Asked> m_asked;
    int m_connections = 0;
};

} // namespace wingman::test
