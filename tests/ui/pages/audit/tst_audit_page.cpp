// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/audit_page.h"

#include "audit_stage.h"
#include "pages/audit/approval_card.h"
#include "support/console/console_fixture.h"
#include "support/ui_window.h"
#include "widgets/filter_field.h"
#include "widgets/link_button.h"

#include <QClipboard>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QScrollBar>
#include <QTranslator>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;

namespace {

constexpr int whoColumn = 2;
constexpr int whatColumn = 3;
constexpr int outcomeColumn = 6;
constexpr int patience = ConsoleFixture::patience;

const QString web = QStringLiteral("shop-web-1");

/// Every sentence in brackets: whatever was translated shows it.
class Brackets final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QStringLiteral("[%1]").arg(QString::fromUtf8(source));
    }
    bool isEmpty() const override { return false; }
};

QPushButton *button(const AuditStage &stage, const char *name)
{
    return stage.find<QPushButton>(name);
}

} // namespace

class tst_AuditPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dress(Scheme::Light); }

    void beforeAnythingHappenedItSaysSo()
    {
        AuditStage stage;
        QVERIFY(stage.isOpen());
        stage.page->show({QStringLiteral("audit"), QStringLiteral("approvals")});
        QTRY_VERIFY_WITH_TIMEOUT(stage.words("approvalsView").contains(QStringLiteral("Nothing waits for approval")),
                                 patience);
        stage.page->show({QStringLiteral("audit"), QStringLiteral("executions")});
        QTRY_VERIFY_WITH_TIMEOUT(stage.words("executionsView").contains(QStringLiteral("Nothing was planned yet")),
                                 patience);
    }

    void whatIsAskedForArrivesAndLeadsToItsPlan()
    {
        AuditStage stage;
        QVERIFY(stage.isOpen());
        stage.page->show({QStringLiteral("audit"), QStringLiteral("approvals")});
        const auto asked = stage.ask(web, QStringLiteral("too many connections"));
        QVERIFY2(asked, asked ? "" : qPrintable(asked.error().sentence()));
        QTRY_VERIFY_WITH_TIMEOUT(stage.find<ApprovalCard>("approval0"), patience);
        const QString words = stage.words("approvalsView");
        QVERIFY2(words.contains(QStringLiteral("Restart ") + web), qPrintable(words));
        QVERIFY(words.contains(QStringLiteral("“too many connections”")));
        QVERIFY(words.contains(QStringLiteral("lapses in")));
        QVERIFY2(words.contains(QStringLiteral("You asked for this one yourself")), qPrintable(words));
        QTRY_COMPARE_WITH_TIMEOUT(stage.console.feed().overview().openApprovals, 1, patience);
        auto *review = button(stage, "approval0Review");
        review->setFocus();
        QTest::keyClick(review, Qt::Key_Space);
        QCOMPARE(stage.console.navigator.records, QStringList(asked->plan.id.text()));
    }

    void whatIsRejectedStandsBelowWithItsReason()
    {
        AuditStage stage;
        QVERIFY(stage.isOpen());
        stage.page->show({QStringLiteral("audit"), QStringLiteral("approvals")});
        const auto asked = stage.ask(web);
        QVERIFY(asked);
        QVERIFY(stage.decide(asked->plan.id, false, QStringLiteral("not before tonight")));
        QTRY_VERIFY_WITH_TIMEOUT(stage.isVisible("approvalHistory"), patience);
        auto *row = stage.find<QWidget>("approvalEarlier0");
        QVERIFY(row);
        QVERIFY(!stage.find<ApprovalCard>("approval0") || !stage.isVisible("approval0"));
        QVERIFY(stage.isVisible("approvalNothing"));
    }

    void anExecutionIsToldWhole()
    {
        AuditStage stage;
        QVERIFY(stage.isOpen());
        const auto ran = stage.restart(web);
        QVERIFY2(ran, ran ? "" : qPrintable(ran.error().sentence()));
        stage.page->show({QStringLiteral("audit"), {}, ran->id.text()});
        QCOMPARE(stage.tab(), QStringLiteral("executions"));
        QTRY_VERIFY_WITH_TIMEOUT(stage.words("executionDetails").contains(QStringLiteral("Restart ") + web), patience);
        const QString words = stage.words("executionDetails");
        QVERIFY2(words.contains(QStringLiteral("POST /containers/")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("too many connections")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("APPROVAL_REQUIRED")) ||
                     words.contains(QStringLiteral("MOCK_SIMULATED")),
                 qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("go ahead")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("Read back")), qPrintable(words));
        QCOMPARE(stage.cell(stage.executions(), 0, 1), QStringLiteral("Restart ") + web);

        button(stage, "executionCopy")->click();
        const auto copied = QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).object();
        QCOMPARE(copied.value(QStringLiteral("id")).toString(), ran->id.text());
        QCOMPARE(copied.value(QStringLiteral("state")).toString(), QStringLiteral("succeeded"));

        const auto links = stage.find<QWidget>("executionRecords")->findChildren<LinkButton *>();
        QVERIFY(links.size() >= 5); // plan, request, decision, intent, outcome
        links.last()->click();
        QCOMPARE(stage.console.navigator.places.last().object, QString::number(*ran->outcomeSequence));
        QCOMPARE(stage.console.navigator.places.last().tab, QStringLiteral("chain"));
        QTest::keyClick(stage.executions(), Qt::Key_Return);
        QCOMPARE(stage.console.navigator.records.last(), ran->plan.id.text());
    }

    void executionsAreFilteredAndOfTheScope()
    {
        AuditStage stage;
        QVERIFY(stage.isOpen());
        QVERIFY(stage.restart(web));
        QVERIFY(stage.plan("docker.container.stop", QStringLiteral("shop-db-1")));
        stage.page->show({QStringLiteral("audit"), QStringLiteral("executions")});
        QTRY_COMPARE_WITH_TIMEOUT(stage.executions()->model()->rowCount(), 2, patience);
        auto *field = stage.find<FilterField>("executionFilter");
        field->setText(QStringLiteral("succeeded web"));
        QCOMPARE(stage.executions()->model()->rowCount(), 1);
        field->setText(QStringLiteral("no such thing"));
        QVERIFY(stage.words("executionsView").contains(QStringLiteral("No execution matches")));
        field->setText({});
        stage.console.scope.set(ConsoleFixture::id("demo-edge"));
        QCOMPARE(stage.executions()->model()->rowCount(), 0);
        stage.console.scope.set(ConsoleFixture::id("demo"));
        QCOMPARE(stage.executions()->model()->rowCount(), 2);
    }

    void whatIsNotThereIsSaid()
    {
        AuditStage stage;
        QVERIFY(stage.isOpen());
        stage.page->show({QStringLiteral("audit"), QStringLiteral("executions"), QStringLiteral("exe-nothing")});
        QTRY_VERIFY_WITH_TIMEOUT(stage.words("executionDetails").contains(QStringLiteral("exe-nothing")), patience);
        stage.page->show({QStringLiteral("audit"), QStringLiteral("chain"), QStringLiteral("99999")});
        QTRY_VERIFY_WITH_TIMEOUT(stage.isVisible("chainTrouble"), patience);
    }

    void anEntryIsToldForPeople()
    {
        AuditStage stage;
        QVERIFY(stage.isOpen());
        const auto ran = stage.restart(web);
        QVERIFY(ran);
        stage.page->show({QStringLiteral("audit"), {}, QString::number(ran->planSequence)});
        QCOMPARE(stage.tab(), QStringLiteral("chain"));
        QTRY_VERIFY_WITH_TIMEOUT(stage.words("entryDetails").contains(QStringLiteral("Restart ") + web), patience);
        const QString words = stage.words("entryDetails");
        QVERIFY2(words.contains(QStringLiteral("It needs an approval before it may start.")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("APPROVAL_REQUIRED")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("Why this entry can be trusted")), qPrintable(words));
        QTRY_VERIFY_WITH_TIMEOUT(stage.column(stage.chain(), outcomeColumn).contains(QStringLiteral("succeeded")),
                                 patience);
        button(stage, "entryCopy")->click();
        const auto copied = QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).object();
        QCOMPARE(copied.value(QStringLiteral("sequence")).toInteger(), ran->planSequence);
        QCOMPARE(copied.value(QStringLiteral("hash")).toString().size(), 64);
        button(stage, "entryOpenPlan")->click();
        QCOMPARE(stage.console.navigator.records.last(), ran->plan.id.text());
    }

    void aRefusalSaysWhatRefused()
    {
        AuditStage stage;
        QVERIFY(stage.isOpen());
        stage.console.links();
        const auto asked = stage.ask(web);
        QVERIFY(asked);
        QVERIFY(stage.decide(asked->plan.id, false, QStringLiteral("no")));
        stage.page->show({QStringLiteral("audit"), QStringLiteral("chain")});
        QTRY_VERIFY_WITH_TIMEOUT(stage.column(stage.chain(), whatColumn).contains(QStringLiteral("reject")), patience);
        button(stage, "chainRefused")->click();
        QTRY_COMPARE_WITH_TIMEOUT(stage.column(stage.chain(), outcomeColumn), QStringList(QStringLiteral("rejected")),
                                  patience);
        button(stage, "chainRefused")->click();
        QTRY_VERIFY_WITH_TIMEOUT(stage.chain()->model()->rowCount() > 1, patience);
    }

    void theChainIsFiltered()
    {
        AuditStage stage;
        QVERIFY(stage.isOpen());
        QVERIFY(stage.restart(web));
        stage.page->show({.page = QStringLiteral("audit"),
                          .tab = QStringLiteral("chain"),
                          .object = {},
                          .query = {{QStringLiteral("filter"), QStringLiteral("action:approval since:1h")}}});
        QTRY_COMPARE_WITH_TIMEOUT(stage.column(stage.chain(), whatColumn),
                                  (QStringList{QStringLiteral("approve"), QStringLiteral("request")}), patience);
        QCOMPARE(stage.page->place().query.value(QStringLiteral("filter")), QStringLiteral("action:approval since:1h"));
        auto *field = stage.find<FilterField>("chainFilter");
        QCOMPARE(stage.page->filterField(), field);
        field->setText(QStringLiteral("until:yesterday"));
        QVERIFY(field->error().contains(QStringLiteral("not a time")));
        field->setText(QStringLiteral("actor:nobody-of-this-name"));
        QTRY_VERIFY_WITH_TIMEOUT(stage.words("chainView").contains(QStringLiteral("No entry matches")), patience);
        field->setText({});
        QTRY_VERIFY_WITH_TIMEOUT(stage.chain()->model()->rowCount() > 4, patience);
        stage.console.scope.set(ConsoleFixture::id("demo-edge"));
        QTRY_VERIFY_WITH_TIMEOUT(!stage.column(stage.chain(), whatColumn).contains(QStringLiteral("intent")), patience);
        QVERIFY(stage.isVisible("chainScope"));
    }

    void itVerifiesByItselfAndWhatComesIsCheckedToo()
    {
        AuditStage stage;
        QVERIFY(stage.isOpen());
        QVERIFY(stage.restart(web));
        stage.page->show({QStringLiteral("audit"), QStringLiteral("chain")});
        const Verification &verification = stage.page->verification();
        QTRY_COMPARE_WITH_TIMEOUT(verification.state(), Verification::State::Done, patience);
        QVERIFY(verification.holds());
        QVERIFY(stage.words("chainBanner").contains(QStringLiteral("entries verify, and none is missing")));
        const auto last = verification.report()->last;
        QVERIFY(stage.plan("docker.container.stop", web));
        QTRY_VERIFY_WITH_TIMEOUT(verification.report()->last > last, patience);
        QVERIFY(verification.holds());
        QCOMPARE(verification.report()->first, 1);
        QCOMPARE(verification.report()->checked, verification.report()->last);
    }

    void aChangedByteIsFoundAndLeadsToItsEntry()
    {
        AuditStage stage;
        QVERIFY(stage.isOpen());
        const auto ran = stage.restart(web);
        QVERIFY(ran);
        stage.page->show({QStringLiteral("audit"), QStringLiteral("chain")});
        QTRY_VERIFY_WITH_TIMEOUT(stage.page->verification().holds(), patience);
        stage.attack(
            QStringLiteral("UPDATE audit_entry SET body = CAST(replace(CAST(body AS TEXT), 'restart', 'inspect') "
                           "AS BLOB) WHERE seq = %1")
                .arg(ran->planSequence));
        // Once more where it was just verifying by itself, which a press does not interrupt.
        const auto isFound = [&stage] {
            const Verification &verification = stage.page->verification();
            if (verification.state() == Verification::State::Done && !verification.holds())
                return true;
            button(stage, "auditVerify")->click();
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isFound(), patience);
        QVERIFY(stage.words("chainBanner").contains(QStringLiteral("The chain does not verify")));
        QVERIFY(stage.console.feed().chainSeen().isBroken()); // Home and the tray say so too
        auto *violations = stage.find<RecordTable>("chainViolations");
        QVERIFY(violations->isVisible());
        QVERIFY(stage.column(violations, 2).contains(QStringLiteral("content_mismatch")));
        violations->setCurrentIndex(violations->model()->index(0, 0));
        QTest::keyClick(violations, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(stage.words("entryDetails").contains(QStringLiteral("can be believed")), patience);
        QTRY_VERIFY_WITH_TIMEOUT(stage.column(stage.chain(), outcomeColumn).contains(QStringLiteral("does not verify")),
                                 patience);
    }

    void aCutTailIsNoticedByTheHeadThatWasSeen()
    {
        AuditStage stage;
        QVERIFY(stage.isOpen());
        QVERIFY(stage.restart(web));
        stage.page->show({QStringLiteral("audit"), QStringLiteral("chain")});
        QTRY_VERIFY_WITH_TIMEOUT(stage.page->verification().holds(), patience);
        stage.attack(QStringLiteral("DELETE FROM audit_entry WHERE seq = (SELECT max(seq) FROM audit_entry)"));
        stage.page->verify();
        QTRY_VERIFY_WITH_TIMEOUT(stage.page->verification().lostHead().has_value(), patience);
        QVERIFY(stage.console.feed().chainSeen().isEndLost);
        QVERIFY(stage.words("chainBanner").contains(QStringLiteral("cut off or written anew")));
    }

    void newEntriesComeWithoutMovingAnything()
    {
        AuditStage stage;
        QVERIFY(stage.isOpen());
        QVERIFY(stage.restart(web));
        stage.page->show({QStringLiteral("audit"), QStringLiteral("chain"), QStringLiteral("2")});
        QTRY_VERIFY_WITH_TIMEOUT(stage.chain()->currentIndex().isValid(), patience);
        const QString before = stage.chain()->currentIndex().siblingAtColumn(0).data().toString();
        const int rows = stage.chain()->model()->rowCount();
        QVERIFY(stage.plan("docker.container.stop", web));
        QTRY_VERIFY_WITH_TIMEOUT(stage.chain()->model()->rowCount() > rows, patience);
        QCOMPARE(stage.chain()->currentIndex().siblingAtColumn(0).data().toString(), before);
        QCOMPARE(stage.page->place().object, QStringLiteral("2"));
    }

    void languageAndThemeKeepTheSelection()
    {
        AuditStage stage;
        QVERIFY(stage.isOpen());
        QVERIFY(stage.restart(web));
        stage.page->show({QStringLiteral("audit"), QStringLiteral("chain"), QStringLiteral("3")});
        QTRY_VERIFY_WITH_TIMEOUT(stage.chain()->currentIndex().isValid(), patience);
        auto *field = stage.find<FilterField>("chainFilter");
        field->setText(QStringLiteral("web"));
        QTRY_VERIFY_WITH_TIMEOUT(stage.chain()->currentIndex().isValid(), patience);
        const Place place = stage.page->place();
        Brackets brackets;
        QCoreApplication::installTranslator(&brackets);
        QEvent changed(QEvent::LanguageChange);
        QCoreApplication::sendEvent(stage.page.get(), &changed);
        QCoreApplication::sendPostedEvents();
        dress(Scheme::Dark);
        QCOMPARE(stage.page->place(), place);
        QCOMPARE(stage.chain()->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("#3"));
        QCOMPARE(button(stage, "chainRefused")->text(), QStringLiteral("[Refused only]"));
        QCOMPARE(stage.chain()->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("[Entry]"));
        QCoreApplication::removeTranslator(&brackets);
        QCoreApplication::sendEvent(stage.page.get(), &changed);
        dress(Scheme::Light);
    }

    void everyControlHasANameInEveryView()
    {
        AuditStage stage;
        QVERIFY(stage.isOpen());
        QVERIFY(stage.restart(web));
        QVERIFY(stage.ask(web));
        for (const char *tab : {"approvals", "executions", "chain"}) {
            stage.page->show({QStringLiteral("audit"), QString::fromLatin1(tab)});
            QTRY_VERIFY_WITH_TIMEOUT(!stage.page->commands().isEmpty(), patience);
            if (QByteArrayView(tab) == "chain")
                QTRY_VERIFY_WITH_TIMEOUT(stage.chain()->model()->rowCount() > 3, patience);
            const QStringList wrong = unnamed(*stage.page);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char(10))));
        }
    }

    void theListIsUsedWithTheKeyboard()
    {
        AuditStage stage;
        QVERIFY(stage.isOpen());
        const auto ran = stage.restart(web);
        QVERIFY(ran);
        stage.page->show({QStringLiteral("audit"), QStringLiteral("chain")});
        QTRY_VERIFY_WITH_TIMEOUT(stage.chain()->model()->rowCount() > 4, patience);
        auto *edit = stage.find<FilterField>("chainFilter")->edit();
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Down);
        QVERIFY(stage.chain()->hasFocus());
        const QString before = stage.page->place().object;
        QTest::keyClick(stage.chain(), Qt::Key_Down);
        QVERIFY(stage.page->place().object != before);
        QTest::keyClick(stage.chain(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(stage.cell(stage.chain(), 1, whoColumn)));
        QTest::keyClick(stage.chain(), Qt::Key_Return);
        QCOMPARE(stage.console.navigator.records.last(), ran->plan.id.text());
    }
};

QTEST_MAIN(tst_AuditPage)
#include "tst_audit_page.moc"
