// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window/small_world.h"

namespace wingman::test {

inventory::Container containerIn(const QString &name, inventory::ContainerState state, inventory::Health health)
{
    inventory::Container one{containerId(name)};
    one.name = name;
    one.state = state;
    one.health = health;
    return one;
}

inventory::Snapshot SmallWorld::snapshot(const char *endpoint, const QList<inventory::Container> &containers,
                                         Instant now)
{
    inventory::Snapshot read{id(endpoint), {}, {}, {}, {}, {}, {}, {}, now, {}};
    for (const inventory::Container &one : containers)
        read.containers.insert(one.id, one);
    return read;
}

void SmallWorld::open(policy::Posture posture, int approvals) const
{
    ui::Overview overview{someone(), std::move(posture)};
    overview.openApprovals = approvals;
    feed.setOverview(overview);
}

void SmallWorld::show(const char *endpoint, const QList<inventory::Container> &containers) const
{
    inventory::Store &store = feed.mirror();
    if (!store.entry(id(endpoint)))
        store.add({id(endpoint), inventory::Platform::Docker, {}, {}, false, {}, {}, {}, {}, {}});
    store.take(id(endpoint), snapshot(endpoint, containers, feed.now()));
    store.take(id(endpoint), inventory::WatchState{inventory::WatchState::Link::Live, std::nullopt});
}

void SmallWorld::lose(const char *endpoint) const
{
    feed.mirror().markStale(
        id(endpoint),
        {Code::Unreachable, {{"endpoint", QString::fromLatin1(endpoint)}, {"reason", QStringLiteral("it is off")}}});
}

} // namespace wingman::test
