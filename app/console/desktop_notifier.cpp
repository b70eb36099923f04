// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/desktop_notifier.h"

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#endif

namespace wingman::console {
#ifdef QT_DBUS_LIB
namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString application = QStringLiteral("org.wingman.Wingman");
const QString pressed = QStringLiteral("default"); // the notification itself
const QString openButton = QStringLiteral("open");
constexpr qsizetype mostRemembered = 50;
constexpr int standardTime = -1; // as long as the desktop thinks
constexpr uchar normal = 1;
constexpr uchar critical = 2;

/// Without an address Qt would start a bus of its own, and wait for it.
bool hasBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") && QDBusConnection::sessionBus().isConnected();
}

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

QVariantMap hintsOf(const ui::Notice &notice)
{
    using Kind = ui::Notice::Kind;
    QVariantMap hints{{QStringLiteral("desktop-entry"), application},
                      {QStringLiteral("urgency"), QVariant::fromValue(notice.needsAttention ? critical : normal)}};
    if (notice.kind == Kind::EndpointLost)
        hints.insert(QStringLiteral("category"), QStringLiteral("network.disconnected"));
    else if (notice.kind == Kind::EndpointBack)
        hints.insert(QStringLiteral("category"), QStringLiteral("network.connected"));
    return hints;
}

} // namespace

DesktopNotifier::DesktopNotifier(QObject *parent) : QObject(parent)
{
    if (!hasBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    // Signatures are compared as they stand.
    // clang-format off
    bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(activated(uint,QString)));
    bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(closed(uint,uint)));
    // clang-format on
    auto *watcher = new QDBusServiceWatcher(service, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &DesktopNotifier::forget);
}

void DesktopNotifier::show(const ui::Notice &notice)
{
    if (!hasBus()) {
        Q_EMIT unavailable(notice);
        return;
    }
    if (m_service == Service::Known) {
        notify(notice);
        return;
    }
    m_waiting.append(notice);
    if (m_service == Service::Asked)
        return;
    m_service = Service::Asked;
    const QDBusPendingCall asked = QDBusConnection::sessionBus().asyncCall(callOf(QStringLiteral("GetCapabilities")));
    auto *answer = new QDBusPendingCallWatcher(asked, this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QStringList> reply = *answer;
        if (reply.isError())
            giveUp();
        else
            learn(reply.value());
    });
}

void DesktopNotifier::learn(const QStringList &capabilities)
{
    m_service = Service::Known;
    m_hasActions = capabilities.contains(QStringLiteral("actions"));
    m_hasMarkup = capabilities.contains(QStringLiteral("body-markup"));
    const QList<ui::Notice> waiting = std::exchange(m_waiting, {});
    for (const ui::Notice &notice : waiting)
        notify(notice);
}

/// Nobody serves: asked again with the next notice.
void DesktopNotifier::giveUp()
{
    m_service = Service::Unknown;
    const QList<ui::Notice> waiting = std::exchange(m_waiting, {});
    for (const ui::Notice &notice : waiting)
        Q_EMIT unavailable(notice);
}

void DesktopNotifier::takeBack()
{
    ++m_takenBack;
    for (ui::Notice &waiting : m_waiting)
        waiting.text.clear();
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it)
        takeDown(it.key());
    m_shown.clear();
    m_approvals = 0;
}

void DesktopNotifier::takeDown(uint id)
{
    QDBusMessage call = callOf(QStringLiteral("CloseNotification"));
    call << id;
    QDBusConnection::sessionBus().asyncCall(call);
}

/// Another one serves, or nobody: numbers of before mean nothing to it.
void DesktopNotifier::forget()
{
    if (m_service == Service::Known)
        m_service = Service::Unknown;
    m_shown.clear();
    m_approvals = 0;
}

void DesktopNotifier::notify(const ui::Notice &notice)
{
    const bool approval = notice.kind == ui::Notice::Kind::ApprovalWaits;
    const QString open = approval ? tr("Review the plan") : tr("Open");
    const QStringList actions = m_hasActions ? QStringList{pressed, open, openButton, open} : QStringList();
    // The body may hold names from elsewhere, and some servers read markup in it.
    const QString body = m_hasMarkup ? notice.text.toHtmlEscaped() : notice.text;
    QDBusMessage call = callOf(QStringLiteral("Notify"));
    call << QStringLiteral("Wingman") << (approval ? m_approvals : 0U) << application << notice.title << body << actions
         << hintsOf(notice) << standardTime;
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, notice, approval, round = m_takenBack] {
        answer->deleteLater();
        const QDBusPendingReply<uint> reply = *answer;
        const bool isTakenBack = round != m_takenBack;
        if (reply.isError()) {
            m_service = Service::Unknown;
            ui::Notice said = notice;
            if (isTakenBack)
                said.text.clear();
            Q_EMIT unavailable(said);
            return;
        }
        if (isTakenBack) {
            takeDown(reply.value());
            return;
        }
        if (m_shown.size() >= mostRemembered)
            m_shown.erase(m_shown.begin());
        m_shown.insert(reply.value(), notice);
        if (approval)
            m_approvals = reply.value();
    });
}

#else
DesktopNotifier::DesktopNotifier(QObject *parent) : QObject(parent) {}

void DesktopNotifier::show(const ui::Notice &notice)
{
    Q_EMIT unavailable(notice);
}

void DesktopNotifier::takeBack() {}
#endif

void DesktopNotifier::activated(uint id, const QString &)
{
    if (const auto shown = m_shown.constFind(id); shown != m_shown.cend()) {
        // Whoever hears of it may close it.
        const ui::Notice notice = *shown; // NOLINT(performance-unnecessary-copy-initialization)
        Q_EMIT opened(notice);
    }
}

void DesktopNotifier::closed(uint id, uint)
{
    m_shown.remove(id);
    if (m_approvals == id)
        m_approvals = 0;
}

} // namespace wingman::console
