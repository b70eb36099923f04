// SPDX-License-Identifier: GPL-3.0-or-later
// "Can that host be reached?", layer by layer, for the doctors of both platforms.
#pragma once

#include "inventory/reader.h"
#include "targets/channel/connector.h"

namespace wingman::targets::channel {

/// What kind of outage an error is: timeout, network_unreachable, provider_unavailable.
QString outageOf(const Error &error);
inventory::LayerCheck passedLayer(const QString &layer, const QString &detail);
inventory::LayerCheck failedLayer(const QString &layer, const Error &error, const QString &outage);

/// dns, tcp, and tls where there is a connector for it. Ends at the first layer that fails; `address` is for sentences.
Async<QList<inventory::LayerCheck>> checkHost(QString host, quint16 port, QString address,
                                              std::shared_ptr<const Connector> secure, Deadline deadline,
                                              Cancel cancel);

/// The addresses that a host's name stands for, as Qt writes them; of an address itself. Qt's resolver cannot be
/// cancelled; its answer is then dropped. Errors: Unreachable where nobody knows the name, TimedOut, Cancelled.
Async<QStringList> addressesOf(QString host, QString endpoint, Deadline deadline, Cancel cancel);

} // namespace wingman::targets::channel
