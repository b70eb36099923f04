// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include "dialogs/plan_sheet.h"
#include "shell/help_view.h"
#include "shell/page_table.h"
#include "shell/palette.h"
#include "shell/rail.h"
#include "shell/window_commands.h"
#include "support/console/console_fixture.h"
#include "theme/style.h"
#include "widgets/sheet.h"

#include <QSignalSpy>
#include <QStackedWidget>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;

class tst_MainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }

    void everyPageOpensByItsKeyAndItsPlace()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        MainWindow window(console.links(), console.preferences, console.scope);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(!pageTable().isEmpty());
        for (const PageEntry &entry : pageTable()) {
            QAction *action = window.commands().pageAction(entry.id);
            QVERIFY2(!action->shortcut().isEmpty(), qPrintable(entry.id));
            action->trigger();
            QCOMPARE(window.place().page, entry.id);
            auto *stack = window.findChild<QStackedWidget *>(QStringLiteral("pages"));
            QCOMPARE(stack->currentWidget()->objectName(), QStringLiteral("page_") + entry.id);
            QCOMPARE(console.preferences.value(preference::page),
                     entry.id == QStringLiteral("home") ? QStringLiteral("home") : entry.id);
        }
        const QString before = window.place().page;
        window.go({QStringLiteral("nowhere")});
        QCOMPARE(window.place().page, before);
    }

    /// Nothing happens behind a sheet, unseen.
    void behindASheetNoKeyDoesAnything()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        MainWindow window(console.links(), console.preferences, console.scope);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.go({QStringLiteral("fleet")});
        auto *stack = window.findChild<QStackedWidget *>(QStringLiteral("pages"));
        Sheet sheet(QStringLiteral("sheet"), &window);
        sheet.open();
        const bool narrow = window.findChild<Rail *>()->isNarrow();
        window.commands().pageAction(QStringLiteral("audit"))->trigger();
        window.commands().action(WindowCommand::FoldRail)->trigger();
        window.commands().action(WindowCommand::Palette)->trigger();
        QCOMPARE(stack->currentWidget()->objectName(), QStringLiteral("page_fleet"));
        QCOMPARE(window.findChild<Rail *>()->isNarrow(), narrow);
        QVERIFY(!window.findChild<Palette *>() || !window.findChild<Palette *>()->isOpen());
        window.commands().action(WindowCommand::Help)->trigger();
        QVERIFY(window.findChild<HelpView *>()->isOpen());
        sheet.dismiss();
        window.commands().pageAction(QStringLiteral("audit"))->trigger();
        QCOMPARE(stack->currentWidget()->objectName(), QStringLiteral("page_audit"));
    }

    void theWayBackLeadsBack()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        MainWindow window(console.links(), console.preferences, console.scope);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.go({QStringLiteral("settings"), QStringLiteral("appearance")});
        window.go({QStringLiteral("settings"), QStringLiteral("data")});
        QCOMPARE(window.place().tab, QStringLiteral("data"));
        window.commands().action(WindowCommand::Back)->trigger();
        QCOMPARE(window.place().tab, QStringLiteral("appearance"));
    }

    void beforeTheCoreIsOpenThePlaceIsRemembered()
    {
        ConsoleOptions options;
        options.waits = false;
        ConsoleFixture console(options);
        MainWindow window(console.links(), console.preferences, console.scope);
        window.show();
        window.go({QStringLiteral("settings"), QStringLiteral("shortcuts")});
        QTRY_COMPARE(window.place().tab, QStringLiteral("shortcuts"));
    }

    void aCoreThatCannotOpenShowsTheRescue()
    {
        ConsoleOptions options;
        options.waits = false;
        ConsoleFixture console(options);
        MainWindow window(console.links(), console.preferences, console.scope);
        window.show();
        console.feed().setProblem(
            {Code::DataFolderUnusable,
             {{"folder", QStringLiteral("/srv/wingman")}, {"reason", QStringLiteral("no room")}}});
        auto *rescue = window.findChild<QWidget *>(QStringLiteral("rescue"));
        QVERIFY(rescue && rescue->isVisible());
        const QSignalSpy leaving(&window, &MainWindow::leaving);
        const QSignalSpy again(&window, &MainWindow::tryAgain);
        QTest::mouseClick(window.findChild<QWidget *>(QStringLiteral("rescueAgain")), Qt::LeftButton);
        QCOMPARE(again.size(), 1);
        QTest::mouseClick(window.findChild<QWidget *>(QStringLiteral("rescueQuit")), Qt::LeftButton);
        QCOMPARE(leaving.size(), 1);
    }

    /// From a plan to other values for it, and on to the plan with those.
    void theOptionsOfAPlanLeadToAnother()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        MainWindow window(console.links(), console.preferences, console.scope);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto registry = inventory::TargetRef::container(console.id("demo"), QStringLiteral("registry"));
        window.openPlan(
            {operations::OperationId::parse(QStringLiteral("docker.container.stop")).value(), {registry}, {}, {}, {}});
        const auto openOne = [&window](const char *name) {
            const auto all = window.findChildren<Sheet *>(QString::fromLatin1(name));
            const auto found = std::ranges::find_if(all, [](const Sheet *sheet) { return sheet->isOpen(); });
            return found == all.cend() ? nullptr : *found;
        };
        QVERIFY(openOne("planSheet"));
        const auto *plan = qobject_cast<PlanSheet *>(openOne("planSheet"));
        QTRY_COMPARE(plan->flow().phase(), Phase::Shown);
        plan->findChild<QAbstractButton *>(QStringLiteral("planOptions"))->click();
        Sheet *looked = openOne("askSheet");
        QVERIFY(looked && !openOne("planSheet"));
        QTest::keyClick(looked, Qt::Key_Escape); // only looked
        plan = qobject_cast<PlanSheet *>(openOne("planSheet"));
        QVERIFY(plan && !openOne("askSheet"));
        QTRY_COMPARE(plan->flow().phase(), Phase::Shown);
        QCOMPARE(plan->flow().record()->plan.parameters.value(QStringLiteral("timeout")),
                 operations::ParameterValue(qint64(10)));
        plan->findChild<QAbstractButton *>(QStringLiteral("planOptions"))->click();
        const Sheet *ask = openOne("askSheet");
        QVERIFY(ask && !openOne("planSheet"));
        auto *seconds = ask->findChild<QLineEdit *>(QStringLiteral("parameter_timeoutEdit"));
        QCOMPARE(seconds->text(), QStringLiteral("10"));
        seconds->setText(QStringLiteral("45"));
        ask->findChild<QAbstractButton *>(QStringLiteral("askPlan"))->click();
        const auto *other = qobject_cast<PlanSheet *>(openOne("planSheet"));
        QVERIFY(other && other != plan);
        QTRY_COMPARE(other->flow().phase(), Phase::Shown);
        QCOMPARE(other->flow().record()->plan.parameters.value(QStringLiteral("timeout")),
                 operations::ParameterValue(qint64(45)));
    }

    void closingOnlyAsks()
    {
        ConsoleFixture console;
        MainWindow window(console.links(), console.preferences, console.scope);
        window.show();
        const QSignalSpy closing(&window, &MainWindow::closing);
        window.close();
        QCOMPARE(closing.size(), 1);
        QVERIFY(window.isVisible());
        QVERIFY(!console.preferences.value(preference::geometry).isEmpty());
    }

    void scopeAndRailAreRemembered()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        {
            MainWindow window(console.links(), console.preferences, console.scope);
            window.commands().action(WindowCommand::NextScope)->trigger();
            QVERIFY(console.scope.endpoint());
            window.commands().action(WindowCommand::FoldRail)->trigger();
        }
        const auto chosen = console.scope.endpoint();
        console.scope.set({});
        console.preferences.set(preference::scope, chosen->text());
        MainWindow window(console.links(), console.preferences, console.scope);
        QCOMPARE(console.scope.endpoint(), chosen);
        QVERIFY(window.findChild<Rail *>()->isNarrow());
    }

    void aShortcutThatIsTakenIsRefused()
    {
        ConsoleFixture console;
        MainWindow window(console.links(), console.preferences, console.scope);
        WindowCommands &commands = window.commands();
        const QKeySequence free(Qt::CTRL | Qt::ALT | Qt::Key_P);
        const QKeySequence taken = commands.action(WindowCommand::Refresh)->shortcut();
        QVERIFY(!commands.rebind(QStringLiteral("window.palette"), taken));
        QVERIFY(!commands.conflict(QStringLiteral("window.palette"), taken).isEmpty());
        QVERIFY(commands.rebind(QStringLiteral("window.palette"), free));
        QCOMPARE(commands.action(WindowCommand::Palette)->shortcut(), free);
        QVERIFY(commands.rebind(QStringLiteral("window.palette"), {}));
        QCOMPARE(commands.action(WindowCommand::Palette)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_K));
        QVERIFY(!commands.rebind(QStringLiteral("row.logs"), free));
    }
};

QTEST_MAIN(tst_MainWindow)
#include "tst_main_window.moc"
