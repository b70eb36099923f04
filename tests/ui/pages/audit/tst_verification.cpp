// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/verification.h"

#include "pages/audit/approval_words.h"
#include "pages/audit/chain_banner.h"
#include "support/window/fake_links.h"
#include "widgets/age_ticker.h"
#include "widgets/progress_line.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;

namespace {

/// Answers when it is told to, or when it is cancelled.
class SlowRecord final : public RecordLink
{
public:
    QList<audit::VerifyOptions> asked;
    audit::VerifyProgress progress;
    Completion<audit::VerifyReport> answer;
    audit::Digest hashOfEntry{};

    Async<QList<audit::ListedEntry>> list(audit::EntryFilter, audit::Page, Cancel) override
    {
        co_return QList<audit::ListedEntry>();
    }
    Async<audit::ListedEntry> entry(audit::Sequence sequence, Cancel) override
    {
        audit::ListedEntry row;
        row.sequence = sequence;
        row.hash = hashOfEntry;
        co_return row;
    }
    Async<QList<audit::ListedEntry>> ofExecution(QString, Cancel) override { co_return QList<audit::ListedEntry>(); }
    Async<audit::VerifyReport> verify(audit::VerifyOptions options, audit::VerifyProgress tell, Cancel cancel) override
    {
        asked.append(options);
        progress = std::move(tell);
        answer = Completion<audit::VerifyReport>();
        auto report = co_await answer.wait(QStringLiteral("the test"), Deadline::never(), cancel);
        co_return report;
    }

    void end(audit::Sequence first, audit::Sequence last, unsigned char hash, int violations = 0)
    {
        audit::VerifyReport report;
        report.first = first;
        report.last = last;
        report.checked = last - first + 1;
        report.head.fill(hash);
        report.violationCount = violations;
        for (int i = 0; i < violations; ++i)
            report.violations.append({audit::ViolationType::ContentMismatch, i + 1, {}});
        answer.complete(report);
    }
};

Overview overviewAt(audit::Sequence head)
{
    Overview overview{
        {identity::ActorId::parse(QStringLiteral("os:anna")).value(), identity::Role::Admin, identity::Origin::Console},
        {}};
    overview.head.sequence = head;
    return overview;
}

struct Stage
{
    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>();
    Feed feed{clock};
    SlowRecord record;
    Verification verification{record, feed};
    AgeTicker ticker{clock};
    ChainBanner banner{verification, feed, ticker};

    explicit Stage(audit::Sequence head)
    {
        feed.setOverview(overviewAt(head));
        banner.resize(900, 120);
        banner.show();
    }
    QString words() const
    {
        QStringList all;
        const auto labels = banner.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all.join(QLatin1Char('\n'));
    }
};

using State = Verification::State;

} // namespace

class tst_Verification : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itSaysHowFarItIsAndCanBeStopped()
    {
        Stage stage(12345);
        QVERIFY(stage.words().contains(QStringLiteral("Not verified in this session")));
        connect(&stage.banner, &ChainBanner::cancelRequested, &stage.verification, &Verification::cancel);
        stage.verification.start(0);
        QCOMPARE(stage.verification.state(), State::Running);
        stage.record.progress(6000, 12345);
        QVERIFY2(stage.words().contains(QStringLiteral("6\u00a0000 of 12\u00a0345 entries")),
                 qPrintable(stage.words()));
        stage.verification.start(0); // one is enough
        QCOMPARE(stage.record.asked.size(), 1);
        auto *cancel = stage.banner.findChild<QPushButton *>(QStringLiteral("chainVerifyCancel"));
        QVERIFY(cancel->isVisible());
        cancel->setFocus();
        QTest::keyClick(cancel, Qt::Key_Space);
        QTRY_COMPARE(stage.verification.state(), State::Cancelled);
        QVERIFY(stage.words().contains(QStringLiteral("says nothing about the chain")));
        QVERIFY(!stage.verification.holds());
    }

    void aPartIsNotSaidToBeAll()
    {
        Stage stage(50000);
        stage.verification.start(10000);
        QCOMPARE(stage.record.asked.last().newest, 10000);
        stage.record.end(40001, 50000, 1);
        QTRY_COMPARE(stage.verification.state(), State::Done);
        QVERIFY(!stage.verification.isWhole());
        QVERIFY(stage.words().contains(QStringLiteral("The newest 10\u00a0000 entries verify")));
        QVERIFY(stage.words().contains(QStringLiteral("40\u00a0001")));
    }

    void whatComesIsCheckedBehindWhatWas()
    {
        Stage stage(100);
        stage.verification.start(0);
        stage.record.end(1, 100, 1);
        QTRY_VERIFY(stage.verification.holds());
        stage.feed.setOverview(overviewAt(103));
        QVERIFY(stage.words().contains(QStringLiteral("not checked yet")));
        stage.record.hashOfEntry.fill(1);
        stage.verification.catchUp();
        QCOMPARE(stage.verification.state(), State::Done); // in silence
        QCOMPARE(stage.record.asked.last().from, 101);
        stage.record.end(101, 103, 2);
        QTRY_COMPARE(stage.verification.report()->last, 103);
        QCOMPARE(stage.verification.report()->first, 1);
        QCOMPARE(stage.verification.report()->checked, 103);
        QVERIFY(stage.words().contains(QStringLiteral("All 103 entries verify")));
    }

    /// Looked at before anything was done: what is done then is neither overlooked nor called nothing.
    void aChainThatBeginsLaterIsChecked()
    {
        Stage stage(0);
        stage.verification.start(10000);
        stage.record.answer.complete(audit::VerifyReport());
        QTRY_COMPARE(stage.verification.state(), State::Done);
        QVERIFY(stage.words().contains(QStringLiteral("Nothing was recorded yet")));
        stage.verification.catchUp(); // still nothing
        QCOMPARE(stage.record.asked.size(), 1);
        stage.feed.setOverview(overviewAt(3));
        QVERIFY2(!stage.words().contains(QStringLiteral("Nothing was recorded yet")), qPrintable(stage.words()));
        QVERIFY2(stage.words().contains(QStringLiteral("not checked yet")), qPrintable(stage.words()));
        stage.verification.catchUp();
        QCOMPARE(stage.record.asked.size(), 2);
        QCOMPARE(stage.record.asked.last().from, 1);
        stage.record.end(1, 3, 2);
        QTRY_COMPARE(stage.verification.report()->last, 3);
        QCOMPARE(stage.verification.report()->first, 1);
        QCOMPARE(stage.verification.report()->checked, 3);
        QVERIFY2(stage.words().contains(QStringLiteral("All 3 entries verify, and none is missing")),
                 qPrintable(stage.words()));
    }

    void aHeadThatIsGoneIsNoticed_data()
    {
        QTest::addColumn<int>("last");
        QTest::addColumn<int>("hash");
        QTest::newRow("cut off") << 98 << 9;
        QTest::newRow("written anew at its end") << 100 << 9;
        QTest::newRow("written anew before") << 120 << 9;
    }
    void aHeadThatIsGoneIsNoticed()
    {
        QFETCH(int, last);
        QFETCH(int, hash);
        Stage stage(100);
        stage.verification.start(0);
        stage.record.end(1, 100, 1);
        QTRY_VERIFY(stage.verification.holds());
        stage.record.hashOfEntry.fill(static_cast<unsigned char>(hash)); // of entry 100, now
        stage.verification.start(0);
        stage.record.end(1, last, static_cast<unsigned char>(hash));
        QTRY_VERIFY(stage.verification.lostHead());
        QVERIFY(!stage.verification.holds());
        QVERIFY(stage.words().contains(QStringLiteral("cut off or written anew")));
    }

    void violationsAreListedAndLeadToTheirEntry()
    {
        Stage stage(100);
        const QSignalSpy entries(&stage.banner, &ChainBanner::entryRequested);
        stage.verification.start(0);
        stage.record.end(1, 100, 1, 3);
        QTRY_COMPARE(stage.verification.state(), State::Done);
        auto *list = stage.banner.findChild<QAbstractItemView *>(QStringLiteral("chainViolations"));
        QVERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), 3);
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().first().toLongLong(), 2);
    }

    void whoMayDecideIsSaid_data()
    {
        QTest::addColumn<int>("tier");
        QTest::addColumn<identity::Role>("role");
        QTest::addColumn<bool>("own");
        QTest::addColumn<policy::SelfApproval>("setting");
        QTest::addColumn<bool>("may");
        using identity::Role;
        using policy::SelfApproval;
        QTest::newRow("another's") << 2 << Role::Approver << false << SelfApproval::Off << true;
        QTest::newRow("own, off") << 2 << Role::Admin << true << SelfApproval::Off << false;
        QTest::newRow("own, tier 2") << 2 << Role::Admin << true << SelfApproval::Tier2 << true;
        QTest::newRow("own tier 3, tier 2 only") << 3 << Role::Admin << true << SelfApproval::Tier2 << false;
        QTest::newRow("own tier 3") << 3 << Role::Admin << true << SelfApproval::Tier3 << true;
        QTest::newRow("an operator") << 2 << Role::Operator << false << SelfApproval::Tier3 << false;
    }
    void whoMayDecideIsSaid()
    {
        QFETCH(int, tier);
        QFETCH(identity::Role, role);
        QFETCH(bool, own);
        QFETCH(policy::SelfApproval, setting);
        const auto anna = identity::ActorId::parse(QStringLiteral("os:anna")).value();
        const auto otto = identity::ActorId::parse(QStringLiteral("os:otto")).value();
        const approvals::Approval approval{.plan = PlanId::parse(QStringLiteral("pln-1")).value(),
                                           .digest = {},
                                           .tier = static_cast<operations::Tier>(tier),
                                           .requester = own ? anna : otto,
                                           .approver = {},
                                           .decidedAt = {},
                                           .reason = {},
                                           .decisionSequence = {}};
        policy::Posture posture;
        posture.readOnly = false;
        posture.selfApproval = setting;
        const MayDecide answer = mayDecide(approval, {anna, role, identity::Origin::Console}, posture);
        QTEST(answer.may, "may");
        QVERIFY(!answer.sentence.isEmpty());
        posture.readOnly = true;
        QVERIFY(!mayDecide(approval, {anna, role, identity::Origin::Console}, posture).may);
    }
};

QTEST_MAIN(tst_Verification)
#include "tst_verification.moc"
