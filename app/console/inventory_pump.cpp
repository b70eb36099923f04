// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/inventory_pump.h"

#include "base/async.h"
#include "base/logging.h"
#include "history/recorder.h"

namespace wingman::console {
namespace {

using inventory::WatchItem;
using inventory::WatchState;

constexpr Milliseconds frame{16};           // between two batches
constexpr Milliseconds betweenWrites{200};  // so that the history leaves the disk to the records
constexpr Milliseconds beforeAnother{5000}; // a watch that ended by itself
constexpr int mostAtOnce = 256;             // items of a watch, before others have a turn
constexpr std::chrono::seconds writeWithin{30};

} // namespace

struct InventoryPump::Watched
{
    inventory::Endpoint endpoint;
    std::shared_ptr<inventory::Reader> reader;
    Cancel all;               // of this endpoint
    Cancel watch;             // of the watch of this moment
    inventory::Pending shown; // not handed to the window yet
    inventory::Pending kept;  // not written into the history yet
    bool writing = false;
};

InventoryPump::InventoryPump(std::shared_ptr<const history::History> history, Deliver deliver, MakeGuest makeGuest)
    : m_history(std::move(history)), m_deliver(std::move(deliver)), m_makeGuest(std::move(makeGuest))
{
    m_pace.setSingleShot(true);
    m_pace.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_pace, &QTimer::timeout, &m_pace, [this] { handOver(); });
}

InventoryPump::~InventoryPump()
{
    stop();
}

void InventoryPump::stop()
{
    m_cancel.cancel();
    m_pace.stop();
    m_watched.clear();
}

void InventoryPump::watch(const std::shared_ptr<const operations::Ports> &ports)
{
    if (m_cancel.isCancelled())
        return;
    QList<inventory::Endpoint> wanted;
    const QList<inventory::Endpoint> endpoints = ports->endpoints();
    for (const inventory::Endpoint &endpoint : endpoints) {
        if (endpoint.platform != inventory::Platform::Wingman)
            wanted.append(endpoint);
    }
    QList<inventory::Endpoint> before;
    for (const auto &one : std::as_const(m_watched))
        before.append(one->endpoint);
    if (wanted == before)
        return;
    m_endpoints = wanted;
    m_watched.removeIf([&](QMap<EndpointId, std::shared_ptr<Watched>>::iterator one) {
        if (wanted.contains((*one)->endpoint))
            return false;
        (*one)->all.cancel();
        return true;
    });
    for (const inventory::Endpoint &endpoint : std::as_const(wanted)) {
        const auto reader = ports->reader(endpoint.id);
        if (!reader || m_watched.contains(endpoint.id))
            continue;
        const auto one =
            std::make_shared<Watched>(Watched{endpoint, *reader, m_cancel.child(), Cancel(), {}, {}, false});
        m_watched.insert(endpoint.id, one);
        begin(one);
    }
    handOverSoon();
}

void InventoryPump::refresh(const EndpointId &endpoint)
{
    const auto known = m_watched.constFind(endpoint);
    if (known == m_watched.cend())
        return;
    // What is cancelled may end, and with it what is known.
    const std::shared_ptr<Watched> one = *known; // NOLINT(performance-unnecessary-copy-initialization)
    one->watch.cancel();
    begin(one);
}

void InventoryPump::begin(const std::shared_ptr<Watched> &one)
{
    one->watch = one->all.child();
    follow(weak_from_this(), one, one->watch, m_makeGuest());
}

QCoro::Task<void> InventoryPump::follow(std::weak_ptr<InventoryPump> pump, std::shared_ptr<Watched> one, Cancel cancel,
                                        std::shared_ptr<void> guest)
{
    Q_UNUSED(guest) // stays until the end
    int atOnce = 0;
    while (!cancel.isCancelled()) {
        const auto stream = one->reader->watch(cancel);
        for (;;) {
            auto item = co_await stream->next(Deadline::never(), cancel);
            {
                const auto living = pump.lock();
                if (!living || cancel.isCancelled())
                    co_return;
                if (!item || !*item) {
                    const Error ended{Code::ConnectionLost, {{"endpoint", one->endpoint.id.text()}}};
                    living->put(one, WatchState{WatchState::Link::Lost, item ? ended : item.error()});
                    break;
                }
                living->put(one, **item);
            }
            // What was said already comes without a wait: whoever else is on this thread has a turn too.
            if (++atOnce < mostAtOnce)
                continue;
            atOnce = 0;
            if (const auto paused = co_await pause(Milliseconds(0), cancel); !paused)
                co_return;
        }
        if (const auto paused = co_await pause(beforeAnother, cancel); !paused)
            co_return;
    }
}

void InventoryPump::put(const std::shared_ptr<Watched> &one, const WatchItem &item)
{
    one->shown.put(item);
    handOverSoon();
    if (std::holds_alternative<WatchState>(item))
        return;
    one->kept.put(item);
    if (!one->writing)
        writeDown(m_history, one, m_makeGuest());
}

QCoro::Task<void> InventoryPump::writeDown(std::shared_ptr<const history::History> history,
                                           std::shared_ptr<Watched> one, std::shared_ptr<void> guest)
{
    Q_UNUSED(guest) // stays until the end
    one->writing = true;
    while (!one->kept.isEmpty() && !one->all.isCancelled()) {
        const auto written = co_await history::take(history, one->kept.take(), Deadline::after(writeWithin), one->all);
        if (!written && written.error().code != Code::Cancelled)
            qCWarning(logApp, "the history lost an item: %ls", qUtf16Printable(written.error().sentence()));
        if (const auto paused = co_await pause(betweenWrites, one->all); !paused)
            break;
    }
    one->writing = false;
}

void InventoryPump::handOverSoon()
{
    if (!m_onItsWay && !m_pace.isActive() && !m_cancel.isCancelled())
        m_pace.start(frame);
}

void InventoryPump::handOver()
{
    InventoryBatch batch{std::exchange(m_endpoints, {})};
    for (const auto &one : std::as_const(m_watched)) {
        if (!one->shown.isEmpty())
            batch.items.append({one->endpoint.id, one->shown.take()});
    }
    if (batch.isEmpty())
        return;
    m_onItsWay = true;
    m_deliver(std::move(batch));
}

void InventoryPump::taken()
{
    m_onItsWay = false;
    handOverSoon(); // an empty one is not sent
}

} // namespace wingman::console
