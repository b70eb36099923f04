// SPDX-License-Identifier: GPL-3.0-or-later
// labels: tsan
#include "base/cancel.h"

#include <QTest>
#include <atomic>
#include <latch>
#include <thread>
#include <vector>

using namespace wingman;
using namespace std::chrono_literals;

class tst_Cancel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void callsBackOnce()
    {
        const Cancel cancel;
        int calls = 0;
        const auto registration = cancel.onCancel([&] { ++calls; });
        QVERIFY(!cancel.isCancelled());
        cancel.cancel();
        cancel.cancel();
        QVERIFY(cancel.isCancelled());
        QCOMPARE(calls, 1);
    }
    void callsBackAtOnceWhenItIsTooLate()
    {
        const Cancel cancel;
        cancel.cancel();
        int calls = 0;
        const auto registration = cancel.onCancel([&] { ++calls; });
        QCOMPARE(calls, 1);
    }
    void copiesShareIt()
    {
        const Cancel cancel;
        const Cancel copy = cancel;
        copy.cancel();
        QVERIFY(cancel.isCancelled());
    }
    void whoUnregistersIsNotCalled()
    {
        const Cancel cancel;
        int calls = 0;
        {
            auto first = cancel.onCancel([&] { ++calls; });
            auto moved = std::move(first);
            Cancel::Registration assigned;
            assigned = std::move(moved);
        }
        auto reset = cancel.onCancel([&] { ++calls; });
        reset = {};
        cancel.cancel();
        QCOMPARE(calls, 0);
    }
    void aCallbackMayUnregisterItselfAndOthers()
    {
        const Cancel cancel;
        int calls = 0;
        std::vector<Cancel::Registration> registrations;
        for (int i = 0; i < 3; ++i) {
            registrations.push_back(cancel.onCancel([&] {
                ++calls;
                registrations.clear();
            }));
        }
        cancel.cancel();
        QCOMPARE(calls, 1);
    }
    void aCallbackMayEndTheLastHandle()
    {
        auto cancel = std::make_unique<Cancel>();
        int calls = 0;
        const auto registration = cancel->onCancel([&] {
            ++calls;
            cancel.reset();
        });
        Cancel(*cancel).cancel();
        QCOMPARE(calls, 1);
    }
    void aRegistrationMayOutliveItsCancel()
    {
        auto cancel = std::make_unique<Cancel>();
        const auto token = std::make_shared<int>(1);
        auto registration = cancel->onCancel([token] {});
        cancel.reset();
        QCOMPARE(token.use_count(), 1L);
        registration = {};
    }
    void aChildGoesWithItsParent()
    {
        const Cancel parent;
        const Cancel child = parent.child();
        const Cancel grandchild = child.child();
        parent.cancel();
        QVERIFY(child.isCancelled());
        QVERIFY(grandchild.isCancelled());
        QVERIFY(parent.child().isCancelled());
    }
    void aParentStaysWhenItsChildGoes()
    {
        const Cancel parent;
        const Cancel child = parent.child();
        const Cancel sibling = parent.child();
        child.cancel();
        QVERIFY(!parent.isCancelled());
        QVERIFY(!sibling.isCancelled());
    }
    void aChildThatIsGoneIsForgotten()
    {
        const Cancel parent;
        for (int i = 0; i < 1000; ++i) {
            const Cancel child = parent.child();
            Q_UNUSED(child)
        }
        parent.cancel();
        QVERIFY(parent.isCancelled());
    }
    void ofManyThreadsOneCancels()
    {
        for (int round = 0; round < 50; ++round) {
            const Cancel cancel;
            std::atomic<int> calls = 0;
            const auto registration = cancel.onCancel([&] { ++calls; });
            std::latch together(4);
            std::vector<std::jthread> threads;
            for (int i = 0; i < 4; ++i) {
                threads.emplace_back([&] {
                    together.arrive_and_wait();
                    cancel.cancel();
                });
            }
            threads.clear();
            QCOMPARE(calls.load(), 1);
        }
    }
    /// What the callback uses may be destroyed right after its registration.
    void afterUnregisteringNothingRuns()
    {
        std::atomic<bool> late = false;
        for (int round = 0; round < 500; ++round) {
            const Cancel cancel;
            std::atomic<bool> gone = false;
            auto registration = cancel.onCancel([&] {
                if (gone)
                    late = true;
            });
            std::latch together(2);
            std::jthread canceller([&] {
                together.arrive_and_wait();
                cancel.cancel();
            });
            together.arrive_and_wait();
            registration = {};
            gone = true;
        }
        QVERIFY(!late);
    }
    void whoUnregistersWaitsForARunningCallback()
    {
        const Cancel cancel;
        std::latch begun(1);
        std::latch mayEnd(1);
        std::atomic<bool> ended = false;
        auto registration = cancel.onCancel([&] {
            begun.count_down();
            mayEnd.wait();
            ended = true;
        });
        std::jthread canceller([&] { cancel.cancel(); });
        begun.wait();
        bool endedWhenUnregistered = false;
        std::jthread leaver([&] {
            registration = {};
            endedWhenUnregistered = ended;
        });
        mayEnd.count_down();
        leaver.join();
        QVERIFY(endedWhenUnregistered);
    }

    void deadlines()
    {
        QVERIFY(Deadline::never().isNever());
        QVERIFY(!Deadline::never().hasPassed());
        QVERIFY(Deadline::never().remaining() > 24h * 30);
        QVERIFY(Deadline::after(0ms).hasPassed());
        QVERIFY(Deadline::after(-5ms).hasPassed());
        QCOMPARE(Deadline::after(-5ms).remaining().count(), 0);
        const Deadline later = Deadline::after(1h);
        QVERIFY(!later.hasPassed());
        QVERIFY(later.remaining() > 59min && later.remaining() <= 1h);
        QVERIFY(later.earlier(Deadline::never()).moment() == later.moment());
        QVERIFY(later.earlier(Deadline::after(0ms)).hasPassed());
    }
    void aDeadlineBeyondReasonDoesNotOverflow()
    {
        const Deadline deadline = Deadline::after(Milliseconds::max());
        QVERIFY(!deadline.hasPassed());
        QVERIFY(deadline.remaining() > 24h * 300);
    }
};

QTEST_GUILESS_MAIN(tst_Cancel)
#include "tst_cancel.moc"
