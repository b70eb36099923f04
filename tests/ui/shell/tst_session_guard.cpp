// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/session_guard.h"

#include "shell/lock_view.h"
#include "support/ui_window.h"
#include "support/window/fake_links.h"
#include "support/window/small_world.h"
#include "widgets/age_ticker.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;
using namespace std::chrono_literals;
using sessions::LockReason;

namespace {

const QString words = QStringLiteral("a few words in a row");

/// A window with something on it, its guard, and a core that knows the passphrase.
struct Stage
{
    explicit Stage(bool startsLocked = false, bool hasPassphrase = true)
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(inside);
        window.resize(1024, 700);
        window.show();
        fake.session.passphrase = hasPassphrase ? words.toUtf8() : QByteArray();
        ticker = new AgeTicker(fake.clock, &window);
        guard = new SessionGuard(fake.links, preferences, ticker, &window);
        tell(hasPassphrase, startsLocked);
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
    }
    void tell(bool hasPassphrase, bool isLocked = false)
    {
        Overview overview{{identity::ActorId::parse(QStringLiteral("os:anna")).value(), identity::Role::Admin}, {}};
        overview.session.hasPassphrase = hasPassphrase;
        overview.session.isLocked = isLocked;
        overview.session.lockedAt = fake.clock->now();
        fake.feed.setOverview(overview);
    }
    LockView &view() { return *child<LockView>(window, "lockView"); }
    QLineEdit *field() { return child<QLineEdit>(window, "lockPassphrase"); }
    QPushButton *unlock() { return child<QPushButton>(window, "lockUnlock"); }
    QString said() { return child<QLabel>(window, "lockSaid")->text(); }
    void enter(const QString &text)
    {
        QTest::keyClicks(field(), text);
        QTest::keyClick(field(), Qt::Key_Return);
    }

    FakeLinks fake;
    Preferences preferences;
    QWidget window;
    QLabel *inside = new QLabel(QStringLiteral("secret-name"), &window);
    AgeTicker *ticker;
    SessionGuard *guard;
};

} // namespace

class tst_SessionGuard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { dress(Scheme::Light); }

    void itCoversAtOnceAndOpensForThePassphrase()
    {
        Stage stage;
        const QSignalSpy changed(stage.guard, &SessionGuard::lockedChanged);
        stage.guard->lock(LockReason::Asked);
        QVERIFY(stage.guard->isLocked());
        QVERIFY(!stage.inside->isVisible());
        QVERIFY(stage.field()->hasFocus());
        QCOMPARE(stage.fake.session.locked, QList<LockReason>{LockReason::Asked});
        QVERIFY2(unnamed(stage.view()).isEmpty(), qPrintable(unnamed(stage.view()).join(QLatin1Char('\n'))));
        picture(stage.window, QStringLiteral("locked"));
        stage.enter(words);
        QVERIFY(!stage.guard->isLocked());
        QVERIFY(stage.inside->isVisible());
        QTRY_VERIFY(!stage.window.findChild<LockView *>()); // an open window has no such field
        QCOMPARE(changed.size(), 2);
        // What was under way before does not lock it again.
        stage.tell(true, true);
        QVERIFY(!stage.guard->isLocked());
    }

    void aWrongOneIsSaidAndNotKept()
    {
        Stage stage;
        stage.guard->lock(LockReason::Asked);
        QVERIFY(!stage.unlock()->isEnabled());
        stage.enter(QStringLiteral("some other words"));
        QVERIFY(stage.guard->isLocked());
        QCOMPARE(stage.said(), QStringLiteral("That is not the passphrase."));
        QVERIFY(stage.field()->text().isEmpty());
        QVERIFY(stage.field()->hasFocus());
        QTest::keyClicks(stage.field(), QStringLiteral("a"));
        QVERIFY(!child<QLabel>(stage.window, "lockSaid")->isVisible()); // of the attempt before
        QTest::keyClick(stage.field(), Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(stage.field(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!stage.field()->text().contains(QStringLiteral("other")));
    }

    void whoIsWrongTooOftenSeesHowLong()
    {
        Stage stage;
        stage.guard->lock(LockReason::Asked);
        stage.fake.session.refusal = Error{Code::TooManyAttempts, {{"failures", qint64{5}}, {"seconds", qint64{1}}}};
        stage.enter(QStringLiteral("some other words"));
        QVERIFY(stage.said().contains(QStringLiteral("1 second")));
        QVERIFY(!stage.field()->isEnabled() && !stage.unlock()->isEnabled());
        // Whoever types on presses nothing by it.
        const QSignalSpy quitting(stage.guard, &SessionGuard::quitRequested);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("and more words"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(quitting.size(), 0);
        stage.fake.session.refusal.reset();
        QTRY_VERIFY_WITH_TIMEOUT(stage.field()->isEnabled(), 10000);
        QVERIFY(stage.field()->hasFocus());
        stage.enter(words);
        QVERIFY(!stage.guard->isLocked());
    }

    void whileItIsLookedAtNothingIsAskedTwice()
    {
        Stage stage;
        stage.guard->lock(LockReason::Asked);
        stage.fake.session.holds = true;
        stage.enter(words);
        QVERIFY(!stage.field()->isEnabled() && !stage.unlock()->isEnabled());
        QVERIFY(child<QWidget>(stage.window, "lockProgress")->isVisible());
        QVERIFY(stage.guard->isLocked());
        const QSignalSpy quitting(stage.guard, &SessionGuard::quitRequested);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("a b c"));
        QCOMPARE(quitting.size(), 0);
        stage.fake.session.answer();
        QTRY_VERIFY(!stage.guard->isLocked());
        QCOMPARE(stage.fake.session.done, QStringList{QStringLiteral("unlock")});
    }

    /// The lid is closed while the passphrase is looked at.
    void aLockWishedForMeanwhileHolds()
    {
        Stage stage;
        stage.guard->lock(LockReason::Asked);
        stage.fake.session.holds = true;
        stage.enter(words);
        stage.guard->lock(LockReason::Desktop);
        stage.fake.session.answer();
        QTRY_COMPARE(stage.fake.session.locked, (QList<LockReason>{LockReason::Asked, LockReason::Desktop}));
        QVERIFY(stage.guard->isLocked());
        stage.fake.session.holds = false;
        stage.enter(words);
        QVERIFY(!stage.guard->isLocked());
    }

    void whatCannotBeRecordedIsSaid()
    {
        Stage stage;
        stage.guard->lock(LockReason::Asked);
        stage.fake.session.refusal = Error{Code::DiskFull, {{"path", QStringLiteral("/srv")}}};
        stage.enter(words);
        QVERIFY(stage.guard->isLocked());
        QVERIFY(stage.said().contains(QStringLiteral("/srv")));
    }

    void theConsoleBeginsLocked()
    {
        Stage stage(true);
        QVERIFY(stage.guard->isLocked());
        QVERIFY(child<QLabel>(stage.window, "lockWhy")->text().contains(QStringLiteral("started")));
        QVERIFY(stage.fake.session.locked.isEmpty()); // the core knows
        stage.enter(words);
        QVERIFY(!stage.guard->isLocked());
    }

    void withoutAPassphraseOneIsAskedFor()
    {
        Stage stage(false, false);
        const QSignalSpy needed(stage.guard, &SessionGuard::passphraseNeeded);
        stage.guard->lock(LockReason::Idle);
        stage.guard->lock(LockReason::Desktop);
        QCOMPARE(needed.size(), 0);
        stage.guard->lock(LockReason::Asked);
        QCOMPARE(needed.size(), 1);
        QVERIFY(!stage.guard->isLocked());
    }

    /// By wingmanctl, in the terminal of the same person.
    void whereThePassphraseIsTakenAwayItOpens()
    {
        Stage stage;
        stage.guard->lock(LockReason::Asked);
        QTest::keyClicks(stage.field(), QStringLiteral("half a pass"));
        stage.tell(false);
        QVERIFY(!stage.guard->isLocked());
        QTRY_VERIFY(!stage.window.findChild<LockView *>());
    }

    void nobodyUsesIt()
    {
        Stage stage;
        stage.fake.clock->advance(14min);
        QTest::keyClick(&stage.window, Qt::Key_Shift);
        QVERIFY(!stage.guard->isLocked());
        stage.fake.clock->advance(15min);
        QTest::keyClick(&stage.window, Qt::Key_Shift);
        QVERIFY(stage.guard->isLocked());
        QCOMPARE(stage.fake.session.locked, QList<LockReason>{LockReason::Idle});
    }

    void howLongIsAPreference()
    {
        Stage stage;
        QVERIFY(stage.preferences.set(preference::lockIdle, QStringLiteral("5")));
        stage.fake.clock->advance(6min);
        QTest::keyClick(&stage.window, Qt::Key_Shift);
        QVERIFY(stage.guard->isLocked());
        stage.enter(words);
        QVERIFY(stage.preferences.set(preference::lockIdle, QStringLiteral("0")));
        stage.fake.clock->advance(24h);
        QTest::keyClick(&stage.window, Qt::Key_Shift);
        QVERIFY(!stage.guard->isLocked());
        for (const char *no : {"-1", "481", "soon", ""})
            QVERIFY2(!stage.preferences.set(preference::lockIdle, QString::fromLatin1(no)), no);
    }

    void whatRunsIsCountedAndNotNamed()
    {
        Stage stage;
        const Instant now = stage.fake.clock->now();
        stage.fake.work.now.append(
            {restartPlan({QStringLiteral("secret-name")}, now, QStringLiteral("pln-1")), now, {}, 0});
        stage.guard->lock(LockReason::Asked);
        auto *running = child<QLabel>(stage.window, "lockRunning");
        QVERIFY(running->isVisible() && running->text().startsWith(QStringLiteral("1 ")));
        stage.fake.work.now.clear();
        Q_EMIT stage.fake.work.runningChanged();
        QVERIFY(!running->isVisible());
    }

    void thePostureStaysInSight()
    {
        Stage stage;
        stage.guard->lock(LockReason::Asked);
        auto *badge = child<QAbstractButton>(stage.window, "lockPosture");
        QVERIFY(badge->isVisible());
        QVERIFY(!badge->accessibleName().isEmpty());
        QVERIFY(badge->accessibleDescription().isEmpty() && badge->toolTip().isEmpty()); // which may name something
    }

    void itCanBeLeft()
    {
        Stage stage;
        stage.guard->lock(LockReason::Asked);
        const QSignalSpy quitting(stage.guard, &SessionGuard::quitRequested);
        child<QPushButton>(stage.window, "lockQuit")->click();
        QCOMPARE(quitting.size(), 1);
    }
};

QTEST_MAIN(tst_SessionGuard)
#include "tst_session_guard.moc"
