// SPDX-License-Identifier: GPL-3.0-or-later
// labels: tsan
#include "console/console_links.h"

#include "support/console_fixture.h"

#include <QSignalSpy>

using namespace wingman;
using wingman::test::ConsoleFixture;
using wingman::test::ConsoleOptions;

namespace {

constexpr int patience = ConsoleFixture::patience;

operations::Intent restart(const char *name)
{
    return {operations::OperationId::parse(QStringLiteral("docker.container.restart")).value(),
            {inventory::TargetRef::container(ConsoleFixture::id("demo"), QString::fromLatin1(name))},
            {},
            {},
            {}};
}

QString firstRunning(ConsoleFixture &console)
{
    const auto entry = console.entry("demo");
    for (const inventory::Container &one : std::as_const(entry.snapshot->containers)) {
        if (one.state == inventory::ContainerState::Running)
            return one.name;
    }
    return {};
}

} // namespace

class tst_ConsoleLinks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensWithRowsAndEnds()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        QCOMPARE(console.feed().core(), ui::Feed::Core::Open);
        QVERIFY(console.feed().overview().head.sequence >= 0);
        QVERIFY(!console.links().work.operations().isEmpty());
        QVERIFY(console.entry("demo").live);
        QVERIFY(!console.entry("demo").snapshot->containers.isEmpty());
        QVERIFY(console.end());
    }

    void aChangeGoesAllTheWay()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        auto &work = console.links().work;
        QSignalSpy records(&console.feed(), &ui::Feed::recordsChanged);
        QSignalSpy progressed(&work, &ui::WorkLink::progressed);
        QSignalSpy ended(&work, &ui::WorkLink::ended);
        const QByteArray name = firstRunning(console).toLatin1();
        const auto planned = console.get(work.plan(restart(name.constData()), Cancel()));
        QVERIFY2(planned, planned ? "" : qPrintable(planned.error().sentence()));
        QTRY_VERIFY_WITH_TIMEOUT(!records.isEmpty(), patience);
        const PlanId plan = planned->plan.id;
        QVERIFY(console.get(work.ask(plan, Cancel())));
        QTRY_COMPARE_WITH_TIMEOUT(console.feed().overview().openApprovals, 1, patience);
        const auto open = console.get(work.approvals(true, 10, Cancel()));
        QVERIFY(open);
        QCOMPARE(open->approvals.size(), 1);
        const auto decided = console.get(
            work.decide(plan, true, QStringLiteral("fine"), work.confirmationPhrase(planned->plan), Cancel()));
        QVERIFY2(decided, decided ? "" : qPrintable(decided.error().sentence()));
        const auto ran = console.get(work.run(plan, {}, Cancel()));
        QVERIFY2(ran, ran ? "" : qPrintable(ran.error().sentence()));
        QCOMPARE(ran->state, execution::State::Succeeded);
        QVERIFY(!progressed.isEmpty());
        QCOMPARE(ended.size(), 1);
        QVERIFY(work.running().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(console.feed().overview().head.sequence >= *ran->outcomeSequence, patience);
        const auto entries = console.get(console.links().record.ofExecution(ran->id.text(), Cancel()));
        QVERIFY(entries);
        QVERIFY(entries->size() >= 2);
    }

    void questionsAfterTheEndAreCancelled()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        auto running = console.links().record.list({}, {}, Cancel());
        console.console().stop();
        const auto late = console.get(console.links().record.list({}, {}, Cancel()));
        QVERIFY(!late);
        QCOMPARE(late.error().code, Code::Cancelled);
        const auto begun = console.get(std::move(running));
        QVERIFY(begun || begun.error().code == Code::Cancelled);
        QVERIFY(console.end());
    }
};

QTEST_GUILESS_MAIN(tst_ConsoleLinks)
#include "tst_console_links.moc"
