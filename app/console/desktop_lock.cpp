// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/desktop_lock.h"

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#endif

namespace wingman::console {

DesktopLock::DesktopLock(QObject *parent) : QObject(parent)
{
#ifdef QT_DBUS_LIB
    // Without an address Qt would start a bus of its own, and wait for it.
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) {
        QDBusConnection session = QDBusConnection::sessionBus();
        for (const char *name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver",
                                 "org.mate.ScreenSaver", "org.xfce.ScreenSaver"}) {
            // Whoever sends it: some desktops send it from the one path, some from the other.
            session.connect({}, {}, QString::fromLatin1(name), QStringLiteral("ActiveChanged"), this,
                            SLOT(begins(bool)));
        }
    }
    QDBusConnection system = QDBusConnection::systemBus();
    if (system.isConnected())
        system.connect(QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
                       QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
                       SLOT(begins(bool)));
#endif
}

/// False: it ends.
void DesktopLock::begins(bool active)
{
    if (active)
        Q_EMIT locked();
}

} // namespace wingman::console
