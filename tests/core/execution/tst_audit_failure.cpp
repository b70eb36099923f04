// SPDX-License-Identifier: GPL-3.0-or-later
// No audit, no act: a thousand times an audit that cannot be written, and not one call reaches the target.
#include "audit/verifier.h"
#include "support/works/door_fixture.h"

#include <QTest>

using namespace wingman;
using namespace wingman::execution;
using wingman::test::await;
using wingman::test::DoorFixture;

namespace {

struct Fault
{
    const char *name;
    const char *spoil;
    const char *mend;
};

// Each is put into the writer's own connection, between two transactions.
constexpr Fault faults[] = {
    {"the disk is full", "PRAGMA max_page_count=1", "PRAGMA max_page_count=1073741823"},
    {"the chain refuses the entry",
     "CREATE TEMP TRIGGER spoil BEFORE INSERT ON main.audit_entry BEGIN SELECT RAISE(ABORT, 'spoiled'); END",
     "DROP TRIGGER spoil"},
    {"the database became read-only", "PRAGMA query_only=1", "PRAGMA query_only=0"},
};

void onWriter(DoorFixture &fixture, const char *statement)
{
    std::optional<Result<qint64>> done;
    storage::detail::Gate gate;
    fixture.services->database->onWriter([&](storage::Connection &connection) {
        done.emplace(connection.exec(QString::fromLatin1(statement)));
        gate.open();
    });
    gate.wait();
    if (!*done)
        qFatal("%s: %s", statement, qPrintable(done->error().sentence()));
}

} // namespace

class tst_AuditFailure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsDoneWithoutARecord_data()
    {
        QTest::addColumn<int>("fault");
        for (std::size_t i = 0; i < std::size(faults); ++i)
            QTest::newRow(faults[i].name) << int(i);
    }
    void nothingIsDoneWithoutARecord()
    {
        QFETCH(int, fault);
        const QTemporaryDir folder;
        DoorFixture fixture(folder.path());
        for (int round = 0; round < 334; ++round) {
            fixture.posture->policy.limits.sameOperationPerHour = 60;
            const auto planned = await(
                fixture.door->plan(fixture.intent(QStringLiteral("test.nudge"), {QStringLiteral("web%1").arg(round)}),
                                   fixture.actor(), Cancel()));
            QVERIFY2(planned, planned ? "" : qPrintable(planned.error().sentence()));
            onWriter(fixture, faults[fault].spoil);
            const auto run = await(fixture.door->run(planned->plan.id, fixture.actor(), {}, {}, Cancel()));
            onWriter(fixture, faults[fault].mend);
            QVERIFY(!run);
            QCOMPARE(run.error().code, Code::AuditUnwritable);
            QVERIFY2(run.error().sentence().contains(QStringLiteral("nothing was done")),
                     qPrintable(run.error().sentence()));
            QCOMPARE(fixture.behaviour->performed, 0);
        }
        // Mended, the same plan still runs: a failed record loses nothing.
        const auto list = await(fixture.door->list({}, Cancel()));
        QCOMPARE(list->first.first().state, State::Planned);
        const auto run = await(fixture.door->run(list->first.first().plan.id, fixture.actor(), {}, {}, Cancel()));
        QVERIFY2(run, run ? "" : qPrintable(run.error().sentence()));
        QCOMPARE(run->state, State::Succeeded);
        QCOMPARE(fixture.behaviour->performed, 1);
        const auto report = audit::verifyChainNow(*fixture.services->database, {}, {}, Deadline::never(), Cancel());
        QVERIFY(report && report->verifies());
    }

    /// The intent was written, the act was done, and then the disk is full: that is said, and found out later.
    void anOutcomeThatCannotBeWrittenIsFoundLater()
    {
        const QTemporaryDir folder;
        ExecutionId id = ExecutionId::parse(QStringLiteral("exe-none")).value();
        {
            DoorFixture fixture(folder.path());
            const auto planned =
                await(fixture.door->plan(fixture.intent(QStringLiteral("test.nudge")), fixture.actor(), Cancel()));
            QVERIFY2(planned, planned ? "" : qPrintable(planned.error().sentence()));
            id = planned->id;
            fixture.behaviour->hook = [&fixture](bool acted) {
                if (acted)
                    onWriter(fixture, "PRAGMA query_only=1");
            };
            const auto run = await(fixture.door->run(planned->plan.id, fixture.actor(), {}, {}, Cancel()));
            QVERIFY(!run);
            QCOMPARE(run.error().code, Code::OutcomeUnrecorded);
            QCOMPARE(fixture.calls().size(), 1);
        }
        DoorFixture later(folder.path());
        const auto touched = await(Recovery::atStart(later.services, later.actor(), Cancel()));
        QVERIFY2(touched, touched ? "" : qPrintable(touched.error().sentence()));
        const auto record = await(later.door->find(id.text(), Cancel()));
        QVERIFY2(record, record ? "" : qPrintable(record.error().sentence()));
        QCOMPARE(record->state, State::Succeeded);
        QCOMPARE(later.calls().size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_AuditFailure)
#include "tst_audit_failure.moc"
