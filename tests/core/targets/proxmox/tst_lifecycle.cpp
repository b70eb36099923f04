// SPDX-License-Identifier: GPL-3.0-or-later
// Guests destroyed, cloned and restored, on the mock cluster and on the test's own.
#include "targets/proxmox/lifecycle.h"

#include "support/proxmox_beds.h"

#include <QTest>

using namespace wingman;
using namespace wingman::inventory;
using namespace wingman::operations;
using namespace wingman::test;

namespace {

using Text = QMap<QString, QString>;

Text with(const char *name, const QString &value)
{
    return {{QLatin1String(name), value}};
}

QString reasonOf(const Result<TargetPlan> &plan)
{
    return plan ? QStringLiteral("planned") : plan.error().sentence();
}

} // namespace

class tst_Lifecycle : public QObject
{
    Q_OBJECT

    static std::unique_ptr<TestBed> made()
    {
        QFETCH_GLOBAL(bool, served);
        return madeBed(served);
    }
    static bool isServed()
    {
        QFETCH_GLOBAL(bool, served);
        return served;
    }
    /// A backup of the stopped VM.
    static QString archive(TestBed &cluster)
    {
        auto *served = dynamic_cast<ServedCluster *>(&cluster);
        if (!served)
            return QStringLiteral("local:backup/vzdump-qemu-191-2026_01_02-03_04_05.vma.zst");
        const QString volume = QStringLiteral("local:backup/vzdump-qemu-101-2026_01_02-03_04_05.vma.zst");
        served->server.world.volumes.append({volume, QString(), QStringLiteral("backup"), 1000, 0x68D727A0, 101});
        return volume;
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
        for (const char *name : {"destroy", "restore"}) {
            const OperationSpec spec = definition(QLatin1String(name))->spec();
            QVERIFY2(spec.tier == Tier::Three && spec.dangerous && spec.losesData && spec.mutates && !spec.idempotent,
                     name);
        }
        for (const char *name : {"clone", "restore-new"}) {
            const OperationSpec spec = definition(QLatin1String(name))->spec();
            QVERIFY2(spec.tier == Tier::Two && !spec.dangerous && !spec.losesData && !spec.idempotent, name);
        }
    }
    void aGuestIsDestroyed()
    {
        const auto cluster = made();
        const auto plan = planned(*cluster, "destroy", cluster->stopped,
                                  {{QStringLiteral("purge"), QStringLiteral("true")},
                                   {QStringLiteral("unreferenced_disks"), QStringLiteral("true")}});
        QVERIFY2(plan, qPrintable(reasonOf(plan)));
        const ApiCall call = plan->steps.first().call;
        QCOMPARE(call.method, QStringLiteral("DELETE"));
        QCOMPARE(call.query.value(QStringLiteral("purge")), QStringLiteral("1"));
        QCOMPARE(call.query.value(QStringLiteral("destroy-unreferenced-disks")), QStringLiteral("1"));
        QVERIFY(planned(*cluster, "destroy", cluster->stopped)->steps.first().call.query.isEmpty());
        QCOMPARE(carriedOut(*cluster, "destroy", cluster->stopped), QString());
        QVERIFY(!cluster->facts(cluster->stopped).exists());
        QCOMPARE(carriedOut(*cluster, "destroy", cluster->stopped), QStringLiteral("TARGET_NOT_FOUND"));
    }
    void whatRunsIsNotDestroyed()
    {
        const auto cluster = made();
        for (const QString &address : {cluster->running, cluster->container})
            QCOMPARE(carriedOut(*cluster, "destroy", address), QStringLiteral("PRECONDITION_FAILED"));
    }
    /// A guest that is on another node by now is not gone.
    void movedIsNotDestroyed()
    {
        const auto cluster = made();
        const auto plan = planned(*cluster, "destroy", cluster->stopped);
        QVERIFY(plan);
        QCOMPARE(carriedOut(*cluster, "migrate", cluster->stopped, with("target", QStringLiteral("pve2"))), QString());
        const Facts now = cluster->facts(cluster->stopped, plan->asks);
        QVERIFY(!now.exists()); // not here
        QVERIFY(!holds(plan->proof, now, plan->before));
    }
    void clonesGetTheNextNumberOrTheOneThatIsAsked()
    {
        const auto cluster = made();
        const auto next = planned(*cluster, "clone", cluster->stopped);
        QVERIFY2(next, qPrintable(reasonOf(next)));
        QVERIFY(!next->secondName.isEmpty()); // policy looks at it too
        QCOMPARE(QString::number(next->steps.first().call.body.value(QStringLiteral("newid")).toInteger()),
                 next->secondName);
        QCOMPARE(carriedOut(*cluster, "clone", cluster->stopped, with("name", QStringLiteral("copy-1"))), QString());
        // That number is taken by now: the same plan would be another one.
        const auto later = planned(*cluster, "clone", cluster->stopped);
        QVERIFY(later && later->secondName != next->secondName);
        const Text chosen{{QStringLiteral("newid"), QStringLiteral("4711")}};
        QCOMPARE(carriedOut(*cluster, "clone", cluster->stopped, chosen), QString());
        QCOMPARE(carriedOut(*cluster, "clone", cluster->stopped, chosen), QStringLiteral("PRECONDITION_FAILED"));
        QCOMPARE(carriedOut(*cluster, "clone", cluster->stopped, with("newid", QStringLiteral("99"))),
                 QStringLiteral("PARAMETER_INVALID"));
    }
    /// A token with rights for one pool does not see what it made outside of it. The number is in use all the same, and
    /// only its own task says that it is by this clone.
    void aCloneThatTheLoginDoesNotSeeIsMade()
    {
        if (!isServed())
            QSKIP("The made-up world hides nothing.");
        const auto cluster = made();
        static_cast<ServedCluster &>(*cluster).server.world.unseen.insert(4711);
        const Text chosen{{QStringLiteral("newid"), QStringLiteral("4711")}};
        const auto plan = planned(*cluster, "clone", cluster->stopped, chosen);
        QVERIFY2(plan, qPrintable(reasonOf(plan)));
        QVERIFY(!holds(plan->proof, cluster->facts(cluster->stopped, plan->asks), plan->before));
        QVERIFY(cluster->perform(plan->steps.first()));
        // Without the task somebody else may have taken the number.
        QVERIFY(!holds(plan->proof, cluster->facts(cluster->stopped, plan->asks), plan->before));
        const QStringList withTask = plan->asks + QStringList{taskQuestion(cluster->task)};
        QVERIFY(holds(plan->proof, cluster->facts(cluster->stopped, withTask), plan->before));
        QCOMPARE(carriedOut(*cluster, "clone", cluster->stopped, chosen), QStringLiteral("PRECONDITION_FAILED"));
    }
    void whatCannotBeCloned()
    {
        const auto cluster = made();
        QCOMPARE(carriedOut(*cluster, "clone", cluster->running, with("full", QStringLiteral("false"))),
                 QStringLiteral("PRECONDITION_FAILED")); // no template
        QCOMPARE(carriedOut(*cluster, "clone", cluster->container), QStringLiteral("PRECONDITION_FAILED")); // it runs
        QCOMPARE(carriedOut(*cluster, "snapshot", cluster->container, named("kept")), QString());
        QCOMPARE(carriedOut(*cluster, "clone", cluster->container, with("snapshot", QStringLiteral("kept"))),
                 QString());
        QCOMPARE(carriedOut(*cluster, "clone", cluster->running, with("snapshot", QStringLiteral("nothing"))),
                 QStringLiteral("PRECONDITION_FAILED"));
        QCOMPARE(carriedOut(*cluster, "clone", cluster->running, with("storage", QStringLiteral("local"))),
                 QStringLiteral("PRECONDITION_FAILED")); // takes backups, but no disks
    }
    /// A template that others stand on.
    void aTemplateWithLinkedClonesStays()
    {
        const auto cluster = made();
        const QString mold = isServed() ? QStringLiteral("proxmox://lab/pve1/qemu/9000")
                                        : QStringLiteral("proxmox://demo-pve/pve1/qemu/9000");
        if (isServed())
            static_cast<ServedCluster &>(*cluster).server.bodies.insert(
                QStringLiteral("/nodes/pve1/storage"),
                R"({"data":[{"storage":"local-lvm","content":"images,rootdir"}]})");
        QVERIFY(planned(*cluster, "destroy", mold));
        QCOMPARE(carriedOut(*cluster, "clone", mold, with("full", QStringLiteral("false"))), QString());
        const auto plan = planned(*cluster, "destroy", mold);
        QVERIFY2(!plan && plan.error().code == Code::PreconditionFailed &&
                     reasonOf(plan).contains(QStringLiteral("built on it")),
                 qPrintable(reasonOf(plan)));
    }
    void aBackupIsRestoredOverItsGuest()
    {
        const auto cluster = made();
        const QString volume = archive(*cluster);
        QCOMPARE(carriedOut(*cluster, "restore", cluster->stopped, with("archive", volume)), QString());
        QCOMPARE(carriedOut(*cluster, "restore", cluster->stopped,
                            {{QStringLiteral("archive"), volume}, {QStringLiteral("start"), QStringLiteral("true")}}),
                 QString());
        // Now it runs.
        QCOMPARE(carriedOut(*cluster, "restore", cluster->stopped, with("archive", volume)),
                 QStringLiteral("PRECONDITION_FAILED"));
    }
    void whatIsNoBackupOfItIsNotRestored()
    {
        const auto cluster = made();
        const QString volume = archive(*cluster);
        QCOMPARE(carriedOut(*cluster, "shutdown", cluster->running), QString());
        QCOMPARE(carriedOut(*cluster, "shutdown", cluster->container), QString());
        const auto other = planned(*cluster, "restore", cluster->running, with("archive", volume));
        QVERIFY2(reasonOf(other).contains(QStringLiteral("another guest")), qPrintable(reasonOf(other)));
        const auto kind = planned(*cluster, "restore", cluster->container, with("archive", volume));
        QVERIFY2(reasonOf(kind).contains(QStringLiteral("another kind")), qPrintable(reasonOf(kind)));
        const auto nothing = planned(*cluster, "restore", cluster->stopped,
                                     with("archive", QStringLiteral("local:backup/vzdump-qemu-1-nothing.vma.zst")));
        QVERIFY2(reasonOf(nothing).contains(QStringLiteral("does not have")), qPrintable(reasonOf(nothing)));
        for (const char *bad : {"", "local", "local:", "local:../../etc/passwd x", "http://x/y z"})
            QCOMPARE(
                codeName(
                    planned(*cluster, "restore", cluster->stopped, with("archive", QLatin1String(bad))).error().code),
                QStringLiteral("PARAMETER_INVALID"));
    }
    void aBackupIsRestoredAsAnotherGuest()
    {
        const auto cluster = made();
        const QString volume = archive(*cluster);
        const QString node = cluster->stopped.section(QStringLiteral("/qemu/"), 0, 0);
        const QString fresh = node + QStringLiteral("/qemu/4712");
        QCOMPARE(carriedOut(*cluster, "restore-new", fresh, with("archive", volume)), QString());
        QVERIFY(cluster->facts(fresh).exists());
        // Taken, also from another node.
        QCOMPARE(carriedOut(*cluster, "restore-new", fresh, with("archive", volume)),
                 QStringLiteral("PRECONDITION_FAILED"));
        const QString elsewhere = QStringLiteral("proxmox://%1/pve2/qemu/4712").arg(fresh.section(u'/', 2, 2));
        QCOMPARE(carriedOut(*cluster, "restore-new", elsewhere, with("archive", volume)),
                 QStringLiteral("PRECONDITION_FAILED"));
        // It is planned as something that is not there yet, so that policy judges the number it will have.
        const auto plan =
            planned(*cluster, "restore-new", node + QStringLiteral("/qemu/4713"), with("archive", volume));
        QVERIFY(plan && !plan->before.exists());
        QVERIFY(plan->preconditions.contains(Condition{Condition::Kind::Gone, {}, {}}));
    }
    void lockedProtectedAndManagedGuestsAreLeftAlone()
    {
        ServedCluster cluster;
        PveGuest *guest = cluster.server.world.guest(101);
        const Text local = with("archive", archive(cluster));
        const auto all = [&](const char *expected) {
            for (const char *verb : {"destroy", "restore"}) {
                const auto plan =
                    planned(cluster, verb, cluster.stopped, QLatin1String(verb) == u"restore" ? local : Text());
                QVERIFY2(!plan && plan.error().code == Code::PreconditionFailed &&
                             reasonOf(plan).contains(QLatin1String(expected)),
                         qPrintable(QString::fromLatin1(verb) + QStringLiteral(": ") + reasonOf(plan)));
            }
        };
        guest->lock = QStringLiteral("backup");
        all("holds it");
        guest->lock.clear();
        guest->isProtected = true;
        all("protected");
        guest->isProtected = false;
        guest->haState = QStringLiteral("stopped");
        all("high availability");
    }
    /// Not known is not unprotected, and not without clones.
    void whoMayNotLookDestroysNothing()
    {
        ServedCluster cluster;
        cluster.server.refusals.insert(QStringLiteral("/qemu/101/config"), {403, QStringLiteral("Permission check")});
        QCOMPARE(carriedOut(cluster, "destroy", cluster.stopped), QStringLiteral("PRECONDITION_FAILED"));
        cluster.server.refusals.clear();
        cluster.server.refusals.insert(QStringLiteral("/nodes/pve1/storage"),
                                       {403, QStringLiteral("Permission check")});
        QCOMPARE(carriedOut(cluster, "destroy", QStringLiteral("proxmox://lab/pve1/qemu/9000")),
                 QStringLiteral("PRECONDITION_FAILED"));
    }
};

QTEST_GUILESS_MAIN(tst_Lifecycle)
#include "tst_lifecycle.moc"
