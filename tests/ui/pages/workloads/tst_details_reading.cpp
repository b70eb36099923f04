// SPDX-License-Identifier: GPL-3.0-or-later
// Configuration and timeline: what is hidden stays hidden until it is asked for and recorded, and what happened is told
// from all sources.
#include "details_fixture.h"
#include "models/timeline.h"
#include "pages/workloads/json_tree.h"
#include "pages/workloads/timeline_words.h"
#include "support/console/console_fixture.h"
#include "widgets/code_view.h"
#include "widgets/filter_field.h"
#include "widgets/segmented.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTreeView>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;

namespace {

const QString web = QStringLiteral("shop-web-1");
const QString sandboxAddress = QStringLiteral("docker://demo/container/sandbox-web-1");
const QString hidden = QStringLiteral("•••");
const QStringList secretPath{QStringLiteral("Environment"), QStringLiteral("APP_SECRET")};

qsizetype readingsOf(DetailsFixture &fixture, const QString &address)
{
    audit::EntryFilter filter;
    filter.action = QStringLiteral("target.inspect_read");
    filter.target = address;
    const auto found = fixture.console.get(fixture.console.links().record.list(filter, {}, Cancel()));
    return found ? found->size() : -1;
}

QStringList linesOf(const QListView &view)
{
    QStringList lines;
    for (int row = 0; row < view.model()->rowCount(); ++row)
        lines.append(view.model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    return lines;
}

} // namespace

class tst_DetailsReading : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }

    void valuesAreHiddenUntilTheyAreAskedForAndRecorded()
    {
        DetailsFixture fixture;
        QVERIFY(fixture.isShown());
        QVERIFY(fixture.select("demo", web));
        const QString address = fixture.row("demo", web)->target().text();
        fixture.pane->setTab(QStringLiteral("config"));
        auto *tree = fixture.find<JsonTree>("configTree");
        QTRY_COMPARE(tree->value(secretPath), std::optional(hidden));
        QCOMPARE(readingsOf(fixture, address), 0);

        auto *show = fixture.find<QPushButton>("configShowValues");
        QTest::mouseClick(show, Qt::LeftButton);
        auto *banner = fixture.find<QWidget>("configBanner");
        QVERIFY(banner->isVisible());
        bool said = false;
        const auto labels = banner->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            said = said || label->text().contains(QStringLiteral("recorded"));
        QVERIFY(said); // before anything is shown
        QCOMPARE(tree->value(secretPath), std::optional(hidden));
        QCOMPARE(readingsOf(fixture, address), 0);

        auto *yes = qobject_cast<QPushButton *>(QApplication::focusWidget());
        QVERIFY(yes && banner->isAncestorOf(yes));
        QTest::keyClick(yes, Qt::Key_Space);
        QTRY_VERIFY(tree->value(secretPath) && tree->value(secretPath) != hidden);
        QCOMPARE(readingsOf(fixture, address), 1);
        QCOMPARE(tree->value({QStringLiteral("Environment"), QStringLiteral("TZ")}),
                 std::optional(QStringLiteral("Europe/Vienna")));

        // Looked away: hidden again, also in the raw text.
        fixture.pane->setTab(QStringLiteral("overview"));
        QCOMPARE(tree->value(secretPath), std::optional(hidden));
        QVERIFY(!fixture.find<CodeView>("configJson")->text().contains(QStringLiteral("Europe/Vienna")));
        QCOMPARE(readingsOf(fixture, address), 1);
    }

    void keepingThemHiddenRecordsNothing()
    {
        DetailsFixture fixture;
        QVERIFY(fixture.isShown());
        QVERIFY(fixture.select("demo", web));
        fixture.pane->setTab(QStringLiteral("config"));
        auto *tree = fixture.find<JsonTree>("configTree");
        QTRY_COMPARE(tree->value(secretPath), std::optional(hidden));
        QTest::mouseClick(fixture.find<QPushButton>("configShowValues"), Qt::LeftButton);
        const auto buttons = fixture.find<QWidget>("configBanner")->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text().contains(QStringLiteral("hidden")))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(!fixture.isVisible("configBanner"));
        QCOMPARE(readingsOf(fixture, fixture.row("demo", web)->target().text()), 0);
    }

    void anotherRowShowsItsOwnAndHidesAgain()
    {
        DetailsFixture fixture;
        QVERIFY(fixture.isShown());
        QVERIFY(fixture.select("demo", web));
        fixture.pane->setTab(QStringLiteral("config"));
        auto *tree = fixture.find<JsonTree>("configTree");
        QTRY_COMPARE(tree->value(secretPath), std::optional(hidden));
        QTest::mouseClick(fixture.find<QPushButton>("configShowValues"), Qt::LeftButton);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(tree->value(secretPath) && tree->value(secretPath) != hidden);
        tree->filter().setText(QStringLiteral("secret"));
        QVERIFY(fixture.select("demo", QStringLiteral("shop-db-1")));
        QCOMPARE(tree->value(secretPath).value_or(hidden), hidden); // at once
        QTRY_COMPARE(tree->value(secretPath), std::optional(hidden));
        QCOMPARE(tree->filter().text(), QStringLiteral("secret")); // typed text stays
        QVERIFY(!fixture.isVisible("configBanner"));
    }

    void theRawTextIsTheSameDocument()
    {
        DetailsFixture fixture;
        QVERIFY(fixture.isShown());
        QVERIFY(fixture.select("demo", web));
        fixture.pane->setTab(QStringLiteral("config"));
        auto *code = fixture.find<CodeView>("configJson");
        QTRY_VERIFY(code->text().contains(QStringLiteral("APP_SECRET=") + hidden));
        QVERIFY(!code->isVisible());
        fixture.find<Segmented>("configLook")->setCurrentId(QStringLiteral("raw"));
        QTRY_VERIFY(code->isVisible());
    }

    void theTreeIsSearched()
    {
        DetailsFixture fixture;
        QVERIFY(fixture.isShown());
        QVERIFY(fixture.select("demo", web));
        fixture.pane->setTab(QStringLiteral("config"));
        auto *tree = fixture.find<JsonTree>("configTree");
        QTRY_VERIFY(tree->value(secretPath));
        auto *view = fixture.find<QTreeView>("configTreeView");
        const int all = view->model()->rowCount();
        QVERIFY(all >= 3);
        tree->filter().setText(QStringLiteral("app_secret"));
        QVERIFY(view->model()->rowCount() < all);
        QVERIFY(view->isExpanded(view->model()->index(0, 0)));
        tree->filter().setText({});
        QCOMPARE(view->model()->rowCount(), all);
    }

    void aConfigurationThatCannotBeReadIsTriedAgain()
    {
        DetailsFixture fixture;
        QVERIFY(fixture.isShown());
        fixture.refuse("demo", ConsoleFixture::Method::Inspect);
        QVERIFY(fixture.select("demo", web));
        fixture.pane->setTab(QStringLiteral("config"));
        auto *message = fixture.find<QWidget>("configMessage");
        auto *again = message->findChild<QPushButton *>(QStringLiteral("messagePrimary"));
        QTRY_VERIFY(again->isVisible());
        QVERIFY(!fixture.find<QPushButton>("configShowValues")->isEnabled());
        QVERIFY(!fixture.find<QPushButton>("configShowValues")->toolTip().isEmpty()); // and says why
        fixture.console.mend("demo");
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_VERIFY(!message->isVisible());
        QCOMPARE(fixture.find<JsonTree>("configTree")->value(secretPath), std::optional(hidden));
    }

    void theTimelineTellsFromAllSources()
    {
        DetailsFixture fixture;
        QVERIFY(fixture.isShown());
        QVERIFY(fixture.select("demo", QStringLiteral("sandbox-web-1")));
        fixture.pane->setTab(QStringLiteral("timeline"));
        auto *view = fixture.find<QListView>("timelineView");
        QVERIFY(fixture.carryOut(QStringLiteral("docker.container.restart"), sandboxAddress));
        const auto has = [&](const QString &start) {
            const QStringList lines = linesOf(*view);
            return std::any_of(lines.cbegin(), lines.cend(),
                               [&](const QString &line) { return line.startsWith(start); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(has(QStringLiteral("engine event: restart")), ConsoleFixture::patience);
        QTRY_VERIFY_WITH_TIMEOUT(has(QStringLiteral("execution: Restart, Succeeded")), ConsoleFixture::patience);
        QTRY_VERIFY_WITH_TIMEOUT(has(QStringLiteral("audit #")), ConsoleFixture::patience);

        // Enter leads to what it speaks of, and does nothing else.
        view->setFocus();
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            view->setCurrentIndex(view->model()->index(row, 0));
            QTest::keyClick(view, Qt::Key_Return);
        }
        QVERIFY(!fixture.console.navigator.records.isEmpty());
        QVERIFY(fixture.console.navigator.records.first().startsWith(QStringLiteral("pln-")));
        QVERIFY(!fixture.console.navigator.places.isEmpty());
        QCOMPARE(fixture.console.navigator.places.first().page, QStringLiteral("audit"));
        QVERIFY(fixture.console.navigator.plans.isEmpty());

        // The overview has the newest of them.
        fixture.pane->setTab(QStringLiteral("overview"));
        QTRY_VERIFY(fixture.isVisible("recentLine0"));
        QVERIFY(fixture.isVisible("recentLine2"));
    }

    void nothingOfANeighbourIsTold()
    {
        DetailsFixture fixture;
        QVERIFY(fixture.isShown());
        QVERIFY(fixture.carryOut(QStringLiteral("docker.container.restart"), sandboxAddress));
        QVERIFY(fixture.select("demo", web));
        fixture.pane->setTab(QStringLiteral("timeline"));
        QTRY_VERIFY(fixture.isVisible("timelineMessage"));
        QVERIFY(linesOf(*fixture.find<QListView>("timelineView")).isEmpty());
    }

    void wordsOfLines_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, TimelineKind kind, const char *action, const char *outcome,
                            const char *reference, const char *line) {
            QTest::newRow(name) << static_cast<int>(kind) << QString::fromUtf8(action) << QString::fromUtf8(outcome)
                                << QString::fromUtf8(reference) << QString::fromUtf8(line);
        };
        row("event", TimelineKind::Event, "health_status: healthy", "", "", "engine event: health_status: healthy");
        row("change", TimelineKind::Change, "state", "running → exited", "",
            "seen to differ: State changed, running → exited");
        row("execution", TimelineKind::Execution, "docker.container.stop", "failed", "pln-1",
            "execution: Stop, Failed");
        row("audit", TimelineKind::Audit, "approval.given", "allow", "7", "audit #7: Approved, allowed");
        row("hostile", TimelineKind::Event, "a\x1b[31mb", "", "", "engine event: a\\u{1b}[31mb");
    }
    void wordsOfLines()
    {
        QFETCH(int, kind);
        QFETCH(QString, action);
        QFETCH(QString, outcome);
        QFETCH(QString, reference);
        QFETCH(QString, line);
        TimelineItem item;
        item.kind = static_cast<TimelineKind>(kind);
        item.action = action;
        item.outcome = outcome;
        item.reference = reference;
        QCOMPARE(lineOf(item), line);
        QVERIFY(!wordsFor(item).kind.isEmpty());
    }
};

QTEST_MAIN(tst_DetailsReading)
#include "tst_details_reading.moc"
