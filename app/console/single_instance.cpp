// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/single_instance.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QTimer>

namespace wingman::console {
namespace {

constexpr int largestHail = 8 * 1024;
constexpr int hailVersion = 1;
constexpr std::chrono::milliseconds onceMore{50};
const QByteArray heard = QByteArrayLiteral("heard\n");
const QByteArray notDone = QByteArrayLiteral("not done\n");

} // namespace

QByteArray Hail::toBytes() const
{
    QJsonObject object{{QStringLiteral("hail"), hailVersion}};
    if (!link.isEmpty())
        object.insert(QStringLiteral("link"), QString::fromLatin1(link.toEncoded()));
    if (locks)
        object.insert(QStringLiteral("lock"), true);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<Hail> Hail::fromBytes(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (bytes.size() > largestHail || document.object().value(QStringLiteral("hail")).toInt() != hailVersion)
        return std::nullopt;
    const QString link = document.object().value(QStringLiteral("link")).toString();
    Hail hail{link.isEmpty() ? QUrl() : QUrl(link, QUrl::StrictMode),
              document.object().value(QStringLiteral("lock")).toBool()};
    if (!link.isEmpty() && (!hail.link.isValid() || hail.link.scheme() != QStringLiteral("wingman")))
        return std::nullopt;
    return hail;
}

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent), m_folder(folder), m_lock(QDir(folder).filePath(QStringLiteral("console.lock")))
{
    m_lock.setStaleLockTime(0); // it is stale when its process is gone, however long it has run
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::socketName() const
{
#ifdef Q_OS_WIN
    return QStringLiteral("wingman-console-") + QString::number(qHash(m_folder, 0), 16);
#else
    return QDir(m_folder).filePath(QStringLiteral("console.sock"));
#endif
}

Result<SingleInstance::Role> SingleInstance::claim()
{
    if (!m_lock.tryLock(0)) {
        if (m_lock.error() == QLockFile::LockFailedError)
            return Role::Second;
        return fail(Code::DataFolderUnusable,
                    {{"path", m_folder}, {"reason", QStringLiteral("no lock can be made in it")}});
    }
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(socketName()); // of a console that was killed: the lock says that nobody holds it
    if (!m_server->listen(socketName())) {
        m_lock.unlock(); // nobody could call this console: the next start is not to wait for it
        return fail(Code::DataFolderUnusable, {{"path", m_folder}, {"reason", m_server->errorString()}});
    }
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::takeCalls);
    return Role::First;
}

void SingleInstance::takeCalls()
{
    while (QLocalSocket *caller = m_server->nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        if (!peerIsOwner(caller->socketDescriptor())) {
            caller->abort();
            caller->deleteLater();
            continue;
        }
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] {
            if (!caller->canReadLine()) {
                if (caller->bytesAvailable() > largestHail)
                    caller->abort();
                return;
            }
            const auto hail = Hail::fromBytes(caller->readLine(largestHail));
            if (hail)
                caller->write(!m_taker || m_taker(*hail) ? heard : notDone);
            caller->disconnectFromServer();
            if (hail)
                Q_EMIT hailed(*hail);
        });
    }
}

void SingleInstance::hail(const Hail &hail, Milliseconds patience, const std::function<void(const Result<> &)> &told)
{
    auto *socket = new QLocalSocket(this);
    // The first thing that is known is told, and nothing after it; from the event loop, as a socket may know at once.
    const auto end = [this, socket, told](const Result<> &result) {
        socket->disconnect();
        socket->deleteLater();
        QTimer::singleShot(0, this, [told, result] { told(result); });
    };
    const Error deaf{Code::Unreachable,
                     {{"endpoint", tr("The console that runs already")},
                      {"reason", tr("it does not answer at %1").arg(socketName())}}};
    const Error foreign{
        Code::PermissionRefused,
        {{"endpoint", tr("The console that runs already")}, {"reason", tr("it belongs to somebody else")}}};
    connect(socket, &QLocalSocket::connected, this, [socket, hail, end, foreign] {
        if (peerIsOwner(socket->socketDescriptor()))
            socket->write(hail.toBytes());
        else
            end(Failure(foreign));
    });
    const Error undone{
        Code::StateWrong,
        {{"what", tr("The console that runs already")}, {"state", tr("not locked, as it has no passphrase")}}};
    connect(socket, &QLocalSocket::readyRead, this, [socket, end, deaf, undone] {
        if (!socket->canReadLine())
            return;
        const QByteArray answer = socket->readLine();
        if (answer == heard)
            end(Result<>());
        else
            end(Failure(answer == notDone ? undone : deaf));
    });
    connect(socket, &QLocalSocket::errorOccurred, this,
            [this, socket, end, deaf](QLocalSocket::LocalSocketError error) {
                // The first start has its lock a moment before it can be called.
                if (error == QLocalSocket::ServerNotFoundError || error == QLocalSocket::ConnectionRefusedError)
                    QTimer::singleShot(onceMore, socket, [this, socket] { socket->connectToServer(socketName()); });
                else
                    end(Failure(deaf));
            });
    QTimer::singleShot(patience, socket, [end, deaf] { end(Failure(deaf)); });
    socket->connectToServer(socketName());
}

} // namespace wingman::console
