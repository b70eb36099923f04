// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/activity_drawer.h"

#include "support/ui_window.h"
#include "support/window/fake_links.h"
#include "support/window/written_navigator.h"

#include <QAbstractItemModelTester>
#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;
using Kind = execution::Event::Kind;

namespace {

operations::Plan planOf(const char *id, const QStringList &containers)
{
    operations::Plan plan{.id = PlanId::parse(QString::fromLatin1(id)).value(),
                          .operation =
                              operations::OperationId::parse(QStringLiteral("docker.container.restart")).value(),
                          .parameters = {},
                          .targets = {},
                          .requester = {identity::ActorId::parse(QStringLiteral("os:alice")).value(),
                                        identity::Role::Admin, identity::Origin::Console},
                          .createdAt = {},
                          .reason = {}};
    for (const QString &name : containers) {
        const auto ref = inventory::TargetRef::container(EndpointId::parse(QStringLiteral("docker-1")).value(), name);
        operations::TargetPlan target{{ref, {}, std::nullopt, {}, {}},
                                      QStringLiteral("Restart %1").arg(name),
                                      {},
                                      {},
                                      {},
                                      {},
                                      std::chrono::seconds(60),
                                      {},
                                      {},
                                      {}};
        operations::Step step;
        step.title = QStringLiteral("Ask the engine to restart %1").arg(name);
        step.call.method = QStringLiteral("POST");
        step.call.path = QStringLiteral("/containers/%1/restart").arg(name);
        step.call.query = {{QStringLiteral("t"), QStringLiteral("10")}};
        target.steps = {step};
        plan.targets.append(target);
    }
    return plan;
}

execution::Record endedOf(const char *id, const QString &container, execution::State state, Instant end)
{
    const auto plan = planOf(id, {container});
    execution::Record record{.id = ExecutionId::parse(QStringLiteral("exe-") + QString::fromLatin1(id)).value(),
                             .plan = plan,
                             .state = state,
                             .findings = {},
                             .error = {},
                             .startedAt = end - std::chrono::seconds(8),
                             .startedBy = {},
                             .endedAt = end,
                             .owner = {},
                             .planSequence = 12301,
                             .intentSequence = 12302,
                             .outcomeSequence = 12309,
                             .targets = {}};
    execution::TargetRecord target;
    target.target = plan.targets.first().target().text();
    target.state = state;
    target.looks = 2;
    const bool failed = state == execution::State::Failed;
    target.steps = {{.position = 0,
                     .attempt = 1,
                     .state = failed ? QStringLiteral("failed") : QStringLiteral("done"),
                     .error = failed ? std::optional(Error{Code::NotFound, {{"what", container}}}) : std::nullopt,
                     .startedAt = end - std::chrono::seconds(8),
                     .endedAt = end - std::chrono::seconds(6)}};
    record.targets = {target};
    return record;
}

} // namespace

class tst_ActivityDrawer : public QObject
{
    Q_OBJECT

    struct Bench
    {
        FakeLinks fake;
        WrittenNavigator navigator;
        QWidget window;
        QPushButton page{QStringLiteral("Page"), &window};
        ActivityDrawer *drawer = new ActivityDrawer(fake.links, navigator, &window);

        Bench()
        {
            window.resize(1200, 760);
            page.setObjectName(QStringLiteral("page"));
            page.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
            auto *column = new QVBoxLayout(&window);
            column->setContentsMargins(0, 0, 0, 0);
            column->addWidget(&page, 1);
            column->addWidget(drawer);
            window.show();
            page.setFocus();
        }
        void start(const operations::Plan &plan)
        {
            fake.work.now.prepend({plan, fake.clock->now(), {}, 0});
            Q_EMIT fake.work.runningChanged();
        }
        void tell(const operations::Plan &plan, Kind kind, int target = 0, int step = 0)
        {
            const execution::Event event{kind, target, step, QStringLiteral("Ask the engine")};
            for (RunningWork &work : fake.work.now) {
                if (work.plan.id == plan.id)
                    work.last = event;
            }
            Q_EMIT fake.work.progressed(plan.id, event);
        }
        void end(const execution::Record &record)
        {
            fake.work.now.clear();
            fake.work.records.prepend(record);
            Q_EMIT fake.work.runningChanged();
            Q_EMIT fake.work.ended(record);
        }
        void open()
        {
            drawer->toggle();
            QTRY_VERIFY(child<QListView>(*drawer, "activityWorks")->isVisible() ||
                        child<QWidget>(*drawer, "activityNone")->isVisible());
        }
        QAbstractItemModel *works() { return child<QListView>(*drawer, "activityWorks")->model(); }
        QAbstractItemModel *steps() { return child<QListView>(*drawer, "activitySteps")->model(); }
        static QString at(const QAbstractItemModel *model, int row, int role = Qt::AccessibleTextRole)
        {
            return model->index(row, 0).data(role).toString();
        }
        QString said() { return child<QLabel>(*drawer, "activitySaid")->text(); }
    };

private Q_SLOTS:
    void init() { dress(Scheme::Light); }

    void emptySaysWhatWillStandHere()
    {
        Bench bench;
        bench.open();
        auto *none = child<QLabel>(*bench.drawer, "activityNone");
        QTRY_VERIFY(none->text().contains(QStringLiteral("nothing ran yet")));
        QVERIFY(none->isVisible());
    }

    void followsStepsLive()
    {
        Bench bench;
        const auto plan = planOf("pln-1", {QStringLiteral("web-1")});
        bench.start(plan);
        bench.tell(plan, Kind::StepMarked); // while it is closed
        bench.fake.clock->advance(std::chrono::seconds(3));
        bench.open();
        QCOMPARE(bench.works()->rowCount(), 1);
        QVERIFY(Bench::at(bench.works(), 0).contains(QStringLiteral("Restart web-1")));
        QVERIFY(Bench::at(bench.works(), 0).contains(QStringLiteral("running")));
        QCOMPARE(bench.steps()->rowCount(), 2); // the step, and the proof
        QVERIFY(Bench::at(bench.steps(), 0).contains(QStringLiteral("waiting for the answer")));
        QCOMPARE(Bench::at(bench.steps(), 0, ActivityList::AsideRole), QStringLiteral("3.0 s"));
        QVERIFY(Bench::at(bench.steps(), 1).contains(QStringLiteral("still to come")));
        bench.tell(plan, Kind::StepAnswered);
        QVERIFY(Bench::at(bench.steps(), 0).contains(QStringLiteral("answered")));
        bench.fake.clock->advance(std::chrono::seconds(5));
        bench.tell(plan, Kind::Proving);
        QVERIFY(Bench::at(bench.steps(), 1).contains(QStringLiteral("reading back")));
        QCOMPARE(Bench::at(bench.steps(), 0, ActivityList::AsideRole), QStringLiteral("3.0 s"));
    }

    void theExactCallsAreShownWhenAskedFor()
    {
        Bench bench;
        const auto plan = planOf("pln-1", {QStringLiteral("web-1")});
        bench.start(plan);
        bench.open();
        QCOMPARE(Bench::at(bench.steps(), 0, ActivityList::CallRole),
                 QStringLiteral("POST /containers/web-1/restart?t=10"));
        auto *steps = child<QListView>(*bench.drawer, "activitySteps");
        const int before = steps->sizeHintForRow(0);
        child<QCheckBox>(*bench.drawer, "activityRaw")->setChecked(true);
        QVERIFY(steps->sizeHintForRow(0) > before);
    }

    void tasksOfClustersAreThereWhoeverBeganThem()
    {
        Bench bench;
        const EndpointId lab = EndpointId::parse(QStringLiteral("lab")).value();
        inventory::Store &store = bench.fake.feed.mirror();
        store.add({lab, inventory::Platform::Proxmox, {}, {}, false, {}, {}, {}, {}, {}});
        inventory::Snapshot snapshot{lab, {}, {}, {}, {}, {}, {}, {}, bench.fake.clock->now(), {}};
        inventory::ClusterTask task{.id = ObjectId::parse(QStringLiteral("UPID:pve1:x:vzdump:100:anna@pve:")).value()};
        task.node = QStringLiteral("pve1");
        task.type = QStringLiteral("vzdump");
        task.object = QStringLiteral("100");
        task.user = QStringLiteral("anna@pve");
        task.startedAt = bench.fake.clock->now() - std::chrono::minutes(3);
        snapshot.tasks.insert(task.id, task);
        bench.fake.clusters.tasks.insert(task.id.text(),
                                         inventory::TaskReport{true, {}, {QStringLiteral("INFO: 7%")}, 1, false});
        store.take(lab, snapshot);
        store.take(lab, inventory::WatchState{inventory::WatchState::Link::Live, std::nullopt});
        bench.open();
        QTRY_COMPARE(bench.works()->rowCount(), 1);
        const QString line = Bench::at(bench.works(), 0);
        for (const char *word : {"Backup", "100", "running", "anna@pve", "pve1"})
            QVERIFY2(line.contains(QLatin1String(word)), word);
        auto *pane = child<QWidget>(*bench.drawer, "taskPane");
        QTRY_VERIFY(pane->isVisible());
        QVERIFY(!child<QWidget>(*bench.drawer, "activityDetails")->isVisible());
        QTRY_VERIFY(!bench.fake.clusters.asked.isEmpty()); // its log
        // Nobody can stop it where there is no such operation.
        QVERIFY(!child<QPushButton>(*bench.drawer, "taskStop")->isVisible());

        task.endedAt = bench.fake.clock->now();
        task.result = QStringLiteral("WARNINGS: 1");
        snapshot.tasks.insert(task.id, task);
        store.take(lab, snapshot);
        QTRY_VERIFY(Bench::at(bench.works(), 0).contains(QStringLiteral("with warnings")));
        QCOMPARE(bench.works()->rowCount(), 1);
    }
    void stopsAndSaysWhatThatMeans()
    {
        Bench bench;
        const auto plan = planOf("pln-1", {QStringLiteral("web-1"), QStringLiteral("web-2")});
        bench.start(plan);
        bench.open();
        QCOMPARE(bench.steps()->rowCount(), 6); // a heading, a step and a proof for each
        auto *stop = child<QPushButton>(*bench.drawer, "activityStop");
        QVERIFY(stop->isVisible());
        QVERIFY(stop->accessibleDescription().contains(QStringLiteral("not begun")));
        stop->click();
        QCOMPARE(bench.fake.work.stopped, QStringList{QStringLiteral("pln-1")});
        QVERIFY(!stop->isEnabled());
        QVERIFY(bench.said().contains(QStringLiteral("truthfully")));
    }

    void endedOnesShowTheirOutcomeAndRecord()
    {
        Bench bench;
        const Instant now = bench.fake.clock->now();
        bench.fake.work.records = {
            endedOf("pln-2", QStringLiteral("db-1"), execution::State::Failed, now),
            endedOf("pln-3", QStringLiteral("web-1"), execution::State::Succeeded, now - std::chrono::minutes(3))};
        bench.open();
        QTRY_COMPARE(bench.works()->rowCount(), 2);
        QVERIFY(Bench::at(bench.works(), 0).contains(QStringLiteral("12")));
        QVERIFY(Bench::at(bench.works(), 0).contains(QStringLiteral("309")));
        QVERIFY(Bench::at(bench.steps(), 0).contains(QStringLiteral("failed")));
        QVERIFY(Bench::at(bench.steps(), 0).contains(QStringLiteral("db-1")));
        QVERIFY(!child<QPushButton>(*bench.drawer, "activityStop")->isVisible());
        child<QPushButton>(*bench.drawer, "activityOpen")->click();
        QCOMPARE(bench.navigator.asked, QStringList{QStringLiteral("record pln-2")});
    }

    void whatRanBecomesWhatEndedAndStaysChosen()
    {
        Bench bench;
        const Instant now = bench.fake.clock->now();
        bench.fake.work.records = {endedOf("pln-3", QStringLiteral("web-3"), execution::State::Succeeded, now)};
        const auto plan = planOf("pln-1", {QStringLiteral("web-1")});
        bench.start(plan);
        bench.open();
        QTRY_COMPARE(bench.works()->rowCount(), 2);
        auto *works = child<QListView>(*bench.drawer, "activityWorks");
        works->setCurrentIndex(works->model()->index(1, 0));
        const auto other = planOf("pln-9", {QStringLiteral("web-9")});
        bench.start(other); // comes first
        QCOMPARE(works->currentIndex().data(ActivityList::KeyRole).toString(), QStringLiteral("pln-3"));
        bench.end(endedOf("pln-1", QStringLiteral("web-1"), execution::State::Succeeded, now));
        QTRY_VERIFY(Bench::at(bench.works(), 0).contains(QStringLiteral("309")));
        QCOMPARE(works->currentIndex().data(ActivityList::KeyRole).toString(), QStringLiteral("pln-3"));
    }

    void theKeyboardGetsInAndOut()
    {
        Bench bench;
        const auto plan = planOf("pln-1", {QStringLiteral("web-1")});
        bench.start(plan);
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        bench.open();
        auto *works = child<QListView>(*bench.drawer, "activityWorks");
        QVERIFY(works->hasFocus());
        QTest::keyClick(works, Qt::Key_Escape);
        QVERIFY(!bench.drawer->isOpen());
        QVERIFY(bench.page.hasFocus());
    }

    void linesAreAModel()
    {
        ActivityList list;
        QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto lines = [](const char *keys) {
            QList<ActivityLine> all;
            for (const char *key = keys; *key != '\0'; ++key)
                all.append({.key = QString(QLatin1Char(*key)), .text = QString(QLatin1Char(*key))});
            return all;
        };
        for (const char *keys : {"abc", "cab", "xcb", "", "abcdef", "fedcba", "ace"}) {
            list.setLines(lines(keys));
            QString now;
            for (const ActivityLine &line : list.lines())
                now += line.key;
            QCOMPARE(now, QString::fromLatin1(keys));
        }
    }

    void everyControlHasAName()
    {
        Bench bench;
        bench.start(planOf("pln-1", {QStringLiteral("web-1")}));
        bench.open();
        QCOMPARE(unnamed(*bench.drawer), QStringList());
    }

    void pictures()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            dress(scheme);
            const QString end = scheme == Scheme::Light ? QStringLiteral("-light") : QStringLiteral("-dark");
            Bench bench;
            operations::OperationSpec restart{.id = planOf("pln-0", {}).operation,
                                              .title = QStringLiteral("Restart container"),
                                              .parameters = {},
                                              .permission = {},
                                              .inverse = {}};
            bench.fake.work.specs = {restart};
            const Instant now = bench.fake.clock->now();
            bench.fake.work.records = {
                endedOf("pln-2", QStringLiteral("db-1"), execution::State::Failed, now - std::chrono::minutes(4)),
                endedOf("pln-3", QStringLiteral("cache-1"), execution::State::Succeeded, now - std::chrono::hours(2)),
                endedOf("pln-4", QStringLiteral("web-1"), execution::State::Unknown, now - std::chrono::hours(30))};
            const auto plan = planOf("pln-1", {QStringLiteral("web-1"), QStringLiteral("web-2")});
            bench.start(plan);
            bench.tell(plan, Kind::StepMarked);
            bench.fake.clock->advance(std::chrono::seconds(2));
            bench.tell(plan, Kind::StepAnswered);
            bench.tell(plan, Kind::Proving);
            bench.open();
            QTRY_COMPARE(bench.works()->rowCount(), 4);
            child<QCheckBox>(*bench.drawer, "activityRaw")->setChecked(true);
            QTRY_COMPARE(bench.drawer->height(), bench.drawer->openHeight()); // it has come up
            picture(bench.window, QStringLiteral("activity-running") + end);
            auto *works = child<QListView>(*bench.drawer, "activityWorks");
            works->setCurrentIndex(works->model()->index(1, 0));
            picture(bench.window, QStringLiteral("activity-failed") + end);
        }
    }
};

QTEST_MAIN(tst_ActivityDrawer)
#include "tst_activity_drawer.moc"
