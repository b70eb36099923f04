// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/cluster_console.h"

#include "common/guest_of.h"

#include <algorithm>

namespace wingman::console {

using namespace inventory;

namespace {

constexpr std::chrono::seconds patience{30}; // a storage on a slow line lists slowly

template <typename T>
using Question = std::function<Async<T>(ClusterDetails &details, Deadline deadline, Cancel cancel)>;

template <typename T>
Async<T> answered(std::shared_ptr<Core> core, EndpointId endpoint, Question<T> question, Cancel cancel)
{
    const auto reader = core->composition().sharedPorts()->reader(endpoint);
    if (!reader)
        co_return propagate(reader);
    const std::shared_ptr<ClusterDetails> details = (*reader)->details();
    if (!details)
        co_return fail(Code::Unsupported, {{"what", endpoint.text()}, {"reason", QStringLiteral("it is no cluster")}});
    co_return co_await question(*details, Deadline::after(patience), cancel);
}

template <typename T>
Async<T> asked(const std::shared_ptr<CoreAccess> &access, const EndpointId &endpoint, Question<T> question,
               Cancel cancel)
{
    const Flow<T> flow = [endpoint, question = std::move(question)](std::shared_ptr<Core> core, Cancel stop) {
        return answered<T>(std::move(core), endpoint, question, std::move(stop));
    };
    return ask<T>(access, flow, std::move(cancel));
}

Async<QList<ui::GuestAt>> foundAt(std::shared_ptr<Core> core, EndpointId engine, Cancel cancel)
{
    const auto ports = core->composition().sharedPorts();
    const QList<Endpoint> endpoints = ports->endpoints();
    const auto its =
        std::find_if(endpoints.cbegin(), endpoints.cend(), [&](const Endpoint &one) { return one.id == engine; });
    if (its == endpoints.cend())
        co_return fail(Code::NotFound, {{"what", engine.text()}});
    const auto found = co_await app::guestsAt(ports, *its, Deadline::after(patience), cancel);
    if (!found)
        co_return propagate(found);
    QList<ui::GuestAt> told;
    for (const app::GuestAt &one : *found)
        told.append({one.guest, one.name, one.address});
    co_return told;
}

} // namespace

Async<Trend> ClusterConsole::trend(TargetRef target, TrendSpan span, Cancel cancel)
{
    return asked<Trend>(
        m_access, target.endpoint,
        [=](ClusterDetails &details, Deadline deadline, Cancel stop) {
            return details.trend(target, span, deadline, std::move(stop));
        },
        std::move(cancel));
}

Async<GuestSnapshots> ClusterConsole::snapshots(TargetRef guest, Cancel cancel)
{
    return asked<GuestSnapshots>(
        m_access, guest.endpoint,
        [=](ClusterDetails &details, Deadline deadline, Cancel stop) {
            return details.snapshots(guest, deadline, std::move(stop));
        },
        std::move(cancel));
}

Async<StoredVolumes> ClusterConsole::content(TargetRef storage, Cancel cancel)
{
    return asked<StoredVolumes>(
        m_access, storage.endpoint,
        [=](ClusterDetails &details, Deadline deadline, Cancel stop) {
            return details.content(storage, deadline, std::move(stop));
        },
        std::move(cancel));
}

Async<StoredVolumes> ClusterConsole::backups(TargetRef guest, Cancel cancel)
{
    return asked<StoredVolumes>(
        m_access, guest.endpoint,
        [=](ClusterDetails &details, Deadline deadline, Cancel stop) {
            return details.backups(guest, deadline, std::move(stop));
        },
        std::move(cancel));
}

Async<TaskReport> ClusterConsole::task(EndpointId endpoint, QString upid, qint64 firstLine, Cancel cancel)
{
    return asked<TaskReport>(
        m_access, endpoint,
        [=](ClusterDetails &details, Deadline deadline, Cancel stop) {
            return details.task(upid, firstLine, deadline, std::move(stop));
        },
        std::move(cancel));
}

Async<QList<ui::GuestAt>> ClusterConsole::guestsAt(EndpointId engine, Cancel cancel)
{
    const Flow<QList<ui::GuestAt>> flow = [engine](std::shared_ptr<Core> core, Cancel stop) {
        return foundAt(std::move(core), engine, std::move(stop));
    };
    return ask<QList<ui::GuestAt>>(m_access, flow, std::move(cancel));
}

} // namespace wingman::console
