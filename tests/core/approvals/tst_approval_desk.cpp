// SPDX-License-Identifier: GPL-3.0-or-later
// The desk alone; what it means for executions is proven by tst_door.
#include "support/works/door_fixture.h"

#include <QTest>
#include <type_traits>

using namespace wingman;
using namespace wingman::approvals;
using wingman::test::await;
using wingman::test::DoorFixture;
using wingman::test::ManualClock;

// A grant cannot be copied, made out of nothing, or kept after it was handed over by value.
static_assert(!std::is_copy_constructible_v<Grant> && !std::is_copy_assignable_v<Grant>);
static_assert(!std::is_default_constructible_v<Grant> && std::is_move_constructible_v<Grant>);
static_assert(!std::is_constructible_v<Grant, QByteArray, std::optional<identity::Actor>>);
static_assert(!std::is_default_constructible_v<operations::Permit> &&
              !std::is_copy_constructible_v<operations::Permit>);
static_assert(!std::is_constructible_v<operations::Permit, ExecutionId, qint64>);

class tst_ApprovalDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_shared<ManualClock>();
        m_fixture = std::make_unique<DoorFixture>(m_folder->path(), m_clock);
        const auto planned = await(m_fixture->door->plan(m_fixture->intent(), m_fixture->actor(), Cancel()));
        QVERIFY2(planned, planned ? "" : qPrintable(planned.error().sentence()));
        m_record = std::make_unique<execution::Record>(*planned);
    }
    void cleanup() { m_fixture.reset(); }

    void aRequestIsOpenUntilItLapses()
    {
        const auto asked = request();
        QVERIFY2(asked, asked ? "" : qPrintable(asked.error().sentence()));
        QCOMPARE(asked->state, ApprovalState::Requested);
        QCOMPARE(request()->requestSequence, asked->requestSequence); // asking twice is asking once
        m_clock->advance(std::chrono::minutes(30));
        QCOMPARE(find()->value().state, ApprovalState::Expired);
        QCOMPARE(decide(true).error().code, Code::ApprovalExpired);
        QCOMPARE(request()->state, ApprovalState::Requested); // and may be asked anew
    }

    void withoutARequestThereIsNothingToDecide()
    {
        QCOMPARE(decide(true).error().code, Code::ApprovalMissing);
        QVERIFY(find()->has_value() == false);
    }

    void whoIsDeniedByTheGateCannotDecide()
    {
        QVERIFY(request());
        policy::Decision denied;
        QCOMPARE(decide(true, denied).error().code, Code::DeniedByPolicy);
        QCOMPARE(find()->value().state, ApprovalState::Requested);
    }

    void itWorksOnce()
    {
        QVERIFY(request());
        QVERIFY(decide(true));
        const auto first = redeem();
        QVERIFY2(first, first ? "" : qPrintable(first.error().sentence()));
        QVERIFY(first->covers(m_record->plan.digest()));
        QVERIFY(!first->covers(QByteArray(32, 'x')));
        QVERIFY(!first->covers(QByteArray()));
        QCOMPARE(first->approver()->id.text(), QStringLiteral("os:anna"));
        QCOMPARE(redeem().error().code, Code::ApprovalUsed);
    }

    void itIsForThatPlanOnly()
    {
        QVERIFY(request());
        QVERIFY(decide(true));
        m_record->plan.parameters.insert(QStringLiteral("steps"), qint64(3));
        QCOMPARE(redeem().error().code, Code::PlanChanged);
    }

    void aRejectionIsFinal()
    {
        QVERIFY(request());
        const auto rejected = decide(false);
        QVERIFY2(rejected, rejected ? "" : qPrintable(rejected.error().sentence()));
        QCOMPARE(rejected->state, ApprovalState::Rejected);
        QCOMPARE(decide(true).error().code, Code::ApprovalRejected);
        QCOMPARE(redeem().error().code, Code::ApprovalRejected);
        QCOMPARE(request().error().code, Code::ApprovalRejected);
    }

    void aDamagedRowCostsTheListThatRow()
    {
        QVERIFY(request());
        QVERIFY(job<qint64>([](storage::Connection &connection) {
            return connection.exec(QStringLiteral("UPDATE approval SET requester='os:mallory'"));
        }));
        int damaged = 0;
        const auto list = job<QList<Approval>>([&](storage::Connection &connection) {
            return m_fixture->services->desk->list(connection, false, 10, damaged);
        });
        QVERIFY(list && list->isEmpty());
        QCOMPARE(damaged, 1);
        QCOMPARE(find().error().code, Code::RecordTampered);
    }

private:
    template <typename T>
    Result<T> job(std::function<Result<T>(storage::Connection &)> work)
    {
        return storage::writeNow<T>(*m_fixture->services->database, std::move(work));
    }
    Result<Approval> request()
    {
        return job<Approval>([this](storage::Connection &connection) {
            return m_fixture->services->desk->request(connection, m_record->plan, m_record->id, m_fixture->actor(),
                                                      std::chrono::minutes(30));
        });
    }
    Result<Approval> decide(bool approve, policy::Decision decision = {policy::Decision::Verdict::Allow, {}})
    {
        return job<Approval>([&](storage::Connection &connection) {
            return m_fixture->services->desk->decide(connection, m_record->plan, m_record->id, approve, decision,
                                                     m_fixture->actor(), QStringLiteral("because"),
                                                     std::chrono::minutes(30));
        });
    }
    Result<std::optional<Approval>> find()
    {
        return job<std::optional<Approval>>([this](storage::Connection &connection) {
            return m_fixture->services->desk->find(connection, m_record->plan.id);
        });
    }
    Result<Grant> redeem()
    {
        return job<Grant>([this](storage::Connection &connection) {
            return m_fixture->services->desk->redeem(connection, m_record->plan, {policy::Decision::Verdict::Allow, {}},
                                                     m_record->id);
        });
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<ManualClock> m_clock;
    std::unique_ptr<DoorFixture> m_fixture;
    std::unique_ptr<execution::Record> m_record;
};

QTEST_GUILESS_MAIN(tst_ApprovalDesk)
#include "tst_approval_desk.moc"
