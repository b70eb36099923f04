// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/target_console.h"

#include "console/log_batches.h"
#include "console/remote_stream.h"
#include "console/unless_locked.h"
#include "inventory/masking.h"

namespace wingman::console {
namespace {

using diagnostics::CheckResult;
using inventory::Facts;
using inventory::LogLine;
using inventory::StatsSample;
using inventory::Stream;
using inventory::TargetRef;
using Lines = QList<LogLine>;

Deadline readingTime(const Core &core)
{
    return Deadline::after(core.composition().services()->timing.read);
}

Async<Facts> openFacts(std::shared_ptr<Core> core, TargetRef target, QString nameOrId, Cancel cancel)
{
    const auto reader = core->composition().sharedPorts()->reader(target.endpoint);
    if (!reader)
        co_return propagate(reader);
    auto facts = co_await (*reader)->facts(target, nameOrId, readingTime(*core), cancel);
    if (!facts)
        co_return propagate(facts);
    facts->values.removeIf(
        [](QMap<QString, inventory::Fact>::iterator fact) { return fact->cls == inventory::FactClass::Secret; });
    co_return *facts;
}

/// A stream has a Cancel of its own: the question's is over when it is answered.
Async<OpenStream<Lines>> openLogs(std::shared_ptr<Core> core, std::shared_ptr<CoreAccess> access, EndpointId endpoint,
                                  ObjectId container, inventory::LogOptions options, Cancel cancel)
{
    const auto reader = core->composition().sharedPorts()->reader(endpoint);
    if (!reader)
        co_return propagate(reader);
    const Cancel own = core->cancel().child();
    const auto registration = cancel.onCancel([own] { own.cancel(); });
    const auto lines = co_await (*reader)->logs(container, options, readingTime(*core), own);
    if (!lines)
        co_return propagate(lines);
    const std::shared_ptr<Stream<Lines>> batches = std::make_shared<LogBatches>(*lines);
    co_return keepStream<Lines>(core, access, batches, own);
}

Async<OpenStream<StatsSample>> openStats(std::shared_ptr<Core> core, std::shared_ptr<CoreAccess> access,
                                         EndpointId endpoint, ObjectId container, Cancel cancel)
{
    const auto reader = core->composition().sharedPorts()->reader(endpoint);
    if (!reader)
        co_return propagate(reader);
    const Cancel own = core->cancel().child();
    const auto registration = cancel.onCancel([own] { own.cancel(); });
    const auto samples = co_await (*reader)->stats(container, readingTime(*core), own);
    if (!samples)
        co_return propagate(samples);
    co_return keepStream<StatsSample>(core, access, *samples, own);
}

/// On the window's thread: asks for the far end, and makes the near one.
template <typename T>
Async<std::shared_ptr<Stream<T>>> nearEnd(std::shared_ptr<CoreAccess> access, Flow<OpenStream<T>> opening,
                                          Cancel cancel)
{
    const auto open = co_await ask<OpenStream<T>>(access, std::move(opening), cancel);
    if (!open)
        co_return propagate(open);
    co_return std::shared_ptr<Stream<T>>(std::make_shared<RemoteStream<T>>(access, *open, cancel));
}

/// What reveals is recorded before it is read: without the record nothing is shown.
Async<QByteArray> described(std::shared_ptr<Core> core, TargetRef target, QString nameOrId, bool reveal, Cancel cancel)
{
    const auto reader = core->composition().sharedPorts()->reader(target.endpoint);
    if (!reader)
        co_return propagate(reader);
    if (reveal) {
        const auto noted =
            co_await core->composition().noteReading(QStringLiteral("target.inspect_read"), target, cancel);
        if (!noted)
            co_return propagate(noted);
        core->changed();
    }
    auto description = co_await (*reader)->inspect(target, nameOrId, readingTime(*core), cancel);
    if (!description || reveal)
        co_return description;
    co_return inventory::masked(*description);
}

Async<QList<CheckResult>> examined(std::shared_ptr<Core> core, QList<EndpointId> endpoints, Cancel cancel)
{
    if (endpoints.isEmpty())
        co_return co_await core->composition().examineAll(cancel);
    QList<std::shared_ptr<inventory::Reader>> readers;
    for (const EndpointId &endpoint : std::as_const(endpoints)) {
        const auto reader = core->composition().sharedPorts()->reader(endpoint);
        if (!reader)
            co_return propagate(reader);
        readers.append(*reader);
    }
    co_return co_await core->composition().examineEndpoints(readers, cancel);
}

Async<QList<ui::Discovered>> discovered(std::shared_ptr<Core> core, Cancel cancel)
{
    const auto found = co_await core->composition().discover(cancel);
    if (!found)
        co_return propagate(found);
    QList<ui::Discovered> all;
    for (const app::FoundEngine &engine : *found)
        all.append({engine.endpoint, engine.known, engine.detail, engine.error});
    co_return all;
}

} // namespace

Async<Facts> TargetConsole::facts(TargetRef target, QString nameOrId, Cancel cancel)
{
    const Flow<Facts> flow = [=](std::shared_ptr<Core> core, Cancel stop) {
        return openFacts(std::move(core), target, nameOrId, std::move(stop));
    };
    return ask<Facts>(m_access, flow, std::move(cancel));
}

Async<std::shared_ptr<ui::LogStream>> TargetConsole::logs(EndpointId endpoint, ObjectId container,
                                                          inventory::LogOptions options, Cancel cancel)
{
    Flow<OpenStream<Lines>> flow = [=, access = m_access](std::shared_ptr<Core> core, Cancel stop) {
        return openLogs(std::move(core), access, endpoint, container, options, std::move(stop));
    };
    return nearEnd<Lines>(m_access, unlessLocked(std::move(flow)), std::move(cancel));
}

Async<std::shared_ptr<ui::StatsStream>> TargetConsole::stats(EndpointId endpoint, ObjectId container, Cancel cancel)
{
    Flow<OpenStream<StatsSample>> flow = [=, access = m_access](std::shared_ptr<Core> core, Cancel stop) {
        return openStats(std::move(core), access, endpoint, container, std::move(stop));
    };
    return nearEnd<StatsSample>(m_access, std::move(flow), std::move(cancel));
}

Async<QByteArray> TargetConsole::inspect(TargetRef target, QString nameOrId, bool reveal, Cancel cancel)
{
    const Flow<QByteArray> flow = [=](std::shared_ptr<Core> core, Cancel stop) {
        return described(std::move(core), target, nameOrId, reveal, std::move(stop));
    };
    return ask<QByteArray>(m_access, unlessLocked(flow), std::move(cancel));
}

void TargetConsole::refresh(const EndpointId &endpoint)
{
    m_access->submit([endpoint](const Result<std::shared_ptr<Core>> &core) {
        if (core)
            (*core)->inventory().refresh(endpoint);
    });
}

Async<QList<CheckResult>> TargetConsole::examine(QList<EndpointId> endpoints, Cancel cancel)
{
    const Flow<QList<CheckResult>> flow = [=](std::shared_ptr<Core> core, Cancel stop) {
        return examined(std::move(core), endpoints, std::move(stop));
    };
    return ask<QList<CheckResult>>(m_access, flow, std::move(cancel));
}

Async<std::optional<CheckResult>> TargetConsole::examineKeychain(Cancel cancel)
{
    const Flow<std::optional<CheckResult>> flow = [](const std::shared_ptr<Core> &core, Cancel stop) {
        return core->composition().examineKeychain(std::move(stop));
    };
    return ask<std::optional<CheckResult>>(m_access, flow, std::move(cancel));
}

Async<CheckResult> TargetConsole::tryOut(inventory::Endpoint endpoint, Cancel cancel)
{
    const Flow<CheckResult> flow = [=](const std::shared_ptr<Core> &core, Cancel stop) {
        return core->composition().tryOut(endpoint, std::move(stop));
    };
    return ask<CheckResult>(m_access, flow, std::move(cancel));
}

Async<QList<ui::Discovered>> TargetConsole::discover(Cancel cancel)
{
    const Flow<QList<ui::Discovered>> flow = [](std::shared_ptr<Core> core, Cancel stop) {
        return discovered(std::move(core), std::move(stop));
    };
    return ask<QList<ui::Discovered>>(m_access, flow, std::move(cancel));
}

} // namespace wingman::console
