// SPDX-License-Identifier: GPL-3.0-or-later
// What a cluster tells of one object, asked of the mock cluster and of the test's own: both keep one contract.
#include "targets/proxmox/cluster_details.h"

#include "support/proxmox_calls.h"
#include "targets/mock/world.h"
#include "targets/proxmox/proxmox_reader.h"

#include <QTest>
#include <cmath>

using namespace wingman;
using namespace wingman::inventory;
using namespace wingman::targets;
using namespace wingman::test;

namespace {

Deadline ample()
{
    return Deadline::after(30s);
}

struct TestBed
{
    virtual ~TestBed() = default;
    virtual std::shared_ptr<Reader> reader() = 0;
    QString guest, node, storage, missing; // addresses

    std::shared_ptr<ClusterDetails> details() { return reader()->details(); }
};

struct MockCluster final : TestBed
{
    MockCluster()
    {
        guest = QStringLiteral("proxmox://demo-pve/pve1/qemu/110");
        node = QStringLiteral("proxmox://demo-pve/node/pve3");
        storage = QStringLiteral("proxmox://demo-pve/pve1/storage/pbs");
        missing = QStringLiteral("proxmox://demo-pve/pve1/qemu/777");
    }
    std::shared_ptr<Reader> reader() override
    {
        return world.reader(EndpointId::parse(QStringLiteral("demo-pve")).value()).value();
    }
    mock::World world{std::make_shared<SystemClock>(), {.taskTime = 0ms}};
};

PveVolume backupOf(int vmid, qint64 at, const char *name)
{
    PveVolume volume;
    volume.id = QStringLiteral("local:backup/vzdump-qemu-%1-%2.vma.zst").arg(vmid).arg(QLatin1String(name));
    volume.content = QStringLiteral("backup");
    volume.vmid = vmid;
    volume.at = at;
    return volume;
}

struct ServedCluster final : TestBed
{
    ServedCluster()
    {
        guest = QStringLiteral("proxmox://lab/pve1/qemu/100");
        node = QStringLiteral("proxmox://lab/node/pve3");
        storage = QStringLiteral("proxmox://lab/pve1/storage/local");
        missing = QStringLiteral("proxmox://lab/pve1/qemu/777");
        server.world.course = QJsonArray{
            QJsonObject{{QStringLiteral("time"), 60}, {QStringLiteral("cpu"), 0.5}, {QStringLiteral("used"), 5}},
            QJsonObject{{QStringLiteral("time"), 120}}};
        server.world.volumes = {backupOf(100, 60, "a"), backupOf(100, 120, "b"), backupOf(101, 90, "c")};
        PveGuest *web = server.world.guest(100);
        web->snapshots = {{QStringLiteral("one"), {}, QStringLiteral("first")},
                          {QStringLiteral("two"), QStringLiteral("one"), {}}};
        web->parent = QStringLiteral("two");
        web->status = QStringLiteral("running");
    }
    ~ServedCluster() override
    {
        if (!server.violations.isEmpty())
            qFatal("against the published description: %s", qPrintable(server.violations.join(u'\n')));
    }
    std::shared_ptr<Reader> reader() override
    {
        return std::make_shared<proxmox::ProxmoxReader>(clusterEndpoint(server.pinnedAddress()), client,
                                                        std::make_shared<SystemClock>());
    }
    ProxmoxServer server;
    std::shared_ptr<const proxmox::ClusterClient> client = clientOf(server.pinnedAddress());
};

TargetRef target(const QString &text)
{
    return TargetRef::parse(text).value();
}

template <typename T>
QString codeOf(const Result<T> &result)
{
    return result ? QStringLiteral("success") : codeName(result.error().code);
}

} // namespace

class tst_ClusterDetails : public QObject
{
    Q_OBJECT

    static std::unique_ptr<TestBed> bed(const QString &which)
    {
        if (which == u"mock")
            return std::make_unique<MockCluster>();
        return std::make_unique<ServedCluster>();
    }
    static void beds()
    {
        QTest::addColumn<QString>("which");
        QTest::newRow("mock") << QStringLiteral("mock");
        QTest::newRow("served") << QStringLiteral("served");
    }

private Q_SLOTS:
    void addresses_data() { beds(); }
    void addresses()
    {
        QFETCH(QString, which);
        const auto cluster = bed(which);
        const auto known = await(cluster->details()->addresses(target(cluster->guest), ample(), Cancel()));
        QVERIFY(known);
        QVERIFY(!known->isEmpty());
        QVERIFY(!known->contains(QStringLiteral("127.0.0.1")));
        QVERIFY(!await(cluster->details()->addresses(target(cluster->missing), ample(), Cancel())));
        QVERIFY(!await(cluster->details()->addresses(target(cluster->node), ample(), Cancel())));
    }
    void courses_data() { beds(); }
    void courses()
    {
        QFETCH(QString, which);
        const auto cluster = bed(which);
        for (const TrendSpan span : allTrendSpans) {
            for (const QString &address : {cluster->guest, cluster->node, cluster->storage}) {
                const auto trend = await(cluster->details()->trend(target(address), span, ample(), Cancel()));
                QVERIFY2(trend, qPrintable(address));
                QVERIFY(trend->moments.size() > 1);
                QVERIFY(std::is_sorted(trend->moments.cbegin(), trend->moments.cend()));
                QVERIFY(!trend->values.isEmpty());
                for (const QList<double> &values : trend->values)
                    QCOMPARE(values.size(), trend->moments.size());
            }
        }
        const auto gone =
            await(cluster->details()->trend(target(cluster->missing), TrendSpan::Hour, ample(), Cancel()));
        QCOMPARE(codeOf(gone), codeName(Code::NotFound));
    }
    void aNightsGapIsOneInTheMockWorldToo()
    {
        MockCluster cluster;
        const auto trend =
            await(cluster.details()->trend(target(cluster.node), TrendSpan::Day, ample(), Cancel())).value();
        const QList<double> cpu = trend.values.value(Figure::Cpu);
        QVERIFY(std::any_of(cpu.cbegin(), cpu.cend(), [](double value) { return !std::isfinite(value); }));
        QVERIFY(std::any_of(cpu.cbegin(), cpu.cend(), [](double value) { return std::isfinite(value) && value > 0; }));
    }
    void snapshotsAreATree_data() { beds(); }
    void snapshotsAreATree()
    {
        QFETCH(QString, which);
        const auto cluster = bed(which);
        const auto tree = await(cluster->details()->snapshots(target(cluster->guest), ample(), Cancel()));
        QVERIFY(tree);
        QVERIFY(tree->entries.size() >= 2);
        QSet<QString> names;
        for (const GuestSnapshot &one : tree->entries) {
            QVERIFY(one.at && one.name != u"current");
            names.insert(one.name);
        }
        QVERIFY(names.contains(tree->parentOfCurrent));
        QVERIFY(tree->running == std::optional(true));
        int roots = 0;
        for (const GuestSnapshot &one : tree->entries) {
            QVERIFY(one.parent.isEmpty() || names.contains(one.parent));
            roots += one.parent.isEmpty() ? 1 : 0;
        }
        QCOMPARE(roots, 1);
    }
    void backupsOfOneGuest_data() { beds(); }
    void backupsOfOneGuest()
    {
        QFETCH(QString, which);
        const auto cluster = bed(which);
        const TargetRef guest = target(cluster->guest);
        const auto backups = await(cluster->details()->backups(guest, ample(), Cancel()));
        QVERIFY(backups);
        QVERIFY(backups->volumes.size() >= 2);
        QCOMPARE(backups->unread, QStringList());
        for (qsizetype i = 0; i < backups->volumes.size(); ++i) {
            const StoredVolume &one = backups->volumes.at(i);
            QCOMPARE(QString::number(one.vmid), guest.name);
            QCOMPARE(one.content, QStringLiteral("backup"));
            QVERIFY(one.size > 0 && one.at);
            QVERIFY(i == 0 || *one.at <= *backups->volumes.at(i - 1).at); // newest first
        }
    }
    void whatAStorageHolds_data() { beds(); }
    void whatAStorageHolds()
    {
        QFETCH(QString, which);
        const auto cluster = bed(which);
        const auto content = await(cluster->details()->content(target(cluster->storage), ample(), Cancel()));
        QVERIFY(content);
        QVERIFY(content->volumes.size() >= 3);
        for (const StoredVolume &one : content->volumes)
            QVERIFY(!one.content.isEmpty() && one.id.startsWith(target(cluster->storage).name));
        QCOMPARE(codeOf(await(cluster->details()->content(target(cluster->guest), ample(), Cancel()))),
                 which == u"mock" ? codeName(Code::NotFound) : codeName(Code::Unsupported));
    }
    void aStorageThatCannotBeReadIsNamed()
    {
        ServedCluster cluster;
        cluster.server.refusals.insert(QStringLiteral("/storage/local/content"),
                                       {500, QStringLiteral("mount error: Host is down")});
        const auto backups = await(cluster.details()->backups(target(cluster.guest), ample(), Cancel()));
        QVERIFY(backups);
        QCOMPARE(backups->volumes.size(), 0);
        QCOMPARE(backups->unread.size(), 1);
        QVERIFY(backups->unread.first().contains(QStringLiteral("Host is down")));
    }
    void aTaskIsFollowedByItsLog()
    {
        ServedCluster cluster;
        cluster.server.world.taskTakes = 3;
        const QString upid =
            cluster.server.world.newTask(QStringLiteral("pve2"), QStringLiteral("vzdump"), QStringLiteral("100"),
                                         QStringLiteral("anna@pve!ci"), [] { return QStringLiteral("WARNINGS: 1"); });
        cluster.server.world.tasks.last().log = {QStringLiteral("one"), QStringLiteral("two\u001b[31m")};
        const auto first = await(cluster.details()->task(upid, 0, ample(), Cancel()));
        QVERIFY(first);
        QVERIFY(first->running && first->exitStatus.isEmpty() && first->nextLine == 2);
        QVERIFY2(!first->lines.join(u'\n').contains(QChar(0x1b)), "a log drives no terminal");
        TaskReport now = *first;
        QStringList further;
        for (int i = 0; now.running && i < 10; ++i) {
            now = await(cluster.details()->task(upid, now.nextLine, ample(), Cancel())).value();
            further.append(now.lines);
        }
        QCOMPARE(now.exitStatus, QStringLiteral("WARNINGS: 1"));
        QCOMPARE(further, QStringList{QStringLiteral("TASK WARNINGS: 1")}); // what was told before is not told again
        QVERIFY(cluster.server.count("GET", QStringLiteral("/log")) >= 2);
        for (const PveAsked &one : cluster.server.asked)
            QVERIFY2(one.path.startsWith(QStringLiteral("/nodes/pve2/tasks/")), qPrintable(one.path)); // its own node
    }
    void aLongLogComesInPieces()
    {
        ServedCluster cluster;
        const QString upid =
            cluster.server.world.newTask(QStringLiteral("pve1"), QStringLiteral("vzdump"), {},
                                         QStringLiteral("root@pam"), [] { return QStringLiteral("OK"); });
        QStringList &log = cluster.server.world.tasks.last().log;
        log.clear();
        for (int i = 0; i < 1200; ++i)
            log.append(QStringLiteral("line %1").arg(i));
        qint64 next = 0;
        QStringList all;
        for (bool more = true; more;) {
            const auto piece = await(cluster.details()->task(upid, next, ample(), Cancel())).value();
            all.append(piece.lines);
            next = piece.nextLine;
            more = piece.hasMore;
        }
        QCOMPARE(all.size(), 1201); // and the last line of the task
        QCOMPARE(all.at(700), QStringLiteral("line 700"));
    }
    void whatIsNoTask()
    {
        ServedCluster cluster;
        QCOMPARE(codeOf(await(cluster.details()->task(QStringLiteral("../100"), 0, ample(), Cancel()))),
                 codeName(Code::InvalidInput));
        QCOMPARE(cluster.server.asked.size(), 0);
    }
    void tasksOfTheMockWorldHaveALog()
    {
        MockCluster cluster;
        const Snapshot snapshot = await(cluster.reader()->snapshot(ample(), Cancel())).value();
        QVERIFY(snapshot.tasks.size() > 3);
        int running = 0;
        for (const ClusterTask &task : snapshot.tasks) {
            const auto report = await(cluster.details()->task(task.id.text(), 0, ample(), Cancel()));
            QVERIFY2(report, qPrintable(task.id.text()));
            QCOMPARE(report->running, !task.endedAt.has_value());
            QCOMPARE(report->exitStatus, task.result);
            QVERIFY(!report->lines.isEmpty());
            running += report->running ? 1 : 0;
        }
        QVERIFY(running <= 1);
    }
    void onlyClustersHaveThem()
    {
        MockCluster cluster;
        QVERIFY(!cluster.world.reader(EndpointId::parse(QStringLiteral("demo")).value()).value()->details());
    }
};

QTEST_GUILESS_MAIN(tst_ClusterDetails)
#include "tst_cluster_details.moc"
