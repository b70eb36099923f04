// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/docker/decode.h"

#include "support/conformance.h"
#include "support/scripted_engine.h"
#include "targets/docker/container_facts.h"
#include "targets/docker/event.h"
#include "targets/docker/stats.h"
#include "targets/json/lenient.h"

#include <QJsonArray>
#include <QTest>

using namespace wingman;
using namespace wingman::inventory;
using namespace wingman::targets;
using namespace wingman::targets::docker;

namespace {

const QString where = QStringLiteral("unix:///engine.sock");

const QByteArray fullRow = R"json({
  "Id":"3f8a000000000000000000000000000000000000000000000000000000000000",
  "Names":["/db/web","/web"], "Image":"nginx:1", "ImageID":"sha256:aa", "Command":"nginx", "Created":1700000000,
  "Ports":[{"IP":"0.0.0.0","PrivatePort":80,"PublicPort":8080,"Type":"tcp"},{"IP":"::","PrivatePort":80,"PublicPort":8080,"Type":"tcp"},
           {"PrivatePort":443,"Type":"tcp"},{"IP":"127.0.0.1","PrivatePort":53,"PublicPort":53,"Type":"udp"}],
  "Labels":{"com.docker.compose.project":"shop","com.docker.compose.service":"web","wingman.test":"true"},
  "State":"running", "Status":"Up 2 hours (healthy)",
                 "HostConfig" : {"NetworkMode" : "shop_default"},
                 "NetworkSettings" : {"Networks" : {"shop_default" : {}, "bridge" : null}},
                 "Mounts" : [
                     {
                         "Type" : "volume",
                         "Name" : "data",
                         "Source" : "/var/lib/docker/volumes/data/_data",
                         "Destination" : "/data",
                         "RW" : true
                     },
                     {"Type" : "bind", "Source" : "/etc/x", "Destination" : "/x", "RW" : false}
                 ]
})json";

Container only(const QByteArray &row)
{
    const auto rows = containersFrom(where, '[' + row + ']');
    return rows.value().first();
}

QByteArray compact(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                           : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

/// Every way in which one value of a body is spoilt: dropped, null, another type, odd text.
QList<QJsonObject> spoilt(const QJsonObject &object)
{
    QList<QJsonObject> variants;
    for (auto at = object.begin(); at != object.end(); ++at) {
        QJsonObject without = object;
        without.remove(at.key());
        variants.append(without);
        const QJsonValue replacements[]{QJsonValue(QJsonValue::Null),
                                        QJsonValue(QStringLiteral("17")),
                                        QJsonValue(17),
                                        QJsonValue(-1.5),
                                        QJsonValue(1e300),
                                        QJsonValue(true),
                                        QJsonArray{},
                                        QJsonArray{1, QStringLiteral("x"), QJsonValue(), QJsonArray{}},
                                        QJsonObject{},
                                        QJsonObject{{QStringLiteral("x"), QJsonArray{}}},
                                        QJsonValue(QString(QStringLiteral("\x1b[31m\u202e\n") + QChar(0)))};
        for (const QJsonValue &replacement : replacements) {
            QJsonObject other = object;
            other.insert(at.key(), replacement);
            variants.append(other);
        }
        if (at.value().isObject()) {
            for (const QJsonObject &inner : spoilt(at.value().toObject())) {
                QJsonObject other = object;
                other.insert(at.key(), inner);
                variants.append(other);
            }
        } else if (at.value().isArray() && at.value().toArray().first().isObject()) {
            for (const QJsonObject &inner : spoilt(at.value().toArray().first().toObject())) {
                QJsonObject other = object;
                other.insert(at.key(), QJsonArray{inner});
                variants.append(other);
            }
        }
    }
    QJsonObject more = object;
    more.insert(QStringLiteral("Unheard"), QJsonObject{{QStringLiteral("of"), 1}});
    variants.append(more);
    return variants;
}

} // namespace

class tst_Decode : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFullRow()
    {
        const Container container = only(fullRow);
        QCOMPARE(container.id.text().left(4), QStringLiteral("3f8a"));
        QCOMPARE(container.name, QStringLiteral("web")); // not the link's
        QCOMPARE(container.otherNames, QStringList{QStringLiteral("db/web")});
        QCOMPARE(container.state, ContainerState::Running);
        QCOMPARE(container.health, Health::Healthy);
        QCOMPARE(container.project, QStringLiteral("shop"));
        QCOMPARE(container.service, QStringLiteral("web"));
        QCOMPARE(container.networks, (QStringList{QStringLiteral("bridge"), QStringLiteral("shop_default")}));
        QCOMPARE(container.networkMode, QStringLiteral("shop_default"));
        QCOMPARE(container.ports.size(), 3);
        QCOMPARE(container.ports.at(0), (PortMapping{80, 8080, {}, QStringLiteral("tcp")}));
        QCOMPARE(container.ports.at(1), (PortMapping{443, 0, {}, QStringLiteral("tcp")}));
        QCOMPARE(container.ports.at(2), (PortMapping{53, 53, QStringLiteral("127.0.0.1"), QStringLiteral("udp")}));
        QCOMPARE(container.mounts.size(), 2);
        QCOMPARE(container.mounts.at(0),
                 (MountPoint{QStringLiteral("volume"), QStringLiteral("data"), QStringLiteral("/data"), false}));
        QCOMPARE(container.mounts.at(1),
                 (MountPoint{QStringLiteral("bind"), QStringLiteral("/etc/x"), QStringLiteral("/x"), true}));
        QCOMPARE(toText(container.created.value()), QStringLiteral("2023-11-14T22:13:20.000000Z"));
    }
    void states_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<QString>("name");
        QTest::newRow("dead beats everything")
            << QByteArray(R"({"Status":"running","Dead":true,"Restarting":true,"Paused":true,"Running":true})")
            << QStringLiteral("dead");
        QTest::newRow("restarting, though its word is exited")
            << QByteArray(R"({"Status":"exited","Running":false,"Restarting":true})") << QStringLiteral("restarting");
        QTest::newRow("restarting, though it runs")
            << QByteArray(R"({"Status":"restarting","Running":true,"Restarting":true})")
            << QStringLiteral("restarting");
        QTest::newRow("paused beats running")
            << QByteArray(R"({"Status":"running","Paused":true,"Running":true})") << QStringLiteral("paused");
        QTest::newRow("running") << QByteArray(R"({"Running":true})") << QStringLiteral("running");
        QTest::newRow("created") << QByteArray(R"({"Status":"created","Running":false})") << QStringLiteral("created");
        QTest::newRow("removing") << QByteArray(R"({"Status":"removing","Running":false})")
                                  << QStringLiteral("removing");
        QTest::newRow("no word, ran once")
            << QByteArray(R"({"Running":false,"StartedAt":"2014-10-02T07:59:58.9Z"})") << QStringLiteral("exited");
        QTest::newRow("no word, never ran")
            << QByteArray(R"({"Running":false,"StartedAt":"0001-01-01T00:00:00Z"})") << QStringLiteral("created");
        QTest::newRow("a word nobody knows") << QByteArray(R"({"Status":"dancing"})") << QStringLiteral("unknown");
        QTest::newRow("truth as text") << QByteArray(R"({"Running":"true"})") << QStringLiteral("running");
        QTest::newRow("nothing") << QByteArray("{}") << QStringLiteral("unknown");
    }
    void states()
    {
        QFETCH(QByteArray, state);
        QFETCH(QString, name);
        QCOMPARE(containerStateName(stateFrom(QJsonDocument::fromJson(state).object())), name);
    }
    void statesFromTheSentence_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("health");
        const QString none = QStringLiteral("none");
        QTest::newRow("up") << QStringLiteral("Up 2 hours") << QStringLiteral("running") << none;
        QTest::newRow("healthy") << QStringLiteral("Up 2 hours (healthy)") << QStringLiteral("running")
                                 << QStringLiteral("healthy");
        QTest::newRow("unhealthy") << QStringLiteral("Up 2 hours (unhealthy)") << QStringLiteral("running")
                                   << QStringLiteral("unhealthy");
        QTest::newRow("starting") << QStringLiteral("Up 1 second (health: starting)") << QStringLiteral("running")
                                  << QStringLiteral("starting");
        QTest::newRow("paused") << QStringLiteral("Up 2 hours (Paused)") << QStringLiteral("paused") << none;
        QTest::newRow("exited") << QStringLiteral("Exited (137) 3 days ago") << QStringLiteral("exited") << none;
        QTest::newRow("restarting") << QStringLiteral("Restarting (1) 2 seconds ago") << QStringLiteral("restarting")
                                    << none;
        QTest::newRow("removal") << QStringLiteral("Removal In Progress") << QStringLiteral("removing") << none;
        QTest::newRow("created") << QStringLiteral("Created") << QStringLiteral("created") << none;
        QTest::newRow("dead") << QStringLiteral("Dead") << QStringLiteral("dead") << none;
        QTest::newRow("something else") << QStringLiteral("testing") << QStringLiteral("unknown") << none;
    }
    void statesFromTheSentence()
    {
        QFETCH(QString, status);
        QFETCH(QString, name);
        QFETCH(QString, health);
        QCOMPARE(containerStateName(stateFromStatus(status)), name);
        QCOMPARE(healthName(healthFromStatus(status)), health);
    }
    void emptyInEveryWay()
    {
        for (const char *json : {"[]", "null", "[null]"})
            QVERIFY(containersFrom(where, QByteArray(json)) || QByteArray(json) == "null");
        const Container container =
            only(R"({"Id":"abc","Names":null,"Labels":null,"Ports":null,"Mounts":null,"NetworkSettings":null})");
        QCOMPARE(container.name, QStringLiteral("abc"));
        QVERIFY(container.ports.isEmpty() && container.mounts.isEmpty() && container.labels.isEmpty());
        QVERIFY(volumesFrom(where, R"({"Volumes":null,"Warnings":null})")->isEmpty());
        const auto images = imagesFrom(
            where,
            R"([{"Id":"sha256:a","RepoTags":["<none>:<none>"],"RepoDigests":["<none>@<none>"]},{"Id":"sha256:b","RepoTags":null}])");
        QCOMPARE(images->size(), 2);
        for (const Image &image : *images)
            QVERIFY(image.tags.isEmpty() && image.digests.isEmpty());
    }
    void noRowIsLost()
    {
        // Without ids, with one id twice, with ids that cannot be ids: four rows stay four rows.
        const auto rows = containersFrom(
            where,
            R"([{"Names":["/a"]},{},{"Id":"x"},{"Id":"x","Names":["/b"]},{"Id":"\u0000\u202e"},{"Id":7},5,null])");
        QVERIFY(rows);
        QCOMPARE(rows->size(), 8);
    }
    void whatIsNoListIsSaidSo()
    {
        for (const char *json : {"", "text", "{\"message\":\"x\"}", "\"a\"", "[", "[[[["})
            QCOMPARE(containersFrom(where, json).error().code, Code::ProtocolError);
    }
    void portsAsText()
    {
        const QJsonArray ports{
            QStringLiteral("0.0.0.0:88->80/tcp"), QStringLiteral("443/tcp"), QStringLiteral("nonsense"), 5,
            QJsonObject{{QStringLiteral("PrivatePort"), QStringLiteral("22")}, {QStringLiteral("PublicPort"), 70000}}};
        const auto mappings = portsFrom(ports);
        QCOMPARE(mappings, (QList<PortMapping>{{80, 88, {}, QStringLiteral("tcp")},
                                               {443, 0, {}, QStringLiteral("tcp")},
                                               {22, 0, {}, QStringLiteral("tcp")}}));
    }
    void spoiltRowsStayRows()
    {
        const QJsonObject row = QJsonDocument::fromJson(fullRow).object();
        const QByteArray sound = test::containerRow("bbb", "sound");
        int count = 0;
        for (const QJsonObject &variant : spoilt(row)) {
            const auto rows = containersFrom(where, '[' + compact(variant) + ',' + sound + ']');
            QVERIFY2(rows, compact(variant).constData());
            QCOMPARE(rows->size(), 2);
            QCOMPARE(rows->value(ObjectId::parse(QStringLiteral("bbb")).value(), rows->first()).name,
                     QStringLiteral("sound"));
            ++count;
        }
        QVERIFY(count > 300);
    }
    void spoiltInspectsNeverBecomeHarmless()
    {
        const QByteArray inspect = R"({"Id":"abc","Name":"/web","Image":"sha256:1","RestartCount":0,
            "State":{"Status":"running","Running":true,"StartedAt":"2024-01-01T00:00:00Z","Health":{"Status":"healthy","Log":[{"Output":"pw=hunter2"}]}},
            "HostConfig":{"AutoRemove":false},
            "Config":{"Image":"nginx","Env":["PASSWORD=hunter2"],"Cmd":["run","--key=hunter2"],"Entrypoint":"hunter2","Labels":{"token":"hunter2","wingman.test":"true"}}})";
        const TargetRef target =
            TargetRef::container(EndpointId::parse(QStringLiteral("local")).value(), QStringLiteral("web"));
        const auto hidden = [](const Facts &facts) {
            const QByteArray kept = QJsonDocument(facts.toJson()).toJson();
            return !kept.contains("hunter2");
        };
        const QJsonObject object = QJsonDocument::fromJson(inspect).object();
        const Facts facts = containerFacts(target, QStringLiteral("E"), object, Instant());
        QVERIFY(hidden(facts));
        QCOMPARE(facts.object.value().text(), QStringLiteral("abc"));
        QCOMPARE(facts.value(fact::state).value(), QStringLiteral("running"));
        QCOMPARE(facts.value(fact::name).value(), QStringLiteral("web"));
        QCOMPARE(facts.value(fact::testLabel).value(), QStringLiteral("true"));
        QCOMPARE(facts.value(QStringLiteral("env")).value(), QStringLiteral("PASSWORD=hunter2"));
        QCOMPARE(facts.values.value(QStringLiteral("label.token")).cls, FactClass::Secret);
        for (const QJsonObject &variant : spoilt(object)) {
            const Facts odd = containerFacts(target, QStringLiteral("E"), variant, Instant());
            QVERIFY2(hidden(odd), compact(variant).constData());
        }
    }
    void exactNamesOnly_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<bool>("is");
        QTest::newRow("the name") << QStringLiteral("web") << true;
        QTest::newRow("the id") << QStringLiteral("abcdef") << true;
        QTest::newRow("the beginning of the id") << QStringLiteral("abc") << false;
        QTest::newRow("the beginning of the name") << QStringLiteral("we") << false;
        QTest::newRow("the name with a slash") << QStringLiteral("/web") << false;
        QTest::newRow("another case") << QStringLiteral("Web") << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void exactNamesOnly()
    {
        QFETCH(QString, asked);
        QFETCH(bool, is);
        const QJsonObject container{{QStringLiteral("Id"), QStringLiteral("abcdef")},
                                    {QStringLiteral("Name"), QStringLiteral("/web")}};
        QCOMPARE(isExactly(TargetKind::Container, container, asked), is);
    }
    void imagesByTag()
    {
        const QJsonObject image{{QStringLiteral("Id"), QStringLiteral("sha256:a")},
                                {QStringLiteral("RepoTags"),
                                 QJsonArray{QStringLiteral("busybox:latest"), QStringLiteral("busybox:local")}}};
        for (const char *name : {"sha256:a", "busybox", "busybox:latest", "busybox:local"})
            QVERIFY(isExactly(TargetKind::Image, image, QString::fromLatin1(name)));
        for (const char *name : {"sha256", "busy", "busybox:1", ""})
            QVERIFY(!isExactly(TargetKind::Image, image, QString::fromLatin1(name)));
    }
    void theEnginesIdentity()
    {
        Agreement docker;
        docker.version = {1, 41};
        docker.product = QStringLiteral("Docker Engine");
        const auto engine = engineFrom(
            where, R"({"ID":"AB:CD","Name":"host","NCPU":"4","MemTotal":1073741824,"OSType":"linux"})", docker);
        QCOMPARE(engine->id, QStringLiteral("AB:CD"));
        QCOMPARE(engine->cpus, 4);
        QCOMPARE(engine->memory, qint64(1) << 30);
        // Podman makes up another ID for each answer; it must still be the same engine.
        Agreement podman = docker;
        podman.podman = true;
        const auto first =
            engineFrom(where, R"({"ID":"1","Name":"host","DockerRootDir":"/var/lib/containers"})", podman);
        const auto second =
            engineFrom(where, R"({"ID":"2","Name":"host","DockerRootDir":"/var/lib/containers"})", podman);
        const auto other =
            engineFrom(where, R"({"ID":"2","Name":"host","DockerRootDir":"/home/me/.local/share/containers"})", podman);
        QCOMPARE(first->id, second->id);
        QVERIFY(first->id != other->id);
        QVERIFY(!engineFrom(where, "{}", docker)->id.isEmpty());
    }

    void events_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("said"); // kind object action microseconds
        QTest::addColumn<QStringList>("touched");
        QTest::newRow("the new form")
            << QByteArray(
                   R"({"Type":"container","Action":"start","Actor":{"ID":"abc","Attributes":{"name":"web"}},"time":1700000000,"timeNano":1700000000123456789})")
            << QStringLiteral("container abc web start 1700000000123456")
            << QStringList{QStringLiteral("container abc")};
        QTest::newRow("the old form") << QByteArray(R"({"status":"die","id":"abc","from":"busybox","time":1700000000})")
                                      << QStringLiteral("container abc  die 1700000000000000")
                                      << QStringList{QStringLiteral("container abc")};
        QTest::newRow("the old form of an image")
            << QByteArray(R"({"status":"untag","id":"busybox:1","time":1700000000})")
            << QStringLiteral("image busybox:1  untag 1700000000000000")
            << QStringList{QStringLiteral("image busybox:1")};
        QTest::newRow("an action with a colon")
            << QByteArray(R"({"Type":"container","Action":"health_status: healthy","Actor":{"ID":"abc"},"time":1})")
            << QStringLiteral("container abc  health_status: healthy 1000000")
            << QStringList{QStringLiteral("container abc")};
        QTest::newRow("what an exec ran is not kept")
            << QByteArray(
                   R"({"Type":"container","Action":"exec_create: sh -c 'mysql -phunter2'","Actor":{"ID":"abc"},"time":1})")
            << QStringLiteral("container abc  exec_create 1000000") << QStringList{};
        QTest::newRow("a container joins a network")
            << QByteArray(
                   R"({"Type":"network","Action":"connect","Actor":{"ID":"net","Attributes":{"container":"abc","name":"bridge"}},"time":1})")
            << QStringLiteral("network net bridge connect 1000000") << QStringList{QStringLiteral("container abc")};
        QTest::newRow("a network is made")
            << QByteArray(
                   R"({"Type":"network","Action":"create","Actor":{"ID":"net","Attributes":{"name":"n"}},"time":1})")
            << QStringLiteral("network net n create 1000000") << QStringList{QStringLiteral("network net")};
        QTest::newRow("numbers as text")
            << QByteArray(
                   R"({"Type":"container","Action":"start","Actor":{"ID":"abc"},"timeNano":"1700000000000000000"})")
            << QStringLiteral("container abc  start 1700000000000000") << QStringList{QStringLiteral("container abc")};
        QTest::newRow("a plugin") << QByteArray(R"({"Type":"plugin","Action":"enable","Actor":{"ID":"p"}})")
                                  << QString() << QStringList{};
        QTest::newRow("nothing") << QByteArray("{}") << QString() << QStringList{};
        QTest::newRow("odd types") << QByteArray(R"({"Type":5,"Action":[],"Actor":"x","time":{}})") << QString()
                                   << QStringList{};
        QTest::newRow("a time beyond all times")
            << QByteArray(R"({"Type":"container","Action":"start","Actor":{"ID":"abc"},"time":9000000000000000000})")
            << QStringLiteral("container abc  start 0") << QStringList{QStringLiteral("container abc")};
    }
    void events()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, said);
        QFETCH(QStringList, touched);
        const auto event =
            eventFrom(EndpointId::parse(QStringLiteral("local")).value(), QJsonDocument::fromJson(json).object());
        if (!event) {
            QVERIFY(said.isEmpty());
            return;
        }
        QCOMPARE(
            QStringLiteral("%1 %2 %3 %4 %5")
                .arg(targetKindName(event->event.kind), event->event.object, event->event.name, event->event.action)
                .arg(event->event.at.time_since_epoch().count()),
            said);
        QStringList objects;
        for (const auto &[kind, id] : event->touched)
            objects.append(targetKindName(kind) + u' ' + id);
        QCOMPARE(objects, touched);
    }

    void stats()
    {
        const auto sample = [](const QByteArray &json) {
            return sampleFrom(QJsonDocument::fromJson(json).object(), Instant(std::chrono::seconds(5)));
        };
        // the first frame
        const QByteArray cpu =
            R"("cpu_stats":{"cpu_usage":{"total_usage":3000},"system_cpu_usage":20000,"online_cpus":2})";
        QVERIFY(!sample(R"({"read":"2024-01-01T00:00:01Z","preread":"0001-01-01T00:00:00Z",)" + cpu +
                        R"(,"precpu_stats":{"cpu_usage":{"total_usage":0}}})")
                     .cpuShare);
        // cgroup v1 and v2
        const auto second = sample(R"({"read":"2024-01-01T00:00:02Z","preread":"2024-01-01T00:00:01Z",)" + cpu +
                                   R"(,"precpu_stats":{"cpu_usage":{"total_usage":1000},"system_cpu_usage":16000},
            "memory_stats":{"usage":1000,"limit":5000,"stats":{"inactive_file":300}},"blkio_stats":{"io_service_bytes_recursive":[{"op":"Read","value":7},{"op":"read","value":1},{"op":"Write","value":2},{"op":"Sync","value":9}]},
            "networks":{"eth0":{"rx_bytes":5,"tx_bytes":6},"eth1":{"rx_bytes":50,"tx_bytes":60}},"pids_stats":{"current":3}})");
        QCOMPARE(second.cpuShare.value(), 1.0);
        QCOMPARE(second.memory.value(), 700);
        QCOMPARE(second.memoryLimit.value(), 5000);
        QCOMPARE(second.received.value(), 55);
        QCOMPARE(second.sent.value(), 66);
        QCOMPARE(second.blockRead.value(), 8);
        QCOMPARE(second.blockWritten.value(), 2);
        QCOMPARE(second.processes.value(), 3);
        QCOMPARE(
            sample(
                R"({"read":"2024-01-01T00:00:02Z","memory_stats":{"usage":1000,"stats":{"total_inactive_file":400,"inactive_file":1}}})")
                .memory.value(),
            600);
        QVERIFY(
            !sample(R"({"read":"2024-01-01T00:00:02Z","blkio_stats":{"io_service_bytes_recursive":null}})").blockRead);
        // Windows
        const auto windows = sample(
            R"({"read":"2024-01-01T00:00:02Z","preread":"2024-01-01T00:00:01Z","num_procs":2,"cpu_stats":{"cpu_usage":{"total_usage":5000000}},
            "precpu_stats":{"cpu_usage":{"total_usage":0}},"memory_stats":{"commitbytes":9,"privateworkingset":8}})");
        QCOMPARE(windows.cpuShare.value(), 0.5);
        QCOMPARE(windows.memory.value(), 8);
        // stopped
        const auto stopped = sample(
            R"({"read":"0001-01-01T00:00:00Z","preread":"0001-01-01T00:00:00Z","memory_stats":{"usage":0},"pids_stats":{}})");
        QVERIFY(!stopped.memory && !stopped.cpuShare && !stopped.processes);
        QCOMPARE(stopped.at, Instant(std::chrono::seconds(5)));
    }

    void lenientValues()
    {
        QCOMPARE(wholeOf(QJsonValue(QStringLiteral(" 12 "))).value(), 12);
        QCOMPARE(wholeOf(QJsonValue(12.0)).value(), 12);
        QVERIFY(!wholeOf(QJsonValue(12.5)) && !wholeOf(QJsonValue(1e300)) && !wholeOf(QJsonValue(true)));
        QCOMPARE(wholeOf(QJsonDocument::fromJson("[9007199254740993]").array().first()).value(), 9007199254740993);
        QVERIFY(!instantOf(QJsonValue(QStringLiteral("0001-01-01T00:00:00Z"))));
        QVERIFY(!instantOf(QJsonValue(QStringLiteral("yesterday"))));
        QCOMPARE(instantOf(QJsonValue(QStringLiteral("2024-01-01T00:00:00.1Z"))),
                 instantOf(QJsonValue(QStringLiteral("2024-01-01T00:00:00.100000000Z"))));
        QCOMPARE(labelsOf(QJsonArray{QStringLiteral("a=b=c"), QStringLiteral("d"), 5}),
                 (QMap<QString, QString>{{QStringLiteral("a"), QStringLiteral("b=c")},
                                         {QStringLiteral("d"), {}},
                                         {QStringLiteral("5"), {}}}));
        QVERIFY(labelsOf(QJsonValue(5)).isEmpty());
    }

    void recordedBodiesLoseNoRow()
    {
        const QStringList files = test::conformanceFiles(QStringLiteral("docker/recorded"));
        if (files.isEmpty())
            QSKIP("the recorded answers are not on this machine");
        int rows = 0;
        int inspects = 0;
        int frames = 0;
        const TargetRef target =
            TargetRef::container(EndpointId::parse(QStringLiteral("local")).value(), QStringLiteral("web"));
        const auto look = [&](const QJsonValue &value, const QString &file) {
            const QJsonObject object = value.isArray() ? value.toArray().first().toObject() : value.toObject();
            const QJsonArray array = value.isArray() ? value.toArray() : QJsonArray{value};
            const QByteArray body = compact(array);
            if (object.contains(u"Names") || (object.contains(u"Command") && object.contains(u"Ports"))) {
                QCOMPARE(containersFrom(file, body)->size(), array.size());
                rows += int(array.size());
            } else if (object.contains(u"RepoTags")) {
                QCOMPARE(imagesFrom(file, body)->size(), array.size());
                rows += int(array.size());
            } else if (object.contains(u"IPAM")) {
                QCOMPARE(networksFrom(file, body)->size(), array.size());
                rows += int(array.size());
            } else if (object.value(u"Volumes").isArray()) {
                QCOMPARE(volumesFrom(file, compact(object))->size(), object.value(u"Volumes").toArray().size());
                rows += int(object.value(u"Volumes").toArray().size());
            } else if (object.contains(u"State") && object.contains(u"HostConfig")) {
                const Facts facts = containerFacts(target, QStringLiteral("E"), object, Instant());
                QVERIFY2(facts.exists() != object.value(u"Id").toString().isEmpty(),
                         qPrintable(file)); // one recording has none
                QVERIFY2(facts.value(fact::state) != QStringLiteral("unknown"), qPrintable(file));
                ++inspects;
            } else if (object.contains(u"memory_stats")) {
                (void)sampleFrom(object, Instant());
                ++frames;
            }
        };
        for (const QString &file : files) {
            QFile content(file);
            QVERIFY(content.open(QIODevice::ReadOnly));
            const QJsonDocument document = QJsonDocument::fromJson(content.readAll());
            if (document.isArray())
                look(document.array(), file);
            else if (document.object().contains(u"bodies")) {
                for (const QJsonValue &body : document.object().value(u"bodies").toArray()) {
                    const QJsonDocument inner =
                        QJsonDocument::fromJson(body.toObject().value(u"body").toString().toUtf8());
                    look(inner.isArray() ? QJsonValue(inner.array()) : QJsonValue(inner.object()), file);
                }
            } else {
                look(document.object(), file);
            }
        }
        QVERIFY2(rows > 20 && inspects > 10 && frames > 5,
                 qPrintable(QStringLiteral("%1 %2 %3").arg(rows).arg(inspects).arg(frames)));
    }
};

QTEST_GUILESS_MAIN(tst_Decode)
#include "tst_decode.moc"
