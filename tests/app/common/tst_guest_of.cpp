// SPDX-License-Identifier: GPL-3.0-or-later
// By its address, on the demonstration world: its guests have 10.20.0.VMID.
#include "common/guest_of.h"

#include "support/async.h"
#include "targets/mock/world.h"

#include <QTest>

using namespace wingman;
using namespace wingman::test;

class tst_GuestOf : public QObject
{
    Q_OBJECT
    std::shared_ptr<targets::mock::World> world =
        std::make_shared<targets::mock::World>(std::make_shared<SystemClock>());

    QStringList found(const QString &address, Deadline deadline = Deadline::never())
    {
        const inventory::Endpoint engine{EndpointId::parse(QStringLiteral("shed")).value(),
                                         inventory::Platform::Docker,
                                         address,
                                         QStringLiteral("saved"),
                                         false,
                                         {},
                                         {},
                                         {},
                                         {},
                                         {}};
        const auto guests = await(app::guestsAt(world, engine, deadline, Cancel()));
        QStringList all;
        for (const app::GuestAt &one : guests ? *guests : QList<app::GuestAt>())
            all.append(one.guest.text() + QLatin1Char(' ') + one.address);
        return all;
    }

private Q_SLOTS:
    void byItsAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QStringList>("guests");
        const auto row = [](const char *name, const char *address, const QStringList &guests) {
            QTest::newRow(name) << QString::fromLatin1(address) << guests;
        };
        row("a guest's own", "tcp://10.20.0.110:2376",
            {QStringLiteral("proxmox://demo-pve/pve1/qemu/110 10.20.0.110")});
        row("nobody's", "tcp://10.20.1.110:2376", {});
        row("a socket of this machine", "unix:///var/run/docker.sock", {});
        row("this machine by its address", "tcp://127.0.0.1:2375", {});
        row("the demonstration's own", "demo://demo", {});
        row("no address at all", "tcp://", {});
    }
    void byItsAddress()
    {
        QFETCH(QString, address);
        QFETCH(QStringList, guests);
        QCOMPARE(found(address), guests);
    }
    void whoIsLateIsLeftOut()
    {
        QCOMPARE(found(QStringLiteral("tcp://10.20.0.110:2376"), Deadline::after(Milliseconds(0))), QStringList());
    }
    void aClusterThatIsAwayIsLeftOut()
    {
        const auto pve = EndpointId::parse(QStringLiteral("demo-pve")).value();
        world->faults(pve).value()->add({.kind = targets::mock::Fault::Kind::Gone});
        QCOMPARE(found(QStringLiteral("tcp://10.20.0.110:2376")), QStringList());
        world->faults(pve).value()->clear();
        // And a guest that does not answer costs the others nothing.
        world->faults(pve).value()->add(
            {.kind = targets::mock::Fault::Kind::Fail, .on = {targets::mock::Method::Details}, .times = 1});
        QCOMPARE(found(QStringLiteral("tcp://10.20.0.110:2376")).size(), 1);
    }
    void whoStopsIsNotToldANumber()
    {
        const Cancel cancel;
        cancel.cancel();
        const auto guests = await(app::guestsAt(world,
                                                {EndpointId::parse(QStringLiteral("shed")).value(),
                                                 inventory::Platform::Docker,
                                                 QStringLiteral("tcp://10.20.0.110:2376"),
                                                 {},
                                                 false,
                                                 {},
                                                 {},
                                                 {},
                                                 {},
                                                 {}},
                                                Deadline::never(), cancel));
        QVERIFY(!guests);
        QCOMPARE(guests.error().code, Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(tst_GuestOf)
#include "tst_guest_of.moc"
