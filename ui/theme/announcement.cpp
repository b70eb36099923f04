// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/announcement.h"

#include <QAccessible>
#include <QWidget>
#include <chrono>

#ifdef QT_DBUS_LIB
#include <QAccessibleObject>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QTimer>
#endif

namespace wingman::ui {
namespace {

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
#ifdef QT_DBUS_LIB
constexpr char textProperty[] = "text";       // what is said now, or was last
constexpr char waitingProperty[] = "waiting"; // what will be
constexpr std::chrono::milliseconds settling{500};

/// As Qt names its own.
QString accessibilityBus()
{
    return QStringLiteral("a11y");
}

/// What was said last, as a part of its window: readers speak a notification when it begins to show.
class Notification final : public QAccessibleObject
{
public:
    explicit Notification(QObject *object) : QAccessibleObject(object) {}
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(object()->parent()); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? object()->property(textProperty).toString() : QString();
    }
    QAccessible::Role role() const override { return QAccessible::Notification; }
    QAccessible::State state() const override { return {}; }
};

void show(QObject *notification)
{
    notification->setProperty(textProperty, notification->property(waitingProperty));
    auto shown =
        QDBusMessage::createSignal(QStringLiteral("/org/a11y/atspi/accessible/%1")
                                       .arg(QAccessible::uniqueId(QAccessible::queryAccessibleInterface(notification))),
                                   QStringLiteral("org.a11y.atspi.Event.Object"), QStringLiteral("StateChanged"));
    shown.setArguments(
        {QStringLiteral("showing"), 1, 0, QVariant::fromValue(QDBusVariant(0)), QVariant(QVariantMap())});
    QDBusConnection(accessibilityBus()).send(shown);
}

/// Beside Qt's own bridge, on its connection: it tells of no notification. A moment later, together with what else is
/// said by then: readers throw away what comes in a flood. False where there is no such bus.
bool sendOverAtSpi(QWidget *window, const QString &text)
{
    if (!QDBusConnection(accessibilityBus()).isConnected())
        return false;
    const QString name = QStringLiteral("announcement");
    auto *timer = window->findChild<QTimer *>(name, Qt::FindDirectChildrenOnly);
    if (timer == nullptr) {
        timer = new QTimer(window);
        timer->setObjectName(name);
        timer->setSingleShot(true);
        QAccessible::registerAccessibleInterface(new Notification(timer)); // which Qt lets go of with the object
        QObject::connect(timer, &QTimer::timeout, timer, [timer] { show(timer); });
    }
    if (timer->isActive()) {
        timer->setProperty(waitingProperty, timer->property(waitingProperty).toString() + u'\n' + text);
        return true; // not later for it, or what never rests would never be said
    }
    timer->setProperty(waitingProperty, text);
    timer->start(settling);
    return true;
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
    if (sendOverAtSpi(who->window(), text))
        return;
    QAccessibleEvent event(who, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
#endif
}

} // namespace wingman::ui
