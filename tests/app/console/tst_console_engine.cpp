// SPDX-License-Identifier: GPL-3.0-or-later
// labels: engine
// From one end to the other on a real engine: somebody finds a container, restarts it with keys alone, and the record
// of it verifies. Once with keys given to the window, and once with keys pressed on an X server.
#include "console/program.h"
#include "dialogs/plan_sheet.h"
#include "shell/window_commands.h"
#include "support/ctl.h"
#include "support/engine_objects.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace wingman;
using namespace wingman::test;

namespace {

constexpr int patience = 60000; // ms, an upper bound only
constexpr int mostStops = 60;   // with Tab in a sheet
const QString name = QStringLiteral("wingman-test-keys");
const QString childMark = QStringLiteral("WINGMAN_KEYS_ON_A_SCREEN");

bool isOnAScreen()
{
    return QGuiApplication::platformName() == QStringLiteral("xcb");
}

/// One key, as the X server's keyboard gives it, or straight to whatever has the focus.
void press(Qt::Key key, const char *keysym)
{
    if (isOnAScreen()) {
        QCOMPARE(QProcess::execute(QStringLiteral("xdotool"), {QStringLiteral("key"), QString::fromLatin1(keysym)}), 0);
        return;
    }
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : QApplication::activeWindow(), key);
}

void type(const QString &text)
{
    if (isOnAScreen()) {
        QCOMPARE(QProcess::execute(QStringLiteral("xdotool"), {QStringLiteral("type"), text}), 0);
        return;
    }
    QTest::keyClicks(QApplication::focusWidget(), text);
}

bool hasFocus(const QString &objectName)
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && focus->objectName() == objectName;
}

/// Tab, until this has the focus.
bool tabTo(const QString &objectName)
{
    for (int i = 0; i < mostStops; ++i) {
        if (hasFocus(objectName))
            return true;
        const QWidget *before = QApplication::focusWidget();
        press(Qt::Key_Tab, "Tab");
        if (!QTest::qWaitFor([before] { return QApplication::focusWidget() != before; }, patience))
            return false;
    }
    return false;
}

} // namespace

class tst_ConsoleEngine : public QObject
{
    Q_OBJECT

    std::unique_ptr<EngineObjects> engine;

private Q_SLOTS:
    void initTestCase()
    {
        if (EngineObjects::address().isEmpty())
            QSKIP("There is no engine of the tests here (packaging/with-engine.sh starts one).");
        engine = std::make_unique<EngineObjects>();
    }

    void aContainerIsRestartedByKeysAlone()
    {
        Ctl ctl;
        ctl.set(QStringLiteral("DOCKER_HOST"), EngineObjects::address());
        ctl.set(QStringLiteral("EXECUTION_MODE"), QStringLiteral("integration"));
        engine->make({.name = name, .labels = {{QStringLiteral("wingman.test"), QStringLiteral("true")}}});
        engine->make({.name = name + QStringLiteral("-other")});
        const QString before = engine->startedAt(name);
        const QString otherBefore = engine->startedAt(name + QStringLiteral("-other"));

        policy::Environment environment;
        const QStringList variables = ctl.environment().keys();
        for (const QString &variable : variables)
            environment.insert(variable, ctl.environment().value(variable));
        auto options = app::optionsFor(ctl.data(), {}, {}, environment, identity::Origin::Console).value();
        console::Program program({options, {}, false});
        program.preferences().set(ui::preference::language, QStringLiteral("en"));
        program.preferences().set(ui::preference::firstRun, QStringLiteral("done"));
        bool ended = false;
        connect(&program, &console::Program::ended, this, [&ended] { ended = true; });
        program.begin();
        program.raise();
        QVERIFY(QTest::qWaitForWindowActive(&program.window()));
        QTRY_VERIFY_WITH_TIMEOUT(program.console().feed().hasOverview(), patience);

        restart(program);
        if (QTest::currentTestFailed())
            return;
        QTRY_VERIFY_WITH_TIMEOUT(engine->startedAt(name) != before, patience);
        QCOMPARE(engine->startedAt(name + QStringLiteral("-other")), otherBefore);

        program.console().stop();
        QTRY_VERIFY_WITH_TIMEOUT(ended, patience);
        const auto verified = ctl.run(QStringLiteral("audit verify --json"));
        QVERIFY2(verified.code == 0, verified.err.constData());
        const auto executions = ctl.run(QStringLiteral("execution list --json"));
        QVERIFY2(executions.out.contains("docker.container.restart") && executions.out.contains(name.toUtf8()),
                 executions.out.constData());
    }

    /// The same program again, on a screen of its own.
    void andOnAnXServerToo()
    {
        if (qEnvironmentVariableIsSet(qPrintable(childMark)))
            return; // this is that run
        if (QStandardPaths::findExecutable(QStringLiteral("xvfb-run")).isEmpty() ||
            QStandardPaths::findExecutable(QStringLiteral("xdotool")).isEmpty())
            QSKIP("xvfb-run or xdotool is not installed here (Debian: xvfb, xauth, xdotool).");
        QProcess child;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(childMark, QStringLiteral("1"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::MergedChannels);
        child.start(QStringLiteral("xvfb-run"),
                    {QStringLiteral("-a"), QStringLiteral("-s"), QStringLiteral("-screen 0 1600x1000x24"),
                     QCoreApplication::applicationFilePath(), QStringLiteral("aContainerIsRestartedByKeysAlone")});
        QVERIFY(child.waitForFinished(4 * patience));
        const QByteArray said = child.readAll();
        QVERIFY2(child.exitCode() == 0 && said.contains("PASS   : tst_ConsoleEngine::aContainerIsRestartedByKeysAlone"),
                 said.constData());
    }

private:
    /// From anywhere: to the workloads, to the filter, to the row, R, and through the sheet.
    void restart(console::Program &program)
    {
        const auto *entry = program.window().commands().pageAction(QStringLiteral("workloads"));
        const QString digit = entry->shortcut().toString().section(QLatin1Char('+'), -1);
        if (isOnAScreen())
            QCOMPARE(
                QProcess::execute(QStringLiteral("xdotool"), {QStringLiteral("key"), QStringLiteral("ctrl+") + digit}),
                0);
        else
            QTest::keySequence(&program.window(), entry->shortcut());
        QTRY_COMPARE_WITH_TIMEOUT(program.window().place().page, QStringLiteral("workloads"), patience);
        const auto *list = program.window().findChild<QAbstractItemView *>(QStringLiteral("workloadList"));
        QVERIFY(list);
        QTRY_VERIFY_WITH_TIMEOUT(list->isVisible() && list->model()->rowCount() > 0, patience);

        press(Qt::Key_Slash, "slash");
        QTRY_VERIFY_WITH_TIMEOUT(hasFocus(QStringLiteral("workloadsFilterEdit")), patience);
        type(name); // also finds the other one, which comes after it
        QVERIFY(tabTo(QStringLiteral("workloadList")));
        press(Qt::Key_Home, "Home");
        QTRY_VERIFY_WITH_TIMEOUT(list->currentIndex().isValid(), patience);
        for (int i = 0; i < 10 && list->currentIndex().data().toString() != name; ++i) {
            const QModelIndex now = list->currentIndex();
            press(Qt::Key_Down, "Down");
            QTRY_VERIFY_WITH_TIMEOUT(list->currentIndex() != now, patience);
        }
        QCOMPARE(list->currentIndex().data().toString(), name);
        press(Qt::Key_R, "r");

        ui::PlanSheet *sheet = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((sheet = program.window().findChild<ui::PlanSheet *>()) && sheet->isOpen(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(sheet->flow().phase(), ui::Phase::Shown, patience);
        QCOMPARE(sheet->flow().record()->plan.simulated, false);
        // Ask, approve, run: whatever the sheet's chief button says, until it is over.
        const auto *primary = sheet->findChild<QWidget *>(QStringLiteral("planPrimary"));
        const auto isAsked = [&] {
            return sheet->flow().phase() != ui::Phase::Running && sheet->flow().busyWith() == ui::Deed::None &&
                   primary->isVisible() && primary->isEnabled();
        };
        while (!isOver(sheet->flow().phase())) {
            QTRY_VERIFY_WITH_TIMEOUT(isOver(sheet->flow().phase()) || isAsked(), patience);
            if (isOver(sheet->flow().phase()))
                break;
            QVERIFY(tabTo(QStringLiteral("planPrimary")));
            press(Qt::Key_Space, "space");
            QTRY_VERIFY_WITH_TIMEOUT(!isAsked() || isOver(sheet->flow().phase()), patience);
        }
        QCOMPARE(sheet->flow().phase(), ui::Phase::Succeeded);
        press(Qt::Key_Escape, "Escape");
    }

    static bool isOver(ui::Phase phase)
    {
        return phase != ui::Phase::Planning && phase != ui::Phase::Shown && phase != ui::Phase::Waiting &&
               phase != ui::Phase::Approved && phase != ui::Phase::Running;
    }
};

QTEST_MAIN(tst_ConsoleEngine)
#include "tst_console_engine.moc"
