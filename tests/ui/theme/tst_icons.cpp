// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"

#include "support/places.h"
#include "theme/theme.h"

#include <QDir>
#include <QGuiApplication>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>
#include <QWidget>
#include <QXmlStreamReader>

using namespace wingman::ui;

namespace {

QDir drawings()
{
    return QDir(wingman::test::sourceFolder() + QStringLiteral("/resources/icons"));
}

/// How much of the picture is drawn on at all, and how much of that in this colour.
std::pair<int, int> inked(const QImage &image, const QColor &ink)
{
    int drawn = 0;
    int right = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 200)
                continue;
            ++drawn;
            right +=
                qAbs(pixel.red() - ink.red()) + qAbs(pixel.green() - ink.green()) + qAbs(pixel.blue() - ink.blue()) <
                12;
        }
    }
    return {drawn, right};
}

/// Shows an icon as a button would: by the icon's own means, on a widget with a palette of its own.
class Shower : public QWidget
{
public:
    QIcon shown;
    QIcon::Mode mode = QIcon::Normal;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        shown.paint(&painter, rect(), Qt::AlignCenter, mode);
    }
};

} // namespace

class tst_Icons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyIconIsADrawingAndEveryDrawingAnIcon()
    {
        QStringList named;
        for (const Icon each : allIcons())
            named << fileNameOf(each) + QStringLiteral(".svg");
        QStringList found = drawings().entryList({QStringLiteral("*.svg")}, QDir::Files);
        QVERIFY(found.removeAll(QStringLiteral("wingman.svg")) == 1); // the product's own, in colour and in one
        QVERIFY(found.removeAll(QStringLiteral("wingman_symbolic.svg")) == 1);
        named.sort();
        found.sort();
        QCOMPARE(named, found);
        QCOMPARE(named.removeDuplicates(), 0);
        for (const QString &file : found)
            QVERIFY2(QFile::exists(QStringLiteral(":/wingman/icons/") + file), qPrintable(file));
    }

    void theyAreOneSet_data()
    {
        QTest::addColumn<QString>("file");
        const QStringList files = drawings().entryList({QStringLiteral("*.svg")}, QDir::Files);
        for (const QString &file : files) {
            if (!file.startsWith(QStringLiteral("wingman")))
                QTest::newRow(qPrintable(file)) << file;
        }
    }
    void theyAreOneSet()
    {
        QFETCH(QString, file);
        QFile opened(drawings().filePath(file));
        QVERIFY(opened.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&opened);
        int shapes = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QXmlStreamAttributes attributes = xml.attributes();
            if (xml.name() == QLatin1String("svg")) {
                QCOMPARE(attributes.value(QLatin1String("viewBox")).toString(), QStringLiteral("0 0 24 24"));
                QCOMPARE(attributes.value(QLatin1String("stroke")).toString(), QStringLiteral("currentColor"));
                QCOMPARE(attributes.value(QLatin1String("fill")).toString(), QStringLiteral("none"));
                QCOMPARE(attributes.value(QLatin1String("stroke-width")).toString(), QStringLiteral("1.5"));
                QCOMPARE(attributes.value(QLatin1String("stroke-linecap")).toString(), QStringLiteral("round"));
                QCOMPARE(attributes.value(QLatin1String("stroke-linejoin")).toString(), QStringLiteral("round"));
                continue;
            }
            ++shapes;
            static const QStringList known{QStringLiteral("path"), QStringLiteral("circle"), QStringLiteral("rect"),
                                           QStringLiteral("ellipse")};
            QVERIFY2(known.contains(xml.name().toString()), qPrintable(xml.name().toString()));
            // Only shape: every line's width, colour and end is said once, above.
            for (const QXmlStreamAttribute &attribute : attributes) {
                const QString name = attribute.name().toString();
                QVERIFY2(!name.contains(QLatin1String("stroke")) && !name.contains(QLatin1String("fill")) &&
                             name != QLatin1String("style") && name != QLatin1String("class"),
                         qPrintable(name));
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(shapes > 0);
        opened.seek(0);
        const QString text = QString::fromUtf8(opened.readAll());
        static const QRegularExpression literal(QStringLiteral("#[0-9a-fA-F]{3,8}\\b|\\brgba?\\("));
        QVERIFY(!text.contains(literal));
    }

    void everyIconIsDrawnInItsBox_data()
    {
        QTest::addColumn<int>("which");
        for (const Icon each : allIcons())
            QTest::newRow(qPrintable(fileNameOf(each))) << static_cast<int>(each);
    }
    void everyIconIsDrawnInItsBox()
    {
        QFETCH(int, which);
        const QColor ink(0xbe, 0x2a, 0x45);
        const QImage image = pixmap(static_cast<Icon>(which), ink, 96, 2.0).toImage();
        QCOMPARE(image.size(), QSize(192, 192));
        QCOMPARE(image.devicePixelRatio(), 2.0);
        const auto [drawn, right] = inked(image, ink);
        QVERIFY2(drawn > 192, "hardly anything is drawn");
        QCOMPARE(right, drawn);
        QRect box;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > 0)
                    box |= QRect(x, y, 1, 1);
            }
        }
        // A unit and a half stays free at every edge, and what is drawn stands in the middle.
        QVERIFY2(image.rect().adjusted(12, 12, -12, -12).contains(box), qPrintable(QDebug::toString(box)));
        const QPoint off = box.center() - image.rect().center();
        QVERIFY2(qAbs(off.x()) <= 12 && qAbs(off.y()) <= 12, qPrintable(QDebug::toString(off)));
    }

    void anIconTakesTheColourOfWhatItIsPaintedOn_data()
    {
        QTest::addColumn<int>("scheme");
        for (const Scheme scheme : allSchemes())
            QTest::addRow("scheme %d", static_cast<int>(scheme)) << static_cast<int>(scheme);
    }
    void anIconTakesTheColourOfWhatItIsPaintedOn()
    {
        QFETCH(int, scheme);
        const QPalette palette = paletteOf(static_cast<Scheme>(scheme));
        Shower shower;
        shower.resize(96, 96);
        shower.setPalette(palette);
        shower.shown = icon(Icon::Stop);
        QImage shown = shower.grab().toImage();
        QCOMPARE(shown.pixelColor(48, 22), colorOf(Role::Text, palette)); // the upper edge of the square
        QCOMPARE(shown.pixelColor(2, 2), colorOf(Role::Window, palette));
        shower.mode = QIcon::Disabled;
        shown = shower.grab().toImage();
        QCOMPARE(shown.pixelColor(48, 22), colorOf(Role::Faint, palette));
    }

    void elsewhereItTakesTheApplicationsColour()
    {
        QGuiApplication::setPalette(paletteOf(Scheme::Dark));
        const QColor text = colorOf(Role::Text, Scheme::Dark);
        auto [drawn, right] = inked(icon(Icon::Stop).pixmap(QSize(48, 48), 1.0).toImage(), text);
        QVERIFY(drawn > 0 && drawn == right);
        QGuiApplication::setPalette(paletteOf(Scheme::Light));
        std::tie(drawn, right) = inked(icon(Icon::Stop).pixmap(QSize(48, 48), 1.0).toImage(), text);
        QVERIFY2(drawn > 0 && right == 0, "it kept the colour of the scheme before");
    }

    void anIconKnowsWhichItIs()
    {
        for (const Icon each : allIcons()) {
            const QIcon copy = icon(each);
            QCOMPARE(iconOf(copy), std::optional(each));
            QCOMPARE(copy.pixmap(QSize(20, 20), 2.0).size(), QSize(40, 40));
        }
        QCOMPARE(iconOf(QIcon()), std::nullopt);
        QCOMPARE(iconOf(applicationIcon()), std::nullopt);
    }

    void theProductHasASign()
    {
        QVERIFY(!applicationIcon().pixmap(QSize(64, 64), 1.0).isNull());
        const auto [drawn, right] = inked(symbol(Qt::red, 48, 2.0).toImage(), Qt::red);
        QVERIFY(drawn > 192 && drawn == right);
    }
};

QTEST_MAIN(tst_Icons)
#include "tst_icons.moc"
