// SPDX-License-Identifier: GPL-3.0-or-later
// A client of the test's own cluster, and the calls that tests send.
#pragma once

#include "support/async.h"
#include "support/manual_clock.h"
#include "support/proxmox_server.h"
#include "targets/proxmox/address.h"
#include "targets/proxmox/cluster_client.h"

namespace wingman::test {

using namespace std::chrono_literals;

inline targets::proxmox::LoginSource loginOf(const QByteArray &text)
{
    return [text](Deadline, Cancel) -> Async<targets::proxmox::Login> {
        QByteArray copy(text.constData(), text.size());
        co_return targets::proxmox::loginFrom(secrets::SecretBytes::takeFrom(copy));
    };
}

inline const QByteArray tokenLogin = QByteArrayLiteral("root@pam!console:8f0a9c3e-uuid");
inline const QByteArray passwordLogin = QByteArrayLiteral("root@pam:correct: horse/battery+");

inline inventory::Endpoint clusterEndpoint(const QString &address)
{
    return inventory::Endpoint{EndpointId::parse(QStringLiteral("lab")).value(),
                               inventory::Platform::Proxmox,
                               address,
                               QStringLiteral("saved"),
                               false,
                               {},
                               {},
                               {},
                               {},
                               {}};
}

struct ClientOptions
{
    QByteArray login = tokenLogin;
    targets::proxmox::SecondFactor secondFactor{};
    targets::proxmox::SessionOptions session{};
    targets::proxmox::RoadOptions road{};
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
};

inline std::shared_ptr<const targets::proxmox::ClusterClient> clientOf(const QString &address,
                                                                       const ClientOptions &options = {})
{
    using namespace targets::proxmox;
    const auto road = std::make_shared<const Road>(connectorsFor(clusterEndpoint(address)).value(), options.road);
    const auto session = std::make_shared<const Session>(road, loginOf(options.login), options.secondFactor,
                                                         options.clock, options.session);
    return std::make_shared<const ClusterClient>(road, session, std::make_shared<Worker>(QStringLiteral("decoder")));
}

inline targets::proxmox::Call question(const QString &path = QStringLiteral("/version"))
{
    targets::proxmox::Call call;
    call.path = path;
    call.what = path;
    return call;
}

inline targets::proxmox::Call order(const QByteArray &method, const QString &path,
                                    const QMap<QString, QString> &parameters = {})
{
    targets::proxmox::Call call;
    call.method = method;
    call.path = path;
    call.parameters = parameters;
    call.what = path;
    return call;
}

} // namespace wingman::test
