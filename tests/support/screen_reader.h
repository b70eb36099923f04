// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader does: asks the accessibility bus who is there, what it is called, and presses it. On a thread of
// its own, because who answers is the window's thread.
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QEventLoop>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace wingman::test {

/// An object on the bus.
struct Accessible
{
    QString service;
    QString path;
    bool isThere() const { return !path.isEmpty() && !path.endsWith(QStringLiteral("/null")); }
    friend bool operator==(const Accessible &, const Accessible &) = default;
};

/// Everything but the constructor runs on the reader's thread: see ask().
class ScreenReader
{
public:
    static constexpr int patience = 60000; // ms, an upper bound only

    ScreenReader() { m_thread.start(); }
    ~ScreenReader()
    {
        ask<int>([this] {
            if (m_bus)
                QDBusConnection::disconnectFromBus(m_bus->name());
            m_bus.reset();
            return 0;
        });
        m_thread.quit();
        m_thread.wait();
    }

    /// Lets the reader do something while the window's thread goes on answering, at once: a loop, no looking now and
    /// then.
    template <typename R>
    R ask(const std::function<R()> &what)
    {
        const auto answer = std::make_shared<std::optional<R>>(); // the reader's until the loop is left
        QEventLoop answering;
        auto *once = new QObject;
        QObject::connect(once, &QObject::destroyed, &answering, &QEventLoop::quit, Qt::QueuedConnection);
        once->moveToThread(&m_thread);
        QMetaObject::invokeMethod(
            once,
            [answer, what, once] {
                answer->emplace(what());
                delete once;
            },
            Qt::QueuedConnection);
        QTimer::singleShot(patience, &answering, [&answering] { answering.exit(1); });
        if (answering.exec() != 0)
            qFatal("the screen reader got no answer");
        return **answer;
    }

    // -- on the reader's thread --------------------------------------------------------------------------------------

    /// By way of the session bus, as readers do.
    bool connect()
    {
        QDBusConnection session =
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("reader-session"));
        const auto answer =
            session.call(QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                                                        QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress")));
        const QString address = answer.arguments().value(0).toString();
        QDBusConnection::disconnectFromBus(QStringLiteral("reader-session"));
        if (address.isEmpty())
            return false;
        m_bus = QDBusConnection::connectToBus(address, QStringLiteral("reader"));
        return m_bus->isConnected();
    }
    QDBusConnection &bus() { return *m_bus; }

    QDBusMessage call(const Accessible &whom, const QString &interface, const QString &method,
                      const QVariantList &words = {})
    {
        auto question = QDBusMessage::createMethodCall(whom.service, whom.path, interface, method);
        question.setArguments(words);
        return m_bus->call(question);
    }
    QVariant property(const Accessible &of, const char *interface, const char *name)
    {
        const auto answer = call(of, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
                                 {QStringLiteral("org.a11y.atspi.") + QLatin1String(interface), QLatin1String(name)});
        return answer.arguments().value(0).value<QDBusVariant>().variant();
    }
    QString name(const Accessible &of) { return property(of, "Accessible", "Name").toString(); }
    QString description(const Accessible &of) { return property(of, "Accessible", "Description").toString(); }
    QString role(const Accessible &of)
    {
        return call(of, accessible, QStringLiteral("GetRoleName")).arguments().value(0).toString();
    }
    QList<Accessible> children(const Accessible &of)
    {
        const auto answer = call(of, accessible, QStringLiteral("GetChildren"));
        QList<Accessible> all;
        const auto list = answer.arguments().value(0).value<QDBusArgument>();
        for (list.beginArray(); !list.atEnd();)
            all.append(reference(list));
        return all;
    }
    Accessible cell(const Accessible &table, int row, int column)
    {
        const auto answer =
            call(table, QStringLiteral("org.a11y.atspi.Table"), QStringLiteral("GetAccessibleAt"), {row, column});
        return answer.type() == QDBusMessage::ReplyMessage
                   ? reference(answer.arguments().value(0).value<QDBusArgument>())
                   : Accessible{};
    }
    /// Presses it as a person would who hears it. False where it has no such action.
    bool press(const Accessible &what)
    {
        return call(what, QStringLiteral("org.a11y.atspi.Action"), QStringLiteral("DoAction"), {0})
            .arguments()
            .value(0)
            .toBool();
    }
    /// Whatever is below it, itself first.
    Accessible find(const Accessible &from, const std::function<bool(const Accessible &)> &wanted)
    {
        constexpr int most = 5000;
        std::deque<Accessible> open{from};
        for (int seen = 0; !open.empty() && seen < most; ++seen) {
            const Accessible next = open.front();
            open.pop_front();
            if (wanted(next))
                return next;
            // The rows of a table are reached by its cells, and a list may be long.
            const QString kind = role(next);
            if (kind == QStringLiteral("table") || kind == QStringLiteral("tree") ||
                kind == QStringLiteral("tree table") || kind == QStringLiteral("list"))
                continue;
            const auto below = children(next);
            open.insert(open.end(), below.cbegin(), below.cend());
        }
        return {};
    }
    Accessible named(const Accessible &from, const QString &name, const QString &role)
    {
        return find(from, [&](const Accessible &one) { return this->name(one) == name && this->role(one) == role; });
    }
    Accessible root() const
    {
        return {QStringLiteral("org.a11y.atspi.Registry"), QStringLiteral("/org/a11y/atspi/accessible/root")};
    }

private:
    static Accessible reference(const QDBusArgument &from)
    {
        Accessible one;
        QDBusObjectPath path;
        from.beginStructure();
        from >> one.service >> path;
        from.endStructure();
        one.path = path.path();
        return one;
    }

    const QString accessible = QStringLiteral("org.a11y.atspi.Accessible");
    QThread m_thread;
    std::optional<QDBusConnection> m_bus;
};

} // namespace wingman::test
