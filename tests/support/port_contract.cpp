// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/port_contract.h"

#include "support/async.h"
#include "support/permit.h"

#include <QJsonDocument>
#include <QTest>
#include <algorithm>
#include <array>

namespace wingman::test {

using namespace inventory;
using namespace operations;
using namespace std::chrono_literals;

namespace {

using Bench = ContractBench;
using Weather = ContractBench::Weather;
using Proof = void (*)(Bench &bench);

struct Cell
{
    PortMethod method;
    Outcome outcome;
    Proof proof;               // none: it cannot be
    const char *why = nullptr; // then
};

const QString nobody = QStringLiteral("wingman-nobody-has-this-name");

Deadline ample()
{
    return Deadline::after(30s);
}

/// Long enough for a request to be on its way, short enough to wait for.
Deadline brief()
{
    return Deadline::after(200ms);
}

TargetRef containerNamed(Bench &bench, const QString &name)
{
    return TargetRef::container(bench.reader()->endpoint().id, name);
}

Facts factsOf(Bench &bench, const QString &name)
{
    const auto facts = await(bench.reader()->facts(containerNamed(bench, name), name, ample(), Cancel()));
    if (!facts)
        qFatal("the facts of %s cannot be read: %s", qPrintable(name), qPrintable(facts.error().sentence()));
    return *facts;
}

ObjectId idOf(Bench &bench, const QString &name)
{
    return factsOf(bench, name).object.value_or(ObjectId::parse(QStringLiteral("0").repeated(64)).value());
}

QString stateOf(Bench &bench, const QString &name)
{
    return factsOf(bench, name).value(fact::state).value_or(QStringLiteral("gone"));
}

Step step(const ObjectId &container, const QString &verb)
{
    Step made{
        .title = verb,
        .call = {QStringLiteral("POST"), QStringLiteral("/containers/%1/%2").arg(container.text(), verb), {}, {}}};
    if (verb == QStringLiteral("stop"))
        made.call.query.insert(QStringLiteral("t"), QStringLiteral("0"));
    return made;
}

Result<StepAnswer> perform(Bench &bench, const Step &what, Deadline deadline = ample(), Cancel cancel = Cancel())
{
    return await(bench.hand()->perform(TestMint::permit(), what, deadline, cancel));
}

template <typename T>
QString codeOf(const Result<T> &result)
{
    return result ? QStringLiteral("success") : codeName(result.error().code);
}

// One function calls each reading method; the failing outcomes are the same for all of them.
using Ask = QString (*)(Bench &bench, Deadline deadline, Cancel cancel); // the outcome's code name

QString askEngine(Bench &bench, Deadline deadline, Cancel cancel)
{
    return codeOf(await(bench.reader()->engine(deadline, cancel)));
}
QString askSnapshot(Bench &bench, Deadline deadline, Cancel cancel)
{
    return codeOf(await(bench.reader()->snapshot(deadline, cancel)));
}
QString askFacts(Bench &bench, Deadline deadline, Cancel cancel)
{
    const QString name = bench.runningName();
    return codeOf(await(bench.reader()->facts(containerNamed(bench, name), name, deadline, cancel)));
}
QString askInspect(Bench &bench, Deadline deadline, Cancel cancel)
{
    const QString name = bench.runningName();
    return codeOf(await(bench.reader()->inspect(containerNamed(bench, name), name, deadline, cancel)));
}
/// A doctor's findings are no failure of asking; what was found is in the last layer.
QString askExamine(Bench &bench, Deadline deadline, Cancel cancel)
{
    const auto layers = await(bench.reader()->examine(deadline, cancel));
    if (!layers)
        return codeOf(layers);
    if (layers->isEmpty())
        return QStringLiteral("no layer");
    const LayerCheck &last = layers->constLast();
    if (last.passed != !last.error.has_value())
        return QStringLiteral("a layer that contradicts itself");
    return last.error ? codeName(last.error->code) : QStringLiteral("success");
}
/// The id is found in calm weather before.
template <typename Open>
QString openOf(Open open)
{
    const auto stream = await(open());
    return codeOf(stream);
}
ObjectId &knownId()
{
    static ObjectId id = ObjectId::parse(QStringLiteral("0").repeated(64)).value();
    return id;
}
QString askLogs(Bench &bench, Deadline deadline, Cancel cancel)
{
    return openOf([&] { return bench.reader()->logs(knownId(), {}, deadline, cancel); });
}
QString askStats(Bench &bench, Deadline deadline, Cancel cancel)
{
    return openOf([&] { return bench.reader()->stats(knownId(), deadline, cancel); });
}
/// Until it says something about its link.
QString askWatch(Bench &bench, Deadline deadline, Cancel cancel)
{
    const auto stream = bench.reader()->watch(cancel);
    for (;;) {
        const auto item = await(stream->next(deadline, cancel));
        if (!item || !item->has_value())
            return item ? QStringLiteral("ended") : codeOf(item);
        if (const auto *state = std::get_if<WatchState>(&**item))
            return state->error ? codeName(state->error->code) : QStringLiteral("success");
    }
}

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

// --------------------------------------------------------------------------------------------------------------
// success

void engineSucceeds(Bench &bench)
{
    const auto engine = await(bench.reader()->engine(ample(), Cancel()));
    QVERIFY2(engine, qPrintable(codeOf(engine)));
    const QList<std::pair<const char *, QString>> texts{
        {"id", engine->id},
        {"name", engine->name},
        {"product", engine->product},
        {"version", engine->version},
        {"apiVersion", engine->apiVersion},
        {"serverApiVersion", engine->serverApiVersion},
        {"osType", engine->osType},
        {"architecture", engine->architecture},
    };
    for (const auto &[what, text] : texts)
        QVERIFY2(!text.isEmpty(), what);
    QVERIFY(engine->cpus > 0 && engine->memory > 0);
}

void snapshotSucceeds(Bench &bench)
{
    const auto snapshot = await(bench.reader()->snapshot(ample(), Cancel()));
    QVERIFY2(snapshot, qPrintable(codeOf(snapshot)));
    QVERIFY(snapshot->endpoint == bench.reader()->endpoint().id);
    QCOMPARE(snapshot->problems, QStringList());
    QCOMPARE(snapshot->engine.id, factsOf(bench, bench.runningName()).engineId);
    const auto running = snapshot->containers.constFind(idOf(bench, bench.runningName()));
    const auto stopped = snapshot->containers.constFind(idOf(bench, bench.stoppedName()));
    QVERIFY(running != snapshot->containers.cend() && stopped != snapshot->containers.cend());
    QCOMPARE(running->name, bench.runningName());
    QCOMPARE(running->state, ContainerState::Running);
    QVERIFY(running->status.startsWith(QStringLiteral("Up ")));
    QCOMPARE(stopped->state, ContainerState::Exited);
    QVERIFY(stopped->status.startsWith(QStringLiteral("Exited (")));
    QCOMPARE(running->labels.value(QStringLiteral("wingman.test")), QStringLiteral("true"));
    QVERIFY(!running->image.isEmpty() && running->created && !running->networks.isEmpty());
    QVERIFY(!snapshot->images.isEmpty());
    QVERIFY(snapshot->images.contains(ObjectId::parse(running->imageId).value()));
    QVERIFY(!snapshot->networks.isEmpty());
}

void factsSucceed(Bench &bench)
{
    const QString name = bench.runningName();
    const Facts facts = factsOf(bench, name);
    QVERIFY(facts.exists());
    QCOMPARE(facts.object->text().size(), 64);
    QVERIFY(facts.target == containerNamed(bench, name));
    QVERIFY(!facts.engineId.isEmpty());
    const auto is = [&](const QString &key, FactClass cls) {
        return facts.values.contains(key) && facts.values[key].cls == cls;
    };
    QCOMPARE(facts.value(fact::state).value(), QStringLiteral("running"));
    QCOMPARE(facts.value(fact::name).value(), name);
    QCOMPARE(facts.value(fact::testLabel).value(), QStringLiteral("true"));
    QCOMPARE(facts.value(fact::autoRemove).value(), QStringLiteral("false"));
    for (const QString &key : {fact::state, fact::name, fact::testLabel, fact::autoRemove})
        QVERIFY2(is(key, FactClass::Gate), qPrintable(key));
    for (const QString &key : {fact::startedAt, fact::finishedAt, fact::health, fact::image})
        QVERIFY2(is(key, FactClass::Open), qPrintable(key));
    for (const char *key : {"env", "cmd"})
        QVERIFY2(is(QString::fromLatin1(key), FactClass::Secret), key);
    QVERIFY(!facts.values.contains(fact::protectedBy));
    // The same object by its id, and nothing by a part of it.
    const auto by = [&](const QString &text) {
        return await(bench.reader()->facts(containerNamed(bench, name), text, ample(), Cancel())).value();
    };
    QVERIFY(by(facts.object->text()).object == facts.object);
    QVERIFY(!by(facts.object->text().left(12)).exists());
    QVERIFY(!by(name.chopped(1)).exists());
    QCOMPARE(by(facts.object->text()).toJson(), facts.toJson());
}

void watchSucceeds(Bench &bench)
{
    const ObjectId id = idOf(bench, bench.runningName());
    const Cancel cancel;
    const auto stream = bench.reader()->watch(cancel);
    const auto first = await(stream->next(ample(), Cancel()));
    QVERIFY2(first && first->has_value(), qPrintable(codeOf(first)));
    const auto *snapshot = std::get_if<Snapshot>(&**first);
    QVERIFY(snapshot);
    Snapshot seen = *snapshot;
    QVERIFY(seen.containers.contains(id));
    QVERIFY(perform(bench, step(id, QStringLiteral("stop"))));
    bool live = false;
    bool told = false;
    const Deadline limit = Deadline::after(20s);
    while (!live || !told || seen.containers.constFind(id)->state != ContainerState::Exited) {
        const auto item = await(stream->next(limit, Cancel()));
        QVERIFY2(item && item->has_value(), qPrintable(codeOf(item)));
        if (const auto *diff = std::get_if<Diff>(&**item)) {
            QVERIFY(!diff->isEmpty());
            apply(seen, *diff);
        } else if (const auto *event = std::get_if<TargetEvent>(&**item)) {
            QVERIFY(event->endpoint == seen.endpoint);
            told = told || (event->object == id.text() && event->name == bench.runningName() &&
                            event->action == QStringLiteral("die"));
        } else if (const auto *state = std::get_if<WatchState>(&**item)) {
            QCOMPARE(state->link, WatchState::Link::Live);
            live = true;
        }
    }
    cancel.cancel();
    QCOMPARE(codeOf(await(stream->next(ample(), Cancel()))), QStringLiteral("CANCELLED"));
}

void logsSucceed(Bench &bench)
{
    const auto open = [&](const LogOptions &options) {
        return await(bench.reader()->logs(idOf(bench, bench.runningName()), options, ample(), Cancel()));
    };
    const auto stream = open({});
    QVERIFY2(stream, qPrintable(codeOf(stream)));
    int lines = 0;
    for (;;) {
        const auto line = await((*stream)->next(ample(), Cancel()));
        QVERIFY2(line, qPrintable(codeOf(line)));
        if (!line->has_value())
            break; // without follow it ends by itself
        QVERIFY(!(*line)->text.isEmpty() && !(*line)->text.contains('\n'));
        QVERIFY((*line)->at.has_value());
        ++lines;
    }
    QVERIFY(lines > 0);
    const auto last = open({.follow = true, .tail = 1, .since = {}, .until = {}, .timestamps = false});
    QVERIFY2(last, qPrintable(codeOf(last)));
    const auto line = await((*last)->next(ample(), Cancel()));
    QVERIFY(line && line->has_value() && !(*line)->at);
    // Following, it waits for the next one.
    const auto next = await((*last)->next(ample(), Cancel()));
    QVERIFY(next && next->has_value());
}

void statsSucceed(Bench &bench)
{
    const auto stream = await(bench.reader()->stats(idOf(bench, bench.runningName()), ample(), Cancel()));
    QVERIFY2(stream, qPrintable(codeOf(stream)));
    const auto first = await((*stream)->next(ample(), Cancel()));
    QVERIFY(first && first->has_value());
    QVERIFY(!(*first)->cpuShare);
    QVERIFY((*first)->memory.value_or(0) > 0 && (*first)->memoryLimit.value_or(0) >= (*first)->memory.value_or(0));
    const auto second = await((*stream)->next(ample(), Cancel()));
    QVERIFY(second && second->has_value());
    QVERIFY((*second)->cpuShare.has_value() && *(*second)->cpuShare >= 0);
    QVERIFY((*second)->at > (*first)->at);
    QVERIFY((*second)->processes.value_or(0) > 0);
}

void inspectSucceeds(Bench &bench)
{
    const QString name = bench.runningName();
    const auto text = await(bench.reader()->inspect(containerNamed(bench, name), name, ample(), Cancel()));
    QVERIFY2(text, qPrintable(codeOf(text)));
    const QJsonObject object = QJsonDocument::fromJson(*text).object();
    QCOMPARE(object.value(QStringLiteral("Id")).toString(), idOf(bench, name).text());
    QCOMPARE(object.value(QStringLiteral("Name")).toString(), QLatin1Char('/') + name);
    QCOMPARE(object[QStringLiteral("State")][QStringLiteral("Running")].toBool(), true);
    QVERIFY(object.value(QStringLiteral("Config")).isObject() && object.value(QStringLiteral("HostConfig")).isObject());
}

void examineSucceeds(Bench &bench)
{
    const auto layers = await(bench.reader()->examine(ample(), Cancel()));
    QVERIFY2(layers, qPrintable(codeOf(layers)));
    QVERIFY(layers->size() >= 2);
    for (const LayerCheck &layer : *layers) {
        QVERIFY2(layer.passed && !layer.error && layer.outageClass.isEmpty(), qPrintable(layer.layer));
        QVERIFY(!layer.detail.isEmpty());
    }
    QCOMPARE(layers->constLast().layer, QStringLiteral("api"));
}

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

// ------------------------------------------------------------------------------------------------------------ conflict

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

// ---------------------------------------------------------------------------------------------------------------- gone

void factsOfNobody(Bench &bench)
{
    const Facts facts = factsOf(bench, nobody);
    QVERIFY(!facts.exists());
    QVERIFY(facts.values.isEmpty());
    QCOMPARE(facts.engineId, factsOf(bench, bench.runningName()).engineId);
    hasNobody<askFacts, PortMethod::Facts>(bench);
}

void inspectNobody(Bench &bench)
{
    const auto text = await(bench.reader()->inspect(containerNamed(bench, nobody), nobody, ample(), Cancel()));
    QCOMPARE(codeOf(text), QStringLiteral("NOT_FOUND"));
    hasNobody<askInspect, PortMethod::Inspect>(bench);
}

const ObjectId nobodysId = ObjectId::parse(QStringLiteral("0").repeated(64)).value();

void logsOfNobody(Bench &bench)
{
    QCOMPARE(codeOf(await(bench.reader()->logs(nobodysId, {}, ample(), Cancel()))), QStringLiteral("NOT_FOUND"));
    hasNobody<askLogs, PortMethod::Logs>(bench);
}

void statsOfNobody(Bench &bench)
{
    QCOMPARE(codeOf(await(bench.reader()->stats(nobodysId, ample(), Cancel()))), QStringLiteral("NOT_FOUND"));
    hasNobody<askStats, PortMethod::Stats>(bench);
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

// --------------------------------------------------------------------------------------- the other outcomes of perform

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

/// Silence is no end: the same watch goes on once somebody answers again.
void watchTimesOut(Bench &bench)
{
    bench.setWeather(Weather::Silent, PortMethod::Watch);
    const auto stream = bench.reader()->watch(Cancel());
    QCOMPARE(codeOf(await(stream->next(brief(), Cancel()))), QStringLiteral("TIMED_OUT"));
    bench.setWeather(Weather::Calm, PortMethod::Watch);
    for (;;) {
        const auto item = await(stream->next(Deadline::after(60s), Cancel()));
        QVERIFY2(item && item->has_value(), qPrintable(codeOf(item)));
        if (std::holds_alternative<Snapshot>(**item))
            return;
    }
}

// -------------------------------------------------------------------------------------------------------------- matrix

const QList<Cell> &matrix()
{
    static const char readsOnly[] = "reading needs no state, so none can be in the way";
    using M = PortMethod;
    using O = Outcome;
    static const QList<Cell> cells{
        {M::Engine, O::Success, engineSucceeds},
        {M::Engine, O::Conflict, nullptr, readsOnly},
        {M::Engine, O::Gone, hasNobody<askEngine, M::Engine>},
        {M::Engine, O::Timeout, timesOut<askEngine, M::Engine>},
        {M::Engine, O::LostAfterSending, isLost<askEngine, M::Engine>},
        {M::Engine, O::Cancelled, isCancelled<askEngine, M::Engine>},

        {M::Snapshot, O::Success, snapshotSucceeds},
        {M::Snapshot, O::Conflict, nullptr, readsOnly},
        {M::Snapshot, O::Gone, hasNobody<askSnapshot, M::Snapshot>},
        {M::Snapshot, O::Timeout, timesOut<askSnapshot, M::Snapshot>},
        {M::Snapshot, O::LostAfterSending, isLost<askSnapshot, M::Snapshot>},
        {M::Snapshot, O::Cancelled, isCancelled<askSnapshot, M::Snapshot>},

        {M::Facts, O::Success, factsSucceed},
        {M::Facts, O::Conflict, nullptr, readsOnly},
        {M::Facts, O::Gone, factsOfNobody},
        {M::Facts, O::Timeout, timesOut<askFacts, M::Facts>},
        {M::Facts, O::LostAfterSending, isLost<askFacts, M::Facts>},
        {M::Facts, O::Cancelled, isCancelled<askFacts, M::Facts>},

        {M::Watch, O::Success, watchSucceeds},
        {M::Watch, O::Conflict, nullptr, readsOnly},
        {M::Watch, O::Gone, hasNobody<askWatch, M::Watch>},
        {M::Watch, O::Timeout, watchTimesOut},
        {M::Watch, O::LostAfterSending, isLost<askWatch, M::Watch>},
        {M::Watch, O::Cancelled, isCancelled<askWatch, M::Watch>},

        {M::Logs, O::Success, logsSucceed},
        {M::Logs, O::Conflict, nullptr, readsOnly},
        {M::Logs, O::Gone, logsOfNobody},
        {M::Logs, O::Timeout, timesOut<askLogs, M::Logs>},
        {M::Logs, O::LostAfterSending, isLost<askLogs, M::Logs>},
        {M::Logs, O::Cancelled, isCancelled<askLogs, M::Logs>},

        {M::Stats, O::Success, statsSucceed},
        {M::Stats, O::Conflict, nullptr, readsOnly},
        {M::Stats, O::Gone, statsOfNobody},
        {M::Stats, O::Timeout, timesOut<askStats, M::Stats>},
        {M::Stats, O::LostAfterSending, isLost<askStats, M::Stats>},
        {M::Stats, O::Cancelled, isCancelled<askStats, M::Stats>},

        {M::Inspect, O::Success, inspectSucceeds},
        {M::Inspect, O::Conflict, nullptr, readsOnly},
        {M::Inspect, O::Gone, inspectNobody},
        {M::Inspect, O::Timeout, timesOut<askInspect, M::Inspect>},
        {M::Inspect, O::LostAfterSending, isLost<askInspect, M::Inspect>},
        {M::Inspect, O::Cancelled, isCancelled<askInspect, M::Inspect>},

        {M::Examine, O::Success, examineSucceeds},
        {M::Examine, O::Conflict, nullptr, readsOnly},
        {M::Examine, O::Gone, hasNobody<askExamine, M::Examine>},
        {M::Examine, O::Timeout, timesOut<askExamine, M::Examine>},
        {M::Examine, O::LostAfterSending, isLost<askExamine, M::Examine>},
        {M::Examine, O::Cancelled, isCancelled<askExamine, M::Examine>},

        {M::Perform, O::Success, performSucceeds},
        {M::Perform, O::Conflict, performConflicts},
        {M::Perform, O::Gone, performOnNobody},
        {M::Perform, O::Timeout, performTimesOut},
        {M::Perform, O::LostAfterSending, performIsLost},
        {M::Perform, O::Cancelled, performIsCancelled},
    };
    return cells;
}

constexpr std::array methods{"engine", "snapshot", "facts", "watch", "logs", "stats", "inspect", "examine", "perform"};
constexpr std::array outcomes{"success", "conflict", "gone", "timeout", "lost after sending", "cancelled"};

int cellsOf(std::size_t method, std::size_t outcome)
{
    return static_cast<int>(std::count_if(matrix().cbegin(), matrix().cend(), [&](const Cell &cell) {
        return static_cast<std::size_t>(cell.method) == method && static_cast<std::size_t>(cell.outcome) == outcome;
    }));
}

} // namespace

void PortContract::initTestCase()
{
    QString skip;
    m_bench = makeBench(skip);
    if (!m_bench)
        QSKIP(qPrintable(skip));
}

void PortContract::cleanupTestCase()
{
    m_bench.reset();
}

void PortContract::theMatrixIsComplete()
{
    for (std::size_t method = 0; method < methods.size(); ++method) {
        for (std::size_t outcome = 0; outcome < outcomes.size(); ++outcome) {
            const QByteArray name = QByteArray(methods.at(method)) + ", " + outcomes.at(outcome);
            QVERIFY2(cellsOf(method, outcome) == 1, name.constData());
        }
    }
    for (const Cell &cell : matrix())
        QVERIFY((cell.proof == nullptr) == (cell.why != nullptr));
}

void PortContract::cell_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < matrix().size(); ++i) {
        const Cell &cell = matrix().at(i);
        if (!cell.proof)
            continue; // theMatrixIsComplete() has seen that it says why
        QTest::addRow("%s, %s", methods.at(static_cast<std::size_t>(cell.method)),
                      outcomes.at(static_cast<std::size_t>(cell.outcome)))
            << i;
    }
}

void PortContract::cell()
{
    QFETCH(int, index);
    const Cell &cell = matrix().at(index);
    const QString problem = m_bench->prepare();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    cell.proof(*m_bench);
    m_bench->setWeather(Weather::Calm, cell.method);
}

} // namespace wingman::test
