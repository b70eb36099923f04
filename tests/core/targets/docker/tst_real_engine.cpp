// SPDX-License-Identifier: GPL-3.0-or-later
// labels: engine
// The reader and the operations on a real engine: what is scripted elsewhere is seen here as it is.
#include "support/async.h"
#include "support/permit.h"
#include "support/watching.h"
#include "targets/docker/connect.h"
#include "targets/docker/container_operations.h"
#include "targets/docker/docker_hand.h"
#include "targets/docker/docker_reader.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace wingman;
using namespace wingman::inventory;
using namespace wingman::operations;
using namespace wingman::targets::docker;
using namespace std::chrono_literals;
using wingman::test::await;
using wingman::test::nextOf;
using wingman::test::TestMint;

namespace {

Deadline ample()
{
    return Deadline::after(60s);
}

} // namespace

class tst_RealEngine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_address = qEnvironmentVariable("WINGMAN_TEST_ENGINE");
        m_image = qEnvironmentVariable("WINGMAN_TEST_IMAGE_BUSYBOX");
        if (m_address.isEmpty() || m_image.isEmpty())
            QSKIP("no real engine here (packaging/with-engine.sh starts one)");
        const Endpoint endpoint = test::dockerEndpoint(m_address);
        const auto connector = connectorFor(endpoint);
        QVERIFY(connector);
        m_client = std::make_shared<EngineClient>(*connector, std::make_shared<Worker>(QStringLiteral("decoder")));
        m_reader = std::make_unique<DockerReader>(endpoint, m_client, std::make_shared<SystemClock>());
        m_hand = std::make_unique<DockerHand>(m_client);
    }
    void cleanup()
    {
        for (const QString &name : m_made) {
            Step remove{.title = name,
                        .call = {QStringLiteral("DELETE"),
                                 QStringLiteral("/containers/%1").arg(name),
                                 {{QStringLiteral("force"), QStringLiteral("1")}},
                                 {}},
                        .timeout = 30s,
                        .capture = {},
                        .toleratesAbsent = true};
            QVERIFY(await(m_hand->perform(TestMint::permit(), remove, ample(), Cancel())));
        }
        m_made.clear();
    }

    void introducesItself()
    {
        const auto engine = await(m_reader->engine(ample(), Cancel()));
        QVERIFY2(engine, engine ? "" : qPrintable(engine.error().sentence()));
        QVERIFY(!engine->id.isEmpty());
        QVERIFY(engine->cpus > 0);
        QCOMPARE(await(m_reader->engine(ample(), Cancel()))->id, engine->id);
        const auto checks = await(m_reader->examine(ample(), Cancel()));
        QVERIFY(checks->last().passed);
        QCOMPARE(checks->last().layer, QStringLiteral("api"));
    }
    void listsAndTellsFacts()
    {
        const QString id =
            create(QStringLiteral("wm-facts"),
                   {{QStringLiteral("Env"), QJsonArray{QStringLiteral("PASSWORD=hunter2")}},
                    {QStringLiteral("Labels"),
                     QJsonObject{{QStringLiteral("wingman.test"), QStringLiteral("true")},
                                 {QStringLiteral("com.docker.compose.project"), QStringLiteral("wm-project")}}}});
        const auto snapshot = await(m_reader->snapshot(ample(), Cancel()));
        QVERIFY(snapshot);
        QVERIFY(snapshot->problems.isEmpty());
        const auto found = snapshot->containers.find(ObjectId::parse(id).value());
        QVERIFY(found != snapshot->containers.end());
        QCOMPARE(found->name, QStringLiteral("wm-facts"));
        QCOMPARE(found->project, QStringLiteral("wm-project"));
        QCOMPARE(found->state, ContainerState::Created);
        QVERIFY(!snapshot->images.isEmpty() && !snapshot->networks.isEmpty());

        const Facts facts = factsOf(QStringLiteral("wm-facts"));
        QCOMPARE(facts.engineId, snapshot->engine.id);
        QCOMPARE(facts.object.value().text(), id);
        QCOMPARE(facts.value(fact::testLabel).value(), QStringLiteral("true"));
        QVERIFY(facts.value(QStringLiteral("env")).value().contains(u"hunter2"));
        QVERIFY(!QJsonDocument(facts.toJson()).toJson().contains("hunter2"));
        QVERIFY(factsOf(id).exists());
        QVERIFY(!factsOf(id.left(12)).exists());
        QVERIFY(!factsOf(QStringLiteral("wm-fact")).exists());
        QVERIFY(!factsOf(QStringLiteral("no-such-thing")).exists());
        const TargetRef project{
            Platform::Docker, m_reader->endpoint().id, TargetKind::Project, {}, QStringLiteral("wm-project")};
        QVERIFY(await(m_reader->facts(project, project.name, ample(), Cancel()))->exists());
        const TargetRef image{Platform::Docker, m_reader->endpoint().id, TargetKind::Image, {}, m_image};
        QVERIFY(await(m_reader->facts(image, image.name, ample(), Cancel()))->exists());
        const TargetRef network{
            Platform::Docker, m_reader->endpoint().id, TargetKind::Network, {}, QStringLiteral("none")};
        QVERIFY(await(m_reader->facts(network, network.name, ample(), Cancel()))->exists());
    }
    void everyOperationDoesWhatItsPlanPromises()
    {
        create(QStringLiteral("wm-life"), {});
        const struct
        {
            const char *verb;
            Parameters parameters;
            const char *state;
        } steps[]{{"start", {}, "running"},
                  {"start", {}, "running"}, // 304
                  {"pause", {}, "paused"},
                  {"unpause", {}, "running"},
                  {"restart", {{QStringLiteral("timeout"), qint64(0)}}, "running"},
                  {"rename", {{QStringLiteral("name"), QStringLiteral("wm-life-2")}}, "running"},
                  {"kill", {}, "exited"},
                  {"start", {}, "running"},
                  {"stop", {{QStringLiteral("timeout"), qint64(0)}}, "exited"},
                  {"stop", {}, "exited"}, // 304
                  {"remove", {}, ""}};
        m_made.append(QStringLiteral("wm-life-2"));
        const QString id = factsOf(QStringLiteral("wm-life")).object.value().text();
        for (const auto &[verb, parameters, state] : steps) {
            const Facts before = factsOf(id);
            const auto plan = definition(verb)->plan(before, parameters);
            QVERIFY2(plan, plan ? "" : qPrintable(plan.error().sentence()));
            const bool already = before.value(fact::state) == QString::fromLatin1(state);
            const auto done = await(m_hand->perform(TestMint::permit(), plan->steps.first(), ample(), Cancel()));
            QVERIFY2(done, done ? "" : qPrintable(QString::fromLatin1(verb) + done.error().sentence()));
            if (qstrcmp(verb, "start") == 0 || qstrcmp(verb, "stop") == 0)
                QCOMPARE(done->already, already);
            Facts after = factsOf(id);
            QTRY_VERIFY2_WITH_TIMEOUT((after = factsOf(id), holds(plan->proof, after, before)), verb, 20000);
            if (*state != '\0')
                QCOMPARE(after.value(fact::state).value(), QString::fromLatin1(state));
            else
                QVERIFY(!after.exists());
        }
    }
    void conflictsComeWithTheEnginesReason()
    {
        const QString id = create(QStringLiteral("wm-conflict"), {});
        create(QStringLiteral("wm-taken"), {});
        const Facts facts = factsOf(id);
        const auto renamed = definition("rename")->plan(facts, {{QStringLiteral("name"), QStringLiteral("wm-taken")}});
        const auto conflict = await(m_hand->perform(TestMint::permit(), renamed->steps.first(), ample(), Cancel()));
        QCOMPARE(conflict.error().code, Code::Conflict);
        QVERIFY(conflict.error().arguments.text(u"reason").contains(u"already in use"));
        QVERIFY(await(m_hand->perform(TestMint::permit(), definition("start")->plan(facts, {})->steps.first(), ample(),
                                      Cancel())));
        Step remove = definition("remove")->plan(facts, {})->steps.first();
        QCOMPARE(await(m_hand->perform(TestMint::permit(), remove, ample(), Cancel())).error().code,
                 Code::Conflict); // it runs
        remove.call.path = QStringLiteral("/containers/%1").arg(QString(64, u'0'));
        remove.toleratesAbsent = false;
        QCOMPARE(await(m_hand->perform(TestMint::permit(), remove, ample(), Cancel())).error().code, Code::NotFound);
    }
    void autoRemovedContainersAreGoneWhenTheyEnd()
    {
        const QString id = create(QStringLiteral("wm-rm"),
                                  {{QStringLiteral("HostConfig"), QJsonObject{{QStringLiteral("AutoRemove"), true}}}});
        QVERIFY(await(m_hand->perform(TestMint::permit(), definition("start")->plan(factsOf(id), {})->steps.first(),
                                      ample(), Cancel())));
        const Facts before = factsOf(id);
        const auto plan = definition("stop")->plan(before, {{QStringLiteral("timeout"), qint64(0)}});
        QVERIFY(await(m_hand->perform(TestMint::permit(), plan->steps.first(), ample(), Cancel())));
        QTRY_VERIFY_WITH_TIMEOUT(holds(plan->proof, factsOf(id), before), 20000);
    }
    void theWatchFollowsWhatHappens()
    {
        const auto watch = m_reader->watch(Cancel());
        QVERIFY(await(nextOf<Snapshot>(watch)));
        QCOMPARE(await(nextOf<WatchState>(watch))->link, WatchState::Link::Live);
        const QString id = create(QStringLiteral("wm-watched"), {});
        const auto made = await(nextOf<Diff>(watch));
        QCOMPARE(made->containers.added.size(), 1);
        QCOMPARE(made->containers.added.first().name, QStringLiteral("wm-watched"));
        QVERIFY(await(m_hand->perform(TestMint::permit(), definition("start")->plan(factsOf(id), {})->steps.first(),
                                      ample(), Cancel())));
        for (;;) {
            const auto diff = await(nextOf<Diff>(watch));
            QVERIFY(diff);
            const auto &changed = diff->containers.changed;
            if (!changed.isEmpty() && changed.first().state == ContainerState::Running)
                break;
        }
    }
    void logsFromBothSourcesAndFromATerminal()
    {
        const QJsonArray command{QStringLiteral("sh"), QStringLiteral("-c"),
                                 QStringLiteral("echo out; echo err >&2; printf end")};
        for (const bool terminal : {false, true}) {
            const QString id = create(terminal ? QStringLiteral("wm-tty") : QStringLiteral("wm-log"),
                                      {{QStringLiteral("Cmd"), command}, {QStringLiteral("Tty"), terminal}});
            QVERIFY(await(m_hand->perform(TestMint::permit(), definition("start")->plan(factsOf(id), {})->steps.first(),
                                          ample(), Cancel())));
            QTRY_COMPARE_WITH_TIMEOUT(factsOf(id).value(fact::state).value(), QStringLiteral("exited"), 20000);
            const auto logs = await(m_reader->logs(ObjectId::parse(id).value(), {}, ample(), Cancel()));
            QVERIFY(logs);
            QStringList lines;
            for (;;) {
                const auto line = await((*logs)->next(ample(), Cancel()));
                QVERIFY(line);
                if (!line->has_value())
                    break;
                QVERIFY((*line)->at);
                lines.append(QStringLiteral("%1 %2")
                                 .arg(static_cast<int>((*line)->source))
                                 .arg(QString::fromUtf8((*line)->text)));
            }
            lines.sort();
            const QStringList expected =
                terminal ? QStringList{QStringLiteral("2 end"), QStringLiteral("2 err"), QStringLiteral("2 out")}
                         : QStringList{QStringLiteral("0 end"), QStringLiteral("0 out"), QStringLiteral("1 err")};
            QCOMPARE(lines, expected);
        }
    }
    void statsOfARunningContainer()
    {
        const QString id = create(QStringLiteral("wm-stats"), {});
        QVERIFY(await(m_hand->perform(TestMint::permit(), definition("start")->plan(factsOf(id), {})->steps.first(),
                                      ample(), Cancel())));
        const auto stats = await(m_reader->stats(ObjectId::parse(id).value(), ample(), Cancel()));
        QVERIFY(stats);
        const auto first = await((*stats)->next(ample(), Cancel()));
        QVERIFY(first && first->has_value());
        QVERIFY(!(*first)->cpuShare);
        const auto second = await((*stats)->next(ample(), Cancel()));
        QVERIFY((*second)->cpuShare);
        QVERIFY((*second)->memory.value() > 0);
    }

private:
    Facts factsOf(const QString &nameOrId)
    {
        const auto facts = await(
            m_reader->facts(TargetRef::container(m_reader->endpoint().id, nameOrId), nameOrId, ample(), Cancel()));
        return facts.value();
    }
    QString create(const QString &name, const QJsonObject &more)
    {
        QJsonObject body{{QStringLiteral("Image"), m_image},
                         {QStringLiteral("Cmd"), QJsonArray{QStringLiteral("sleep"), QStringLiteral("600")}}};
        for (auto at = more.begin(); at != more.end(); ++at)
            body.insert(at.key(), at.value());
        const Step step{.title = name,
                        .call = {QStringLiteral("POST"),
                                 QStringLiteral("/containers/create"),
                                 {{QStringLiteral("name"), name}},
                                 body},
                        .timeout = 30s,
                        .capture = QStringLiteral("container"),
                        .toleratesAbsent = false};
        const auto made = await(m_hand->perform(TestMint::permit(), step, ample(), Cancel()));
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence()));
        m_made.append(name);
        return made->captured;
    }
    static std::shared_ptr<const Definition> definition(const char *verb)
    {
        for (const auto &each : containerDefinitions()) {
            if (each->spec().id.text() == QStringLiteral("docker.container.%1").arg(QLatin1String(verb)))
                return each;
        }
        return nullptr;
    }

    QString m_address;
    QString m_image;
    QStringList m_made;
    std::shared_ptr<EngineClient> m_client;
    std::unique_ptr<DockerReader> m_reader;
    std::unique_ptr<DockerHand> m_hand;
};

QTEST_GUILESS_MAIN(tst_RealEngine)
#include "tst_real_engine.moc"
