// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/mock/world.h"

#include "support/async.h"
#include "support/manual_clock.h"
#include "support/permit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace wingman;
using namespace wingman::inventory;
using namespace wingman::operations;
using namespace wingman::targets::mock;
using namespace std::chrono_literals;
using wingman::test::await;
using wingman::test::ManualClock;
using wingman::test::TestMint;

namespace {

EndpointId endpoint(const char *name)
{
    return EndpointId::parse(QString::fromLatin1(name)).value();
}

Deadline soon()
{
    return Deadline::after(5s);
}

struct Bench
{
    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>();
    World world{clock};

    Snapshot snapshot(const char *name)
    {
        return await(world.reader(endpoint(name)).value()->snapshot(soon(), Cancel())).value();
    }
    Facts facts(const QString &target)
    {
        const TargetRef ref = TargetRef::parse(target).value();
        return await(world.reader(ref.endpoint).value()->facts(ref, ref.name, soon(), Cancel())).value();
    }
    Result<StepAnswer> call(const char *name, const QString &method, const QString &path,
                            QMap<QString, QString> query = {}, const QJsonObject &body = {},
                            const QString &capture = {})
    {
        Step step{.title = path, .call = {method, path, std::move(query), body}, .capture = capture};
        return await(world.hand(endpoint(name)).value()->perform(TestMint::permit(), step, soon(), Cancel()));
    }
};

} // namespace

class tst_World : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoProcessesSeeTheSameWorld()
    {
        Bench first;
        Bench second;
        for (const char *name : {"demo", "demo-edge", "demo-pve"}) {
            const Snapshot snapshot = first.snapshot(name);
            QVERIFY(!snapshot.containers.isEmpty() || !snapshot.guests.isEmpty());
            QVERIFY(snapshot == second.snapshot(name));
        }
    }
    void theBeginningIsBelievable()
    {
        Bench bench;
        const Snapshot demo = bench.snapshot("demo");
        QSet<ContainerState> states;
        QSet<Health> healths;
        QSet<QString> projects;
        int tests = 0;
        for (const Container &container : demo.containers) {
            states.insert(container.state);
            healths.insert(container.health);
            projects.insert(container.project);
            tests += container.labels.value(QStringLiteral("wingman.test")) == QStringLiteral("true") ? 1 : 0;
            QVERIFY2(!container.status.isEmpty(), qPrintable(container.name));
            QVERIFY(container.created && *container.created < demo.readAt);
            QVERIFY(demo.images.contains(ObjectId::parse(container.imageId).value()));
        }
        for (const auto state :
             {ContainerState::Created, ContainerState::Running, ContainerState::Paused, ContainerState::Exited})
            QVERIFY(states.contains(state));
        QVERIFY(healths.contains(Health::Healthy) && healths.contains(Health::Unhealthy));
        QVERIFY(projects.size() > 5);
        QVERIFY(tests >= 3);
        const Snapshot pve = bench.snapshot("demo-pve");
        QCOMPARE(pve.nodes.size(), 3);
        QVERIFY(pve.guests.size() > 15);
    }
    void anEngineAnswersAsEnginesDo_data()
    {
        QTest::addColumn<QString>("call");   // METHOD path[?name=value]
        QTest::addColumn<QString>("answer"); // "done", "already" or the code
        QTest::addColumn<QString>("state");  // afterwards; "gone"
        const auto row = [](const char *name, const char *call, const char *answer, const char *state) {
            QTest::newRow(name) << QString::fromLatin1(call) << QString::fromLatin1(answer)
                                << QString::fromLatin1(state);
        };
        row("a stopped one starts", "POST /containers/backup/start", "done", "running");
        row("a running one is started already", "POST /containers/traefik/start", "already", "running");
        row("a paused one cannot start", "POST /containers/legacy-ftp/start", "CONFLICT", "paused");
        row("a running one stops", "POST /containers/traefik/stop?t=10", "done", "exited");
        row("a stopped one is stopped already", "POST /containers/backup/stop", "already", "exited");
        row("a running one restarts", "POST /containers/traefik/restart", "done", "running");
        row("a stopped one restarts too", "POST /containers/backup/restart", "done", "running");
        row("a running one pauses", "POST /containers/traefik/pause", "done", "paused");
        row("a paused one cannot pause", "POST /containers/legacy-ftp/pause", "CONFLICT", "paused");
        row("a stopped one cannot pause", "POST /containers/backup/pause", "CONFLICT", "exited");
        row("a paused one goes on", "POST /containers/legacy-ftp/unpause", "done", "running");
        row("a running one cannot go on", "POST /containers/traefik/unpause", "SERVER_ERROR", "running");
        row("a running one is killed", "POST /containers/traefik/kill?signal=SIGKILL", "done", "exited");
        row("a hangup does not end it", "POST /containers/traefik/kill?signal=HUP", "done", "running");
        row("no such signal", "POST /containers/traefik/kill?signal=NONSENSE", "ENGINE_REFUSED", "running");
        row("a stopped one cannot be killed", "POST /containers/backup/kill", "CONFLICT", "exited");
        row("a new name", "POST /containers/backup/rename?name=backup-old", "done", "exited");
        row("a name in use", "POST /containers/backup/rename?name=traefik", "CONFLICT", "exited");
        row("no name", "POST /containers/backup/rename", "ENGINE_REFUSED", "exited");
        row("a name with a slash", "POST /containers/backup/rename?name=a/b", "ENGINE_REFUSED", "exited");
        row("a stopped one is removed", "DELETE /containers/backup", "done", "gone");
        row("a running one is not", "DELETE /containers/traefik", "CONFLICT", "running");
        row("but by force", "DELETE /containers/traefik?force=true", "done", "gone");
        row("nobody has that name", "POST /containers/nobody/start", "NOT_FOUND", "gone");
        row("no such verb", "POST /containers/traefik/explode", "UNSUPPORTED", "running");
    }
    void anEngineAnswersAsEnginesDo()
    {
        QFETCH(QString, call);
        QFETCH(QString, answer);
        QFETCH(QString, state);
        Bench bench;
        bench.clock->advance(1h);
        const QString method = call.section(QLatin1Char(' '), 0, 0);
        const QString path = call.section(QLatin1Char(' '), 1).section(QLatin1Char('?'), 0, 0);
        QMap<QString, QString> query;
        if (const QString tail = call.section(QLatin1Char('?'), 1); !tail.isEmpty())
            query.insert(tail.section(QLatin1Char('='), 0, 0), tail.section(QLatin1Char('='), 1));
        const QString name = path.section(QLatin1Char('/'), 2, 2);
        const Facts before = bench.facts(QStringLiteral("docker://demo/container/") + name);
        const auto result = bench.call("demo", method, path, query);
        QCOMPARE(result ? (result->already ? QStringLiteral("already") : QStringLiteral("done"))
                        : codeName(result.error().code),
                 answer);
        // By id, so that a new name is found too.
        Facts after = before;
        if (before.object) {
            const TargetRef target = TargetRef::container(endpoint("demo"), name);
            after = await(bench.world.reader(endpoint("demo"))
                              .value()
                              ->facts(target, before.object->text(), soon(), Cancel()))
                        .value();
        }
        QCOMPARE(after.exists() ? after.value(fact::state).value() : QStringLiteral("gone"), state);
        const bool changed = before.value(fact::startedAt) != after.value(fact::startedAt) && after.exists();
        QCOMPARE(changed, answer == QStringLiteral("done") && (path.endsWith(QStringLiteral("start"))));
    }
    void aStackIsBuiltAndTakenDown()
    {
        Bench bench;
        const QJsonObject labels{{QStringLiteral("wingman.test"), QStringLiteral("true")}};
        const auto network =
            bench.call("demo", QStringLiteral("POST"), QStringLiteral("/networks/create"), {},
                       {{QStringLiteral("Name"), QStringLiteral("stack")}, {QStringLiteral("Labels"), labels}},
                       QStringLiteral("network"));
        QVERIFY(network);
        const QJsonObject body{
            {QStringLiteral("Image"), QStringLiteral("nginx:alpine")},
            {QStringLiteral("Labels"), labels},
            {QStringLiteral("ExposedPorts"), QJsonObject{{QStringLiteral("80/tcp"), QJsonObject{}}}},
            {QStringLiteral("HostConfig"),
             QJsonObject{
                 {QStringLiteral("NetworkMode"), QStringLiteral("stack")},
                 {QStringLiteral("PortBindings"),
                  QJsonObject{{QStringLiteral("80/tcp"),
                               QJsonArray{QJsonObject{{QStringLiteral("HostPort"), QStringLiteral("8081")}}}}}}}}};
        const QMap<QString, QString> name{{QStringLiteral("name"), QStringLiteral("stack-web")}};
        const QString create = QStringLiteral("/containers/create");
        const auto made = bench.call("demo", QStringLiteral("POST"), create, name, body, QStringLiteral("web"));
        QVERIFY(made);
        QCOMPARE(made->captured.size(), 64);
        QCOMPARE(bench.call("demo", QStringLiteral("POST"), create, name, body).error().code, Code::Conflict);
        QVERIFY(bench.call("demo", QStringLiteral("POST"), QStringLiteral("/containers/%1/start").arg(made->captured)));
        const Container web = bench.snapshot("demo").containers.value(
            ObjectId::parse(made->captured).value(), Container{.id = ObjectId::parse(QStringLiteral("none")).value()});
        QCOMPARE(web.state, ContainerState::Running);
        QCOMPARE(web.ports.value(0).hostPort, 8081);
        QCOMPARE(web.networks, QStringList{QStringLiteral("stack")});
        const QString removeNetwork = QStringLiteral("/networks/%1").arg(network->captured);
        QCOMPARE(bench.call("demo", QStringLiteral("DELETE"), removeNetwork).error().code, Code::EngineRefused);
        QVERIFY(bench.call("demo", QStringLiteral("DELETE"), QStringLiteral("/containers/%1").arg(made->captured),
                           {{QStringLiteral("force"), QStringLiteral("true")}}));
        QVERIFY(bench.call("demo", QStringLiteral("DELETE"), removeNetwork));
        // The next one of that name is another object.
        const auto again =
            bench.call("demo", QStringLiteral("POST"), create, name,
                       {{QStringLiteral("Image"), QStringLiteral("nginx:alpine")}}, QStringLiteral("web"));
        QVERIFY(again && again->captured != made->captured);
        QCOMPARE(bench
                     .call("demo", QStringLiteral("POST"), create, {},
                           {{QStringLiteral("Image"), QStringLiteral("no/such:1")}})
                     .error()
                     .code,
                 Code::NotFound);
    }
    void aGuestIsMovedByTasks_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("state");
        const auto row = [](const char *name, const char *path, const char *answer, const char *state) {
            QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(answer)
                                << QString::fromLatin1(state);
        };
        row("a stopped VM starts", "/nodes/pve3/qemu/191/status/start", "done", "running");
        row("a running VM does not", "/nodes/pve3/qemu/190/status/start", "CONFLICT", "running");
        row("a running VM shuts down", "/nodes/pve3/qemu/190/status/shutdown", "done", "stopped");
        row("a running VM reboots", "/nodes/pve3/qemu/190/status/reboot", "done", "running");
        row("a stopped container does not shut down", "/nodes/pve3/lxc/290/status/shutdown", "CONFLICT", "stopped");
        row("a running container stops", "/nodes/pve1/lxc/205/status/stop", "done", "stopped");
        row("a locked one does nothing", "/nodes/pve2/qemu/141/status/stop", "CONFLICT", "running");
        row("a template does not start", "/nodes/pve1/qemu/9000/status/start", "CONFLICT", "stopped");
        row("not on this node", "/nodes/pve2/qemu/190/status/stop", "NOT_FOUND", "");
        row("no such verb", "/nodes/pve3/qemu/190/status/explode", "ENGINE_REFUSED", "running");
    }
    void aGuestIsMovedByTasks()
    {
        QFETCH(QString, path);
        QFETCH(QString, answer);
        QFETCH(QString, state);
        const auto clock = std::make_shared<ManualClock>();
        World world(clock, {.taskTime = 1ms});
        const Step step{.title = path, .call = {QStringLiteral("POST"), path, {}, {}}};
        const auto result =
            await(world.hand(endpoint("demo-pve")).value()->perform(TestMint::permit(), step, soon(), Cancel()));
        QCOMPARE(result ? QStringLiteral("done") : codeName(result.error().code), answer);
        const QStringList parts = path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
        const TargetRef target =
            TargetRef::parse(QStringLiteral("proxmox://demo-pve/%1/%2/%3").arg(parts[1], parts[2], parts[3])).value();
        const auto facts =
            await(world.reader(target.endpoint).value()->facts(target, target.name, soon(), Cancel())).value();
        QCOMPARE(facts.value(fact::state).value_or(QString()), state);
    }
    void whatWasDoneIsKept()
    {
        Bench first;
        int kept = 0;
        first.world.onActed([&kept] { ++kept; });
        QVERIFY(first.call("demo", QStringLiteral("POST"), QStringLiteral("/containers/traefik/stop")));
        QVERIFY(first.call("demo", QStringLiteral("DELETE"), QStringLiteral("/containers/backup")));
        QVERIFY(first.call("demo", QStringLiteral("POST"), QStringLiteral("/networks/create"), {},
                           {{QStringLiteral("Name"), QStringLiteral("mine")}}));
        QVERIFY(first.call("demo", QStringLiteral("POST"), QStringLiteral("/containers/create"),
                           {{QStringLiteral("name"), QStringLiteral("mine")}},
                           {{QStringLiteral("Image"), QStringLiteral("alpine:3.20")}}));
        QVERIFY(first.call("demo-pve", QStringLiteral("POST"), QStringLiteral("/nodes/pve3/qemu/191/status/start")));
        QCOMPARE(kept, 5);
        QVERIFY(!first.call("demo", QStringLiteral("POST"), QStringLiteral("/containers/nobody/stop")));
        QCOMPARE(kept, 5);

        Bench second;
        second.clock->advance(50h); // another day: the beginning is the one that was saved
        const QJsonObject saved = QJsonDocument::fromJson(QJsonDocument(first.world.save()).toJson()).object();
        second.world.load(saved);
        first.clock->advance(50h);
        for (const char *name : {"demo", "demo-edge", "demo-pve"})
            QVERIFY2(second.snapshot(name) == first.snapshot(name), name);
        QCOMPARE(second.world.save(), saved);

        second.world.load(World(second.clock).save());
        QVERIFY(second.facts(QStringLiteral("docker://demo/container/backup")).exists());
        QVERIFY(!second.facts(QStringLiteral("docker://demo/container/mine")).exists());
    }
    void nonsenseIsNotLoaded_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("another format") << QByteArray(R"({"format":"x/9","seed":"7","endpoints":{}})");
        QTest::newRow("wrong types") << QByteArray(
            R"({"format":"wingman-demonstration/1","seed":"7","anchor":5,"endpoints":{"demo":{"containers":[1,"x",{"id":4},{"id":""}],"removed":[{}],"networks":7},"demo-pve":{"guests":[[],{"id":"qemu/1"}]}}})");
    }
    void nonsenseIsNotLoaded()
    {
        QFETCH(QByteArray, text);
        Bench bench;
        const Snapshot before = bench.snapshot("demo");
        bench.world.load(QJsonDocument::fromJson(text).object());
        QVERIFY(bench.snapshot("demo") == before);
    }
    void faultsDoWhatTheySay_data()
    {
        QTest::addColumn<Fault::Kind>("kind");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("state");
        QTest::newRow("fail") << Fault::Kind::Fail << QStringLiteral("DISK_FULL") << QStringLiteral("running");
        QTest::newRow("refuse") << Fault::Kind::Refuse << QStringLiteral("UNREACHABLE") << QStringLiteral("running");
        QTest::newRow("gone") << Fault::Kind::Gone << QStringLiteral("UNREACHABLE") << QStringLiteral("running");
        QTest::newRow("stall") << Fault::Kind::Stall << QStringLiteral("TIMED_OUT") << QStringLiteral("running");
        QTest::newRow("lie") << Fault::Kind::Lie << QStringLiteral("done") << QStringLiteral("running");
        QTest::newRow("lost before acting")
            << Fault::Kind::LoseBeforeActing << QStringLiteral("CONNECTION_LOST") << QStringLiteral("running");
        QTest::newRow("lost after acting")
            << Fault::Kind::LoseAfterActing << QStringLiteral("CONNECTION_LOST") << QStringLiteral("exited");
    }
    void faultsDoWhatTheySay()
    {
        QFETCH(Fault::Kind, kind);
        QFETCH(QString, answer);
        QFETCH(QString, state);
        Bench bench;
        bench.world.faults(endpoint("demo"))
            .value()
            ->add({.kind = kind,
                   .error = Error{Code::DiskFull, {{"path", QStringLiteral("/var")}}},
                   .on = {Method::Perform},
                   .times = 1});
        const Step stop{.title = QStringLiteral("Stop traefik"),
                        .call = {QStringLiteral("POST"), QStringLiteral("/containers/traefik/stop"), {}, {}}};
        const auto hand = bench.world.hand(endpoint("demo")).value();
        const auto result = await(hand->perform(TestMint::permit(), stop, Deadline::after(20ms), Cancel()));
        QCOMPARE(result ? QStringLiteral("done") : codeName(result.error().code), answer);
        const QString traefik = QStringLiteral("docker://demo/container/traefik");
        QCOMPARE(bench.facts(traefik).value(fact::state).value(), state);
        // It was for once.
        QVERIFY(await(hand->perform(TestMint::permit(), stop, soon(), Cancel())));
        QCOMPARE(bench.facts(traefik).value(fact::state).value(), QStringLiteral("exited"));
    }
    void aFrozenEngineActsLater()
    {
        Bench bench;
        bench.world.faults(endpoint("demo"))
            .value()
            ->add({.kind = Fault::Kind::Slow, .delay = 60ms, .on = {Method::Perform}, .times = 1});
        const Step stop{.title = QStringLiteral("Stop"),
                        .call = {QStringLiteral("POST"), QStringLiteral("/containers/traefik/stop"), {}, {}}};
        const auto result = await(bench.world.hand(endpoint("demo"))
                                      .value()
                                      ->perform(TestMint::permit(), stop, Deadline::after(5ms), Cancel()));
        QCOMPARE(result.error().code, Code::TimedOut);
        const QString traefik = QStringLiteral("docker://demo/container/traefik");
        QTRY_COMPARE(bench.facts(traefik).value(fact::state).value(), QStringLiteral("exited"));
    }
    void whatIsCancelledBeforeItLeavesIsNotSent()
    {
        Bench bench;
        const Cancel cancel;
        cancel.cancel();
        const Step stop{.title = QStringLiteral("Stop"),
                        .call = {QStringLiteral("POST"), QStringLiteral("/containers/traefik/stop"), {}, {}}};
        const auto result =
            await(bench.world.hand(endpoint("demo")).value()->perform(TestMint::permit(), stop, soon(), cancel));
        QCOMPARE(result.error().code, Code::Cancelled);
        QCOMPARE(bench.facts(QStringLiteral("docker://demo/container/traefik")).value(fact::state).value(),
                 QStringLiteral("running"));
    }
    void secretsAreSecret()
    {
        Bench bench;
        const Facts facts = bench.facts(QStringLiteral("docker://demo/container/shop-db-1"));
        const QString environment = facts.value(QStringLiteral("env")).value();
        const QString secret = environment.section(QStringLiteral("APP_SECRET="), 1).section(QLatin1Char('\n'), 0, 0);
        QCOMPARE(secret.size(), 24);
        QVERIFY(!QJsonDocument(facts.toJson()).toJson().contains(secret.toUtf8()));
    }
};

QTEST_GUILESS_MAIN(tst_World)
#include "tst_world.moc"
