// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/executions_view.h"

#include "pages/audit/execution_details.h"
#include "pages/audit/record_table.h"
#include "support/window/record_links.h"
#include "widgets/filter_field.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;

namespace {

/// 150 of them: one page of the list holds 100.
struct Stage : ViewStage<ExecutionsView>
{
    Stage()
    {
        for (int number = 150; number > 0; --number)
            work.records.append(ranRecord(number, QStringLiteral("web-%1").arg(number), clock->now()));
        feed.setOverview(overviewWith(1));
        make();
        view->read();
    }
    RecordTable *table() const { return find<RecordTable>("executionTable"); }
    int rows() const { return table()->model()->rowCount(); }
    QString detailed() const
    {
        const auto &shown = find<ExecutionDetails>("executionDetails")->record();
        return shown ? shown->plan.id.text() : QString();
    }
    QString highlighted() const
    {
        const auto *listed = static_cast<const ExecutionRows *>(table()->model());
        const execution::Record *current = listed->at(table()->currentIndex());
        return current ? current->plan.id.text() : QString();
    }
    void click(int row) const
    {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          table()->visualRect(table()->model()->index(row, 0)).center());
    }
    void leadTo(int number) const
    {
        view->lead({QStringLiteral("audit"), QStringLiteral("executions"), planIdOf(number)});
    }
};

} // namespace

class tst_ExecutionsView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// The newest is current; a link leads to one that is older than what was read; then the newest is clicked.
    void theDetailsAreThoseOfTheHighlightedRow()
    {
        Stage stage;
        QTRY_COMPARE(stage.rows(), 100);
        QTRY_COMPARE(stage.detailed(), planIdOf(150));
        stage.leadTo(3);
        QTRY_COMPARE(stage.detailed(), planIdOf(3));
        QCOMPARE(stage.highlighted(), QString());
        QVERIFY(!stage.table()->selectionModel()->hasSelection());
        QTest::keyClick(stage.table(), Qt::Key_Return); // of no row
        QCOMPARE(stage.navigator.asked, QStringList());
        stage.click(0);
        QCOMPARE(stage.highlighted(), planIdOf(150));
        QCOMPARE(stage.detailed(), planIdOf(150));
        const int asked = static_cast<int>(stage.work.found.size());
        stage.feed.tellRecordsChanged();
        QTRY_COMPARE(stage.work.listsAsked, 2);
        QTRY_VERIFY(!stage.work.lists.isAwaited());
        QCoreApplication::processEvents();
        QCOMPARE(stage.highlighted(), planIdOf(150));
        QCOMPARE(stage.detailed(), planIdOf(150));
        QCOMPARE(stage.work.found.size(), asked);
    }

    void aCrowdOfChangesCostsOneReadingAfterTheOther()
    {
        Stage stage;
        QTRY_COMPARE(stage.rows(), 100);
        stage.work.lists.close();
        const int before = stage.work.listsAsked;
        stage.feed.tellRecordsChanged();
        QTRY_VERIFY(stage.work.lists.isAwaited());
        for (int i = 0; i < 4; ++i)
            stage.feed.tellRecordsChanged();
        stage.work.records.prepend(ranRecord(151, QStringLiteral("new"), stage.clock->now()));
        QCOMPARE(stage.work.listsAsked, before + 1);
        stage.work.lists.letThrough();
        QTRY_COMPARE(stage.table()->model()->index(0, 1).data().toString(), QStringLiteral("Restart new"));
        QTRY_COMPARE(stage.work.listsAsked, before + 2);
        stage.work.lists.open();
        QCoreApplication::processEvents();
        QCOMPARE(stage.work.listsAsked, before + 2);
    }

    void nothingIsReadWhileNobodyLooks()
    {
        Stage stage;
        QTRY_COMPARE(stage.rows(), 100);
        stage.view->hide();
        const int before = stage.work.listsAsked;
        const int approvals = stage.work.approvalsAsked;
        stage.feed.tellRecordsChanged();
        QCoreApplication::processEvents();
        QCOMPARE(stage.work.listsAsked, before);
        QCOMPARE(stage.work.approvalsAsked, approvals);
        stage.view->show();
        QTRY_COMPARE(stage.work.listsAsked, before + 1);
    }

    /// What a person asks for does not wait behind what is being read of another question.
    void moreIsReadAtOnce()
    {
        Stage stage;
        QTRY_COMPARE(stage.rows(), 100);
        stage.work.lists.close();
        stage.feed.tellRecordsChanged();
        QTRY_VERIFY(stage.work.lists.isAwaited());
        const int before = stage.work.listsAsked;
        stage.find<QPushButton>("executionMore")->click();
        QTRY_COMPARE(stage.work.listsAsked, before + 1);
        stage.work.lists.open();
        QTRY_COMPARE(stage.rows(), 150);
    }

    void whatALinkFiltersByIsNotKept()
    {
        Stage stage;
        const QString name = preference::pageLayout(QStringLiteral("audit"), QStringLiteral("execution-filter"));
        auto *field = stage.find<FilterField>("executionFilter");
        field->setText(QStringLiteral("web-1"));
        QCOMPARE(stage.preferences.value(name), QStringLiteral("web-1"));
        stage.view->lead({.page = QStringLiteral("audit"),
                          .tab = QStringLiteral("executions"),
                          .object = {},
                          .query = {{QStringLiteral("filter"), QStringLiteral("nothing")}}});
        QCOMPARE(field->text(), QStringLiteral("nothing"));
        QCOMPARE(stage.rows(), 0);
        QCOMPARE(stage.preferences.value(name), QStringLiteral("web-1"));
        QTest::keyClick(field->edit(), Qt::Key_S);
        QCOMPARE(stage.preferences.value(name), QStringLiteral("nothings"));
    }
};

QTEST_MAIN(tst_ExecutionsView)
#include "tst_executions_view.moc"
