// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/contract_proofs.h"

#include <QJsonDocument>

namespace wingman::test::contract {

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

} // namespace wingman::test::contract
