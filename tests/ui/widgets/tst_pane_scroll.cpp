// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pane_scroll.h"

#include <QLabel>
#include <QSplitter>
#include <QTest>
#include <QVBoxLayout>

using namespace wingman::ui;

class tst_PaneScroll : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Beside a list that takes what it is given.
    void theListGivesTheWidthThatIsNeeded()
    {
        QSplitter split;
        split.setChildrenCollapsible(false);
        split.addWidget(new QWidget);
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        auto *button = new QWidget;
        button->setMinimumWidth(220);
        column->addWidget(button);
        auto *pane = new PaneScroll(QStringLiteral("pane"), content);
        split.addWidget(pane);
        split.resize(800, 300);
        split.setSizes({700, 100});
        split.show();
        QTRY_VERIFY(pane->viewport()->width() >= content->minimumSizeHint().width());
        QCOMPARE(content->width(), pane->viewport()->width());
        button->setMinimumWidth(300); // by itself, with what is shown next
        QTRY_VERIFY(pane->viewport()->width() >= content->minimumSizeHint().width());
        QVERIFY(content->minimumSizeHint().width() > 300);
    }

    void butNotAllOfIt()
    {
        auto *content = new QWidget;
        content->setMinimumWidth(5000);
        auto *column = new QVBoxLayout(content);
        auto *wide = new QWidget;
        wide->setMinimumWidth(5000);
        column->addWidget(wide);
        const PaneScroll pane(QStringLiteral("pane"), content);
        QVERIFY(pane.minimumSizeHint().width() < 1000);
    }
};

QTEST_MAIN(tst_PaneScroll)
#include "tst_pane_scroll.moc"
