// SPDX-License-Identifier: GPL-3.0-or-later
// One plan over both worlds, on the mock one: snapshot of the guest, act inside it, delete the snapshot or go back.
#include "execution/guarded_plan.h"

#include "support/works/door_stage.h"
#include "targets/docker/container_operations.h"
#include "targets/mock/world.h"
#include "targets/proxmox/power.h"
#include "targets/proxmox/safekeeping.h"

#include <QTest>

using namespace wingman;
using namespace wingman::execution;
using namespace wingman::inventory;
using namespace wingman::operations;
using namespace wingman::targets;
using namespace wingman::test;

namespace {

const QString plain = QStringLiteral("docker://demo/container/my-app-1");
const QString checked = QStringLiteral("docker://demo/container/shop-web-1"); // has a health check
const QString guest = QStringLiteral("proxmox://demo-pve/pve1/qemu/110");

/// A door onto the mock world.
struct House
{
    House()
    {
        auto catalogue = std::make_shared<Catalogue>();
        for (const auto &some :
             {docker::containerDefinitions(), proxmox::powerDefinitions(), proxmox::safekeepingDefinitions()}) {
            for (const auto &one : some)
                catalogue->add(one);
        }
        fixture.services->catalogue = catalogue;
        fixture.services->ports = world;
        fixture.posture->mode.mode = ExecutionMode::Mock;
        fixture.posture->selfApproval = policy::SelfApproval::Tier3;
    }
    Intent intent(const QString &target, const char *operation = "docker.container.restart") const
    {
        Intent wanted{OperationId::parse(QLatin1String(operation)).value(),
                      {TargetRef::parse(target).value()},
                      {},
                      QStringLiteral("new certificate"),
                      {}};
        wanted.guard = Guard{TargetRef::parse(guest).value(), {}, Milliseconds(1)};
        return wanted;
    }
    Result<Record> planned(const Intent &wanted) { return await(door().plan(wanted, fixture.actor(), Cancel())); }
    Result<Record> approved(const QString &target)
    {
        const auto record = planned(intent(target));
        if (!record)
            return record;
        const PlanId id = record->plan.id;
        const auto asked = await(door().ask(id, fixture.actor(), Cancel()));
        if (!asked)
            return asked;
        return await(door().decide(id, true, fixture.actor(), QStringLiteral("fine"), QStringLiteral("110"), Cancel()));
    }
    Result<Record> ran(const QString &target)
    {
        const auto record = approved(target);
        if (!record)
            return record;
        return await(door().run(record->plan.id, fixture.actor(), {}, {}, Cancel()));
    }
    Facts facts(const QString &address)
    {
        const TargetRef target = TargetRef::parse(address).value();
        const auto reader = world->reader(target.endpoint).value();
        return await(reader->facts(target, target.name, Deadline::after(Milliseconds(30000)), Cancel())).value();
    }
    QStringList snapshots()
    {
        QStringList names;
        const Facts now = facts(guest);
        for (auto at = now.values.cbegin(); at != now.values.cend(); ++at) {
            if (at.key().startsWith(u"snapshot."))
                names.append(at.key().mid(9));
        }
        return names;
    }
    void fail(mock::Fault fault)
    {
        fault.on = {mock::Method::Perform};
        world->faults(EndpointId::parse(QStringLiteral("demo")).value()).value()->add(fault);
    }
    const Door &door() const { return *fixture.door; }

    QTemporaryDir folder;
    DoorFixture fixture{folder.path(), std::make_shared<ManualClock>()};
    std::shared_ptr<mock::World> world =
        std::make_shared<mock::World>(fixture.clock, mock::WorldOptions{.taskTime = Milliseconds(0)});
};

QStringList statesOf(const Record &record)
{
    QStringList states;
    for (const TargetRecord &target : record.targets)
        states.append(stateName(target.state));
    return states;
}

} // namespace

class tst_GuardedPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Where acts count towards the limits the guest is there once, for the snapshot that was asked for.
    void isBegunForRealAndAgain()
    {
        House house;
        policy::Posture &posture = *house.fixture.posture;
        posture.mode.mode = ExecutionMode::Lab;
        posture.policy.allow.containers = policy::NameList::parse(QStringLiteral("demo/my-app-*")).value();
        posture.policy.allow.vms = policy::NameList::parse(QStringLiteral("demo-pve/110")).value();
        posture.dangerousAllowed = true;
        for (const QString &container : {plain, QStringLiteral("docker://demo/container/my-app-2")}) {
            const auto done = house.ran(container);
            QVERIFY2(done, done ? "" : qPrintable(done.error().sentence()));
            QVERIFY(!done->plan.simulated);
            QVERIFY2(done->state == State::Succeeded,
                     qPrintable(statesOf(*done).join(u' ') + (done->error ? done->error->sentence() : QString())));
            QVERIFY(house.snapshots().filter(QStringLiteral("wingman-")).isEmpty());
        }
    }

    /// What an approval covers is everything that may happen, also what one hopes not to need.
    void theWorstPartDecides()
    {
        House house;
        const QStringList before = house.snapshots();
        const auto record = house.planned(house.intent(plain));
        VERIFY_RESULT(record);
        const Plan &plan = record->plan;
        QCOMPARE(plan.operation.text(), QStringLiteral("docker.container.restart"));
        QCOMPARE(plan.tier, Tier::Three);
        QVERIFY(plan.dangerous && plan.losesData && !plan.idempotent);
        QList<Part> parts;
        QStringList calls;
        for (const TargetPlan &target : plan.targets) {
            parts.append(target.part);
            calls.append(target.steps.first().call.method);
        }
        QCOMPARE(parts, (QList<Part>{Part::Guard, Part::Act, Part::Release, Part::Undo}));
        QCOMPARE(calls.join(u' '), QStringLiteral("POST POST DELETE POST"));
        QVERIFY(plan.targets.last().steps.first().call.body.value(u"start").toBool()); // it runs now, and will again
        QCOMPARE(house.door().confirmationPhrase(plan), QStringLiteral("110"));
        QCOMPARE(house.snapshots(), before); // nothing was done
        const auto same = Plan::fromJson(plan.toJson());
        VERIFY_RESULT(same);
        QCOMPARE(same->digest(), plan.digest());
        // Each of them is bound: the guest, the name of the snapshot, the part, its operation.
        for (const auto &change : std::initializer_list<std::function<void(Plan &)>>{
                 [](Plan &other) { other.guard->snapshot += u'x'; }, [](Plan &other) { other.guard.reset(); },
                 [](Plan &other) { other.targets.last().part = Part::Release; },
                 [](Plan &other) { other.targets.last().operationVersion = 99; }}) {
            Plan other = plan;
            change(other);
            QVERIFY(other.digest() != plan.digest());
        }
    }
    void theGateJudgesEveryPart()
    {
        House house;
        // In a mode that needs the label the guest decides as much as the container does.
        auto deny = policy::checkedList(policy::ListKind::Vms, {QStringLiteral("110")});
        QVERIFY(deny);
        house.fixture.posture->policy.deny.vms = *deny;
        const auto record = house.planned(house.intent(plain));
        VERIFY_RESULT(record);
        QCOMPARE(record->state, State::Blocked);
        QVERIFY(std::any_of(record->findings.cbegin(), record->findings.cend(),
                            [](const policy::Finding &finding) { return finding.code == Code::TargetDenylisted; }));
    }
    void whoMayOnlyApproveTierTwoDoesNot()
    {
        House house;
        house.fixture.posture->selfApproval = policy::SelfApproval::Tier2;
        QVERIFY(!house.approved(plain));
    }
    void allIsWell()
    {
        House house;
        const QStringList before = house.snapshots();
        const QString started = house.facts(plain).value(fact::startedAt).value_or(QString());
        const auto ran = house.ran(plain);
        VERIFY_RESULT(ran);
        QVERIFY2(ran->state == State::Succeeded, qPrintable(ran->error ? ran->error->sentence() : QString()));
        QCOMPARE(statesOf(*ran).join(u' '), QStringLiteral("succeeded succeeded succeeded cancelled"));
        QVERIFY(house.facts(plain).value(fact::startedAt) != started);
        QCOMPARE(house.snapshots(), before); // taken, and let go of
        QCOMPARE(ran->targets.last().steps.size(), 0);
        // It is what the record says when it is read again.
        const auto again = await(house.door().find(ran->id.text(), Cancel()));
        VERIFY_RESULT(again);
        QCOMPARE(statesOf(*again), statesOf(*ran));
    }
    void whatFailsIsGoneBackFrom()
    {
        House house;
        house.fail({.kind = mock::Fault::Kind::Fail, .times = 1}); // an answer that does not say that nothing was done
        const QStringList before = house.snapshots();
        const auto ran = house.ran(plain);
        VERIFY_RESULT(ran);
        QCOMPARE(ran->state, State::RolledBack);
        QCOMPARE(statesOf(*ran).join(u' '), QStringLiteral("succeeded failed cancelled succeeded"));
        QCOMPARE(house.snapshots().size(), before.size() + 1); // what was gone back to is kept
        const Facts now = house.facts(guest);
        QCOMPARE(now.value(QStringLiteral("snapshotParent")), ran->plan.guard->snapshot);
        QCOMPARE(now.value(fact::state), QStringLiteral("running"));
        QVERIFY(ran->error);
    }
    /// It runs, but it is not well within its time.
    void whatIsNotWellIsGoneBackFrom()
    {
        House house;
        const auto ran = house.ran(checked); // the clock stands still: its health check never comes to an end
        VERIFY_RESULT(ran);
        QCOMPARE(ran->state, State::RolledBack);
        QCOMPARE(ran->targets.at(1).error->code, Code::PostconditionFailed);
    }
    /// A wish to stop that comes when the act has failed does not leave the guest in between.
    void goingBackIsNotStopped()
    {
        House house;
        house.fail({.kind = mock::Fault::Kind::Fail, .times = 1});
        const auto approved = house.approved(plain);
        VERIFY_RESULT(approved);
        const Cancel cancel;
        const Progress progress = [cancel](const Event &event) {
            if (event.kind == Event::Kind::TargetRecorded && event.target == 1)
                cancel.cancel();
        };
        const auto ran = await(house.door().run(approved->plan.id, house.fixture.actor(), {}, progress, cancel));
        VERIFY_RESULT(ran);
        QVERIFY(cancel.isCancelled());
        QCOMPARE(ran->state, State::RolledBack);
        QCOMPARE(ran->targets.last().state, State::Succeeded);
    }
    /// Nothing was touched: there is nothing to go back from, and nothing is lost by going back.
    void whatWasRefusedIsNotGoneBackFrom()
    {
        House house;
        const QStringList before = house.snapshots();
        mock::Fault fault{.kind = mock::Fault::Kind::Fail, .times = 1};
        fault.error = Error{Code::Conflict, {{"what", QStringLiteral("it")}, {"reason", QStringLiteral("told to")}}};
        house.fail(fault);
        const auto ran = house.ran(plain);
        VERIFY_RESULT(ran);
        QCOMPARE(ran->state, State::Failed);
        QCOMPARE(statesOf(*ran).join(u' '), QStringLiteral("succeeded failed succeeded cancelled"));
        QCOMPARE(house.snapshots(), before);
    }
    /// Without the snapshot nothing is begun.
    void withoutTheGuardNothingHappens()
    {
        House house;
        const auto approved = house.approved(plain);
        VERIFY_RESULT(approved);
        mock::Fault fault{.kind = mock::Fault::Kind::Fail, .times = 1};
        fault.error = Error{Code::Conflict, {{"what", QStringLiteral("it")}, {"reason", QStringLiteral("no space")}}};
        fault.on = {mock::Method::Perform};
        house.world->faults(EndpointId::parse(QStringLiteral("demo-pve")).value()).value()->add(fault);
        const QString started = house.facts(plain).value(fact::startedAt).value_or(QString());
        const auto ran = await(house.door().run(approved->plan.id, house.fixture.actor(), {}, {}, Cancel()));
        VERIFY_RESULT(ran);
        QCOMPARE(ran->state, State::Failed);
        QCOMPARE(statesOf(*ran).join(u' '), QStringLiteral("failed cancelled cancelled cancelled"));
        QCOMPARE(house.facts(plain).value(fact::startedAt), started);
    }
    /// What could not be undone is not begun.
    void whatCouldNotBeUndoneIsNotPlanned_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("protected") << QStringLiteral("proxmox://demo-pve/pve1/qemu/100");
        QTest::newRow("locked") << QStringLiteral("proxmox://demo-pve/pve2/qemu/141");
        QTest::newRow("not there") << QStringLiteral("proxmox://demo-pve/pve2/qemu/110");
        QTest::newRow("no guest") << QStringLiteral("proxmox://demo-pve/node/pve1");
    }
    void whatCouldNotBeUndoneIsNotPlanned()
    {
        QFETCH(QString, address);
        House house;
        Intent wanted = house.intent(plain);
        wanted.guard->guest = TargetRef::parse(address).value();
        QVERIFY(!house.planned(wanted));
    }
    void aGuestIsNotInsideItself()
    {
        House house;
        QVERIFY(
            !house.planned(house.intent(QStringLiteral("proxmox://demo-pve/pve1/qemu/110"), "proxmox.guest.reboot")));
    }
    /// Killed in the middle: what is there is said, nothing more is done, and the snapshot is still there to go back
    /// to.
    void aKilledProcessLeavesATruthfulRecord()
    {
        House house;
        const auto approved = house.approved(plain);
        VERIFY_RESULT(approved);
        house.fail({.kind = mock::Fault::Kind::Stall, .times = 1});
        bool acting = false;
        const Cancel cancel;
        const Progress progress = [&](const Event &event) {
            acting = acting || (event.kind == Event::Kind::StepMarked && event.target == 1);
        };
        auto flow = house.door().run(approved->plan.id, house.fixture.actor(), {}, progress, cancel);
        QTRY_VERIFY_WITH_TIMEOUT(acting, 30000);
        // As if the process were dead: nobody holds its lock any more.
        VERIFY_RESULT(sql(house.fixture, QStringLiteral("UPDATE execution SET owner='gone'")));
        const auto touched = await(Recovery::atStart(house.fixture.services, house.fixture.actor(), Cancel()));
        VERIFY_RESULT(touched);
        const auto record = await(house.door().find(approved->plan.id.text(), Cancel()));
        VERIFY_RESULT(record);
        QCOMPARE(record->state, State::Unknown);
        QCOMPARE(statesOf(*record).join(u' '), QStringLiteral("succeeded unknown failed failed"));
        for (int part : {2, 3})
            QCOMPARE(record->targets.at(part).error->code, Code::Interrupted);
        QVERIFY(house.snapshots().contains(record->plan.guard->snapshot));
        cancel.cancel();
        (void)await(std::move(flow));
        QVERIFY(house.snapshots().contains(record->plan.guard->snapshot)); // nobody went on behind its back
    }
    /// All went well, and the snapshot was being let go of: what was not needed did not fail.
    void aProcessKilledWhileLettingGoDidNotFail()
    {
        House house;
        const auto approved = house.approved(plain);
        VERIFY_RESULT(approved);
        bool lettingGo = false;
        const Progress progress = [&](const Event &event) {
            if (event.kind == Event::Kind::Proving && event.target == 1) {
                mock::Fault fault{.kind = mock::Fault::Kind::Slow, .delay = Milliseconds(2000), .times = 1};
                fault.on = {mock::Method::Perform};
                house.world->faults(EndpointId::parse(QStringLiteral("demo-pve")).value()).value()->add(fault);
            }
            lettingGo = lettingGo || (event.kind == Event::Kind::StepMarked && event.target == 2);
        };
        auto flow = house.door().run(approved->plan.id, house.fixture.actor(), {}, progress, Cancel());
        QTRY_VERIFY_WITH_TIMEOUT(lettingGo, 30000);
        VERIFY_RESULT(sql(house.fixture, QStringLiteral("UPDATE execution SET owner='gone'")));
        VERIFY_RESULT(await(Recovery::atStart(house.fixture.services, house.fixture.actor(), Cancel())));
        const auto record = await(house.door().find(approved->plan.id.text(), Cancel()));
        VERIFY_RESULT(record);
        QCOMPARE(statesOf(*record).join(u' '), QStringLiteral("succeeded succeeded unknown cancelled"));
        QVERIFY(!record->targets.last().error);
        (void)await(std::move(flow)); // it finds out that it is not its own any more
    }
};

QTEST_GUILESS_MAIN(tst_GuardedPlan)
#include "tst_guarded_plan.moc"
