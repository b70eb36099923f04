// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/care.h"

#include "support/proxmox_calls.h"
#include "support/watching.h"
#include "targets/proxmox/proxmox_reader.h"

#include <QTest>

using namespace wingman;
using namespace wingman::inventory;
using namespace wingman::test;
using namespace wingman::targets::proxmox;

namespace {

Deadline ample()
{
    return Deadline::after(30s);
}

struct Bench
{
    ProxmoxServer server;
    Source source{clusterEndpoint(server.pinnedAddress()), clientOf(server.pinnedAddress()),
                  std::make_shared<SystemClock>()};

    Bench()
    {
        PveVolume volume;
        volume.id = QStringLiteral("local:backup/vzdump-qemu-100-a.vma.zst");
        volume.content = QStringLiteral("backup");
        volume.node = QStringLiteral("pve1");
        volume.vmid = 100;
        volume.at = 60;
        server.world.volumes = {volume};
        volume.node = QStringLiteral("pve2"); // another node's own storage of the same name
        volume.at = 120;
        server.world.volumes.append(volume);
        server.world.subscriptions.insert(QStringLiteral("pve1"), QStringLiteral("active"));
        server.world.updates.insert(QStringLiteral("pve1"), 3);
        server.world.certificates.insert(QStringLiteral("pve1"), 900);
    }
    Cared care()
    {
        const auto snapshot = await(readSnapshot(source, ample(), Cancel())).value();
        return await(readCare(source, snapshot, ample(), Cancel())).value();
    }
    static std::optional<BackupsKept> kept(const Cared &cared, const char *guest)
    {
        return cared.snapshot.guests.constFind(ObjectId::parse(QLatin1String(guest)).value())->backups;
    }
    static Node node(const Cared &cared, const char *name)
    {
        return *cared.snapshot.nodes.constFind(ObjectId::parse(QLatin1String(name)).value());
    }
};

} // namespace

class tst_Care : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void backupsAndNodes()
    {
        Bench bench;
        const Cared cared = bench.care();
        QCOMPARE(cared.problems, QStringList());
        QVERIFY(Bench::kept(cared, "qemu/100"));
        QCOMPARE(Bench::kept(cared, "qemu/100")->count, 2); // the storages are not shared
        QVERIFY(Bench::kept(cared, "qemu/100")->newest == Instant(120s));
        QVERIFY(Bench::kept(cared, "lxc/200") && Bench::kept(cared, "lxc/200")->count == 0); // known to have none
        const Node pve1 = Bench::node(cared, "pve1");
        QCOMPARE(pve1.subscription, QStringLiteral("active"));
        QVERIFY(pve1.updates == std::optional(3));
        QCOMPARE(pve1.certificates.size(), 1);
        QVERIFY(pve1.certificates.first().until == Instant(900s));
        QCOMPARE(Bench::node(cared, "pve2").subscription, QString()); // nothing said is nothing known
        QVERIFY(Bench::node(cared, "pve2").updates == std::optional(0));
        QCOMPARE(bench.server.violations, QStringList());
        for (const PveAsked &one : bench.server.asked)
            QVERIFY(one.method == "GET");
    }
    void whatCannotBeReadIsNotKnown_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("problems");
        QTest::newRow("a storage that is down") << QStringLiteral("/nodes/pve2/storage/local/content") << 500 << 1;
        QTest::newRow("one that may not be listed") << QStringLiteral("/nodes/pve2/storage/local/content") << 403 << 0;
        QTest::newRow("rights that are not told") << QStringLiteral("/access/permissions") << 500 << 0;
    }
    void whatCannotBeReadIsNotKnown()
    {
        QFETCH(QString, path);
        QFETCH(int, status);
        QFETCH(int, problems);
        Bench bench;
        const auto snapshot = await(readSnapshot(bench.source, ample(), Cancel())).value();
        bench.server.refusals.insert(path, {status, QStringLiteral("Permission check failed (/, X)")});
        const Cared cared = await(readCare(bench.source, snapshot, ample(), Cancel())).value();
        // Neither "two" nor "none": somewhere there may be more.
        QVERIFY(!Bench::kept(cared, "qemu/100"));
        QVERIFY(!Bench::kept(cared, "lxc/200"));
        QCOMPARE(cared.problems.size(), problems);
        QCOMPARE(cared.snapshot.problems, cared.problems);
        QCOMPARE(Bench::node(cared, "pve1").subscription, QStringLiteral("active")); // the rest is there
    }
    void aListThatIsShortForWantOfRightsIsNotTakenForTheWhole_data()
    {
        QTest::addColumn<QStringList>("rights"); // "path privilege"
        QTest::addColumn<bool>("sees");
        const auto row = [](const char *name, const QStringList &rights, bool sees) {
            QTest::newRow(name) << rights << sees;
        };
        row("nothing", {}, false);
        row("an auditor", {QStringLiteral("/ Datastore.Audit"), QStringLiteral("/ VM.Audit")}, false);
        row("who may allocate on all", {QStringLiteral("/ Datastore.Allocate")}, true);
        row("who may allocate on this one", {QStringLiteral("/storage/nas Datastore.Allocate")}, true);
        row("who may allocate on another", {QStringLiteral("/storage/local Datastore.Allocate")}, false);
        row("space and backups of all",
            {QStringLiteral("/storage Datastore.AllocateSpace"), QStringLiteral("/vms VM.Backup")}, true);
        row("space and backups of this one",
            {QStringLiteral("/storage/nas Datastore.AllocateSpace"), QStringLiteral("/vms/100 VM.Backup")}, true);
        row("space and backups of another",
            {QStringLiteral("/storage/nas Datastore.AllocateSpace"), QStringLiteral("/vms/101 VM.Backup")}, false);
        row("backups without space", {QStringLiteral("/vms VM.Backup")}, false);
    }
    void aListThatIsShortForWantOfRightsIsNotTakenForTheWhole()
    {
        QFETCH(QStringList, rights);
        QFETCH(bool, sees);
        Permissions permissions;
        for (const QString &right : rights)
            permissions[right.section(u' ', 0, 0)].insert(right.section(u' ', 1));
        QCOMPARE(seesBackups(permissions, QStringLiteral("nas"), 100), sees);
    }
    void heartbeatsKeepIt()
    {
        Bench bench;
        const Cared cared = bench.care();
        const auto beat = await(readHeartbeat(bench.source, cared.snapshot, ample(), Cancel())).value();
        QCOMPARE(beat.guests.size(), cared.snapshot.guests.size());
        for (const Guest &guest : beat.guests)
            QVERIFY(guest.backups && guest.backups == cared.snapshot.guests.constFind(guest.id)->backups);
        QCOMPARE(beat.nodes.first().subscription, QStringLiteral("active"));
    }
    void aBackupThatEndedIsSeenSoon()
    {
        Bench bench;
        WatchOptions options;
        options.beat = 1ms;
        ProxmoxReader reader(bench.source.endpoint, bench.source.client, bench.source.clock, options);
        const Cancel cancel;
        const auto stream = reader.watch(cancel);
        Snapshot mirror = std::get<Snapshot>(**await(stream->next(ample(), cancel)));
        const auto newest = [&] {
            const auto kept = mirror.guests.constFind(ObjectId::parse(QStringLiteral("lxc/200")).value())->backups;
            return kept ? kept->count : -1;
        };
        QCOMPARE(newest(), -1); // the rows come first
        const auto until = [&](qint64 count) {
            const Deadline patience = ample();
            while (newest() != count && !patience.hasPassed()) {
                const auto item = await(stream->next(patience, cancel));
                if (item && *item && std::holds_alternative<Diff>(**item))
                    apply(mirror, std::get<Diff>(**item));
            }
            return newest();
        };
        QCOMPARE(until(0), 0);
        // Somebody else makes one.
        const QMap<QString, QString> asked{{QStringLiteral("vmid"), QStringLiteral("200")},
                                           {QStringLiteral("storage"), QStringLiteral("local")}};
        bench.server.world.answer("POST", QStringLiteral("/nodes/pve2/vzdump"), asked, QStringLiteral("anna@pve"));
        QCOMPARE(until(1), 1);
        cancel.cancel();
        while (await(stream->next(ample(), Cancel()))) { // to the end of its last question
        }
    }
};

QTEST_GUILESS_MAIN(tst_Care)
#include "tst_care.moc"
