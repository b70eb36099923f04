// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the ports' contract prove (port_contract.h), and the small words they are written in.
#pragma once

#include "support/async.h"
#include "support/permit.h"
#include "support/port_contract.h"

#include <QTest>
#include <QTimer>

namespace wingman::test::contract {

using namespace inventory;
using namespace operations;
using namespace std::chrono_literals;
using Bench = ContractBench;
using Weather = ContractBench::Weather;

inline const QString nobody = QStringLiteral("wingman-nobody-has-this-name");

inline Deadline ample()
{
    return Deadline::after(30s);
}

/// Long enough for a request to be on its way, short enough to wait for.
inline Deadline brief()
{
    return Deadline::after(200ms);
}

inline TargetRef containerNamed(Bench &bench, const QString &name)
{
    return TargetRef::container(bench.reader()->endpoint().id, name);
}

inline Facts factsOf(Bench &bench, const QString &name)
{
    const auto facts = await(bench.reader()->facts(containerNamed(bench, name), name, ample(), Cancel()));
    if (!facts)
        qFatal("the facts of %s cannot be read: %s", qPrintable(name), qPrintable(facts.error().sentence()));
    return *facts;
}

inline ObjectId idOf(Bench &bench, const QString &name)
{
    return factsOf(bench, name).object.value_or(ObjectId::parse(QStringLiteral("0").repeated(64)).value());
}

inline QString stateOf(Bench &bench, const QString &name)
{
    return factsOf(bench, name).value(fact::state).value_or(QStringLiteral("gone"));
}

inline Step step(const ObjectId &container, const QString &verb)
{
    Step made{
        .title = verb,
        .call = {QStringLiteral("POST"), QStringLiteral("/containers/%1/%2").arg(container.text(), verb), {}, {}}};
    if (verb == QStringLiteral("stop"))
        made.call.query.insert(QStringLiteral("t"), QStringLiteral("0"));
    return made;
}

inline Result<StepAnswer> perform(Bench &bench, const Step &what, Deadline deadline = ample(), Cancel cancel = Cancel())
{
    return await(bench.hand()->perform(TestMint::permit(), what, deadline, cancel));
}

template <typename T>
inline QString codeOf(const Result<T> &result)
{
    return result ? QStringLiteral("success") : codeName(result.error().code);
}

inline const ObjectId nobodysId = ObjectId::parse(QStringLiteral("0").repeated(64)).value();

// One function calls each reading method; the failing outcomes are the same for all of them. They answer the outcome's
// code name.
using Ask = QString (*)(Bench &bench, Deadline deadline, Cancel cancel);
QString askEngine(Bench &bench, Deadline deadline, Cancel cancel);
QString askSnapshot(Bench &bench, Deadline deadline, Cancel cancel);
QString askFacts(Bench &bench, Deadline deadline, Cancel cancel);
QString askInspect(Bench &bench, Deadline deadline, Cancel cancel);
QString askExamine(Bench &bench, Deadline deadline, Cancel cancel);
QString askLogs(Bench &bench, Deadline deadline, Cancel cancel);
QString askStats(Bench &bench, Deadline deadline, Cancel cancel);
QString askWatch(Bench &bench, Deadline deadline, Cancel cancel);
/// Of the container whose logs and stats are asked for; found in calm weather before.
ObjectId &knownId();

template <Ask ask, PortMethod method>
void inWeather(Bench &bench, Weather weather, Deadline deadline, const char *code)
{
    knownId() = idOf(bench, bench.runningName());
    bench.setWeather(weather, method);
    QCOMPARE(ask(bench, deadline, Cancel()), QLatin1String(code));
    bench.setWeather(Weather::Calm, method);
    // Bad weather leaves nothing behind.
    QCOMPARE(ask(bench, ample(), Cancel()), QStringLiteral("success"));
}

template <Ask ask, PortMethod method>
void timesOut(Bench &bench)
{
    inWeather<ask, method>(bench, Weather::Silent, brief(), "TIMED_OUT");
}
template <Ask ask, PortMethod method>
void isLost(Bench &bench)
{
    inWeather<ask, method>(bench, Weather::Cut, ample(), "CONNECTION_LOST");
}
template <Ask ask, PortMethod method>
void hasNobody(Bench &bench)
{
    inWeather<ask, method>(bench, Weather::Gone, ample(), "UNREACHABLE");
}
/// Both before it began and while it waits.
template <Ask ask, PortMethod method>
void isCancelled(Bench &bench)
{
    knownId() = idOf(bench, bench.runningName());
    const Cancel before;
    before.cancel();
    QCOMPARE(ask(bench, ample(), before), QStringLiteral("CANCELLED"));
    bench.setWeather(Weather::Silent, method);
    const Cancel during;
    QTimer::singleShot(50ms, [during] { during.cancel(); });
    QCOMPARE(ask(bench, ample(), during), QStringLiteral("CANCELLED"));
}

// Reading: contract_reading.cpp.
void engineSucceeds(Bench &bench);
void snapshotSucceeds(Bench &bench);
void factsSucceed(Bench &bench);
void watchSucceeds(Bench &bench);
void logsSucceed(Bench &bench);
void statsSucceed(Bench &bench);
void inspectSucceeds(Bench &bench);
void examineSucceeds(Bench &bench);
void factsOfNobody(Bench &bench);
void inspectNobody(Bench &bench);
void logsOfNobody(Bench &bench);
void statsOfNobody(Bench &bench);
void watchTimesOut(Bench &bench);

// Acting: contract_acting.cpp.
void performSucceeds(Bench &bench);
void performConflicts(Bench &bench);
void performOnNobody(Bench &bench);
void performTimesOut(Bench &bench);
void performIsLost(Bench &bench);
void performIsCancelled(Bench &bench);

} // namespace wingman::test::contract
