// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychain_probe.h"

#include <QtGlobal>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

#include "base/strong_id.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <algorithm>

namespace wingman::secrets {
namespace {

constexpr auto service = "org.freedesktop.secrets";

int milliseconds(Deadline deadline)
{
    // 0 would mean QtDBus's own 25 seconds.
    return static_cast<int>(std::clamp<qint64>(deadline.remaining().count(), 1, 60'000));
}

QDBusMessage call(const QDBusConnection &bus, const QString &path, const char *interface, const char *method,
                  const QVariantList &arguments, Deadline deadline)
{
    QDBusMessage message = QDBusMessage::createMethodCall(QString::fromLatin1(service), path,
                                                          QString::fromLatin1(interface), QString::fromLatin1(method));
    message.setArguments(arguments);
    return bus.call(message, QDBus::Block, milliseconds(deadline));
}

/// An error that says something about the keychain, against one that says only that it took too long.
KeychainState failed(const QDBusMessage &reply)
{
    const QDBusError::ErrorType type = QDBusError(reply).type();
    if (type == QDBusError::NoReply || type == QDBusError::Timeout || type == QDBusError::TimedOut)
        return {KeychainState::Kind::Silent, {}};
    return {KeychainState::Kind::Absent, reply.errorMessage()};
}

/// QtKeychain goes to KWallet there, whether or not a Secret Service runs too.
bool isPlasma()
{
    return qgetenv("XDG_CURRENT_DESKTOP").split(':').contains("KDE");
}

} // namespace

KeychainState probeKeychain(Deadline deadline)
{
    using Kind = KeychainState::Kind;
    if (isPlasma())
        return {Kind::Unknown, {}};
    // A connection of its own: it ends with this look, and no other thread uses it.
    const QString name = randomId("wingman-keychain-");
    const QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
    auto state = [&]() -> KeychainState {
        if (!bus.isConnected())
            return {Kind::Absent, bus.lastError().message()};
        const QDBusMessage alias =
            call(bus, QStringLiteral("/org/freedesktop/secrets"), "org.freedesktop.Secret.Service", "ReadAlias",
                 {QStringLiteral("default")}, deadline);
        if (alias.type() != QDBusMessage::ReplyMessage || alias.arguments().isEmpty())
            return failed(alias);
        const QString path = qvariant_cast<QDBusObjectPath>(alias.arguments().constFirst()).path();
        if (path.isEmpty() || path == QLatin1String("/"))
            return {Kind::Locked, {}}; // no collection yet: making one asks for a password
        const QDBusMessage locked =
            call(bus, path, "org.freedesktop.DBus.Properties", "Get",
                 {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")}, deadline);
        if (locked.type() != QDBusMessage::ReplyMessage || locked.arguments().isEmpty())
            return failed(locked);
        const bool isLocked = qvariant_cast<QDBusVariant>(locked.arguments().constFirst()).variant().toBool();
        return {isLocked ? Kind::Locked : Kind::Open, {}};
    }();
    QDBusConnection::disconnectFromBus(name);
    return state;
}

} // namespace wingman::secrets

#else

namespace wingman::secrets {

KeychainState probeKeychain(Deadline)
{
    return {};
}

} // namespace wingman::secrets

#endif
