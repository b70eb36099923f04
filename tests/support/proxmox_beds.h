// SPDX-License-Identifier: GPL-3.0-or-later
// Operations on guests, planned and carried out on the mock cluster and on the test's own: both keep one contract.
#pragma once

#include "support/permit.h"
#include "support/proxmox_calls.h"
#include "targets/mock/world.h"
#include "targets/proxmox/adjust.h"
#include "targets/proxmox/lifecycle.h"
#include "targets/proxmox/placement.h"
#include "targets/proxmox/power.h"
#include "targets/proxmox/proxmox_hand.h"
#include "targets/proxmox/proxmox_reader.h"
#include "targets/proxmox/safekeeping.h"

namespace wingman::test {

inline Deadline ample()
{
    return Deadline::after(30s);
}

/// A cluster with a running and a stopped VM and a running container, be it made up here or there.
struct TestBed
{
    virtual ~TestBed() = default;
    virtual std::shared_ptr<inventory::Reader> reader() = 0;
    virtual std::shared_ptr<operations::Hand> hand() = 0;
    virtual void lock(const QString &reason) = 0; // of the running VM
    QString running, stopped, container;

    inventory::Facts facts(const QString &address, const QStringList &asks = {})
    {
        const auto target = inventory::TargetRef::parse(address).value();
        const auto read = await(reader()->moreFacts(target, target.name, asks, ample(), Cancel()));
        if (!read)
            qFatal("the facts of %s cannot be read: %s", qPrintable(address), qPrintable(read.error().sentence()));
        return *read;
    }
    Result<operations::StepAnswer> perform(const operations::Step &step)
    {
        const operations::TaskNote keep = [this](QString begun) -> Async<> {
            task = std::move(begun);
            co_return {};
        };
        return await(hand()->perform(TestMint::permit(QStringLiteral("exe-test"), 1, keep), step, ample(), Cancel()));
    }
    QString task; // what the cluster calls the work that was begun last
};

struct MockCluster final : TestBed
{
    MockCluster()
    {
        running = QStringLiteral("proxmox://demo-pve/pve3/qemu/190");
        stopped = QStringLiteral("proxmox://demo-pve/pve3/qemu/191");
        container = QStringLiteral("proxmox://demo-pve/pve1/lxc/205");
    }
    std::shared_ptr<inventory::Reader> reader() override { return world.reader(id).value(); }
    std::shared_ptr<operations::Hand> hand() override
    {
        clock->advance(1s);
        return world.hand(id).value();
    }
    void lock(const QString &) override {}
    EndpointId id = EndpointId::parse(QStringLiteral("demo-pve")).value();
    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>();
    targets::mock::World world{clock, {.taskTime = 0ms}};
};

struct ServedCluster final : TestBed
{
    ServedCluster()
    {
        running = QStringLiteral("proxmox://lab/pve1/qemu/100");
        stopped = QStringLiteral("proxmox://lab/pve1/qemu/101");
        container = QStringLiteral("proxmox://lab/pve2/lxc/200");
        server.world.taskTakes = 2;
    }
    ~ServedCluster() override
    {
        if (!server.violations.isEmpty())
            qFatal("against the published description: %s", qPrintable(server.violations.join(u'\n')));
    }
    std::shared_ptr<inventory::Reader> reader() override
    {
        return std::make_shared<targets::proxmox::ProxmoxReader>(clusterEndpoint(server.pinnedAddress()), client,
                                                                 std::make_shared<SystemClock>());
    }
    std::shared_ptr<operations::Hand> hand() override
    {
        targets::proxmox::TaskOptions quick;
        quick.firstPause = quick.longestPause = 1ms;
        return std::make_shared<targets::proxmox::ProxmoxHand>(client, quick);
    }
    void lock(const QString &reason) override { server.world.guest(100)->lock = reason; }
    ProxmoxServer server;
    std::shared_ptr<const targets::proxmox::ClusterClient> client = clientOf(server.pinnedAddress());
};

inline std::shared_ptr<const operations::Definition> definition(const QString &name)
{
    using namespace targets::proxmox;
    for (const auto &some : {safekeepingDefinitions(), powerDefinitions(), lifecycleDefinitions(),
                             placementDefinitions(), adjustDefinitions()}) {
        for (const auto &candidate : some) {
            if (candidate->spec().id.text() == QStringLiteral("proxmox.guest.") + name ||
                candidate->spec().id.text() == QStringLiteral("proxmox.") + name)
                return candidate;
        }
    }
    qFatal("there is no operation %s", qPrintable(name));
}

inline Result<operations::TargetPlan> planned(TestBed &cluster, const char *verb, const QString &address,
                                              const QMap<QString, QString> &text = {})
{
    const auto wanted = definition(QLatin1String(verb));
    const auto parameters = operations::parseParameters(wanted->spec(), text);
    if (!parameters)
        return propagate(parameters);
    return wanted->plan(cluster.facts(address, wanted->asks(*parameters)), *parameters);
}

inline QMap<QString, QString> named(const char *name)
{
    return {{QStringLiteral("name"), QLatin1String(name)}};
}

/// Plans, acts, and compares what is there with what the plan promised. Empty, or what is wrong.
inline QString carriedOut(TestBed &cluster, const char *verb, const QString &address,
                          const QMap<QString, QString> &text = {})
{
    const auto plan = planned(cluster, verb, address, text);
    if (!plan)
        return codeName(plan.error().code);
    if (operations::holds(plan->proof, cluster.facts(address, plan->asks), plan->before))
        return QStringLiteral("its proof holds before anything was done");
    const auto done = cluster.perform(plan->steps.first());
    if (!done)
        return codeName(done.error().code) + u' ' + done.error().sentence();
    return operations::holds(plan->proof, cluster.facts(address, plan->asks), plan->before)
               ? QString()
               : QStringLiteral("nothing proves it");
}

inline std::unique_ptr<TestBed> madeBed(bool served)
{
    if (served)
        return std::make_unique<ServedCluster>();
    return std::make_unique<MockCluster>();
}

} // namespace wingman::test
