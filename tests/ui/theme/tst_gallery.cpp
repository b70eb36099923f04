// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every control in every state in every scheme. WINGMAN_SCREENSHOTS=DIR keeps the pictures, to be looked at.
#include "gallery.h"

#include "theme/theme_controller.h"

#include <QApplication>
#include <QTest>

using namespace wingman::ui;

class tst_Gallery : public QObject
{
    Q_OBJECT

    static QString nameOf(Scheme scheme)
    {
        switch (scheme) {
        case Scheme::Light:
            return QStringLiteral("light");
        case Scheme::Dark:
            return QStringLiteral("dark");
        case Scheme::HighContrastLight:
            return QStringLiteral("high-contrast-light");
        case Scheme::HighContrastDark:
            return QStringLiteral("high-contrast-dark");
        }
        Q_UNREACHABLE();
    }

private Q_SLOTS:
    void everythingIsDrawn_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<double>("text");
        QTest::addColumn<bool>("mirrored");
        for (const Scheme scheme : allSchemes())
            QTest::newRow(qPrintable(nameOf(scheme))) << static_cast<int>(scheme) << 1.0 << false;
        QTest::newRow("light-large-text") << static_cast<int>(Scheme::Light) << 1.5 << false;
        QTest::newRow("light-largest-text") << static_cast<int>(Scheme::Light) << 2.0 << false;
        QTest::newRow("dark-mirrored") << static_cast<int>(Scheme::Dark) << 1.0 << true;
    }
    void everythingIsDrawn()
    {
        QFETCH(int, scheme);
        QFETCH(double, text);
        QFETCH(bool, mirrored);
        const QFont before = QApplication::font();
        QFont larger = before;
        larger.setPointSizeF(before.pointSizeF() * text);
        QApplication::setFont(larger);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        dress(static_cast<Scheme>(scheme));
        gallery::Gallery window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QPixmap picture = window.picture();
        QCOMPARE(picture.deviceIndependentSize().toSize(), window.size());
        // Nothing is cut: everything that says how much room it needs has got it.
        const auto buttons = window.findChildren<QAbstractButton *>();
        QVERIFY(buttons.size() > 40);
        for (const QAbstractButton *button : buttons) {
            if (button->isVisible() && button->parentWidget()->layout() != nullptr)
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        }
        const QString folder = qEnvironmentVariable("WINGMAN_SCREENSHOTS");
        if (!folder.isEmpty())
            QVERIFY(
                picture.save(folder + QStringLiteral("/gallery-%1.png").arg(QLatin1String(QTest::currentDataTag()))));
        QApplication::setFont(before);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(tst_Gallery)
#include "tst_gallery.moc"
