// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop's part played on a real session bus: its screen saver begins, and the console locks too, if it may.
#include "console/desktop_lock.h"

#include "support/console/program_fixture.h"
#include "support/private_bus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace wingman;
using namespace wingman::test;

namespace {

void tell(const char *interface, bool active)
{
    const QString name = QString::fromLatin1(interface);
    QDBusMessage signal =
        QDBusMessage::createSignal(QStringLiteral("/ScreenSaver"), name, QStringLiteral("ActiveChanged"));
    signal << active;
    QDBusConnection desktop = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop"));
    QVERIFY(desktop.send(signal));
    QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
}

} // namespace

class tst_DesktopLock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!obstacle().isEmpty())
            QSKIP(qPrintable(obstacle()));
    }

    void theScreenSaverIsHeard_data()
    {
        QTest::addColumn<QByteArray>("interface");
        QTest::newRow("freedesktop") << QByteArray("org.freedesktop.ScreenSaver");
        QTest::newRow("GNOME") << QByteArray("org.gnome.ScreenSaver");
    }
    void theScreenSaverIsHeard()
    {
        QFETCH(const QByteArray, interface);
        const console::DesktopLock lock;
        const QSignalSpy locked(&lock, &console::DesktopLock::locked);
        tell(interface.constData(), false); // it ends
        tell(interface.constData(), true);
        QTRY_COMPARE(locked.size(), 1);
    }

    void theConsoleLocksWithIt()
    {
        ProgramFixture fixture;
        QVERIFY(fixture.begin());
        const auto words = std::make_shared<const ui::SecretText>(QStringLiteral("a few words in a row"));
        ui::SessionLink &session = fixture.program().console().links().session;
        QVERIFY(await(session.setPassphrase(nullptr, words, Cancel())));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.feed().overview().session.hasPassphrase, ProgramFixture::patience);
        ui::Preferences &preferences = fixture.program().preferences();

        QVERIFY(preferences.set(ui::preference::lockDesktop, QStringLiteral("no")));
        const console::DesktopLock other; // hears it after the program did
        const QSignalSpy heard(&other, &console::DesktopLock::locked);
        tell("org.freedesktop.ScreenSaver", true);
        QTRY_COMPARE(heard.size(), 1);
        QVERIFY(!fixture.window().isLocked());

        QVERIFY(preferences.set(ui::preference::lockDesktop, QStringLiteral("yes")));
        tell("org.freedesktop.ScreenSaver", true);
        QTRY_VERIFY(fixture.window().isLocked());
        QTRY_VERIFY_WITH_TIMEOUT(fixture.feed().overview().session.isLocked, ProgramFixture::patience);
    }
};

int main(int argc, char **argv)
{
    onABusOfItsOwn(argv, Screen::None);
    QApplication application(argc, argv);
    tst_DesktopLock test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_desktop_lock.moc"
