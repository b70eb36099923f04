// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/attempts.h"

#include <QTest>

using namespace wingman;
using namespace wingman::identity;
using namespace std::chrono_literals;

namespace {

const Instant begin = parseInstant(u"2026-01-02T03:04:05Z").value();

/// `after` the first start of the machine, by clocks that agree.
Moment at(std::chrono::microseconds after)
{
    return {begin + after, QStringLiteral("boot-1"), after};
}

QList<Moment> every(std::chrono::microseconds step, int times)
{
    QList<Moment> all;
    for (int i = 0; i < times; ++i)
        all.append(at(step * i));
    return all;
}

} // namespace

class tst_Attempts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingFailedNothingIsWaitedFor()
    {
        const AttemptVerdict verdict = judgeAttempts({}, at(1h));
        QCOMPARE(verdict.failures, 0);
        QCOMPARE(verdict.wait.count(), 0);
    }

    /// product.md: 5 in 15 minutes → 1 minute, 10 → 5 minutes, 20 → 30 minutes.
    void theLadder()
    {
        QCOMPARE(penaltyFor(4), 0ms);
        QCOMPARE(penaltyFor(5), Milliseconds(1min));
        QCOMPARE(penaltyFor(9), Milliseconds(1min));
        QCOMPARE(penaltyFor(10), Milliseconds(5min));
        QCOMPARE(penaltyFor(19), Milliseconds(5min));
        QCOMPARE(penaltyFor(20), Milliseconds(30min));
        QCOMPARE(penaltyFor(1000), Milliseconds(30min));
        for (int failures = 0; failures < 40; ++failures)
            QCOMPARE(isStep(failures), failures == 5 || failures == 10 || failures == 20);
    }

    void theWaitCountsFromTheLast()
    {
        const QList<Moment> five = every(10s, 5); // the last at 40 s
        QCOMPARE(judgeAttempts(five.first(4), at(40s)).wait, 0ms);
        QCOMPARE(judgeAttempts(five, at(40s)).wait, 60000ms);
        QCOMPARE(judgeAttempts(five, at(99s)).wait, 1000ms);
        QCOMPARE(judgeAttempts(five, at(100s)).wait, 0ms);
        QCOMPARE(judgeAttempts(five, at(100s)).failures, 5); // they still count
        QCOMPARE(judgeAttempts(every(1s, 20), at(19s + 29min)).wait, Milliseconds(1min));
    }

    /// A row ends with a quarter of an hour without one, after what had to be waited.
    void aRowEndsByItself()
    {
        QCOMPARE(judgeAttempts(every(14min, 4), at(42min)).failures, 4);
        QCOMPARE(judgeAttempts(every(15min, 4), at(45min)).failures, 1);
        QCOMPARE(judgeAttempts(every(1s, 5), at(4s + 15min)).failures, 5); // one of them was waited for
        QCOMPARE(judgeAttempts(every(1s, 5), at(4s + 16min)).failures, 0);
        // The long wait is longer than that, and holds all the same.
        QCOMPARE(judgeAttempts(every(1s, 20), at(19s + 20min)).wait, Milliseconds(10min));
        QCOMPARE(judgeAttempts(every(1s, 20), at(19s + 44min)).failures, 20);
        QCOMPARE(judgeAttempts(every(1s, 20), at(19s + 45min)).failures, 0);
    }

    void aWallClockThatIsTurnedChangesNothing()
    {
        const QList<Moment> five = every(1s, 5);
        Moment ahead = at(10s);
        ahead.wall += 24h;
        QCOMPARE(judgeAttempts(five, ahead).wait, 54000ms);
        Moment behind = at(10s);
        behind.wall -= 24h;
        QCOMPARE(judgeAttempts(five, behind).wait, 54000ms);
    }

    void afterAnotherStartOfTheMachineTheWallClockCounts()
    {
        const QList<Moment> five = every(1s, 5);
        const Moment later{begin + 34s, QStringLiteral("boot-2"), 5s};
        QCOMPARE(judgeAttempts(five, later).wait, 30000ms);
        const Moment before{begin - 1h, QStringLiteral("boot-2"), 5s}; // set back meanwhile
        QCOMPARE(judgeAttempts(five, before).wait, 55000ms);           // and it does not hold until that hour comes
        const Moment unknown{begin + 34s, QString(), 5s};              // a system that does not tell its starts apart
        QCOMPARE(judgeAttempts(five, unknown).wait, 30000ms);
    }

    /// ASVS 4.0.3, 2.2.1: at most 100 failures in an hour. And whoever goes on gets to the end of the ladder.
    void whoGuessesAsFastAsItMayMakesFewGuesses()
    {
        QList<Moment> failed;
        Milliseconds longest{0};
        for (auto now = 0s; now < 24h; now += 1s) {
            if (now % 1h == 0s && now > 0s)
                QVERIFY(failed.size() <= 100 * (now / 1h));
            if (judgeAttempts(failed, at(now)).wait.count() > 0)
                continue;
            failed.append(at(now));
            longest = std::max(longest, judgeAttempts(failed, at(now)).wait);
        }
        QCOMPARE(longest, Milliseconds(30min));
        QVERIFY2(failed.size() > 20 && failed.size() < 80, qPrintable(QString::number(failed.size())));
    }

    /// One every four minutes is a row too.
    void whoGuessesSlowlyIsSlowedDown()
    {
        QList<Moment> failed;
        int refused = 0;
        for (auto now = 0s; now < 24h; now += 4min) {
            if (judgeAttempts(failed, at(now)).wait.count() > 0)
                ++refused;
            else
                failed.append(at(now));
        }
        QVERIFY2(refused > 250, qPrintable(QString::number(refused)));
    }
};

QTEST_APPLESS_MAIN(tst_Attempts)
#include "tst_attempts.moc"
