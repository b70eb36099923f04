// SPDX-License-Identifier: GPL-3.0-or-later
// The snapshot of a guest before something is done inside it: whose guest it is, and how it is chosen.
#include "dialogs/plan_guard.h"

#include "support/window/plan_stage.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTreeView>

using namespace wingman;
using namespace wingman::test;
using namespace wingman::ui;
using execution::State;

namespace {

inventory::Endpoint engine(const char *id, const QString &guest = {})
{
    return {EndpointId::parse(QString::fromLatin1(id)).value(),
            inventory::Platform::Docker,
            QStringLiteral("tcp://10.0.0.10:2376"),
            QStringLiteral("saved"),
            false,
            {},
            {},
            {},
            {},
            {},
            guest};
}

} // namespace

class tst_PlanGuard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theGuestIsTheOneOfAllTheirEngines_data()
    {
        QTest::addColumn<QStringList>("engines"); // of the containers
        QTest::addColumn<QString>("guest");
        const QString none;
        QTest::newRow("of one") << QStringList{QStringLiteral("in-110")} << sampleGuest;
        QTest::newRow("of two in one guest")
            << QStringList{QStringLiteral("in-110"), QStringLiteral("also-in-110")} << sampleGuest;
        QTest::newRow("of two guests") << QStringList{QStringLiteral("in-110"), QStringLiteral("in-111")} << none;
        QTest::newRow("one is nowhere") << QStringList{QStringLiteral("in-110"), QStringLiteral("bare")} << none;
        QTest::newRow("the first is nowhere") << QStringList{QStringLiteral("bare"), QStringLiteral("in-110")} << none;
        QTest::newRow("not said") << QStringList{QStringLiteral("bare")} << none;
        QTest::newRow("no such engine") << QStringList{QStringLiteral("gone")} << none;
        QTest::newRow("no address") << QStringList{QStringLiteral("in-rubbish")} << none;
        QTest::newRow("nothing chosen") << QStringList() << none;
    }
    void theGuestIsTheOneOfAllTheirEngines()
    {
        QFETCH(QStringList, engines);
        QFETCH(QString, guest);
        const QList<inventory::Endpoint> known{engine("in-110", sampleGuest), engine("also-in-110", sampleGuest),
                                               engine("in-111", QStringLiteral("proxmox://home/pve1/qemu/111")),
                                               engine("bare"), engine("in-rubbish", QStringLiteral("rubbish"))};
        QList<inventory::TargetRef> targets;
        for (const QString &one : engines)
            targets.append(containerRef(QStringLiteral("web"), one));
        const auto found = guestOf(targets, known);
        QCOMPARE(found ? found->text() : QString(), guest);
    }

    void onlyForContainers()
    {
        auto image = containerRef(QStringLiteral("web"), QStringLiteral("in-110"));
        image.kind = inventory::TargetKind::Image;
        QVERIFY(!guestOf({image}, {engine("in-110", sampleGuest)}));
    }

    void aSnapshotOfTheGuestIsTakenWhereThatIsWanted()
    {
        Overview overview = labOverview();
        overview.endpoints = {engine("docker-1")};
        PlanStage unknown(overview);
        (void)unknown.show(restartPlan({QStringLiteral("db-1")}, unknown.now()));
        QVERIFY(!unknown.isShown("planGuard")); // nobody said where the engine lives
        overview.endpoints.first().guest = sampleGuest;
        PlanStage stage(overview);
        (void)stage.show(restartPlan({QStringLiteral("db-1")}, stage.now()));
        QVERIFY(stage.isShown("planGuard"));
        auto *box = stage.part<QAbstractButton>("planGuardBox");
        QVERIFY(!box->isChecked());
        QVERIFY(stage.textOf("planGuardWords").contains(sampleGuest));
        stage.part<QLineEdit>("planFormReason")->setText(QStringLiteral("new image"));
        box->setFocus();
        stage.press(Qt::Key_Space);
        auto asked = stage.work.last(QStringLiteral("plan"));
        QVERIFY(asked->intent->guard);
        QCOMPARE(asked->intent->guard->guest.text(), sampleGuest);
        QCOMPARE(asked->intent->reason, QStringLiteral("new image"));
        const operations::Plan guarded = guardedRestartPlan({QStringLiteral("db-1")}, stage.now());
        stage.answer("plan", recordOf(guarded, State::Planned, needsApproval(guarded)));
        QVERIFY(stage.isShown("planGuard") && box->isChecked());
        QCOMPARE(stage.window.focusWidget(), box); // who chose goes on from there
        QVERIFY(stage.isShown("planTargets"));
        const QAbstractItemModel *rows = stage.part<QTreeView>("planTargetsView")->model();
        QCOMPARE(rows->rowCount(), 4);
        for (const int later : {2, 3})
            QCOMPARE(rows->index(later, 2).data().toString(), QStringLiteral("when it has its turn"));
        const auto labels = stage.sheet.findChildren<QLabel *>();
        QVERIFY(
            std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) { // of the restart, not the snapshot
                return label->text().startsWith(QStringLiteral("running, started after now"));
            }));
        // And without it again.
        stage.press(Qt::Key_Space);
        asked = stage.work.last(QStringLiteral("plan"));
        QVERIFY(!asked->intent->guard);
        QCOMPARE(asked->intent->targets.size(), 1);
        // Where it cannot be planned with a snapshot, it can be given up.
        stage.answer("plan", fail(Code::PreconditionFailed, {{"target", sampleGuest}}));
        QVERIFY(stage.isShown("planGuard"));
    }
};

QTEST_MAIN(tst_PlanGuard)
#include "tst_plan_guard.moc"
