// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/approvals_view.h"

#include "support/window/record_links.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;
using approvals::ApprovalState;

namespace {

struct Stage : ViewStage<ApprovalsView>
{
    void open()
    {
        feed.setOverview(overviewWith(1, 1));
        make();
        view->read();
    }
    /// So many that were decided, all newer than the one that waits.
    void fill(int decided)
    {
        for (int number = decided + 1; number > 1; --number) {
            work.requests.append(approvalOf(number, ApprovalState::Used, clock->now()));
            work.records.append(ranRecord(number, QStringLiteral("web-%1").arg(number), clock->now()));
        }
        work.requests.append(approvalOf(1, ApprovalState::Requested, clock->now() - std::chrono::minutes(10)));
        work.records.append(recordOf(restartPlan({QStringLiteral("db-1")}, clock->now(), planIdOf(1)),
                                     execution::State::AwaitingApproval, {}));
    }
    QStringList waiting() const
    {
        QStringList titles;
        const auto cards = view->findChildren<ApprovalCard *>();
        for (const ApprovalCard *card : cards) {
            if (!card->isHidden())
                titles.append(card->findChild<QLabel *>(card->objectName() + QStringLiteral("Title"))->text());
        }
        return titles;
    }
};

} // namespace

class tst_ApprovalsView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWaitsIsShownHoweverMuchWasDecidedSince_data()
    {
        QTest::addColumn<int>("decided");
        QTest::newRow("few") << 3;
        QTest::newRow("as many as are read") << 200;
        QTest::newRow("many") << 450;
    }
    void whatWaitsIsShownHoweverMuchWasDecidedSince()
    {
        QFETCH(int, decided);
        Stage stage;
        stage.fill(decided);
        stage.open();
        QTRY_COMPARE(stage.waiting(), QStringList(QStringLiteral("Restart db-1")));
        QVERIFY(!stage.find("approvalNothing")->isVisible());
        QVERIFY(stage.find("approvalHistory")->isVisible());
    }

    void thatThePlansCannotBeReadIsSaid()
    {
        Stage stage;
        stage.fill(3);
        stage.work.lists.failOnce();
        stage.open();
        QTRY_VERIFY(stage.find("approvalTrouble")->isVisible());
        QTRY_COMPARE(stage.waiting(), QStringList(QStringLiteral("Restart db-1"))); // looked up by itself
        stage.find<QPushButton>("approvalTroublePrimary")->click();
        QTRY_VERIFY(!stage.find("approvalTrouble")->isVisible());
    }

    void aCrowdOfChangesCostsOneReadingAfterTheOther()
    {
        Stage stage;
        stage.fill(3);
        stage.open();
        QTRY_COMPARE(stage.waiting().size(), 1);
        stage.work.lists.close();
        const int before = stage.work.listsAsked;
        stage.feed.tellRecordsChanged();
        QTRY_VERIFY(stage.work.lists.isAwaited());
        stage.work.requests.prepend(approvalOf(99, ApprovalState::Requested, stage.clock->now()));
        stage.work.records.prepend(recordOf(restartPlan({QStringLiteral("new")}, stage.clock->now(), planIdOf(99)),
                                            execution::State::AwaitingApproval, {}));
        for (int i = 0; i < 4; ++i)
            stage.feed.tellRecordsChanged();
        QCOMPARE(stage.work.listsAsked, before + 1);
        stage.work.lists.letThrough();
        QTRY_COMPARE(stage.work.listsAsked, before + 2);
        stage.work.lists.open();
        QTRY_COMPARE(stage.waiting().size(), 2);
        QCoreApplication::processEvents();
        QCOMPARE(stage.work.listsAsked, before + 2);
    }

    void nothingIsReadWhileNobodyLooks()
    {
        Stage stage;
        stage.fill(3);
        stage.open();
        QTRY_COMPARE(stage.waiting().size(), 1);
        stage.view->hide();
        const int before = stage.work.approvalsAsked;
        stage.work.requests.last().state = ApprovalState::Rejected;
        stage.feed.tellRecordsChanged();
        QCoreApplication::processEvents();
        QCOMPARE(stage.work.approvalsAsked, before);
        stage.view->show();
        QTRY_COMPARE(stage.waiting().size(), 0);
    }

    /// What waits is older than all executions that are read: it stays as it was while it is looked up once more.
    void aCardKeepsItsPlanWhileItIsReadAgain()
    {
        Stage stage;
        stage.fill(250);
        stage.open();
        QTRY_COMPARE(stage.waiting(), QStringList(QStringLiteral("Restart db-1")));
        stage.work.finds.close();
        const int before = stage.work.listsAsked;
        stage.feed.tellRecordsChanged();
        QTRY_VERIFY(stage.work.finds.isAwaited());
        QCOMPARE(stage.work.listsAsked, before + 1);
        QCOMPARE(stage.waiting(), QStringList(QStringLiteral("Restart db-1")));
        stage.work.finds.open();
    }
};

QTEST_MAIN(tst_ApprovalsView)
#include "tst_approvals_view.moc"
