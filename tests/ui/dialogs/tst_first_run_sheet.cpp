// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/first_run_sheet.h"

#include "dialogs/first_rules_step.h"
#include "dialogs/found_engines.h"
#include "support/ui_window.h"
#include "support/window/fake_links.h"
#include "support/window/plan_samples.h"
#include "support/window/scripted_work.h"
#include "support/window/written_navigator.h"
#include "widgets/choice_row.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeView>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;

namespace {

using inventory::Endpoint;
using operations::ExecutionMode;

EndpointId id(const char *name)
{
    return EndpointId::parse(QString::fromLatin1(name)).value();
}

Endpoint engineAt(const char *name, const char *address, bool demonstration = false)
{
    return {id(name),
            inventory::Platform::Docker,
            QString::fromLatin1(address),
            QStringLiteral("usual socket"),
            demonstration,
            {},
            {},
            {},
            {},
            {}};
}

inventory::Snapshot running(const char *endpoint, const QStringList &names)
{
    inventory::Snapshot snapshot{.endpoint = id(endpoint),
                                 .engine = {},
                                 .containers = {},
                                 .images = {},
                                 .volumes = {},
                                 .networks = {},
                                 .nodes = {},
                                 .guests = {},
                                 .readAt = {},
                                 .problems = {}};
    snapshot.engine.product = QStringLiteral("Docker Engine");
    snapshot.engine.version = QStringLiteral("24.0.7");
    for (const QString &name : names) {
        inventory::Container container{.id = containerId(name)};
        container.name = name;
        container.state = inventory::ContainerState::Running;
        snapshot.containers.insert(container.id, container);
    }
    return snapshot;
}

struct World
{
    policy::Environment environment{};
    std::optional<ExecutionMode> armed{};
    identity::Role role = identity::Role::Admin;
    policy::Policy stored{};
};

diagnostics::CheckResult keychain(diagnostics::CheckStatus status, std::optional<Error> error = {})
{
    diagnostics::CheckResult result;
    result.id = QStringLiteral("keychain");
    result.status = status;
    result.error = std::move(error);
    return result;
}

} // namespace

class tst_FirstRunSheet : public QObject
{
    Q_OBJECT

    struct Bench
    {
        LinksOf<ScriptedWork> fake;
        test::WrittenNavigator navigator;
        Preferences preferences;
        Scope scope;
        QWidget window;
        FirstRunSheet *sheet = nullptr;

        explicit Bench(const World &world = {})
        {
            set(world);
            auto &mirror = fake.feed.mirror();
            mirror.add(engineAt("demo", "demo://docker", true));
            mirror.take(id("demo"), running("demo", {QStringLiteral("made-up")}));
            mirror.add(engineAt("local", "unix:///var/run/docker.sock"));
            mirror.take(id("local"),
                        running("local", {QStringLiteral("web"), QStringLiteral("db"), QStringLiteral("cache")}));
            fake.targets.engines = QList<Discovered>{
                {engineAt("local", "unix:///var/run/docker.sock"), true, QStringLiteral("Docker Engine 24.0.7"), {}},
                {engineAt("podman", "unix:///run/podman/podman.sock"), false, QStringLiteral("Podman 4.3.1"), {}}};
            window.resize(1100, 850);
            window.show();
        }
        void set(const World &world)
        {
            const policy::ModeInput input{std::nullopt, world.environment, world.armed, false};
            fake.feed.setOverview({.actor = {identity::ActorId::parse(QStringLiteral("os:alice")).value(), world.role,
                                             identity::Origin::Console},
                                   .posture = policy::makePosture(input, world.stored, fake.clock->now(), false, {}),
                                   .endpoints = {engineAt("local", "unix:///var/run/docker.sock")}});
        }
        void open()
        {
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            sheet = new FirstRunSheet(fake.links, preferences, scope, navigator, &window);
            sheet->open();
            QTRY_VERIFY(!child<FoundEngines>(*sheet, "foundEngines")->isLooking());
        }
        void openAt(int step)
        {
            preferences.set(preference::firstRun, QStringLiteral("left"));
            preferences.set(preference::firstRunStep, QString::number(step + 1));
            open();
            QCOMPARE(sheet->step(), step);
        }
        QPushButton *button(const char *name) { return child<QPushButton>(*sheet, name); }
        QString text(const char *name) { return child<QLabel>(*sheet, name)->text(); }
        ChoiceRow *row(const char *name) { return child<ChoiceRow>(*sheet, name); }
        bool visible(const char *name) { return child<QWidget>(*sheet, name)->isVisible(); }
        QString state() { return preferences.value(preference::firstRun); }
        /// The door plans what was asked of it and carries it out.
    };

private Q_SLOTS:
    void init() { dress(Scheme::Light); }

    void whatIsThereIsOfferedFirstAndBecomesTheScope()
    {
        Bench bench;
        bench.open();
        QCOMPARE(bench.sheet->step(), 0);
        QVERIFY(bench.row("found0")->isChecked());
        QCOMPARE(bench.row("found0")->choice().chip, QStringLiteral("Docker Engine 24.0.7"));
        QVERIFY(bench.row("found1")->choice().chip.contains(QStringLiteral("not added yet")));
        QVERIFY(bench.visible("foundDemonstration"));
        QVERIFY(!bench.visible("firstBack"));
        picture(bench.window, QStringLiteral("first-1"));
        bench.button("firstNext")->click();
        QCOMPARE(bench.sheet->step(), 1);
        QCOMPARE(bench.scope.endpoint(), std::optional(id("local")));
        bench.button("firstBack")->click();
        bench.row("foundDemonstration")->click();
        bench.button("firstNext")->click();
        QCOMPARE(bench.scope.endpoint(), std::nullopt);
    }

    void whatIsStillAskedIsNotSaidToAnswer()
    {
        Bench bench;
        auto &mirror = bench.fake.feed.mirror();
        mirror.add(engineAt("slow", "unix:///run/slow.sock"));
        bench.open();
        const auto chip = [&bench] { return bench.row("found2")->choice().chip; };
        QCOMPARE(bench.row("found2")->choice().title, QStringLiteral("slow"));
        QCOMPARE(chip(), QStringLiteral("connecting"));
        mirror.take(id("slow"), inventory::WatchState{inventory::WatchState::Link::Lost,
                                                      Error{Code::TimedOut, {{"what", QStringLiteral("it")}}}});
        QCOMPARE(chip(), QStringLiteral("does not answer"));
        mirror.take(id("slow"), running("slow", {}));
        QCOMPARE(chip(), QStringLiteral("Docker Engine 24.0.7"));
    }

    void anEngineThatIsNotThereYetIsAddedByItsPlan()
    {
        Bench bench;
        bench.open();
        bench.row("found1")->click();
        QCOMPARE(bench.button("firstNext")->text(), QStringLiteral("&Add “podman”…"));
        bench.button("firstNext")->click();
        QCOMPARE(bench.navigator.asked.last(),
                 QStringLiteral("plan wingman.endpoint.add on wingman://endpoint/podman"));
        QCOMPARE(bench.sheet->step(), 0);
        operations::Plan plan = restartPlan({QStringLiteral("x")}, bench.fake.clock->now());
        plan.operation = operationId("wingman.endpoint.add");
        plan.targets.first().before.target = inventory::TargetRef::configuration(QStringLiteral("endpoint/podman"));
        Q_EMIT bench.fake.work.ended(recordOf(plan, execution::State::Succeeded, {}));
        QCOMPARE(bench.sheet->step(), 0); // it is not there yet
        bench.fake.feed.mirror().add(engineAt("podman", "unix:///run/podman/podman.sock"));
        QCOMPARE(bench.sheet->step(), 1);
        QCOMPARE(bench.scope.endpoint(), std::optional(id("podman")));
    }

    void oneThatCannotBeUsedYetIsNotWaitedForForEver()
    {
        Bench bench;
        bench.open();
        bench.row("found1")->click();
        bench.button("firstNext")->click();
        operations::Plan plan = restartPlan({QStringLiteral("x")}, bench.fake.clock->now());
        plan.operation = operationId("wingman.endpoint.add");
        plan.targets.first().before.target = inventory::TargetRef::configuration(QStringLiteral("endpoint/podman"));
        Q_EMIT bench.fake.work.ended(recordOf(plan, execution::State::Succeeded, {}));
        QCOMPARE(bench.sheet->step(), 0);
        Overview overview = bench.fake.feed.overview();
        overview.problems = {QStringLiteral("podman: /ca.pem cannot be read.")};
        bench.fake.feed.setOverview(overview);
        QCOMPARE(bench.sheet->step(), 1);
        QCOMPARE(bench.scope.endpoint(), std::optional<EndpointId>()); // there is nothing to look at there
    }

    void anAddressIsTypedInItsOwnSheet()
    {
        Bench bench;
        bench.open();
        bench.row("foundTyped")->click();
        bench.button("firstNext")->click();
        QCOMPARE(bench.navigator.asked.last(), QStringLiteral("add endpoint"));
        QVERIFY(bench.sheet->isOpen());
        bench.row("foundCluster")->click();
        bench.button("firstNext")->click();
        QCOMPARE(bench.navigator.asked.last(), QStringLiteral("add cluster"));
        QCOMPARE(bench.sheet->step(), 0);
    }

    void withoutAnythingTheDemonstrationIsChosen()
    {
        Bench bench;
        bench.fake.feed.mirror().remove(id("local"));
        bench.fake.targets.engines = QList<Discovered>();
        bench.open();
        QVERIFY(bench.row("foundDemonstration")->isChecked());
        QVERIFY(bench.visible("foundMessage"));
        picture(bench.window, QStringLiteral("first-1-nothing"));
    }

    void nothingIsCutOffWhereThereIsRoom()
    {
        Bench bench;
        bench.open();
        const auto *area = child<QScrollArea>(*bench.sheet, "firstRunSheetScroll");
        const auto isWhole = [&](const char *last) {
            const QWidget *widget = child<QWidget>(*bench.sheet, last);
            const int bottom = widget->mapTo(area->viewport(), widget->rect().bottomLeft()).y();
            const int wanted =
                widget->hasHeightForWidth() ? widget->heightForWidth(widget->width()) : widget->sizeHint().height();
            return bottom < area->viewport()->height() && widget->height() >= wanted;
        };
        QTRY_VERIFY(isWhole("foundTyped"));
        bench.button("firstNext")->click();
        QTRY_VERIFY(isWhole("firstAllow"));
        bench.row("firstMode_lab")->click();
        QTRY_VERIFY(isWhole("firstAllow"));
        bench.button("firstNext")->click();
        QTRY_VERIFY(isWhole("firstSecretsHonest"));
    }

    void enterOnAChoiceGoesOn()
    {
        Bench bench;
        bench.open();
        bench.row("foundDemonstration")->setFocus();
        QTest::keyClick(bench.window.focusWidget(), Qt::Key_Space);
        QVERIFY(bench.row("foundDemonstration")->isChecked());
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
        QApplication::sendEvent(bench.window.focusWidget(), &held);
        QCOMPARE(bench.sheet->step(), 0); // a key that is held decides nothing
        QTest::keyClick(bench.window.focusWidget(), Qt::Key_Return);
        QCOMPARE(bench.sheet->step(), 1);
        bench.button("firstBack")->setFocus();
        QTest::keyClick(bench.window.focusWidget(), Qt::Key_Return);
        QCOMPARE(bench.sheet->step(), 1); // no choice: the button has a key of its own
        // A mode that the keyboard is on is not yet the one that was chosen.
        bench.row("firstMode_integration")->setFocus();
        QTest::keyClick(bench.window.focusWidget(), Qt::Key_Return);
        QCOMPARE(bench.sheet->step(), 1);
        QVERIFY(!bench.row("firstMode_integration")->isChecked());
    }

    /// On the very first start the world is made while the sheet is there already.
    void whatComesLateIsChosenUnlessSomethingElseWas()
    {
        for (const bool chosen : {false, true}) {
            Bench bench;
            bench.fake.feed.mirror().remove(id("local"));
            bench.fake.feed.mirror().remove(id("demo"));
            bench.fake.targets.engines = QList<Discovered>();
            bench.open();
            QVERIFY(bench.row("foundTyped")->isChecked());
            QVERIFY(!bench.visible("foundDemonstration"));
            if (chosen)
                QTest::keyClick(bench.row("foundTyped"), Qt::Key_Space);
            bench.fake.feed.mirror().add(engineAt("demo", "demo://docker", true));
            QVERIFY(bench.visible("foundDemonstration"));
            QCOMPARE(bench.row("foundDemonstration")->isChecked(), !chosen);
            QCOMPARE(bench.button("firstNext")->text().contains(QStringLiteral("Next")), !chosen);
        }
    }

    void leavingKeepsThePlace()
    {
        Bench bench;
        QCOMPARE(bench.state(), QStringLiteral("new"));
        bench.open();
        bench.button("firstNext")->click();
        QTest::keyClick(bench.sheet, Qt::Key_Escape);
        QVERIFY(!bench.sheet->isOpen());
        QCOMPARE(bench.state(), QStringLiteral("left"));
        QCOMPARE(bench.preferences.value(preference::firstRunStep), QStringLiteral("2"));
        bench.open();
        QCOMPARE(bench.sheet->step(), 1);
        bench.button("firstLater")->click();
        QVERIFY(!bench.sheet->isOpen());
        QCOMPARE(bench.state(), QStringLiteral("left"));
    }

    void itEndsOnHome()
    {
        Bench bench;
        bench.openAt(2);
        QVERIFY(bench.button("firstNext")->text().contains(QStringLiteral("Home")));
        bench.button("firstNext")->click();
        QVERIFY(!bench.sheet->isOpen());
        QCOMPARE(bench.state(), QStringLiteral("done"));
        QCOMPARE(bench.navigator.asked.last(), QStringLiteral("go wingman:home"));
        bench.open(); // again, by wish: from the beginning, and it stays done
        QCOMPARE(bench.sheet->step(), 0);
        QTest::keyClick(bench.sheet, Qt::Key_Escape);
        QCOMPARE(bench.state(), QStringLiteral("done"));
    }

    void whatIsTickedIsOnePlan()
    {
        Bench bench;
        bench.openAt(1);
        auto *view = child<QTreeView>(*bench.sheet, "firstProposal");
        QCOMPARE(view->model()->rowCount(), 3);
        QCOMPARE(view->model()->index(0, 0).data().toString(), QStringLiteral("local/cache"));
        view->model()->setData(view->model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
        QVERIFY(bench.button("firstAllow")->text().contains(QLatin1Char('2')));
        picture(bench.window, QStringLiteral("first-2"));
        bench.button("firstAllow")->click();
        const operations::Intent &intent = bench.navigator.plans.constLast();
        QCOMPARE(intent.operation.text(), QStringLiteral("wingman.allowlist.extend"));
        QCOMPARE(operations::textOf(intent.parameters.value(QStringLiteral("list"))), QStringLiteral("containers"));
        QCOMPARE(operations::textOf(intent.parameters.value(QStringLiteral("entries"))),
                 QStringLiteral("local/db,local/web"));
    }

    void whatIsOnTheListIsNotAskedForAgain()
    {
        Bench bench;
        bench.openAt(1);
        policy::Policy stored;
        stored.allow.containers = policy::NameList::parse(QStringLiteral("local/db,local/web,local/cache")).value();
        bench.set({.stored = stored});
        QVERIFY(!bench.button("firstAllow")->isEnabled());
        QVERIFY(!bench.button("firstAllow")->accessibleDescription().isEmpty());
        picture(bench.window, QStringLiteral("first-2-written"));
    }

    /// Changes of what runs, several times a second, leave an open editor and what was said of it alone.
    void whatIsTypedIsNotOverwritten()
    {
        Bench bench;
        bench.openAt(1);
        auto *view = child<QTreeView>(*bench.sheet, "firstProposal");
        const auto again = [&bench](const QStringList &names) {
            bench.fake.feed.mirror().take(id("local"), running("local", names));
            bench.set({});
        };
        view->model()->setData(view->model()->index(0, 0), QStringLiteral("*"), Qt::EditRole);
        QVERIFY(bench.visible("firstListProblem"));
        again({QStringLiteral("web"), QStringLiteral("db"), QStringLiteral("cache")});
        QVERIFY(bench.visible("firstListProblem"));
        view->edit(view->model()->index(0, 0));
        auto *editor = view->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->setText(QStringLiteral("local/ca"));
        Q_EMIT view->model()->dataChanged(view->model()->index(0, 0), view->model()->index(0, 1));
        QCOMPARE(editor->text(), QStringLiteral("local/ca"));
    }

    void modes()
    {
        Bench bench;
        bench.openAt(1);
        QVERIFY(bench.row("firstMode_mock")->isChecked());
        QCOMPARE(bench.row("firstMode_mock")->choice().chip, QStringLiteral("holds now"));
        QVERIFY(!bench.visible("firstChangeMode"));
        bench.row("firstMode_integration")->click();
        bench.button("firstChangeMode")->click();
        const auto &armed = bench.navigator.plans.constLast();
        QCOMPARE(armed.operation.text(), QStringLiteral("wingman.mode.arm"));
        QCOMPARE(operations::textOf(armed.parameters.value(QStringLiteral("mode"))), QStringLiteral("integration"));
        // Lab is never armed from here: the way there is shown.
        bench.row("firstMode_lab")->click();
        picture(bench.window, QStringLiteral("first-2-lab"));
        bench.button("firstChangeMode")->click();
        QCOMPARE(bench.navigator.asked.last(), QStringLiteral("posture"));
        QCOMPARE(bench.navigator.plans.size(), 1);
        bench.set({.armed = ExecutionMode::Integration});
        QVERIFY(bench.row("firstMode_integration")->isChecked());
        bench.row("firstMode_mock")->click();
        bench.button("firstChangeMode")->click();
        QCOMPARE(bench.navigator.plans.constLast().operation.text(), QStringLiteral("wingman.mode.disarm"));
    }

    void whatCannotBeChangedSaysWhy_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("modeFixed");
        QTest::addColumn<bool>("listFixed");
        QTest::newRow("mode") << QStringLiteral("EXECUTION_MODE") << QStringLiteral("mock") << true << false;
        QTest::newRow("the other variable")
            << QStringLiteral("WINGMAN_EXECUTION_MODE") << QStringLiteral("mock") << true << false;
        QTest::newRow("list") << QStringLiteral("WINGMAN_CONTAINER_ALLOWLIST") << QStringLiteral("web") << false
                              << true;
        QTest::newRow("nothing") << QStringLiteral("LANG") << QStringLiteral("C") << false << false;
    }
    void whatCannotBeChangedSaysWhy()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        QFETCH(bool, modeFixed);
        QFETCH(bool, listFixed);
        Bench bench({.environment = {{variable, value}}});
        bench.openAt(1);
        bench.row("firstMode_integration")->click();
        QCOMPARE(bench.button("firstChangeMode")->isEnabled(), !modeFixed);
        QCOMPARE(bench.text("firstModeNote").contains(variable), modeFixed);
        QCOMPARE(bench.button("firstAllow")->isEnabled(), !listFixed);
        QCOMPARE(bench.button("firstAllow")->accessibleDescription().contains(variable), listFixed);
        picture(bench.window, QStringLiteral("first-2-fixed-") + variable);
    }

    void aViewerIsToldWhoMay()
    {
        Bench bench({.role = identity::Role::Viewer});
        bench.openAt(1);
        QVERIFY(!bench.button("firstAllow")->isEnabled());
        QVERIFY(bench.button("firstAllow")->accessibleDescription().contains(QStringLiteral("viewer")));
        bench.row("firstMode_integration")->click();
        QVERIFY(!bench.button("firstChangeMode")->isEnabled());
    }

    void theKeychain_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("title");
        using diagnostics::CheckStatus;
        QTest::newRow("answers") << int(CheckStatus::Passed) << QStringLiteral("It answers");
        QTest::newRow("none") << int(CheckStatus::Warning) << QStringLiteral("There is none to use");
        QTest::newRow("fails") << int(CheckStatus::Failed) << QStringLiteral("It does not answer");
    }
    void theKeychain()
    {
        QFETCH(int, status);
        QFETCH(QString, title);
        Bench bench;
        const auto which = static_cast<diagnostics::CheckStatus>(status);
        const bool well = which == diagnostics::CheckStatus::Passed;
        bench.fake.targets.checks =
            QList{keychain(which, well ? std::nullopt : std::optional(Error{Code::KeychainUnavailable, {}}))};
        bench.openAt(2);
        QTRY_COMPARE(bench.text("firstKeychainAnswerTitle"), title);
        // Never the promise of a place that is not there.
        QCOMPARE(bench.text("firstSecretsHonest").contains(QStringLiteral("Without a keychain")), !well);
        picture(bench.window, QStringLiteral("first-3-") + QString::fromLatin1(QTest::currentDataTag()));
    }

    void aKeychainThatNobodySpokeOfIsNotSaidToBeThere()
    {
        Bench bench;
        bench.openAt(2);
        QTRY_COMPARE(bench.text("firstKeychainAnswerTitle"), QStringLiteral("Not known"));
        bench.fake.targets.checks = QList{keychain(diagnostics::CheckStatus::Passed)};
        bench.button("firstKeychainAnswerPrimary")->click();
        QTRY_COMPARE(bench.text("firstKeychainAnswerTitle"), QStringLiteral("It answers"));
    }

    void byKeysAlone()
    {
        Bench bench;
        bench.open();
        QTRY_COMPARE(QApplication::focusWidget(), bench.row("found0"));
        const auto key = [](Qt::Key pressed) { QTest::keyClick(QApplication::focusWidget(), pressed); };
        const auto tabTo = [&](const char *name) {
            for (int i = 0; i < 30 && QApplication::focusWidget()->objectName() != QLatin1String(name); ++i)
                key(Qt::Key_Tab);
            return QApplication::focusWidget()->objectName() == QLatin1String(name);
        };
        QVERIFY(tabTo("firstNext"));
        key(Qt::Key_Space);
        QCOMPARE(QApplication::focusWidget(), bench.row("firstMode_mock"));
        QVERIFY(tabTo("firstProposal"));
        auto *view = child<QTreeView>(*bench.sheet, "firstProposal");
        key(Qt::Key_Home);
        key(Qt::Key_Space);
        QCOMPARE(view->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        key(Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("local/ca*"));
        key(Qt::Key_Return);
        QTRY_COMPARE(view->model()->index(0, 0).data().toString(), QStringLiteral("local/ca*"));
        QVERIFY(tabTo("firstNext"));
        key(Qt::Key_Space);
        QCOMPARE(bench.sheet->step(), 2);
        QVERIFY(tabTo("firstNext"));
        key(Qt::Key_Space);
        QCOMPARE(bench.state(), QStringLiteral("done"));
    }

    void everyStepSurvivesLanguageAndScheme()
    {
        Bench bench;
        bench.fake.targets.checks = QList{keychain(diagnostics::CheckStatus::Passed)};
        bench.openAt(1);
        auto *view = child<QTreeView>(*bench.sheet, "firstProposal");
        view->model()->setData(view->model()->index(1, 0), Qt::Unchecked, Qt::CheckStateRole);
        bench.row("firstMode_integration")->click();
        dress(Scheme::Dark);
        QEvent language(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&bench.window, &language);
        QCOMPARE(bench.sheet->step(), 1);
        QVERIFY(bench.row("firstMode_integration")->isChecked());
        QCOMPARE(view->model()->index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        for (int step = 0; step < 3; ++step) {
            bench.sheet->dismiss();
            bench.openAt(step);
            QCOMPARE(unnamed(*bench.sheet).join(QLatin1Char('\n')), QString());
            picture(bench.window, QStringLiteral("first-dark-%1").arg(step + 1));
        }
    }
};

QTEST_MAIN(tst_FirstRunSheet)
#include "tst_first_run_sheet.moc"
