// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/workload_details.h"

#include "details_fixture.h"
#include "support/console/console_fixture.h"
#include "widgets/chip.h"
#include "widgets/elided_label.h"
#include "widgets/fact_grid.h"
#include "widgets/link_button.h"
#include "widgets/policy_rows.h"
#include "widgets/text_label.h"
#include "widgets/tile.h"

#include <QBoxLayout>
#include <QDir>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;

namespace {

const QString web = QStringLiteral("shop-web-1");

QStringList keysOf(const FactGrid &grid)
{
    QStringList keys;
    for (const FactText &fact : grid.facts())
        keys.append(fact.key);
    return keys;
}

} // namespace

class tst_WorkloadDetails : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }

    void nothingIsSelectedAtFirst()
    {
        DetailsFixture fixture;
        QVERIFY(fixture.isShown());
        fixture.pane->setWorkload(nullptr, 0);
        QVERIFY(fixture.isVisible("detailsMessage"));
        QVERIFY(!fixture.isVisible("detailsHeader"));
        QVERIFY(!fixture.isVisible("detailsTabs"));
    }

    void aContainerShowsWhatItIs()
    {
        DetailsFixture fixture;
        QVERIFY(fixture.isShown());
        QVERIFY(fixture.select("demo", web));
        QCOMPARE(fixture.find<ElidedLabel>("detailsName")->text(), web);
        QCOMPARE(fixture.find<Chip>("detailsKind")->text(), QStringLiteral("container"));
        const QString line = fixture.find<ElidedLabel>("detailsLine")->text();
        QVERIFY2(line.contains(QStringLiteral("nginx:1.27-alpine")) && line.contains(QStringLiteral("shop")) &&
                     line.contains(QStringLiteral("demo")) && line.contains(QStringLiteral("Healthy")),
                 qPrintable(line));
        const QStringList all{QStringLiteral("overview"), QStringLiteral("logs"),     QStringLiteral("stats"),
                              QStringLiteral("config"),   QStringLiteral("timeline"), QStringLiteral("policy")};
        QCOMPARE(fixture.tabs(), all);
        auto *facts = fixture.find<FactGrid>("overviewFacts");
        QTRY_VERIFY(keysOf(*facts).contains(QStringLiteral("Restarts")));
        QCOMPARE(facts->facts().first().value, QStringLiteral("nginx:1.27-alpine"));
        QVERIFY(facts->facts().first().copied == QStringLiteral("nginx:1.27-alpine"));
        QVERIFY(keysOf(*facts).contains(QStringLiteral("Ports")));
        QCOMPARE(facts->facts().last().copied, fixture.row("demo", web)->id.text());
        // Measured, with an age.
        QTRY_VERIFY(fixture.find<Tile>("overviewCpu")->accessibleName().contains(QLatin1Char('%')));
        QVERIFY(fixture.find<Tile>("overviewMemory")->accessibleName().contains(QStringLiteral("MiB")));
        // It runs: what is not offered is not said to be allowed either.
        auto *later = fixture.find<QLabel>("overviewPolicyNote");
        QTRY_VERIFY(later->text().startsWith(QStringLiteral("Not in this state: Start")));
    }

    void aGuestHasNoLogAndNoStream()
    {
        DetailsFixture fixture;
        QVERIFY(fixture.isShown());
        QVERIFY(fixture.select("demo", web));
        fixture.pane->setTab(QStringLiteral("logs"));
        QVERIFY(fixture.isVisible("detailsLogsTab"));
        QVERIFY(fixture.select("demo-pve", fixture.runningGuest()));
        QVERIFY(!fixture.tabs().contains(QStringLiteral("logs")));
        QVERIFY(!fixture.tabs().contains(QStringLiteral("stats")));
        QVERIFY(fixture.isVisible("detailsOverview"));
        const QStringList keys = keysOf(*fixture.find<FactGrid>("overviewFacts"));
        QVERIFY(keys.contains(QStringLiteral("Node")) && keys.contains(QStringLiteral("VMID")));
        QVERIFY(!fixture.isVisible("detailsLogs"));
        // The tab that was chosen comes back with the next container.
        QVERIFY(fixture.select("demo", web));
        QVERIFY(fixture.isVisible("detailsLogsTab"));
    }

    void theVerbsFollowTheState_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("danger");
        QTest::newRow("running") << web << QStringLiteral("docker.container.restart")
                                 << QStringLiteral("docker.container.stop");
        QTest::newRow("stopped") << QStringLiteral("sandbox-job-1") << QStringLiteral("docker.container.start")
                                 << QString();
        QTest::newRow("paused") << QStringLiteral("legacy-ftp") << QStringLiteral("docker.container.unpause")
                                << QStringLiteral("docker.container.stop");
    }
    void theVerbsFollowTheState()
    {
        QFETCH(QString, name);
        QFETCH(QString, first);
        QFETCH(QString, danger);
        DetailsFixture fixture;
        QVERIFY(fixture.isShown());
        QVERIFY(fixture.select("demo", name));
        const QSignalSpy verbs(fixture.pane.get(), &WorkloadDetails::verbRequested);
        QTest::mouseClick(fixture.find<QPushButton>("detailsFirstVerb"), Qt::LeftButton);
        QCOMPARE(verbs.size(), 1);
        QCOMPARE(verbs.first().first().toString(), first);
        auto *stop = fixture.find<QPushButton>("detailsDangerVerb");
        QCOMPARE(stop->isVisible(), !danger.isEmpty());
        if (danger.isEmpty())
            return;
        QCOMPARE(kindOf(stop), ButtonKind::Danger);
        // Never beside what is harmless, and the last.
        QVERIFY(stop->x() > fixture.find<QPushButton>("detailsLogs")->geometry().right() + stop->width() / 2);
        QTest::mouseClick(stop, Qt::LeftButton);
        QCOMPARE(verbs.last().first().toString(), danger);
    }

    void whatIsRefusedSaysWhyAndCanBeOpened()
    {
        DetailsFixture fixture;
        QVERIFY(fixture.isShown());
        QVERIFY(fixture.select("demo", QStringLiteral("sandbox-job-1"))); // it does not run
        const QString pause = QStringLiteral("docker.container.pause");
        QTRY_VERIFY(!fixture.pane->whyNot(pause).isEmpty());
        QTest::mouseClick(fixture.find<QToolButton>("detailsMore"), Qt::LeftButton);
        auto *menu = fixture.find<QMenu>("detailsMoreMenu");
        QTRY_VERIFY(menu->isVisible());
        auto *action = menu->findChild<QAction *>(QStringLiteral("detailsMenu_") + pause);
        QVERIFY(action && action->isEnabled());
        QVERIFY(action->toolTip().contains(fixture.pane->whyNot(pause).toHtmlEscaped()));
        QVERIFY(action->text().contains(QStringLiteral("refused")));
        const QSignalSpy verbs(fixture.pane.get(), &WorkloadDetails::verbRequested);
        action->trigger();
        QCOMPARE(verbs.size(), 1);
        menu->close();
    }

    void severalHaveTheirCommonVerbs()
    {
        DetailsFixture fixture;
        QVERIFY(fixture.isShown());
        QVERIFY(fixture.select("demo", web, 3));
        QCOMPARE(fixture.find<ElidedLabel>("detailsName")->text(), QStringLiteral("3 selected"));
        QVERIFY(!fixture.isVisible("detailsTabs"));
        QVERIFY(!fixture.isVisible("detailsLogs"));
        QVERIFY(fixture.isVisible("detailsSecondVerb"));
        QVERIFY(fixture.isVisible("detailsMessage"));
        QVERIFY(fixture.select("demo", web, 1));
        QVERIFY(fixture.isVisible("detailsTabs"));
        QVERIFY(fixture.isVisible("detailsOverview"));
    }

    void whatMayBeDoneLeadsToWhy()
    {
        DetailsFixture fixture;
        QVERIFY(fixture.isShown());
        QVERIFY(fixture.select("demo", web));
        QTRY_VERIFY(fixture.find<QWidget>("policyRow0"));
        fixture.pane->setTab(QStringLiteral("policy"));
        QTRY_VERIFY(fixture.find<QWidget>("verdictRow5"));
        QVERIFY(!fixture.find<QWidget>("verdictRow0")->accessibleName().isEmpty());
        QVERIFY(!fixture.find<QWidget>("verdictRow0")->accessibleDescription().isEmpty());
        QTest::mouseClick(fixture.find<LinkButton>("policySettings"), Qt::LeftButton);
        const Place expected{QStringLiteral("settings"), QStringLiteral("policy"),
                             fixture.row("demo", web)->target().text()};
        QCOMPARE(fixture.console.navigator.places.last(), expected);
    }

    void aLostEndpointMakesItStaleAndBack()
    {
        DetailsFixture fixture;
        QVERIFY(fixture.isShown());
        QVERIFY(fixture.select("demo", web));
        QTRY_VERIFY(fixture.find<Tile>("overviewCpu")->accessibleName().contains(QLatin1Char('%')));
        fixture.console.misbehave("demo", ConsoleFixture::refused());
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isVisible("overviewTrouble"), ConsoleFixture::patience);
        // No number stays that is not measured any more.
        QTRY_VERIFY(!fixture.find<Tile>("overviewCpu")->accessibleName().contains(QLatin1Char('%')));
        QVERIFY(fixture.find<ElidedLabel>("detailsLine")->text().contains(QStringLiteral("last seen")));
        QTRY_VERIFY(!fixture.pane->whyNot(QStringLiteral("docker.container.restart")).isEmpty());
        fixture.console.mend("demo");
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.isVisible("overviewTrouble"), ConsoleFixture::patience);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.find<Tile>("overviewCpu")->accessibleName().contains(QLatin1Char('%')),
                                 ConsoleFixture::patience);
    }

    void whatIsRemovedIsSaidToBeGone()
    {
        DetailsFixture fixture;
        QVERIFY(fixture.isShown());
        const QString job = QStringLiteral("sandbox-job-1");
        QVERIFY(fixture.select("demo", job));
        inventory::Diff diff{ConsoleFixture::id("demo"), {}, {}, {}, {}, {}, {}, {}, fixture.ticker.now()};
        diff.containers.removed.append(fixture.row("demo", job)->id);
        fixture.console.feed().mirror().take(diff.endpoint, diff);
        QVERIFY(fixture.isVisible("detailsMessage"));
        bool said = false;
        const auto labels = fixture.find<QWidget>("detailsMessage")->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            said = said || label->text() == QStringLiteral("%1 is gone").arg(job);
        QVERIFY(said);
        QVERIFY(!fixture.isVisible("detailsFirstVerb"));
        QVERIFY(!fixture.isVisible("detailsTabs"));
    }

    void theKeyboardReachesEverything()
    {
        DetailsFixture fixture;
        QVERIFY(fixture.isShown());
        QVERIFY(fixture.select("demo", web));
        // As in its page: beside something else.
        QWidget window;
        QPushButton before(&window);
        auto *row = new QHBoxLayout(&window);
        row->addWidget(&before);
        row->addWidget(fixture.pane.get());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before.setFocus();
        fixture.pane->setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), fixture.find<QWidget>("detailsTabs"));
        QTest::keyClick(fixture.find<QWidget>("detailsTabs"), Qt::Key_Right);
        QCOMPARE(fixture.pane->tab(), QStringLiteral("logs"));
        const QSignalSpy closing(fixture.pane.get(), &WorkloadDetails::closeRequested);
        QTest::keyClick(fixture.find<QWidget>("detailsTabs"), Qt::Key_Escape);
        QCOMPARE(closing.size(), 1);
        fixture.pane->setTab(QStringLiteral("overview"));
        QStringList reached;
        for (int i = 0; i < 60; ++i) {
            if (const QWidget *now = QApplication::focusWidget())
                reached.append(now->objectName());
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : fixture.pane.get(),
                            Qt::Key_Tab);
        }
        for (const char *name :
             {"detailsFirstVerb", "detailsLogs", "detailsDangerVerb", "detailsMore", "detailsClose", "detailsTabs"})
            QVERIFY2(reached.contains(QString::fromLatin1(name)), qPrintable(reached.join(QLatin1Char(' '))));
        fixture.pane->setParent(nullptr); // it dies with the fixture
    }

    void everyControlHasAName()
    {
        DetailsFixture fixture;
        QVERIFY(fixture.isShown());
        QVERIFY(fixture.select("demo", web));
        for (const QString &tab : fixture.tabs()) {
            fixture.pane->setTab(tab);
            QCoreApplication::processEvents();
            const auto all = fixture.pane->findChildren<QWidget *>();
            for (const QWidget *one : all) {
                if (!one->isVisible() || one->focusPolicy() == Qt::NoFocus)
                    continue;
                QVERIFY2(!one->objectName().isEmpty(), one->metaObject()->className());
                const auto *button = qobject_cast<const QAbstractButton *>(one);
                const auto *label = qobject_cast<const QLabel *>(one);
                const bool named = !one->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                                   (label && !label->text().isEmpty());
                QVERIFY2(named, qPrintable(tab + QLatin1Char(' ') + one->objectName()));
            }
        }
    }
};

QTEST_MAIN(tst_WorkloadDetails)
#include "tst_workload_details.moc"
