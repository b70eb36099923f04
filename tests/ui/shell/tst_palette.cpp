// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palette.h"

#include "shell/palette_list.h"
#include "support/ui_window.h"
#include "support/window/fake_links.h"
#include "support/window/written_navigator.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QPushButton>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;

namespace {

EndpointId endpointId(const char *name)
{
    return EndpointId::parse(QString::fromLatin1(name)).value();
}

operations::OperationSpec operation(const char *id, const char *title, bool dangerous = false)
{
    operations::OperationSpec spec{.id = operations::OperationId::parse(QString::fromLatin1(id)).value(),
                                   .title = QString::fromLatin1(title),
                                   .parameters = {},
                                   .permission = {},
                                   .inverse = {}};
    spec.dangerous = dangerous;
    spec.losesData = dangerous;
    return spec;
}

inventory::Container container(const QString &name, int number, const QString &project)
{
    const QString id = QString::number(number, 16).rightJustified(64, QLatin1Char('0'));
    inventory::Container row{.id = ObjectId::parse(id).value(), .name = name};
    row.image = QStringLiteral("registry.example/%1:1.27").arg(project);
    row.project = project;
    row.state = inventory::ContainerState::Running;
    row.status = QStringLiteral("Up 3 days (healthy)");
    return row;
}

} // namespace

class tst_Palette : public QObject
{
    Q_OBJECT

    /// A window with a field of its own, the palette above it, and a small world.
    struct Bench
    {
        FakeLinks fake;
        WrittenNavigator navigator;
        Preferences preferences;
        QWidget window;
        QPushButton before{QStringLiteral("Before"), &window};
        Palette palette{fake.links, preferences, navigator, &window};
        int ran = 0;

        explicit Bench(int containers = 0)
        {
            window.resize(1440, 900);
            before.setObjectName(QStringLiteral("before"));
            fake.work.specs = {operation("docker.container.remove", "Remove container", true),
                               operation("docker.container.restart", "Restart container"),
                               operation("docker.container.start", "Start container"),
                               operation("docker.container.stop", "Stop container")};
            const auto docker = endpointId("docker-1");
            fake.feed.mirror().add({.id = docker,
                                    .platform = inventory::Platform::Docker,
                                    .address = QStringLiteral("unix:///run/docker.sock"),
                                    .source = {},
                                    .tlsCa = {},
                                    .tlsCertificate = {},
                                    .tlsKey = {},
                                    .credential = {},
                                    .tlsServerName = {}});
            inventory::Snapshot snapshot{.endpoint = docker,
                                         .engine = {},
                                         .containers = {},
                                         .images = {},
                                         .volumes = {},
                                         .networks = {},
                                         .nodes = {},
                                         .guests = {},
                                         .readAt = fake.clock->now(),
                                         .problems = {}};
            int number = 1;
            for (const char *name : {"web-1", "web-2", "db-1", "cache-1", "old-web"}) {
                const auto row = container(QString::fromLatin1(name), number++, QStringLiteral("shop"));
                snapshot.containers.insert(row.id, row);
            }
            for (int i = 0; i < containers; ++i) {
                const auto row = container(QStringLiteral("service-%1").arg(i), number++, QStringLiteral("load"));
                snapshot.containers.insert(row.id, row);
            }
            fake.feed.mirror().take(docker, inventory::WatchItem{snapshot});
            window.show();
            before.setFocus();
        }

        PaletteSources sources()
        {
            const auto command = [this](const char *id, const char *title, Icon shape, const char *keys) {
                return Command{QString::fromLatin1(id),
                               QString::fromLatin1(title),
                               shape,
                               QKeySequence(QString::fromLatin1(keys)),
                               {},
                               [this] { ++ran; }};
            };
            PaletteSources all;
            all.pages = {command("page.home", "Home", Icon::Home, "Ctrl+1"),
                         command("page.fleet", "Fleet", Icon::Fleet, "Ctrl+2"),
                         command("page.workloads", "Workloads", Icon::Workloads, "Ctrl+3"),
                         command("page.audit", "Audit", Icon::Audit, "Ctrl+4")};
            all.window = {command("window.refresh", "Read again", Icon::Refresh, "F5"),
                          command("window.shortcuts", "Keyboard shortcuts", Icon::Keyboard, "?")};
            all.page = {command("workloads.logs", "Logs of web-1", Icon::Logs, "L")};
            return all;
        }
        void type(const char *text)
        {
            auto *field = child<QLineEdit>(palette, "paletteField");
            field->selectAll();
            QTest::keyClicks(field, QString::fromLatin1(text));
        }
        void press(Qt::Key key) { QTest::keyClick(child<QLineEdit>(palette, "paletteField"), key); }
        QStringList titles()
        {
            QStringList all;
            const auto *model = child<QListView>(palette, "paletteList")->model();
            for (int i = 0; i < model->rowCount(); ++i)
                all.append(model->index(i, 0).data().toString());
            return all;
        }
        QString current() { return child<QListView>(palette, "paletteList")->currentIndex().data().toString(); }
    };

private Q_SLOTS:
    void init() { dress(Scheme::Light); }

    void opensAndGivesTheFocusBack()
    {
        Bench bench;
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        QVERIFY(bench.before.hasFocus());
        bench.palette.open(bench.sources());
        QVERIFY(bench.palette.isVisible());
        auto *field = child<QLineEdit>(bench.palette, "paletteField");
        QVERIFY(field->hasFocus());
        QTest::keyClick(field, Qt::Key_Tab);
        QVERIFY2(field->hasFocus(), "the keyboard stays inside");
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!bench.palette.isVisible());
        QVERIFY(bench.before.hasFocus());
        QVERIFY(bench.navigator.asked.isEmpty());
    }

    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("does"); // what Enter asks of the window
        const auto row = [](const char *typed, const char *first, const char *does) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(first)
                                 << QString::fromLatin1(does);
        };
        const char *restart = "plan docker.container.restart on docker://docker-1/container/web-1";
        row("web-1", "web-1", "go wingman:workloads?object=docker%3A%2F%2Fdocker-1%2Fcontainer%2Fweb-1");
        row("restart web-1", "Restart web-1", restart);
        row("web-1 restart", "Restart web-1", restart);
        row("rest web-1", "Restart web-1", restart);
        row("remove web-1", "Remove web-1", "plan docker.container.remove on docker://docker-1/container/web-1");
        row("@docker", "docker-1", "go wingman:fleet?object=docker-1");
        row("?tray", "Tray and notifications", "help tray");
        row("appear", "Appearance", "go wingman:settings/appearance");
        row("dark", "Appearance", "go wingman:settings/appearance");
        row("#12", "Entry #12 of the record", "go wingman:audit/chain?object=12");
        row("#shop", "shop", "go wingman:workloads?filter=project%3Ashop");
    }
    void finds()
    {
        QFETCH(QString, typed);
        QFETCH(QString, does);
        Bench bench;
        bench.fake.feed.setOverview({.actor = {identity::ActorId::parse(QStringLiteral("os:alice")).value(),
                                               identity::Role::Admin, identity::Origin::Console},
                                     .posture = {},
                                     .head = {.sequence = 40, .hash = {}}});
        bench.palette.open(bench.sources());
        bench.type(qPrintable(typed));
        QTEST(bench.current(), "first");
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.navigator.asked, QStringList{does});
        QVERIFY(!bench.palette.isVisible());
    }

    void runsCommandsOfTheWindowAndOfThePage()
    {
        Bench bench;
        bench.palette.open(bench.sources());
        bench.type("logs of");
        QCOMPARE(bench.current(), QStringLiteral("Logs of web-1"));
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.ran, 1);
    }

    void prefixesNarrow()
    {
        Bench bench;
        bench.palette.open(bench.sources(), QStringLiteral(">"));
        QCOMPARE(bench.titles(), (QStringList{QStringLiteral("Logs of web-1"), QStringLiteral("Read again"),
                                              QStringLiteral("Keyboard shortcuts")}));
        bench.type("@web");
        QVERIFY(bench.titles().isEmpty());
        QVERIFY(child<QWidget>(bench.palette, "paletteNone")->isVisible());
    }

    void whatTakesSomethingAwayIsAskedForByName()
    {
        Bench bench;
        bench.palette.open(bench.sources());
        bench.type("web-1");
        const QStringList titles = bench.titles();
        QVERIFY(titles.contains(QStringLiteral("Restart web-1")));
        QVERIFY(!titles.contains(QStringLiteral("Remove web-1")));
    }

    void aVerbAloneGoesOn()
    {
        Bench bench;
        bench.palette.open(bench.sources());
        bench.type("restart");
        QCOMPARE(bench.current(), QStringLiteral("Restart container"));
        bench.press(Qt::Key_Return);
        QVERIFY(bench.palette.isVisible());
        QVERIFY(bench.navigator.asked.isEmpty());
        QTest::keyClicks(child<QLineEdit>(bench.palette, "paletteField"), QStringLiteral("db"));
        QCOMPARE(bench.current(), QStringLiteral("Restart db-1"));
    }

    void arrowsMoveAndWrap()
    {
        Bench bench;
        bench.palette.open(bench.sources());
        QCOMPARE(bench.current(), QStringLiteral("Home"));
        bench.press(Qt::Key_Down);
        QCOMPARE(bench.current(), QStringLiteral("Fleet"));
        bench.press(Qt::Key_Up);
        bench.press(Qt::Key_Up);
        QCOMPARE(bench.current(), bench.titles().constLast());
        bench.press(Qt::Key_PageUp);
        QCOMPARE(bench.current(), QStringLiteral("Home"));
    }

    void refusedSaysWhyAndOnlyShowsThePlan()
    {
        Bench bench;
        const QString target = QStringLiteral("docker://docker-1/container/db-1");
        policy::Finding finding{.level = policy::Level::Block,
                                .code = Code::LabAllowlistMiss,
                                .arguments = {{"target", QStringLiteral("db-1")}},
                                .rule = QStringLiteral("target"),
                                .source = {}};
        bench.fake.work.foreseen.insert(
            target, {{bench.fake.work.specs.at(1).id, {policy::Decision::Verdict::Deny, {finding}}, std::nullopt}});
        bench.palette.open(bench.sources());
        bench.type("restart db-1");
        const auto *model = child<QListView>(bench.palette, "paletteList")->model();
        QTRY_VERIFY(!model->index(0, 0).data(PaletteList::WhyNotRole).toString().isEmpty());
        const QString why = finding.sentence();
        QCOMPARE(model->index(0, 0).data(PaletteList::WhyNotRole).toString(), why);
        QVERIFY(model->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(why));
        QVERIFY(child<QLineEdit>(bench.palette, "paletteField")->accessibleDescription().contains(why));
        QCOMPARE(bench.fake.work.foreseeAsked.count(target), 1);
        bench.type("restart db-");
        QTRY_VERIFY(!model->index(0, 0).data(PaletteList::WhyNotRole).toString().isEmpty());
        QCOMPARE(bench.fake.work.foreseeAsked.count(target), 1); // it is known already
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.navigator.asked,
                 QStringList{QStringLiteral("plan docker.container.restart on docker://docker-1/container/db-1")});
        QVERIFY(bench.navigator.plans.constFirst().confirmation.isEmpty());
    }

    void aRefusedCommandDoesNothing()
    {
        Bench bench;
        PaletteSources sources = bench.sources();
        sources.page.first().whyNot = QStringLiteral("Nothing is selected.");
        bench.palette.open(sources);
        bench.type("logs of");
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.ran, 0);
        QVERIFY(bench.palette.isVisible());
        QVERIFY(child<QLineEdit>(bench.palette, "paletteField")
                    ->accessibleDescription()
                    .contains(QStringLiteral("Nothing is selected.")));
    }

    void whatWasChosenComesFirstNextTime()
    {
        Bench bench;
        bench.palette.open(bench.sources());
        bench.type("restart web-2");
        bench.press(Qt::Key_Return);
        bench.palette.open(bench.sources());
        bench.type("audit");
        bench.press(Qt::Key_Return);
        bench.palette.open(bench.sources());
        QCOMPARE(bench.titles().mid(0, 3),
                 (QStringList{QStringLiteral("Audit"), QStringLiteral("Restart web-2"), QStringLiteral("Home")}));
        QCOMPARE(bench.titles().count(QStringLiteral("Audit")), 1);
    }

    void entriesOfTheRecordThatAreNotThereSaySo()
    {
        Bench bench;
        bench.palette.open(bench.sources());
        bench.type("#99");
        const auto *model = child<QListView>(bench.palette, "paletteList")->model();
        QVERIFY(!model->index(0, 0).data(PaletteList::WhyNotRole).toString().isEmpty());
        bench.press(Qt::Key_Return);
        QVERIFY(bench.navigator.asked.isEmpty());
    }

    void hostileNamesAreInert()
    {
        Bench bench;
        const auto docker = endpointId("docker-1");
        inventory::Diff diff{.endpoint = docker,
                             .engine = {},
                             .containers = {},
                             .images = {},
                             .volumes = {},
                             .networks = {},
                             .nodes = {},
                             .guests = {},
                             .readAt = bench.fake.clock->now()};
        diff.containers.added = {container(QStringLiteral("evil\u202Egnp"), 900, QStringLiteral("x"))};
        bench.fake.feed.mirror().take(docker, inventory::WatchItem{diff});
        bench.palette.open(bench.sources());
        bench.type("evil");
        QVERIFY(!bench.current().contains(QChar(0x202E)));
    }

    void theListIsAModel()
    {
        PaletteList list;
        QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
        PaletteRow row{.kind = PaletteKind::Page, .id = QStringLiteral("a"), .title = QStringLiteral("A")};
        list.setRows({row, row, row}, {});
        list.setRows({row}, QStringLiteral("a"));
        list.setRows({row, row}, {});
        list.setRows({}, {});
        QCOMPARE(list.rowCount(), 0);
    }

    void everyControlHasAName()
    {
        Bench bench;
        bench.palette.open(bench.sources());
        QCOMPARE(unnamed(bench.palette), QStringList());
        QVERIFY(!bench.palette.accessibleName().isEmpty());
    }

    void tenThousandTargets()
    {
        Bench bench(10000);
        PaletteCatalogue catalogue;
        catalogue.build(bench.fake.links, bench.sources());
        QCOMPARE(catalogue.targets(), 10005);
        qsizetype found = 0;
        QBENCHMARK
        {
            found = catalogue.find(QStringLiteral("restart service-77"), {}).size();
        }
        QVERIFY(found > 0);
    }
    void tenThousandTargetsAreTakenIn()
    {
        Bench bench(10000);
        PaletteCatalogue catalogue;
        QBENCHMARK
        {
            catalogue.build(bench.fake.links, {});
        }
        QCOMPARE(catalogue.targets(), 10005);
    }

    void pictures()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            dress(scheme);
            const QString end = scheme == Scheme::Light ? QStringLiteral("-light") : QStringLiteral("-dark");
            Bench bench;
            bench.window.resize(1200, 760);
            policy::Finding finding{.level = policy::Level::Block,
                                    .code = Code::LabAllowlistMiss,
                                    .arguments = {{"target", QStringLiteral("web-2")}},
                                    .rule = QStringLiteral("target"),
                                    .source = {}};
            bench.fake.work.foreseen.insert(
                QStringLiteral("docker://docker-1/container/web-2"),
                {{bench.fake.work.specs.at(1).id, {policy::Decision::Verdict::Deny, {finding}}, std::nullopt}});
            bench.palette.open(bench.sources());
            picture(bench.window, QStringLiteral("palette-empty") + end);
            bench.type("restart web");
            const auto *model = child<QListView>(bench.palette, "paletteList")->model();
            QTRY_VERIFY(!model->index(1, 0).data(PaletteList::WhyNotRole).toString().isEmpty());
            picture(bench.window, QStringLiteral("palette-operations") + end);
            bench.type("web-1");
            picture(bench.window, QStringLiteral("palette-target") + end);
            bench.type("zzz");
            picture(bench.window, QStringLiteral("palette-none") + end);
        }
    }
};

QTEST_MAIN(tst_Palette)
#include "tst_palette.moc"
