// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/decode_details.h"

#include "support/conformance.h"

#include <QTest>
#include <cmath>

using namespace wingman;
using namespace wingman::inventory;
using namespace wingman::targets::proxmox;
using namespace std::chrono_literals;

namespace {

const QString where = QStringLiteral("the cluster");

QByteArray data(const QByteArray &json)
{
    return "{\"data\":" + json + '}';
}

QString words(const QList<double> &values)
{
    QStringList all;
    for (const double value : values)
        all.append(std::isfinite(value) ? QString::number(value) : QStringLiteral("gap"));
    return all.join(u' ');
}

} // namespace

class tst_DecodeDetails : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGapIsAGap()
    {
        const auto trend = trendFrom(where, data(R"([{"time":180,"cpu":"0.5","mem":3},{"time":60,"cpu":0.25,"mem":0,
            "maxmem":8,"netin":7},{"time":120},{"time":240,"cpu":null,"mem":false},{"cpu":9},{"time":60,"cpu":1}])"));
        QVERIFY(trend);
        QCOMPARE(trend->moments, (QList<Instant>{Instant(60s), Instant(120s), Instant(180s), Instant(240s)}));
        QCOMPARE(words(trend->values.value(Figure::Cpu)), QStringLiteral("0.25 gap 0.5 gap"));
        QCOMPARE(words(trend->values.value(Figure::Memory)), QStringLiteral("0 gap 3 gap")); // a measured zero is one
        QCOMPARE(words(trend->values.value(Figure::MemorySize)), QStringLiteral("8 gap gap gap"));
        QVERIFY(!trend->values.contains(Figure::Sent)); // never measured: no line of zeros
    }
    void namesOfOneFigure_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<int>("figure");
        QTest::addColumn<double>("value");
        const auto row = [](const char *name, const char *json, Figure figure, double value) {
            QTest::newRow(name) << QByteArray(json) << static_cast<int>(figure) << value;
        };
        row("a guest's memory", R"("mem":5)", Figure::Memory, 5);
        row("a node's memory", R"("memused":6,"memtotal":9)", Figure::Memory, 6);
        row("a node's memory, all", R"("memused":6,"memtotal":9)", Figure::MemorySize, 9);
        row("a storage", R"("used":7,"total":8)", Figure::Used, 7);
        row("a storage, all", R"("used":7,"total":8)", Figure::Size, 8);
        row("a container's disk", R"("disk":3,"maxdisk":4)", Figure::Used, 3);
        row("a node's load", R"("loadavg":1.5)", Figure::Load, 1.5);
    }
    void namesOfOneFigure()
    {
        QFETCH(QByteArray, row);
        QFETCH(int, figure);
        QFETCH(double, value);
        const auto trend = trendFrom(where, data("[{\"time\":60," + row + "}]"));
        QVERIFY(trend);
        QCOMPARE(trend->values.value(static_cast<Figure>(figure)), QList<double>{value});
    }
    void theDiskOfAVmIsNotKnown()
    {
        const auto trend = trendFrom(where, data(R"([{"time":60,"disk":0,"maxdisk":9},{"time":120,"disk":0}])"));
        QVERIFY(trend && !trend->values.contains(Figure::Used));
        QVERIFY(trend->values.contains(Figure::Size));
    }
    void recordedCourses()
    {
        int files = 0;
        for (const QString &path : test::conformanceFiles(QStringLiteral("proxmox/recorded"))) {
            if (!path.contains(QStringLiteral("rrddata")))
                continue;
            ++files;
            const auto trend = trendFrom(where, *test::conformanceFile(path));
            QVERIFY2(trend, qPrintable(path));
            QVERIFY2(trend->moments.size() > 10, qPrintable(path));
            for (const Figure figure : {Figure::Cpu, Figure::Memory, Figure::MemorySize, Figure::Received})
                QVERIFY2(trend->values.value(figure).size() == trend->moments.size(), qPrintable(path));
        }
        if (files == 0)
            QSKIP("The recorded answers are not on this machine.");
    }

    void volumes()
    {
        const auto all = volumesFrom(where, data(R"([
            {"volid":"local:backup/vzdump-qemu-100-2025_01_01-00_00_00.vma.zst","content":"backup","size":"7","ctime":60,
             "vmid":"100","notes":"before","protected":1,"verification":{"state":"ok","upid":"UPID:x"},"encrypted":"aa:bb"},
            {"volid":"local:iso/debian.iso","size":5},{"volid":"pbs:backup/ct/201/2025-01-01T00:00:00Z"},
            {"volid":null,"size":"x","vmid":-4,"verification":[]},7])"),
                                     QStringLiteral("pve1"), QStringLiteral("local"));
        QVERIFY(all);
        QCOMPARE(all->size(), 5);
        const StoredVolume &first = all->at(0);
        QCOMPARE(first.name(), QStringLiteral("backup/vzdump-qemu-100-2025_01_01-00_00_00.vma.zst"));
        QVERIFY(first.at == Instant(60s) && first.size == 7 && first.vmid == 100);
        QVERIFY(first.isProtected && first.encrypted);
        QCOMPARE(first.verification, QStringLiteral("ok"));
        QCOMPARE(all->at(1).content, QStringLiteral("iso")); // by its place
        QVERIFY(!all->at(1).at && all->at(1).vmid == 0 && all->at(1).verification.isEmpty());
        QCOMPARE(all->at(2).vmid, 201); // by its name
        QCOMPARE(all->at(3).vmid, 0);
    }
    void backupsByGuest()
    {
        const auto kept = backupsByGuestFrom(where, data(R"([
            {"volid":"n:backup/vzdump-qemu-100-a.vma.zst","content":"backup","vmid":100,"ctime":60},
            {"volid":"n:backup/vzdump-qemu-100-b.vma.zst","vmid":100,"ctime":120},
            {"volid":"n:backup/vzdump-qemu-101-b.vma.zst","vmid":101},
            {"volid":"n:vm-102-disk-0","content":"images","vmid":102,"ctime":60}])"));
        QVERIFY(kept);
        QCOMPARE(kept->keys(), (QList<int>{100, 101}));
        QCOMPARE(kept->value(100).count, 2);
        QVERIFY(kept->value(100).newest == Instant(120s));
        QVERIFY(kept->value(101).count == 1 && !kept->value(101).newest);
    }
    void careOfANode()
    {
        const auto certificates = certificatesFrom(where, data(R"([
            {"filename":"pveproxy-ssl.pem","notafter":"90","subject":"CN=b"},
            {"filename":"/etc/pve/nodes/n/pve-ssl.pem","notafter":60,"notbefore":30,"issuer":"CN=a"},{"notafter":null}])"));
        QVERIFY(certificates);
        QCOMPARE(certificates->size(), 3);
        QVERIFY(!certificates->at(0).until);
        QCOMPARE(certificates->at(1).file, QStringLiteral("pve-ssl.pem"));
        QVERIFY(certificates->at(1).until == Instant(60s));
        QCOMPARE(certificates->at(2).until, std::optional(Instant(90s)));
        QCOMPARE(subscriptionFrom(where, data(R"({"status":"Active"})")).value(), QStringLiteral("active"));
        QCOMPARE(subscriptionFrom(where, data("null")).value(), QString());
        QCOMPARE(updatesFrom(where, data(R"([{"Package":"a"},{"Package":"b"}])")).value(), 2);
        QCOMPARE(updatesFrom(where, data("[]")).value(), 0);
    }
    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no JSON") << QByteArray("<html>");
        QTest::newRow("a text for a list") << data("\"UPID:\"");
        QTest::newRow("nothing") << QByteArray();
    }
    void nonsenseIsRefused()
    {
        QFETCH(QByteArray, body);
        QVERIFY(!trendFrom(where, body));
        QVERIFY(!volumesFrom(where, body, {}, {}));
        QVERIFY(!backupsByGuestFrom(where, body));
        QVERIFY(!certificatesFrom(where, body));
        QVERIFY(!updatesFrom(where, body));
    }
};

QTEST_GUILESS_MAIN(tst_DecodeDetails)
#include "tst_decode_details.moc"
