// SPDX-License-Identifier: GPL-3.0-or-later
// The first things that somebody does, in the window, over the demonstration: from the sheet to the record.
#include "console/program.h"
#include "dialogs/add_endpoint_sheet.h"
#include "dialogs/first_run_sheet.h"
#include "dialogs/found_engines.h"
#include "dialogs/plan_sheet.h"
#include "dialogs/way_rows.h"
#include "shell/main_window.h"
#include "shell/window_commands.h"
#include "support/console/console_fixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;

namespace {

constexpr int patience = ConsoleFixture::patience;
constexpr int mostStops = 60; // with Tab in a sheet

QString focused()
{
    const QWidget *focus = QApplication::focusWidget();
    return focus ? focus->objectName() : QString();
}

void key(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

bool tabTo(const char *name)
{
    for (int i = 0; i < mostStops && focused() != QLatin1String(name); ++i)
        key(Qt::Key_Tab);
    return focused() == QLatin1String(name);
}

} // namespace

class tst_FirstSteps : public QObject
{
    Q_OBJECT

    struct Bench
    {
        ConsoleFixture console;
        MainWindow window{console.links(), console.preferences, console.scope};

        Bench()
        {
            console.preferences.set(preference::language, QStringLiteral("en"));
            window.resize(1280, 900);
            window.show();
            window.activateWindow();
        }
        template <typename W>
        W *part(const char *name)
        {
            const auto all = window.findChildren<W *>(QString::fromLatin1(name));
            for (W *one : all) {
                if (one->isVisible())
                    return one;
            }
            return nullptr;
        }
        Phase phase()
        {
            const auto *sheet = part<PlanSheet>("planSheet");
            return sheet ? sheet->flow().phase() : Phase::Planning;
        }
        void openAdding()
        {
            QVERIFY(console.isOpen());
            QVERIFY(QTest::qWaitForWindowActive(&window));
            QTest::keySequence(&window, window.commands().action(WindowCommand::AddEndpoint)->shortcut());
            QTRY_VERIFY_WITH_TIMEOUT(part<FoundEngines>("foundEngines"), patience);
            QTRY_VERIFY_WITH_TIMEOUT(!part<FoundEngines>("foundEngines")->isLooking(), patience);
        }
        void typeAddress(const QString &address)
        {
            QVERIFY(tabTo("formAddress"));
            QTest::keyClicks(QApplication::focusWidget(), address);
        }
    };

private Q_SLOTS:
    void anEndpointIsAddedByKeysAloneAndItsRecordIsThere()
    {
        Bench bench;
        bench.openAdding();
        bench.typeAddress(QStringLiteral("unix:///run/wingman-nobody/docker.sock"));
        QVERIFY(tabTo("addTest"));
        key(Qt::Key_Space);
        const auto *way = bench.part<WayRows>("addWay");
        QTRY_VERIFY_WITH_TIMEOUT(way->way().constFirst().failed, patience); // nobody is there, and that is named
        QVERIFY(tabTo("formName"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("nas"));
        QVERIFY(tabTo("addPrimary"));
        key(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(bench.phase(), Phase::Shown, patience);
        QVERIFY(tabTo("planPrimary"));
        key(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(bench.phase(), Phase::Succeeded, patience);

        // The sheet below is gone, and Fleet shows what was added.
        QTRY_VERIFY_WITH_TIMEOUT(!bench.part<AddEndpointSheet>("addEndpointSheet"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(bench.window.place().object, QStringLiteral("nas"), patience);
        QCOMPARE(bench.window.place().page, QStringLiteral("fleet"));
        key(Qt::Key_Escape);
        QTRY_VERIFY(!bench.part<PlanSheet>("planSheet"));
        QVERIFY(QApplication::focusWidget());

        const auto stored = bench.console.get(bench.console.links().configuration.stored(Cancel()));
        QVERIFY(stored);
        const auto saved = stored->endpoints.constFind(ConsoleFixture::id("nas"));
        QVERIFY(saved != stored->endpoints.cend());
        QCOMPARE(saved->address, QStringLiteral("unix:///run/wingman-nobody/docker.sock"));
        const auto page = bench.console.get(bench.console.links().work.list({}, Cancel()));
        QVERIFY(page);
        QCOMPARE(page->records.constFirst().plan.operation.text(), QStringLiteral("wingman.endpoint.add"));
        QVERIFY(page->records.constFirst().intentSequence && page->records.constFirst().outcomeSequence);
        QVERIFY(!page->records.constFirst().plan.simulated); // configuration is real in every mode
    }

    void aPlanThatIsNotWantedLeavesWhatWasTyped()
    {
        Bench bench;
        bench.openAdding();
        bench.typeAddress(QStringLiteral("unix:///run/wingman-nobody/docker.sock"));
        QVERIFY(tabTo("addPrimary"));
        key(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(bench.phase(), Phase::Shown, patience);
        key(Qt::Key_Escape);
        QTRY_VERIFY(!bench.part<PlanSheet>("planSheet"));
        QVERIFY(bench.part<AddEndpointSheet>("addEndpointSheet"));
        QCOMPARE(bench.part<QLineEdit>("formAddress")->text(),
                 QStringLiteral("unix:///run/wingman-nobody/docker.sock"));
        QCOMPARE(focused(), QStringLiteral("addPrimary"));
    }

    void theFirstStepsFromBeginningToHome()
    {
        Bench bench;
        QVERIFY(bench.console.isOpen());
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        bench.window.commands().action(WindowCommand::FirstRun)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!bench.part<FoundEngines>("foundEngines")->isLooking(), patience);
        QVERIFY(bench.part<QWidget>("foundDemonstration"));
        bench.part<QAbstractButton>("foundDemonstration")->click();
        QVERIFY(tabTo("firstNext"));
        key(Qt::Key_Space);
        QCOMPARE(bench.console.scope.endpoint(), std::nullopt);

        // Everything but the first entry, as one plan.
        auto *view = bench.part<QTreeView>("firstProposal");
        QVERIFY(view);
        QTRY_VERIFY_WITH_TIMEOUT(view->model()->rowCount() > 2, patience);
        QVERIFY(tabTo("firstProposal"));
        key(Qt::Key_Home);
        key(Qt::Key_Space);
        const int wanted = view->model()->rowCount() - 1;
        QVERIFY(tabTo("firstAllow"));
        key(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(bench.phase(), Phase::Shown, patience);
        QVERIFY(tabTo("planPrimary"));
        key(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(bench.phase(), Phase::Succeeded, patience);
        key(Qt::Key_Escape);
        QTRY_VERIFY(!bench.part<PlanSheet>("planSheet"));
        QVERIFY(bench.part<FirstRunSheet>("firstRunSheet")->isAncestorOf(QApplication::focusWidget()));
        QTRY_VERIFY_WITH_TIMEOUT(!bench.part<QAbstractButton>("firstAllow")->isEnabled(),
                                 patience); // all is on the list
        const auto stored = bench.console.get(bench.console.links().configuration.stored(Cancel()));
        QVERIFY(stored);
        QCOMPARE(stored->policy.allow.containers.entries().size(), wanted);
        QVERIFY(!stored->policy.allow.containers.texts().contains(view->model()->index(0, 0).data().toString()));
        const auto verified = bench.console.get(bench.console.links().record.verify({}, {}, Cancel()));
        QVERIFY(verified && verified->verifies());
        QVERIFY(bench.console.feed().overview().posture.mode.mode == operations::ExecutionMode::Mock);

        QVERIFY(tabTo("firstNext"));
        key(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(bench.part<QWidget>("firstKeychainAnswer"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.part<QWidget>("firstKeychainProgress"), patience);
        QVERIFY(tabTo("firstNext"));
        key(Qt::Key_Space);
        QTRY_VERIFY(!bench.part<FirstRunSheet>("firstRunSheet"));
        QCOMPARE(bench.window.place().page, QStringLiteral("home"));
        QCOMPARE(bench.console.preferences.value(preference::firstRun), QStringLiteral("done"));
    }

    void itOpensByItselfOnlyOnTheVeryFirstStart()
    {
        const QTemporaryDir home;
        const policy::Environment environment{{QStringLiteral("WINGMAN_UNDER_TEST"), QStringLiteral("1")},
                                              {QStringLiteral("HOME"), home.path()},
                                              {QStringLiteral("DOCKER_HOST"), QStringLiteral("unix:///nowhere")}};
        for (const bool first : {true, false}) {
            auto options =
                app::optionsFor(home.filePath(QStringLiteral("w")), {}, {}, environment, identity::Origin::Console)
                    .value();
            console::Program program({options, {}, false});
            bool ended = false;
            connect(&program, &console::Program::ended, this, [&ended] { ended = true; });
            program.begin();
            QTRY_VERIFY_WITH_TIMEOUT(program.console().feed().hasOverview(), patience);
            auto *sheet = program.window().findChild<FirstRunSheet *>();
            QCOMPARE(sheet != nullptr && sheet->isOpen(), first);
            if (sheet)
                QTest::keyClick(sheet, Qt::Key_Escape);
            QCOMPARE(program.preferences().value(preference::firstRun), QStringLiteral("left"));
            program.console().stop();
            QTRY_VERIFY_WITH_TIMEOUT(ended, patience);
        }
    }
};

QTEST_MAIN(tst_FirstSteps)
#include "tst_first_steps.moc"
