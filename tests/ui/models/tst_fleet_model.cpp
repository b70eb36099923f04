// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleet_model.h"

#include "support/manual_clock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace wingman;
using namespace wingman::ui;
using namespace std::chrono_literals;

namespace {

constexpr qint64 gibi = 1024LL * 1024 * 1024;

inventory::Endpoint endpoint(const char *name, inventory::Platform platform)
{
    return {EndpointId::parse(QString::fromLatin1(name)).value(), platform, {}, {}, false, {}, {}, {}, {}, {}};
}

inventory::Node node(const char *name, const char *status, double cpu)
{
    inventory::Node one{ObjectId::parse(QString::fromLatin1(name)).value()};
    one.status = QString::fromLatin1(status);
    one.cpu = cpu;
    one.maxCpu = 8;
    one.memory = 4 * gibi;
    one.maxMemory = 16 * gibi;
    return one;
}

inventory::Guest guest(int vmid, const char *on, const char *status)
{
    inventory::Guest one{ObjectId::parse(QStringLiteral("qemu/%1").arg(vmid)).value()};
    one.vmid = vmid;
    one.node = QString::fromLatin1(on);
    one.status = QString::fromLatin1(status);
    return one;
}

inventory::Snapshot clusterOf(const EndpointId &id, const QList<inventory::Node> &nodes, Instant at)
{
    inventory::Snapshot snapshot{id, {}, {}, {}, {}, {}, {}, {}, at, {}};
    for (const inventory::Node &one : nodes)
        snapshot.nodes.insert(one.id, one);
    return snapshot;
}

} // namespace

class tst_FleetModel : public QObject
{
    Q_OBJECT

    static QStringList names(const FleetModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex above = model.index(row, 0);
            all.append(model.nameOf(above));
            for (int below = 0; below < model.rowCount(above); ++below)
                all.append(model.nameOf(model.index(below, 0, above)));
        }
        return all;
    }

private Q_SLOTS:
    void nodesStandBelowTheirCluster()
    {
        auto clock = std::make_shared<test::ManualClock>();
        inventory::Store store(clock);
        FleetModel model(store);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy reset(&model, &FleetModel::modelReset);
        const auto pve = endpoint("pve", inventory::Platform::Proxmox);
        store.add(pve);
        store.add(endpoint("web", inventory::Platform::Docker));
        QCOMPARE(names(model), QStringList({QStringLiteral("pve"), QStringLiteral("web")}));
        auto snapshot = clusterOf(pve.id, {node("pve1", "online", 0.5), node("pve2", "online", 0.1)}, clock->now());
        snapshot.guests.insert(guest(100, "pve1", "running").id, guest(100, "pve1", "running"));
        snapshot.guests.insert(guest(101, "pve1", "stopped").id, guest(101, "pve1", "stopped"));
        store.take(pve.id, snapshot);
        QTRY_COMPARE(names(model), QStringList({QStringLiteral("pve"), QStringLiteral("pve/pve1"),
                                                QStringLiteral("pve/pve2"), QStringLiteral("web")}));
        const QPersistentModelIndex second = model.indexOf(QStringLiteral("pve/pve2"));
        QCOMPARE(model.node(model.indexOf(QStringLiteral("pve/pve1")))->running, 1);
        QCOMPARE(model.node(model.indexOf(QStringLiteral("pve/pve1")))->guests, 2);
        QCOMPARE(second.parent(), model.indexOf(QStringLiteral("pve")));
        QVERIFY(!model.endpoint(second));
        QVERIFY(!model.indexOf(QStringLiteral("pve/none")).isValid());

        // One endpoint comes before it, one node goes: what was looked at stays.
        store.add(endpoint("alpha", inventory::Platform::Docker));
        inventory::Diff gone{pve.id, {}, {}, {}, {}, {}, {}, {}, clock->now()};
        gone.nodes.removed = {ObjectId::parse(QStringLiteral("pve1")).value()};
        store.take(pve.id, gone);
        QTRY_COMPARE(names(model), QStringList({QStringLiteral("alpha"), QStringLiteral("pve"),
                                                QStringLiteral("pve/pve2"), QStringLiteral("web")}));
        QCOMPARE(model.nameOf(second), QStringLiteral("pve/pve2"));
        QCOMPARE(second.row(), 0);
        store.remove(pve.id);
        QCOMPARE(names(model), QStringList({QStringLiteral("alpha"), QStringLiteral("web")}));
        QVERIFY(!second.isValid());
        QCOMPARE(reset.size(), 0);
    }

    void whatIsNotKnownIsNotAdded()
    {
        inventory::Store::Entry entry{endpoint("pve", inventory::Platform::Proxmox), std::nullopt, true, {}, {}};
        entry.snapshot = clusterOf(
            entry.endpoint.id, {node("pve1", "online", 0.5), node("pve2", "offline", 0), node("pve3", "online", 0.1)},
            Instant());
        const FleetFigures all = figuresOf(nodeRows(entry));
        QCOMPARE(all.cpu, std::optional(0.3));
        QCOMPARE(all.memory, std::optional(8 * gibi)); // of the two that answer
        QCOMPARE(all.maxMemory, std::optional(32 * gibi));
        QVERIFY(!all.disk);
        entry.live = false; // then nothing is
        const FleetFigures stale = figuresOf(nodeRows(entry));
        QVERIFY(!stale.cpu && !stale.memory);
        QVERIFY(nodeRows(entry).first().stale);
    }
};

QTEST_GUILESS_MAIN(tst_FleetModel)
#include "tst_fleet_model.moc"
