// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tile.h"

#include "support/ui_child.h"
#include "widgets/sparkline.h"

#include <QApplication>
#include <QSignalSpy>

using namespace wingman;
using namespace wingman::ui;

class tst_Tile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysItsNumberAndWhatIsWrong()
    {
        Tile tile(QStringLiteral("fleet"));
        tile.setTile({QStringLiteral("Fleet"), QStringLiteral("3 of 4 up"), QStringLiteral("pve2 stale"), Tone::Warn});
        QCOMPARE(tile.accessibleName(), QStringLiteral("Fleet: 3 of 4 up"));
        QCOMPARE(tile.accessibleDescription(), QStringLiteral("pve2 stale"));
    }

    void isClickedByMouseAndKeyboard()
    {
        Tile tile(QStringLiteral("fleet"));
        tile.setTile({QStringLiteral("Fleet"), QStringLiteral("3 of 4 up")});
        tile.resize(tile.sizeHint());
        const QSignalSpy clicked(&tile, &QAbstractButton::clicked);
        QTest::mouseClick(&tile, Qt::LeftButton);
        QTest::keyClick(&tile, Qt::Key_Space);
        QCOMPARE(clicked.size(), 2);
        QVERIFY(tile.focusPolicy() == Qt::StrongFocus);
    }

    void withoutValuesThereIsNoLine()
    {
        Tile tile(QStringLiteral("fleet"));
        tile.setTile({QStringLiteral("Fleet"), QStringLiteral("3")});
        QVERIFY(tile.sparkline()->isHidden());
        tile.setValues({1, 2, 3});
        QVERIFY(!tile.sparkline()->isHidden());
        tile.setValues({});
        QVERIFY(tile.sparkline()->isHidden());
    }

    void theLineNeverCoversTheNumber()
    {
        Tile tile(QStringLiteral("record"));
        tile.setTile({QStringLiteral("Record"), QStringLiteral("12 345 678 entries"), QStringLiteral("ok"), Tone::Ok});
        tile.setValues({1, 2, 3});
        tile.resize(tile.minimumSizeHint());
        tile.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tile));
        QVERIFY(tile.sparkline()->geometry().isEmpty());
        tile.resize(tile.sizeHint() + QSize(200, 0));
        QVERIFY(!tile.sparkline()->geometry().isEmpty());
        QVERIFY(tile.rect().contains(tile.sparkline()->geometry()));
    }
};

QTEST_MAIN(tst_Tile)
#include "tst_tile.moc"
