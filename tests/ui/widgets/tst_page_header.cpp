// SPDX-License-Identifier: GPL-3.0-or-later
// The header and the small words on and around a page: labels, cards, progress, the posture's badge.
#include "widgets/page_header.h"

#include "support/ui_child.h"
#include "widgets/card.h"
#include "widgets/elided_label.h"
#include "widgets/format.h"
#include "widgets/posture_badge.h"
#include "widgets/progress_line.h"
#include "widgets/state_dot.h"
#include "widgets/tab_strip.h"
#include "widgets/text_label.h"

#include <QApplication>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>

using namespace wingman;
using namespace wingman::ui;
using test::child;

namespace {
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}
} // namespace

class tst_PageHeader : public QObject
{
    Q_OBJECT

    /// What a running application sends by itself.
    static void tellAll(QEvent::Type type)
    {
        for (QWidget *widget : QApplication::allWidgets()) {
            QEvent event(type);
            QApplication::sendEvent(widget, &event);
        }
    }

private Q_SLOTS:
    void cleanup() { QApplication::setPalette(paletteOf(Scheme::Light)); }

    void showsWhatIsKnown()
    {
        PageHeader header(text("header"));
        header.setTitle(text("Workloads"));
        QCOMPARE(child<TextLabel>(header, "headerTitle")->text(), text("Workloads"));
        auto *count = child<TextLabel>(header, "headerCount");
        QVERIFY(count->isHidden());
        header.setCount(0);
        QVERIFY(!count->isHidden());
        QCOMPARE(count->text(), text("0"));
        header.setCount(std::nullopt);
        QVERIFY(count->isHidden());
        QVERIFY(header.findChild<TabStrip *>() == nullptr);
        QCOMPARE(header.tabs(), header.tabs());
        auto *button = new QPushButton(text("Verify now"));
        header.addAction(button);
        QVERIFY(header.isAncestorOf(button));
    }

    void aLabelFollowsTheScheme()
    {
        QApplication::setPalette(paletteOf(Scheme::Light));
        QWidget page;
        TextLabel muted(text("muted"), &page, Text::Body, Role::Muted);
        TextLabel warned(text("warned"), &page);
        warned.setTone(Tone::Warn);
        for (const Scheme scheme : allSchemes()) {
            QApplication::setPalette(paletteOf(scheme));
            tellAll(QEvent::ApplicationPaletteChange);
            QCOMPARE(muted.palette().color(QPalette::WindowText), colorOf(Role::Muted, scheme));
            QCOMPARE(warned.palette().color(QPalette::WindowText), paintOf(Tone::Warn, scheme).ink);
        }
    }

    void aLabelFollowsTheFont()
    {
        const QFont before = QApplication::font();
        QWidget page;
        TextLabel label(text("label"), &page);
        ElidedLabel elided(text("elided"), &page);
        elided.setText(text("some words"));
        const int height = elided.sizeHint().height();
        QFont large = before;
        large.setPointSizeF(before.pointSizeF() * 2);
        QApplication::setFont(large);
        tellAll(QEvent::ApplicationFontChange);
        QCOMPARE(label.font().pointSizeF(), large.pointSizeF());
        QVERIFY(elided.sizeHint().height() > height);
        QApplication::setFont(before);
    }

    void aLineWithoutRoomIsElided()
    {
        ElidedLabel label(text("label"), nullptr);
        label.setText(text("a sentence that is long enough to need room"));
        label.resize(label.sizeHint());
        QVERIFY(!label.isElided());
        QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
        label.resize(label.minimumSizeHint());
        QVERIFY(label.isElided());
        QCOMPARE(label.accessibleName(), label.text());
    }

    void aCardWithATitleHasAHead()
    {
        Card card(text("card"));
        QVERIFY(child<QWidget>(card, "cardHead")->isHidden());
        card.setTitle(text("Needs attention"), text("by urgency"));
        QVERIFY(!child<QWidget>(card, "cardHead")->isHidden());
        QCOMPARE(card.accessibleName(), text("Needs attention"));
    }

    void progressSaysWhatIsKnown()
    {
        ProgressLine line(text("progress"));
        line.setName(text("Restart web-1"));
        QCOMPARE(line.accessibleName(), text("Restart web-1"));
        const QString unknown = line.accessibleDescription();
        line.setShare(0.41);
        QCOMPARE(line.accessibleDescription(), formatPercent(0.41, 0));
        line.setShare(7);
        QCOMPARE(line.accessibleDescription(), formatPercent(1.0, 0));
        line.setShare(std::nullopt);
        QCOMPARE(line.accessibleDescription(), unknown);
    }

    void aDotSaysItsWord()
    {
        StateDot dot(text("dot"));
        dot.setWords(wordsFor(inventory::ContainerState::Running, inventory::Health::Unhealthy));
        QCOMPARE(dot.accessibleName(), text("Unhealthy"));
        QCOMPARE(dot.toolTip(), text("Unhealthy"));
    }

    void theBadgeSaysWhyWhenClicked()
    {
        PostureBadge badge;
        badge.setWords({text("LAB armed · real infrastructure"), text("Decided by: <EXECUTION_MODE>"), Shape::Diamond,
                        Tone::Danger});
        QVERIFY(badge.accessibleName().contains(text("LAB armed")));
        QVERIFY(badge.accessibleDescription().contains(text("EXECUTION_MODE")));
        QVERIFY(!badge.toolTip().contains(QLatin1Char('<')));
        const QSignalSpy clicked(&badge, &QAbstractButton::clicked);
        QTest::keyClick(&badge, Qt::Key_Space);
        QCOMPARE(clicked.size(), 1);
    }

    /// Each posture's shape can be told from the others without its colour.
    void shapesDiffer()
    {
        QSet<QByteArray> pictures;
        for (int shape = 0; shape <= int(Shape::Bar); ++shape) {
            QImage image(24, 24, QImage::Format_Grayscale8);
            image.fill(255);
            QPainter painter(&image);
            paintShape(painter, static_cast<Shape>(shape), image.rect(), Qt::black);
            painter.end();
            QByteArray pixels(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
            QVERIFY(pixels.contains('\0'));
            pictures.insert(pixels);
        }
        QCOMPARE(pictures.size(), int(Shape::Bar) + 1);
    }
};

QTEST_MAIN(tst_PageHeader)
#include "tst_page_header.moc"
