// SPDX-License-Identifier: GPL-3.0-or-later
// Engines with a handful of containers, put straight into a feed, for what only looks at it.
#pragma once

#include "link/feed.h"
#include "support/plan_samples.h"

namespace wingman::test {

inline inventory::Container containerIn(const QString &name, inventory::ContainerState state,
                                        inventory::Health health = inventory::Health::None)
{
    inventory::Container one{containerId(name)};
    one.name = name;
    one.state = state;
    one.health = health;
    return one;
}

struct SmallWorld
{
    ui::Feed &feed;

    static EndpointId id(const char *endpoint) { return EndpointId::parse(QString::fromLatin1(endpoint)).value(); }
    static inventory::Snapshot snapshot(const char *endpoint, const QList<inventory::Container> &containers,
                                        Instant now)
    {
        inventory::Snapshot read{id(endpoint), {}, {}, {}, {}, {}, {}, {}, now, {}};
        for (const inventory::Container &one : containers)
            read.containers.insert(one.id, one);
        return read;
    }

    void open(policy::Posture posture = {}, int approvals = 0) const
    {
        ui::Overview overview{someone(), std::move(posture)};
        overview.openApprovals = approvals;
        feed.setOverview(overview);
    }
    /// An engine that answers, or one more look at it.
    void show(const char *endpoint, const QList<inventory::Container> &containers = {}) const
    {
        inventory::Store &store = feed.mirror();
        if (!store.entry(id(endpoint)))
            store.add({id(endpoint), inventory::Platform::Docker, {}, {}, false, {}, {}, {}, {}, {}});
        store.take(id(endpoint), snapshot(endpoint, containers, feed.now()));
        store.take(id(endpoint), inventory::WatchState{inventory::WatchState::Link::Live, std::nullopt});
    }
    void lose(const char *endpoint) const
    {
        feed.mirror().markStale(
            id(endpoint), {Code::Unreachable,
                           {{"endpoint", QString::fromLatin1(endpoint)}, {"reason", QStringLiteral("it is off")}}});
    }
};

} // namespace wingman::test
