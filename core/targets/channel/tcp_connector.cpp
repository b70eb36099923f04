// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/channel/tcp_connector.h"

#include "base/redaction.h"

#include <QDateTime>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace wingman::targets::channel {
namespace {

constexpr qint64 maximumPemBytes = qint64{1024} * 1024;

Failure invalid(const QString &what, const QString &reason)
{
    return fail(Code::InvalidInput, {{"what", what}, {"reason", reason}});
}

Error unreachable(const QString &endpoint, const QString &reason)
{
    return Error{Code::Unreachable, {{"endpoint", endpoint}, {"reason", reason}}};
}

Error problem(QAbstractSocket::SocketError error, const QString &text, const QString &endpoint)
{
    switch (error) {
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return Error{Code::TlsFailed, {{"endpoint", endpoint}, {"reason", text}}};
    case QAbstractSocket::HostNotFoundError:
        return unreachable(endpoint, QStringLiteral("the name of the host is not known"));
    case QAbstractSocket::ConnectionRefusedError:
        return unreachable(endpoint, QStringLiteral("nobody listens on that port"));
    case QAbstractSocket::RemoteHostClosedError:
        return unreachable(endpoint, QStringLiteral("it closed the connection at once"));
    default:
        return unreachable(endpoint, text); // the rest of Qt's list is said best in the system's words
    }
}

Async<std::shared_ptr<Stream>> openPlain(QString host, quint16 port, QString endpoint, Deadline deadline, Cancel cancel)
{
    auto socket = std::make_unique<QTcpSocket>();
    QTcpSocket *raw = socket.get();
    const Completion<void> connected;
    QObject::connect(raw, &QTcpSocket::connected, raw, [connected] { connected.complete({}); });
    QObject::connect(raw, &QTcpSocket::errorOccurred, raw, [connected, raw, endpoint](auto error) {
        connected.complete(Failure(problem(error, raw->errorString(), endpoint)));
    });
    raw->setReadBufferSize(readBufferBytes);
    raw->connectToHost(host, port);
    const auto result = co_await connected.wait(endpoint, deadline, cancel);
    QObject::disconnect(raw, nullptr, nullptr, nullptr);
    if (!result && result.error().code == Code::TimedOut) {
        raw->abort();
        co_return Failure(unreachable(endpoint, QStringLiteral("it did not take the connection in time")));
    }
    if (!result)
        co_return propagate(result);
    raw->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    raw->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    co_return Stream::over(std::move(socket), endpoint);
}

/// The refusal of a certificate, with its fingerprint, so that a person can compare it with what the host itself says.
Error refusedCertificate(const QSslCertificate &certificate, const QString &reason, const QString &endpoint)
{
    if (certificate.isNull())
        return Error{Code::TlsFailed, {{"endpoint", endpoint}, {"reason", reason}}};
    const QString presented = Fingerprint::of(certificate).text();
    return Error{Code::TlsFailed,
                 {{"endpoint", endpoint},
                  {"presented", presented},
                  {"subject", inert(certificate.subjectInfo(QSslCertificate::CommonName).join(u' '), 80)},
                  {"issuer", inert(certificate.issuerInfo(QSslCertificate::CommonName).join(u' '), 80)},
                  {"from", certificate.effectiveDate().toUTC().date().toString(Qt::ISODate)},
                  {"until", certificate.expiryDate().toUTC().date().toString(Qt::ISODate)},
                  {"reason", QStringLiteral("%1 Its certificate (issued by %2, good until %3) has the SHA-256 "
                                            "fingerprint %4.")
                                 .arg(reason, inert(certificate.issuerInfo(QSslCertificate::CommonName).join(u' '), 80),
                                      certificate.expiryDate().toUTC().date().toString(Qt::ISODate), presented)}}};
}

Error changedCertificate(const QSslCertificate &certificate, const Fingerprint &pin, const QString &endpoint)
{
    Error error = refusedCertificate(
        certificate,
        QStringLiteral("it shows another certificate than the pinned one, whose SHA-256 fingerprint is %1.")
            .arg(pin.text()),
        endpoint);
    error.arguments.set(QStringLiteral("pinned"), pin.text());
    return error;
}

Async<std::shared_ptr<Stream>> openSecure(QString host, quint16 port, QString verifyName,
                                          QSslConfiguration configuration, std::optional<Fingerprint> pin,
                                          QString endpoint, Deadline deadline, Cancel cancel)
{
    auto socket = std::make_unique<QSslSocket>();
    QSslSocket *raw = socket.get();
    const Completion<void> connected;
    const auto isPinned = [raw, pin] { return pin && Fingerprint::of(raw->peerCertificate()) == *pin; };
    QObject::connect(raw, &QSslSocket::encrypted, raw, [connected, isPinned, raw, pin, endpoint] {
        // Also where authorities are content: another certificate than the pinned one is another host.
        if (!pin || isPinned())
            connected.complete({});
        else
            connected.complete(Failure(changedCertificate(raw->peerCertificate(), *pin, endpoint)));
    });
    QObject::connect(
        raw, &QSslSocket::sslErrors, raw, [connected, isPinned, raw, pin, endpoint](const QList<QSslError> &errors) {
            if (isPinned()) {
                raw->ignoreSslErrors(errors); // who signed it, for which name, is said by the pin
                return;
            }
            if (pin) {
                connected.complete(Failure(changedCertificate(raw->peerCertificate(), *pin, endpoint)));
                return;
            }
            QStringList reasons;
            for (const QSslError &error : errors)
                reasons.append(error.errorString() + u'.');
            connected.complete(Failure(refusedCertificate(raw->peerCertificate(), reasons.join(u' '), endpoint)));
        });
    QObject::connect(raw, &QSslSocket::errorOccurred, raw, [connected, raw, endpoint](auto error) {
        // A host that ends the connection during the handshake did take it: that is about TLS, not about the network.
        if (error == QAbstractSocket::RemoteHostClosedError)
            connected.complete(fail(
                Code::TlsFailed, {{"endpoint", endpoint},
                                  {"reason", QStringLiteral("it ended the connection while we agreed on TLS; does it "
                                                            "speak TLS, and does it want a client certificate?")}}));
        else
            connected.complete(Failure(problem(error, raw->errorString(), endpoint)));
    });
    raw->setReadBufferSize(readBufferBytes);
    raw->setSslConfiguration(configuration);
    raw->connectToHostEncrypted(host, port, verifyName);
    const auto result = co_await connected.wait(endpoint, deadline, cancel);
    QObject::disconnect(raw, nullptr, nullptr, nullptr);
    if (!result) {
        raw->abort();
        if (result.error().code == Code::TimedOut)
            co_return Failure(unreachable(endpoint, QStringLiteral("it did not agree on a secure connection in time")));
        co_return propagate(result);
    }
    raw->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    raw->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    co_return Stream::over(std::move(socket), endpoint);
}

Result<QByteArray> fileOf(const QString &path)
{
    if (path.isEmpty())
        return QByteArray();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return invalid(path, file.errorString());
    QByteArray content = file.read(maximumPemBytes + 1);
    if (content.size() > maximumPemBytes)
        return invalid(path, QStringLiteral("it is far too large for a certificate or key"));
    if (content.isEmpty())
        return invalid(path, QStringLiteral("it is empty"));
    return content;
}

} // namespace

Result<TlsMaterial> tlsMaterialFrom(const QString &authorities, const QString &certificate, const QString &key)
{
    if (certificate.isEmpty() != key.isEmpty())
        return invalid(certificate.isEmpty() ? key : certificate,
                       QStringLiteral("a client certificate and its key belong together, one of them is missing"));
    TlsMaterial material;
    for (const auto &[path, into] : {std::pair(authorities, &material.authorities),
                                     std::pair(certificate, &material.certificate), std::pair(key, &material.key)}) {
        const auto content = fileOf(path);
        if (!content)
            return propagate(content);
        *into = *content;
    }
    return material;
}

std::optional<Fingerprint> presentedFingerprint(const Error &error)
{
    if (error.code != Code::TlsFailed || !error.arguments.contains(QStringLiteral("presented")))
        return std::nullopt;
    const auto presented = Fingerprint::parse(error.arguments.text(u"presented"));
    return presented ? std::optional(*presented) : std::nullopt;
}

std::shared_ptr<TcpConnector> TcpConnector::plain(QString host, quint16 port)
{
    return std::shared_ptr<TcpConnector>(new TcpConnector(std::move(host), port));
}

Result<std::shared_ptr<TcpConnector>> TcpConnector::secure(QString host, quint16 port, const TlsMaterial &material,
                                                           QString verifyName)
{
    const std::shared_ptr<TcpConnector> connector = plain(std::move(host), port);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!material.authorities.isEmpty()) {
        const QList<QSslCertificate> authorities = QSslCertificate::fromData(material.authorities, QSsl::Pem);
        if (authorities.isEmpty())
            return invalid(QStringLiteral("The certificate of the authority"),
                           QStringLiteral("it is not a PEM certificate"));
        configuration.setCaCertificates(authorities);
    }
    if (!material.certificate.isEmpty()) {
        const QList<QSslCertificate> chain = QSslCertificate::fromData(material.certificate, QSsl::Pem);
        if (chain.isEmpty())
            return invalid(QStringLiteral("The client certificate"), QStringLiteral("it is not a PEM certificate"));
        QSslKey key(material.key, QSsl::Rsa);
        if (key.isNull())
            key = QSslKey(material.key, QSsl::Ec);
        if (key.isNull())
            return invalid(QStringLiteral("The client key"),
                           QStringLiteral("it is not an unencrypted RSA or EC key in PEM form"));
        configuration.setLocalCertificateChain(chain);
        configuration.setPrivateKey(key);
    }
    connector->m_tls = configuration;
    connector->m_pin = material.pin;
    connector->m_verifyName = verifyName.isEmpty() ? connector->m_host : std::move(verifyName);
    return connector;
}

Async<std::shared_ptr<Stream>> TcpConnector::connect(Deadline deadline, Cancel cancel) const
{
    if (m_tls)
        return openSecure(m_host, m_port, m_verifyName, *m_tls, m_pin, endpoint(), deadline, std::move(cancel));
    return openPlain(m_host, m_port, endpoint(), deadline, std::move(cancel));
}

QString TcpConnector::endpoint() const
{
    return QStringLiteral("tcp://") + QString::fromUtf8(host());
}

QByteArray TcpConnector::host() const
{
    const QString name = m_host.contains(u':') ? QStringLiteral("[%1]").arg(m_host) : m_host;
    return QStringLiteral("%1:%2").arg(name).arg(m_port).toUtf8();
}

} // namespace wingman::targets::channel
