// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/policy_words.h"

#include "support/ui_child.h"
#include "widgets/chip.h"
#include "widgets/elided_label.h"
#include "widgets/link_button.h"
#include "widgets/policy_rows.h"
#include "widgets/text_label.h"
#include "widgets/why_box.h"

#include <QSignalSpy>

using namespace wingman;
using namespace wingman::ui;
using policy::Decision;
using policy::Level;
using test::child;

namespace {

policy::Finding finding(Level level, Code code)
{
    return {level, code, {}, QStringLiteral("rule"), QStringLiteral("policy 7")};
}

} // namespace

class tst_PolicyWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatDecidedComesFirst()
    {
        const Decision decision{Decision::Verdict::Deny,
                                {finding(Level::Info, Code::LabAllowlistHit), finding(Level::Block, Code::Lockdown)}};
        const WhyText why = whyText(decision);
        QCOMPARE(why.title, QStringLiteral("Policy: refused"));
        QCOMPARE(why.tone, Tone::Danger);
        QCOMPARE(why.codes, (QStringList{QStringLiteral("LOCKDOWN"), QStringLiteral("LAB_ALLOWLIST_HIT")}));
        QCOMPARE(why.sentences.first(), decision.findings[1].sentence());
        QCOMPARE(refusalOf(decision), decision.findings[1].sentence());
    }

    void aRefusalAlwaysHasAReason()
    {
        QVERIFY(!refusalOf({}).isEmpty());
        QVERIFY(refusalOf({Decision::Verdict::Allow, {}}).isEmpty());
        QCOMPARE(whyText({Decision::Verdict::NeedsApproval, {}}).title,
                 QStringLiteral("Policy: allowed with approval"));
    }

    void theBoxSaysTitleCodesAndSentences()
    {
        WhyBox box(QStringLiteral("why"));
        box.setDecision({Decision::Verdict::Deny, {finding(Level::Block, Code::Lockdown)}});
        QCOMPARE(child<TextLabel>(box, "whyTitle")->text(), QStringLiteral("Policy: refused"));
        QCOMPARE(child<ElidedLabel>(box, "whyCodes")->text(), QStringLiteral("LOCKDOWN"));
        QVERIFY(!child<TextLabel>(box, "whySentences")->text().isEmpty());
        QCOMPARE(box.accessibleName(), QStringLiteral("Policy: refused"));
        QVERIFY(!box.accessibleDescription().isEmpty());
    }

    void rowsNameVerdictAndReasonAndAnswerWhy()
    {
        PolicyRows rows(QStringLiteral("policy"));
        rows.setRows({{Decision::Verdict::Allow, QStringLiteral("Restart, stop"), QStringLiteral("allowlist web-*")},
                      {Decision::Verdict::Deny, QStringLiteral("Remove"), QStringLiteral("dangerous"), true}});
        QCOMPARE(child<Chip>(rows, "policyVerdict0")->text(), QStringLiteral("allowed"));
        QCOMPARE(child<Chip>(rows, "policyVerdict1")->tone(), Tone::Danger);
        QVERIFY(child<LinkButton>(rows, "policyWhy0")->isHidden());
        auto *why = child<LinkButton>(rows, "policyWhy1");
        QVERIFY(why->accessibleName().contains(QStringLiteral("Remove")));
        const QSignalSpy asked(&rows, &PolicyRows::whyRequested);
        QTest::keyClick(why, Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toInt(), 1);
        rows.setRows({});
        QVERIFY(rows.findChild<Chip *>() == nullptr);
    }
};

QTEST_MAIN(tst_PolicyWords)
#include "tst_policy_words.moc"
