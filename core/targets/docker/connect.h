// SPDX-License-Identifier: GPL-3.0-or-later
// From an endpoint's address to a connector: unix://, npipe://, tcp:// (with TLS where its files are named).
#pragma once

#include "inventory/endpoint.h"
#include "targets/channel/connector.h"

namespace wingman::targets::docker {

struct Address
{
    enum class Kind : quint8 { Local, Tcp };
    Kind kind = Kind::Local;
    QString name; // of the socket or pipe, or the host
    quint16 port = 0;
    bool secure = false; // https://: TLS even where no files are named
};

/// Errors: InvalidInput; Unsupported for ssh:// (not in this version) and other schemes, each with a sentence.
Result<Address> parseAddress(const QString &text);

/// Reads the TLS files the endpoint names. Errors: those of parseAddress, and InvalidInput for files that are not what
/// they should be.
Result<std::shared_ptr<const channel::Connector>> connectorFor(const inventory::Endpoint &endpoint);

} // namespace wingman::targets::docker
