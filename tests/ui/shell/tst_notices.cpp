// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/notices.h"

#include "support/window/fake_links.h"
#include "support/window/small_world.h"

#include <QSignalSpy>
#include <QTest>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;
using namespace std::chrono_literals;
using inventory::ContainerState;
using inventory::Health;
using Kind = Notice::Kind;

namespace {

Notice notice(Kind kind, const QString &text, const QString &record = {})
{
    Notice one{kind, QStringLiteral("one"), text, {}, record};
    if (record.isEmpty())
        one.place = {QStringLiteral("fleet"), {}, text};
    return one;
}

struct Bench
{
    FakeLinks fake;
    SmallWorld world{fake.feed};
    Notices notices{fake.links, 1ms};
    QList<Notice> told;

    Bench()
    {
        QObject::connect(&notices, &Notices::told, &notices, [this](const Notice &one) { told.append(one); });
        world.open();
    }
    QList<Kind> kinds() const
    {
        QList<Kind> all;
        for (const Notice &one : told)
            all.append(one.kind);
        return all;
    }
};

} // namespace

class tst_Notices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void manyOfOneKindAreOne()
    {
        NoticeGate gate;
        for (int i = 0; i < 5; ++i)
            gate.add(notice(Kind::Failed, QStringLiteral("w%1").arg(i), QStringLiteral("pln-%1").arg(i)));
        gate.add(notice(Kind::Ended, QStringLiteral("alone"), QStringLiteral("pln-9")));
        const auto shown = gate.take(Instant{} + 1h);
        QCOMPARE(shown.size(), 2);
        QVERIFY(shown.first().title.startsWith(QLatin1Char('5')));
        QVERIFY2(shown.first().text.contains(QStringLiteral("w0")) &&
                     shown.first().text.contains(QStringLiteral("w2")) &&
                     !shown.first().text.contains(QStringLiteral("w3")),
                 qPrintable(shown.first().text));
        // Several plans cannot be opened at once; the place where they all stand can.
        QVERIFY(shown.first().record.isEmpty());
        QCOMPARE(shown.first().place.url().toString(), QStringLiteral("wingman:audit/executions"));
        QCOMPARE(shown.last().record, QStringLiteral("pln-9"));
        QVERIFY(gate.isEmpty());
    }

    void noMoreThanAFewInAMinute()
    {
        NoticeGate gate;
        const Instant begin = Instant{} + 1h;
        gate.add(notice(Kind::Ended, QStringLiteral("a"), QStringLiteral("pln-1")));
        gate.add(notice(Kind::Failed, QStringLiteral("b"), QStringLiteral("pln-2")));
        gate.add(notice(Kind::Unhealthy, QStringLiteral("c")));
        gate.add(notice(Kind::EndpointLost, QStringLiteral("d")));
        QCOMPARE(gate.take(begin).size(), NoticeGate::most);
        QVERIFY(!gate.isEmpty());
        gate.add(notice(Kind::EndpointLost, QStringLiteral("e")));
        QCOMPARE(gate.take(begin + NoticeGate::window - 1ms).size(), 0);
        const auto later = gate.take(begin + NoticeGate::window);
        QCOMPARE(later.size(), 1); // both that were held back, in one
        QVERIFY(later.first().title.startsWith(QLatin1Char('2')));
        QVERIFY(gate.isEmpty());
    }

    void whatWasTakenBackMeanwhileIsNotTold()
    {
        NoticeGate gate;
        gate.add(notice(Kind::EndpointLost, QStringLiteral("one")));
        gate.add(notice(Kind::EndpointLost, QStringLiteral("two")));
        gate.add(notice(Kind::EndpointBack, QStringLiteral("one")));
        const auto shown = gate.take(Instant{} + 1h);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().text, QStringLiteral("two"));
        gate.add(notice(Kind::EndpointBack, QStringLiteral("two"))); // that one was told, so this is too
        QCOMPARE(gate.take(Instant{} + 2h).size(), 1);
    }

    void approvalsSayHowManyThereAreNow()
    {
        NoticeGate gate;
        for (const char *count : {"1 waits", "2 wait", "3 wait"}) {
            Notice one = notice(Kind::ApprovalWaits, QStringLiteral("decide"));
            one.title = QString::fromLatin1(count);
            gate.add(one);
        }
        const auto shown = gate.take(Instant{} + 1h);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().title, QStringLiteral("3 wait"));
    }

    /// A pause of a night with an endpoint that fails all the time.
    void aLongWaitIsCountedAndNotKept()
    {
        NoticeGate gate;
        for (int i = 0; i < 5000; ++i)
            gate.add(notice(Kind::Unhealthy, QStringLiteral("c%1").arg(i)));
        const auto shown = gate.take(Instant{} + 1h);
        QCOMPARE(shown.size(), 1);
        QVERIFY(shown.first().title.startsWith(QStringLiteral("5")));
        QVERIFY(shown.first().text.size() < 200);
    }

    void whatWasSoBeforeIsNoNews()
    {
        Bench bench;
        bench.world.show("one", {containerIn(QStringLiteral("sick"), ContainerState::Running, Health::Unhealthy)});
        bench.world.open({}, 2);
        bench.world.show("two", {containerIn(QStringLiteral("well"), ContainerState::Running, Health::Healthy)});
        bench.world.show("two", {containerIn(QStringLiteral("well"), ContainerState::Running, Health::Unhealthy)});
        QTRY_VERIFY_WITH_TIMEOUT(!bench.told.isEmpty(), 20000);
        QCOMPARE(bench.kinds(), (QList{Kind::ApprovalWaits, Kind::Unhealthy}));
        QCOMPARE(bench.told.last().text, QStringLiteral("well"));
        QCOMPARE(bench.told.last().place.object, QStringLiteral("docker://two/container/well"));
        QCOMPARE(bench.told.first().place.url().toString(), QStringLiteral("wingman:audit/approvals"));
    }

    void anEndpointIsLostOnlyIfItEverAnswered()
    {
        Bench bench;
        bench.fake.feed.mirror().add(
            {SmallWorld::id("never"), inventory::Platform::Docker, {}, {}, false, {}, {}, {}, {}, {}});
        bench.world.lose("never");
        bench.world.show("never"); // its first answer is no return
        bench.world.show("there");
        bench.world.lose("there");
        bench.world.lose("there");
        QTRY_VERIFY_WITH_TIMEOUT(!bench.told.isEmpty(), 20000);
        QCOMPARE(bench.kinds(), QList{Kind::EndpointLost});
        QCOMPARE(bench.told.first().text, QStringLiteral("there"));
        QVERIFY(bench.told.first().needsAttention);
        bench.world.show("there");
        QTRY_COMPARE_WITH_TIMEOUT(bench.told.size(), 2, 20000);
        QCOMPARE(bench.told.last().kind, Kind::EndpointBack);
    }

    void aPauseHoldsEverythingBackAndItsEndTellsIt()
    {
        Bench bench;
        bench.notices.setPausedUntil(bench.fake.clock->now() + 1h);
        bench.world.show("one");
        bench.world.lose("one");
        // What is told at once, without the pause, has passed when this is told.
        Bench other;
        other.world.show("one");
        other.world.lose("one");
        QTRY_COMPARE_WITH_TIMEOUT(other.told.size(), 1, 20000);
        QVERIFY(bench.told.isEmpty());
        bench.notices.setPausedUntil({});
        QTRY_COMPARE_WITH_TIMEOUT(bench.told.size(), 1, 20000);
    }

    void whileItIsLockedNothingIsNamed()
    {
        Bench bench;
        bench.notices.setWatched(true); // the window is active, and shows nothing
        bench.notices.setLocked(true);
        bench.world.show("secret-name");
        bench.world.lose("secret-name");
        QTRY_COMPARE_WITH_TIMEOUT(bench.told.size(), 1, 20000);
        const Notice &told = bench.told.first();
        QVERIFY2(!(told.title + told.text).contains(QStringLiteral("secret")), qPrintable(told.text));
        QCOMPARE(told.place.object, QStringLiteral("secret-name")); // where it leads, once it is open
    }

    void whoLooksAtTheWindowIsToldOnlyWhatToDecide()
    {
        Bench bench;
        bench.notices.setWatched(true);
        bench.world.show("one");
        bench.world.lose("one");
        bench.world.open({}, 1);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.told.isEmpty(), 20000);
        QCOMPARE(bench.kinds(), QList{Kind::ApprovalWaits});
    }

    void theWishIsHeard_data()
    {
        QTest::addColumn<NoticeWish>("wish");
        QTest::addColumn<QList<Kind>>("kinds");
        QTest::newRow("all") << NoticeWish::All
                             << QList{Kind::Unhealthy, Kind::EndpointLost, Kind::EndpointBack, Kind::ApprovalWaits};
        QTest::newRow("attention") << NoticeWish::Attention
                                   << QList{Kind::Unhealthy, Kind::EndpointLost, Kind::ApprovalWaits};
        QTest::newRow("none") << NoticeWish::None << QList<Kind>{Kind::ApprovalWaits};
    }
    void theWishIsHeard()
    {
        QFETCH(NoticeWish, wish);
        QFETCH(QList<Kind>, kinds);
        Bench bench;
        bench.notices.setWish(wish);
        for (const char *name : {"one", "two"})
            bench.world.show(name, {containerIn(QStringLiteral("c"), ContainerState::Running, Health::Healthy)});
        bench.world.show("one", {containerIn(QStringLiteral("c"), ContainerState::Running, Health::Unhealthy)});
        bench.world.lose("two");
        if (wish != NoticeWish::None)
            QTRY_COMPARE_WITH_TIMEOUT(bench.told.size(), 2, 20000);
        bench.fake.clock->advance(NoticeGate::window);
        bench.world.show("two");
        if (wish == NoticeWish::None)
            bench.notices.setWish(NoticeWish::All); // from here on, so that there is an end to wait for
        bench.world.open({}, 1);
        QTRY_VERIFY_WITH_TIMEOUT(bench.kinds().contains(Kind::ApprovalWaits), 20000);
        QCOMPARE(bench.kinds(), kinds);
    }
};

QTEST_GUILESS_MAIN(tst_Notices)
#include "tst_notices.moc"
