// SPDX-License-Identifier: GPL-3.0-or-later
// Watches every endpoint once, and tells two listeners at their own pace: the window, and the history.
#pragma once

#include "console/inventory_batch.h"
#include "history/history.h"
#include "inventory/pending.h"
#include "operations/hand.h"

#include <QTimer>

#include <memory>

namespace wingman::console {

/// What was not handed over yet is merged (inventory/pending.h), so that a slow window or a slow disk costs neither the
/// other one nor memory. At most one batch is on its way to the window, at most one every 16 ms.
/// Owned by the Core; thread: the core's. Its flows hold what they need, and a guest of the core each.
class InventoryPump final : public std::enable_shared_from_this<InventoryPump>
{
public:
    /// Takes a batch to the window; taken() says when it has it.
    using Deliver = std::function<void(InventoryBatch batch)>;
    /// Something that keeps the composition for as long as it lives.
    using MakeGuest = std::function<std::shared_ptr<void>()>;

    InventoryPump(std::shared_ptr<const history::History> history, Deliver deliver, MakeGuest makeGuest);
    ~InventoryPump();

    /// Watches what is there now; one that is as it was goes on being watched.
    void watch(const std::shared_ptr<const operations::Ports> &ports);
    /// Watches this one anew: its rows are read again now, also where it is waiting to try again.
    void refresh(const EndpointId &endpoint);
    void taken();
    /// No more of anything.
    void stop();

private:
    struct Watched;
    void begin(const std::shared_ptr<Watched> &one);
    void put(const std::shared_ptr<Watched> &one, const inventory::WatchItem &item);
    void handOverSoon();
    void handOver();
    static QCoro::Task<void> follow(std::weak_ptr<InventoryPump> pump, std::shared_ptr<Watched> one, Cancel cancel,
                                    std::shared_ptr<void> guest);
    static QCoro::Task<void> writeDown(std::shared_ptr<const history::History> history, std::shared_ptr<Watched> one,
                                       std::shared_ptr<void> guest);

    std::shared_ptr<const history::History> m_history;
    Deliver m_deliver;
    MakeGuest m_makeGuest;
    Cancel m_cancel;
    QMap<EndpointId, std::shared_ptr<Watched>> m_watched;
    std::optional<QList<inventory::Endpoint>> m_endpoints; // not told yet
    bool m_onItsWay = false;
    QTimer m_pace;
};

} // namespace wingman::console
