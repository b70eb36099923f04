// SPDX-License-Identifier: GPL-3.0-or-later
// Unix sockets, and Windows named pipes by the same means: QLocalSocket takes the full name of either.
#pragma once

#include "targets/channel/connector.h"

namespace wingman::targets::channel {

class LocalConnector final : public Connector
{
public:
    /// `name`: an absolute path, or `\\.\pipe\docker_engine`. `endpoint`: how the user wrote it.
    LocalConnector(QString name, QString endpoint) : m_name(std::move(name)), m_endpoint(std::move(endpoint)) {}

    Async<std::shared_ptr<Stream>> connect(Deadline deadline, Cancel cancel) const override;
    QString endpoint() const override { return m_endpoint; }
    QByteArray host() const override { return QByteArrayLiteral("localhost"); }

private:
    QString m_name;
    QString m_endpoint;
};

} // namespace wingman::targets::channel
