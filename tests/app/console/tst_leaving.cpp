// SPDX-License-Identifier: GPL-3.0-or-later
// starts: wingman
// Ways out of the console, with nothing running and with something running: nothing is lost by leaving, and nobody is
// surprised by what goes on.
#include "console/leaving.h"

#include "shell/window_commands.h"
#include "support/console/program_fixture.h"
#include "support/ctl.h"
#include "support/places.h"
#include "support/ui_window.h"

#include <QLabel>
#include <QProcess>
#include <QSignalSpy>

#include <csignal>

using namespace wingman;
using namespace wingman::test;
using execution::State;

namespace {

constexpr int patience = ProgramFixture::patience;
const QString container = QStringLiteral("registry");

ui::LeavingSheet *sheetOn(const QWidget &window)
{
    const auto all = window.findChildren<ui::LeavingSheet *>();
    for (ui::LeavingSheet *one : all) {
        if (one->isOpen())
            return one;
    }
    return nullptr;
}

/// Everything that it says.
QString wordsOf(const QWidget &sheet)
{
    QStringList words;
    const auto labels = sheet.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(&sheet))
            words.append(label->text());
    }
    return words.join(QLatin1Char('\n'));
}

} // namespace

class tst_Leaving : public QObject
{
    Q_OBJECT

    using Fault = ProgramFixture::Fault;

private Q_SLOTS:
    void withNothingRunningNothingIsAsked_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"the keys", "the close button", "the end of the session"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }
    void withNothingRunningNothingIsAsked()
    {
        QFETCH(QString, way);
        ProgramFixture fixture;
        QVERIFY(fixture.begin());
        take(fixture, way);
        QVERIFY(!sheetOn(fixture.window()));
        QVERIFY(fixture.waitForEnd());
    }

    void runningWorkIsNamedAndStayingLetsItEnd_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"the keys", "the close button"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }
    void runningWorkIsNamedAndStayingLetsItEnd()
    {
        QFETCH(QString, way);
        ProgramFixture fixture;
        QVERIFY(fixture.begin());
        Fault slow;
        slow.kind = Fault::Kind::Slow;
        slow.delay = Milliseconds(1500);
        fixture.misbehave(slow);
        const auto plan = fixture.beginRestart(container);
        QVERIFY(plan);
        QSignalSpy ended(&fixture.work(), &ui::WorkLink::ended);

        take(fixture, way);
        take(fixture, way); // impatience asks no second question
        QCOMPARE(fixture.window().findChildren<ui::LeavingSheet *>().size(), 1);
        ui::LeavingSheet *sheet = sheetOn(fixture.window());
        QVERIFY(sheet);
        const QString words = wordsOf(*sheet);
        QVERIFY2(words.contains(container), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("recorded as unknown")), qPrintable(words));
        // What ends the work is not what Enter does.
        QTRY_VERIFY(QApplication::focusWidget() == child<QWidget>(*sheet, "leavingCancel"));

        child<QAbstractButton>(*sheet, "leavingCancel")->click();
        QVERIFY(!sheetOn(fixture.window()));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        QCOMPARE(static_cast<const execution::Record *>(ended.first().first().constData())->state, State::Succeeded);
        QVERIFY(!fixture.hasEnded());
    }

    void workThatEndsMeanwhileIsSaid()
    {
        ProgramFixture fixture;
        QVERIFY(fixture.begin());
        Fault slow;
        slow.kind = Fault::Kind::Slow;
        slow.delay = Milliseconds(1000);
        fixture.misbehave(slow);
        QVERIFY(fixture.beginRestart(container));
        take(fixture, QStringLiteral("the keys"));
        const ui::LeavingSheet *sheet = sheetOn(fixture.window());
        QVERIFY(sheet);
        QVERIFY(wordsOf(*sheet).contains(QStringLiteral("1 operation")));
        QTRY_VERIFY_WITH_TIMEOUT(wordsOf(*sheet).contains(QStringLiteral("Nothing is running any more")), patience);
        QVERIFY(!wordsOf(*sheet).contains(container));
        child<QAbstractButton>(*sheet, "leavingQuit")->click();
        QVERIFY(fixture.waitForEnd());
    }

    void quittingNowEndsItTruthfully()
    {
        ProgramFixture fixture;
        QVERIFY(fixture.begin());
        Fault silent;
        silent.kind = Fault::Kind::Stall;
        fixture.misbehave(silent);
        const auto plan = fixture.beginRestart(container);
        QVERIFY(plan);
        take(fixture, QStringLiteral("the keys"));
        ui::LeavingSheet *sheet = sheetOn(fixture.window());
        QVERIFY(sheet);
        child<QAbstractButton>(*sheet, "leavingQuit")->click();
        // Until it has ended it says why it waits, and asks nothing more.
        QVERIFY(sheet->isBusy());
        QVERIFY(!child<QAbstractButton>(*sheet, "leavingQuit")->isEnabled());
        QTest::keyClick(sheet, Qt::Key_Escape);
        QVERIFY(sheet->isOpen());
        QVERIFY(fixture.waitForEnd());

        QVERIFY(fixture.begin());
        const auto record = await(fixture.work().find(plan->text(), Cancel()));
        QVERIFY2(record, record ? "" : qPrintable(record.error().sentence()));
        QVERIFY2(record->state == State::Unknown || record->state == State::Failed || record->state == State::Cancelled,
                 qPrintable(execution::stateName(record->state)));
        const auto report = await(fixture.program().console().links().record.verify({}, {}, Cancel()));
        QVERIFY(report && report->verifies());
    }

    void theEndOfTheSessionAsksNothing()
    {
        ProgramFixture fixture;
        QVERIFY(fixture.begin());
        Fault silent;
        silent.kind = Fault::Kind::Stall;
        fixture.misbehave(silent);
        QVERIFY(fixture.beginRestart(container));
        take(fixture, QStringLiteral("the end of the session"));
        QVERIFY(!sheetOn(fixture.window()));
        QVERIFY(fixture.waitForEnd());
    }

    /// The real program, as a session manager ends it.
    void aSignalEndsTheProgramProperly_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("TERM") << SIGTERM;
        QTest::newRow("INT") << SIGINT;
        QTest::newRow("HUP") << SIGHUP;
    }
    void aSignalEndsTheProgramProperly()
    {
        QFETCH(int, signal);
        const Ctl ctl;
        QProcess wingman;
        auto environment = ctl.environment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("WINGMAN_UNDER_TEST"), QStringLiteral("1"));
        wingman.setProcessEnvironment(environment);
        wingman.start(buildFolder() + QStringLiteral("/bin/wingman"), {QStringLiteral("--data-dir"), ctl.data()});
        QVERIFY(wingman.waitForStarted());
        // It is there when a second start is answered by it.
        const auto answered = [&] {
            QProcess second;
            second.setProcessEnvironment(environment);
            second.start(buildFolder() + QStringLiteral("/bin/wingman"),
                         {QStringLiteral("--data-dir"), ctl.data(), QStringLiteral("wingman:settings/data")});
            return second.waitForFinished(patience) && second.exitCode() == 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(ctl.data() + QStringLiteral("/runtime/console.sock")), patience);
        QVERIFY(answered());
        // What the second start asked for is shown, and kept.
        const auto kept = [&] {
            QFile file(ctl.data() + QStringLiteral("/state/console.json"));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QTRY_VERIFY_WITH_TIMEOUT(kept().contains("\"window.page\": \"settings\""), patience);
        QCOMPARE(kill(static_cast<pid_t>(wingman.processId()), signal), 0);
        QTRY_COMPARE_WITH_TIMEOUT(wingman.state(), QProcess::NotRunning, patience);
        QCOMPARE(wingman.exitStatus(), QProcess::NormalExit);
        QCOMPARE(wingman.exitCode(), 0);
        QCOMPARE(ctl.run(QStringLiteral("audit verify")).code, 0);
    }

private:
    static void take(ProgramFixture &fixture, const QString &way)
    {
        if (way == QStringLiteral("the keys"))
            fixture.window().commands().action(ui::WindowCommand::Quit)->trigger();
        else if (way == QStringLiteral("the close button"))
            fixture.window().close();
        else
            fixture.program().end();
    }
};

QTEST_MAIN(tst_Leaving)
#include "tst_leaving.moc"
