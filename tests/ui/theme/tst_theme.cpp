// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QTest>

using namespace wingman::ui;

namespace {

const QList<Role> grounds{Role::Window, Role::Surface, Role::Raised, Role::Sunken, Role::Selection};

QString nameOf(Role role)
{
    switch (role) {
    case Role::Window:
        return QStringLiteral("window");
    case Role::Surface:
        return QStringLiteral("surface");
    case Role::Raised:
        return QStringLiteral("raised");
    case Role::Sunken:
        return QStringLiteral("sunken");
    case Role::Border:
        return QStringLiteral("border");
    case Role::Text:
        return QStringLiteral("text");
    case Role::Muted:
        return QStringLiteral("muted");
    case Role::Faint:
        return QStringLiteral("faint");
    case Role::Selection:
        return QStringLiteral("selection");
    case Role::Accent:
        return QStringLiteral("accent");
    case Role::AccentFill:
        return QStringLiteral("accent fill");
    case Role::Ok:
        return QStringLiteral("ok");
    case Role::OkFill:
        return QStringLiteral("ok fill");
    case Role::Warn:
        return QStringLiteral("warn");
    case Role::WarnFill:
        return QStringLiteral("warn fill");
    case Role::Danger:
        return QStringLiteral("danger");
    case Role::DangerFill:
        return QStringLiteral("danger fill");
    case Role::OnAccent:
        return QStringLiteral("on accent");
    case Role::OnDanger:
        return QStringLiteral("on danger");
    case Role::Focus:
        return QStringLiteral("focus");
    }
    Q_UNREACHABLE();
}

QString nameOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return QStringLiteral("light");
    case Scheme::Dark:
        return QStringLiteral("dark");
    case Scheme::HighContrastLight:
        return QStringLiteral("high contrast, light");
    case Scheme::HighContrastDark:
        return QStringLiteral("high contrast, dark");
    }
    Q_UNREACHABLE();
}

/// WCAG 2.1: 1.4.3 (AA) for text, 1.4.6 (AAA) in high contrast.
double needed(Scheme scheme)
{
    return scheme == Scheme::HighContrastLight || scheme == Scheme::HighContrastDark ? 7.0 : 4.5;
}

} // namespace

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

    void everyPairCanBeRead_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<int>("ink");
        QTest::addColumn<int>("ground");
        QList<std::pair<Role, Role>> pairs{{Role::OnAccent, Role::Accent}, {Role::OnDanger, Role::Danger}};
        for (const Role ground : grounds) {
            for (const Role ink :
                 {Role::Text, Role::Muted, Role::Faint, Role::Accent, Role::Ok, Role::Warn, Role::Danger})
                pairs.append({ink, ground});
        }
        const QList<std::pair<Role, Role>> fills{{Role::Accent, Role::AccentFill},
                                                 {Role::Ok, Role::OkFill},
                                                 {Role::Warn, Role::WarnFill},
                                                 {Role::Danger, Role::DangerFill}};
        for (const auto &[ink, fill] : fills) {
            for (const Role onFill : {ink, Role::Text, Role::Muted})
                pairs.append({onFill, fill});
        }
        for (const Scheme scheme : allSchemes()) {
            for (const auto &[ink, ground] : std::as_const(pairs)) {
                const QString name = QStringLiteral("%1: %2 on %3").arg(nameOf(scheme), nameOf(ink), nameOf(ground));
                QTest::newRow(qPrintable(name))
                    << static_cast<int>(scheme) << static_cast<int>(ink) << static_cast<int>(ground);
            }
        }
    }
    void everyPairCanBeRead()
    {
        QFETCH(int, scheme);
        QFETCH(int, ink);
        QFETCH(int, ground);
        const auto in = static_cast<Scheme>(scheme);
        const double measured = contrast(colorOf(static_cast<Role>(ink), in), colorOf(static_cast<Role>(ground), in));
        QVERIFY2(measured >= needed(in), qPrintable(QString::number(measured)));
    }

    void everyToneCanBeRead()
    {
        for (const Scheme scheme : allSchemes()) {
            for (const Tone tone : allTones()) {
                const Paint paint = paintOf(tone, scheme);
                const double measured = contrast(paint.ink, paint.fill);
                QVERIFY2(
                    measured >= needed(scheme),
                    qPrintable(QStringLiteral("%1: tone %2: %3").arg(nameOf(scheme)).arg(int(tone)).arg(measured)));
                QCOMPARE(paintOf(tone, paletteOf(scheme)).ink, paint.ink);
                QCOMPARE(paintOf(tone, paletteOf(scheme)).fill, paint.fill);
            }
        }
    }

    /// 1.4.11: what is not text, but has to be seen.
    void theFocusIsSeenOnEveryGround()
    {
        for (const Scheme scheme : allSchemes()) {
            for (const Role ground : grounds) {
                const double measured = contrast(colorOf(Role::Focus, scheme), colorOf(ground, scheme));
                QVERIFY2(measured >= 3, qPrintable(QStringLiteral("%1 on %2").arg(nameOf(scheme), nameOf(ground))));
            }
        }
    }

    void highContrastHasLinesToBeSeen()
    {
        for (const Scheme scheme : {Scheme::HighContrastLight, Scheme::HighContrastDark}) {
            for (const Role ground : grounds)
                QVERIFY(contrast(colorOf(Role::Border, scheme), colorOf(ground, scheme)) >= 4.5);
        }
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
        QTest::newRow("visited link") << int(QPalette::LinkVisited) << int(QPalette::Base);
        QTest::newRow("bright text") << int(QPalette::BrightText) << int(QPalette::Window);
        QTest::newRow("tool tip") << int(QPalette::ToolTipText) << int(QPalette::ToolTipBase);
    }
    void everyPairOfThePaletteCanBeRead()
    {
        QFETCH(int, ink);
        QFETCH(int, fill);
        for (const Scheme scheme : allSchemes()) {
            const QPalette palette = paletteOf(scheme);
            // Disabled too: what is refused is still read.
            for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
                const double measured = contrast(palette.color(group, static_cast<QPalette::ColorRole>(ink)),
                                                 palette.color(group, static_cast<QPalette::ColorRole>(fill)));
                QVERIFY2(measured >= needed(scheme),
                         qPrintable(QStringLiteral("%1, group %2: %3").arg(nameOf(scheme)).arg(group).arg(measured)));
            }
        }
    }

    void thePaletteSaysWhichSchemeItIs()
    {
        for (const Scheme scheme : allSchemes()) {
            const QPalette palette = paletteOf(scheme);
            QCOMPARE(schemeOf(palette), scheme);
            for (int role = 0; role <= static_cast<int>(Role::Focus); ++role)
                QCOMPARE(colorOf(static_cast<Role>(role), palette), colorOf(static_cast<Role>(role), scheme));
            QPalette disabled = palette;
            disabled.setCurrentColorGroup(QPalette::Disabled);
            QCOMPARE(schemeOf(disabled), scheme);
        }
    }

    void aForeignPaletteIsUnderstood()
    {
        QCOMPARE(schemeOf(QPalette(Qt::black, QColor(0xef, 0xef, 0xef))), Scheme::Light);
        QCOMPARE(schemeOf(QPalette(QColor(0x35, 0x35, 0x35))), Scheme::Dark);
        QPalette blackOnWhite(Qt::white);
        blackOnWhite.setColor(QPalette::WindowText, Qt::black);
        QCOMPARE(schemeOf(blackOnWhite), Scheme::HighContrastLight);
        QPalette whiteOnBlack(Qt::black);
        whiteOnBlack.setColor(QPalette::WindowText, Qt::white);
        QCOMPARE(schemeOf(whiteOnBlack), Scheme::HighContrastDark);
    }

    void stepsGrow()
    {
        QCOMPARE(
            QList<int>({pixels(Space::XS), pixels(Space::S), pixels(Space::M), pixels(Space::L), pixels(Space::XL)}),
            QList<int>({4, 8, 12, 16, 24}));
    }

    void heightsGrowWithTheText()
    {
        QFont font = QGuiApplication::font();
        font.setPixelSize(13);
        const QFontMetrics usual(font);
        QCOMPARE(rowHeight(Density::Comfortable, usual), 32);
        QCOMPARE(rowHeight(Density::Compact, usual), 26);
        QCOMPARE(iconSize(usual), 16);
        font.setPixelSize(32);
        const QFontMetrics large(font);
        for (const int height :
             {rowHeight(Density::Comfortable, large), rowHeight(Density::Compact, large), controlHeight(large)})
            QVERIFY(height >= large.height() + 2 * pixels(Space::XS));
        QVERIFY(iconSize(large) > 30);
    }

    void textFollowsTheSystem()
    {
        QFont large = QGuiApplication::font();
        large.setPointSizeF(20);
        QCOMPARE(fontOf(Text::Body, large).pointSizeF(), 20.0);
        QVERIFY(fontOf(Text::Title, large).pointSizeF() > 20);
        QVERIFY(fontOf(Text::Small, large).pointSizeF() < 20);
        QVERIFY(columnWidth(large) > columnWidth(fontOf(Text::Small, large)));
        QCOMPARE(monoFont(large).pointSizeF(), 20.0);
        QVERIFY(strong(large).weight() > large.weight());
        large.setPixelSize(40);
        QCOMPARE(fontOf(Text::Small, large).pixelSize(), 36);
        QCOMPARE(monoFont(large).pixelSize(), 40);
    }
};

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
