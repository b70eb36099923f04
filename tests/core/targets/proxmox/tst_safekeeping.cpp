// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots and backups, planned and carried out on the mock cluster and on the test's own: both keep one contract.
#include "targets/proxmox/safekeeping.h"

#include "support/proxmox_beds.h"

#include <QTest>

using namespace wingman;
using namespace wingman::inventory;
using namespace wingman::operations;
using namespace wingman::test;

class tst_Safekeeping : public QObject
{
    Q_OBJECT

    static void clusters()
    {
        QTest::addColumn<bool>("served");
        QTest::newRow("mock") << false;
        QTest::newRow("served") << true;
    }
    static std::unique_ptr<TestBed> made()
    {
        QFETCH_GLOBAL(bool, served);
        return madeBed(served);
    }

private Q_SLOTS:
    void initTestCase_data() { clusters(); }

    /// What decides is called the same in both worlds, and what the gate goes by is among it.
    void theSameFactsDecide()
    {
        const auto cluster = made();
        const Facts facts = cluster->facts(cluster->running);
        QStringList gate;
        for (auto at = facts.values.cbegin(); at != facts.values.cend(); ++at) {
            if (at->cls == FactClass::Gate)
                gate.append(at.key());
        }
        QCOMPARE(gate.join(u' '), QStringLiteral("ha lock name node protection state tag.wingman-test tags template"));
        QVERIFY(!cluster->facts(cluster->container).values.contains(fact::protectedBy));
    }
    void snapshotsComeAndGo()
    {
        const auto cluster = made();
        for (const QString &address : {cluster->running, cluster->stopped, cluster->container}) {
            QCOMPARE(carriedOut(*cluster, "snapshot", address, named("before-upgrade")), QString());
            QCOMPARE(carriedOut(*cluster, "snapshot", address, named("before-upgrade")),
                     QStringLiteral("PRECONDITION_FAILED")); // the name is taken
            QCOMPARE(carriedOut(*cluster, "snapshot-rollback", address, named("before-upgrade")), QString());
            QCOMPARE(carriedOut(*cluster, "snapshot-rollback", address, named("before-upgrade")),
                     QString()); // once more
            QCOMPARE(carriedOut(*cluster, "snapshot-delete", address, named("before-upgrade")), QString());
            QCOMPARE(carriedOut(*cluster, "snapshot-delete", address, named("before-upgrade")),
                     QStringLiteral("PRECONDITION_FAILED"));
            QCOMPARE(carriedOut(*cluster, "snapshot-rollback", address, named("before-upgrade")),
                     QStringLiteral("PRECONDITION_FAILED"));
        }
    }
    void powerIsProven()
    {
        const auto cluster = made();
        for (const char *verb : {"suspend", "resume", "reset", "reboot", "stop", "start", "shutdown"})
            QCOMPARE(QLatin1String(verb) + carriedOut(*cluster, verb, cluster->running), QString::fromLatin1(verb));
        for (const char *verb : {"reboot", "stop", "start", "shutdown"})
            QCOMPARE(QLatin1String(verb) + carriedOut(*cluster, verb, cluster->container), QString::fromLatin1(verb));
        QCOMPARE(carriedOut(*cluster, "suspend", cluster->container), QStringLiteral("TARGET_NOT_FOUND"));
    }
    void backups()
    {
        const auto cluster = made();
        const QMap<QString, QString> local{{QStringLiteral("storage"), QStringLiteral("local")}};
        QCOMPARE(carriedOut(*cluster, "backup", cluster->running, local), QString());
        QCOMPARE(carriedOut(*cluster, "backup", cluster->container, local), QString());
        const auto plan = planned(*cluster, "backup", cluster->running, local);
        QCOMPARE(plan->steps.first().call.body.value(QStringLiteral("remove")).toBool(true), false); // older ones stay
        QCOMPARE(codeName(planned(*cluster, "backup", cluster->running).error().code),
                 QStringLiteral("PARAMETER_INVALID"));
    }
    void whatIsRefusedBehindThePlansBack()
    {
        const auto cluster = made();
        const auto plan = planned(*cluster, "snapshot", cluster->running, named("again"));
        QVERIFY(plan);
        QVERIFY(cluster->perform(plan->steps.first()));
        const auto twice = cluster->perform(plan->steps.first());
        QCOMPARE(codeName(twice.error().code), QStringLiteral("CONFLICT"));
        const auto remove = planned(*cluster, "snapshot-delete", cluster->running, named("again"));
        QVERIFY(cluster->perform(remove->steps.first()));
        QCOMPARE(codeName(cluster->perform(remove->steps.first()).error().code), QStringLiteral("NOT_FOUND"));
    }
    void riskIsDeclared()
    {
        const auto tier = [](const char *verb) {
            return static_cast<int>(definition(QLatin1String(verb))->spec().tier);
        };
        QCOMPARE(tier("snapshot"), 2);
        QCOMPARE(tier("backup"), 2);
        for (const char *verb : {"snapshot-delete", "snapshot-rollback"}) {
            const OperationSpec spec = definition(QLatin1String(verb))->spec();
            QCOMPARE(tier(verb), 3);
            QVERIFY2(spec.dangerous && spec.losesData && spec.mutates && !spec.idempotent && !spec.inverse, verb);
        }
        const OperationSpec spec = definition(QStringLiteral("snapshot"))->spec();
        QVERIFY(spec.reversible && !spec.losesData && spec.inverse->text() == u"proxmox.guest.snapshot-delete");
    }
    /// A task at it, or one that was broken off: neither there nor gone, and not to be taken for either.
    void anUnfinishedSnapshotProvesNothing()
    {
        ServedCluster cluster;
        const auto take = planned(cluster, "snapshot", cluster.running, named("half"));
        QVERIFY(take);
        PveGuest *guest = cluster.server.world.guest(100);
        guest->snapshots.append({QStringLiteral("half"), {}, {}, QStringLiteral("prepare")});
        QVERIFY(!holds(take->proof, cluster.facts(cluster.running), take->before));
        for (const char *verb : {"snapshot", "snapshot-rollback"})
            QCOMPARE(carriedOut(cluster, verb, cluster.running, named("half")), QStringLiteral("PRECONDITION_FAILED"));
        const auto remove = planned(cluster, "snapshot-delete", cluster.running, named("half"));
        QVERIFY(remove); // what was broken off can be cleared away
        guest->snapshots.last().state = QStringLiteral("delete");
        QVERIFY(!holds(remove->proof, cluster.facts(cluster.running), remove->before));
        QCOMPARE(carriedOut(cluster, "snapshot-delete", cluster.running, named("half")), QString());
    }
    void aSnapshotIsNotGoneBecauseNobodyMayLook()
    {
        ServedCluster cluster;
        QCOMPARE(carriedOut(cluster, "snapshot", cluster.running, named("abc")), QString());
        const auto remove = planned(cluster, "snapshot-delete", cluster.running, named("abc"));
        QVERIFY(remove);
        cluster.server.refusals.insert(QStringLiteral("/qemu/100/snapshot"), {403, QStringLiteral("Permission check")});
        QVERIFY(!holds(remove->proof, cluster.facts(cluster.running), remove->before));
    }
    void namesThatCannotBe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("a letter") << QStringLiteral("a");
        QTest::newRow("a digit first") << QStringLiteral("1st");
        QTest::newRow("a path") << QStringLiteral("a/../b");
        QTest::newRow("a space") << QStringLiteral("a b");
        QTest::newRow("too long") << QStringLiteral("a").repeated(41);
    }
    void namesThatCannotBe()
    {
        QFETCH(QString, name);
        for (const char *verb : {"snapshot", "snapshot-delete", "snapshot-rollback"})
            QVERIFY2(!parseParameters(definition(QLatin1String(verb))->spec(), {{QStringLiteral("name"), name}}), verb);
    }
    void aLockedGuestIsLeftAlone()
    {
        ServedCluster cluster;
        cluster.lock(QStringLiteral("backup"));
        for (const char *verb : {"snapshot", "snapshot-delete", "snapshot-rollback"})
            QCOMPARE(carriedOut(cluster, verb, cluster.running, named("abc")), QStringLiteral("PRECONDITION_FAILED"));
        for (const char *verb : {"stop", "reset", "suspend", "reboot", "shutdown"})
            QCOMPARE(carriedOut(cluster, verb, cluster.running), QStringLiteral("PRECONDITION_FAILED"));
    }
    /// Not known is not unprotected: the configuration could not be read.
    void whoMayNotReadTheProtectionLosesNothing()
    {
        const auto cluster = made();
        QCOMPARE(carriedOut(*cluster, "snapshot", cluster->stopped, named("kept")), QString());
        for (const char *verb : {"snapshot-delete", "snapshot-rollback"}) {
            const auto wanted = definition(QLatin1String(verb));
            const auto parameters = parseParameters(wanted->spec(), named("kept"));
            QVERIFY(parameters);
            Facts facts = cluster->facts(cluster->stopped);
            QVERIFY2(wanted->plan(facts, *parameters), verb);
            facts.values.remove(QStringLiteral("protection"));
            const auto plan = wanted->plan(facts, *parameters);
            QVERIFY2(!plan, verb);
            QCOMPARE(plan.error().code, Code::PreconditionFailed);
        }
    }
    void protectedAndManagedGuests()
    {
        ServedCluster cluster;
        QCOMPARE(carriedOut(cluster, "snapshot", cluster.running, named("abc")), QString());
        cluster.server.world.guest(100)->haState = QStringLiteral("started");
        QCOMPARE(carriedOut(cluster, "snapshot-rollback", cluster.running, named("abc")),
                 QStringLiteral("PRECONDITION_FAILED"));
        // Power goes through high availability, which takes its time.
        QVERIFY(planned(cluster, "shutdown", cluster.running)->settle > 60s);
        cluster.server.world.guest(100)->haState.clear();
        QVERIFY(planned(cluster, "shutdown", cluster.running)->settle <= 60s);
        cluster.server.world.guest(100)->isProtected = true;
        for (const char *verb : {"snapshot-rollback", "snapshot-delete"})
            QCOMPARE(carriedOut(cluster, verb, cluster.running, named("abc")), QStringLiteral("PRECONDITION_FAILED"));
    }
};

QTEST_GUILESS_MAIN(tst_Safekeeping)
#include "tst_safekeeping.moc"
