// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/docker/examine.h"

#include "targets/channel/tcp_connector.h"
#include "targets/docker/connect.h"

#include <QHostInfo>

namespace wingman::targets::docker {

using namespace inventory;

namespace {

/// seed 004's words for what kind of outage it is.
QString outageOf(const Error &error)
{
    switch (error.code) {
    case Code::TimedOut:
        return QStringLiteral("timeout");
    case Code::Unreachable:
        return QStringLiteral("network_unreachable");
    default:
        return QStringLiteral("provider_unavailable"); // it is there and does not serve us
    }
}

LayerCheck passed(const QString &layer, const QString &detail)
{
    return {layer, true, detail, {}, {}};
}

LayerCheck failed(const QString &layer, const Error &error, const QString &outage)
{
    return {layer, false, error.sentence(), error, outage};
}

/// The host's addresses. Qt's resolver cannot be cancelled; its answer is then dropped.
Async<QStringList> resolve(QString host, QString endpoint, Deadline deadline, Cancel cancel)
{
    const Completion<QStringList> resolved;
    QHostInfo::lookupHost(host, [resolved, endpoint](const QHostInfo &info) {
        QStringList addresses;
        for (const QHostAddress &address : info.addresses())
            addresses.append(address.toString());
        if (addresses.isEmpty())
            resolved.complete(fail(Code::Unreachable, {{"endpoint", endpoint}, {"reason", info.errorString()}}));
        else
            resolved.complete(addresses);
    });
    co_return co_await resolved.wait(endpoint, deadline, cancel);
}

} // namespace

Async<QList<LayerCheck>> examineEndpoint(Source source, Deadline deadline, Cancel cancel)
{
    QList<LayerCheck> checks;
    const auto address = parseAddress(source.endpoint.address);
    if (!address) {
        checks.append(failed(QStringLiteral("address"), address.error(), {}));
        co_return checks;
    }
    const auto connector = connectorFor(source.endpoint);
    if (address->kind == Address::Kind::Tcp) {
        const auto addresses = co_await resolve(address->name, source.endpoint.address, deadline, cancel);
        if (!addresses) {
            checks.append(failed(QStringLiteral("dns"), addresses.error(), QStringLiteral("dns_resolution")));
            co_return checks;
        }
        checks.append(passed(QStringLiteral("dns"), addresses->join(u' ')));
        const auto plain = channel::TcpConnector::plain(address->name, address->port);
        const auto reached = co_await plain->connect(deadline, cancel);
        if (!reached) {
            checks.append(failed(QStringLiteral("tcp"), reached.error(), outageOf(reached.error())));
            co_return checks;
        }
        checks.append(passed(QStringLiteral("tcp"), plain->endpoint()));
    }
    const bool tls = address->kind == Address::Kind::Tcp &&
                     (address->secure || !source.endpoint.tlsCa.isEmpty() || !source.endpoint.tlsCertificate.isEmpty());
    if (address->kind == Address::Kind::Local || tls) {
        const QString layer = tls ? QStringLiteral("tls") : QStringLiteral("socket");
        if (!connector) {
            checks.append(failed(layer, connector.error(), {}));
            co_return checks;
        }
        const auto reached = co_await (*connector)->connect(deadline, cancel);
        if (!reached) {
            checks.append(failed(layer, reached.error(), outageOf(reached.error())));
            co_return checks;
        }
        checks.append(passed(layer, (*connector)->endpoint()));
    }
    const auto agreed = co_await source.client->agreeAnew(deadline, cancel);
    if (!agreed) {
        const bool auth = agreed.error().code == Code::PermissionRefused;
        checks.append(
            failed(auth ? QStringLiteral("auth") : QStringLiteral("api"), agreed.error(), outageOf(agreed.error())));
        co_return checks;
    }
    checks.append(
        passed(QStringLiteral("api"),
               QStringLiteral("%1 %2, API %3").arg(agreed->product, agreed->serverVersion, agreed->version.text())));
    co_return checks;
}

} // namespace wingman::targets::docker
