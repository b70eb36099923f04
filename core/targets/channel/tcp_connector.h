// SPDX-License-Identifier: GPL-3.0-or-later
// TCP, bare or with TLS 1.2 or newer. The host's certificate is always verified; with a client certificate both sides
// prove who they are (docs.docker.com/engine/security/protect-access).
#pragma once

#include "targets/channel/connector.h"

#include <QSslConfiguration>
#include <optional>

namespace wingman::targets::channel {

/// What proves the host to us and us to the host, as PEM texts. An empty `authorities` means the system's own.
struct TlsMaterial
{
    QByteArray authorities;
    QByteArray certificate;
    QByteArray key; // secret: never logged, never in an error
};

/// Reads ca.pem, cert.pem and key.pem of a folder; a missing ca.pem or a missing pair is an empty text, half a pair is
/// an error. Errors: InvalidInput{what, reason} naming the file.
Result<TlsMaterial> tlsMaterialFrom(const QString &folder);

class TcpConnector final : public Connector
{
public:
    /// Bare TCP: whoever reaches the port is root there. The caller has told the user.
    static std::shared_ptr<TcpConnector> plain(QString host, quint16 port);
    /// Errors: InvalidInput where a text is not what it should be.
    static Result<std::shared_ptr<TcpConnector>> secure(QString host, quint16 port, const TlsMaterial &material);

    Async<std::shared_ptr<Stream>> connect(Deadline deadline, Cancel cancel) const override;
    QString endpoint() const override;
    QByteArray host() const override;

private:
    TcpConnector(QString host, quint16 port) : m_host(std::move(host)), m_port(port) {}
    QString m_host;
    quint16 m_port;
    std::optional<QSslConfiguration> m_tls;
};

} // namespace wingman::targets::channel
