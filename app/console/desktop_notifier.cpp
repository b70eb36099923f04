// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/desktop_notifier.h"

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace wingman::console {
#ifdef QT_DBUS_LIB
namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString openAction = QStringLiteral("default");
constexpr qsizetype mostRemembered = 50;
constexpr int standardTime = -1; // as long as the desktop thinks
constexpr uchar normal = 1;
constexpr uchar critical = 2;

/// Without an address Qt would start a bus of its own, and wait for it.
bool hasBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") && QDBusConnection::sessionBus().isConnected();
}

} // namespace

DesktopNotifier::DesktopNotifier(QObject *parent) : QObject(parent)
{
    if (!hasBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(activated(uint, QString)));
    bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(closed(uint, uint)));
}

void DesktopNotifier::show(const ui::Notice &notice)
{
    if (!hasBus()) {
        Q_EMIT unavailable(notice);
        return;
    }
    QDBusConnection bus = QDBusConnection::sessionBus();
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    const QString open = notice.kind == ui::Notice::Kind::ApprovalWaits ? tr("Review the plan") : tr("Open");
    const QVariantMap hints{
        {QStringLiteral("desktop-entry"), QStringLiteral("org.wingman.Wingman")},
        {QStringLiteral("category"), QStringLiteral("device")},
        {QStringLiteral("urgency"), QVariant::fromValue(notice.needsAttention ? critical : normal)}};
    // The body may hold names from elsewhere, and servers read markup in it.
    call << QStringLiteral("Wingman") << uint(0) << QStringLiteral("org.wingman.Wingman") << notice.title
         << notice.text.toHtmlEscaped() << QStringList{openAction, open} << hints << standardTime;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, notice] {
        answer->deleteLater();
        const QDBusPendingReply<uint> reply = *answer;
        if (reply.isError()) {
            Q_EMIT unavailable(notice);
            return;
        }
        if (m_shown.size() >= mostRemembered)
            m_shown.erase(m_shown.begin());
        m_shown.insert(reply.value(), notice);
    });
}

#else
DesktopNotifier::DesktopNotifier(QObject *parent) : QObject(parent) {}

void DesktopNotifier::show(const ui::Notice &notice)
{
    Q_EMIT unavailable(notice);
}
#endif

void DesktopNotifier::activated(uint id, const QString &)
{
    if (const auto shown = m_shown.constFind(id); shown != m_shown.cend())
        Q_EMIT opened(*shown);
}

void DesktopNotifier::closed(uint id, uint)
{
    m_shown.remove(id);
}

} // namespace wingman::console
