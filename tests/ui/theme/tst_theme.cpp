// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include <QTest>

using namespace wingman::ui;

class tst_Theme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastIsThatOfWcag()
    {
        QCOMPARE(contrast(QColor(Qt::black), QColor(Qt::white)), 21.0);
        QCOMPARE(contrast(QColor(Qt::white), QColor(Qt::black)), 21.0);
        QCOMPARE(contrast(QColor(Qt::gray), QColor(Qt::gray)), 1.0);
        const double grey = contrast(QColor(0x76, 0x76, 0x76), QColor(Qt::white)); // the lightest grey that passes AA
        QVERIFY(grey > 4.5 && grey < 4.6);
    }

    void everyToneCanBeRead_data()
    {
        QTest::addColumn<int>("tone");
        QTest::addColumn<int>("scheme");
        for (const Tone tone : allTones()) {
            for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
                QTest::addRow("tone %d, %s", static_cast<int>(tone), scheme == Scheme::Light ? "light" : "dark")
                    << static_cast<int>(tone) << static_cast<int>(scheme);
        }
    }
    void everyToneCanBeRead()
    {
        QFETCH(int, tone);
        QFETCH(int, scheme);
        const Paint paint = paintOf(static_cast<Tone>(tone), static_cast<Scheme>(scheme));
        QVERIFY2(contrast(paint.ink, paint.fill) >= 4.5, qPrintable(QString::number(contrast(paint.ink, paint.fill))));
    }

    void everyPairOfThePaletteCanBeRead_data()
    {
        QTest::addColumn<int>("ink");
        QTest::addColumn<int>("fill");
        QTest::newRow("window") << int(QPalette::WindowText) << int(QPalette::Window);
        QTest::newRow("text") << int(QPalette::Text) << int(QPalette::Base);
        QTest::newRow("text on every other row") << int(QPalette::Text) << int(QPalette::AlternateBase);
        QTest::newRow("button") << int(QPalette::ButtonText) << int(QPalette::Button);
        QTest::newRow("selection") << int(QPalette::HighlightedText) << int(QPalette::Highlight);
        QTest::newRow("placeholder") << int(QPalette::PlaceholderText) << int(QPalette::Base);
        QTest::newRow("link") << int(QPalette::Link) << int(QPalette::Base);
        QTest::newRow("tool tip") << int(QPalette::ToolTipText) << int(QPalette::ToolTipBase);
    }
    void everyPairOfThePaletteCanBeRead()
    {
        QFETCH(int, ink);
        QFETCH(int, fill);
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const QPalette palette = paletteOf(scheme);
            const double measured = contrast(palette.color(static_cast<QPalette::ColorRole>(ink)),
                                             palette.color(static_cast<QPalette::ColorRole>(fill)));
            QVERIFY2(measured >= 4.5, qPrintable(QString::number(measured)));
        }
    }

    void theSchemeFollowsThePalette()
    {
        QCOMPARE(schemeOf(paletteOf(Scheme::Light)), Scheme::Light);
        QCOMPARE(schemeOf(paletteOf(Scheme::Dark)), Scheme::Dark);
    }

    void stepsGrow()
    {
        QVERIFY(pixels(Space::XS) < pixels(Space::S) && pixels(Space::S) < pixels(Space::M) &&
                pixels(Space::M) < pixels(Space::L) && pixels(Space::L) < pixels(Space::XL));
    }

    void textFollowsTheSystem()
    {
        QFont large = QGuiApplication::font();
        large.setPointSizeF(20);
        QCOMPARE(fontOf(Text::Body, large).pointSizeF(), 20.0);
        QVERIFY(fontOf(Text::Title, large).pointSizeF() > 20);
        QVERIFY(fontOf(Text::Small, large).pointSizeF() < 20);
        QVERIFY(columnWidth(large) > columnWidth(fontOf(Text::Small, large)));
    }
};

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
