// SPDX-License-Identifier: GPL-3.0-or-later
// labels: tsan
#include "base/async.h"
#include "base/worker.h"
#include "support/async.h"

#include <QTest>
#include <thread>

using namespace wingman;
using namespace std::chrono_literals;
using wingman::test::await;

namespace {

Async<int> waitFor(Completion<int> completion, Deadline deadline, Cancel cancel)
{
    co_return co_await completion.wait(QStringLiteral("answer"), deadline, cancel);
}

/// Stands for any object that starts flows: its flows hold the shared state, and its end cancels them.
class Owner
{
public:
    explicit Owner(std::shared_ptr<int> ended) : m_ended(std::move(ended)) {}
    ~Owner() { m_cancel.cancel(); }
    void start() { m_running = flow(m_ended, m_cancel); }

private:
    static QCoro::Task<void> flow(std::shared_ptr<int> ended, Cancel cancel)
    {
        const Completion<int> never;
        const auto result = co_await never.wait(QStringLiteral("nothing"), Deadline::never(), cancel);
        *ended += !result && result.error().code == Code::Cancelled ? 1 : 100;
    }
    std::shared_ptr<int> m_ended;
    Cancel m_cancel;
    QCoro::Task<void> m_running;
};

} // namespace

class tst_Async : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deliversAValueThatIsThereAlready()
    {
        const Completion<int> completion;
        QVERIFY(completion.complete(7));
        QCOMPARE(await(waitFor(completion, Deadline::never(), Cancel())).value(), 7);
    }
    void theFirstDeliveryCounts()
    {
        const Completion<int> completion;
        QVERIFY(completion.complete(1));
        QVERIFY(!completion.complete(2));
        QCOMPARE(await(waitFor(completion, Deadline::never(), Cancel())).value(), 1);
    }
    void resumesOnTheWaitingThread()
    {
        const Completion<int> completion;
        std::thread::id resumed;
        const auto flow = [](Completion<int> value, std::thread::id *where) -> Async<int> {
            auto result = co_await value.wait(QStringLiteral("answer"), Deadline::after(10s), Cancel());
            *where = std::this_thread::get_id();
            co_return result;
        };
        auto task = flow(completion, &resumed);
        std::thread other([completion] { completion.complete(9); });
        QCOMPARE(await(std::move(task)).value(), 9);
        other.join();
        QVERIFY(resumed == std::this_thread::get_id());
    }
    void endsAtTheDeadline()
    {
        const auto result = await(waitFor(Completion<int>(), Deadline::after(5ms), Cancel()));
        QVERIFY(!result);
        QCOMPARE(result.error().code, Code::TimedOut);
    }
    void aPassedDeadlineEndsAtOnce()
    {
        const auto result = await(waitFor(Completion<int>(), Deadline::after(-1s), Cancel()));
        QCOMPARE(result.error().code, Code::TimedOut);
    }
    void aDeadlineFarInThePastHasPassed()
    {
        QVERIFY(Deadline::after(Milliseconds::min()).hasPassed());
        QVERIFY(!Deadline::after(Milliseconds::max()).hasPassed());
        QCOMPARE(Deadline::after(Milliseconds::min()).remaining(), Milliseconds(0));
    }
    void endsWhenCancelled()
    {
        const Cancel cancel;
        auto task = waitFor(Completion<int>(), Deadline::never(), cancel);
        cancel.cancel();
        QCOMPARE(await(std::move(task)).error().code, Code::Cancelled);
    }
    void endsWhenCancelledBefore()
    {
        const Cancel cancel;
        cancel.cancel();
        QCOMPARE(await(waitFor(Completion<int>(), Deadline::never(), cancel)).error().code, Code::Cancelled);
    }
    void aChildIsCancelledWithItsParentOnly()
    {
        const Cancel parent;
        const Cancel first = parent.child();
        const Cancel second = parent.child();
        first.cancel();
        QVERIFY(first.isCancelled());
        QVERIFY(!parent.isCancelled());
        QVERIFY(!second.isCancelled());
        parent.cancel();
        QVERIFY(second.isCancelled());
    }
    void anOwnerMayDieInTheMiddle()
    {
        const auto ended = std::make_shared<int>(0);
        {
            Owner owner(ended);
            owner.start();
            QCOMPARE(*ended, 0);
        }
        QTRY_COMPARE(*ended, 1);
    }
    void aWorkerRunsJobsInOrder()
    {
        const auto worker = std::make_shared<Worker>(QStringLiteral("test"));
        QList<int> order;
        for (int i = 0; i < 100; ++i)
            worker->post([&order, i] { order.append(i); });
        const auto last = await(Worker::run(
            worker, QStringLiteral("last"), [&order]() -> Result<qsizetype> { return order.size(); }, Deadline::never(),
            Cancel()));
        QCOMPARE(last.value(), 100);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(order.at(i), i);
    }
    void aJobThatIsTooLateNeverRuns()
    {
        const auto worker = std::make_shared<Worker>(QStringLiteral("test"));
        bool ran = false;
        const auto job = [&ran]() -> Result<int> {
            ran = true;
            return 1;
        };
        QCOMPARE(await(Worker::run(worker, QStringLiteral("late"), job, Deadline::after(-1ms), Cancel())).error().code,
                 Code::TimedOut);
        const Cancel cancel;
        cancel.cancel();
        QCOMPARE(await(Worker::run(worker, QStringLiteral("late"), job, Deadline::never(), cancel)).error().code,
                 Code::Cancelled);
        QVERIFY(!ran);
    }
    void aJobMayFail()
    {
        const auto worker = std::make_shared<Worker>(QStringLiteral("test"));
        const auto job = []() -> Result<int> { return fail(Code::DiskFull, {{"path", QStringLiteral("/x")}}); };
        QCOMPARE(await(Worker::run(worker, QStringLiteral("job"), job, Deadline::never(), Cancel())).error().code,
                 Code::DiskFull);
    }
    void aPauseEndsOkAndACancelledOneDoesNot()
    {
        QVERIFY(await(pause(1ms, Cancel())).has_value());
        const Cancel cancel;
        auto task = pause(1h, cancel);
        cancel.cancel();
        QCOMPARE(await(std::move(task)).error().code, Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(tst_Async)
#include "tst_async.moc"
