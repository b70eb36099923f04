// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme_controller.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace wingman::ui;

using Settings = QMap<QString, QVariantMap>;

namespace {

QString appearance()
{
    return QStringLiteral("org.freedesktop.appearance");
}

} // namespace

/// Answers as a desktop's portal does, on a bus of the test's own.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    explicit Portal(const QDBusConnection &bus) : m_bus(bus) {}
    ~Portal() override
    {
        m_bus.unregisterService(QStringLiteral("org.freedesktop.portal.Desktop"));
        m_bus.unregisterObject(path());
    }

    bool open()
    {
        return m_bus.registerObject(path(), this, QDBusConnection::ExportScriptableContents) &&
               m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }
    void set(const QString &key, const QVariant &value, const QString &space = appearance())
    {
        m_settings[space][key] = QVariant::fromValue(QDBusVariant(value));
        Q_EMIT SettingChanged(space, key, QDBusVariant(value));
    }
    int asked() const { return m_asked; }

public Q_SLOTS:
    Q_SCRIPTABLE QMap<QString, QVariantMap> ReadAll(const QStringList &spaces) // NOLINT: the portal's own name
    {
        ++m_asked;
        Settings answer;
        for (const QString &space : spaces)
            answer.insert(space, m_settings.value(space));
        return answer;
    }

Q_SIGNALS:
    Q_SCRIPTABLE void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    static QString path() { return QStringLiteral("/org/freedesktop/portal/desktop"); }

    QDBusConnection m_bus;
    Settings m_settings;
    int m_asked = 0;
};

class tst_DesktopAppearance : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QProcess m_daemon;

    static QDBusConnection bus() { return QDBusConnection(QStringLiteral("portal")); }

private Q_SLOTS:
    void initTestCase()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (program.isEmpty())
            QSKIP("There is no dbus-daemon here, so there can be no desktop to follow.");
        const QString address = QStringLiteral("unix:path=%1/bus").arg(m_folder.path());
        m_daemon.setProcessChannelMode(QProcess::MergedChannels);
        m_daemon.start(program, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                                 QStringLiteral("--print-address"), QStringLiteral("--address=") + address});
        QString said;
        const auto says = [&] {
            said += QString::fromLocal8Bit(m_daemon.readAll());
            return said.contains(QLatin1Char('\n')) || m_daemon.state() == QProcess::NotRunning;
        };
        QTRY_VERIFY(says());
        if (m_daemon.state() == QProcess::NotRunning)
            QSKIP(qPrintable(QStringLiteral("No bus can be started here: ") + said));
        qputenv("DBUS_SESSION_BUS_ADDRESS", address.toUtf8());
        qDBusRegisterMetaType<Settings>();
        QVERIFY(QDBusConnection::connectToBus(address, QStringLiteral("portal")).isConnected());
        qRegisterMetaType<Scheme>();
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    void init() { QApplication::setPalette(paletteOf(Scheme::Light)); }

    void theDesktopIsAskedAndFollowed()
    {
        Portal portal(bus());
        portal.set(QStringLiteral("color-scheme"), 1U);
        QVERIFY(portal.open());
        ThemeController controller;
        QSignalSpy changed(&controller, &ThemeController::schemeChanged);
        QCOMPARE(controller.scheme(), Scheme::Light); // nothing was waited for
        QTRY_COMPARE(controller.scheme(), Scheme::Dark);
        QCOMPARE(schemeOf(QApplication::palette()), Scheme::Dark);
        QCOMPARE(portal.asked(), 1);
        portal.set(QStringLiteral("contrast"), 1U);
        QTRY_COMPARE(controller.scheme(), Scheme::HighContrastDark);
        portal.set(QStringLiteral("color-scheme"), 2U);
        QTRY_COMPARE(controller.scheme(), Scheme::HighContrastLight);
        portal.set(QStringLiteral("contrast"), 0U);
        QTRY_COMPARE(controller.scheme(), Scheme::Light);
        QCOMPARE(changed.count(), 4);
    }

    void aChoiceIsStrongerThanTheDesktop()
    {
        Portal portal(bus());
        portal.set(QStringLiteral("color-scheme"), 1U);
        QVERIFY(portal.open());
        ThemeController controller;
        QTRY_COMPARE(controller.scheme(), Scheme::Dark);
        controller.setChoice(ThemeController::Choice::Light);
        QCOMPARE(controller.scheme(), Scheme::Light);
        portal.set(QStringLiteral("contrast"), 1U);
        portal.set(QStringLiteral("color-scheme"), 2U);
        // The desktop's last word is heard, and only holds when it is asked for again.
        controller.setChoice(ThemeController::Choice::HighContrast);
        QTRY_COMPARE(controller.scheme(), Scheme::HighContrastLight);
        controller.setChoice(ThemeController::Choice::System);
        QCOMPARE(controller.scheme(), Scheme::HighContrastLight);
    }

    void withoutAPortalThePaletteDecides()
    {
        QApplication::setPalette(paletteOf(Scheme::Dark));
        ThemeController controller;
        QSignalSpy changed(&controller, &ThemeController::schemeChanged);
        QCOMPARE(controller.scheme(), Scheme::Dark);
        // One that starts late is heard from then on; until then nothing had changed.
        Portal portal(bus());
        QVERIFY(portal.open());
        const auto speaks = [&] {
            portal.set(QStringLiteral("color-scheme"), 2U);
            return changed.count() > 0;
        };
        QTRY_VERIFY(speaks());
        QCOMPARE(controller.scheme(), Scheme::Light);
        QCOMPARE(changed.count(), 1);
    }

    void whatIsNoAnswerIsNotTaken()
    {
        Portal portal(bus());
        portal.set(QStringLiteral("color-scheme"), QStringLiteral("mauve"));
        portal.set(QStringLiteral("contrast"), 9U);
        portal.set(QStringLiteral("accent-color"), 1U);
        QVERIFY(portal.open());
        ThemeController controller;
        QSignalSpy changed(&controller, &ThemeController::schemeChanged);
        QTRY_COMPARE(portal.asked(), 1);
        portal.set(QStringLiteral("color-scheme"), 1U, QStringLiteral("org.example.appearance"));
        portal.set(QStringLiteral("color-scheme"), 7U);
        portal.set(QStringLiteral("color-scheme"), QVariant(QStringLiteral("1x")));
        portal.set(QStringLiteral("contrast"), 1U); // signals keep their order: this one is the last
        QTRY_COMPARE(controller.scheme(), Scheme::HighContrastLight);
        QCOMPARE(changed.count(), 1);
    }

    void leavingEarlyIsAllowed()
    {
        for (int i = 0; i < 20; ++i)
            const ThemeController controller;
        Portal portal(bus());
        portal.set(QStringLiteral("color-scheme"), 1U);
        QVERIFY(portal.open());
        ThemeController last;
        QTRY_COMPARE(last.scheme(), Scheme::Dark);
    }
};

QTEST_MAIN(tst_DesktopAppearance)
#include "tst_desktop_appearance.moc"
