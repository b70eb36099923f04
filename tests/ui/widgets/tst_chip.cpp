// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chip.h"

#include "widgets/surface_paint.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace wingman;
using namespace wingman::ui;

class tst_Chip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysItsWord()
    {
        Chip chip(QStringLiteral("tier"));
        chip.setChip(QStringLiteral("tier 2"), Tone::Warn);
        QCOMPARE(chip.accessibleName(), QStringLiteral("tier 2"));
        QCOMPARE(chip.objectName(), QStringLiteral("tier"));
        QVERIFY(chip.sizeHint().width() > chip.sizeHint().height());
    }

    void aShortWordIsNeverElided()
    {
        for (const char *word : {"allowed", "approval", "refused", "tier 3", "VM"}) {
            Chip chip(QStringLiteral("chip"));
            chip.setChip(QString::fromLatin1(word), Tone::Ok, Shape::Disc);
            QCOMPARE(chip.minimumSizeHint(), chip.sizeHint());
        }
        Chip chip(QStringLiteral("chip"));
        chip.setChip(QString(200, QLatin1Char('w')), Tone::Ok);
        QVERIFY(chip.minimumSizeHint().width() < chip.sizeHint().width());
    }

    void growsWithTheText()
    {
        const QFont before = QApplication::font();
        Chip chip(QStringLiteral("chip"));
        chip.setChip(QStringLiteral("container"), Tone::Accent);
        const QSize small = chip.sizeHint();
        QFont large = before;
        large.setPointSizeF(before.pointSizeF() * 2);
        QApplication::setFont(large);
        QVERIFY(chip.sizeHint().width() > small.width() * 3 / 2);
        QApplication::setFont(before);
    }

    void isPaintedInItsTone()
    {
        const QPalette palette = paletteOf(Scheme::Light);
        for (const Tone tone : allTones()) {
            QImage image(chipSize(QStringLiteral("xx")), QImage::Format_ARGB32);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintChip(painter, image.rect(), QStringLiteral("xx"), tone, palette);
            painter.end();
            QCOMPARE(image.pixelColor(image.width() / 2, 1), paintOf(tone, palette).fill);
        }
    }
};

QTEST_MAIN(tst_Chip)
#include "tst_chip.moc"
