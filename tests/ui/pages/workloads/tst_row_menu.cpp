// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of a row: the verbs of toolbar, palette and keyboard, and why one of them would be refused.
#include "pages/workloads/workloads_page.h"
#include "support/console/page_fixture.h"
#include "support/ui_child.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QMenu>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;

namespace {
constexpr int patience = ConsoleFixture::patience;
const Place backup{QStringLiteral("workloads"), {}, QStringLiteral("docker://demo/container/backup")};
} // namespace

class tst_RowMenu : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusedEntriesSayWhyToEverybody()
    {
        PageFixture<WorkloadsPage> fixture;
        QVERIFY(fixture.console.isOpen());
        fixture.page.show(backup);
        auto *list = child<QAbstractItemView>(fixture.page, "workloadList");
        QTRY_VERIFY(list->currentIndex().isValid());
        list->setFocus();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(list, &asked);
        auto *menu = child<QMenu>(fixture.page, "workloadMenu");
        QVERIFY(menu->isVisible());
        auto *pause = child<QAction>(*menu, "operation.docker.container.pause");
        auto *start = child<QAction>(*menu, "operation.docker.container.start");
        // Known a moment after the menu opened, perhaps.
        QTRY_VERIFY_WITH_TIMEOUT(!pause->statusTip().isEmpty(), patience);
        QVERIFY2(pause->text().contains(QStringLiteral("refused")), qPrintable(pause->text()));
        QVERIFY(menu->toolTipsVisible() && pause->toolTip() == pause->statusTip().toHtmlEscaped());
        QVERIFY(pause->isEnabled()); // the plan says more
        QVERIFY(start->statusTip().isEmpty());
        QVERIFY(!start->text().contains(QStringLiteral("refused")));

        // With the keyboard: the reason is said when the entry is reached.
        const qsizetype before = fixture.console.navigator.lines.size();
        for (int i = 0; i < 30 && menu->activeAction() != pause; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QVERIFY(fixture.console.navigator.lines.size() > before);
        QCOMPARE(fixture.console.navigator.lines.last(), pause->statusTip());
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(fixture.console.navigator.plans.size(), 1);
        QCOMPARE(fixture.console.navigator.plans.first().operation.text(), QStringLiteral("docker.container.pause"));
    }

    /// What is foreseen for one says nothing about the others.
    void severalRowsHaveNoReasonOfOne()
    {
        PageFixture<WorkloadsPage> fixture;
        QVERIFY(fixture.console.isOpen());
        fixture.page.show(backup);
        auto *list = child<QAbstractItemView>(fixture.page, "workloadList");
        QTRY_VERIFY(list->currentIndex().isValid());
        const auto refusedOnes = [&fixture] {
            int count = 0;
            for (const Command &command : fixture.page.commands())
                count += !command.whyNot.isEmpty();
            return count;
        };
        QTRY_VERIFY_WITH_TIMEOUT(refusedOnes() > 0, patience);
        list->selectAll();
        QCOMPARE(refusedOnes(), 0);
    }
};

QTEST_MAIN(tst_RowMenu)
#include "tst_row_menu.moc"
