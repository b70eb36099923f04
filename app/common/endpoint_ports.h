// SPDX-License-Identifier: GPL-3.0-or-later
// Who reads and who acts at each endpoint: real engines, the demonstration world, and Wingman's own configuration.
#pragma once

#include "operations/hand.h"

#include <QMap>
#include <memory>

namespace wingman::app {

/// Filled by the composition, also again while it runs (a saved endpoint, another mode). Thread: the network thread.
class EndpointPorts final : public operations::Ports
{
public:
    struct Pair
    {
        std::shared_ptr<inventory::Reader> reader;
        std::shared_ptr<operations::Hand> hand; // null: it can be read, not acted on
    };
    void put(const EndpointId &endpoint, const Pair &pair) { m_pairs.insert(endpoint, pair); }
    void remove(const EndpointId &endpoint) { m_pairs.remove(endpoint); }
    bool contains(const EndpointId &endpoint) const { return m_pairs.contains(endpoint); }

    Result<std::shared_ptr<inventory::Reader>> reader(const EndpointId &endpoint) const override;
    Result<std::shared_ptr<operations::Hand>> hand(const EndpointId &endpoint) const override;
    /// Without Wingman's own.
    QList<inventory::Endpoint> endpoints() const override;

private:
    QMap<EndpointId, Pair> m_pairs;
};

} // namespace wingman::app
