// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/split_pane.h"

#include <QSignalSpy>
#include <QTest>

using namespace wingman::ui;

class tst_SplitPane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesTheDetailsTheirShare()
    {
        SplitPane pane(QStringLiteral("split"));
        auto *details = new QWidget;
        pane.setPage(new QWidget);
        pane.setDetails(details);
        pane.setDetailsShare(0.25);
        pane.resize(2000, 500);
        pane.show();
        QVERIFY(qAbs(details->width() - 500) < 20);
        pane.resize(1600, 500);
        QTRY_VERIFY(qAbs(details->width() - 400) < 20);
        QCOMPARE(pane.detailsShare(), 0.25);
    }

    void goesBelowInANarrowWindow()
    {
        SplitPane pane(QStringLiteral("split"));
        pane.setPage(new QWidget);
        pane.setDetails(new QWidget);
        pane.resize(2000, 800);
        pane.show();
        QCOMPARE(pane.orientation(), Qt::Horizontal);
        pane.resize(pane.fontMetrics().averageCharWidth() * 60, 800);
        QTRY_COMPARE(pane.orientation(), Qt::Vertical);
        pane.resize(2000, 800);
        QTRY_COMPARE(pane.orientation(), Qt::Horizontal);
    }

    void hidesTheDetails()
    {
        SplitPane pane(QStringLiteral("split"));
        auto *page = new QWidget;
        pane.setPage(page);
        pane.setDetails(new QWidget);
        pane.resize(2000, 500);
        pane.show();
        pane.setDetailsShown(false);
        QVERIFY(!pane.areDetailsShown());
        QTRY_COMPARE(page->width(), 2000);
        pane.setDetailsShown(true);
        QVERIFY(pane.areDetailsShown());
        QTRY_VERIFY(page->width() < 1500);
    }

    void tellsAShareThatSomebodyDragged()
    {
        SplitPane pane(QStringLiteral("split"));
        pane.setPage(new QWidget);
        pane.setDetails(new QWidget);
        pane.resize(2000, 500);
        pane.show();
        const QSignalSpy changed(&pane, &SplitPane::detailsShareChanged);
        QWidget *handle = pane.handle(1);
        const QPoint middle = handle->rect().center();
        QTest::mousePress(handle, Qt::LeftButton, {}, middle);
        QTest::mouseMove(handle, middle - QPoint(200, 0));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, middle - QPoint(200, 0));
        QVERIFY(!changed.isEmpty());
        QVERIFY(pane.detailsShare() > 0.4);
    }
};

QTEST_MAIN(tst_SplitPane)
#include "tst_split_pane.moc"
