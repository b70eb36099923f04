// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/tray_watch.h"

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusServiceWatcher>
#endif

namespace wingman::console {

TrayWatch::TrayWatch(QObject *parent) : QObject(parent)
{
#ifdef QT_DBUS_LIB
    // Without an address Qt would start a bus of its own, and wait for it.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") || !QDBusConnection::sessionBus().isConnected())
        return;
    const QString service = QStringLiteral("org.kde.StatusNotifierWatcher");
    const QString path = QStringLiteral("/StatusNotifierWatcher");
    QDBusConnection bus = QDBusConnection::sessionBus();
    auto *watcher = new QDBusServiceWatcher(service, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &TrayWatch::changed);
    bus.connect(service, path, service, QStringLiteral("StatusNotifierHostRegistered"), this, SIGNAL(changed()));
    bus.connect(service, path, service, QStringLiteral("StatusNotifierHostUnregistered"), this, SIGNAL(changed()));
#endif
}

} // namespace wingman::console
