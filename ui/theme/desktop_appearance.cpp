// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/desktop_appearance.h"

#include <QVariantMap>

#ifdef QT_DBUS_LIB
#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QPointer>
#include <QThreadPool>
#include <QUuid>
#endif

namespace wingman::ui {

#ifdef QT_DBUS_LIB
namespace {

QString service()
{
    return QStringLiteral("org.freedesktop.portal.Desktop");
}
QString path()
{
    return QStringLiteral("/org/freedesktop/portal/desktop");
}
QString interface()
{
    return QStringLiteral("org.freedesktop.portal.Settings");
}
QString appearance()
{
    return QStringLiteral("org.freedesktop.appearance");
}

/// The first method of the portal wrapped its answers twice.
QVariant unwrapped(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopAppearance::DesktopAppearance(QObject *parent) : QObject(parent)
{
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return; // asking for a bus would start one
    // Opening a connection waits for the bus to greet, so it is done elsewhere.
    const QString bus = QStringLiteral("wingman-appearance-") + QUuid::createUuid().toString(QUuid::Id128);
    const QPointer<DesktopAppearance> self(this);
    QThreadPool::globalInstance()->start([self, bus] {
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, bus);
        const auto arrived = [self, bus] {
            if (self)
                self->ask(bus);
            else
                QDBusConnection::disconnectFromBus(bus);
        };
        if (QCoreApplication *application = QCoreApplication::instance())
            QMetaObject::invokeMethod(application, arrived, Qt::QueuedConnection);
    });
}

DesktopAppearance::~DesktopAppearance()
{
    if (!m_bus.isEmpty())
        QDBusConnection::disconnectFromBus(m_bus);
}

void DesktopAppearance::ask(const QString &name)
{
    m_bus = name;
    QDBusConnection bus(name);
    if (!bus.isConnected())
        return;
    bus.connect(service(), path(), interface(), QStringLiteral("SettingChanged"), this, SLOT(take(QDBusMessage)));
    QDBusMessage message = QDBusMessage::createMethodCall(service(), path(), interface(), QStringLiteral("ReadAll"));
    message.setArguments({QStringList{appearance()}});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusMessage reply = watcher->reply();
        if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
            return; // no portal: the palette decides
        const auto all = qdbus_cast<QMap<QString, QVariantMap>>(reply.arguments().constFirst());
        const QVariantMap settings = all.value(appearance());
        for (auto it = settings.begin(); it != settings.end(); ++it)
            set(it.key(), it.value());
    });
}

void DesktopAppearance::take(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.size() == 3 && arguments[0].toString() == appearance())
        set(arguments[1].toString(), arguments[2]);
}

void DesktopAppearance::set(const QString &key, const QVariant &value)
{
    bool isNumber = false;
    const uint number = unwrapped(value).toUInt(&isNumber);
    if (!isNumber)
        return;
    const auto before = std::pair(m_dark, m_highContrast);
    if (key == QLatin1String("color-scheme"))
        m_dark = number == 1 ? std::optional(true) : number == 2 ? std::optional(false) : std::nullopt;
    else if (key == QLatin1String("contrast"))
        m_highContrast = number == 1;
    if (before != std::pair(m_dark, m_highContrast))
        Q_EMIT changed();
}

#else

// Windows and macOS: the palette that Qt reports is the desktop's.
DesktopAppearance::DesktopAppearance(QObject *parent) : QObject(parent) {}
DesktopAppearance::~DesktopAppearance() = default;
void DesktopAppearance::take(const QDBusMessage &) {}
void DesktopAppearance::ask(const QString &) {}
void DesktopAppearance::set(const QString &, const QVariant &) {}

#endif

} // namespace wingman::ui
