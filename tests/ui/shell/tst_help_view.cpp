// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/help_view.h"

#include "shell/help_text.h"
#include "shell/help_topics.h"
#include "support/ui_window.h"
#include "support/window/fake_links.h"
#include "support/window/written_navigator.h"

#include <QDesktopServices>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;

class tst_HelpView : public QObject
{
    Q_OBJECT

    struct Bench
    {
        WrittenNavigator navigator;
        QWidget window;
        QPushButton before{QStringLiteral("Before"), &window};
        HelpView help{navigator, &window};

        Bench()
        {
            window.resize(1200, 760);
            before.setObjectName(QStringLiteral("before"));
            window.show();
            before.setFocus();
        }
        HelpText *text() { return child<HelpText>(help, "helpText"); }
        QListWidget *topics() { return child<QListWidget>(help, "helpTopics"); }
        QLineEdit *search() { return child<QLineEdit>(help, "helpSearch"); }
        void click(const char *link) { Q_EMIT text()->anchorClicked(QUrl(QString::fromLatin1(link))); }
    };
    QList<QUrl> m_opened;

private Q_SLOTS:
    void init() { dress(Scheme::Light); }

    void everyTopicIsThere_data()
    {
        QTest::addColumn<QString>("topic");
        for (const HelpTopic &topic : helpTopics())
            QTest::newRow(qPrintable(topic.id)) << topic.id;
    }
    void everyTopicIsThere()
    {
        QFETCH(QString, topic);
        const QString text = helpText(topic, QLocale(QLocale::English));
        QVERIFY2(text.startsWith(QStringLiteral("# ")), qPrintable(text.left(40)));
        // Every link between topics leads somewhere, and nothing is loaded from elsewhere.
        static const QRegularExpression link(QStringLiteral(R"(\]\(([^)]+)\))"));
        for (auto it = link.globalMatch(text); it.hasNext();) {
            const QString target = it.next().captured(1);
            QVERIFY2(target.endsWith(QStringLiteral(".md")), qPrintable(target));
            QVERIFY2(!helpText(target.chopped(3)).isEmpty(), qPrintable(target));
        }
        QVERIFY(!text.contains(QStringLiteral("![")));
    }

    void anotherLanguageFallsBackToEnglish()
    {
        QCOMPARE(helpText(QStringLiteral("home"), QLocale(QStringLiteral("is"))),
                 helpText(QStringLiteral("home"), QLocale(QLocale::English)));
        QVERIFY(helpText(QStringLiteral("../help/home")).isEmpty());
        QVERIFY(helpText(QStringLiteral("nothing-of-this-name")).isEmpty());
    }

    void opensShowsAndCloses()
    {
        Bench bench;
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        bench.help.open(QStringLiteral("workloads"));
        QVERIFY(bench.help.isVisible());
        QVERIFY(bench.text()->toPlainText().startsWith(QStringLiteral("Workloads")));
        QVERIFY(bench.text()->hasFocus());
        QCOMPARE(bench.help.geometry().right(), bench.window.rect().right());
        QTest::keyClick(bench.text(), Qt::Key_Escape);
        QVERIFY(!bench.help.isVisible());
        QVERIFY(bench.before.hasFocus());
    }

    void followsLinksAndGoesBack()
    {
        Bench bench;
        bench.help.open(QStringLiteral("index"));
        bench.click("workloads.md");
        QCOMPARE(bench.help.topic(), QStringLiteral("workloads"));
        bench.click("plan.md");
        QTest::keyClick(bench.text(), Qt::Key_Backspace);
        QCOMPARE(bench.help.topic(), QStringLiteral("workloads"));
        child<QToolButton>(bench.help, "helpBack")->click();
        QCOMPARE(bench.help.topic(), QStringLiteral("index"));
        QVERIFY(!child<QToolButton>(bench.help, "helpBack")->isEnabled());
    }

    void linksOfTheConsoleNavigateAndOthersGoToTheDesktop()
    {
        Bench bench;
        bench.help.open(QStringLiteral("index"));
        bench.click("wingman:audit/chain");
        QCOMPARE(bench.navigator.asked, QStringList{QStringLiteral("go wingman:audit/chain")});
        QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "desktopOpens");
        bench.click("https://wingman.example/manual");
        bench.click("file:///etc/passwd");
        bench.click("javascript:alert(1)");
        QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
        QCOMPARE(m_opened, QList<QUrl>{QUrl(QStringLiteral("https://wingman.example/manual"))});
        QCOMPARE(bench.help.topic(), QStringLiteral("index"));
    }

    void nothingIsLoaded()
    {
        Bench bench;
        bench.help.open(QStringLiteral("index"));
        QVERIFY(!bench.text()
                     ->loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/passwd")))
                     .isValid());
        bench.text()->setTopic(QStringLiteral("# T\n\n<img src=\"https://x.example/a.png\"> <b>bold</b>"));
        QVERIFY(bench.text()->toPlainText().contains(QStringLiteral("<b>")));
    }

    void searches()
    {
        Bench bench;
        bench.help.open(QStringLiteral("home"));
        bench.search()->setFocus();
        QTest::keyClicks(bench.search(), QStringLiteral("anchor lapse"));
        QVERIFY(child<QWidget>(bench.help, "helpNone")->isVisible());
        bench.search()->clear();
        QTest::keyClicks(bench.search(), QStringLiteral("lapses"));
        QVERIFY(bench.topics()->isVisible());
        QVERIFY(bench.topics()->count() >= 1);
        QVERIFY(bench.topics()->count() < helpTopics().size());
        QTest::keyClick(bench.search(), Qt::Key_Down);
        QVERIFY(bench.topics()->hasFocus() || !bench.window.isActiveWindow());
        QTest::keyClick(bench.topics(), Qt::Key_Return);
        QVERIFY(!bench.help.topic().isEmpty());
        QVERIFY(!bench.text()->extraSelections().isEmpty());
    }

    void aTopicThatIsNotThereShowsTheList()
    {
        Bench bench;
        bench.help.open(QStringLiteral("no-such-page"));
        QVERIFY(bench.topics()->isVisible());
        QCOMPARE(bench.topics()->count(), helpTopics().size());
        QCOMPARE(bench.help.topic(), QString());
    }

    void everyControlHasAName()
    {
        Bench bench;
        bench.help.open(QStringLiteral("home"));
        QCOMPARE(unnamed(bench.help), QStringList());
        QVERIFY(!bench.help.accessibleName().isEmpty());
        QVERIFY(!bench.text()->accessibleName().isEmpty());
    }

    void pictures()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            dress(scheme);
            const QString end = scheme == Scheme::Light ? QStringLiteral("-light") : QStringLiteral("-dark");
            Bench bench;
            bench.help.open(QStringLiteral("modes"));
            picture(bench.window, QStringLiteral("help-topic") + end);
            bench.help.open(QStringLiteral("plan"));
            picture(bench.window, QStringLiteral("help-plan") + end);
            bench.search()->setText(QStringLiteral("approval"));
            picture(bench.window, QStringLiteral("help-search") + end);
        }
    }

public:
    Q_INVOKABLE void desktopOpens(const QUrl &url) { m_opened.append(url); }
};

QTEST_MAIN(tst_HelpView)
#include "tst_help_view.moc"
