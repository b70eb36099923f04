// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attention.h"
#include "models/attention_model.h"
#include "support/gate_input.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace wingman;
using namespace wingman::ui;
using namespace std::chrono_literals;
using wingman::test::someTime;

namespace {

const EndpointId local = EndpointId::parse(QStringLiteral("local")).value();

inventory::Store::Entry liveEntry()
{
    inventory::Endpoint endpoint{local, inventory::Platform::Docker, {}, {}, false, {}, {}, {}, {}, {}};
    inventory::Snapshot snapshot{local, {}, {}, {}, {}, {}, {}, {}, someTime() - 1min, {}};
    return {endpoint, snapshot, true, someTime() - 1h, std::nullopt};
}

inventory::Container container(const QString &name, inventory::ContainerState state,
                               inventory::Health health = inventory::Health::None)
{
    inventory::Container one{ObjectId::parse(name + QStringLiteral("-id")).value()};
    one.name = name;
    one.state = state;
    one.health = health;
    return one;
}

inventory::Store::Entry entryWith(const inventory::Container &one)
{
    auto entry = liveEntry();
    entry.snapshot->containers.insert(one.id, one);
    return entry;
}

/// A guest with so many backups, the newest of so many days ago; a negative number: not known.
void addGuest(AttentionInput &in, const char *name, int count, int days, bool isTemplate = false)
{
    inventory::Guest guest{.id = ObjectId::parse(QStringLiteral("qemu/") + QLatin1String(name)).value()};
    guest.vmid = 100;
    guest.name = QLatin1String(name);
    guest.node = QStringLiteral("pve1");
    guest.isTemplate = isTemplate;
    if (count >= 0)
        guest.backups = inventory::BackupsKept{count, count > 0 ? std::optional(in.now - 24h * days) : std::nullopt};
    in.entries[0].snapshot->guests.insert(guest.id, guest);
}

void addCertificate(AttentionInput &in, int days)
{
    inventory::Node node{.id = ObjectId::parse(QStringLiteral("pve2")).value()};
    node.status = QStringLiteral("online");
    inventory::NodeCertificate one;
    one.until = in.now + 24h * days;
    inventory::NodeCertificate longer;
    longer.until = in.now + 24h * 900;
    node.certificates = {longer, one};
    in.entries[0].snapshot->nodes.insert(node.id, node);
}

execution::Record record(execution::State state, const char *id = "one")
{
    const auto gate = test::gateInput(operations::ExecutionMode::Lab, operations::Tier::Two, identity::Role::Operator,
                                      test::containerFacts(QStringLiteral("web"), false));
    execution::Record one{.id = ExecutionId::parse(QStringLiteral("exe-") + QString::fromLatin1(id)).value(),
                          .plan = gate.plan,
                          .findings = {},
                          .error = {},
                          .startedAt = {},
                          .startedBy = {},
                          .endedAt = {},
                          .owner = {},
                          .intentSequence = {},
                          .outcomeSequence = {},
                          .targets = {}};
    one.state = state;
    one.endedAt = someTime() - 2min;
    return one;
}

approvals::Approval approval(approvals::ApprovalState state, Instant expires)
{
    approvals::Approval one{.plan = PlanId::parse(QStringLiteral("pln-a")).value(),
                            .digest = {},
                            .requester = identity::ActorId::parse(QStringLiteral("os:anna")).value(),
                            .approver = {},
                            .decidedAt = {},
                            .reason = {},
                            .decisionSequence = {}};
    one.state = state;
    one.requestedAt = someTime() - 5min;
    one.expiresAt = expires;
    return one;
}

/// Nothing needs anybody.
AttentionInput calm()
{
    AttentionInput input;
    input.now = someTime();
    input.chain.verifiedAt = someTime() - 10min;
    input.posture = test::posture(operations::ExecutionMode::Lab);
    input.entries = {liveEntry()};
    return input;
}

using Spoil = std::function<void(AttentionInput &)>;

} // namespace
Q_DECLARE_METATYPE(Spoil)

class tst_Attention : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void certificatesGrowUrgent_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("urgency");
        QTest::newRow("a month") << 30 << static_cast<int>(Urgency::Look);
        QTest::newRow("two weeks") << 14 << static_cast<int>(Urgency::Soon);
        QTest::newRow("a week") << 7 << static_cast<int>(Urgency::Now);
        QTest::newRow("over") << -3 << static_cast<int>(Urgency::Now);
    }
    void certificatesGrowUrgent()
    {
        QFETCH(int, days);
        QFETCH(int, urgency);
        AttentionInput input = calm();
        addCertificate(input, days);
        const auto matters = attentionOf(input);
        QCOMPARE(matters.size(), 1);
        QCOMPARE(static_cast<int>(matters.first().urgency), urgency);
        QCOMPARE(matters.first().count, std::max(days, 0));
        QVERIFY(sentenceOf(matters.first()).contains(QStringLiteral("pve2")));
    }
    void theWorstGuestIsLedTo()
    {
        AttentionInput input = calm();
        addGuest(input, "a", 3, 40);
        addGuest(input, "b", 0, 0);
        addGuest(input, "c", 3, 30);
        const auto matters = attentionOf(input);
        QCOMPARE(matters.size(), 1);
        QCOMPARE(matters.first().count, 3);
        QCOMPARE(matters.first().subject, QStringLiteral("b"));
        QVERIFY(!matters.first().until);
    }

    void eachMatterIsSeen_data()
    {
        using Kind = AttentionKind;
        using inventory::ContainerState;
        using inventory::Health;
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QList<int>>("kinds");
        QTest::addColumn<QString>("action");
        const auto row = [](const char *name, const Spoil &spoil, const QList<Kind> &kinds, const char *action = "") {
            QList<int> numbers;
            for (const Kind kind : kinds)
                numbers.append(static_cast<int>(kind));
            QTest::newRow(name) << spoil << numbers << QString::fromLatin1(action);
        };
        row("calm", [](auto &) {}, {});
        row(
            "the chain is broken", [](auto &in) { in.chain.violations = 2; }, {Kind::ChainBroken}, "audit.open");
        row("broken is not also unverified", [](auto &in) { in.chain = {std::nullopt, 1}; }, {Kind::ChainBroken});
        row(
            "its end is another one", [](auto &in) { in.chain.isEndLost = true; }, {Kind::ChainBroken}, "audit.open");
        row(
            "an endpoint that cannot be used",
            [](auto &in) { in.refused = {QStringLiteral("nas: its certificate cannot be read.")}; },
            {Kind::EndpointRefused}, "fleet.open");
        row(
            "never verified", [](auto &in) { in.chain.verifiedAt.reset(); }, {Kind::ChainUnverified}, "audit.verify");
        row("verified long ago", [](auto &in) { in.chain.verifiedAt = in.now - 25h; }, {Kind::ChainUnverified});
        row("lockdown", [](auto &in) { in.posture->lockdownReasons << QStringLiteral("drill"); }, {Kind::Lockdown});
        row(
            "wrong setting",
            [](auto &in) {
                in.posture->problems << Error{Code::InvalidInput, {}};
            },
            {Kind::SettingRefused}, "posture.open");
        row("mode is blocked",
            [](auto &in) {
                in.posture->mode.blockers << Error{Code::ModeConflict, {}};
            },
            {Kind::SettingRefused});
        row("dangerous for a while",
            [](auto &in) {
                in.posture->dangerousAllowed = true;
                in.posture->policy.dangerousUntil = in.now + 10min;
            },
            {Kind::DangerousOn});
        row("dangerous no longer",
            [](auto &in) {
                in.posture->dangerousAllowed = true;
                in.posture->policy.dangerousUntil = in.now - 1min;
            },
            {});
        row("posture is not known", [](auto &in) { in.posture.reset(); }, {});
        row(
            "unhealthy",
            [](auto &in) {
                in.entries = {entryWith(container(QStringLiteral("db"), ContainerState::Running, Health::Unhealthy))};
            },
            {Kind::Unhealthy}, "docker.container.restart");
        row("stopped while unhealthy is at rest",
            [](auto &in) {
                in.entries = {entryWith(container(QStringLiteral("db"), ContainerState::Exited, Health::Unhealthy))};
            },
            {});
        row(
            "dead", [](auto &in) { in.entries = {entryWith(container(QStringLiteral("db"), ContainerState::Dead))}; },
            {Kind::ContainerDead}, "target.open");
        row(
            "does not stay up",
            [](auto &in) { in.entries = {entryWith(container(QStringLiteral("db"), ContainerState::Restarting))}; },
            {Kind::Restarting}, "target.open");
        row(
            "what a lost endpoint last said is told by the endpoint alone",
            [](auto &in) {
                auto entry = entryWith(container(QStringLiteral("db"), ContainerState::Dead));
                entry.live = false;
                entry.error = Error{Code::Unreachable, {}};
                in.entries = {entry};
            },
            {Kind::EndpointLost}, "endpoint.doctor");
        row("an endpoint not tried yet",
            [](auto &in) {
                in.entries[0].live = false;
                in.entries[0].snapshot.reset();
            },
            {});
        row("a node is offline",
            [](auto &in) {
                inventory::Node node{
                    ObjectId::parse(QStringLiteral("pve2")).value(), QStringLiteral("offline"), 0, 0, 0, 0, 0, {}};
                in.entries[0].snapshot->nodes.insert(node.id, node);
            },
            {Kind::NodeOffline});
        row("a guest of last night", [](auto &in) { addGuest(in, "a", 3, 1); }, {});
        row(
            "a guest saved long ago", [](auto &in) { addGuest(in, "a", 3, 8); }, {Kind::Unprotected}, "target.open");
        row("the setting says how long",
            [](auto &in) {
                addGuest(in, "a", 3, 8);
                in.backupDays = 9;
            },
            {});
        row("many guests are one matter",
            [](auto &in) {
                addGuest(in, "a", 0, 0);
                addGuest(in, "b", 3, 30);
            },
            {Kind::Unprotected});
        row("nobody knows of its backups", [](auto &in) { addGuest(in, "a", -1, 0); }, {});
        row("a template needs none", [](auto &in) { addGuest(in, "a", 0, 0, true); }, {});
        row("a certificate of a year", [](auto &in) { addCertificate(in, 365); }, {});
        row("a certificate that ends", [](auto &in) { addCertificate(in, 29); }, {Kind::CertificateEnds});
        row("partly read", [](auto &in) { in.entries[0].snapshot->problems << QStringLiteral("volumes"); },
            {Kind::PartlyRead});
        row(
            "somebody asked",
            [](auto &in) { in.approvals = {approval(approvals::ApprovalState::Requested, in.now + 20min)}; },
            {Kind::ApprovalWaiting}, "record.open");
        row("the request lapsed",
            [](auto &in) { in.approvals = {approval(approvals::ApprovalState::Requested, in.now)}; }, {});
        row("approved and not started",
            [](auto &in) { in.approvals = {approval(approvals::ApprovalState::Approved, in.now + 20min)}; },
            {Kind::ApprovalGiven});
        row("used", [](auto &in) { in.approvals = {approval(approvals::ApprovalState::Used, in.now + 20min)}; }, {});
        row(
            "unknown outcome", [](auto &in) { in.executions = {record(execution::State::Unknown)}; },
            {Kind::OutcomeUnknown}, "record.open");
        row("unknown for weeks",
            [](auto &in) {
                in.executions = {record(execution::State::Unknown)};
                in.executions[0].endedAt = in.now - std::chrono::hours(24 * 20);
            },
            {Kind::OutcomeUnknown});
        row("failed", [](auto &in) { in.executions = {record(execution::State::Failed)}; }, {Kind::ExecutionFailed});
        row("failed long ago",
            [](auto &in) {
                in.executions = {record(execution::State::Failed)};
                in.executions[0].endedAt = in.now - 25h;
            },
            {});
        row("succeeded", [](auto &in) { in.executions = {record(execution::State::Succeeded)}; }, {});
        row("the most urgent first",
            [](auto &in) {
                in.chain.violations = 1;
                in.executions = {record(execution::State::Failed), record(execution::State::Unknown, "two")};
                in.approvals = {approval(approvals::ApprovalState::Requested, in.now + 20min)};
                in.entries[0].snapshot->problems << QStringLiteral("volumes");
            },
            {Kind::ChainBroken, Kind::OutcomeUnknown, Kind::ApprovalWaiting, Kind::ExecutionFailed, Kind::PartlyRead});
    }
    void eachMatterIsSeen()
    {
        QFETCH(Spoil, spoil);
        QFETCH(QList<int>, kinds);
        QFETCH(QString, action);
        AttentionInput input = calm();
        spoil(input);
        const QList<Attention> found = attentionOf(input);
        QList<int> seen;
        QSet<QString> keys;
        for (const Attention &one : found) {
            seen.append(static_cast<int>(one.kind));
            keys.insert(one.key);
            QVERIFY(!sentenceOf(one).isEmpty());
            QVERIFY2(!sentenceOf(one).contains(QStringLiteral("%")), qPrintable(sentenceOf(one)));
        }
        QCOMPARE(seen, kinds);
        QCOMPARE(keys.size(), found.size());
        if (!action.isEmpty())
            QCOMPARE(found.first().action, action);
    }

    void evidenceIsAsOldAsItIs()
    {
        AttentionInput input = calm();
        input.entries = {entryWith(container(QStringLiteral("db"), inventory::ContainerState::Dead))};
        QCOMPARE(*attentionOf(input).first().evidence, someTime() - 1min);
        input.entries[0].live = false;
        input.entries[0].error = Error{Code::Unreachable, {}};
        QCOMPARE(*attentionOf(input).first().evidence, someTime() - 1h);
    }

    void theListChangesByDifferences()
    {
        AttentionModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        AttentionInput input = calm();
        input.executions = {record(execution::State::Failed)};
        model.set(attentionOf(input));
        const QPersistentModelIndex failed = model.index(0, 0);
        QSignalSpy reset(&model, &AttentionModel::modelReset);
        input.chain.violations = 1;
        model.set(attentionOf(input));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(failed.row(), 1);
        QCOMPARE(model.index(0, 0).data(ValueRole).toInt(), static_cast<int>(Urgency::Now));
        QCOMPARE(model.index(1, 1).data(ValueRole).value<Instant>(), someTime() - 2min);
        input.executions.clear();
        model.set(attentionOf(input));
        QVERIFY(!failed.isValid());
        QCOMPARE(reset.size(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_Attention)
#include "tst_attention.moc"
