// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/docker/connect.h"

#include "base/redaction.h"
#include "targets/channel/local_connector.h"
#include "targets/channel/tcp_connector.h"

#include <QUrl>

namespace wingman::targets::docker {
namespace {

constexpr quint16 plainPort = 2375;
constexpr quint16 securePort = 2376;

Failure invalid(const QString &text, const QString &reason)
{
    return fail(Code::InvalidInput,
                {{"what", QStringLiteral("The address %1").arg(redacted(inert(text, 200)))}, {"reason", reason}});
}

Failure unsupported(const QString &text, const QString &reason)
{
    return fail(Code::Unsupported,
                {{"what", QStringLiteral("The address %1").arg(redacted(inert(text, 200)))}, {"reason", reason}});
}

} // namespace

Result<Address> parseAddress(const QString &text)
{
    if (text.startsWith(u"unix://")) {
        const QString path = text.mid(7);
        if (!path.startsWith(u'/') || path.size() < 2 || path.contains(QChar(0)))
            return invalid(text, QStringLiteral("unix:// is followed by the full path of a socket"));
        return Address{Address::Kind::Local, path, 0, false};
    }
    if (text.startsWith(u"npipe://")) {
        // npipe:////./pipe/docker_engine is \\.\pipe\docker_engine
        QString name = text.mid(8);
        name.replace(u'/', u'\\');
        if (!name.startsWith(u"\\\\.\\pipe\\") || name.size() < 10)
            return invalid(text, QStringLiteral("a pipe is written npipe:////./pipe/NAME"));
        return Address{Address::Kind::Local, name, 0, false};
    }
    if (text.startsWith(u"ssh://"))
        return unsupported(text, QStringLiteral("engines over ssh come with a later version; until then forward the "
                                                "engine's socket with ssh -L and name that"));
    const bool secure = text.startsWith(u"https://");
    if (!secure && !text.startsWith(u"tcp://") && !text.startsWith(u"http://"))
        return unsupported(text, QStringLiteral("use unix://, npipe:// or tcp://"));
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return invalid(text, QStringLiteral("tcp:// is followed by HOST:PORT"));
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment() || (url.path() != u"" && url.path() != u"/"))
        return invalid(text, QStringLiteral("tcp:// is followed by HOST:PORT and nothing else"));
    const int port = url.port(secure ? securePort : plainPort);
    if (port <= 0 || port > 65535)
        return invalid(text, QStringLiteral("a port is a number from 1 to 65535"));
    return Address{Address::Kind::Tcp, url.host(), static_cast<quint16>(port), secure};
}

Result<std::shared_ptr<const channel::Connector>> connectorFor(const inventory::Endpoint &endpoint)
{
    using Made = std::shared_ptr<const channel::Connector>;
    const auto address = parseAddress(endpoint.address);
    if (!address)
        return propagate(address);
    switch (address->kind) {
    case Address::Kind::Local:
        return Made(std::make_shared<channel::LocalConnector>(address->name, endpoint.address));
    case Address::Kind::Tcp:
        break;
    }
    const bool files = !endpoint.tlsCa.isEmpty() || !endpoint.tlsCertificate.isEmpty() || !endpoint.tlsKey.isEmpty();
    if (!address->secure && !files)
        return Made(channel::TcpConnector::plain(address->name, address->port));
    const auto material = channel::tlsMaterialFrom(endpoint.tlsCa, endpoint.tlsCertificate, endpoint.tlsKey);
    if (!material)
        return propagate(material);
    const auto made = channel::TcpConnector::secure(address->name, address->port, *material, endpoint.tlsServerName);
    if (!made)
        return propagate(made);
    return Made(*made);
}

} // namespace wingman::targets::docker
