// SPDX-License-Identifier: GPL-3.0-or-later
// The addresses of a cluster: https://HOST:8006, several with commas between, each with its own pin behind a '#':
// https://pve1:8006#AB:CD:…,https://pve2:8006#…  A pin is good for its own address only.
#pragma once

#include "inventory/endpoint.h"
#include "targets/channel/connector.h"
#include "targets/channel/fingerprint.h"

#include <optional>

namespace wingman::targets::proxmox {

struct NodeAddress
{
    QString host;
    quint16 port = 8006;
    std::optional<channel::Fingerprint> pin{};

    /// "https://pve1:8006", without the pin.
    QString text() const;
};

/// In the order of preference, at least one, none twice. Errors: InvalidInput with a sentence.
Result<QList<NodeAddress>> parseAddresses(const QString &text);

/// One per address. A pin decides alone; without one the endpoint's own authority does (tlsCa), or the system's.
/// Errors: those of parseAddresses, and InvalidInput for a file that is no certificate.
Result<QList<std::shared_ptr<const channel::Connector>>> connectorsFor(const inventory::Endpoint &endpoint);

} // namespace wingman::targets::proxmox
