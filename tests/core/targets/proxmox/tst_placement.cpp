// SPDX-License-Identifier: GPL-3.0-or-later
// Guests moved and tasks stopped, on the mock cluster and on the test's own.
#include "targets/proxmox/placement.h"

#include "support/proxmox_beds.h"

#include <QTest>

using namespace wingman;
using namespace wingman::inventory;
using namespace wingman::operations;
using namespace wingman::test;

namespace {

using Text = QMap<QString, QString>;

Text to(const char *node, const char *more = nullptr)
{
    Text text{{QStringLiteral("target"), QLatin1String(node)}};
    if (more)
        text.insert(QLatin1String(more), QStringLiteral("true"));
    return text;
}

QString reasonOf(const Result<TargetPlan> &plan)
{
    return plan ? QStringLiteral("planned") : plan.error().sentence();
}

} // namespace

class tst_Placement : public QObject
{
    Q_OBJECT

    static std::unique_ptr<TestBed> made()
    {
        QFETCH_GLOBAL(bool, served);
        return madeBed(served);
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("served");
        QTest::newRow("mock") << false;
        QTest::newRow("served") << true;
    }

    void riskIsDeclared()
    {
        QVERIFY(definition(QStringLiteral("migrate"))->spec().tier == Tier::Two);
        const OperationSpec stop = definition(QStringLiteral("task.stop"))->spec();
        QVERIFY(stop.tier == Tier::Three && stop.mutates && !stop.idempotent);
        QVERIFY(stop.actsOn(TargetKind::Node) && stop.actsOn(TargetKind::Qemu) && stop.actsOn(TargetKind::Lxc));
    }
    void guestsAreMoved()
    {
        const auto cluster = made();
        QCOMPARE(carriedOut(*cluster, "migrate", cluster->running, to("pve2")), QString());
        QCOMPARE(carriedOut(*cluster, "migrate", cluster->stopped, to("pve2")), QString());
        QCOMPARE(carriedOut(*cluster, "migrate", cluster->container, to("pve3", "restart")), QString());
        // Not there any more.
        QCOMPARE(carriedOut(*cluster, "migrate", cluster->running, to("pve2")), QStringLiteral("TARGET_NOT_FOUND"));
    }
    void whereNothingCanGo()
    {
        const auto cluster = made();
        const QString here = TargetRef::parse(cluster->running).value().node;
        QCOMPARE(carriedOut(*cluster, "migrate", cluster->running, to(qPrintable(here))),
                 QStringLiteral("PARAMETER_INVALID"));
        QCOMPARE(carriedOut(*cluster, "migrate", cluster->running, to("pve9")), QStringLiteral("PRECONDITION_FAILED"));
        for (const char *bad : {"", "a b", "../pve2", "pve2/qemu"})
            QCOMPARE(carriedOut(*cluster, "migrate", cluster->running, to(bad)), QStringLiteral("PARAMETER_INVALID"));
        QCOMPARE(carriedOut(*cluster, "migrate", cluster->container, to("pve3")),
                 QStringLiteral("PRECONDITION_FAILED")); // it would have to be restarted
        Text standing = to("pve2");
        standing.insert(QStringLiteral("online"), QStringLiteral("false"));
        QCOMPARE(carriedOut(*cluster, "migrate", cluster->running, standing), QStringLiteral("PRECONDITION_FAILED"));
    }
    void whatTheNodeHoldsBack()
    {
        ServedCluster cluster;
        PveGuest *guest = cluster.server.world.guest(100);
        guest->localDisks = {QStringLiteral("local-lvm:vm-100-disk-0")};
        const auto refused = planned(cluster, "migrate", cluster.running, to("pve2"));
        QVERIFY2(reasonOf(refused).contains(QStringLiteral("local-lvm:vm-100-disk-0")), qPrintable(reasonOf(refused)));
        QCOMPARE(carriedOut(cluster, "migrate", cluster.running, to("pve2", "local_disks")), QString());
        guest = cluster.server.world.guest(102);
        guest->localDevices = {QStringLiteral("hostpci0")};
        const auto bound = planned(cluster, "migrate", QStringLiteral("proxmox://lab/pve2/qemu/102"), to("pve3"));
        QVERIFY2(reasonOf(bound).contains(QStringLiteral("hostpci0")), qPrintable(reasonOf(bound)));
        cluster.server.world.offline.append(QStringLiteral("pve3"));
        const auto dark = planned(cluster, "migrate", QStringLiteral("proxmox://lab/pve2/qemu/102"), to("pve3"));
        QVERIFY2(reasonOf(dark).contains(QStringLiteral("node pve3 is online")), qPrintable(reasonOf(dark)));
    }
    void aManagedGuestTakesItsTime()
    {
        ServedCluster cluster;
        const auto plain = planned(cluster, "migrate", cluster.running, to("pve2"));
        cluster.server.world.guest(100)->haState = QStringLiteral("started");
        const auto managed = planned(cluster, "migrate", cluster.running, to("pve2"));
        QVERIFY(plain && managed && managed->settle > plain->settle);
        cluster.server.world.guest(100)->lock = QStringLiteral("migrate");
        QVERIFY(!planned(cluster, "migrate", cluster.running, to("pve2")));
    }

    void aTaskIsStopped()
    {
        ServedCluster cluster;
        cluster.server.world.taskTakes = 1'000'000;
        const auto task = [&](const char *node, const char *type, const char *object) {
            return cluster.server.world.newTask(QLatin1String(node), QLatin1String(type), QLatin1String(object),
                                                QStringLiteral("root@pam"), [] { return QStringLiteral("OK"); });
        };
        const auto named = [](const QString &upid) { return Text{{QStringLiteral("task"), upid}}; };
        const QString backup = task("pve1", "vzdump", "100");
        QCOMPARE(carriedOut(cluster, "task.stop", cluster.running, named(backup)), QString());
        QCOMPARE(cluster.server.world.tasks.first().exit, QStringLiteral("received interrupt"));
        const auto again = planned(cluster, "task.stop", cluster.running, named(backup));
        QVERIFY2(reasonOf(again).contains(QStringLiteral("received interrupt")), qPrintable(reasonOf(again)));

        const QString update = task("pve1", "aptupdate", "");
        QCOMPARE(carriedOut(cluster, "task.stop", QStringLiteral("proxmox://lab/node/pve1"), named(update)), QString());
        // Who may touch the node may not for that reason touch its guests, and one guest is not another.
        const QString ofGuest = task("pve1", "vzdump", "100");
        QCOMPARE(carriedOut(cluster, "task.stop", QStringLiteral("proxmox://lab/node/pve1"), named(ofGuest)),
                 QStringLiteral("PRECONDITION_FAILED"));
        QCOMPARE(carriedOut(cluster, "task.stop", cluster.stopped, named(ofGuest)),
                 QStringLiteral("PRECONDITION_FAILED"));
        QCOMPARE(carriedOut(cluster, "task.stop", cluster.running, named(task("pve2", "vzdump", "100"))),
                 QStringLiteral("PRECONDITION_FAILED"));
        for (const char *bad : {"", "UPID:pve1:", "UPID:pve1/../x:0:0:0:a:b:c:", "4711"})
            QCOMPARE(carriedOut(cluster, "task.stop", cluster.running, named(QLatin1String(bad))),
                     QStringLiteral("PARAMETER_INVALID"));
    }
    void aTaskThatWasNeverThere()
    {
        const auto cluster = made();
        const TargetRef target = TargetRef::parse(cluster->running).value();
        const QString upid =
            QStringLiteral("UPID:%1:00001000:12345678:68D7279C:vzdump:%2:root@pam:").arg(target.node, target.name);
        QCOMPARE(carriedOut(*cluster, "task.stop", cluster->running, {{QStringLiteral("task"), upid}}),
                 QStringLiteral("PRECONDITION_FAILED"));
    }
};

QTEST_GUILESS_MAIN(tst_Placement)
#include "tst_placement.moc"
