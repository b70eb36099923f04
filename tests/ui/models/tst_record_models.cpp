// SPDX-License-Identifier: GPL-3.0-or-later
// Every list of records takes a new reading by differences, whatever the two readings are.
#include "models/approval_model.h"
#include "models/endpoint_model.h"
#include "models/execution_model.h"
#include "models/finding_model.h"
#include "models/timeline_model.h"
#include "support/gate_input.h"
#include "support/manual_clock.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace wingman;
using namespace wingman::ui;
using namespace std::chrono_literals;
using wingman::test::someTime;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

execution::Record record(int number, execution::State state = execution::State::Planned)
{
    const auto gate = test::gateInput(operations::ExecutionMode::Lab, operations::Tier::Two, identity::Role::Operator,
                                      test::containerFacts(QStringLiteral("web"), false));
    execution::Record one{.id = ExecutionId::parse(QStringLiteral("exe-%1").arg(number)).value(),
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
    one.plan.id = PlanId::parse(QStringLiteral("pln-%1").arg(number)).value();
    one.plan.createdAt = someTime() + std::chrono::seconds(number);
    one.state = state;
    return one;
}

approvals::Approval approval(int number, approvals::ApprovalState state, qint64 sequence)
{
    approvals::Approval one{.plan = PlanId::parse(QStringLiteral("pln-%1").arg(number)).value(),
                            .digest = {},
                            .requester = identity::ActorId::parse(QStringLiteral("os:anna")).value(),
                            .approver = {},
                            .decidedAt = {},
                            .reason = {},
                            .decisionSequence = {}};
    one.state = state;
    one.requestSequence = sequence;
    return one;
}

QStringList keys(const QAbstractItemModel &model)
{
    QStringList list;
    for (int i = 0; i < model.rowCount(); ++i)
        list.append(model.index(i, 0).data(KeyRole).toString());
    return list;
}

inventory::Endpoint endpoint(const char *name)
{
    inventory::Endpoint one{EndpointId::parse(QString::fromLatin1(name)).value(),
                            inventory::Platform::Docker,
                            {},
                            {},
                            false,
                            {},
                            {},
                            {},
                            {},
                            {}};
    one.address = QStringLiteral("unix:///run/docker.sock");
    return one;
}

} // namespace

class tst_RecordModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Whatever was shown and whatever comes, the result is what came, and watched rows stay the rows they are.
    void anyReadingFollowsAnyOther()
    {
        QRandomGenerator random(7);
        ExecutionModel model;
        const QAbstractItemModelTester tester(&model, Mode::Fatal);
        QSignalSpy reset(&model, &ExecutionModel::modelReset);
        for (int round = 0; round < 300; ++round) {
            QList<QPair<QPersistentModelIndex, QString>> watched;
            for (int i = 0; i < model.rowCount(); ++i)
                watched.append({model.index(i, 1), model.index(i, 0).data(KeyRole).toString()});
            QList<execution::Record> wanted;
            QStringList expected;
            const int size = random.bounded(12);
            for (int i = 0; i < size; ++i) {
                const auto state = random.bounded(2) == 0 ? execution::State::Planned : execution::State::Succeeded;
                wanted.append(record(random.bounded(15), state));
                if (!expected.contains(wanted.last().id.text()))
                    expected.append(wanted.last().id.text());
            }
            model.set(wanted);
            QCOMPARE(keys(model), expected);
            for (const auto &[index, key] : std::as_const(watched)) {
                QCOMPARE(index.isValid(), expected.contains(key));
                if (index.isValid())
                    QCOMPARE(index.data(KeyRole).toString(), key);
            }
        }
        QCOMPARE(reset.size(), 0);
    }

    void onlyWhatChangedIsTold()
    {
        ExecutionModel model;
        const QAbstractItemModelTester tester(&model, Mode::Fatal);
        QList<execution::Record> records{record(3), record(2), record(1)};
        model.set(records);
        QSignalSpy changed(&model, &ExecutionModel::dataChanged);
        QSignalSpy inserted(&model, &ExecutionModel::rowsInserted);
        model.set(records);
        QCOMPARE(changed.size(), 0);
        model.take(record(2, execution::State::Failed));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<QModelIndex>().row(), 1);
        QCOMPARE(model.index(1, 0).data(ValueRole).value<execution::State>(), execution::State::Failed);
        model.take(record(4));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(keys(model).first(), QStringLiteral("exe-4"));
        QCOMPARE(changed.size(), 1);
    }

    void stepsCountAsChange()
    {
        ExecutionModel model;
        model.set({record(1)});
        QSignalSpy changed(&model, &ExecutionModel::dataChanged);
        auto now = record(1);
        execution::TargetRecord target;
        target.steps.append(execution::StepRecord{0, 1, QStringLiteral("sent"), {}, someTime(), {}});
        now.targets.append(target);
        model.take(now);
        QCOMPARE(changed.size(), 1);
        now.targets[0].steps[0].state = QStringLiteral("done");
        model.take(now);
        QCOMPARE(changed.size(), 2);
    }

    void anApprovalKnowsWhatItIsAbout()
    {
        using approvals::ApprovalState;
        ApprovalModel model;
        const QAbstractItemModelTester tester(&model, Mode::Fatal);
        model.set({approval(1, ApprovalState::Requested, 9), approval(1, ApprovalState::Expired, 4),
                   approval(2, ApprovalState::Approved, 3)},
                  {record(1)});
        QCOMPARE(model.rowCount(), 3); // asked twice: two rows
        const int operation = static_cast<int>(ApprovalModel::Column::Operation);
        const int target = static_cast<int>(ApprovalModel::Column::Target);
        QCOMPARE(model.index(0, operation).data().toString(), QStringLiteral("docker.container.restart"));
        QCOMPARE(model.index(0, target).data().toString(), QStringLiteral("docker://local/container/web"));
        QCOMPARE(model.index(2, operation).data().toString(), QString());
        const QPersistentModelIndex first = model.index(0, 0);
        model.set({approval(1, ApprovalState::Approved, 9)}, {record(1)});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(first.data(ValueRole).value<ApprovalState>(), ApprovalState::Approved);
    }

    void findingsStandInTheGatesOrder()
    {
        FindingModel model;
        const QAbstractItemModelTester tester(&model, Mode::Fatal);
        const policy::Finding miss{policy::Level::Block,
                                   Code::LabAllowlistMiss,
                                   {{"name", QStringLiteral("web")}},
                                   QStringLiteral("target"),
                                   QStringLiteral("policy 7")};
        const policy::Finding off{policy::Level::Block,
                                  Code::ReadOnlyMode,
                                  {},
                                  QStringLiteral("read-only"),
                                  QStringLiteral("WINGMAN_READ_ONLY")};
        model.set({miss, off});
        QCOMPARE(model.index(0, static_cast<int>(FindingModel::Column::Code)).data().toString(),
                 QStringLiteral("LAB_ALLOWLIST_MISS"));
        QCOMPARE(model.index(0, static_cast<int>(FindingModel::Column::Sentence)).data().toString(), miss.sentence());
        QCOMPARE(model.index(1, static_cast<int>(FindingModel::Column::Source)).data().toString(),
                 QStringLiteral("WINGMAN_READ_ONLY"));
        QCOMPARE(model.index(0, 0).data(ValueRole).value<policy::Level>(), policy::Level::Block);
        model.set({off});
        QCOMPARE(model.rowCount(), 1);
    }

    void threeSourcesComeInOneOrder()
    {
        history::Entry event{{EndpointId::parse(QStringLiteral("local")).value(), inventory::TargetKind::Container,
                              QStringLiteral("abc")},
                             history::Source::Event,
                             QStringLiteral("web"),
                             QStringLiteral("die"),
                             {},
                             {},
                             someTime() + 2s};
        history::Entry change = event;
        change.source = history::Source::Change;
        change.action = QStringLiteral("state");
        change.before = QStringLiteral("running");
        change.after = QStringLiteral("exited");
        change.at = someTime() + 3s;
        audit::ListedEntry chain;
        chain.sequence = 12;
        chain.entry = audit::Entry{};
        chain.entry->what.action = QStringLiteral("plan.created");
        chain.entry->what.decision = QStringLiteral("deny");
        chain.entry->time = someTime() + 1s;
        audit::ListedEntry unreadable;
        unreadable.sequence = 13;
        const auto items = mergedTimeline({event, change}, {record(2)}, {unreadable, chain});
        QStringList order;
        for (const TimelineItem &item : items)
            order.append(item.action);
        QCOMPARE(order, QStringList({QStringLiteral("state"), QStringLiteral("die"),
                                     QStringLiteral("docker.container.restart"), QStringLiteral("plan.created")}));
        QCOMPARE(items[0].outcome, QStringLiteral("running → exited"));
        QCOMPARE(items[1].importance, history::importanceOf(event));
        QCOMPARE(items[2].reference, QStringLiteral("pln-2"));
        QCOMPARE(items[3].reference, QStringLiteral("12"));
        QCOMPARE(items[3].importance, history::Importance::Trouble);

        TimelineModel model;
        const QAbstractItemModelTester tester(&model, Mode::Fatal);
        model.set(items);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(2, 1).data(ValueRole).value<TimelineKind>(), TimelineKind::Execution);
        model.set(mergedTimeline({event}, {}, {chain}));
        QCOMPARE(model.rowCount(), 2);
    }

    void anEndpointSaysWhetherItLives()
    {
        auto clock = std::make_shared<test::ManualClock>();
        inventory::Store store(clock);
        EndpointModel model(store);
        const QAbstractItemModelTester tester(&model, Mode::Fatal);
        QSignalSpy reset(&model, &EndpointModel::modelReset);
        store.add(endpoint("local"));
        store.add(endpoint("edge"));
        QCOMPARE(keys(model), QStringList({QStringLiteral("edge"), QStringLiteral("local")}));
        const auto link = [&](int row) {
            return model.index(row, static_cast<int>(EndpointModel::Column::State))
                .data(ValueRole)
                .value<EndpointLink>();
        };
        const auto workloads = [&](int row) {
            return model.index(row, static_cast<int>(EndpointModel::Column::Workloads)).data(ValueRole);
        };
        QCOMPARE(link(1), EndpointLink::Never);
        QVERIFY(!workloads(1).isValid()); // not read is not none
        const QPersistentModelIndex local = model.index(1, 0);
        inventory::Snapshot snapshot{endpoint("local").id, {}, {}, {}, {}, {}, {}, {}, clock->now(), {}};
        snapshot.engine.version = QStringLiteral("20.10.24");
        inventory::Container one{ObjectId::parse(QStringLiteral("abc")).value()};
        one.state = inventory::ContainerState::Running;
        snapshot.containers.insert(one.id, one);
        store.take(snapshot.endpoint, snapshot);
        QCOMPARE(link(1), EndpointLink::Live);
        QCOMPARE(workloads(1).toLongLong(), 1);
        QCOMPARE(model.at(1)->running, 1);
        store.markStale(snapshot.endpoint, Error{Code::Unreachable, {{"endpoint", QStringLiteral("local")}}});
        QCOMPARE(link(1), EndpointLink::Stale);
        QVERIFY(model.index(1, 0).data(StaleRole).toBool());
        QVERIFY(
            !model.index(1, static_cast<int>(EndpointModel::Column::State)).data(Qt::ToolTipRole).toString().isEmpty());
        model.setLatency(snapshot.endpoint, {7ms, clock->now()});
        QCOMPARE(model.at(1)->latency->took, 7ms);
        store.remove(endpoint("edge").id);
        QCOMPARE(local.row(), 0);
        QCOMPARE(reset.size(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_RecordModels)
#include "tst_record_models.moc"
