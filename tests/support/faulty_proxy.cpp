// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faulty_proxy.h"

#include <QLocalSocket>
#include <QPointer>

namespace wingman::test {

struct FaultyProxy::Link
{
    QPointer<QLocalSocket> client;
    QPointer<QLocalSocket> engine;
    Mode mode = Mode::Forward; // for the request that is on its way
    QByteArray waiting;        // until the engine's side is connected
};

FaultyProxy::FaultyProxy(QString engineSocket)
    : m_path(m_folder.filePath(QStringLiteral("proxy.sock"))), m_engine(std::move(engineSocket))
{
    listen();
}

void FaultyProxy::setMode(Mode mode, bool greetingsToo)
{
    m_mode = mode;
    m_greetingsToo = greetingsToo;
    if (mode == Mode::Refuse) {
        m_server.reset();
        for (const auto &weak : std::as_const(m_links)) {
            if (const auto link = weak.lock())
                end(link);
        }
        m_links.clear();
    } else {
        listen();
        // What was held ends, as it would with an engine that was frozen for too long.
        for (const auto &weak : std::as_const(m_links)) {
            if (const auto link = weak.lock(); link && link->mode == Mode::Hold)
                end(link);
        }
    }
}

void FaultyProxy::listen()
{
    if (m_server)
        return;
    m_server = std::make_unique<QLocalServer>();
    if (!m_server->listen(m_path))
        qFatal("the proxy cannot listen: %s", qPrintable(m_server->errorString()));
    connect(m_server.get(), &QLocalServer::newConnection, this, &FaultyProxy::accept);
}

void FaultyProxy::accept()
{
    while (QLocalSocket *client = m_server->nextPendingConnection()) {
        client->setParent(this);
        const auto link = std::make_shared<Link>();
        link->client = client;
        link->engine = new QLocalSocket(this);
        connect(client, &QLocalSocket::disconnected, this, [link] { end(link); });
        connect(link->engine, &QLocalSocket::disconnected, this, [link] {
            if (link->client)
                link->client->disconnectFromServer(); // with what it has not read yet
        });
        connect(link->engine, &QLocalSocket::connected, this, [link] {
            if (link->engine)
                link->engine->write(std::exchange(link->waiting, {}));
        });
        connect(link->engine, &QLocalSocket::errorOccurred, this, [link] { end(link); });
        connect(client, &QLocalSocket::readyRead, this, [this, link] { fromClient(link); });
        connect(link->engine, &QLocalSocket::readyRead, this, [this, link] { fromEngine(link); });
        link->engine->connectToServer(m_engine);
        m_links.removeIf([](const std::weak_ptr<Link> &old) { return old.expired(); });
        m_links.append(link);
        fromClient(link);
    }
}

void FaultyProxy::fromClient(const std::shared_ptr<Link> &link)
{
    if (!link->client)
        return;
    const QByteArray bytes = link->client->readAll();
    if (bytes.isEmpty())
        return;
    for (const char *method : {"GET ", "HEAD ", "POST ", "PUT ", "DELETE "}) {
        if (!bytes.startsWith(method))
            continue;
        const QByteArray line = bytes.left(bytes.indexOf('\r'));
        const bool greeting = line.contains("/_ping") || line.contains("/version");
        link->mode = greeting && !m_greetingsToo ? Mode::Forward : m_mode;
        if (!greeting && link->mode != Mode::Hold)
            m_delivered.append(QString::fromLatin1(line.left(line.lastIndexOf(' '))));
    }
    if (link->mode == Mode::Hold || !link->engine)
        return;
    if (link->engine->state() == QLocalSocket::ConnectedState)
        link->engine->write(bytes);
    else
        link->waiting += bytes;
}

void FaultyProxy::fromEngine(const std::shared_ptr<Link> &link)
{
    if (!link->engine || !link->client)
        return;
    const QByteArray bytes = link->engine->readAll();
    switch (link->mode) {
    case Mode::Forward:
        link->client->write(bytes);
        break;
    case Mode::Hold:
        break;
    case Mode::CutAtAnswer:
        end(link);
        break;
    case Mode::CutMidAnswer:
        link->client->write(bytes.left(20));
        link->client->flush();
        end(link);
        break;
    case Mode::Refuse:
        end(link);
        break;
    }
}

void FaultyProxy::end(const std::shared_ptr<Link> &link)
{
    for (QPointer<QLocalSocket> *side : {&link->client, &link->engine}) {
        if (QLocalSocket *socket = std::exchange(*side, nullptr)) {
            socket->disconnectFromServer();
            socket->deleteLater();
        }
    }
}

} // namespace wingman::test
