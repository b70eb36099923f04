// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drawer.h"

#include "support/ui_child.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace wingman;
using namespace wingman::ui;
using test::child;

class tst_Drawer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesRoomOnlyWhileOpen()
    {
        QWidget window;
        window.resize(600, 600);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(new QWidget, 1);
        auto *drawer = new Drawer(QStringLiteral("drawer"), &window);
        column->addWidget(drawer);
        drawer->setTitle(QStringLiteral("Restart web-1"));
        window.show();
        QVERIFY(!drawer->isVisible());
        const QSignalSpy changed(drawer, &Drawer::openChanged);
        drawer->setOpen(true);
        QTRY_COMPARE(drawer->height(), drawer->openHeight());
        QVERIFY(drawer->isVisible());
        QCOMPARE(drawer->accessibleName(), QStringLiteral("Restart web-1"));
        drawer->setOpen(true);
        QCOMPARE(changed.size(), 1);
        child<QToolButton>(*drawer, "drawerClose")->click();
        QTRY_VERIFY(!drawer->isVisible());
        QCOMPARE(changed.size(), 2);
    }

    void escapeClosesItAndGivesTheFocusBack()
    {
        QWidget window;
        window.resize(600, 600);
        auto *column = new QVBoxLayout(&window);
        auto *page = new QLineEdit;
        column->addWidget(page);
        auto *drawer = new Drawer(QStringLiteral("drawer"), &window);
        auto *inside = new QLineEdit;
        drawer->setContent(inside);
        column->addWidget(drawer);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        page->setFocus();
        drawer->setOpen(true);
        QVERIFY(page->hasFocus()); // opening interrupts nobody
        QTRY_VERIFY(inside->isVisible());
        inside->setFocus();
        QTest::keyClick(inside, Qt::Key_Escape);
        QVERIFY(!drawer->isOpen());
        QVERIFY(page->hasFocus());
    }

    void itsHeightIsRememberedAndBounded()
    {
        QWidget window;
        window.resize(600, 600);
        Drawer drawer(QStringLiteral("drawer"), &window);
        const QSignalSpy changed(&drawer, &Drawer::openHeightChanged);
        drawer.setOpenHeight(300);
        QCOMPARE(drawer.openHeight(), 300);
        drawer.setOpenHeight(100000);
        QVERIFY(drawer.openHeight() < window.height());
        drawer.setOpenHeight(1);
        QVERIFY(drawer.openHeight() > drawer.fontMetrics().lineSpacing());
        QCOMPARE(changed.size(), 3);
    }
};

QTEST_MAIN(tst_Drawer)
#include "tst_drawer.moc"
