// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/docker/examine.h"

#include "base/redaction.h"
#include "targets/channel/host_checks.h"
#include "targets/docker/connect.h"

namespace wingman::targets::docker {

using namespace inventory;
using channel::failedLayer;
using channel::outageOf;
using channel::passedLayer;

Async<QList<LayerCheck>> examineEndpoint(Source source, Deadline deadline, Cancel cancel)
{
    QList<LayerCheck> checks;
    const auto address = parseAddress(source.endpoint.address);
    if (!address) {
        checks.append(failedLayer(QStringLiteral("address"), address.error(), {}));
        co_return checks;
    }
    const auto connector = connectorFor(source.endpoint);
    const bool tls = address->kind == Address::Kind::Tcp &&
                     (address->secure || !source.endpoint.tlsCa.isEmpty() || !source.endpoint.tlsCertificate.isEmpty());
    if (address->kind == Address::Kind::Local) {
        if (!connector) {
            checks.append(failedLayer(QStringLiteral("socket"), connector.error(), {}));
            co_return checks;
        }
        const auto reached = co_await (*connector)->connect(deadline, cancel);
        if (!reached) {
            checks.append(failedLayer(QStringLiteral("socket"), reached.error(), outageOf(reached.error())));
            co_return checks;
        }
        checks.append(passedLayer(QStringLiteral("socket"), (*connector)->endpoint()));
    } else {
        std::shared_ptr<const channel::Connector> secure;
        if (tls && connector)
            secure = *connector;
        const auto found = co_await channel::checkHost(address->name, address->port, source.endpoint.address, secure,
                                                       deadline, cancel);
        if (!found)
            co_return propagate(found);
        checks.append(*found);
        if (!checks.constLast().passed)
            co_return checks;
        if (tls && !connector) {
            checks.append(failedLayer(QStringLiteral("tls"), connector.error(), {}));
            co_return checks;
        }
    }
    const auto refused = [](const Error &error) {
        const bool auth = error.code == Code::PermissionRefused;
        return failedLayer(auth ? QStringLiteral("auth") : QStringLiteral("api"), error, outageOf(error));
    };
    if (const auto agreed = co_await source.client->agreeAnew(deadline, cancel); !agreed) {
        checks.append(refused(agreed.error()));
        co_return checks;
    }
    // Who agrees on a version may still have nothing to say.
    const auto engine = co_await readEngine(source, deadline, cancel);
    if (!engine) {
        checks.append(refused(engine.error()));
        co_return checks;
    }
    checks.append(passedLayer(
        QStringLiteral("api"),
        QStringLiteral("%1 %2, API %3").arg(engine->product, inert(engine->version, 80), engine->apiVersion)));
    co_return checks;
}

} // namespace wingman::targets::docker
