// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/resolve.h"

#include "inventory/store.h"

namespace wingman::app {
namespace {

using inventory::Platform;
using inventory::Snapshot;
using inventory::TargetRef;

constexpr auto readTime = std::chrono::seconds(10);

Failure wrongKind(const Wanted &wanted)
{
    return fail(Code::InvalidInput, {{"what", wanted.text},
                                     {"reason", QStringLiteral("this operation acts on %1/%2")
                                                    .arg(inventory::platformName(wanted.platform),
                                                         inventory::targetKindName(wanted.kind))}});
}

Async<Snapshot> look(std::shared_ptr<inventory::Reader> reader, Cancel cancel)
{
    co_return co_await reader->snapshot(Deadline::after(readTime), std::move(cancel));
}

} // namespace

Async<Found> resolveTarget(std::shared_ptr<const operations::Ports> ports, std::shared_ptr<const Clock> clock,
                           Wanted wanted, Cancel cancel)
{
    if (!inventory::isBareName(wanted.text)) {
        const auto address = TargetRef::parse(wanted.text);
        if (!address)
            co_return propagate(address);
        if (address->platform != wanted.platform || address->kind != wanted.kind)
            co_return wrongKind(wanted);
        co_return Found{*address, {}};
    }
    if (const QString problem = plainTextProblem(wanted.text, 255); !problem.isEmpty())
        co_return fail(Code::InvalidInput, {{"what", QStringLiteral("The target's name")}, {"reason", problem}});
    if (wanted.platform == Platform::Wingman)
        co_return Found{TargetRef::configuration(wanted.text), {}};

    std::vector<Async<Snapshot>> reading;
    QList<inventory::Endpoint> asked;
    const auto endpoints = ports->endpoints();
    for (const inventory::Endpoint &endpoint : endpoints) {
        if (endpoint.platform != wanted.platform || (wanted.endpoint && endpoint.id.text() != *wanted.endpoint))
            continue;
        const auto reader = ports->reader(endpoint.id);
        if (!reader)
            continue;
        reading.push_back(look(*reader, cancel));
        asked.append(endpoint);
    }
    if (reading.empty())
        co_return fail(Code::NotFound,
                       {{"what", wanted.endpoint ? QStringLiteral("An endpoint called ") + *wanted.endpoint
                                                 : QStringLiteral("An endpoint to look on")}});
    const auto store = std::make_shared<inventory::Store>(clock);
    QStringList problems;
    std::optional<Error> first;
    for (std::size_t i = 0; i < reading.size(); ++i) {
        const inventory::Endpoint &endpoint = asked.at(static_cast<qsizetype>(i));
        auto snapshot = co_await reading[i];
        store->add(endpoint);
        if (snapshot) {
            store->take(endpoint.id, *snapshot);
            continue;
        }
        problems.append(
            QStringLiteral("%1 could not be asked: %2").arg(endpoint.id.text(), snapshot.error().sentence()));
        if (!first)
            first = snapshot.error();
    }
    const auto target = store->resolve(wanted.text, {wanted.kind});
    if (target)
        co_return Found{*target, problems};
    // It may be on the one that did not answer.
    if (target.error().code == Code::NotFound && first)
        co_return Failure(*first);
    co_return propagate(target);
}

} // namespace wingman::app
