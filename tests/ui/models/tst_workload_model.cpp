// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workload_model.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace wingman;
using namespace wingman::ui;
using Column = WorkloadModel::Column;

namespace {

const EndpointId local = EndpointId::parse(QStringLiteral("local")).value();
const EndpointId edge = EndpointId::parse(QStringLiteral("edge")).value();

inventory::Endpoint endpoint(const EndpointId &id)
{
    inventory::Endpoint one{id, inventory::Platform::Docker, {}, {}, false, {}, {}, {}, {}, {}};
    one.address = QStringLiteral("unix:///run/docker.sock");
    return one;
}

ObjectId idOf(int number)
{
    return ObjectId::parse(QStringLiteral("%1").arg(number, 64, 16, QLatin1Char('0'))).value();
}

inventory::Container container(int number, const QString &name, const QString &project = {},
                               inventory::ContainerState state = inventory::ContainerState::Running)
{
    inventory::Container one{idOf(number)};
    one.name = name;
    one.project = project;
    one.state = state;
    one.image = QStringLiteral("nginx:1.27");
    return one;
}

inventory::Snapshot snapshot(const EndpointId &id, const QList<inventory::Container> &containers)
{
    inventory::Snapshot all{id, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    for (const inventory::Container &one : containers)
        all.containers.insert(one.id, one);
    return all;
}

inventory::StatsSample sample(double cpu)
{
    inventory::StatsSample one{};
    one.cpuShare = cpu;
    one.memory = 100;
    return one;
}

/// Everything the model shows: "group: row, row", in order.
QStringList shown(const WorkloadModel &model)
{
    QStringList lines;
    for (int g = 0; g < model.rowCount(); ++g) {
        const QModelIndex group = model.index(g, 0);
        if (model.workload(group)) {
            lines.append(group.data().toString());
            continue;
        }
        QStringList rows;
        for (int r = 0; r < model.rowCount(group); ++r)
            rows.append(model.index(r, 0, group).data().toString());
        lines.append(group.data().toString() + QStringLiteral(": ") + rows.join(QStringLiteral(", ")));
    }
    return lines;
}

struct World
{
    std::shared_ptr<SystemClock> clock = std::make_shared<SystemClock>();
    inventory::Store store{clock};
    World()
    {
        store.add(endpoint(local));
        store.add(endpoint(edge));
    }
    void live(const EndpointId &id, bool live)
    {
        store.take(id, inventory::WatchState{
                           live ? inventory::WatchState::Link::Live : inventory::WatchState::Link::Lost, std::nullopt});
    }
    void shop()
    {
        live(local, true);
        store.take(local, snapshot(local, {container(1, QStringLiteral("web-1"), QStringLiteral("shop")),
                                           container(2, QStringLiteral("db-1"), QStringLiteral("shop")),
                                           container(3, QStringLiteral("report"), QStringLiteral("jobs"),
                                                     inventory::ContainerState::Exited),
                                           container(4, QStringLiteral("alone"))}));
    }
};

} // namespace

class tst_WorkloadModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsStandInTheirProjects()
    {
        World world;
        WorkloadModel model(world.store);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        world.shop();
        const QStringList expected{QStringLiteral("jobs: report"), QStringLiteral("shop: db-1, web-1"),
                                   QStringLiteral(": alone")};
        QCOMPARE(shown(model), expected);
        QCOMPARE(model.total(), 4);
    }

    void aModelMadeLaterShowsTheSame()
    {
        World world;
        world.shop();
        WorkloadModel model(world.store);
        QCOMPARE(shown(model).size(), 3);
        QCOMPARE(model.shown(), 4);
    }

    void filterAndGroupingChooseTheRows_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("grouping");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *filter, WorkloadGrouping grouping,
                            const QStringList &expected) {
            QTest::newRow(name) << QString::fromLatin1(filter) << static_cast<int>(grouping) << expected;
        };
        row("a word", "web", WorkloadGrouping::Project, {QStringLiteral("shop: web-1")});
        row("a state", "state:exited", WorkloadGrouping::Project, {QStringLiteral("jobs: report")});
        row("not a project", "-project:shop", WorkloadGrouping::Project,
            {QStringLiteral("jobs: report"), QStringLiteral(": alone")});
        row("nothing", "nobody", WorkloadGrouping::Project, {});
        row("by endpoint", "", WorkloadGrouping::Endpoint, {QStringLiteral("local: alone, db-1, report, web-1")});
        row("by state", "", WorkloadGrouping::State,
            {QStringLiteral("running: alone, db-1, web-1"), QStringLiteral("stopped: report")});
        row("not grouped", "", WorkloadGrouping::None,
            {QStringLiteral("alone"), QStringLiteral("db-1"), QStringLiteral("report"), QStringLiteral("web-1")});
        row("not grouped, filtered", "e", WorkloadGrouping::None,
            {QStringLiteral("alone"), QStringLiteral("report"), QStringLiteral("web-1")});
    }
    void filterAndGroupingChooseTheRows()
    {
        QFETCH(QString, filter);
        QFETCH(int, grouping);
        QFETCH(QStringList, expected);
        World world;
        WorkloadModel model(world.store);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        world.shop();
        model.setGrouping(static_cast<WorkloadGrouping>(grouping));
        model.setFilter(WorkloadFilter::parse(filter));
        QCOMPARE(shown(model), expected);
    }

    /// By what a cluster has: its nodes, its pools, its tags; what has none stands last.
    void guestsAreGroupedByWhatTheirClusterHas_data()
    {
        QTest::addColumn<int>("grouping");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, WorkloadGrouping grouping, const char *filter,
                            const QStringList &expected) {
            QTest::newRow(name) << static_cast<int>(grouping) << QString::fromLatin1(filter) << expected;
        };
        row("node", WorkloadGrouping::Node, "",
            {QStringLiteral("pve1: mail"), QStringLiteral("pve2: db, dns"), QStringLiteral(": alone")});
        row("pool", WorkloadGrouping::Pool, "",
            {QStringLiteral("apps: mail"), QStringLiteral("infra: db"), QStringLiteral(": alone, dns")});
        row("tag", WorkloadGrouping::Tag, "",
            {QStringLiteral("critical: db"), QStringLiteral("web: mail"), QStringLiteral(": alone, dns")});
        row("a pool", WorkloadGrouping::None, "pool:INFRA", {QStringLiteral("db")});
        row("locked", WorkloadGrouping::None, "lock:backup", {QStringLiteral("mail")});
        row("highly available", WorkloadGrouping::None, "ha:started", {QStringLiteral("db")});
        row("not highly available", WorkloadGrouping::None, "-ha:started kind:vm", {QStringLiteral("mail")});
    }
    void guestsAreGroupedByWhatTheirClusterHas()
    {
        QFETCH(int, grouping);
        QFETCH(QString, filter);
        QFETCH(QStringList, expected);
        World world;
        WorkloadModel model(world.store);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto guest = [](const char *id, const char *name, const char *node) {
            inventory::Guest one{ObjectId::parse(QString::fromLatin1(id)).value()};
            one.kind = QByteArray(id).startsWith("lxc") ? inventory::GuestKind::Lxc : inventory::GuestKind::Qemu;
            one.name = QString::fromLatin1(name);
            one.node = QString::fromLatin1(node);
            return one;
        };
        inventory::Snapshot all = snapshot(local, {container(1, QStringLiteral("alone"))});
        inventory::Guest mail = guest("qemu/101", "mail", "pve1");
        mail.pool = QStringLiteral("apps");
        mail.tags = QStringList{QStringLiteral("web"), QStringLiteral("critical")};
        mail.lock = QStringLiteral("backup");
        inventory::Guest db = guest("qemu/102", "db", "pve2");
        db.pool = QStringLiteral("infra");
        db.tags = QStringList{QStringLiteral("critical")};
        db.haState = QStringLiteral("started");
        for (const inventory::Guest &one : {mail, db, guest("lxc/103", "dns", "pve2")})
            all.guests.insert(one.id, one);
        world.store.take(local, all);
        model.setGrouping(static_cast<WorkloadGrouping>(grouping));
        model.setFilter(WorkloadFilter::parse(filter));
        QCOMPARE(shown(model), expected);
    }

    void whatIsSelectedStaysSelected()
    {
        World world;
        WorkloadModel model(world.store);
        world.shop();
        const QPersistentModelIndex web = model.indexOf(QStringLiteral("docker://local/container/web-1"));
        const QPersistentModelIndex shop = QModelIndex(web).parent();
        QVERIFY(web.isValid());
        const auto stillThere = [&] { return web.data().toString() == QStringLiteral("web-1"); };
        world.store.take(local, snapshot(local, {container(1, QStringLiteral("web-1"), QStringLiteral("shop")),
                                                 container(5, QStringLiteral("aaa"), QStringLiteral("shop")),
                                                 container(6, QStringLiteral("new"), QStringLiteral("other"))}));
        QVERIFY(stillThere());
        QCOMPARE(shop.data().toString(), QStringLiteral("shop"));
        model.sort(static_cast<int>(Column::Name), Qt::DescendingOrder);
        QVERIFY(stillThere());
        model.setGrouping(WorkloadGrouping::None);
        QVERIFY(stillThere());
        QVERIFY(!shop.isValid());
        model.setGrouping(WorkloadGrouping::Endpoint);
        QVERIFY(stillThere());
        model.setFilter(WorkloadFilter::parse(QStringLiteral("aaa")));
        QVERIFY(!web.isValid());
    }

    void aRowThatChangesStaysWhereItIs()
    {
        World world;
        WorkloadModel model(world.store);
        world.shop();
        model.setGrouping(WorkloadGrouping::None);
        model.sort(static_cast<int>(Column::State));
        const QStringList before = shown(model);
        const QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);
        const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        inventory::Diff diff{local, {}, {}, {}, {}, {}, {}, {}, {}};
        diff.containers.changed = {
            container(2, QStringLiteral("db-1"), QStringLiteral("shop"), inventory::ContainerState::Exited)};
        world.store.take(local, diff);
        QCOMPARE(shown(model), before);
        QCOMPARE(moved.size(), 0);
        QCOMPARE(removed.size(), 0);
        QCOMPARE(changed.size(), 1);
    }

    void anEndpointThatDoesNotAnswerMakesItsRowsStale()
    {
        World world;
        WorkloadModel model(world.store);
        world.shop();
        const QModelIndex web = model.indexOf(QStringLiteral("docker://local/container/web-1"));
        model.setStats(local, idOf(1), sample(0.5));
        QVERIFY(model.workload(web)->cpu);
        world.live(local, false);
        QVERIFY(web.data(WorkloadModel::StaleRole).toBool());
        QVERIFY(!model.workload(web)->cpu);
        QCOMPARE(model.group(web.parent())->stale, 2);
        QCOMPARE(model.group(web.parent())->running, 0);
        world.live(local, true);
        QVERIFY(!web.data(WorkloadModel::StaleRole).toBool());
        world.store.remove(local);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.total(), 0);
    }

    void anythingThatHappensLeavesTheModelRight()
    {
        // The same random changes to the model and to nothing but the store: what the model shows is what a new model
        // shows of the same store, in some order; rows keep their identity.
        World world;
        WorkloadModel model(world.store);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        world.live(local, true);
        world.live(edge, true);
        QRandomGenerator random(7);
        const QStringList projects{QString(), QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        QMap<QString, QMap<int, inventory::Container>> there;
        for (int round = 0; round < 400; ++round) {
            const EndpointId &id = random.bounded(2) ? local : edge;
            QMap<int, inventory::Container> &all = there[id.text()];
            for (int i = random.bounded(6); i >= 0; --i) {
                const int number = random.bounded(40);
                if (random.bounded(4) == 0)
                    all.remove(number);
                else
                    all.insert(number, container(number, QStringLiteral("c%1").arg(number),
                                                 projects.at(random.bounded(int(projects.size()))),
                                                 random.bounded(2) ? inventory::ContainerState::Running
                                                                   : inventory::ContainerState::Exited));
            }
            world.store.take(id, snapshot(id, all.values()));
            switch (random.bounded(8)) {
            case 0:
                model.setFilter(WorkloadFilter::parse(random.bounded(2) ? QStringLiteral("c1") : QString()));
                break;
            case 1:
                model.setGrouping(static_cast<WorkloadGrouping>(random.bounded(5)), QStringLiteral("x"));
                break;
            case 2:
                model.sort(random.bounded(WorkloadModel::columns),
                           random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
                break;
            case 3:
                model.setScope(random.bounded(2) ? std::optional(local) : std::nullopt);
                break;
            case 4:
                world.live(id, random.bounded(2));
                break;
            default:
                break;
            }
            for (auto it = all.cbegin(); it != all.cend() && random.bounded(3) == 0; ++it)
                model.setStats(id, it->id, sample(0.1));
        }
        const auto sorted = [](QStringList lines) {
            for (QString &line : lines) {
                QStringList rows = line.section(QStringLiteral(": "), 1).split(QStringLiteral(", "));
                rows.sort();
                line = line.section(QStringLiteral(": "), 0, 0) + rows.join(QLatin1Char(' '));
            }
            lines.sort();
            return lines;
        };
        for (int grouping = 0; grouping < 5; ++grouping) {
            WorkloadModel fresh(world.store);
            fresh.setGrouping(static_cast<WorkloadGrouping>(grouping), QStringLiteral("x"));
            model.setGrouping(static_cast<WorkloadGrouping>(grouping), QStringLiteral("x"));
            model.setFilter({});
            model.setScope({});
            QCOMPARE(sorted(shown(model)), sorted(shown(fresh)));
            QCOMPARE(model.shown(), fresh.shown());
            QCOMPARE(model.total(), model.shown());
        }
    }
};

QTEST_MAIN(tst_WorkloadModel)
#include "tst_workload_model.moc"
