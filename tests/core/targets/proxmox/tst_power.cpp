// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/power.h"

#include "support/async.h"
#include "support/conformance.h"
#include "support/manual_clock.h"
#include "support/permit.h"
#include "targets/mock/world.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace wingman;
using namespace wingman::inventory;
using namespace wingman::operations;
using namespace wingman::targets;
using namespace std::chrono_literals;
using wingman::test::await;
using wingman::test::ManualClock;
using wingman::test::TestMint;

namespace {

std::shared_ptr<const Definition> definition(const QString &verb)
{
    for (const auto &candidate : proxmox::powerDefinitions()) {
        if (candidate->spec().id.text() == QStringLiteral("proxmox.guest.") + verb)
            return candidate;
    }
    return nullptr;
}

/// Seen in the mock cluster: what is planned there is also done there.
class Bench
{
public:
    explicit Bench(const QString &address) : m_target(TargetRef::parse(address).value()) {}
    Facts facts()
    {
        return await(m_world.reader(m_target.endpoint)
                         .value()
                         ->facts(m_target, m_target.name, Deadline::after(5s), Cancel()))
            .value();
    }
    Result<StepAnswer> perform(const Step &step)
    {
        m_clock->advance(1s);
        return await(
            m_world.hand(m_target.endpoint).value()->perform(TestMint::permit(), step, Deadline::after(5s), Cancel()));
    }

private:
    TargetRef m_target;
    std::shared_ptr<ManualClock> m_clock = std::make_shared<ManualClock>();
    mock::World m_world{m_clock, {.taskTime = 0ms}};
};

} // namespace

class tst_Power : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void riskIsDeclared_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<int>("tier");
        QTest::addColumn<bool>("losesData");
        QTest::addColumn<QString>("inverse");
        QTest::newRow("start") << QStringLiteral("start") << 1 << false << QStringLiteral("proxmox.guest.shutdown");
        QTest::newRow("shutdown") << QStringLiteral("shutdown") << 2 << false << QStringLiteral("proxmox.guest.start");
        QTest::newRow("reboot") << QStringLiteral("reboot") << 2 << false << QString();
        QTest::newRow("stop") << QStringLiteral("stop") << 3 << true << QStringLiteral("proxmox.guest.start");
        QTest::newRow("suspend") << QStringLiteral("suspend") << 2 << false << QStringLiteral("proxmox.guest.resume");
        QTest::newRow("resume") << QStringLiteral("resume") << 1 << false << QStringLiteral("proxmox.guest.suspend");
        QTest::newRow("reset") << QStringLiteral("reset") << 3 << true << QString();
    }
    void riskIsDeclared()
    {
        QFETCH(QString, verb);
        QFETCH(int, tier);
        QFETCH(bool, losesData);
        QFETCH(QString, inverse);
        QCOMPARE(proxmox::powerDefinitions().size(), 7U);
        const auto declared = definition(verb);
        const OperationSpec &spec = declared->spec();
        QCOMPARE(static_cast<int>(spec.tier), tier);
        QCOMPARE(spec.losesData, losesData);
        QVERIFY(spec.mutates && !spec.idempotent);
        QVERIFY(spec.actsOn(TargetKind::Qemu) && !spec.actsOn(TargetKind::Container));
        const bool vmsOnly = verb == u"suspend" || verb == u"resume" || verb == u"reset";
        QCOMPARE(spec.actsOn(TargetKind::Lxc), !vmsOnly);
        QCOMPARE(spec.inverse ? spec.inverse->text() : QString(), inverse);
    }

    void aPlanDoesWhatItSays_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("call"); // or the code
        const auto row = [](const char *name, const char *verb, const char *target, const char *call) {
            QTest::newRow(name) << QString::fromLatin1(verb) << QString::fromLatin1(target)
                                << QString::fromLatin1(call);
        };
        row("start a VM", "start", "proxmox://demo-pve/pve3/qemu/191", "POST /nodes/pve3/qemu/191/status/start");
        row("start a container", "start", "proxmox://demo-pve/pve3/lxc/290", "POST /nodes/pve3/lxc/290/status/start");
        row("shut a VM down", "shutdown", "proxmox://demo-pve/pve3/qemu/190",
            "POST /nodes/pve3/qemu/190/status/shutdown");
        row("reboot a container", "reboot", "proxmox://demo-pve/pve1/lxc/205",
            "POST /nodes/pve1/lxc/205/status/reboot");
        row("stop a VM", "stop", "proxmox://demo-pve/pve3/qemu/190", "POST /nodes/pve3/qemu/190/status/stop");
        row("stop a paused VM", "stop", "proxmox://demo-pve/pve3/qemu/150", "POST /nodes/pve3/qemu/150/status/stop");
        row("suspend a VM", "suspend", "proxmox://demo-pve/pve3/qemu/190", "POST /nodes/pve3/qemu/190/status/suspend");
        row("resume a VM", "resume", "proxmox://demo-pve/pve3/qemu/150", "POST /nodes/pve3/qemu/150/status/resume");
        row("reset a VM", "reset", "proxmox://demo-pve/pve3/qemu/190", "POST /nodes/pve3/qemu/190/status/reset");
        row("suspend a container", "suspend", "proxmox://demo-pve/pve1/lxc/205", "TARGET_NOT_FOUND");
        row("resume a running one", "resume", "proxmox://demo-pve/pve3/qemu/190", "PRECONDITION_FAILED");
        row("start a running one", "start", "proxmox://demo-pve/pve3/qemu/190", "PRECONDITION_FAILED");
        row("start a template", "start", "proxmox://demo-pve/pve1/qemu/9000", "PRECONDITION_FAILED");
        row("stop a locked one", "stop", "proxmox://demo-pve/pve2/qemu/141", "PRECONDITION_FAILED");
        row("reboot a stopped one", "reboot", "proxmox://demo-pve/pve3/lxc/290", "PRECONDITION_FAILED");
        row("shut a paused one down", "shutdown", "proxmox://demo-pve/pve3/qemu/150", "PRECONDITION_FAILED");
        row("nobody has this VMID", "start", "proxmox://demo-pve/pve3/qemu/777", "TARGET_NOT_FOUND");
        row("it is a VM", "start", "proxmox://demo-pve/pve3/lxc/191", "TARGET_NOT_FOUND");
        row("it is on another node", "start", "proxmox://demo-pve/pve1/qemu/191", "TARGET_NOT_FOUND");
        row("a node is no guest", "start", "proxmox://demo-pve/node/pve1", "TARGET_NOT_FOUND");
    }
    void aPlanDoesWhatItSays()
    {
        QFETCH(QString, verb);
        QFETCH(QString, target);
        QFETCH(QString, call);
        Bench bench(target);
        const auto wanted = definition(verb);
        const Parameters parameters = parseParameters(wanted->spec(), {}).value();
        const auto plan = wanted->plan(bench.facts(), parameters);
        QCOMPARE(plan ? plan->steps.value(0).call.text() : codeName(plan.error().code), call);
        if (!plan)
            return;
        QVERIFY(!holds(plan->proof, bench.facts(), plan->before));
        QVERIFY(bench.perform(plan->steps[0]));
        QVERIFY(holds(plan->proof, bench.facts(), plan->before));
    }
    void theTimeToEndIsBounded()
    {
        Bench bench(QStringLiteral("proxmox://demo-pve/pve3/qemu/190"));
        const auto shutdown = definition(QStringLiteral("shutdown"));
        const auto seconds = [](const char *text) {
            return QMap<QString, QString>{{QStringLiteral("timeout"), QString::fromLatin1(text)}};
        };
        for (const char *text : {"0", "301", "-1", "1e3", "soon", ""})
            QVERIFY2(!parseParameters(shutdown->spec(), seconds(text)), text);
        const auto plan = shutdown->plan(bench.facts(), parseParameters(shutdown->spec(), seconds("120")).value());
        QCOMPARE(plan->steps[0].call.body.value(QStringLiteral("timeout")).toInt(), 120);
        QVERIFY(plan->steps[0].timeout > 120s);
        QVERIFY(plan->steps[0].timeout <= shutdown->spec().timeout);
    }

    void theCallsAreThoseOfTheApi_data()
    {
        QTest::addColumn<QString>("version");
        for (const char *version : {"7.4", "8.4", "9.1", "9.2"})
            QTest::newRow(version) << QString::fromLatin1(version);
    }
    void theCallsAreThoseOfTheApi()
    {
        QFETCH(QString, version);
        const auto schema = test::conformanceFile(QStringLiteral("proxmox/schema/pve-api-%1.json").arg(version));
        if (!schema)
            QSKIP("The published API schemas are not on this machine (WINGMAN_CONFORMANCE).");
        QMap<QString, QJsonObject> parameters; // of "POST /path"
        for (const QJsonValue &method : QJsonDocument::fromJson(*schema)[QStringLiteral("endpoints")].toArray())
            parameters.insert(
                method[QStringLiteral("method")].toString() + QLatin1Char(' ') +
                    method[QStringLiteral("path")].toString(),
                method[QStringLiteral("info")][QStringLiteral("parameters")][QStringLiteral("properties")].toObject());
        QVERIFY(parameters.size() > 400);
        for (const auto &power : proxmox::powerDefinitions()) {
            for (const char *kind : {"qemu", "lxc"}) {
                if (!power->spec().actsOn(targetKindFromName(QString::fromLatin1(kind)).value()))
                    continue;
                const QString verb = power->spec().id.text().section(QLatin1Char('.'), 2);
                const QString path =
                    QStringLiteral("POST /nodes/{node}/%1/{vmid}/status/%2").arg(QLatin1String(kind), verb);
                QVERIFY2(parameters.contains(path), qPrintable(path));
                for (const ParameterSpec &parameter : power->spec().parameters) {
                    const QJsonObject known = parameters.value(path).value(parameter.name).toObject();
                    QCOMPARE(known.value(QStringLiteral("type")).toString(), QStringLiteral("integer"));
                    QVERIFY(known.value(QStringLiteral("minimum")).toInteger() <= parameter.minimum);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_Power)
#include "tst_power.moc"
