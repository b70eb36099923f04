// SPDX-License-Identifier: GPL-3.0-or-later
// Engines with a handful of containers, put straight into a feed, for what only looks at it.
#pragma once

#include "link/feed.h"
#include "support/window/plan_samples.h"

namespace wingman::test {

inventory::Container containerIn(const QString &name, inventory::ContainerState state,
                                 inventory::Health health = inventory::Health::None);

struct SmallWorld
{
    ui::Feed &feed;

    static EndpointId id(const char *endpoint) { return EndpointId::parse(QString::fromLatin1(endpoint)).value(); }
    static inventory::Snapshot snapshot(const char *endpoint, const QList<inventory::Container> &containers,
                                        Instant now);

    void open(policy::Posture posture = {}, int approvals = 0) const;
    /// An engine that answers, or one more look at it.
    void show(const char *endpoint, const QList<inventory::Container> &containers = {}) const;
    void lose(const char *endpoint) const;
};

} // namespace wingman::test
