// SPDX-License-Identifier: GPL-3.0-or-later
// starts: wingmanctl
// The locked console as a program: what is seen, what a key does, what the core refuses, and the ways back in.
#include "dialogs/leaving_sheet.h"
#include "dialogs/passphrase_sheet.h"
#include "dialogs/plan_sheet.h"
#include "shell/help_view.h"
#include "shell/palette.h"
#include "shell/window_commands.h"
#include "support/console/program_fixture.h"
#include "support/ctl.h"
#include "support/ui_window.h"
#include "widgets/filter_field.h"

#include <QLabel>
#include <QPushButton>

using namespace wingman;
using namespace wingman::test;

namespace {

constexpr int patience = ProgramFixture::patience;
const QString words = QStringLiteral("a few words in a row");

operations::Intent restart(const char *container)
{
    const auto target = inventory::TargetRef::container(EndpointId::parse(QStringLiteral("demo")).value(),
                                                        QString::fromLatin1(container));
    return {operations::OperationId::parse(QStringLiteral("docker.container.restart")).value(), {target}, {}, {}, {}};
}

/// Everything in a window that can be seen: what stands there, and what a screen reader would say of it.
QString seenIn(const QWidget &window)
{
    QStringList all{window.windowTitle()};
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        all.append(widget->accessibleName());
        all.append(widget->accessibleDescription());
        all.append(widget->toolTip());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            all.append(label->text());
        if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            all.append(field->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            all.append(button->text());
        if (qobject_cast<const QAbstractItemView *>(widget) != nullptr)
            all.append(QStringLiteral("a list"));
    }
    return all.join(QLatin1Char('\n'));
}

template <typename S>
S *openSheet(const QWidget &window)
{
    const auto all = window.findChildren<S *>();
    for (S *one : all) {
        if (one->isOpen())
            return one;
    }
    return nullptr;
}

QLineEdit *fieldIn(const QWidget &window)
{
    return child<QLineEdit>(window, "lockPassphrase");
}

/// As somebody at the keyboard, into whatever has the focus.
void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
}

void pressLock(QWidget &window)
{
    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
}

bool setPassphrase(ProgramFixture &fixture)
{
    const auto secret = std::make_shared<const ui::SecretText>(words);
    const auto done = await(fixture.program().console().links().session.setPassphrase(nullptr, secret, Cancel()));
    return done && QTest::qWaitFor([&] { return fixture.feed().overview().session.hasPassphrase; }, patience);
}

} // namespace

class tst_Lock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void byKeyboardAlone()
    {
        ProgramFixture fixture;
        QVERIFY(fixture.begin());
        ui::MainWindow &window = fixture.window();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.resize(1440, 900);
        window.go({QStringLiteral("workloads")});
        auto *filter = child<ui::FilterField>(window, "workloadsFilter");
        filter->setText(QStringLiteral("shop"));
        filter->setFocus();

        // Without a passphrase one is asked for.
        pressLock(window);
        auto *sheet = openSheet<ui::PassphraseSheet>(window);
        QVERIFY(sheet);
        QTest::keyClicks(QApplication::focusWidget(), words);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        type(words);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.feed().overview().session.hasPassphrase, patience);
        QTRY_VERIFY(!openSheet<ui::PassphraseSheet>(window));

        QVERIFY(seenIn(window).contains(QStringLiteral("shop")));
        pressLock(window);
        QVERIFY(window.isLocked());
        const QString seen = seenIn(window);
        QVERIFY2(!seen.contains(QStringLiteral("shop")) && !seen.contains(QStringLiteral("demo")) &&
                     !seen.contains(QStringLiteral("a list")),
                 qPrintable(seen));
        QVERIFY2(seen.contains(QStringLiteral("Locked – Wingman")) && seen.contains(QStringLiteral("MOCK")),
                 qPrintable(seen));
        picture(window, QStringLiteral("console-locked"));

        // No key does anything but writing into the field.
        for (const auto &[key, modifiers] : {std::pair{Qt::Key_K, Qt::KeyboardModifiers(Qt::ControlModifier)},
                                             {Qt::Key_3, Qt::KeyboardModifiers(Qt::ControlModifier)},
                                             {Qt::Key_F1, Qt::KeyboardModifiers(Qt::NoModifier)},
                                             {Qt::Key_F5, Qt::KeyboardModifiers(Qt::NoModifier)},
                                             {Qt::Key_Comma, Qt::KeyboardModifiers(Qt::ControlModifier)},
                                             {Qt::Key_L, Qt::KeyboardModifiers(Qt::ControlModifier)},
                                             {Qt::Key_J, Qt::KeyboardModifiers(Qt::ControlModifier)},
                                             {Qt::Key_Escape, Qt::KeyboardModifiers(Qt::NoModifier)}})
            QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QVERIFY(window.isLocked());
        QCOMPARE(window.place().page, QStringLiteral("workloads"));
        QVERIFY(!window.findChild<ui::HelpView *>() || !window.findChild<ui::HelpView *>()->isVisible());
        QVERIFY(!window.findChild<ui::Palette *>() || !window.findChild<ui::Palette *>()->isVisible());

        QVERIFY(fieldIn(window)->hasFocus());
        fieldIn(window)->clear();
        type(QStringLiteral("some other words"));
        QTRY_VERIFY_WITH_TIMEOUT(
            child<QLabel>(window, "lockSaid")->text().contains(QStringLiteral("not the passphrase")), patience);
        QVERIFY(window.isLocked());
        type(words);
        QTRY_VERIFY_WITH_TIMEOUT(!window.isLocked(), patience);
        QCOMPARE(filter->text(), QStringLiteral("shop"));
        QVERIFY(filter->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(seenIn(window).contains(QStringLiteral("shop")));

        const auto verified = await(fixture.program().console().links().record.verify({}, {}, Cancel()));
        QVERIFY(verified && verified->violations.isEmpty());
        audit::EntryFilter filterSessions;
        filterSessions.action = QStringLiteral("session.*");
        audit::Page page;
        const auto entries = await(fixture.program().console().links().record.list(filterSessions, page, Cancel()));
        QVERIFY(entries);
        QCOMPARE(entries->size(), 3); // locked, refused, unlocked
    }

    /// What the window hides the core refuses too.
    void whileItIsLockedNobodyActs()
    {
        ProgramFixture fixture;
        QVERIFY(fixture.begin());
        const ui::Links links = fixture.program().console().links();
        QVERIFY(setPassphrase(fixture));
        const auto approved = await(links.work.plan(restart("registry"), Cancel()));
        QVERIFY(approved && await(links.work.ask(approved->plan.id, Cancel())));
        QVERIFY(await(links.work.decide(approved->plan.id, true, {}, {}, Cancel())));
        const auto waiting = await(links.work.plan(restart("shop-web-1"), Cancel()));
        QVERIFY(waiting && await(links.work.ask(waiting->plan.id, Cancel())));
        const identity::Actor person = fixture.feed().overview().actor;
        fixture.window().lock();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.feed().overview().session.isLocked, patience);
        QCOMPARE(fixture.feed().overview().actor, person); // what waits behind it does not change its looks

        const auto code = [](const auto &result) { return result ? Code::Internal : result.error().code; };
        QCOMPARE(code(await(links.work.plan(restart("shop-api-1"), Cancel()))), Code::SessionLocked);
        QCOMPARE(code(await(links.work.ask(waiting->plan.id, Cancel()))), Code::SessionLocked);
        QCOMPARE(code(await(links.work.decide(waiting->plan.id, true, {}, {}, Cancel()))), Code::SessionLocked);
        QCOMPARE(code(await(links.work.withdraw(waiting->plan.id, Cancel()))), Code::SessionLocked);
        QCOMPARE(code(await(links.work.run(approved->plan.id, {}, Cancel()))), Code::SessionLocked);
        const auto target = restart("shop-web-1").targets.first();
        for (const bool reveal : {true, false})
            QCOMPARE(code(await(links.targets.inspect(target, {}, reveal, Cancel()))), Code::SessionLocked);
        const EndpointId demo = target.endpoint;
        const auto container = ObjectId::parse(QStringLiteral("any")).value();
        QCOMPARE(code(await(links.targets.logs(demo, container, {}, Cancel()))), Code::SessionLocked);
        const auto secret = std::make_shared<const ui::SecretText>(QStringLiteral("a secret"));
        const QString reference = QStringLiteral("keychain:cluster/home");
        QCOMPARE(code(await(links.logins.keep(reference, secret, Cancel()))), Code::SessionLocked);
        QCOMPARE(code(await(links.logins.forget(reference, Cancel()))), Code::SessionLocked);
        QCOMPARE(code(await(links.logins.import(QDir::tempPath(), Cancel()))), Code::SessionLocked);
        QCOMPARE(code(await(links.session.removePassphrase(secret, Cancel()))), Code::SessionLocked);

        QTest::keyClicks(fieldIn(fixture.window()), words);
        child<QPushButton>(fixture.window(), "lockUnlock")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.window().isLocked(), patience);
        const auto ran = await(links.work.run(approved->plan.id, {}, Cancel()));
        QVERIFY(ran);
        QCOMPARE(ran->state, execution::State::Succeeded);
    }

    void itBeginsLockedAndLinksWait()
    {
        ProgramFixture fixture;
        QVERIFY(fixture.begin());
        QVERIFY(setPassphrase(fixture));
        QVERIFY(!fixture.window().isLocked());
        QVERIFY(fixture.end());

        QVERIFY(fixture.begin());
        ui::MainWindow &window = fixture.window();
        QVERIFY(window.isLocked());
        QVERIFY(fixture.feed().overview().session.isLocked);
        fixture.program().go({QStringLiteral("settings"), QStringLiteral("shortcuts")});
        QVERIFY(window.isLocked());
        QVERIFY(!seenIn(window).contains(QStringLiteral("Shortcuts")));
        QTest::keyClicks(fieldIn(window), words);
        QTest::keyClick(fieldIn(window), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!window.isLocked(), patience);
        QCOMPARE(window.place().tab, QStringLiteral("shortcuts"));
        QVERIFY(seenIn(window).contains(QStringLiteral("Shortcuts")));
    }

    void anOpenPlanWaitsBehindIt()
    {
        ProgramFixture fixture;
        QVERIFY(fixture.begin());
        QVERIFY(setPassphrase(fixture));
        ui::MainWindow &window = fixture.window();
        window.openPlan(restart("registry"));
        auto *sheet = openSheet<ui::PlanSheet>(window);
        QVERIFY(sheet && sheet->isVisible());
        window.lock();
        QVERIFY(!sheet->isVisible());
        QTest::keyClicks(fieldIn(window), words);
        QTest::keyClick(fieldIn(window), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!window.isLocked(), patience);
        QVERIFY(sheet->isVisible() && sheet->isOpen());
    }

    /// Who is locked out is a viewer for the core; the plan that was looked at asks for the same words afterwards.
    void whatWasTypedIntoAPlanStays()
    {
        ProgramFixture fixture;
        QVERIFY(fixture.begin());
        QVERIFY(setPassphrase(fixture));
        ui::MainWindow &window = fixture.window();
        const auto policy = inventory::TargetRef::parse(QStringLiteral("wingman://policy"));
        QVERIFY(policy);
        window.openPlan({operations::OperationId::parse(QStringLiteral("wingman.policy.set")).value(),
                         {*policy},
                         {{QStringLiteral("self_approval"), QStringLiteral("tier3")}},
                         {},
                         {}});
        const auto field = [&](const char *name) { return window.findChild<QLineEdit *>(QString::fromLatin1(name)); };
        QTRY_VERIFY_WITH_TIMEOUT(field("planFormConfirm") && field("planFormConfirm")->isVisible(), patience);
        field("planFormReason")->setText(QStringLiteral("no longer used"));
        field("planFormConfirm")->setFocus();
        QTest::keyClicks(field("planFormConfirm"), QStringLiteral("raise"));
        window.lock();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.feed().overview().session.isLocked, patience);
        QVERIFY(!field("planFormConfirm")->isVisible());
        QTest::keyClicks(fieldIn(window), words);
        QTest::keyClick(fieldIn(window), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!window.isLocked(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.feed().overview().session.isLocked, patience);
        QCOMPARE(field("planFormReason")->text(), QStringLiteral("no longer used"));
        QCOMPARE(field("planFormConfirm")->text(), QStringLiteral("raise"));
        QVERIFY(field("planFormConfirm")->hasFocus());
    }

    void whatRunsGoesOn()
    {
        ProgramFixture fixture;
        QVERIFY(fixture.begin());
        QVERIFY(setPassphrase(fixture));
        fixture.misbehave({.kind = ProgramFixture::Fault::Kind::Slow, .delay = std::chrono::milliseconds(400)});
        const auto plan = fixture.beginRestart(QStringLiteral("registry"));
        QVERIFY(plan);
        fixture.window().lock();
        QVERIFY(fixture.window().isLocked());
        QTRY_VERIFY_WITH_TIMEOUT(fixture.work().running().isEmpty(), patience);
        const auto record = await(fixture.work().find(plan->text(), Cancel()));
        QVERIFY(record);
        QCOMPARE(record->state, execution::State::Succeeded);
    }

    /// The question stands above the lock, and names nothing.
    void itCanBeLeftWhileSomethingRuns()
    {
        ProgramFixture fixture;
        QVERIFY(fixture.begin());
        QVERIFY(setPassphrase(fixture));
        fixture.misbehave({.kind = ProgramFixture::Fault::Kind::Stall});
        QVERIFY(fixture.beginRestart(QStringLiteral("registry")));
        ui::MainWindow &window = fixture.window();
        window.lock();
        QTest::keyClick(fieldIn(window), Qt::Key_Q, Qt::ControlModifier);
        auto *sheet = openSheet<ui::LeavingSheet>(window);
        QVERIFY(sheet && sheet->isVisible());
        QVERIFY2(!seenIn(window).contains(QStringLiteral("registry")), qPrintable(seenIn(window)));
        QVERIFY(seenIn(*sheet).contains(QStringLiteral("1 ")));
        child<QPushButton>(*sheet, "leavingQuit")->click();
        QVERIFY(fixture.waitForEnd());
    }

    /// Behind the lock it would name what runs, and nobody could answer it.
    void theQuestionOfWhoLeavesGoesAndIsAskedAnew()
    {
        ProgramFixture fixture;
        QVERIFY(fixture.begin());
        QVERIFY(setPassphrase(fixture));
        fixture.misbehave({.kind = ProgramFixture::Fault::Kind::Stall});
        QVERIFY(fixture.beginRestart(QStringLiteral("registry")));
        ui::MainWindow &window = fixture.window();
        window.commands().action(ui::WindowCommand::Quit)->trigger();
        const auto *asked = openSheet<ui::LeavingSheet>(window);
        QVERIFY(asked && seenIn(*asked).contains(QStringLiteral("registry")));
        window.lock();
        QVERIFY(!openSheet<ui::LeavingSheet>(window));
        QTest::keyClick(fieldIn(window), Qt::Key_Q, Qt::ControlModifier);
        const auto *again = openSheet<ui::LeavingSheet>(window);
        QVERIFY(again && again->isVisible());
        QVERIFY2(!seenIn(window).contains(QStringLiteral("registry")), qPrintable(seenIn(window)));
        child<QPushButton>(*again, "leavingQuit")->click();
        QVERIFY(fixture.waitForEnd());
    }

    void theTerminalTakesAForgottenOneAway()
    {
        Ctl ctl;
        ctl.set(QStringLiteral("WINGMAN_UNDER_TEST"), QStringLiteral("1"));
        ProgramFixture fixture(ctl.data());
        QVERIFY(fixture.begin());
        QVERIFY(setPassphrase(fixture));
        fixture.window().lock();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.feed().overview().session.isLocked, patience);
        const auto removed = ctl.run(QStringLiteral("lock remove --forgotten"));
        QVERIFY2(removed.code == 0, removed.err.constData());
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.window().isLocked(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.feed().overview().actor.role, identity::Role::Admin, patience);
    }
};

QTEST_MAIN(tst_Lock)
#include "tst_lock.moc"
