// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/focus_ring.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

using namespace wingman::ui;

class tst_FocusRing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// There while the area has the focus, as large as what is seen of it.
    void followsTheFocus()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *area = new QScrollArea;
        area->setObjectName(QStringLiteral("area"));
        area->setWidget(new QLabel(QStringLiteral("long\n").repeated(100)));
        auto *other = new QLineEdit;
        column->addWidget(area);
        column->addWidget(other);
        auto *ring = new FocusRing(area);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        other->setFocus();
        QVERIFY(!ring->isVisible());
        const QImage without = area->grab().toImage();
        area->setFocus(Qt::TabFocusReason);
        QVERIFY(ring->isVisible());
        QCOMPARE(ring->geometry(), area->viewport()->geometry());
        QVERIFY(area->grab().toImage() != without);
        window.resize(500, 400);
        QTRY_COMPARE(ring->geometry(), area->viewport()->geometry());
        other->setFocus();
        QVERIFY(!ring->isVisible());
        QCOMPARE(ring->objectName(), QStringLiteral("areaRing"));
    }
};

QTEST_MAIN(tst_FocusRing)
#include "tst_focus_ring.moc"
