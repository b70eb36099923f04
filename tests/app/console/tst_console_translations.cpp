// SPDX-License-Identifier: GPL-3.0-or-later
// The languages as people meet them: chosen while the window is open, over every page, sheet and state that the tour
// visits. Nothing that was chosen or typed is lost, nothing stays English, and no sentence is asked for under a name
// that its translation is not filed under.
#include "console/tour_steps.h"
#include "console/translations.h"
#include "support/spoken.h"

#include <QApplication>
#include <QFile>
#include <QKeySequence>
#include <QLineEdit>
#include <QProcess>
#include <QTest>

using namespace wingman;
using namespace wingman::console;
using namespace wingman::test;

namespace {

constexpr int patience = 60000; // ms, an upper bound only
constexpr int settling = 2000;  // ms, for what comes late; an upper bound only
QString said(const char *context, const char *source, int n = -1)
{
    return QCoreApplication::translate(context, source, nullptr, n);
}

} // namespace

class tst_ConsoleTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_translations = std::make_unique<Translations>();
        if (!QFile::exists(QStringLiteral(":/wingman/i18n/wingman_de.qm")))
            QSKIP("The languages were not built: lrelease is not installed here (Debian: qt6-l10n-tools).");
    }
    void cleanup()
    {
        m_translations->choose(QStringLiteral("en"));
        m_translations.reset();
    }

    void aLanguageIsSpoken_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("two");
        const auto row = [](const char *language, const char *page, const char *one, const char *two) {
            QTest::newRow(language) << QString::fromUtf8(page) << QString::fromUtf8(one) << QString::fromUtf8(two);
        };
        row("en", "Settings", "1 endpoint up", "2 endpoints up");
        row("de", "Einstellungen", "1 Endpunkt erreichbar", "2 Endpunkte erreichbar");
        row("fr", "Paramètres", "1 point d’accès joignable", "2 points d’accès joignables");
        row("es", "Ajustes", "1 punto de acceso activo", "2 puntos de acceso activos");
        row("zh_CN", "设置", "1 个端点在线", "2 个端点在线");
        row("de_AT", "Einstellungen", "1 Endpunkt erreichbar", "2 Endpunkte erreichbar");
        row("zh_SG", "设置", "1 个端点在线", "2 个端点在线");
        row("zh_TW", "Settings", "1 endpoint up", "2 endpoints up"); // another script: not ours to guess
        row("pt_BR", "Settings", "1 endpoint up", "2 endpoints up");
        row("no such language", "Settings", "1 endpoint up", "2 endpoints up");
        row("", "Settings", "1 endpoint up", "2 endpoints up");
    }
    void aLanguageIsSpoken()
    {
        QFETCH(QString, page);
        QFETCH(QString, one);
        QFETCH(QString, two);
        m_translations->choose(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(said("Pages", "Settings"), page);
        QCOMPARE(said("wingman::ui::ActivityBar", "%n endpoint(s) up", 1), one);
        QCOMPARE(said("wingman::ui::ActivityBar", "%n endpoint(s) up", 2), two);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    /// What is not spoken is English as a whole: no dates of one language among words of another.
    void whatIsNotSpokenIsEnglish()
    {
        m_translations->choose(QStringLiteral("ar_EG"));
        QCOMPARE(QLocale().language(), QLocale::English);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        m_translations->choose(QStringLiteral("fr"));
        QCOMPARE(QLocale().language(), QLocale::French);
    }

    void theSystemsLanguage_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("de_DE.UTF-8") << QStringLiteral("Einstellungen");
        QTest::newRow("zh_CN.UTF-8") << QStringLiteral("设置");
        QTest::newRow("pt_BR.UTF-8") << QStringLiteral("Settings");
        QTest::newRow("C") << QStringLiteral("Settings");
    }
    void theSystemsLanguage()
    {
        QFETCH(QString, page);
        if (qEnvironmentVariableIsSet("WINGMAN_TEST_SAYS")) { // in a process of its own: Qt asks the system once
            m_translations->choose(QStringLiteral("system"));
            QCOMPARE(said("Pages", "Settings"), qEnvironmentVariable("WINGMAN_TEST_SAYS"));
            return;
        }
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QString::fromLatin1(QTest::currentDataTag()));
        environment.remove(QStringLiteral("LANGUAGE"));
        environment.insert(QStringLiteral("WINGMAN_TEST_SAYS"), page);
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("theSystemsLanguage:") + QString::fromLatin1(QTest::currentDataTag())});
        QVERIFY(process.waitForFinished(patience));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().constData());
    }

    void thePseudoLanguageIsLongAndFromTheRight()
    {
        const QString english = said("Pages", "Settings");
        m_translations->choose(QStringLiteral("ar_XB"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QVERIFY(said("Pages", "Settings").contains(english));
        QVERIFY(said("Pages", "Settings").size() >= english.size() * 3 / 2);
        QVERIFY(said("wingman::ui::ActivityBar", "%n endpoint(s) up", 7).contains(QStringLiteral("7")));
        QCOMPARE(said("any", "%1 of %2").count(QLatin1Char('%')), 2);
        m_translations->choose(QStringLiteral("en"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QCOMPARE(said("Pages", "Settings"), english);
    }

    void qtsOwnWords_data()
    {
        QTest::addColumn<QString>("cancel");
        QTest::addColumn<QString>("keys");
        QTest::newRow("en") << QStringLiteral("Cancel") << QStringLiteral("Ctrl+Shift+K");
        QTest::newRow("de") << QStringLiteral("Abbrechen") << QStringLiteral("Strg+Umschalt+K");
        QTest::newRow("fr") << QStringLiteral("Annuler") << QStringLiteral("Ctrl+Maj+K");
        QTest::newRow("es") << QStringLiteral("Cancelar") << QStringLiteral("Control+Mayúsculas+K");
        QTest::newRow("zh_CN") << QStringLiteral("取消") << QStringLiteral("Ctrl+Shift+K");
    }
    void qtsOwnWords()
    {
        if (!QFile::exists(QStringLiteral(":/wingman/i18n/qtbase_de.qm")))
            QSKIP("Qt's translations were not there when this was built (Debian: qt6-translations-l10n).");
        QFETCH(QString, cancel);
        QFETCH(QString, keys);
        m_translations->choose(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(plain(said("QPlatformTheme", "Cancel")), cancel);
        QCOMPARE(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K).toString(QKeySequence::NativeText), keys);
    }

    /// Every step of the tour, in every language, one after the other while the step is on screen.
    void everyStepIsSaidInEveryLanguage_data()
    {
        QTest::addColumn<int>("scene");
        QTest::newRow("the demonstration") << static_cast<int>(Scene::Demonstration);
        QTest::newRow("nothing has answered") << static_cast<int>(Scene::Slow);
        QTest::newRow("nothing may be changed") << static_cast<int>(Scene::ReadOnly);
        QTest::newRow("the data cannot be used") << static_cast<int>(Scene::Refused);
        QTest::newRow("nobody was here before") << static_cast<int>(Scene::FirstRun);
    }
    void everyStepIsSaidInEveryLanguage()
    {
        QFETCH(const int, scene);
        Misses misses;
        QCoreApplication::installTranslator(&misses);
        TourStage stage(static_cast<Scene>(scene), {QStringLiteral("light"), QSize(1440, 900)});
        bool ended = false;
        connect(&stage, &TourStage::ended, this, [&ended] { ended = true; });
        stage.begin();
        stage.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stage.window()));
        m_found.clear();
        int visited = 0;
        for (const TourStep &step : tourSteps()) {
            if (step.scene != static_cast<Scene>(scene) || isAboutLooks(step))
                continue;
            QVERIFY2(reach(stage, step), qPrintable(step.name));
            speak(stage, step, misses);
            stage.clear();
            ++visited;
        }
        stage.end();
        QTRY_VERIFY_WITH_TIMEOUT(ended, patience);
        QCoreApplication::removeTranslator(&misses);
        QVERIFY(visited > 0);
        QVERIFY2(m_found.isEmpty(), qPrintable(QStringLiteral("%1:\n").arg(m_found.size()) +
                                               QStringList(m_found.values()).join(QLatin1Char('\n'))));
    }

    /// The proof that the walk can fail.
    void whatStaysEnglishIsFound()
    {
        const English german(QStringLiteral("de"));
        QVERIFY(german.has(QStringLiteral("Settings")));
        QVERIFY(german.has(QStringLiteral("&Verify now")));
        QVERIFY(german.has(QStringLiteral("3 of 7 running")));
        QVERIFY(german.has(QStringLiteral("2 endpoints up")));
        QVERIFY(!german.has(QStringLiteral("Einstellungen")));
        QVERIFY(!german.has(QStringLiteral("3 von 7 laufen")));
        QVERIFY(!german.has(QStringLiteral("Workloads"))); // the same word
        QVERIFY(English(QStringLiteral("fr")).has(QStringLiteral("Workloads")));

        Misses misses;
        QCoreApplication::installTranslator(&misses);
        m_translations->choose(QStringLiteral("de"));
        misses.take();
        QCOMPARE(said("Pages", "Settings"), QStringLiteral("Einstellungen"));
        QVERIFY(misses.take().isEmpty());
        QCOMPARE(said("QWidget", "Settings"), QStringLiteral("Settings"));
        QCOMPARE(misses.take(), QSet<QString>{QStringLiteral("QWidget: Settings")});
        QCoreApplication::removeTranslator(&misses);

        QWidget window;
        auto *field = new QLineEdit(QStringLiteral("typed"), &window);
        field->setObjectName(QStringLiteral("field"));
        window.show();
        const QStringList before = choicesOf(window);
        QCOMPARE(choicesOf(window), before);
        field->setText(QStringLiteral("lost"));
        QVERIFY(choicesOf(window) != before);
    }

private:
    static bool isAboutLooks(const TourStep &step)
    {
        return step.name.startsWith(QStringLiteral("language-")) || step.name == QStringLiteral("high-contrast");
    }

    static bool reach(TourStage &stage, const TourStep &step)
    {
        for (const TourMove &move : step.moves) {
            if (!QTest::qWaitFor([&] { return move.attempt(stage); }, patience))
                return false;
        }
        return QTest::qWaitFor([&] { return stage.visible(step.object) && (!step.proof || step.proof(stage)); },
                               patience);
    }

    void speak(TourStage &stage, const TourStep &step, Misses &misses)
    {
        QStringList before;
        int same = 0; // turns in a row; what comes late is not what a language changed
        const bool rests = QTest::qWaitFor([&] {
            const QStringList now = choicesOf(stage.window());
            same = now == before ? same + 1 : 0;
            before = now;
            return same > 10;
        });
        if (!rests)
            m_found.insert(step.name + QStringLiteral(": never comes to rest"));
        for (const char *language : {"de", "fr", "es", "zh_CN", "ar_XB"}) {
            const QString name = QString::fromLatin1(language);
            misses.take();
            stage.prefer(ui::preference::language, name);
            QMap<QString, QString> english;
            const bool settled = QTest::qWaitFor(
                [&] {
                    english = englishOf(stage.window(), name);
                    return english.isEmpty();
                },
                settling);
            if (!settled) {
                for (auto at = english.cbegin(); at != english.cend(); ++at)
                    m_found.insert(QStringLiteral("%1 stays English: \"%2\"").arg(at.key(), at.value()));
            }
            if (name != pseudoLanguage()) {
                for (const QString &miss : misses.take()) {
                    if (isOurs(miss))
                        m_found.insert(QStringLiteral("asked for and not filed there: %1").arg(miss));
                }
            }
            const QStringList after = choicesOf(stage.window());
            if (after != before) {
                for (qsizetype at = 0; at < qMax(before.size(), after.size()); ++at) {
                    if (before.value(at) != after.value(at)) {
                        m_found.insert(QStringLiteral("%1: lost by %2: \"%3\", now \"%4\"")
                                           .arg(step.name, name, before.value(at), after.value(at)));
                        break;
                    }
                }
            }
        }
        stage.prefer(ui::preference::language, QStringLiteral("en"));
    }

    QMap<QString, QString> englishOf(const QWidget &window, const QString &language)
    {
        auto found = m_english.constFind(language);
        if (found == m_english.cend())
            found = m_english.insert(language, std::make_shared<English>(language));
        QMap<QString, QString> english = textsOf(window);
        // "exited → running" is what an engine says of itself.
        english.removeIf([&](const auto &each) {
            return each.value().contains(QStringLiteral(" → ")) || !(*found)->has(each.value());
        });
        return english;
    }

    /// Said by this program. Qt's own words may be missing in Qt's files.
    static bool isOurs(const QString &miss)
    {
        for (const char *tried : {"wingman::DockerContainer:", "wingman::ProxmoxPower:", "wingman::ProxmoxSafekeeping:",
                                  "wingman::ProxmoxAdjust:", "wingman::ProxmoxLifecycle:", "wingman::ProxmoxPlacement:",
                                  "wingman::Settings:"}) {
            if (miss.startsWith(QLatin1String(tried))) // one after the other, for what the core has declared
                return false;
        }
        if (!miss.startsWith(QStringLiteral("Q")))
            return true;
        // A class of ours that asks as its parent: the sentence is one of ours.
        static const English ours(pseudoLanguage());
        return miss.startsWith(QStringLiteral("QWidget:")) || miss.startsWith(QStringLiteral("QObject:")) ||
               (miss.startsWith(QStringLiteral("QFrame:")) && ours.has(miss.section(QStringLiteral(": "), 1)));
    }

    std::unique_ptr<Translations> m_translations;
    QMap<QString, std::shared_ptr<English>> m_english;
    QSet<QString> m_found;
};

QTEST_MAIN(tst_ConsoleTranslations)
#include "tst_console_translations.moc"
