// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/home/home_facts.h"

#include "pages/home/home_page.h"
#include "pages/home/home_words.h"
#include "support/ui_child.h"
#include "support/window/record_links.h"
#include "support/window/small_world.h"
#include "widgets/section_label.h"

#include <QDateTime>
#include <QTest>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;
using namespace std::chrono_literals;

namespace {

struct Stage : ViewStage<HomePage>
{
    SmallWorld world{feed};

    Stage()
    {
        world.open();
        world.show("docker-1", {containerIn(QStringLiteral("db-1"), inventory::ContainerState::Running)});
    }
    /// So many that went well, all newer than what is there already.
    void bury(int count)
    {
        for (int number = 1; number <= count; ++number)
            work.records.prepend(ranRecord(1000 + number, QStringLiteral("web-1"), clock->now()));
    }
};

bool has(HomeFacts &facts, AttentionKind kind)
{
    const auto &all = facts.state().attention;
    return std::any_of(all.cbegin(), all.cend(), [kind](const Attention &one) { return one.kind == kind; });
}

Instant startOfDay(Instant now)
{
    const qint64 milliseconds = std::chrono::floor<Milliseconds>(now.time_since_epoch()).count();
    return Instant(Milliseconds(QDateTime::fromMSecsSinceEpoch(milliseconds).date().startOfDay().toMSecsSinceEpoch()));
}

} // namespace

class tst_HomeFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOutcomeThatNobodyKnowsStaysHoweverMuchWasDoneSince()
    {
        Stage stage;
        stage.work.records = {recordOf(restartPlan({QStringLiteral("db-1")}, stage.clock->now(), planIdOf(1)),
                                       execution::State::Unknown, {})};
        stage.bury(250);
        const Links links = stage.context().links;
        HomeFacts facts(links, stage.scope, nullptr);
        facts.setActive(true);
        QTRY_VERIFY(has(facts, AttentionKind::OutcomeUnknown));
        stage.scope.set(EndpointId::parse(QStringLiteral("docker-1")).value());
        QTRY_VERIFY(has(facts, AttentionKind::OutcomeUnknown));
        stage.scope.set(EndpointId::parse(QStringLiteral("another")).value());
        QTRY_VERIFY(!has(facts, AttentionKind::OutcomeUnknown));
    }

    void whatWaitsStaysInItsScopeHoweverMuchWasDoneSince()
    {
        Stage stage;
        stage.work.records = {recordOf(restartPlan({QStringLiteral("db-1")}, stage.clock->now(), planIdOf(1)),
                                       execution::State::AwaitingApproval, {})};
        stage.work.requests = {approvalOf(1, approvals::ApprovalState::Requested, stage.clock->now())};
        stage.bury(250);
        stage.scope.set(EndpointId::parse(QStringLiteral("docker-1")).value());
        const Links links = stage.context().links;
        HomeFacts facts(links, stage.scope, nullptr);
        facts.setActive(true);
        QTRY_VERIFY(has(facts, AttentionKind::ApprovalWaiting));
        QVERIFY(rowOf(facts.state().attention.first(), facts.state()).title.contains(QStringLiteral("db-1")));
    }

    void anEndpointThatCannotBeUsedWantsAttention()
    {
        Stage stage;
        const Links links = stage.context().links;
        HomeFacts facts(links, stage.scope, nullptr);
        facts.setActive(true);
        const auto calm = [&facts] {
            return summary(facts.state()).contains(QStringLiteral("Nothing wants attention"));
        };
        QTRY_VERIFY(calm());
        QCOMPARE(fleetTile(facts.state()).tone, Tone::Ok);
        Overview overview{someone(), {}};
        overview.problems = {QStringLiteral("nas: its certificate cannot be read.")};
        stage.feed.setOverview(overview);
        QTRY_VERIFY(!calm());
        QCOMPARE(fleetTile(facts.state()).tone, Tone::Warn);
        const RowText row = rowOf(facts.state().attention.first(), facts.state());
        QVERIFY2((row.title + row.subtitle).contains(QStringLiteral("its certificate cannot be read")),
                 qPrintable(row.title + row.subtitle));
        stage.feed.setOverview(Overview{someone(), {}});
        QTRY_VERIFY(calm());
    }

    void todayIsTheDayThatItIs()
    {
        Stage stage;
        const Links links = stage.context().links;
        HomeFacts facts(links, stage.scope, nullptr);
        facts.setActive(true);
        QCOMPARE(facts.state().since, startOfDay(stage.clock->now()));
        stage.clock->advance(50h);
        facts.refresh();
        QCOMPARE(facts.state().since, startOfDay(stage.clock->now()));
        QTRY_COMPARE(stage.history.askedSince.last(), startOfDay(stage.clock->now()));
    }

    void whoLeftLongAgoIsNotAwayAnyMoreTheDayAfter()
    {
        Stage stage;
        stage.history.seen = stage.clock->now() - 3h;
        const Links links = stage.context().links;
        HomeFacts facts(links, stage.scope, nullptr);
        facts.setActive(true);
        QCOMPARE(facts.state().lastSeen, stage.history.seen);
        QVERIFY(facts.state().since <= *stage.history.seen);
        stage.clock->advance(50h);
        facts.refresh();
        QVERIFY(!facts.state().lastSeen);
        QCOMPARE(facts.state().since, startOfDay(stage.clock->now()));
    }

    /// The program stays in the tray; the window is hidden, which is when the person leaves.
    void hidingTheWindowIsLeaving()
    {
        Stage stage;
        stage.history.seen = stage.clock->now() - 3h;
        HomePage &page = stage.make();
        const auto since = [&stage] { return stage.history.askedSince.value(stage.history.askedSince.size() - 1); };
        QTRY_VERIFY(!stage.history.askedSince.isEmpty());
        stage.clock->advance(1h);
        const Instant left = stage.clock->now();
        page.hide();
        stage.clock->advance(26h);
        page.QWidget::show();
        QTRY_COMPARE(since(), std::min(left, startOfDay(stage.clock->now())));
        QCOMPARE(child<SectionLabel>(page, "dayTitle")->text(), QStringLiteral("While you were away"));
        page.hide(); // for a moment only: what happened before it is still news
        stage.clock->advance(1min);
        page.QWidget::show();
        QTRY_COMPARE(since(), std::min(left, startOfDay(stage.clock->now())));
        QCOMPARE(child<SectionLabel>(page, "dayTitle")->text(), QStringLiteral("While you were away"));
    }
};

QTEST_MAIN(tst_HomeFacts)
#include "tst_home_facts.moc"
