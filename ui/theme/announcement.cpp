// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/announcement.h"

#include <QAccessible>
#include <QWidget>

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#endif

namespace wingman::ui {
namespace {

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
#ifdef QT_DBUS_LIB
/// As Qt's own bridge does it since 6.8, beside it on its own connection. False where it has none.
bool sendOverAtSpi(QWidget *who, const QString &text)
{
    constexpr int polite = 1; // ATSPI_LIVE_POLITE
    const QDBusConnection bus(QStringLiteral("a11y"));
    QAccessibleInterface *speaker = QAccessible::queryAccessibleInterface(who);
    if (!bus.isConnected() || speaker == nullptr)
        return false;
    auto said =
        QDBusMessage::createSignal(QStringLiteral("/org/a11y/atspi/accessible/%1").arg(QAccessible::uniqueId(speaker)),
                                   QStringLiteral("org.a11y.atspi.Event.Object"), QStringLiteral("Announcement"));
    said.setArguments({QString(), polite, 0, QVariant::fromValue(QDBusVariant(text)), QVariantMap()});
    return bus.send(said);
}
#else
bool sendOverAtSpi(QWidget *, const QString &)
{
    return false;
}
#endif
#endif

} // namespace

void announce(QWidget *who)
{
    const QStringList words{who->accessibleName(), who->accessibleDescription()};
    const QString text = words.join(QLatin1Char('\n')).trimmed();
    if (text.isEmpty() || !who->isVisible() || !QAccessible::isActive())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(who, text);
    QAccessible::updateAccessibility(&event);
#else
    if (sendOverAtSpi(who, text))
        return;
    QAccessibleEvent event(who, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
#endif
}

} // namespace wingman::ui
