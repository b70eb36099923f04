// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/reading.h"

#include "base/async.h"
#include "support/manual_clock.h"

#include <QTest>

using namespace wingman;
using namespace wingman::ui;
using namespace std::chrono_literals;

namespace {

Async<int> at(Completion<int> question, Cancel cancel)
{
    const QString whom = QStringLiteral("a test");
    const auto answer = co_await question.wait(whom, Deadline::never(), cancel);
    co_return answer;
}

/// Questions that are answered when the test likes.
struct Bench
{
    QObject asker;
    test::ManualClock clock;
    QList<Completion<int>> questions;
    int told = 0;
    Reading<int> reading{&asker, clock,
                         [this](Cancel cancel) {
                             questions.append(Completion<int>());
                             return at(questions.last(), cancel);
                         },
                         [this] { ++told; }};
};

} // namespace

class tst_Reading : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneQuestionAfterTheOther()
    {
        Bench bench;
        for (int i = 0; i < 4; ++i)
            bench.reading.read();
        QCOMPARE(bench.questions.size(), 1);
        QVERIFY(bench.reading.isReading() && !bench.reading.value());
        bench.questions[0].complete(7);
        QTRY_COMPARE(bench.told, 1);
        QCOMPARE(bench.reading.value(), std::optional(7));
        QCOMPARE(bench.questions.size(), 2); // once more, however often it was asked for
        bench.questions[1].complete(8);
        QTRY_COMPARE(bench.told, 2);
        QCOMPARE(bench.reading.value(), std::optional(8));
        QVERIFY(!bench.reading.isReading());
        QCOMPARE(bench.questions.size(), 2);
    }
    void whatWasReadStaysWhereItCannotBeReadAgain()
    {
        Bench bench;
        bench.reading.read();
        bench.questions[0].complete(7);
        QTRY_COMPARE(bench.told, 1);
        const Instant then = bench.clock.now();
        bench.clock.advance(1h);
        bench.reading.read();
        bench.questions[1].complete(fail(Code::Unreachable, {}));
        QTRY_COMPARE(bench.told, 2);
        QVERIFY(bench.reading.error() && bench.reading.error()->code == Code::Unreachable);
        QCOMPARE(bench.reading.value(), std::optional(7));
        QVERIFY(bench.reading.readAt() == std::optional(then));
        bench.reading.read();
        bench.questions[2].complete(9);
        QTRY_COMPARE(bench.told, 3);
        QVERIFY(!bench.reading.error() && bench.reading.readAt() == std::optional(bench.clock.now()));
    }
    void stoppedItTellsNothingAndForgottenItKnowsNothing_data()
    {
        QTest::addColumn<bool>("forgotten");
        QTest::newRow("stopped") << false;
        QTest::newRow("forgotten") << true;
    }
    void stoppedItTellsNothingAndForgottenItKnowsNothing()
    {
        QFETCH(bool, forgotten);
        Bench bench;
        bench.reading.read();
        bench.questions[0].complete(7);
        QTRY_COMPARE(bench.told, 1);
        bench.reading.read();
        bench.reading.read(); // due
        if (forgotten)
            bench.reading.forget();
        else
            bench.reading.stop();
        QVERIFY(!bench.reading.isReading());
        bench.questions[1].complete(8);
        QCoreApplication::processEvents();
        QCOMPARE(bench.told, 1);
        QCOMPARE(bench.questions.size(), 2); // what was due is not any more
        QCOMPARE(bench.reading.value(), forgotten ? std::nullopt : std::optional(7));
        QCOMPARE(bench.reading.readAt().has_value(), !forgotten);
        bench.reading.read(); // at once
        QCOMPARE(bench.questions.size(), 3);
    }
    void anAnswerMayOutliveWhoAsked()
    {
        Completion<int> question;
        int told = 0;
        QObject asker; // it lives on, and is answered; what read is gone
        const test::ManualClock clock;
        {
            Reading<int> reading(
                &asker, clock, [&](Cancel cancel) { return at(question, cancel); }, [&] { ++told; });
            reading.read();
        }
        question.complete(7);
        QCoreApplication::processEvents();
        QCOMPARE(told, 0);
    }
};

QTEST_GUILESS_MAIN(tst_Reading)
#include "tst_reading.moc"
