// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/console_links.h"

namespace wingman::console {
namespace {

app::CompositionOptions asking(app::CompositionOptions options, const std::shared_ptr<FactorDesk> &desk)
{
    options.secondFactor = askingAt(desk);
    return options;
}

} // namespace

ConsoleLinks::ConsoleLinks(app::CompositionOptions options, std::optional<Instant> lastSeen, QObject *parent)
    : QObject(parent),
      m_clock(std::make_shared<SystemClock>()),
      m_feed(m_clock),
      m_desk(makeFactorDesk()),
      m_core(asking(std::move(options), m_desk), listener()),
      m_work(m_core.access(), m_clock),
      m_record(m_core.access()),
      m_targets(m_core.access()),
      m_configuration(m_core.access()),
      m_history(m_core.access(), lastSeen),
      m_logins(m_core.access(), m_desk),
      m_clusters(m_core.access()),
      m_session(m_core.access())
{
}

ConsoleLinks::~ConsoleLinks() = default;

ui::Links ConsoleLinks::links()
{
    return {m_feed, m_work, m_record, m_targets, m_configuration, m_history, m_logins, m_clusters, m_session};
}

/// The core's thread ends before what these speak of does.
Listener ConsoleLinks::listener()
{
    return {
        [this](const ui::Overview &overview) { m_feed.setOverview(overview); },
        [this](const Error &error) { m_feed.setProblem(error); },
        [this] { Q_EMIT ended(); },
        [this](std::shared_ptr<const operations::Catalogue> catalogue) { m_work.setCatalogue(std::move(catalogue)); },
        [this] { m_feed.tellRecordsChanged(); },
        [this](const InventoryBatch &batch) { take(batch); }};
}

void ConsoleLinks::take(const InventoryBatch &batch)
{
    inventory::Store &mirror = m_feed.mirror();
    if (batch.endpoints) {
        const auto known = mirror.entries();
        for (const inventory::Store::Entry &entry : known) {
            const bool stays = std::any_of(batch.endpoints->cbegin(), batch.endpoints->cend(),
                                           [&](const inventory::Endpoint &one) { return one.id == entry.endpoint.id; });
            if (!stays)
                mirror.remove(entry.endpoint.id);
        }
        for (const inventory::Endpoint &endpoint : *batch.endpoints)
            mirror.add(endpoint);
    }
    for (const auto &[endpoint, items] : batch.items) {
        for (const inventory::WatchItem &item : items)
            mirror.take(endpoint, item);
    }
}

} // namespace wingman::console
