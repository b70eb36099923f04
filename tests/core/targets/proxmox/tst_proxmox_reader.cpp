// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/proxmox_reader.h"

#include "support/proxmox_calls.h"
#include "support/tls_material.h"
#include "support/watching.h"

#include <QJsonDocument>
#include <QTest>

using namespace wingman;
using namespace wingman::inventory;
using namespace wingman::test;
using namespace wingman::targets;
using namespace wingman::targets::proxmox;
using Weather = ProxmoxServer::Weather;

namespace {

Deadline ample()
{
    return Deadline::after(30s);
}

WatchOptions quick()
{
    WatchOptions options;
    options.beat = 1ms;
    options.firstPause = 1ms;
    options.longestPause = 4ms;
    return options;
}

std::unique_ptr<ProxmoxReader> readerOf(const QString &address, const ClientOptions &options = {},
                                        WatchOptions watching = quick())
{
    return std::make_unique<ProxmoxReader>(clusterEndpoint(address), clientOf(address, options), options.clock,
                                           watching);
}

TargetRef target(const char *text)
{
    return TargetRef::parse(QStringLiteral("proxmox://lab/") + QLatin1String(text)).value();
}

ObjectId idOf(const char *text)
{
    return ObjectId::parse(QLatin1String(text)).value();
}

template <typename T>
QString codeOf(const Result<T> &result)
{
    return result ? QStringLiteral("success") : codeName(result.error().code);
}

Facts factsOf(ProxmoxReader &reader, const char *address, const QString &nameOrId)
{
    return await(reader.facts(target(address), nameOrId, ample(), Cancel())).value();
}

QString valueOf(const Facts &facts, const char *key)
{
    return facts.value(QLatin1String(key)).value_or(QStringLiteral("(none)"));
}

} // namespace

class tst_ProxmoxReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWholeCluster()
    {
        ProxmoxServer server;
        server.world.offline = {QStringLiteral("pve3")};
        const auto reader = readerOf(server.pinnedAddress());
        const auto snapshot = await(reader->snapshot(ample(), Cancel()));
        QVERIFY2(snapshot, snapshot ? "" : qPrintable(snapshot.error().sentence()));
        QCOMPARE(snapshot->problems, QStringList());
        QCOMPARE(snapshot->engine.id, QStringLiteral("harbor"));
        QCOMPARE(snapshot->engine.product, QStringLiteral("Proxmox VE"));
        QCOMPARE(snapshot->engine.version, QStringLiteral("9.2.4"));
        QCOMPARE(snapshot->engine.cpus, 8); // of those that are there
        QVERIFY(snapshot->cluster && snapshot->cluster->quorate == std::optional(true));
        QCOMPARE(snapshot->cluster->nodes, 3);
        QCOMPARE(snapshot->nodes.size(), 3);
        QCOMPARE(snapshot->guests.size(), server.world.guests.size());
        QCOMPARE(snapshot->storages.size(), 3);
        QCOMPARE(snapshot->pools.size(), 1);
        QCOMPARE(snapshot->nodes.constFind(idOf("pve1"))->version, QStringLiteral("9.2.4"));
        QCOMPARE(snapshot->nodes.constFind(idOf("pve3"))->status, QStringLiteral("offline"));
        // A guest on a node that is not there is not "stopped": nobody knows.
        QCOMPARE(snapshot->guests.constFind(idOf("lxc/201"))->status, QStringLiteral("unknown"));
        QCOMPARE(server.violations, QStringList());
        for (const PveAsked &one : server.asked)
            QVERIFY(one.method == "GET"); // reading changes nothing
    }
    void aNodeThatCannotBeAskedIsMarked()
    {
        ProxmoxServer server;
        server.world.sick.insert(QStringLiteral("pve2"), {596, "Connection timed out"});
        const auto reader = readerOf(server.pinnedAddress());
        const auto snapshot = await(reader->snapshot(ample(), Cancel()));
        QVERIFY(snapshot);
        QCOMPARE(snapshot->problems, QStringList());
        QVERIFY(snapshot->nodes.constFind(idOf("pve2"))->problem.contains(QStringLiteral("Connection timed out")));
        QVERIFY(snapshot->nodes.constFind(idOf("pve1"))->problem.isEmpty());
        QCOMPARE(snapshot->guests.size(), server.world.guests.size());
    }
    void aNodeThatHangsTakesNotTheOthersTime()
    {
        ProxmoxServer server;
        server.setWeather(Weather::Silent, QStringLiteral("/nodes/pve2/version"));
        const auto reader = readerOf(server.pinnedAddress());
        const auto snapshot = await(reader->snapshot(ample(), Cancel()));
        QVERIFY(snapshot);
        QVERIFY(!snapshot->nodes.constFind(idOf("pve2"))->problem.isEmpty());
        QVERIFY(snapshot->nodes.constFind(idOf("pve2"))->version.isEmpty());
        QCOMPARE(snapshot->nodes.constFind(idOf("pve3"))->version, QStringLiteral("9.2.4"));
        QVERIFY(snapshot->nodes.constFind(idOf("pve3"))->problem.isEmpty());
    }
    void aTokenWithFewRightsIsTold()
    {
        ProxmoxServer server;
        server.world.sees = false; // 200 and short, not refused
        server.world.permissions =
            QJsonObject{{QStringLiteral("/vms/100"), QJsonObject{{QStringLiteral("VM.Audit"), 1}}}};
        const auto reader = readerOf(server.pinnedAddress());
        const auto snapshot = await(reader->snapshot(ample(), Cancel()));
        QVERIFY2(snapshot, snapshot ? "" : qPrintable(snapshot.error().sentence()));
        QCOMPARE(snapshot->guests.size(), 0);
        QCOMPARE(snapshot->nodes.size(), 3);
        QVERIFY(!snapshot->cluster);
        const QString problems = snapshot->problems.join(u'\n');
        for (const char *word : {"VM.Audit", "Datastore.Audit", "Sys.Audit"})
            QVERIFY2(problems.contains(QLatin1String(word)), qPrintable(problems));
        // Its identity is there all the same, and the same each time.
        QCOMPARE(snapshot->engine.id, QStringLiteral("nodes:pve1+pve2+pve3"));
        QCOMPARE(await(reader->engine(ample(), Cancel()))->id, snapshot->engine.id);
        QCOMPARE(factsOf(*reader, "node/pve1", QStringLiteral("pve1")).engineId, snapshot->engine.id);
    }
    void whoMaySeeEverything_data()
    {
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<int>("spots");
        QTest::newRow("on the root") << QStringList{QStringLiteral("/")} << 0;
        QTest::newRow("on each") << QStringList{QStringLiteral("/vms"), QStringLiteral("/storage"),
                                                QStringLiteral("/nodes")}
                                 << 0;
        QTest::newRow("on one guest") << QStringList{QStringLiteral("/vms/100")} << 3;
        QTest::newRow("nowhere") << QStringList() << 3;
        QTest::newRow("guests only") << QStringList{QStringLiteral("/vms")} << 2;
    }
    void whoMaySeeEverything()
    {
        QFETCH(QStringList, paths);
        QFETCH(int, spots);
        Permissions permissions;
        for (const QString &path : paths)
            permissions.insert(
                path, {QStringLiteral("VM.Audit"), QStringLiteral("Datastore.Audit"), QStringLiteral("Sys.Audit")});
        QCOMPARE(blindSpots(permissions).size(), spots);
    }

    void factsOfAGuest()
    {
        ProxmoxServer server;
        PveGuest *web = server.world.guest(100);
        web->snapshots = {{QStringLiteral("before"), {}, {}}};
        web->isProtected = true;
        web->haState = QStringLiteral("started");
        const auto reader = readerOf(server.pinnedAddress());
        const Facts facts = factsOf(*reader, "pve1/qemu/100", QStringLiteral("100"));
        QVERIFY(facts.exists());
        QCOMPARE(facts.engineId, QStringLiteral("harbor"));
        QCOMPARE(facts.object->text(), QStringLiteral("qemu/100"));
        const QMap<QString, QString> wanted{{QStringLiteral("name"), QStringLiteral("web")},
                                            {QStringLiteral("state"), QStringLiteral("running")},
                                            {QStringLiteral("node"), QStringLiteral("pve1")},
                                            {QStringLiteral("lock"), QString()},
                                            {QStringLiteral("template"), QStringLiteral("false")},
                                            {QStringLiteral("ha"), QStringLiteral("true")},
                                            {QStringLiteral("protection"), QStringLiteral("true")},
                                            {QStringLiteral("tags"), QStringLiteral("wingman-test;public")},
                                            {QStringLiteral("tag.wingman-test"), QStringLiteral("true")}};
        for (auto at = wanted.begin(); at != wanted.end(); ++at) {
            QCOMPARE(facts.value(at.key()).value_or(QStringLiteral("(none)")), at.value());
            QVERIFY2(facts.values[at.key()].cls == FactClass::Gate, qPrintable(at.key()));
        }
        QCOMPARE(valueOf(facts, "snapshot.before"), QStringLiteral("present"));
        // Not by way of the whole list: with thousands of guests that would be read again for every look.
        QCOMPARE(server.count("GET", QStringLiteral("/cluster/resources")), 0);
        // By its id too; by nothing else.
        QVERIFY(factsOf(*reader, "pve1/qemu/100", QStringLiteral("qemu/100")).exists());
        for (const char *other : {"10", "lxc/100", "web", "../100", "100/../101", ""})
            QVERIFY2(!factsOf(*reader, "pve1/qemu/100", QLatin1String(other)).exists(), other);
        QVERIFY(!factsOf(*reader, "pve2/qemu/100", QStringLiteral("100")).exists()); // it is elsewhere
        QVERIFY(!factsOf(*reader, "pve1/lxc/100", QStringLiteral("100")).exists());
        QVERIFY(!factsOf(*reader, "pve1/qemu/777", QStringLiteral("777")).exists());
        QCOMPARE(server.violations, QStringList());
        web->qmpStatus = QStringLiteral("paused");
        web->lock = QStringLiteral("backup");
        const Facts now = factsOf(*reader, "pve1/qemu/100", QStringLiteral("100"));
        QCOMPARE(valueOf(now, "state"), QStringLiteral("paused"));
        QCOMPARE(valueOf(now, "lock"), QStringLiteral("backup"));
    }
    /// A right that is missing costs a fact; who is not let in at all learns nothing.
    void aRightThatIsMissingIsNoEndedLogin()
    {
        ProxmoxServer server;
        const auto reader = readerOf(server.pinnedAddress());
        for (const char *part : {"/config", "/snapshot", "/pve1/tasks"}) {
            server.refusals = {{QLatin1String(part), {403, QStringLiteral("Permission check failed")}}};
            const Facts facts = factsOf(*reader, "pve1/qemu/100", QStringLiteral("100"));
            QVERIFY2(facts.exists(), part);
            QCOMPARE(valueOf(facts, "snapshots"), QLatin1String(part) == QStringLiteral("/snapshot")
                                                      ? QStringLiteral("(none)")
                                                      : QStringLiteral("known"));
            for (const int status : {401, 407}) {
                server.refusals = {{QLatin1String(part), {status, QStringLiteral("Authentication failed!")}}};
                const auto refused =
                    await(reader->facts(target("pve1/qemu/100"), QStringLiteral("100"), ample(), Cancel()));
                QCOMPARE(codeOf(refused), QStringLiteral("PERMISSION_REFUSED"));
            }
        }
    }
    void factsOfTheRest()
    {
        ProxmoxServer server;
        const auto reader = readerOf(server.pinnedAddress());
        QVERIFY(factsOf(*reader, "node/pve1", QStringLiteral("pve1")).exists());
        QVERIFY(!factsOf(*reader, "node/pve9", QStringLiteral("pve9")).exists());
        QVERIFY(factsOf(*reader, "pve1/storage/local", QStringLiteral("local")).exists());
        QVERIFY(!factsOf(*reader, "pve9/storage/local", QStringLiteral("local")).exists());
        QVERIFY(factsOf(*reader, "cluster/harbor", QStringLiteral("harbor")).exists());
        QVERIFY(!factsOf(*reader, "cluster/other", QStringLiteral("other")).exists());
        const auto docker = TargetRef::container(reader->endpoint().id, QStringLiteral("web"));
        QCOMPARE(codeOf(await(reader->facts(docker, docker.name, ample(), Cancel()))), QStringLiteral("UNSUPPORTED"));
        QCOMPARE(codeOf(await(reader->logs(idOf("qemu/100"), {}, ample(), Cancel()))), QStringLiteral("UNSUPPORTED"));
        QCOMPARE(codeOf(await(reader->stats(idOf("qemu/100"), ample(), Cancel()))), QStringLiteral("UNSUPPORTED"));
    }
    void theRawDescription()
    {
        ProxmoxServer server;
        const auto reader = readerOf(server.pinnedAddress());
        const auto json = await(reader->inspect(target("pve1/qemu/100"), QStringLiteral("100"), ample(), Cancel()));
        const QJsonObject object = QJsonDocument::fromJson(*json).object();
        for (const char *part : {"status", "config", "snapshot", "pending"})
            QVERIFY2(object.contains(QLatin1String(part)), part);
        QCOMPARE(object[QStringLiteral("config")][QStringLiteral("digest")].toString().size(),
                 40); // what we do not know of is kept
        QCOMPARE(codeOf(await(reader->inspect(target("pve1/qemu/777"), QStringLiteral("777"), ample(), Cancel()))),
                 QStringLiteral("NOT_FOUND"));
        QVERIFY(await(reader->inspect(target("node/pve1"), QStringLiteral("pve1"), ample(), Cancel())));
    }

    /// What an agent inside says, and nothing where nobody answers.
    void theAddressesOfAGuest()
    {
        ProxmoxServer server;
        const auto reader = readerOf(server.pinnedAddress());
        const auto addresses = [&](const QString &path, const QString &vmid) {
            const auto json = await(reader->inspect(target(qPrintable(path)), vmid, ample(), Cancel()));
            return json ? QJsonDocument::fromJson(*json).object().value(QStringLiteral("addresses")) : QJsonValue();
        };
        server.world.guest(100)->status = QStringLiteral("running");
        QCOMPARE(addresses(QStringLiteral("pve1/qemu/100"), QStringLiteral("100")).toArray(),
                 QJsonArray{QStringLiteral("10.0.7.100")});
        server.world.guest(100)->status = QStringLiteral("stopped");
        QVERIFY(addresses(QStringLiteral("pve1/qemu/100"), QStringLiteral("100")).isUndefined());
    }

    void theColoursOfTags()
    {
        ProxmoxServer server;
        const auto reader = readerOf(server.pinnedAddress());
        const auto snapshot = await(reader->snapshot(ample(), Cancel()));
        QVERIFY(snapshot && snapshot->cluster);
        QCOMPARE(snapshot->cluster->tagColors.value(QStringLiteral("critical")), QStringLiteral("#d1242f"));
        server.world.sees = false; // then the cluster itself may not be asked either
        const auto blind = await(reader->snapshot(ample(), Cancel()));
        QVERIFY(blind && !blind->cluster);
    }

    void whatChangesIsTold()
    {
        ProxmoxServer server;
        const auto reader = readerOf(server.pinnedAddress());
        const Cancel cancel;
        const auto stream = reader->watch(cancel);
        const auto first = await(stream->next(ample(), Cancel()));
        const auto *snapshot = std::get_if<Snapshot>(&**first);
        QVERIFY(snapshot);
        Snapshot seen = *snapshot;
        // Somebody else does something: the row, the quorum and what happened are told.
        server.world.quorate = false;
        server.world.taskFails = QStringLiteral("can't lock file");
        server.world.guest(101)->status = QStringLiteral("running");
        (void)server.world.newTask(QStringLiteral("pve1"), QStringLiteral("qmstart"), QStringLiteral("101"),
                                   QStringLiteral("ann@pve"), [] { return QStringLiteral("OK"); });
        QStringList actions;
        bool live = false;
        const Deadline limit = Deadline::after(20s);
        const auto done = [&] {
            return live && actions.size() == 2 && seen.guests.constFind(idOf("qemu/101"))->status == u"running" &&
                   seen.cluster->quorate == std::optional(false);
        };
        while (!done()) {
            const auto item = await(stream->next(limit, Cancel()));
            QVERIFY2(item && item->has_value(), qPrintable(codeOf(item)));
            if (const auto *diff = std::get_if<Diff>(&**item))
                apply(seen, *diff);
            if (const auto *state = std::get_if<WatchState>(&**item))
                live = state->link == WatchState::Link::Live;
            if (const auto *event = std::get_if<TargetEvent>(&**item)) {
                actions.append(event->action);
                QVERIFY(event->kind == TargetKind::Qemu);
                QCOMPARE(event->object, QStringLiteral("qemu/101"));
                QCOMPARE(event->name, QStringLiteral("db"));
            }
        }
        QCOMPARE(actions, (QStringList{QStringLiteral("qmstart"), QStringLiteral("qmstart: can't lock file")}));
        QCOMPARE(seen.engine.version, QStringLiteral("9.2.4")); // what the heartbeat does not ask for is kept
        QCOMPARE(seen.nodes.constFind(idOf("pve1"))->version, QStringLiteral("9.2.4"));
    }
    void itGoesOnAfterEveryWeather_data()
    {
        QTest::addColumn<int>("weather");
        QTest::addColumn<QString>("code");
        QTest::newRow("cut") << int(Weather::Cut) << QStringLiteral("CONNECTION_LOST");
        QTest::newRow("closed") << int(Weather::CloseUnasked) << QStringLiteral("CONNECTION_LOST");
        QTest::newRow("garbled") << int(Weather::Garbled) << QStringLiteral("PROTOCOL_ERROR");
        QTest::newRow("redirect") << int(Weather::Redirect) << QStringLiteral("PROTOCOL_ERROR");
        QTest::newRow("a proxy's page") << int(Weather::ProxyError) << QStringLiteral("CONNECTION_LOST");
    }
    void itGoesOnAfterEveryWeather()
    {
        QFETCH(int, weather);
        QFETCH(QString, code);
        ProxmoxServer server;
        const auto reader = readerOf(server.pinnedAddress());
        const Cancel cancel;
        const auto stream = reader->watch(cancel);
        const auto stateOf = [&](WatchState::Link link) -> std::optional<WatchState> {
            const Deadline limit = Deadline::after(20s);
            for (;;) {
                const auto item = await(stream->next(limit, Cancel()));
                if (!item || !item->has_value())
                    return std::nullopt;
                const auto *state = std::get_if<WatchState>(&**item);
                if (state && state->link == link)
                    return *state;
            }
        };
        QVERIFY(stateOf(WatchState::Link::Live));
        server.setWeather(static_cast<Weather>(weather), QStringLiteral("/cluster/resources"));
        const auto lost = stateOf(WatchState::Link::Lost);
        QVERIFY(lost && lost->error);
        QCOMPARE(codeName(lost->error->code), code);
        server.setWeather(Weather::Calm);
        QVERIFY(stateOf(WatchState::Link::Live));
    }
    void theWatchEndsWithWhoAsked()
    {
        ProxmoxServer server;
        const auto reader = readerOf(server.pinnedAddress());
        const Cancel cancel;
        const auto stream = reader->watch(cancel);
        QVERIFY(await(stream->next(ample(), Cancel())));
        cancel.cancel();
        for (;;) {
            const auto item = await(stream->next(ample(), Cancel()));
            if (!item) {
                QCOMPARE(codeOf(item), QStringLiteral("CANCELLED"));
                break;
            }
        }
    }

    void theDoctorNamesTheLayer_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QStringList>("layers");
        const QStringList all{QStringLiteral("dns"),  QStringLiteral("tcp"), QStringLiteral("tls"),
                              QStringLiteral("auth"), QStringLiteral("api"), QStringLiteral("rights")};
        QTest::newRow("well") << QStringLiteral("well") << all;
        QTest::newRow("another certificate")
            << QStringLiteral("certificate") << QStringList{all[0], all[1], QStringLiteral("tls!")};
        QTest::newRow("a wrong token") << QStringLiteral("token")
                                       << QStringList{all[0], all[1], all[2], QStringLiteral("auth!")};
        QTest::newRow("no answer that makes sense")
            << QStringLiteral("api") << QStringList{all[0], all[1], all[2], QStringLiteral("api!")};
        QTest::newRow("nobody there") << QStringLiteral("nobody") << QStringList{all[0], QStringLiteral("tcp!")};
        QTest::newRow("nobody at the first address")
            << QStringLiteral("second") << QStringList{all[0], QStringLiteral("tcp!"), all[3], all[4], all[5]};
        QTest::newRow("no address") << QStringLiteral("address") << QStringList{QStringLiteral("address!")};
    }
    void theDoctorNamesTheLayer()
    {
        QFETCH(QString, what);
        QFETCH(QStringList, layers);
        ProxmoxServer server;
        QString address = server.pinnedAddress();
        ClientOptions options;
        const QString dead = QStringLiteral("https://127.0.0.1:1");
        if (what == u"certificate")
            address = server.address() + u'#' + QStringLiteral("ab").repeated(32);
        if (what == u"token")
            options.login = "root@pam!console:wrong";
        if (what == u"api")
            server.setWeather(Weather::Garbled);
        if (what == u"nobody")
            address = dead;
        if (what == u"second")
            address = dead + u',' + server.pinnedAddress();
        const auto client = clientOf(address, options);
        ProxmoxReader reader(clusterEndpoint(what == u"address" ? QStringLiteral("http://x") : address), client,
                             options.clock);
        const auto checks = await(reader.examine(ample(), Cancel()));
        QStringList found;
        for (const LayerCheck &check : *checks) {
            found.append(check.layer + (check.passed ? QString() : QStringLiteral("!")));
            QCOMPARE(check.error.has_value(), !check.passed);
        }
        QCOMPARE(found, layers);
    }
};

QTEST_GUILESS_MAIN(tst_ProxmoxReader)
#include "tst_proxmox_reader.moc"
