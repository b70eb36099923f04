// SPDX-License-Identifier: GPL-3.0-or-later
// labels: tsan
#include "diagnostics/doctor.h"

#include "base/async.h"
#include "support/async.h"

#include <QTest>
#include <algorithm>

using namespace wingman;
using namespace wingman::diagnostics;
using namespace std::chrono_literals;
using wingman::test::await;

namespace {

/// How many run at this moment, and the most there ever were.
struct Crowd
{
    int now = 0;
    int most = 0;
    QStringList begun;
};

Async<CheckResult> wellAfter(QString name, Milliseconds duration, std::shared_ptr<Crowd> crowd, Cancel cancel)
{
    crowd->begun << name;
    crowd->most = std::max(crowd->most, ++crowd->now);
    const auto paused = co_await pause(duration, cancel);
    --crowd->now;
    if (!paused)
        co_return propagate(paused);
    CheckResult result;
    result.status = CheckStatus::Passed;
    result.detail = name;
    co_return result;
}

/// Asks for nothing and listens to nobody.
Async<CheckResult> deafFor(std::shared_ptr<Completion<CheckResult>> release)
{
    co_return co_await release->wait(QStringLiteral("for ever"), Deadline::never(), Cancel());
}

Async<CheckResult> refusing(Error error)
{
    co_return Failure(error);
}

Check well(const QString &name, std::shared_ptr<Crowd> crowd, Milliseconds duration = 5ms)
{
    return {name, name.toUpper(),
            [=](Deadline, Cancel cancel) { return wellAfter(name, duration, crowd, std::move(cancel)); }};
}

} // namespace

class tst_Doctor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersInTheOrderOfTheChecks()
    {
        const auto crowd = std::make_shared<Crowd>();
        std::vector<Check> checks{well(QStringLiteral("slow"), crowd, 60ms), well(QStringLiteral("quick"), crowd, 1ms),
                                  well(QStringLiteral("middling"), crowd, 20ms)};
        const auto results = await(examine(checks, {}, Cancel()));
        QVERIFY(results);
        QCOMPARE(results->size(), 3);
        QCOMPARE((*results)[0].id, QStringLiteral("slow"));
        QCOMPARE((*results)[1].id, QStringLiteral("quick"));
        QCOMPARE((*results)[2].id, QStringLiteral("middling"));
        QCOMPARE((*results)[2].title, QStringLiteral("MIDDLING"));
        QCOMPARE(overall(*results), CheckStatus::Passed);
    }

    void runsNoMoreAtOnceThanItMay_data()
    {
        QTest::addColumn<int>("parallel");
        QTest::addColumn<int>("most");
        QTest::newRow("one after the other") << 1 << 1;
        QTest::newRow("three") << 3 << 3;
        QTest::newRow("more lanes than checks") << 50 << 12;
        QTest::newRow("nonsense is one") << -4 << 1;
    }
    void runsNoMoreAtOnceThanItMay()
    {
        QFETCH(int, parallel);
        QFETCH(int, most);
        const auto crowd = std::make_shared<Crowd>();
        std::vector<Check> checks;
        for (int i = 0; i < 12; ++i)
            checks.push_back(well(QString::number(i), crowd));
        const auto results = await(examine(checks, {10s, parallel}, Cancel()));
        QVERIFY(results);
        QCOMPARE(results->size(), 12);
        QCOMPARE(crowd->begun.size(), 12);
        QCOMPARE(crowd->most, most);
        QCOMPARE(crowd->now, 0);
    }

    void noChecksAreNoFailure()
    {
        const auto results = await(examine({}, {}, Cancel()));
        QVERIFY(results);
        QVERIFY(results->isEmpty());
    }

    void anErrorIsAFailedCheckWithItsFix()
    {
        const Error error{Code::PermissionRefused,
                          {{"endpoint", QStringLiteral("local")}, {"reason", QStringLiteral("EACCES")}}};
        std::vector<Check> checks{{QStringLiteral("endpoint:local"), QStringLiteral("Endpoint local"),
                                   [error](Deadline, const Cancel &) { return refusing(error); }}};
        const auto results = await(examine(checks, {}, Cancel()));
        QVERIFY(results);
        QCOMPARE(results->first().status, CheckStatus::Failed);
        QCOMPARE(*results->first().error, error);
        QCOMPARE(results->first().fix, fixFor(error));
        QVERIFY(!results->first().fix.isEmpty());
    }

    void whatListensToNobodyCostsOnlyItself()
    {
        const auto crowd = std::make_shared<Crowd>();
        const auto release = std::make_shared<Completion<CheckResult>>();
        std::vector<Check> checks{{QStringLiteral("deaf"), QStringLiteral("Deaf"),
                                   [release](Deadline, const Cancel &) { return deafFor(release); }},
                                  well(QStringLiteral("after"), crowd)};
        const auto results = await(examine(checks, {10ms, 1}, Cancel()));
        QVERIFY(results);
        QCOMPARE((*results)[0].status, CheckStatus::Failed);
        QCOMPARE((*results)[0].error->code, Code::TimedOut);
        QCOMPARE((*results)[0].outage, OutageClass::Timeout);
        QCOMPARE((*results)[1].status, CheckStatus::Passed);
        release->complete(CheckResult()); // the abandoned flow ends here and harms nobody
        QVERIFY(await(pause(1ms, Cancel())));
    }

    void aCheckThatWasGivenUpIsToldToStop()
    {
        const auto seen = std::make_shared<Cancel>();
        const auto release = std::make_shared<Completion<CheckResult>>();
        std::vector<Check> checks{{QStringLiteral("deaf"), QStringLiteral("Deaf"), [=](Deadline, Cancel cancel) {
                                       *seen = std::move(cancel);
                                       return deafFor(release);
                                   }}};
        QVERIFY(await(examine(checks, {1ms, 1}, Cancel())));
        QVERIFY(seen->isCancelled());
        release->complete(CheckResult());
        QVERIFY(await(pause(1ms, Cancel())));
    }

    void cancellingEndsTheRound()
    {
        const auto crowd = std::make_shared<Crowd>();
        const Cancel cancel;
        std::vector<Check> checks{well(QStringLiteral("long"), crowd, std::chrono::hours(1)),
                                  well(QStringLiteral("never begun"), crowd)};
        auto running = examine(checks, {std::chrono::hours(2), 1}, cancel);
        cancel.cancel();
        const auto results = await(std::move(running));
        QVERIFY(!results);
        QCOMPARE(results.error().code, Code::Cancelled);
        QCOMPARE(crowd->begun, QStringList{QStringLiteral("long")});
        QTRY_COMPARE(crowd->now, 0);
    }

    void aCheckWithoutAFunctionFails()
    {
        const auto results =
            await(examine({Check{QStringLiteral("empty"), QStringLiteral("Empty"), {}}}, {}, Cancel()));
        QVERIFY(results);
        QCOMPARE(results->first().status, CheckStatus::Failed);
    }
};

QTEST_GUILESS_MAIN(tst_Doctor)
#include "tst_doctor.moc"
