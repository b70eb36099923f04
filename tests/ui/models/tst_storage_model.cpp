// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage_model.h"

#include "models/protection.h"
#include "models/trend_model.h"
#include "support/manual_clock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

using namespace wingman;
using namespace wingman::ui;
using namespace std::chrono_literals;

namespace {

const EndpointId lab = EndpointId::parse(QStringLiteral("lab")).value();

inventory::Storage storage(const char *node, const char *name, bool shared, qint64 used,
                           const char *status = "available")
{
    inventory::Storage one{
        .id = ObjectId::parse(QStringLiteral("%1/%2").arg(QLatin1String(node), QLatin1String(name))).value()};
    one.node = QLatin1String(node);
    one.name = QLatin1String(name);
    one.shared = shared;
    one.used = used;
    one.size = 100;
    one.status = QLatin1String(status);
    return one;
}

inventory::Snapshot snapshotOf(const QList<inventory::Storage> &storages)
{
    inventory::Snapshot snapshot{lab, {}, {}, {}, {}, {}, {}, {}, Instant(1000s), {}};
    for (const inventory::Storage &one : storages)
        snapshot.storages.insert(one.id, one);
    return snapshot;
}

struct Bench
{
    std::shared_ptr<test::ManualClock> clock = std::make_shared<test::ManualClock>();
    inventory::Store store{clock};
    Scope scope;
    StorageModel model{store, scope};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    Bench() { store.add({lab, inventory::Platform::Proxmox, {}, {}, false, {}, {}, {}, {}, {}}); }
    void take(const QList<inventory::Storage> &storages)
    {
        store.take(lab, snapshotOf(storages));
        store.take(lab, inventory::WatchState{inventory::WatchState::Link::Live, std::nullopt});
    }
    QStringList keys() const
    {
        QStringList all;
        for (int i = 0; i < model.rowCount(); ++i)
            all.append(model.index(i, 0).data(KeyRole).toString());
        return all;
    }
};

} // namespace

class tst_StorageModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSharedOneStandsOnce()
    {
        Bench bench;
        bench.take({storage("a", "local", false, 1), storage("b", "local", false, 2),
                    storage("a", "nas", true, 0, "unknown"), storage("b", "nas", true, 50),
                    storage("c", "nas", true, 50)});
        QTRY_COMPARE(bench.keys(), (QStringList{QStringLiteral("lab//nas"), QStringLiteral("lab/a/local"),
                                                QStringLiteral("lab/b/local")}));
        const StorageRow *nas = bench.model.at(0);
        QCOMPARE(nas->nodes, (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
        // What one node can use counts, and it is looked into from there.
        QVERIFY(nas->isUsable() && nas->used == 50);
        QCOMPARE(nas->target->text(), QStringLiteral("proxmox://lab/b/storage/nas"));
        QCOMPARE(bench.model.index(0, static_cast<int>(StorageModel::Column::Used)).data(ValueRole).toDouble(), 0.5);
    }
    void aRowStaysWhileItFills()
    {
        Bench bench;
        bench.take({storage("a", "local", false, 1)});
        QTRY_COMPARE(bench.model.rowCount(), 1);
        const QPersistentModelIndex row(bench.model.index(0, 0));
        const QSignalSpy reset(&bench.model, &QAbstractItemModel::modelReset);
        const QSignalSpy changed(&bench.model, &QAbstractItemModel::dataChanged);
        bench.take({storage("a", "local", false, 90), storage("a", "data", false, 1)});
        QTRY_COMPARE(bench.model.rowCount(), 2);
        QVERIFY(row.isValid() && bench.model.at(row)->used == 90);
        QVERIFY(!changed.isEmpty() && reset.isEmpty());
    }
    void theScopeHidesWhatItDoesNotCover()
    {
        Bench bench;
        bench.take({storage("a", "local", false, 1)});
        QTRY_COMPARE(bench.model.rowCount(), 1);
        bench.scope.set(EndpointId::parse(QStringLiteral("other")).value());
        QCOMPARE(bench.model.rowCount(), 0);
        bench.scope.set(std::nullopt);
        QCOMPARE(bench.model.rowCount(), 1);
    }
    void aSilentClusterIsStale()
    {
        Bench bench;
        bench.take({storage("a", "local", false, 1)});
        QTRY_COMPARE(bench.model.rowCount(), 1);
        bench.store.markStale(lab, Error{Code::Unreachable, {}});
        QVERIFY(bench.model.index(0, 0).data(StaleRole).toBool());
    }

    void protection_data()
    {
        QTest::addColumn<int>("count"); // negative: not known
        QTest::addColumn<int>("hours"); // since the newest; negative: nobody told
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, int count, int hours, int days, Protection expected) {
            QTest::newRow(name) << count << hours << days << static_cast<int>(expected);
        };
        row("not known", -1, 1, 7, Protection::Unknown);
        row("none", 0, -1, 7, Protection::Never);
        row("of last night", 5, 10, 1, Protection::Fresh);
        row("just within", 5, 7 * 24, 7, Protection::Fresh);
        row("just beyond", 5, 7 * 24 + 1, 7, Protection::Old);
        row("of an age nobody told", 5, -1, 7, Protection::Unknown);
    }
    void protection()
    {
        QFETCH(int, count);
        QFETCH(int, hours);
        QFETCH(int, days);
        QFETCH(int, expected);
        const Instant now(std::chrono::hours(24 * 400));
        std::optional<inventory::BackupsKept> kept;
        if (count >= 0)
            kept = inventory::BackupsKept{count,
                                          hours < 0 ? std::nullopt : std::optional(now - std::chrono::hours(hours))};
        QCOMPARE(static_cast<int>(protectionOf(kept, now, days)), expected);
        inventory::Guest guest{.id = ObjectId::parse(QStringLiteral("qemu/1")).value()};
        guest.backups = kept;
        guest.isTemplate = true;
        QVERIFY(protectionOf(guest, now, days) == Protection::NotNeeded);
    }

    void aCourseAsATable()
    {
        TrendModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto text = [](inventory::Figure, double value) {
            return std::isfinite(value) ? QString::number(value) : QStringLiteral("gap");
        };
        using inventory::Figure;
        inventory::Trend trend{{Instant(60s), Instant(120s)}, {{Figure::Cpu, {0.5, std::nan("")}}}};
        model.setTrend(trend, {Figure::Cpu}, {QStringLiteral("CPU")}, text);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("gap")); // newest first
        QVERIFY(!model.index(0, 1).data(ValueRole).isValid());
        QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("0.5"));
        trend.values.insert(Figure::Memory, {1, 2});
        model.setTrend(trend, {Figure::Cpu, Figure::Memory}, {QStringLiteral("CPU"), QStringLiteral("Memory")}, text);
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), QStringLiteral("Memory"));
        model.setTrend({}, {}, {}, text);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_StorageModel)
#include "tst_storage_model.moc"
