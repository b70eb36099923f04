// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme_controller.h"

#include "theme/style.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace wingman::ui;
using Choice = ThemeController::Choice;

class tst_ThemeController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // what the desktop says is tst_desktop_appearance's
        qRegisterMetaType<Scheme>();
    }

    void beginsAsThePaletteIs_data()
    {
        QTest::addColumn<int>("scheme");
        for (const Scheme scheme : allSchemes())
            QTest::addRow("scheme %d", static_cast<int>(scheme)) << static_cast<int>(scheme);
    }
    void beginsAsThePaletteIs()
    {
        QFETCH(int, scheme);
        QApplication::setPalette(paletteOf(static_cast<Scheme>(scheme)));
        const ThemeController controller;
        QCOMPARE(controller.choice(), Choice::System);
        QCOMPARE(controller.scheme(), static_cast<Scheme>(scheme));
        QCOMPARE(schemeOf(QApplication::palette()), static_cast<Scheme>(scheme));
        QVERIFY(qobject_cast<Style *>(QApplication::style()) != nullptr);
    }

    void aForeignPaletteIsReplaced()
    {
        QApplication::setPalette(QPalette(QColor(0x30, 0x30, 0x36)));
        const ThemeController controller;
        QCOMPARE(controller.scheme(), Scheme::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), colorOf(Role::Window, Scheme::Dark));
    }

    void aChoiceHolds_data()
    {
        QTest::addColumn<int>("desktop");
        QTest::addColumn<int>("choice");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, Scheme desktop, Choice choice, Scheme expected) {
            QTest::newRow(name) << static_cast<int>(desktop) << static_cast<int>(choice) << static_cast<int>(expected);
        };
        row("dark on a light desktop", Scheme::Light, Choice::Dark, Scheme::Dark);
        row("light on a dark desktop", Scheme::Dark, Choice::Light, Scheme::Light);
        row("high contrast keeps the desktop's light", Scheme::Light, Choice::HighContrast, Scheme::HighContrastLight);
        row("high contrast keeps the desktop's dark", Scheme::Dark, Choice::HighContrast, Scheme::HighContrastDark);
        row("less contrast than the desktop's", Scheme::HighContrastDark, Choice::Dark, Scheme::Dark);
        row("as the desktop", Scheme::HighContrastLight, Choice::System, Scheme::HighContrastLight);
    }
    void aChoiceHolds()
    {
        QFETCH(int, desktop);
        QFETCH(int, choice);
        QFETCH(int, expected);
        QApplication::setPalette(paletteOf(static_cast<Scheme>(desktop)));
        ThemeController controller;
        QSignalSpy changed(&controller, &ThemeController::schemeChanged);
        controller.setChoice(static_cast<Choice>(choice));
        QCOMPARE(controller.scheme(), static_cast<Scheme>(expected));
        QCOMPARE(schemeOf(QApplication::palette()), static_cast<Scheme>(expected));
        QCOMPARE(changed.count(), desktop == expected ? 0 : 1);
        controller.setChoice(static_cast<Choice>(choice));
        QCOMPARE(changed.count(), desktop == expected ? 0 : 1); // said once
        controller.setChoice(Choice::System);
        QCOMPARE(controller.scheme(), static_cast<Scheme>(desktop));
        QCOMPARE(schemeOf(QApplication::palette()), static_cast<Scheme>(desktop));
    }
};

QTEST_MAIN(tst_ThemeController)
#include "tst_theme_controller.moc"
