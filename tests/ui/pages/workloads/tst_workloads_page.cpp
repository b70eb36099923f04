// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/workloads_page.h"

#include "pages/workloads/row_stats.h"
#include "support/console/page_fixture.h"
#include "support/window/fake_page.h"
#include "theme/theme_controller.h"
#include "widgets/filter_field.h"
#include "widgets/message_panel.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;

namespace {

struct Shown : PageFixture<WorkloadsPage>
{
    using PageFixture::PageFixture;
    /// The first row that is a container.
    const Workload *first() { return select(QStringLiteral("docker://demo/container/my-app-1")); }
    const Workload *select(const QString &address)
    {
        page.show(Place{QStringLiteral("workloads"), {}, address});
        return page.list().current();
    }
    FilterField &filter() { return *page.findChild<FilterField *>(QStringLiteral("workloadsFilter")); }
};

} // namespace

class tst_WorkloadsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dress(Scheme::Light); }

    void aVerbsKeyOpensThePlanAndNothingElseActs()
    {
        Shown shown;
        QVERIFY(shown.console.isOpen());
        const Workload *row = shown.first();
        QVERIFY(row);
        QTest::keyClick(&shown.page.list(), Qt::Key_R);
        QCOMPARE(shown.console.navigator.plans.size(), 1);
        QCOMPARE(shown.console.navigator.plans.first().operation.text(), QStringLiteral("docker.container.restart"));
        QCOMPARE(shown.console.navigator.plans.first().targets, QList{row->target()});
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Delete, Qt::Key_Space, Qt::Key_Backspace})
            QTest::keyClick(&shown.page.list(), key);
        const QRect box = shown.page.list().visualRect(shown.page.list().currentIndex());
        QTest::mouseDClick(shown.page.list().viewport(), Qt::LeftButton, {}, box.center());
        QCOMPARE(shown.console.navigator.plans.size(), 1);
    }

    void aVerbOnSeveralRowsIsOnePlan()
    {
        Shown shown;
        QVERIFY(shown.first());
        shown.filter().setText(QStringLiteral("my-app"));
        shown.page.list().selectAll();
        const auto rows = shown.page.list().selected().size();
        QVERIFY(rows >= 2);
        QTest::keyClick(&shown.page.list(), Qt::Key_S);
        QCOMPARE(shown.console.navigator.plans.size(), 1);
        QCOMPARE(shown.console.navigator.plans.first().operation.text(), QStringLiteral("docker.container.stop"));
        QCOMPARE(shown.console.navigator.plans.first().targets.size(), rows);
    }

    void menuAndPaletteOfferTheSameVerbsAndDestructiveOnesComeLast()
    {
        Shown shown;
        QVERIFY(shown.first());
        QStringList commands;
        for (const Command &command : shown.page.commands())
            commands.append(command.id);
        QVERIFY(commands.size() >= 8);
        Q_EMIT shown.page.list().menuRequested({});
        auto *menu = shown.page.findChild<QMenu *>(QStringLiteral("workloadMenu"));
        QVERIFY(menu);
        QStringList entries;
        int separator = -1;
        for (const QAction *action : menu->actions()) {
            if (action->isSeparator())
                separator = static_cast<int>(entries.size());
            else if (!action->menu())
                entries.append(action->objectName());
        }
        QStringList sortedCommands = commands;
        QStringList sortedEntries = entries;
        sortedCommands.sort();
        sortedEntries.sort();
        QCOMPARE(sortedEntries, sortedCommands);
        QVERIFY(entries.indexOf(QStringLiteral("operation.docker.container.remove")) > separator);
        QVERIFY(entries.indexOf(QStringLiteral("operation.docker.container.restart")) < separator);
        menu->close();
    }

    void aMenuIsClosedWhereItsRowIsNoMore()
    {
        Shown shown;
        QVERIFY(shown.first());
        Q_EMIT shown.page.list().menuRequested({});
        const QPointer<QMenu> menu = shown.page.findChild<QMenu *>(QStringLiteral("workloadMenu"));
        QVERIFY(menu && menu->isVisible());
        Q_EMIT shown.page.list().selectionMoved(); // the same row, read anew
        QVERIFY(menu->isVisible());
        QVERIFY(shown.select(QStringLiteral("docker://demo/container/my-app-2")));
        QTRY_VERIFY(!menu);
    }

    void aFilterThatCannotBeReadSaysWhyAndOneThatFindsNothingOffersTheWayBack()
    {
        Shown shown;
        QVERIFY(shown.console.isOpen());
        shown.filter().setText(QStringLiteral("colour:red"));
        QVERIFY(shown.filter().error().contains(QStringLiteral("colour")));
        shown.filter().setText(QStringLiteral("nobody-has-this-name"));
        auto *panel = shown.page.findChild<MessagePanel *>(QStringLiteral("workloadsMessage"));
        QVERIFY(panel->isVisible());
        Q_EMIT panel->primaryRequested();
        QCOMPARE(shown.filter().text(), QString());
        QVERIFY(!panel->isVisible());
    }

    void whereNothingAnswersTheReasonIsOneClickAway()
    {
        FakePage<WorkloadsPage> shown;
        auto *panel = shown.page.findChild<MessagePanel *>(QStringLiteral("workloadsMessage"));
        QVERIFY(panel->isVisible()); // it is being read
        shown.lose();
        QCOMPARE(panel->accessibleName(), QStringLiteral("No endpoint answers"));
        Q_EMIT panel->primaryRequested();
        QCOMPARE(shown.navigator.asked, QStringList(QStringLiteral("go wingman:fleet")));
        Q_EMIT panel->secondaryRequested();
        QCOMPARE(shown.navigator.asked.last(), QStringLiteral("add endpoint"));
        shown.take(shown.nothing());
        QCOMPARE(panel->accessibleName(), QStringLiteral("Nothing is here yet"));
        Q_EMIT panel->primaryRequested();
        QCOMPARE(shown.navigator.asked.size(), 3);
        QCOMPARE(shown.navigator.asked.last(), QStringLiteral("add endpoint"));
    }

    void whatIsChosenSurvivesAnEndpointThatIsLostAndComesBack()
    {
        Shown shown;
        QVERIFY(shown.first());
        shown.filter().setText(QStringLiteral("my-app"));
        const QString address = shown.page.list().current()->target().text();
        shown.console.misbehave("demo", ConsoleFixture::refused());
        QTRY_VERIFY(!shown.console.entry("demo").live);
        QVERIFY(shown.page.list().current()->stale);
        QCOMPARE(shown.page.list().current()->target().text(), address);
        QVERIFY(shown.page.findChild<QWidget *>(QStringLiteral("workloadsBanner"))->isVisible());
        shown.console.mend("demo");
        QTRY_VERIFY(shown.console.entry("demo").live);
        QVERIFY(!shown.page.list().current()->stale);
        QCOMPARE(shown.filter().text(), QStringLiteral("my-app"));
        QCOMPARE(shown.page.place().object, address);
    }

    void rowsInSightAreMeasuredAndNoMore()
    {
        Shown shown;
        const Workload *row = shown.first();
        QVERIFY(row);
        QTRY_VERIFY(shown.page.list().current()->cpu.has_value());
        auto *stats = shown.page.list().findChild<RowStats *>();
        QVERIFY(stats->count() > 0 && stats->count() <= RowStats::most);
        shown.page.hide();
        QTRY_COMPARE(stats->count(), 0);
    }

    /// Where only guests are shown the columns are theirs; containers have others.
    void guestsHaveColumnsOfTheirOwn()
    {
        PageFixture<WorkloadsPage> shown;
        QVERIFY(shown.console.isOpen());
        const QHeaderView *header = shown.page.list().header();
        const auto has = [header](WorkloadColumn column) { return !header->isSectionHidden(static_cast<int>(column)); };
        shown.page.resize(1600, 800);
        shown.page.show(Place{QStringLiteral("workloads"), {}, {}, {{QStringLiteral("filter"), {}}}});
        QTRY_VERIFY(has(WorkloadColumn::Image) && !has(WorkloadColumn::Node));
        shown.page.show(
            Place{QStringLiteral("workloads"), {}, {}, {{QStringLiteral("filter"), QStringLiteral("kind:vm")}}});
        QVERIFY(has(WorkloadColumn::Node) && has(WorkloadColumn::Memory) && !has(WorkloadColumn::Image));
        shown.page.show(Place{QStringLiteral("workloads"),
                              {},
                              {},
                              {{QStringLiteral("filter"), {}}, {QStringLiteral("group"), QStringLiteral("pool")}}});
        QVERIFY(has(WorkloadColumn::Image));
        QVERIFY(shown.page.findChild<QWidget *>(QStringLiteral("workloadsGroups"))
                    ->accessibleName()
                    .contains(QStringLiteral("pool")));
    }

    /// A guest that something works on refuses, and says what.
    void aLockedGuestSaysWhy()
    {
        PageFixture<WorkloadsPage> shown;
        QVERIFY(shown.console.isOpen());
        shown.page.show(Place{QStringLiteral("workloads"),
                              QStringLiteral("overview"),
                              QStringLiteral("proxmox://demo-pve/pve2/qemu/141"),
                              {{QStringLiteral("filter"), {}}}});
        const auto commands = shown.page.commands();
        const auto reboot = std::find_if(commands.cbegin(), commands.cend(), [](const Command &one) {
            return one.id == QStringLiteral("operation.proxmox.guest.reboot");
        });
        QVERIFY(reboot != commands.cend());
        QVERIFY2(reboot->whyNot.contains(QStringLiteral("backup")), qPrintable(reboot->whyNot));
    }

    void theScopeNarrowsTheList()
    {
        Shown shown;
        QVERIFY(shown.console.isOpen());
        const auto *model = qobject_cast<WorkloadModel *>(shown.page.list().model());
        const int all = model->shown();
        shown.console.scope.set(ConsoleFixture::id("demo-edge"));
        QVERIFY(model->shown() > 0 && model->shown() < all);
        shown.console.scope.set({});
        QCOMPARE(model->shown(), all);
    }

    void whatALinkFiltersByIsNotKept()
    {
        Shown shown;
        const QString name = preference::pageLayout(QStringLiteral("workloads"), QStringLiteral("filter"));
        shown.filter().setText(QStringLiteral("my-app"));
        QCOMPARE(shown.console.preferences.value(name), QStringLiteral("my-app"));
        shown.page.show({.page = QStringLiteral("workloads"),
                         .tab = {},
                         .object = {},
                         .query = {{QStringLiteral("filter"), QStringLiteral("name:nothing")}}});
        QCOMPARE(shown.filter().text(), QStringLiteral("name:nothing"));
        QCOMPARE(shown.console.preferences.value(name), QStringLiteral("my-app"));
        shown.filter().setText(QString()); // as a person does
        QCOMPARE(shown.console.preferences.value(name), QString());
    }

    void aLanguageKeepsWhatWasTypedAndChosen()
    {
        Shown shown;
        QVERIFY(shown.first());
        shown.filter().setText(QStringLiteral("my-app"));
        const QString address = shown.page.place().object;
        shown.changeLanguage();
        QCOMPARE(shown.filter().text(), QStringLiteral("my-app"));
        QCOMPARE(shown.page.place().object, address);
    }
};

QTEST_MAIN(tst_WorkloadsPage)
#include "tst_workloads_page.moc"
