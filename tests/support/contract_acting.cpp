// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/contract_proofs.h"

namespace wingman::test::contract {

void performSucceeds(Bench &bench)
{
    const QString name = bench.runningName();
    const Facts before = factsOf(bench, name);
    const auto done = perform(bench, step(*before.object, QStringLiteral("restart")));
    QVERIFY2(done && !done->already, qPrintable(codeOf(done)));
    const Facts after = factsOf(bench, name);
    QCOMPARE(after.value(fact::state).value(), QStringLiteral("running"));
    QVERIFY(after.value(fact::startedAt) != before.value(fact::startedAt));
    const auto again = perform(bench, step(*before.object, QStringLiteral("start")));
    QVERIFY(again && again->already);
    QVERIFY(perform(bench, step(*before.object, QStringLiteral("stop"))));
    QCOMPARE(stateOf(bench, name), QStringLiteral("exited"));
    const auto stopped = perform(bench, step(*before.object, QStringLiteral("stop")));
    QVERIFY(stopped && stopped->already);
    // What a later step needs is kept, where it is asked for.
    Step create{.title = QStringLiteral("network"),
                .call = {QStringLiteral("POST"),
                         QStringLiteral("/networks/create"),
                         {},
                         {{QStringLiteral("Name"), QStringLiteral("wingman-contract")}}},
                .capture = QStringLiteral("network")};
    const auto network = perform(bench, create);
    QVERIFY2(network, qPrintable(codeOf(network)));
    QCOMPARE(network->captured.size(), 64);
    const Step remove{
        .title = QStringLiteral("network"),
        .call = {QStringLiteral("DELETE"), QStringLiteral("/networks/%1").arg(network->captured), {}, {}}};
    QVERIFY(perform(bench, remove));
    QCOMPARE(codeOf(perform(bench, remove)), QStringLiteral("NOT_FOUND"));
}

void performConflicts(Bench &bench)
{
    const QString name = bench.stoppedName();
    const ObjectId id = idOf(bench, name);
    for (const char *verb : {"pause", "kill"}) {
        const auto refused = perform(bench, step(id, QString::fromLatin1(verb)));
        QCOMPARE(codeOf(refused), QStringLiteral("CONFLICT"));
        QVERIFY(refused.error().arguments.text(u"reason").contains(QStringLiteral("not running")));
    }
    Step rename = step(id, QStringLiteral("rename"));
    rename.call.query.insert(QStringLiteral("name"), bench.runningName());
    const auto taken = perform(bench, rename);
    QCOMPARE(codeOf(taken), QStringLiteral("CONFLICT"));
    QVERIFY(taken.error().arguments.text(u"reason").contains(QStringLiteral("already in use")));
    const Step remove{.title = QStringLiteral("remove"),
                      .call = {QStringLiteral("DELETE"),
                               QStringLiteral("/containers/%1").arg(idOf(bench, bench.runningName()).text()),
                               {},
                               {}}};
    QCOMPARE(codeOf(perform(bench, remove)), QStringLiteral("CONFLICT"));
    QCOMPARE(stateOf(bench, name), QStringLiteral("exited"));
    QCOMPARE(stateOf(bench, bench.runningName()), QStringLiteral("running"));
}

void performOnNobody(Bench &bench)
{
    Step gone = step(nobodysId, QStringLiteral("stop"));
    QCOMPARE(codeOf(perform(bench, gone)), QStringLiteral("NOT_FOUND"));
    gone.toleratesAbsent = true;
    const auto tolerated = perform(bench, gone);
    QVERIFY2(tolerated && tolerated->already, qPrintable(codeOf(tolerated)));
    // Nobody there: nothing was sent, and that is certain.
    const ObjectId id = idOf(bench, bench.runningName());
    bench.setWeather(Weather::Gone, PortMethod::Perform);
    QCOMPARE(codeOf(perform(bench, step(id, QStringLiteral("stop")))), QStringLiteral("UNREACHABLE"));
    bench.setWeather(Weather::Calm, PortMethod::Perform);
    QCOMPARE(stateOf(bench, bench.runningName()), QStringLiteral("running"));
}

void performTimesOut(Bench &bench)
{
    const ObjectId id = idOf(bench, bench.runningName());
    bench.setWeather(Weather::Silent, PortMethod::Perform);
    QCOMPARE(codeOf(perform(bench, step(id, QStringLiteral("stop")), brief())), QStringLiteral("TIMED_OUT"));
    // The step's own limit counts too.
    Step impatient = step(id, QStringLiteral("stop"));
    impatient.timeout = 200ms;
    QCOMPARE(codeOf(perform(bench, impatient)), QStringLiteral("TIMED_OUT"));
    bench.setWeather(Weather::Calm, PortMethod::Perform);
    QVERIFY(perform(bench, step(id, QStringLiteral("stop"))));
}

void performIsLost(Bench &bench)
{
    const QString name = bench.runningName();
    const Facts before = factsOf(bench, name);
    bench.setWeather(Weather::Cut, PortMethod::Perform);
    QCOMPARE(codeOf(perform(bench, step(*before.object, QStringLiteral("stop")))), QStringLiteral("CONNECTION_LOST"));
    bench.setWeather(Weather::Calm, PortMethod::Perform);
    // It happened all the same, and only looking tells.
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(bench, name), QStringLiteral("exited"), 10000);
}

void performIsCancelled(Bench &bench)
{
    const QString name = bench.runningName();
    const ObjectId id = idOf(bench, name);
    const Cancel before;
    before.cancel();
    QCOMPARE(codeOf(perform(bench, step(id, QStringLiteral("stop")), ample(), before)), QStringLiteral("CANCELLED"));
    QCOMPARE(stateOf(bench, name), QStringLiteral("running")); // it was never sent
    bench.setWeather(Weather::Silent, PortMethod::Perform);
    const Cancel during;
    QTimer::singleShot(50ms, [during] { during.cancel(); });
    // Once it has left, nobody knows what becomes of it.
    const auto left = perform(bench, step(id, QStringLiteral("stop")), ample(), during);
    QCOMPARE(codeOf(left), QStringLiteral("CONNECTION_LOST"));
}

} // namespace wingman::test::contract
