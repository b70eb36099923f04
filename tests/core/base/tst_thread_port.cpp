// SPDX-License-Identifier: GPL-3.0-or-later
// labels: tsan
#include "base/thread_port.h"

#include <QCoreApplication>
#include <QTest>
#include <QThread>
#include <atomic>
#include <thread>
#include <vector>

using namespace wingman;

class tst_ThreadPort : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneThreadHasOnePort()
    {
        QCOMPARE(ThreadPort::here(), ThreadPort::here());
        std::shared_ptr<ThreadPort> other;
        std::jthread([&] { other = ThreadPort::here(); }).join();
        QVERIFY(other != ThreadPort::here());
    }
    void runsOnItsThreadFromTheLoop()
    {
        const auto port = ThreadPort::here();
        std::thread::id ranOn;
        QVERIFY(port->post([&] { ranOn = std::this_thread::get_id(); }));
        QVERIFY(ranOn == std::thread::id()); // never from inside post()
        QTRY_VERIFY(ranOn == std::this_thread::get_id());
    }
    void keepsTheOrderOfEachSender()
    {
        const auto port = ThreadPort::here();
        constexpr int senders = 4;
        constexpr int each = 500;
        std::vector<std::vector<int>> got(senders);
        int total = 0;
        std::vector<std::jthread> threads;
        for (std::size_t sender = 0; sender < senders; ++sender) {
            threads.emplace_back([&, sender] {
                for (int i = 0; i < each; ++i) {
                    port->post([&, sender, i] {
                        got[sender].push_back(i);
                        ++total;
                    });
                }
            });
        }
        QTRY_COMPARE(total, senders * each);
        for (const auto &numbers : got)
            QVERIFY(std::is_sorted(numbers.begin(), numbers.end()));
    }
    void whatIsPostedMeanwhileRunsToo()
    {
        const auto port = ThreadPort::here();
        int depth = 0;
        std::function<void()> again = [&] {
            if (++depth < 10)
                port->post(again);
        };
        port->post(again);
        QTRY_COMPARE(depth, 10);
    }
    void answersAnotherLoop()
    {
        const auto home = ThreadPort::here();
        std::shared_ptr<ThreadPort> there;
        bool answered = false;
        QThread thread;
        QObject::connect(
            &thread, &QThread::started, &thread,
            [&] {
                const auto port = ThreadPort::here();
                home->post([&, port] { there = port; });
            },
            Qt::DirectConnection);
        thread.start();
        QTRY_VERIFY(there != nullptr);
        there->post([&] { home->post([&] { answered = true; }); });
        QTRY_VERIFY(answered);
        thread.quit();
        QVERIFY(thread.wait());
    }
    void aThreadThatEndedTakesNothing()
    {
        std::shared_ptr<ThreadPort> port;
        const auto token = std::make_shared<int>(1);
        std::jthread([&] {
            port = ThreadPort::here();
            port->post([token] {}); // no loop will ever run it
        }).join();
        QCOMPARE(token.use_count(), 1L); // dropped with the thread
        bool ran = false;
        QVERIFY(!port->post([&ran] { ran = true; }));
        QCoreApplication::processEvents();
        QVERIFY(!ran);
    }
    void postingWhileTheThreadEndsIsSafe()
    {
        for (int round = 0; round < 100; ++round) {
            std::atomic<std::shared_ptr<ThreadPort> *> published = nullptr;
            std::shared_ptr<ThreadPort> port;
            std::jthread ending([&] {
                port = ThreadPort::here();
                published = &port;
            });
            while (published == nullptr)
                std::this_thread::yield();
            const auto copy = *published.load();
            while (copy->post([] {})) {
            }
            ending.join();
            QVERIFY(!copy->post([] {}));
        }
    }
};

QTEST_GUILESS_MAIN(tst_ThreadPort)
#include "tst_thread_port.moc"
