// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/docker/docker_reader.h"

#include "support/async.h"
#include "support/manual_clock.h"
#include "support/scripted_engine.h"
#include "support/watching.h"
#include "targets/channel/local_connector.h"

#include <QTest>
#include <QUrl>

using namespace wingman;
using namespace wingman::inventory;
using namespace wingman::targets;
using namespace wingman::targets::docker;
using namespace std::chrono_literals;
using wingman::test::Asked;
using wingman::test::await;
using wingman::test::containerRow;
using wingman::test::nextOf;
using wingman::test::Peer;
using wingman::test::ScriptedEngine;
using wingman::test::ScriptedServer;

namespace {

const QByteArray webId(64, 'a');
const QByteArray dbId(64, 'b');

std::unique_ptr<DockerReader> readerOf(const ScriptedEngine &engine, WatchOptions options = {})
{
    const Endpoint endpoint = test::dockerEndpoint(QStringLiteral("unix://") + engine.server.path());
    const auto client = std::make_shared<EngineClient>(
        std::make_shared<channel::LocalConnector>(engine.server.path(), QStringLiteral("unix:///engine.sock")),
        std::make_shared<Worker>(QStringLiteral("decoder")));
    return std::make_unique<DockerReader>(endpoint, client, std::make_shared<test::ManualClock>(), options);
}

WatchOptions quick()
{
    WatchOptions options;
    options.firstPause = 1ms;
    options.longestPause = 4ms;
    return options;
}

Deadline ample()
{
    return Deadline::after(30s);
}

TargetRef web(TargetKind kind = TargetKind::Container, const QString &name = QStringLiteral("web"))
{
    return TargetRef{Platform::Docker, EndpointId::parse(QStringLiteral("local")).value(), kind, {}, name};
}

QByteArray inspectOf(const QByteArray &id, const QByteArray &name, const QByteArray &tty = "false")
{
    return R"({"Id":")" + id + R"(","Name":"/)" + name +
           R"(","State":{"Status":"running","Running":true,"StartedAt":"2024-01-01T00:00:00Z"},"HostConfig":{"AutoRemove":false},)"
           R"("Config":{"Tty":)" +
           tty + R"(,"Env":["PASSWORD=hunter2"],"Labels":{"wingman.test":"true"}}})";
}

QByteArray occurrence(const QByteArray &action, const QByteArray &id, qint64 nano, const QByteArray &type = "container")
{
    return R"({"Type":")" + type + R"(","Action":")" + action + R"(","Actor":{"ID":")" + id +
           R"(","Attributes":{"name":"web"}},"timeNano":)" + QByteArray::number(nano) + '}';
}

} // namespace

class tst_DockerReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSnapshotIsOneRequestPerKind()
    {
        ScriptedEngine engine;
        engine.documents["/containers/json"] =
            '[' + containerRow(webId, "web") + ',' + containerRow(dbId, "db", "exited") + ']';
        engine.documents["/images/json"] = R"([{"Id":"sha256:1","RepoTags":["busybox:local"],"Size":5,"Created":1}])";
        engine.documents["/volumes"] = R"({"Volumes":[{"Name":"data","Driver":"local"}]})";
        engine.documents["/networks"] = R"([{"Id":"n1","Name":"bridge","Driver":"bridge"}])";
        const auto snapshot = await(readerOf(engine)->snapshot(ample(), Cancel()));
        QVERIFY(snapshot);
        QCOMPARE(snapshot->containers.size(), 2);
        QCOMPARE(snapshot->images.size(), 1);
        QCOMPARE(snapshot->volumes.size(), 1);
        QCOMPARE(snapshot->networks.size(), 1);
        QCOMPARE(snapshot->engine.id, QStringLiteral("ENGINE"));
        QCOMPARE(snapshot->engine.apiVersion, QStringLiteral("1.41"));
        QVERIFY(snapshot->problems.isEmpty());
        for (const char *path : {"/containers/json", "/images/json", "/volumes", "/networks", "/info"})
            QCOMPARE(engine.askedFor(path), 1);
        QVERIFY(!engine.lastTargetOf("/containers/json").contains("size"));
    }
    void aPartThatCannotBeReadIsNamed()
    {
        ScriptedEngine engine;
        engine.documents["/containers/json"] = '[' + containerRow(webId, "web") + ']';
        engine.documents.remove("/volumes");
        engine.documents["/images/json"] = "{broken";
        const auto snapshot = await(readerOf(engine)->snapshot(ample(), Cancel()));
        QVERIFY(snapshot);
        QCOMPARE(snapshot->containers.size(), 1);
        QCOMPARE(snapshot->problems.size(), 2);
    }
    void withoutContainersOrEngineThereIsNoSnapshot()
    {
        for (const char *missing : {"/containers/json", "/info"}) {
            ScriptedEngine engine;
            engine.documents.remove(missing);
            QVERIFY(!await(readerOf(engine)->snapshot(ample(), Cancel())));
        }
    }
    void factsOfOneContainer()
    {
        ScriptedEngine engine;
        engine.documents["/containers/web/json"] = inspectOf(webId, "web");
        const auto facts = await(readerOf(engine)->facts(web(), QStringLiteral("web"), ample(), Cancel()));
        QVERIFY(facts);
        QCOMPARE(facts->engineId, QStringLiteral("ENGINE"));
        QCOMPARE(facts->object.value().text(), QString::fromLatin1(webId));
        QCOMPARE(facts->value(fact::state).value(), QStringLiteral("running"));
        QVERIFY(!QJsonDocument(facts->toJson()).toJson().contains("hunter2"));
    }
    void whatIsNotThereHasFactsWithoutAnObject_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("name");
        QTest::newRow("nothing of that name") << QByteArray("/other") << QByteArray("{}") << QStringLiteral("web");
        QTest::newRow("an id that only begins so")
            << QByteArray("/containers/aaaa/json") << inspectOf(webId, "web") << QStringLiteral("aaaa");
        QTest::newRow("another one's name")
            << QByteArray("/containers/web/json") << inspectOf(webId, "web2") << QStringLiteral("web");
        QTest::newRow("no name at all") << QByteArray("/containers//json") << inspectOf(webId, "") << QString();
    }
    void whatIsNotThereHasFactsWithoutAnObject()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, document);
        QFETCH(QString, name);
        ScriptedEngine engine;
        engine.documents[path] = document;
        const auto facts = await(readerOf(engine)->facts(web(), name, ample(), Cancel()));
        QVERIFY(facts);
        QVERIFY(!facts->exists());
        QCOMPARE(facts->engineId, QStringLiteral("ENGINE"));
    }
    void hostileNamesStayInsideTheAddress()
    {
        ScriptedEngine engine;
        const auto reader = readerOf(engine);
        for (const QString &name : {QStringLiteral("../info"), QStringLiteral("a/../../info?x"),
                                    QStringLiteral("a?force=1"), QStringLiteral("a#b"), QStringLiteral("a\r\nX: y"),
                                    QString(300, u'x'), QStringLiteral("CON"), QStringLiteral("\x1b[31m")}) {
            const auto facts = await(reader->facts(web(), name, ample(), Cancel()));
            QVERIFY(facts);
            QVERIFY(!facts->exists());
            const Asked asked = engine.server.asked().last();
            QVERIFY(asked.target.startsWith("/v1.41/containers/") && asked.target.endsWith("/json"));
            QCOMPARE(asked.target.count('/'), 4);
            QVERIFY(!asked.target.contains('?'));
        }
    }
    void aProjectIsThereWhileAMemberIs()
    {
        ScriptedEngine engine;
        engine.documents["/containers/json"] = '[' +
                                               containerRow(webId, "web", "running", R"({"wingman.test":"true"})") +
                                               ',' + containerRow(dbId, "db") + ']';
        const auto reader = readerOf(engine);
        const TargetRef project = web(TargetKind::Project, QStringLiteral("shop"));
        const auto mixed = await(reader->facts(project, QStringLiteral("shop"), ample(), Cancel()));
        QVERIFY(mixed->exists());
        QVERIFY(!mixed->value(fact::testLabel)); // one member without the label is enough
        QCOMPARE(
            QUrl::fromPercentEncoding(engine.lastTargetOf("/containers/json")),
            QStringLiteral("/v1.41/containers/json?all=1&filters={\"label\":[\"com.docker.compose.project=shop\"]}"));
        engine.documents["/containers/json"] = "[]";
        QVERIFY(!await(reader->facts(project, QStringLiteral("shop"), ample(), Cancel()))->exists());
    }
    void aFailureIsNotAnAbsence()
    {
        ScriptedEngine engine;
        engine.script = [](Peer &peer, const Asked &, const QByteArray &path) {
            if (!path.startsWith("/containers/"))
                return false;
            peer.write(ScriptedServer::json("{\"message\":\"disk on fire\"}", 500));
            return true;
        };
        const auto facts = await(readerOf(engine)->facts(web(), QStringLiteral("web"), ample(), Cancel()));
        QVERIFY(!facts);
        QCOMPARE(facts.error().code, Code::ServerError);
    }

    void watchBeginsWithASnapshotAndAsksOnlyForWhatChanged()
    {
        ScriptedEngine engine;
        engine.documents["/containers/json"] = '[' + containerRow(webId, "web") + ',' + containerRow(dbId, "db") + ']';
        const auto watch = readerOf(engine, quick())->watch(Cancel());
        const auto snapshot = await(nextOf<Snapshot>(watch));
        QCOMPARE(snapshot->containers.size(), 2);
        QCOMPARE(await(nextOf<WatchState>(watch))->link, WatchState::Link::Live);

        engine.documents["/containers/json"] = '[' + containerRow(webId, "web", "exited") + ']';
        engine.tell(occurrence("die", webId, 100));
        const auto told = await(nextOf<TargetEvent>(watch));
        QCOMPARE(told->action, QStringLiteral("die"));
        const auto diff = await(nextOf<Diff>(watch));
        QCOMPARE(diff->containers.changed.size(), 1);
        QCOMPARE(diff->containers.changed.first().state, ContainerState::Exited);
        QVERIFY(diff->containers.removed.isEmpty()); // the other one was not asked for, so it is not missing
        QCOMPARE(engine.askedFor("/containers/json"), 2);
        QVERIFY(QUrl::fromPercentEncoding(engine.lastTargetOf("/containers/json"))
                    .contains(QStringLiteral("{\"id\":[\"%1\"]}").arg(QString::fromLatin1(webId))));
        QCOMPARE(engine.askedFor("/images/json"), 1);
        QCOMPARE(engine.askedFor("/info"), 1);

        engine.documents["/containers/json"] = "[]";
        engine.tell(occurrence("destroy", webId, 200));
        const auto gone = await(nextOf<Diff>(watch));
        QCOMPARE(gone->containers.removed.size(), 1);
        QCOMPARE(gone->containers.removed.first().text(), QString::fromLatin1(webId));
    }
    void aBurstIsOneQuestion()
    {
        ScriptedEngine engine;
        WatchOptions options = quick();
        options.quietest = 200ms;
        const auto watch = readerOf(engine, options)->watch(Cancel());
        QVERIFY(await(nextOf<WatchState>(watch)));
        engine.documents["/containers/json"] = '[' + containerRow(webId, "web") + ']';
        for (int i = 0; i < 40; ++i)
            engine.tell(occurrence("start", webId, 100 + i));
        QCOMPARE(await(nextOf<Diff>(watch))->containers.added.size(), 1);
        QVERIFY(engine.askedFor("/containers/json") <= 3);
    }
    void manyChangesAreOneList()
    {
        ScriptedEngine engine;
        WatchOptions options = quick();
        options.mostSingly = 5;
        options.quietest = 100ms;
        const auto watch = readerOf(engine, options)->watch(Cancel());
        QVERIFY(await(nextOf<WatchState>(watch)));
        QByteArray rows;
        QByteArray events;
        for (int i = 0; i < 20; ++i) {
            const QByteArray id = QByteArray::number(1000 + i).repeated(16);
            rows += (i > 0 ? "," : "") + containerRow(id, "c" + QByteArray::number(i));
            events += occurrence("start", id, 100 + i) + '\n';
        }
        engine.documents["/containers/json"] = '[' + rows + ']';
        engine.tell(events);
        QCOMPARE(await(nextOf<Diff>(watch))->containers.added.size(), 20);
        QVERIFY(!engine.lastTargetOf("/containers/json").contains("filters"));
    }
    void otherKindsAreFollowedToo()
    {
        ScriptedEngine engine;
        const auto watch = readerOf(engine, quick())->watch(Cancel());
        QVERIFY(await(nextOf<WatchState>(watch)));
        engine.documents["/volumes"] = R"({"Volumes":[{"Name":"data"}]})";
        engine.tell(occurrence("create", "data", 1, "volume"));
        QCOMPARE(await(nextOf<Diff>(watch))->volumes.added.size(), 1);
        engine.documents["/images/json"] = R"([{"Id":"sha256:1"}])";
        engine.tell(occurrence("pull", "busybox", 2, "image"));
        QCOMPARE(await(nextOf<Diff>(watch))->images.added.size(), 1);
        engine.documents["/networks"] = R"([{"Id":"n1","Name":"x"}])";
        engine.tell(occurrence("create", "n1", 3, "network"));
        QCOMPARE(await(nextOf<Diff>(watch))->networks.added.size(), 1);
        QCOMPARE(engine.askedFor("/containers/json"), 1);
    }
    void eventsCutAnywhere()
    {
        ScriptedEngine engine;
        const auto watch = readerOf(engine, quick())->watch(Cancel());
        QVERIFY(await(nextOf<WatchState>(watch)));
        const QByteArray wire =
            occurrence("start", webId, 1) + "\r\n\n  \nnot json\n\x1e" + occurrence("die", webId, 2) + '\n';
        for (Peer *peer : engine.server.open()) {
            for (const char c : wire)
                peer->write(ScriptedServer::chunk(QByteArray(1, c)));
        }
        QCOMPARE(await(nextOf<TargetEvent>(watch))->action, QStringLiteral("start"));
        QCOMPARE(await(nextOf<TargetEvent>(watch))->action, QStringLiteral("die"));
    }
    void aLostConnectionIsMadeAgainAndTheDifferenceTold()
    {
        ScriptedEngine engine;
        engine.documents["/containers/json"] = '[' + containerRow(webId, "web") + ']';
        const auto watch = readerOf(engine, quick())->watch(Cancel());
        QVERIFY(await(nextOf<WatchState>(watch)));
        engine.tell(occurrence("start", webId, 1'700'000'000'000'000'005));
        QVERIFY(await(nextOf<TargetEvent>(watch)));
        engine.documents["/containers/json"] = '[' + containerRow(dbId, "db") + ']';
        engine.loseListeners();
        // On a slow machine the event's own look already finds the difference; it is told once, before or after the
        // loss.
        std::optional<WatchState> lost;
        std::optional<Diff> diff;
        while (!lost || !diff) {
            const auto item = await(watch->next(ample(), Cancel()));
            QVERIFY(item && item->has_value());
            if (const auto *link = std::get_if<WatchState>(&**item))
                lost = *link;
            else if (const auto *told = std::get_if<Diff>(&**item))
                diff = *told;
        }
        QCOMPARE(lost->link, WatchState::Link::Lost);
        QCOMPARE(lost->error.value().code, Code::ConnectionLost);
        QCOMPARE(diff->containers.added.size(), 1);
        QCOMPARE(diff->containers.removed.size(), 1);
        QCOMPARE(await(nextOf<WatchState>(watch))->link, WatchState::Link::Live);
        QVERIFY(engine.lastTargetOf("/events").endsWith("/events?since=1700000000.000000005"));
        // What was told before is not told again; what is new is.
        engine.tell(occurrence("start", webId, 1'700'000'000'000'000'005));
        engine.tell(occurrence("die", webId, 1'700'000'000'000'000'005));
        QCOMPARE(await(nextOf<TargetEvent>(watch))->action, QStringLiteral("die"));
    }
    void anEngineThatIsAwayIsTriedUntilItIsThere()
    {
        ScriptedEngine engine;
        engine.server.stop();
        const auto watch = readerOf(engine, quick())->watch(Cancel());
        for (int i = 0; i < 5; ++i) {
            const auto state = await(nextOf<WatchState>(watch));
            QCOMPARE(state->link, WatchState::Link::Lost);
            QCOMPARE(state->error.value().code, Code::Unreachable);
        }
        engine.server.start();
        QVERIFY(await(nextOf<Snapshot>(watch)));
    }
    void nowAndThenTheWholeIsCompared()
    {
        ScriptedEngine engine;
        WatchOptions options = quick();
        options.reconcileEvery = 20ms;
        const auto watch = readerOf(engine, options)->watch(Cancel());
        QVERIFY(await(nextOf<WatchState>(watch)));
        engine.documents["/containers/json"] = '[' + containerRow(webId, "web") + ']'; // without an event
        QCOMPARE(await(nextOf<Diff>(watch))->containers.added.size(), 1);
    }
    void aWatchEndsWithItsCancelOrItsStream()
    {
        ScriptedEngine engine;
        const Cancel cancel;
        auto watch = readerOf(engine, quick())->watch(cancel);
        QVERIFY(await(nextOf<WatchState>(watch)));
        cancel.cancel();
        QCOMPARE(await(watch->next(ample(), Cancel())).error().code, Code::Cancelled);
        QTRY_COMPARE(engine.listeners(), 0);

        watch = readerOf(engine, quick())->watch(Cancel());
        QVERIFY(await(nextOf<WatchState>(watch)));
        QCOMPARE(engine.listeners(), 1);
        auto pull = watch->next(Deadline::never(), Cancel());
        watch.reset();
        QCOMPARE(await(std::move(pull)).error().code, Code::Cancelled);
        QTRY_COMPARE(engine.listeners(), 0);
    }
    void whoDoesNotPullTheWatchHoldsItUp()
    {
        ScriptedEngine engine;
        const auto watch = readerOf(engine, quick())->watch(Cancel());
        QVERIFY(await(nextOf<WatchState>(watch)));
        for (int i = 0; i < 500; ++i)
            engine.tell(occurrence("start", webId, 100 + i));
        int events = 0;
        while (events < 500) {
            const auto item = await(nextOf<TargetEvent>(watch));
            QVERIFY(item);
            ++events;
        }
    }

    void logsWithTheirFraming_data()
    {
        QTest::addColumn<QByteArray>("tty");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<int>("source");
        const QByteArray framed = QByteArray("\2\0\0\0\0\0\0\3hi\n", 11);
        QTest::newRow("1.41, frames called raw")
            << QByteArray("false") << QByteArray("application/vnd.docker.raw-stream") << framed
            << int(LogLine::Source::Error);
        QTest::newRow("1.42, frames") << QByteArray("false") << QByteArray("application/vnd.docker.multiplexed-stream")
                                      << framed << int(LogLine::Source::Error);
        QTest::newRow("a terminal") << QByteArray("true") << QByteArray("application/vnd.docker.raw-stream")
                                    << QByteArray("hi\r\n") << int(LogLine::Source::Terminal);
    }
    void logsWithTheirFraming()
    {
        QFETCH(QByteArray, tty);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, wire);
        QFETCH(int, source);
        ScriptedEngine engine;
        engine.documents["/containers/" + webId + "/json"] = inspectOf(webId, "web", tty);
        engine.script = [&](Peer &peer, const Asked &, const QByteArray &path) {
            if (!path.endsWith("/logs"))
                return false;
            peer.write("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nTransfer-Encoding: chunked\r\n\r\n");
            for (const char c : wire)
                peer.write(ScriptedServer::chunk(QByteArray(1, c)));
            peer.write("0\r\n\r\n");
            return true;
        };
        const auto reader = readerOf(engine);
        LogOptions options;
        options.follow = true;
        options.since = parseInstant(u"2024-01-01T00:00:00.5Z").value();
        const auto logs =
            await(reader->logs(ObjectId::parse(QString::fromLatin1(webId)).value(), options, ample(), Cancel()));
        QVERIFY(logs);
        const auto line = await((*logs)->next(ample(), Cancel()));
        QCOMPARE((*line)->text, QByteArray("hi"));
        QCOMPARE(int((*line)->source), source);
        QVERIFY(!await((*logs)->next(ample(), Cancel()))->has_value());
        const QByteArray target = engine.lastTargetOf("/containers/" + webId + "/logs");
        QVERIFY(target.endsWith("?follow=1&since=1704067200.500000000&stderr=1&stdout=1&tail=1000&timestamps=1"));
    }
    void logsOfWhatIsNotThere()
    {
        ScriptedEngine engine;
        const auto logs =
            await(readerOf(engine)->logs(ObjectId::parse(QStringLiteral("abc")).value(), {}, ample(), Cancel()));
        QCOMPARE(logs.error().code, Code::NotFound);
    }
    void statsAsTheyCome()
    {
        ScriptedEngine engine;
        engine.script = [](Peer &peer, const Asked &, const QByteArray &path) {
            if (!path.endsWith("/stats"))
                return false;
            peer.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            const QByteArray first =
                R"({"read":"2024-01-01T00:00:01Z","preread":"0001-01-01T00:00:00Z","memory_stats":{"usage":5}})";
            const QByteArray second = R"({"read":"2024-01-01T00:00:02Z","memory_stats":{"usage":6}})";
            peer.write(ScriptedServer::chunk(first + '\n' + second.left(20)));
            peer.write(ScriptedServer::chunk(second.mid(20)));
            peer.write("0\r\n\r\n");
            return true;
        };
        const auto stats =
            await(readerOf(engine)->stats(ObjectId::parse(QStringLiteral("abc")).value(), ample(), Cancel()));
        QVERIFY(stats);
        QCOMPARE((*await((*stats)->next(ample(), Cancel())))->memory.value(), 5);
        QCOMPARE((*await((*stats)->next(ample(), Cancel())))->memory.value(), 6); // the last one has no line end
        QVERIFY(!await((*stats)->next(ample(), Cancel()))->has_value());
    }
    void aStreamMayBeDroppedWhileItIsPulled()
    {
        ScriptedEngine engine;
        engine.script = [](Peer &peer, const Asked &, const QByteArray &path) {
            if (path.endsWith("/stats"))
                peer.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            return path.endsWith("/stats");
        };
        auto stats =
            await(readerOf(engine)->stats(ObjectId::parse(QStringLiteral("abc")).value(), ample(), Cancel())).value();
        auto pull = stats->next(Deadline::never(), Cancel());
        stats.reset();
        QCOMPARE(await(std::move(pull)).error().code, Code::Cancelled);
    }

    void examinesLayerByLayer()
    {
        ScriptedEngine engine;
        const auto reader = readerOf(engine);
        const auto well = await(reader->examine(ample(), Cancel()));
        QCOMPARE(well->size(), 2);
        QVERIFY(well->at(0).passed && well->at(1).passed);
        QCOMPARE(well->at(0).layer, QStringLiteral("socket"));
        QCOMPARE(well->at(1).detail, QStringLiteral("Docker Engine 20.10.24, API 1.41"));
        for (const char *nonsense : {R"({"ID":)", "[]"}) {
            engine.documents["/info"] = nonsense;
            const auto confused = await(reader->examine(ample(), Cancel()));
            QCOMPARE(confused->size(), 2);
            QVERIFY(!confused->last().passed);
            QCOMPARE(confused->last().layer, QStringLiteral("api"));
        }
        engine.documents["/info"] = "{\"ID\":\"E\",\"ServerVersion\":\"1\\u001b[2J\"}";
        QVERIFY(!await(reader->examine(ample(), Cancel()))->last().detail.contains(QChar(0x1b)));
        engine.newest = "1.40";
        const auto old = await(reader->examine(ample(), Cancel()));
        QVERIFY(!old->last().passed);
        QCOMPARE(old->last().layer, QStringLiteral("api"));
        QCOMPARE(old->last().outageClass, QStringLiteral("provider_unavailable"));
        engine.server.stop();
        const auto away = await(reader->examine(ample(), Cancel()));
        QCOMPARE(away->size(), 1);
        QCOMPARE(away->last().layer, QStringLiteral("socket"));
        QCOMPARE(away->last().outageClass, QStringLiteral("network_unreachable"));
    }
};

QTEST_GUILESS_MAIN(tst_DockerReader)
#include "tst_docker_reader.moc"
