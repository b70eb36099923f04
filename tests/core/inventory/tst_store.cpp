// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/store.h"

#include "support/manual_clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace wingman;
using namespace wingman::inventory;
using namespace std::chrono_literals;
using wingman::test::ManualClock;

namespace {

EndpointId endpointId(const char *name)
{
    return EndpointId::parse(QString::fromLatin1(name)).value();
}

Endpoint endpoint(const char *name, const char *address = "unix:///run/docker.sock")
{
    return {endpointId(name), Platform::Docker, QString::fromLatin1(address), {}, false, {}, {}, {}, {}, {}};
}

Container container(const QString &id, const QString &name, ContainerState state = ContainerState::Running)
{
    Container row{.id = ObjectId::parse(id).value()};
    row.name = name;
    row.state = state;
    return row;
}

Snapshot snapshot(const char *name, const QList<Container> &containers, Instant readAt = {})
{
    Snapshot all{endpointId(name), {}, {}, {}, {}, {}, {}, {}, readAt, {}};
    for (const Container &row : containers)
        all.containers.insert(row.id, row);
    return all;
}

const QString longId = QStringLiteral("3f8a1c2b4d5e6f70").repeated(4);

const Error refused{Code::Unreachable, {{"endpoint", QStringLiteral("local")}, {"reason", QStringLiteral("refused")}}};

} // namespace

class tst_Store : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_clock = std::make_shared<ManualClock>();
        m_store = std::make_unique<Store>(m_clock);
    }

    void anEndpointBeginsUnknown()
    {
        QSignalSpy changes(m_store.get(), &Store::endpointsChanged);
        m_store->add(endpoint("local"));
        m_store->add(endpoint("local"));
        QCOMPARE(changes.size(), 1);
        const auto entry = m_store->entry(endpointId("local"));
        QVERIFY(entry && !entry->live && !entry->snapshot && !entry->error);
        QVERIFY(!m_store->age(endpointId("local")));
        QVERIFY(!m_store->entry(endpointId("other")));
    }
    void theFirstSnapshotArrivesAsItsDifferenceFromNothing()
    {
        m_store->add(endpoint("local"));
        QList<Diff> diffs;
        connect(m_store.get(), &Store::changed, m_store.get(), [&](const Diff &diff) { diffs.append(diff); });
        m_store->take(endpointId("local"), snapshot("local", {container(longId, QStringLiteral("web"))}));
        QCOMPARE(diffs.size(), 1);
        QCOMPARE(diffs[0].containers.added.size(), 1);
        QVERIFY(m_store->entry(endpointId("local"))->live);
        m_store->take(endpointId("local"),
                      snapshot("local", {container(longId, QStringLiteral("web"), ContainerState::Exited)}));
        QCOMPARE(diffs.size(), 2);
        QVERIFY(diffs[1].containers.added.isEmpty());
        QCOMPARE(diffs[1].containers.changed.at(0).state, ContainerState::Exited);
        m_store->take(endpointId("local"),
                      snapshot("local", {container(longId, QStringLiteral("web"), ContainerState::Exited)}));
        QCOMPARE(diffs.size(), 2); // nothing is different
    }
    void aDiffIsApplied()
    {
        m_store->add(endpoint("local"));
        const Snapshot before = snapshot("local", {container(longId, QStringLiteral("web"))});
        const Snapshot after = snapshot("local", {container(QStringLiteral("b"), QStringLiteral("db"))}, Instant(5s));
        m_store->take(endpointId("local"), difference(before, after));
        QVERIFY(!m_store->entry(endpointId("local"))->snapshot); // nothing to apply it to
        m_store->take(endpointId("local"), before);
        m_store->take(endpointId("local"), difference(before, after));
        QVERIFY(*m_store->entry(endpointId("local"))->snapshot == after);
    }
    void aLostEndpointKeepsItsRowsAndTheirAge()
    {
        const EndpointId local = endpointId("local");
        m_store->add(endpoint("local"));
        QSignalSpy links(m_store.get(), &Store::linkChanged);
        m_store->take(local, snapshot("local", {container(longId, QStringLiteral("web"))}, m_clock->now()));
        QCOMPARE(links.size(), 1);
        QVERIFY(!m_store->age(local)); // live: no age
        m_clock->advance(10s);
        m_store->take(local, WatchState{WatchState::Link::Lost, refused});
        QCOMPARE(links.size(), 2);
        const Instant lostAt = m_clock->now();
        m_clock->advance(90s);
        m_store->take(local, WatchState{WatchState::Link::Lost, refused}); // still
        QCOMPARE(links.size(), 2);
        const auto entry = m_store->entry(local);
        QVERIFY(!entry->live);
        QCOMPARE(entry->since, lostAt);
        QCOMPARE(entry->error->code, Code::Unreachable);
        QCOMPARE(entry->snapshot->containers.size(), 1);
        QCOMPARE(m_store->age(local).value(), 90s);
        QVERIFY(m_store->resolve(QStringLiteral("web"))); // old, and still found
        m_store->take(local, WatchState{WatchState::Link::Live, std::nullopt});
        QVERIFY(m_store->entry(local)->live && !m_store->entry(local)->error);
        QVERIFY(!m_store->age(local));
    }
    void aClockThatRunsBackwardsMakesNoNegativeAge()
    {
        m_store->add(endpoint("local"));
        m_store->take(endpointId("local"), snapshot("local", {}, m_clock->now()));
        m_store->markStale(endpointId("local"), refused);
        m_clock->setWall(m_clock->now() - 1h);
        QCOMPARE(m_store->age(endpointId("local")).value(), 0ms);
    }
    void aRemovedEndpointTakesItsRowsAlong()
    {
        m_store->add(endpoint("local"));
        m_store->take(endpointId("local"), snapshot("local", {container(longId, QStringLiteral("web"))}));
        QList<Diff> diffs;
        connect(m_store.get(), &Store::changed, m_store.get(), [&](const Diff &diff) { diffs.append(diff); });
        m_store->remove(endpointId("local"));
        QCOMPARE(diffs.size(), 1);
        QCOMPARE(diffs[0].containers.removed.size(), 1);
        QVERIFY(m_store->entries().isEmpty());
        m_store->take(endpointId("local"), snapshot("local", {}));
        QVERIFY(m_store->entries().isEmpty());
    }
    void anotherAddressIsAnotherEngine()
    {
        m_store->add(endpoint("local"));
        m_store->take(endpointId("local"), snapshot("local", {container(longId, QStringLiteral("web"))}));
        m_store->add(endpoint("local", "tcp://10.0.0.1:2376"));
        QVERIFY(!m_store->entry(endpointId("local"))->snapshot);
    }
    void eventsArePassedOn()
    {
        m_store->add(endpoint("local"));
        QSignalSpy events(m_store.get(), &Store::happened);
        m_store->take(endpointId("local"), TargetEvent{endpointId("local"), TargetKind::Container, longId,
                                                       QStringLiteral("web"), QStringLiteral("die"), m_clock->now()});
        QCOMPARE(events.size(), 1);
    }

    void namesAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<TargetKind>>("kinds");
        QTest::addColumn<QString>("answer"); // the address, or the code
        using K = QList<TargetKind>;
        const auto row = [](const char *name, const QString &text, const K &kinds, const char *answer) {
            QTest::newRow(name) << text << kinds << QString::fromLatin1(answer);
        };
        const auto u = [](const char *text) { return QString::fromUtf8(text); };
        row("a container that only one engine has", u("db"), K{}, "docker://local/container/db");
        row("its id", longId, K{}, "docker://local/container/db");
        row("its id's first twelve digits", longId.left(12), K{}, "docker://local/container/db");
        row("eleven digits are too few", longId.left(11), K{}, "NOT_FOUND");
        row("two engines have it", u("web"), K{}, "AMBIGUOUS");
        row("a container and a volume", u("cache"), K{}, "AMBIGUOUS");
        row("the container is meant", u("cache"), K{TargetKind::Container}, "docker://local/container/cache");
        row("the volume is meant", u("cache"), K{TargetKind::Volume}, "docker://local/volume/cache");
        row("a project", u("shop"), K{}, "docker://local/project/shop");
        row("a network", u("backend"), K{}, "docker://other/network/backend");
        row("an image without its tag", u("nginx"), K{}, "docker://local/image/nginx:latest");
        row("a VMID", u("100"), K{}, "proxmox://lab/pve1/qemu/100");
        row("a guest's name", u("mail"), K{}, "proxmox://lab/pve1/qemu/100");
        row("a guest, but a container is wanted", u("mail"), K{TargetKind::Container}, "NOT_FOUND");
        row("a node", u("pve1"), K{}, "proxmox://lab/node/pve1");
        row("a second name", u("alias"), K{}, "docker://local/container/db");
        row("a name no address can hold", u("we ird"), K{}, "docker://local/container/c4");
        row("never a part of a name", u("d"), K{}, "NOT_FOUND");
        row("nobody", u("nobody"), K{}, "NOT_FOUND");
        row("an address is taken as it is", u("docker://local/container/not-there"), K{},
            "docker://local/container/not-there");
        row("of an endpoint that nobody named", u("docker://mars/container/web"), K{}, "NOT_FOUND");
        row("of a kind that is not wanted", u("docker://local/volume/cache"), K{TargetKind::Container},
            "INVALID_INPUT");
        row("not an address", u("docker://local/container/"), K{}, "INVALID_INPUT");
        row("Wingman's own", u("wingman://policy"), K{}, "wingman://policy");
        row("nothing", QString(), K{}, "INVALID_INPUT");
        row("a control character", u("we\nb"), K{}, "INVALID_INPUT");
        row("reversed text", u("web\u202egnp"), K{}, "INVALID_INPUT");
        row("a very long name", u("a").repeated(600), K{}, "INVALID_INPUT");
    }
    void namesAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QList<TargetKind>, kinds);
        QFETCH(QString, answer);
        for (const char *name : {"local", "other", "lab"})
            m_store->add(endpoint(name));
        Container db = container(longId, QStringLiteral("db"));
        db.project = QStringLiteral("shop");
        db.otherNames = QStringList{QStringLiteral("alias")};
        Snapshot local = snapshot("local", {db, container(QStringLiteral("c2"), QStringLiteral("web")),
                                            container(QStringLiteral("c3"), QStringLiteral("cache")),
                                            container(QStringLiteral("c4"), QStringLiteral("we ird"))});
        const ObjectId cache = ObjectId::parse(QStringLiteral("cache")).value();
        local.volumes.insert(cache, Volume{cache, {}, {}, {}, {}, {}});
        const ObjectId image = ObjectId::parse(QStringLiteral("sha256:1")).value();
        local.images.insert(image, Image{image, {QStringLiteral("nginx:latest")}, {}, 1, {}, {}});
        Snapshot other = snapshot("other", {container(QStringLiteral("d1"), QStringLiteral("web"))});
        const ObjectId network = ObjectId::parse(QStringLiteral("n1")).value();
        other.networks.insert(network, Network{network, QStringLiteral("backend"), {}, {}, false, {}, {}});
        Snapshot lab = snapshot("lab", {});
        Guest mail{.id = ObjectId::parse(QStringLiteral("qemu/100")).value()};
        mail.vmid = 100;
        mail.name = QStringLiteral("mail");
        mail.node = QStringLiteral("pve1");
        lab.guests.insert(mail.id, mail);
        const ObjectId pve1 = ObjectId::parse(QStringLiteral("pve1")).value();
        lab.nodes.insert(pve1, Node{.id = pve1});
        m_store->take(endpointId("local"), local);
        m_store->take(endpointId("other"), other);
        m_store->take(endpointId("lab"), lab);

        const auto found = m_store->resolve(text, kinds);
        QCOMPARE(found ? found->text() : codeName(found.error().code), answer);
    }
    void whatIsAmbiguousNamesItsCandidates()
    {
        m_store->add(endpoint("local"));
        m_store->add(endpoint("other"));
        m_store->take(endpointId("local"), snapshot("local", {container(QStringLiteral("a"), QStringLiteral("web"))}));
        m_store->take(endpointId("other"), snapshot("other", {container(QStringLiteral("b"), QStringLiteral("web"))}));
        QCOMPARE(m_store->resolve(QStringLiteral("web")).error().arguments.text(u"candidates"),
                 QStringLiteral("docker://local/container/web, docker://other/container/web"));
    }

private:
    std::shared_ptr<ManualClock> m_clock;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(tst_Store)
#include "tst_store.moc"
