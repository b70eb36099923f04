// SPDX-License-Identifier: GPL-3.0-or-later
// Several changes over a door whose answers are given here: one after the other, and never stuck.
#include "dialogs/change_queue.h"
#include "support/manual_clock.h"
#include "support/plan_samples.h"
#include "support/scripted_work.h"

#include <QSignalSpy>
#include <QTest>

using namespace wingman;
using namespace wingman::test;
using namespace wingman::ui;

using execution::Record;
using execution::State;

namespace {

struct Stage
{
    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>();
    Feed feed{clock};
    ScriptedWork work;
    ChangeQueue queue{feed, work, nullptr};
    QSignalSpy finished{&queue, &ChangeQueue::finished};

    Stage()
    {
        work.specs = {restartSpec()};
        feed.setOverview(labOverview());
        queue.run({intentOf(planned("a"), {}), intentOf(planned("b"), {})});
    }
    operations::Plan planned(const char *name) const
    {
        operations::Plan plan = restartPlan({QString::fromLatin1(name)}, clock->now());
        plan.tier = operations::Tier::One;
        return plan;
    }
    void answer(const char *what, const Result<Record> &result)
    {
        const auto question = work.last(QString::fromLatin1(what));
        QVERIFY2(question, what);
        question->answer.complete(result);
        QCoreApplication::processEvents();
    }
    void plan(const char *name) { answer("plan", recordOf(planned(name), State::Planned, {})); }
    void succeed(const char *name) { answer("run", endedRecord(planned(name), State::Succeeded, {State::Succeeded})); }
};

} // namespace

class tst_ChangeQueue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneAfterTheOther()
    {
        Stage stage;
        QVERIFY(stage.queue.isRunning());
        QCOMPARE(stage.work.count(QStringLiteral("plan")), 1);
        stage.plan("a");
        QCOMPARE(stage.work.count(QStringLiteral("run")), 1);
        QCOMPARE(stage.work.count(QStringLiteral("plan")), 1); // the second waits for the first
        stage.succeed("a");
        QCOMPARE(stage.queue.done(), 1);
        QTRY_COMPARE(stage.work.count(QStringLiteral("plan")), 2);
        stage.plan("b");
        stage.succeed("b");
        QTRY_COMPARE(stage.finished.size(), 1);
        QCOMPARE(stage.queue.done(), 2);
        QCOMPARE(stage.queue.sequences(), (QList<qint64>{12345, 12345}));
        QVERIFY(!stage.queue.isRunning());
        QCOMPARE(stage.queue.problem(), QString());
    }

    void stopsAtTheFirstThatDoesNotGoThrough_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("begun");
        QTest::newRow("not planned") << QStringLiteral("plan") << false;
        QTest::newRow("not begun") << QStringLiteral("run") << true;
    }
    /// Also where the plan stands as before: a store that cannot be written refuses the beginning.
    void stopsAtTheFirstThatDoesNotGoThrough()
    {
        QFETCH(const QString, what);
        QFETCH(const bool, begun);
        Stage stage;
        if (begun)
            stage.plan("a");
        const Error error{Code::StorageReadOnly, {{"path", QStringLiteral("/data")}}};
        stage.answer(qPrintable(what), Failure(error));
        QVERIFY(!stage.queue.isRunning());
        QCOMPARE(stage.queue.problem(), error.sentence());
        QCOMPARE(stage.queue.done(), 0);
        QCOMPARE(stage.finished.size(), 0);
        QCOMPARE(stage.work.count(QStringLiteral("plan")), 1);
    }

    void whatFailedStopsItToo()
    {
        Stage stage;
        stage.plan("a");
        stage.answer("run", endedRecord(stage.planned("a"), State::Failed, {State::Failed}));
        QVERIFY(!stage.queue.isRunning());
        QVERIFY(!stage.queue.problem().isEmpty());
        QCOMPARE(stage.queue.done(), 0);
    }

    void whatNeedsAnApprovalIsNotRun()
    {
        Stage stage;
        const operations::Plan plan = restartPlan({QStringLiteral("a")}, stage.clock->now());
        stage.answer("plan", recordOf(plan, State::Planned, needsApproval(plan)));
        QVERIFY(!stage.queue.isRunning());
        QVERIFY(!stage.queue.problem().isEmpty());
        QCOMPARE(stage.work.count(QStringLiteral("run")), 0);
    }
};

QTEST_MAIN(tst_ChangeQueue)
#include "tst_change_queue.moc"
