// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/menu_button.h"

#include <QMenu>
#include <QTest>

using namespace wingman::ui;

class tst_MenuButton : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensWithoutWaiting_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Space") << int(Qt::Key_Space);
        QTest::newRow("Down") << int(Qt::Key_Down);
        QTest::newRow("Enter") << int(Qt::Key_Return);
        QTest::newRow("the mouse") << 0;
    }
    void opensWithoutWaiting()
    {
        QFETCH(int, key);
        MenuButton button(QStringLiteral("group"));
        button.setText(QStringLiteral("Group: project"));
        button.choices()->addAction(QStringLiteral("Project"));
        button.show();
        QVERIFY(QTest::qWaitForWindowExposed(&button));
        if (key != 0)
            QTest::keyPress(&button, static_cast<Qt::Key>(key));
        else
            QTest::mousePress(&button, Qt::LeftButton);
        QTRY_VERIFY(button.choices()->isVisible());
        QVERIFY(button.choices()->width() >= button.width());
        button.choices()->close();
        QTRY_VERIFY(!button.isDown());
    }

    void hasRoomForItsArrow()
    {
        MenuButton button(QStringLiteral("group"));
        QPushButton plain;
        button.setText(QStringLiteral("Group"));
        plain.setText(QStringLiteral("Group"));
        QVERIFY(button.sizeHint().width() > plain.sizeHint().width());
        QCOMPARE(button.choices()->objectName(), QStringLiteral("groupMenu"));
    }
};

QTEST_MAIN(tst_MenuButton)
#include "tst_menu_button.moc"
