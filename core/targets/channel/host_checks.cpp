// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/channel/host_checks.h"

#include "targets/channel/tcp_connector.h"

#include <QHostInfo>

namespace wingman::targets::channel {

using inventory::LayerCheck;

Async<QStringList> addressesOf(QString host, QString endpoint, Deadline deadline, Cancel cancel)
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

LayerCheck passedLayer(const QString &layer, const QString &detail)
{
    return {layer, true, detail, {}, {}};
}

LayerCheck failedLayer(const QString &layer, const Error &error, const QString &outage)
{
    return {layer, false, error.sentence(), error, outage};
}

Async<QList<LayerCheck>> checkHost(QString host, quint16 port, QString address, std::shared_ptr<const Connector> secure,
                                   Deadline deadline, Cancel cancel)
{
    QList<LayerCheck> checks;
    const auto addresses = co_await addressesOf(host, address, deadline, cancel);
    if (!addresses) {
        checks.append(failedLayer(QStringLiteral("dns"), addresses.error(), QStringLiteral("dns_resolution")));
        co_return checks;
    }
    checks.append(passedLayer(QStringLiteral("dns"), addresses->join(u' ')));
    const auto plain = TcpConnector::plain(host, port);
    const auto reached = co_await plain->connect(deadline, cancel);
    if (!reached) {
        checks.append(failedLayer(QStringLiteral("tcp"), reached.error(), outageOf(reached.error())));
        co_return checks;
    }
    checks.append(passedLayer(QStringLiteral("tcp"), plain->endpoint()));
    if (!secure)
        co_return checks;
    const auto agreed = co_await secure->connect(deadline, cancel);
    if (agreed)
        checks.append(passedLayer(QStringLiteral("tls"), secure->endpoint()));
    else
        checks.append(failedLayer(QStringLiteral("tls"), agreed.error(), outageOf(agreed.error())));
    co_return checks;
}

} // namespace wingman::targets::channel
