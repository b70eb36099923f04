// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/endpoint_ports.h"

namespace wingman::app {
namespace {

Failure nobody(const EndpointId &endpoint)
{
    return fail(Code::NotFound, {{"what", QStringLiteral("The endpoint ") + endpoint.text()}});
}

} // namespace

Result<std::shared_ptr<inventory::Reader>> EndpointPorts::reader(const EndpointId &endpoint) const
{
    const auto found = m_pairs.constFind(endpoint);
    if (found == m_pairs.cend())
        return nobody(endpoint);
    return found->reader;
}

Result<std::shared_ptr<operations::Hand>> EndpointPorts::hand(const EndpointId &endpoint) const
{
    const auto found = m_pairs.constFind(endpoint);
    if (found == m_pairs.cend())
        return nobody(endpoint);
    if (!found->hand)
        return fail(Code::Unsupported, {{"what", QStringLiteral("Acting on ") + endpoint.text()},
                                        {"reason", QStringLiteral("this endpoint can only be read")}});
    return found->hand;
}

QList<inventory::Endpoint> EndpointPorts::endpoints() const
{
    QList<inventory::Endpoint> all;
    for (const Pair &pair : m_pairs) {
        if (pair.reader->endpoint().platform != inventory::Platform::Wingman)
            all.append(pair.reader->endpoint());
    }
    return all;
}

} // namespace wingman::app
