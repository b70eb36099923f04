// SPDX-License-Identifier: GPL-3.0-or-later
// TCP, bare or with TLS 1.2 or newer. The host's certificate is always verified: by authorities, or by being the very
// one that was pinned. With a client certificate both sides prove who they are
// (docs.docker.com/engine/security/protect-access).
#pragma once

#include "targets/channel/connector.h"
#include "targets/channel/fingerprint.h"

#include <QSslConfiguration>
#include <optional>

namespace wingman::targets::channel {

/// What proves the host to us and us to the host, as PEM texts. An empty `authorities` means the system's own.
struct TlsMaterial
{
    QByteArray authorities{};
    QByteArray certificate{};
    QByteArray key{}; // secret: never logged, never in an error
    /// The only certificate that will do, whoever signed it, for whatever name; none: authorities decide.
    std::optional<Fingerprint> pin{};
};

/// The fingerprint that a host showed when it was refused (TlsFailed), or none: to be shown, compared by a person, and
/// pinned once.
std::optional<Fingerprint> presentedFingerprint(const Error &error);

/// Reads PEM files; an empty path is an empty text. Errors: InvalidInput{what, reason} naming the file, also for half a
/// pair of certificate and key.
Result<TlsMaterial> tlsMaterialFrom(const QString &authorities, const QString &certificate, const QString &key);

class TcpConnector final : public Connector
{
public:
    /// Bare TCP: whoever reaches the port is root there. The caller has told the user.
    static std::shared_ptr<TcpConnector> plain(QString host, quint16 port);
    /// `verifyName`: what the host's certificate must name, empty for `host`. Errors: InvalidInput where a text is not
    /// what it should be.
    static Result<std::shared_ptr<TcpConnector>> secure(QString host, quint16 port, const TlsMaterial &material,
                                                        QString verifyName = {});

    /// TlsFailed carries "presented" (a fingerprint) where a certificate was shown, and "pinned" where that was another
    /// one.
    Async<std::shared_ptr<Stream>> connect(Deadline deadline, Cancel cancel) const override;
    QString endpoint() const override;
    QByteArray host() const override;

private:
    TcpConnector(QString host, quint16 port) : m_host(std::move(host)), m_port(port) {}
    QString m_host;
    quint16 m_port;
    QString m_verifyName;
    std::optional<QSslConfiguration> m_tls;
    std::optional<Fingerprint> m_pin;
};

} // namespace wingman::targets::channel
