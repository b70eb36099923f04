// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/address.h"

#include "base/redaction.h"
#include "targets/channel/tcp_connector.h"

#include <QUrl>
#include <algorithm>

namespace wingman::targets::proxmox {
namespace {

constexpr int usualPort = 8006;

Failure invalid(const QString &text, const QString &reason)
{
    return fail(Code::InvalidInput,
                {{"what", QStringLiteral("The address %1").arg(redacted(inert(text, 200)))}, {"reason", reason}});
}

Result<NodeAddress> parseAddress(const QString &text)
{
    const QString place = text.section(u'#', 0, 0);
    if (!place.startsWith(u"https://"))
        return invalid(place, QStringLiteral("a cluster is reached by https://HOST:8006"));
    const QUrl url(place, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return invalid(place, QStringLiteral("https:// is followed by HOST:PORT"));
    if (!url.userInfo().isEmpty() || url.hasQuery() || (url.path() != u"" && url.path() != u"/"))
        return invalid(place, QStringLiteral("https:// is followed by HOST:PORT and nothing else"));
    const int port = url.port(usualPort);
    if (port <= 0 || port > 65535)
        return invalid(place, QStringLiteral("a port is a number from 1 to 65535"));
    NodeAddress address{url.host(), static_cast<quint16>(port), {}};
    if (text.contains(u'#')) {
        const auto pin = channel::Fingerprint::parse(text.section(u'#', 1));
        if (!pin)
            return propagate(pin);
        address.pin = *pin;
    }
    return address;
}

} // namespace

QString NodeAddress::text() const
{
    return QStringLiteral("https://%1:%2").arg(host.contains(u':') ? QStringLiteral("[%1]").arg(host) : host).arg(port);
}

Result<QList<NodeAddress>> parseAddresses(const QString &text)
{
    QList<NodeAddress> addresses;
    for (const QString &part : text.split(u',')) {
        const auto address = parseAddress(part.trimmed());
        if (!address)
            return propagate(address);
        const bool known = std::any_of(addresses.cbegin(), addresses.cend(), [&](const NodeAddress &other) {
            return other.host == address->host && other.port == address->port;
        });
        if (known)
            return invalid(address->text(), QStringLiteral("it is named twice"));
        addresses.append(*address);
    }
    return addresses;
}

Result<QList<std::shared_ptr<const channel::Connector>>> connectorsFor(const inventory::Endpoint &endpoint)
{
    const auto addresses = parseAddresses(endpoint.address);
    if (!addresses)
        return propagate(addresses);
    const auto material = channel::tlsMaterialFrom(endpoint.tlsCa, {}, {});
    if (!material)
        return propagate(material);
    QList<std::shared_ptr<const channel::Connector>> connectors;
    for (const NodeAddress &address : *addresses) {
        channel::TlsMaterial own = *material;
        own.pin = address.pin;
        const auto made = channel::TcpConnector::secure(address.host, address.port, own, endpoint.tlsServerName);
        if (!made)
            return propagate(made);
        connectors.append(*made);
    }
    return connectors;
}

} // namespace wingman::targets::proxmox
