// SPDX-License-Identifier: GPL-3.0-or-later
// Which endpoint every page speaks of, or all of them.
#pragma once

#include "base/strong_id.h"

#include <QObject>

#include <optional>

namespace wingman::ui {

/// Owned by the program. Thread: the window's.
class Scope final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// None: all endpoints.
    const std::optional<EndpointId> &endpoint() const { return m_endpoint; }
    bool covers(const EndpointId &endpoint) const { return !m_endpoint || *m_endpoint == endpoint; }
    void set(const std::optional<EndpointId> &endpoint)
    {
        if (m_endpoint == endpoint)
            return;
        m_endpoint = endpoint;
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    std::optional<EndpointId> m_endpoint;
};

} // namespace wingman::ui
