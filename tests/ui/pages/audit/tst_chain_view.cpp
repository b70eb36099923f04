// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/chain_view.h"

#include "pages/audit/record_table.h"
#include "pages/audit/verification.h"
#include "support/window/record_links.h"
#include "widgets/filter_field.h"
#include "widgets/message_banner.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;

namespace {

struct Stage : ViewStage<ChainView>
{
    explicit Stage(audit::Sequence head) : verification(record, feed)
    {
        record.head = head;
        feed.setOverview(overviewWith(head));
        make(verification);
        view->read();
    }
    int rows() const { return find<RecordTable>("chainTable")->model()->rowCount(); }
    bool isTroubled() const { return find("chainTrouble")->isVisible(); }
    void readOlder() { find<RecordTable>("chainTable")->model()->fetchMore({}); }
    QString kept() const
    {
        return preferences.value(preference::pageLayout(QStringLiteral("audit"), QStringLiteral("chain-filter")));
    }

    Verification verification;
};

} // namespace

class tst_ChainView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void olderEntriesAreReadAgainWhereSomebodySaysSo()
    {
        Stage stage(350);
        QTRY_COMPARE(stage.rows(), 100);
        stage.record.lists.failOnce();
        stage.readOlder();
        QTRY_VERIFY(stage.isTroubled());
        QCOMPARE(stage.rows(), 100);
        stage.find<QPushButton>("chainTroublePrimary")->click();
        QTRY_COMPARE(stage.rows(), 200);
        QTRY_VERIFY(!stage.isTroubled());
        stage.readOlder(); // and they come by themselves again
        QTRY_COMPARE(stage.rows(), 300);
    }

    void olderEntriesThatCannotBeReadStayTold()
    {
        Stage stage(350);
        QTRY_COMPARE(stage.rows(), 100);
        stage.record.lists.failOnce();
        stage.readOlder();
        QTRY_VERIFY(stage.isTroubled());
        stage.record.head = 351; // the newest can be read: the others are missing all the same
        stage.feed.tellRecordsChanged();
        QTRY_COMPARE(stage.rows(), 101);
        QVERIFY(stage.isTroubled());
    }

    void aCrowdOfChangesCostsOneReadingAfterTheOther()
    {
        Stage stage(50);
        QTRY_COMPARE(stage.rows(), 50);
        QTRY_VERIFY(!stage.record.lists.isAwaited());
        QCoreApplication::processEvents();
        stage.record.lists.close();
        const int before = stage.record.listsAsked;
        for (int i = 0; i < 5; ++i) {
            ++stage.record.head;
            stage.feed.tellRecordsChanged();
        }
        QCOMPARE(stage.record.listsAsked, before + 1);
        stage.record.lists.letThrough(); // told of by now, though more was said meanwhile
        QTRY_COMPARE(stage.rows(), 55);
        QTRY_COMPARE(stage.record.listsAsked, before + 2);
        stage.record.lists.open();
        QCoreApplication::processEvents();
        QCOMPARE(stage.record.listsAsked, before + 2);
    }

    void nothingIsReadWhileNobodyLooks()
    {
        Stage stage(50);
        QTRY_COMPARE(stage.rows(), 50);
        QCoreApplication::processEvents();
        stage.view->hide();
        const int before = stage.record.listsAsked;
        stage.record.head = 60;
        stage.feed.tellRecordsChanged();
        QCoreApplication::processEvents();
        QCOMPARE(stage.record.listsAsked, before);
        stage.view->show();
        QTRY_COMPARE(stage.rows(), 60);
    }

    void whatALinkFiltersByIsNotKept()
    {
        Stage stage(50);
        auto *field = stage.find<FilterField>("chainFilter");
        field->setText(QStringLiteral("actor:anna"));
        QCOMPARE(stage.kept(), QStringLiteral("actor:anna"));
        stage.view->lead({.page = QStringLiteral("audit"),
                          .tab = QStringLiteral("chain"),
                          .object = {},
                          .query = {{QStringLiteral("filter"), QStringLiteral("actor:nobody")}}});
        QCOMPARE(field->text(), QStringLiteral("actor:nobody"));
        QCOMPARE(stage.kept(), QStringLiteral("actor:anna"));
        stage.view->lead({QStringLiteral("audit"), QStringLiteral("chain"), QStringLiteral("exe-1")});
        QCOMPARE(field->text(), QStringLiteral("execution:exe-1"));
        QCOMPARE(stage.kept(), QStringLiteral("actor:anna"));
        QTest::keyClick(field->edit(), Qt::Key_X); // a person's own from here on
        QCOMPARE(stage.kept(), QStringLiteral("execution:exe-1x"));
    }
};

QTEST_MAIN(tst_ChainView)
#include "tst_chain_view.moc"
