// SPDX-License-Identifier: GPL-3.0-or-later
// What the window is told of the world at once, as values.
#pragma once

#include "inventory/reader.h"

namespace wingman::console {

struct InventoryBatch
{
    /// All that there are, where they changed; comes before `items`.
    std::optional<QList<inventory::Endpoint>> endpoints;
    /// In order, by endpoint.
    QList<std::pair<EndpointId, QList<inventory::WatchItem>>> items{};
    bool isEmpty() const { return !endpoints && items.isEmpty(); }
};

} // namespace wingman::console
