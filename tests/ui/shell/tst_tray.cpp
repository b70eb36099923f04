// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tray.h"

#include "shell/tray_icon.h"
#include "support/ui_window.h"
#include "support/window/fake_links.h"
#include "support/window/small_world.h"
#include "support/window/written_navigator.h"

#include <QSignalSpy>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;
using inventory::ContainerState;
using inventory::Health;

namespace {

const QList<Shape> postures{Shape::Ring, Shape::Square, Shape::Diamond, Shape::Bar};
const QList<TraySign> signs{TraySign::Unknown, TraySign::Well, TraySign::Attention, TraySign::Trouble};

QImage drawn(Shape posture, TraySign sign, int edge, Scheme scheme = Scheme::Light)
{
    return trayIcon(posture, Tone::Accent, sign, paletteOf(scheme))
        .pixmap(edge, edge)
        .toImage()
        .convertToFormat(QImage::Format_ARGB32);
}

/// How many pixels are covered in one and bare in the other: what is left of a difference when all colour is gone.
int differingShape(const QImage &left, const QImage &right)
{
    constexpr int half = 127;
    int differing = 0;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x)
            differing += (qAlpha(left.pixel(x, y)) > half) != (qAlpha(right.pixel(x, y)) > half);
    }
    return differing;
}

struct Bench
{
    FakeLinks fake;
    WrittenNavigator navigator;
    SmallWorld world{fake.feed};
    std::unique_ptr<Tray> tray;

    void make() { tray = std::make_unique<Tray>(fake.links, navigator); }
    QAction *action(const char *name) const { return tray->menu().findChild<QAction *>(QString::fromLatin1(name)); }
    QStringList runs() const
    {
        QStringList all;
        const auto actions = tray->menu().actions();
        for (const QAction *one : actions) {
            if (one->objectName() == QStringLiteral("trayRun") && one->isVisible())
                all.append(one->text());
        }
        return all;
    }
    RunningWork work(const QString &container, const QString &plan) const
    {
        return {restartPlan({container}, fake.clock->now(), plan), fake.clock->now(), {}, 0};
    }
};

} // namespace

class tst_Tray : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dress(Scheme::Light); }
    void cleanup() { dress(Scheme::Light); }

    /// One in twelve people does not tell red from green, and some bars have one colour only.
    void everyPostureAndEverySignHasAShapeOfItsOwn_data()
    {
        QTest::addColumn<int>("edge");
        for (const int edge : {16, 22, 32, 64})
            QTest::addRow("%d", edge) << edge;
    }
    void everyPostureAndEverySignHasAShapeOfItsOwn()
    {
        QFETCH(int, edge);
        const int enough = edge * edge / 25;
        for (const TraySign sign : signs) {
            for (const Shape one : postures) {
                for (const Shape other : postures) {
                    if (one != other)
                        QVERIFY2(differingShape(drawn(one, sign, edge), drawn(other, sign, edge)) >= enough,
                                 qPrintable(QStringLiteral("postures %1 and %2").arg(int(one)).arg(int(other))));
                }
            }
        }
        for (const Shape posture : postures) {
            for (const TraySign one : signs) {
                for (const TraySign other : signs) {
                    if (one != other)
                        QVERIFY2(differingShape(drawn(posture, one, edge), drawn(posture, other, edge)) >= enough / 2,
                                 qPrintable(QStringLiteral("signs %1 and %2").arg(int(one)).arg(int(other))));
                }
            }
        }
    }

    /// The colours say it too, for those who look for them.
    void andTheSignsHaveColoursOfTheirOwn()
    {
        const auto corner = [](TraySign sign) { return drawn(Shape::Ring, sign, 64).pixelColor(47, 58); };
        const QPalette light = paletteOf(Scheme::Light);
        QCOMPARE(corner(TraySign::Well).rgb(), colorOf(Role::Ok, light).rgb());
        QCOMPARE(corner(TraySign::Attention).rgb(), colorOf(Role::Warn, light).rgb());
        QCOMPARE(corner(TraySign::Trouble).rgb(), colorOf(Role::Danger, light).rgb());
        const QImage dark = drawn(Shape::Ring, TraySign::Well, 64, Scheme::Dark);
        QCOMPARE(dark.pixelColor(47, 58).rgb(), colorOf(Role::Ok, paletteOf(Scheme::Dark)).rgb());
    }

    void theSignIsNeverBetterThanWhatIsKnown()
    {
        Bench bench;
        const auto sign = [&] { return trayState(bench.fake.feed, bench.fake.work.now).sign; };
        QCOMPARE(sign(), TraySign::Unknown); // opening
        bench.world.open();
        QCOMPARE(sign(), TraySign::Unknown); // no endpoint at all
        bench.world.show("one", {containerIn(QStringLiteral("web"), ContainerState::Running)});
        QCOMPARE(sign(), TraySign::Well);
        bench.world.open({}, 1);
        QCOMPARE(sign(), TraySign::Attention); // somebody waits
        bench.world.open();
        bench.fake.feed.mirror().add(
            {SmallWorld::id("two"), inventory::Platform::Docker, {}, {}, false, {}, {}, {}, {}, {}});
        QCOMPARE(sign(), TraySign::Unknown); // never answered yet
        bench.world.show("two", {containerIn(QStringLiteral("db"), ContainerState::Running, Health::Unhealthy)});
        QCOMPARE(sign(), TraySign::Attention);
        QVERIFY(trayState(bench.fake.feed, {}).summary.contains(QStringLiteral("unhealthy")));
        bench.world.lose("two");
        QCOMPARE(sign(), TraySign::Trouble);
        bench.fake.feed.setProblem({Code::DatabaseFailed, {{"path", QStringLiteral("/x")}}});
        QCOMPARE(sign(), TraySign::Trouble);
    }

    void anEndpointThatCannotBeUsedIsNotWell()
    {
        Bench bench;
        bench.world.open();
        bench.world.show("one", {containerIn(QStringLiteral("web"), ContainerState::Running)});
        QCOMPARE(trayState(bench.fake.feed, {}).sign, TraySign::Well);
        Overview overview{someone(), {}};
        overview.problems = {QStringLiteral("nas: its certificate cannot be read.")};
        bench.fake.feed.setOverview(overview);
        const TrayState state = trayState(bench.fake.feed, {});
        QCOMPARE(state.sign, TraySign::Attention);
        QCOMPARE(state.attention, 1);
        QVERIFY2(!state.summary.contains(QStringLiteral("well")), qPrintable(state.summary));
    }

    void anOutcomeThatNobodyKnowsIsNotWell()
    {
        Bench bench;
        bench.world.open();
        bench.world.show("one", {containerIn(QStringLiteral("web"), ContainerState::Running)});
        bench.make();
        QTRY_COMPARE(bench.tray->state().sign, TraySign::Well);
        bench.fake.work.records = {
            recordOf(restartPlan({QStringLiteral("web")}, bench.fake.clock->now()), execution::State::Unknown, {})};
        bench.fake.feed.tellRecordsChanged();
        QTRY_COMPARE(bench.tray->state().sign, TraySign::Trouble);
        QVERIFY2(bench.tray->toolTip().contains(QStringLiteral("outcome")), qPrintable(bench.tray->toolTip()));
        bench.fake.work.records.first().state = execution::State::Succeeded; // somebody looked
        bench.fake.feed.tellRecordsChanged();
        QTRY_COMPARE(bench.tray->state().sign, TraySign::Well);
    }

    void aRecordThatDoesNotVerifyIsNotWell()
    {
        Bench bench;
        bench.world.open();
        bench.world.show("one", {containerIn(QStringLiteral("web"), ContainerState::Running)});
        bench.make();
        QTRY_COMPARE(bench.tray->state().sign, TraySign::Well);
        bench.fake.feed.setChainSeen({bench.fake.clock->now(), 2});
        QTRY_COMPARE(bench.tray->state().sign, TraySign::Trouble);
        QVERIFY2(bench.tray->toolTip().contains(QStringLiteral("does not verify")), qPrintable(bench.tray->toolTip()));
        bench.fake.feed.setChainSeen({bench.fake.clock->now(), 0}); // a backup was restored
        QTRY_COMPARE(bench.tray->state().sign, TraySign::Well);
        bench.fake.feed.setChainSeen({bench.fake.clock->now(), 0, true});
        QTRY_COMPARE(bench.tray->state().sign, TraySign::Trouble);
        bench.fake.feed.setChainSeen({bench.fake.clock->now(), 0}); // whoever looks later did not see the end of then
        QCOMPARE(trayState(bench.fake.feed, {}).sign, TraySign::Trouble);
    }

    void lockdownIsSaidByTheShield()
    {
        Bench bench;
        policy::Posture posture;
        posture.mode.mode = operations::ExecutionMode::Lab;
        posture.lockdownReasons = {QStringLiteral("CHAIN_BROKEN")};
        bench.world.open(posture);
        bench.make();
        QCOMPARE(bench.tray->state().posture.shape, Shape::Bar);
        QVERIFY(bench.tray->toolTip().contains(QStringLiteral("LOCKDOWN")));
        QVERIFY(bench.action("trayPosture")->text().contains(QStringLiteral("LOCKDOWN")));
    }

    void theMenuCountsWhileItIsShownElsewhere()
    {
        Bench bench;
        bench.world.open();
        bench.world.show("one", {containerIn(QStringLiteral("web"), ContainerState::Running)});
        bench.make();
        QCOMPARE(bench.action("trayAttention")->text(), QStringLiteral("&What needs attention"));
        QCOMPARE(bench.action("trayApprovals")->text(), QStringLiteral("&Approvals"));
        QVERIFY(bench.action("trayNoneRuns")->isVisible() && !bench.action("trayNoneRuns")->isEnabled());
        const QList<QAction *> before = bench.tray->menu().actions();

        bench.world.open({}, 3);
        bench.world.show("one", {containerIn(QStringLiteral("web"), ContainerState::Running, Health::Unhealthy),
                                 containerIn(QStringLiteral("db"), ContainerState::Dead)});
        bench.fake.work.specs = {restartSpec()};
        for (int i = 0; i < 7; ++i)
            bench.fake.work.now.append(bench.work(QStringLiteral("a&b-%1").arg(i), QStringLiteral("pln-%1").arg(i)));
        Q_EMIT bench.fake.work.runningChanged();
        // Nobody opens it here: a bar that shows it in its own process sees the same.
        QTRY_COMPARE(bench.action("trayAttention")->text(), QStringLiteral("&What needs attention (2)"));
        QCOMPARE(bench.action("trayApprovals")->text(), QStringLiteral("&Approvals (3)"));
        QCOMPARE(bench.runs().size(), 5);
        QVERIFY2(bench.runs().first().contains(QStringLiteral("a&&b-0")), qPrintable(bench.runs().first()));
        QVERIFY(!bench.action("trayNoneRuns")->isVisible());
        QVERIFY(bench.action("trayMoreRuns")->isVisible());
        QVERIFY(bench.action("trayMoreRuns")->text().startsWith(QLatin1Char('2')));
        QCOMPARE(bench.tray->menu().actions(), before); // nothing moved under the pointer

        bench.fake.work.now.clear();
        Q_EMIT bench.fake.work.runningChanged();
        QTRY_VERIFY(bench.runs().isEmpty());
        QVERIFY(bench.action("trayNoneRuns")->isVisible());
    }

    void whileItIsLockedNothingIsNamed()
    {
        Bench bench;
        bench.world.open();
        bench.fake.work.specs = {restartSpec()};
        bench.fake.work.now = {bench.work(QStringLiteral("secret-name"), QStringLiteral("pln-1"))};
        bench.make();
        QVERIFY(!bench.action("trayLock")->isVisible()); // without a passphrase it cannot be
        QCOMPARE(bench.runs().size(), 1);
        Overview overview = bench.fake.feed.overview();
        overview.session.hasPassphrase = true;
        bench.fake.feed.setOverview(overview);
        QTRY_VERIFY(bench.action("trayLock")->isVisible());
        const QSignalSpy lock(bench.tray.get(), &Tray::lockRequested);
        bench.action("trayLock")->trigger();
        QCOMPARE(lock.size(), 1);

        bench.tray->setLocked(true);
        QVERIFY(!bench.action("trayLock")->isVisible());
        QVERIFY(bench.runs().isEmpty());
        QVERIFY(bench.action("trayMoreRuns")->isVisible());
        QVERIFY(bench.action("trayMoreRuns")->text().startsWith(QLatin1Char('1')));
        QVERIFY(bench.action("trayOpen")->text().contains(QStringLiteral("Unlock")));
        QVERIFY(bench.tray->toolTip().contains(QStringLiteral("locked")));
        const auto actions = bench.tray->menu().actions();
        for (const QAction *one : actions)
            QVERIFY2(!one->isVisible() || !one->text().contains(QStringLiteral("secret")), qPrintable(one->text()));
        bench.tray->setLocked(false);
        QCOMPARE(bench.runs().size(), 1);
    }

    void itsEntriesLeadWhereTheySay()
    {
        Bench bench;
        bench.world.open();
        bench.fake.work.now = {bench.work(QStringLiteral("web"), QStringLiteral("pln-1"))};
        bench.make();
        QSignalSpy raised(bench.tray.get(), &Tray::raiseRequested);
        QSignalSpy quit(bench.tray.get(), &Tray::quitRequested);
        bench.action("trayAttention")->trigger();
        bench.action("trayApprovals")->trigger();
        bench.action("trayRun")->trigger();
        QCOMPARE(bench.navigator.asked,
                 (QStringList{QStringLiteral("go wingman:home"), QStringLiteral("go wingman:audit/approvals"),
                              QStringLiteral("record pln-1")}));
        QCOMPARE(raised.size(), 3);
        bench.action("trayOpen")->trigger();
        QCOMPARE(raised.size(), 4);
        QCOMPARE(quit.size(), 0);
        bench.action("trayQuit")->trigger();
        QCOMPARE(quit.size(), 1);
        // Leaving is far from everything else that is done often.
        QCOMPARE(bench.tray->menu().actions().last(), bench.action("trayQuit"));
    }

    void aPauseSaysHowLongAndCanBeEnded()
    {
        Bench bench;
        bench.world.open();
        bench.make();
        const QSignalSpy changed(bench.tray.get(), &Tray::pauseChanged);
        QVERIFY(!bench.action("trayResume")->isEnabled());
        bench.action("trayPauseLong")->trigger();
        QCOMPARE(bench.tray->pausedUntil(), bench.fake.clock->now() + std::chrono::hours(8));
        QVERIFY(bench.action("trayResume")->isEnabled());
        QVERIFY(bench.action("trayResume")->text().contains(QLatin1Char(':'))); // a time of day
        bench.action("trayResume")->trigger();
        QVERIFY(!bench.tray->pausedUntil());
        QVERIFY(!bench.action("trayResume")->isEnabled());
        QCOMPARE(changed.size(), 2);
    }

    void theThemeChangesTheIconLive()
    {
        Bench bench;
        bench.world.open();
        bench.world.show("one");
        bench.make();
        const QImage before = bench.tray->icon().pixmap(32, 32).toImage();
        dress(Scheme::Dark);
        QEvent change(QEvent::PaletteChange); // as Qt tells every window, once there is an event loop
        QCoreApplication::sendEvent(const_cast<TrayMenu *>(&bench.tray->menu()), &change);
        QTRY_VERIFY(bench.tray->icon().pixmap(32, 32).toImage() != before);
    }
};

QTEST_MAIN(tst_Tray)
#include "tst_tray.moc"
