// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/decode.h"

#include "support/conformance.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace wingman;
using namespace wingman::inventory;
using namespace wingman::targets::proxmox;

namespace {

const QString where = QStringLiteral("the cluster");

QByteArray data(const QByteArray &json)
{
    return "{\"data\":" + json + '}';
}

/// How many rows a body's list has that the reader must have too; none for what is no list of ours.
std::optional<qsizetype> rowsRead(const QString &path, const QByteArray &body)
{
    const auto sized = [](const auto &rows) {
        return rows ? std::optional(rows->size()) : std::optional<qsizetype>(-1);
    };
    const QString place = path.section(u'?', 0, 0);
    const auto is = [&place](const char *form) {
        return QRegularExpression(QLatin1String(form)).match(place).hasMatch();
    };
    if (is("/cluster/resources\\$?$")) {
        const auto all = resourcesFrom(where, body);
        return all ? all->nodes.size() + all->guests.size() + all->storages.size() + all->pools.size() + all->others
                   : qsizetype(-1);
    }
    if (is("/nodes\\$?$"))
        return sized(nodesFrom(where, body));
    if (is("/nodes/[^/]+/qemu\\$?$"))
        return sized(guestsFrom(where, body, GuestKind::Qemu, QStringLiteral("pve")));
    if (is("/nodes/[^/]+/lxc\\$?$"))
        return sized(guestsFrom(where, body, GuestKind::Lxc, QStringLiteral("pve")));
    if (is("/nodes/[^/]+/storage\\$?$"))
        return sized(storagesFrom(where, body, QStringLiteral("pve")));
    if (is("/pools\\$?$"))
        return sized(poolsFrom(where, body));
    if (is("/(cluster|nodes/[^/]+)/tasks\\$?$"))
        return sized(tasksFrom(where, body));
    if (is("/tasks/[^/]+/log\\$?$")) {
        const auto lines = taskLogFrom(where, body);
        // The one line of an empty log is no line.
        return lines && lines->isEmpty() && body.contains("no content") ? 1 : sized(lines);
    }
    return std::nullopt;
}

struct Recorded
{
    QString path;
    QByteArray body;
};

/// All recorded answers to GET that were a success, in the order of time.
QList<Recorded> recordings()
{
    QList<Recorded> all;
    for (const QString &path : test::conformanceFiles(QStringLiteral("proxmox/recorded"))) {
        const QJsonObject document = QJsonDocument::fromJson(*test::conformanceFile(path)).object();
        for (const QJsonValue &one : document.value(QStringLiteral("interactions")).toArray()) {
            QString place = one[QStringLiteral("path")].toString();
            if (place.isEmpty())
                place = one[QStringLiteral("path_regex")].toString().remove(u'^');
            if (one[QStringLiteral("method")].toString() == u"GET" && one[QStringLiteral("status")].toInt() == 200)
                all.append({place, one[QStringLiteral("body")].toString().toUtf8()});
        }
    }
    return all;
}

QJsonValue changed(const QJsonValue &value, int how)
{
    switch (how % 6) {
    case 0:
        return value.isDouble() ? QJsonValue(QString::number(value.toDouble(), 'f', 0)) : QJsonValue(QJsonValue::Null);
    case 1:
        return value.isDouble() ? QJsonValue(value.toDouble() != 0) : QJsonValue(7);
    case 2:
        return QJsonValue(QJsonValue::Null);
    case 3:
        return QJsonArray();
    case 4:
        return QJsonObject{{QStringLiteral("odd"), 1}};
    default:
        return QStringLiteral("\u202eodd\u0000");
    }
}

} // namespace

class tst_Decode : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void resources()
    {
        const auto all = resourcesFrom(where, data(R"([
            {"id":"node/pve1","type":"node","node":"pve1","status":"online","cpu":0.25,"maxcpu":4,"mem":1,"maxmem":8327630848,
             "disk":5,"maxdisk":1900000000000,"uptime":"3428"},
            {"id":"node/pve2","type":"node","node":"pve2","status":"offline"},
            {"id":"qemu/100","type":"qemu","vmid":"100","node":"pve1","name":"web","status":"running","template":"","cpu":"0.5",
             "maxcpu":2,"maxmem":"1073741824","tags":"b;a, c","lock":"backup","pool":"lab","hastate":"started","netin":2456116121},
            {"id":"lxc/200","type":"lxc","vmid":200,"node":"pve2"},
            {"id":"storage/pve1/local","type":"storage","storage":"local","node":"pve1","status":"available","shared":0,
             "plugintype":"dir","content":"iso,backup","disk":1,"maxdisk":2},
            {"id":"/pool/lab","type":"pool","pool":"lab"},
            {"id":"sdn/pve1/localnetwork","type":"sdn"},{"id":"network/pve1/zone/x","type":"network"},
            {"vmid":300,"status":"stopped"},
            {"id":"qemu/100","type":"qemu","vmid":100}])"));
        QVERIFY(all);
        QCOMPARE(all->nodes.size(), 2);
        QCOMPARE(all->guests.size(), 4); // also the one without a type, and the one that claims an id that is taken
        QCOMPARE(all->storages.size(), 1);
        QCOMPARE(all->pools.size(), 1);
        QCOMPARE(all->others, 2);
        const Node node = all->nodes.value(ObjectId::parse(QStringLiteral("pve1")).value(), all->nodes.first());
        QCOMPARE(node.maxDisk, 1900000000000);
        QCOMPARE(node.uptime, 3428);
        const Guest web = *all->guests.find(ObjectId::parse(QStringLiteral("qemu/100")).value());
        QCOMPARE(web.vmid, 100);
        QCOMPARE(web.cpu, 0.5);
        QCOMPARE(web.maxMemory, 1073741824);
        QCOMPARE(web.tags, (QStringList{QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("c")}));
        QVERIFY(!web.isTemplate);
        QCOMPARE(web.haState, QStringLiteral("started"));
        const Guest dns = *all->guests.find(ObjectId::parse(QStringLiteral("lxc/200")).value());
        QVERIFY(dns.kind == GuestKind::Lxc);
        QCOMPARE(dns.status, QStringLiteral("unknown")); // never "stopped" by default
        const Storage local = all->storages.first();
        QCOMPARE(local.id.text(), QStringLiteral("pve1/local"));
        QCOMPARE(local.content, (QStringList{QStringLiteral("backup"), QStringLiteral("iso")}));
    }
    void aSuspendedGuestIsNotRunning()
    {
        QCOMPARE(guestNowFrom(where, data(R"({"status":"running","qmpstatus":"paused","pid":"2947"})"))->status,
                 QStringLiteral("paused"));
        const auto now =
            guestNowFrom(where, data(R"({"status":"stopped","pid":null,"template":"","ha":{"managed":1}})"));
        QVERIFY(!now->pid && !now->isTemplate && now->haManaged);
    }
    void tasks()
    {
        const auto rows = tasksFrom(where, data(R"([
            {"upid":"UPID:pve:00000754:00009421:5FBE5DD2:vzcreate:100:root@pam:","status":"OK","endtime":1606311391},
            {"upid":"UPID:pve:00000755:00009421:5FBE5DD2:qmstart:9102:root@pam!sdk:","status":"RUNNING","saved":"0"},
            {"upid":"UPID:pve:00000756:00009421:5FBE5DD2:qmstop:9102:root@pam:"},
            {"id":"9102","type":"odd"}])"));
        QCOMPARE(rows->size(), 4);
        int running = 0;
        for (const ClusterTask &task : *rows)
            running += task.result.isEmpty() ? 1 : 0;
        QCOMPARE(running, 3);
        const ClusterTask created = rows->value(
            ObjectId::parse(QStringLiteral("UPID:pve:00000754:00009421:5FBE5DD2:vzcreate:100:root@pam:")).value(),
            rows->last());
        QCOMPARE(created.node, QStringLiteral("pve"));
        QCOMPARE(created.object, QStringLiteral("100"));
        QCOMPARE(created.result, QStringLiteral("OK"));
        QVERIFY(created.startedAt && created.endedAt);
    }
    void aTaskRunsUntilItSaysHowItEnded_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("running");
        QTest::addColumn<QString>("exit");
        QTest::newRow("runs") << data(R"({"status":"running"})") << true << QString();
        QTest::newRow("ended") << data(R"({"status":"stopped","exitstatus":"OK"})") << false << QStringLiteral("OK");
        QTest::newRow("ended without a word") << data(R"({"status":"stopped"})") << false << QString();
        QTest::newRow("contradicts itself")
            << data(R"({"status":"running","exitstatus":"x"})") << false << QStringLiteral("x");
        QTest::newRow("says nothing") << data("{}") << true << QString();
    }
    void aTaskRunsUntilItSaysHowItEnded()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, running);
        QFETCH(QString, exit);
        const auto now = taskNowFrom(where, json);
        QVERIFY(now);
        QCOMPARE(now->running, running);
        QCOMPARE(now->exitStatus, exit);
    }
    void equalIdsCostNothing_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("short") << QStringLiteral("qemu/100");
        QTest::newRow("a pair where it is cut")
            << QString(199, u'a') + QStringLiteral("\U0001F40B") + QString(20, u'b');
        QTest::newRow("pairs only") << QStringLiteral("\U0001F40B").repeated(99) + u'x' +
                                           QStringLiteral("\U0001F40B").repeated(9);
        QTest::newRow("long") << QString(255, u'a');
    }
    void equalIdsCostNothing()
    {
        QFETCH(QString, id);
        QByteArray rows;
        constexpr int many = 20'000;
        for (int i = 0; i < many; ++i)
            rows += (i > 0 ? ",{\"pool\":\"" : "{\"pool\":\"") + id.toUtf8() + "\"}";
        const auto pools = poolsFrom(where, data('[' + rows + ']'));
        QVERIFY(pools);
        QCOMPARE(pools->size(), many);
        for (auto at = pools->begin(); at != pools->end(); ++at)
            QVERIFY(at.key() == at->id && at->id.text().isValidUtf16());
    }
    void aSnapshotSaysWhetherItIsFinished()
    {
        const auto snapshots = guestSnapshotsFrom(where, data(R"([{"name":"a","snaptime":1757362753},
            {"name":"b","snapstate":"prepare","snaptime":1757362753}])"));
        QCOMPARE(snapshots->entries.first().unfinished, QString());
        QCOMPARE(snapshots->entries.last().unfinished, QStringLiteral("prepare"));
    }
    void snapshotsLogsAndRights()
    {
        const auto snapshots = guestSnapshotsFrom(where, data(R"([{"name":"a","snaptime":1757362753,"parent":""},
            {"name":"b","parent":"a","snaptime":"1757362754"},{"name":"current","parent":"b","digest":"x","running":1}])"));
        QCOMPARE(snapshots->entries.size(), 2);
        QCOMPARE(snapshots->parentOfCurrent, QStringLiteral("b"));
        QVERIFY(snapshots->entries.last().at);
        QVERIFY(taskLogFrom(where, data(R"([{"n":1,"t":"no content"}])"))->isEmpty());
        QCOMPARE(taskLogFrom(where, data(R"([{"n":1,"t":"x"},{"n":2,"t":"TASK OK"}])"))->value(2),
                 QStringLiteral("TASK OK"));
        const auto rights = permissionsFrom(where, data(R"({"/vms/100":{"VM.Audit":1,"VM.PowerMgmt":0}})"));
        QVERIFY(rights->value(QStringLiteral("/vms/100")).contains(QStringLiteral("VM.PowerMgmt")));
        QCOMPARE(textFrom(where, data("null")).value(), QString());
        QCOMPARE(textFrom(where, data("\"UPID:x\"")).value(), QStringLiteral("UPID:x"));
    }
    void aClusterAndALoneNode()
    {
        const auto cluster = clusterFrom(where, data(R"([{"type":"cluster","name":"harbor","quorate":"0","nodes":2},
            {"type":"node","name":"a"},{"type":"node","name":"b"}])"));
        QCOMPARE(cluster->name, QStringLiteral("harbor"));
        QCOMPARE(cluster->quorate, std::optional(false));
        QCOMPARE(cluster->nodes, 2);
        const auto lone = clusterFrom(where, data(R"([{"type":"node","name":"a","online":1}])"));
        QVERIFY(lone->name.isEmpty() && !lone->quorate && lone->nodes == 1);
    }
    void whatIsNoListIsSaid()
    {
        for (const char *body : {"", "x", "[]", "{\"data\":7}", "{\"data\":\"x\"}", "{\"data\":[{\"id\":\"qemu/1"})
            QVERIFY2(!resourcesFrom(where, body), body);
        QVERIFY(resourcesFrom(where, data("null")));
        QCOMPARE(guestsFrom(where, data(R"({"100":{"vmid":100}})"), GuestKind::Qemu, {})->size(), 1);
        QCOMPARE(nodesFrom(where, data(R"([null,7,"x",[],{}])"))->size(), 5);
    }

    void everyRecordedRowIsRead()
    {
        const QList<Recorded> all = recordings();
        if (all.isEmpty())
            QSKIP("The recorded answers are not on this machine (WINGMAN_CONFORMANCE).");
        int lists = 0;
        for (const Recorded &one : all) {
            const auto read = rowsRead(one.path, one.body);
            const QJsonValue data = QJsonDocument::fromJson(one.body).object().value(QStringLiteral("data"));
            if (!read || !data.isArray())
                continue;
            QVERIFY2(*read == data.toArray().size(),
                     qPrintable(one.path + u' ' + QString::fromUtf8(one.body.left(200))));
            ++lists;
        }
        QVERIFY(lists > 50);
    }
    /// A row may degrade; the list may not vanish and nothing may crash.
    void everyMutatedRowIsRead()
    {
        const QList<Recorded> all = recordings();
        if (all.isEmpty())
            QSKIP("The recorded answers are not on this machine (WINGMAN_CONFORMANCE).");
        int seen = 0;
        for (const Recorded &one : all) {
            const QJsonArray rows = QJsonDocument::fromJson(one.body).object().value(QStringLiteral("data")).toArray();
            if (rows.isEmpty() || !rowsRead(one.path, one.body))
                continue;
            const QJsonObject first = rows.first().toObject();
            for (const QString &key : first.keys()) {
                for (int how = 0; how < 8; ++how) {
                    QJsonObject odd = first;
                    if (how == 6)
                        odd.remove(key);
                    else if (how == 7)
                        odd.insert(key + QStringLiteral("-new"), QStringLiteral("unknown"));
                    else
                        odd.insert(key, changed(first.value(key), how));
                    QJsonArray list = rows;
                    list.replace(0, odd);
                    const QByteArray body =
                        QJsonDocument(QJsonObject{{QStringLiteral("data"), list}}).toJson(QJsonDocument::Compact);
                    const auto read = rowsRead(one.path, body);
                    // A log's lines are told apart by their numbers alone.
                    if (one.path.contains(QStringLiteral("/log")))
                        QVERIFY(*read >= 0);
                    else
                        QVERIFY2(*read == list.size(), qPrintable(one.path + u' ' + key + QString::number(how)));
                    ++seen;
                }
            }
        }
        QVERIFY(seen > 2000);
    }
    /// Task sequences: polled in order, the recorded end is reached without a state being skipped.
    void recordedTasksReachTheirEnd()
    {
        QMap<QString, QStringList> states;
        for (const Recorded &one : recordings()) {
            if (!one.path.contains(QStringLiteral("/tasks/UPID:")) || !one.path.endsWith(QStringLiteral("/status")))
                continue;
            const auto now = taskNowFrom(where, one.body);
            QVERIFY2(now, one.body.constData());
            states[one.path].append(now->running ? QStringLiteral("running") : now->exitStatus);
        }
        if (states.isEmpty())
            QSKIP("The recorded answers are not on this machine (WINGMAN_CONFORMANCE).");
        int ended = 0;
        for (const QStringList &sequence : std::as_const(states)) {
            const qsizetype end = std::find_if(sequence.begin(), sequence.end(),
                                               [](const QString &state) { return state != u"running"; }) -
                                  sequence.begin();
            for (qsizetype i = end; i < sequence.size(); ++i)
                QVERIFY2(sequence[i] == sequence[end], qPrintable(sequence.join(u' ')));
            ended += end < sequence.size() ? 1 : 0;
        }
        QVERIFY(ended > 20);
    }
};

QTEST_GUILESS_MAIN(tst_Decode)
#include "tst_decode.moc"
