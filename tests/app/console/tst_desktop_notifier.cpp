// SPDX-License-Identifier: GPL-3.0-or-later
// Notifications over a real session bus, with the desktop's part played here: one that has buttons, one that has none,
// one that goes away, and none at all.
#include "console/desktop_notifier.h"

#include "support/private_bus.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace wingman;
using namespace wingman::console;
using namespace wingman::test;
using ui::Notice;

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");

struct Shown
{
    uint replaces;
    QString title, body;
    QStringList actions;
    QVariantMap hints;
};

Notice noticeOf(Notice::Kind kind, const QString &text, bool urgent = false)
{
    return {kind, QStringLiteral("A title"), text, {QStringLiteral("fleet"), {}, text}, {}, urgent};
}

} // namespace

/// The desktop's service, on a connection of its own.
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    explicit Desktop(const QStringList &capabilities)
        : m_capabilities(capabilities),
          m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop")))
    {
        m_bus.registerObject(path, this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        m_bus.registerService(service);
    }
    ~Desktop() override
    {
        m_bus.unregisterService(service);
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    }

    QList<Shown> shown;
    QList<uint> takenDown;
    int asked = 0;

    /// The person presses a notification.
    void press(uint id, const QString &action) { Q_EMIT ActionInvoked(id, action); }
    void close(uint id) { Q_EMIT NotificationClosed(id, 2); }

public Q_SLOTS:
    QStringList GetCapabilities() // NOLINT: the specification's names
    {
        ++asked;
        return m_capabilities;
    }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int)
    {
        shown.append({replaces, title, body, actions, hints});
        return replaces > 0 ? replaces : static_cast<uint>(shown.size());
    }
    void CloseNotification(uint id) { takenDown.append(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    QStringList m_capabilities;
    QDBusConnection m_bus;
};

class tst_DesktopNotifier : public QObject
{
    Q_OBJECT

    const QStringList m_all{QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")};

private Q_SLOTS:
    void initTestCase()
    {
        if (!obstacle().isEmpty())
            QSKIP(qPrintable(obstacle()));
        QVERIFY(QDBusConnection::sessionBus().isConnected());
    }

    void pressingOneOpensWhatItSpeaksOf()
    {
        Desktop desktop(m_all);
        DesktopNotifier notifier;
        QList<Notice> opened;
        connect(&notifier, &DesktopNotifier::opened, this, [&](const Notice &one) { opened.append(one); });
        notifier.show(noticeOf(Notice::Kind::EndpointLost, QStringLiteral("one"), true));
        notifier.show(noticeOf(Notice::Kind::Unhealthy, QStringLiteral("two")));
        QTRY_COMPARE(desktop.shown.size(), 2);
        QCOMPARE(desktop.asked, 1);
        QCOMPARE(desktop.shown.first().title, QStringLiteral("A title"));
        QCOMPARE(desktop.shown.first().actions.value(0), QStringLiteral("default"));
        QCOMPARE(desktop.shown.first().actions.value(2), QStringLiteral("open"));
        QVERIFY(!desktop.shown.first().actions.value(3).isEmpty());
        QCOMPARE(desktop.shown.first().hints.value(QStringLiteral("urgency")).toInt(), 2);
        QCOMPARE(desktop.shown.last().hints.value(QStringLiteral("urgency")).toInt(), 1);
        QCOMPARE(desktop.shown.last().hints.value(QStringLiteral("desktop-entry")).toString(),
                 QStringLiteral("org.wingman.Wingman"));

        desktop.press(2, QStringLiteral("open"));
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.last().place.object, QStringLiteral("two"));
        desktop.press(77, QStringLiteral("default")); // another program's
        desktop.press(1, QStringLiteral("default"));
        QTRY_COMPARE(opened.size(), 2);
        QCOMPARE(opened.last().place.object, QStringLiteral("one"));
        desktop.close(1);
        desktop.press(1, QStringLiteral("default")); // what is closed is over
        desktop.press(2, QStringLiteral("default"));
        QTRY_COMPARE(opened.size(), 3);
        QCOMPARE(opened.last().place.object, QStringLiteral("two"));
    }

    /// Anybody on the bus can send a signal of that name.
    void nobodyElsePressesIt()
    {
        Desktop desktop(m_all);
        DesktopNotifier notifier;
        QList<Notice> opened;
        connect(&notifier, &DesktopNotifier::opened, this, [&](const Notice &one) { opened.append(one); });
        notifier.show(noticeOf(Notice::Kind::Unhealthy, QStringLiteral("two")));
        QTRY_COMPARE(desktop.shown.size(), 1);
        auto stranger = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("stranger"));
        QDBusMessage forged = QDBusMessage::createSignal(path, service, QStringLiteral("ActionInvoked"));
        forged << 1U << QStringLiteral("default");
        QVERIFY(stranger.send(forged));
        // A round trip on the same connection: the bus has passed the signal on before it answers.
        QVERIFY(stranger
                    .call(QDBusMessage::createMethodCall(
                        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetId")))
                    .type() == QDBusMessage::ReplyMessage);
        desktop.press(1, QStringLiteral("open"));
        QTRY_COMPARE(opened.size(), 1);
        QDBusConnection::disconnectFromBus(QStringLiteral("stranger"));
    }

    void oneWithoutButtonsIsAskedForNone()
    {
        Desktop desktop({QStringLiteral("body")});
        DesktopNotifier notifier;
        notifier.show(noticeOf(Notice::Kind::Failed, QStringLiteral("a <b> & c")));
        QTRY_COMPARE(desktop.shown.size(), 1);
        QVERIFY(desktop.shown.first().actions.isEmpty());
        QCOMPARE(desktop.shown.first().body, QStringLiteral("a <b> & c")); // it reads no markup
    }

    void namesAreNoMarkup()
    {
        Desktop desktop(m_all);
        DesktopNotifier notifier;
        notifier.show(noticeOf(Notice::Kind::Failed, QStringLiteral("<img src=x> & <a href=y>z</a>")));
        QTRY_COMPARE(desktop.shown.size(), 1);
        QCOMPARE(desktop.shown.first().body, QStringLiteral("&lt;img src=x&gt; &amp; &lt;a href=y&gt;z&lt;/a&gt;"));
    }

    void approvalsTakeThePlaceOfTheLastOnes()
    {
        Desktop desktop(m_all);
        DesktopNotifier notifier;
        const QSignalSpy opened(&notifier, &DesktopNotifier::opened);
        notifier.show(noticeOf(Notice::Kind::ApprovalWaits, QStringLiteral("one")));
        QTRY_COMPARE(desktop.shown.size(), 1);
        desktop.press(1, QStringLiteral("default")); // by now its number is known
        QTRY_COMPARE(opened.size(), 1);
        notifier.show(noticeOf(Notice::Kind::ApprovalWaits, QStringLiteral("two")));
        notifier.show(noticeOf(Notice::Kind::Ended, QStringLiteral("other")));
        QTRY_COMPARE(desktop.shown.size(), 3);
        QCOMPARE(desktop.shown.at(1).replaces, 1U);
        QCOMPARE(desktop.shown.at(2).replaces, 0U);
    }

    void whatIsTakenBackStandsNoLongerAndOpensNothing()
    {
        Desktop desktop(m_all);
        DesktopNotifier notifier;
        QList<Notice> opened;
        connect(&notifier, &DesktopNotifier::opened, this, [&](const Notice &one) { opened.append(one); });
        notifier.show(noticeOf(Notice::Kind::Failed, QStringLiteral("one")));
        notifier.show(noticeOf(Notice::Kind::Unhealthy, QStringLiteral("two")));
        QTRY_COMPARE(desktop.shown.size(), 2);
        desktop.press(2, QStringLiteral("default")); // by now their numbers are known
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(desktop.takenDown.isEmpty());
        notifier.takeBack();
        QTRY_COMPARE(desktop.takenDown, (QList<uint>{1, 2}));
        desktop.press(1, QStringLiteral("default"));
        notifier.show(noticeOf(Notice::Kind::Ended, QStringLiteral("three")));
        QTRY_COMPARE(desktop.shown.size(), 3);
        QTRY_VERIFY((desktop.press(3, QStringLiteral("default")), opened.size() > 1));
        QCOMPARE(opened.at(1).text, QStringLiteral("three"));
        QCOMPARE(desktop.takenDown.size(), 2);
    }

    void whatIsOnItsWayIsTakenBackAsItArrives()
    {
        Desktop desktop(m_all);
        DesktopNotifier notifier;
        notifier.show(noticeOf(Notice::Kind::Ended, QStringLiteral("one")));
        QTRY_COMPARE(desktop.shown.size(), 1); // what the desktop can do is known
        notifier.show(noticeOf(Notice::Kind::ApprovalWaits, QStringLiteral("two")));
        notifier.takeBack();
        QTRY_VERIFY(desktop.takenDown.contains(2));
        notifier.show(noticeOf(Notice::Kind::ApprovalWaits, QStringLiteral("three")));
        QTRY_COMPARE(desktop.shown.size(), 3);
        QCOMPARE(desktop.shown.last().replaces, 0U);
    }

    void whatWaitsWhenItIsTakenBackNamesNothing()
    {
        Desktop desktop(m_all);
        DesktopNotifier notifier;
        notifier.show(noticeOf(Notice::Kind::Failed, QStringLiteral("one"))); // asks what the desktop can do
        notifier.takeBack();
        QTRY_COMPARE(desktop.shown.size(), 1);
        QCOMPARE(desktop.shown.first().title, QStringLiteral("A title"));
        QCOMPARE(desktop.shown.first().body, QString());
    }

    void withoutAServiceSomebodyElseSaysIt()
    {
        DesktopNotifier notifier;
        const QSignalSpy unavailable(&notifier, &DesktopNotifier::unavailable);
        notifier.show(noticeOf(Notice::Kind::Failed, QStringLiteral("one")));
        notifier.show(noticeOf(Notice::Kind::Failed, QStringLiteral("two")));
        QTRY_COMPARE(unavailable.size(), 2);
        QCOMPARE(unavailable.last().first().value<Notice>().text, QStringLiteral("two"));

        Desktop desktop(m_all); // it comes late
        notifier.show(noticeOf(Notice::Kind::Failed, QStringLiteral("three")));
        QTRY_COMPARE(desktop.shown.size(), 1);
        QCOMPARE(unavailable.size(), 2);
    }

    void anotherOneThatServesKnowsNothingOfTheFirst()
    {
        auto first = std::make_unique<Desktop>(m_all);
        DesktopNotifier notifier;
        QList<Notice> opened;
        connect(&notifier, &DesktopNotifier::opened, this, [&](const Notice &one) { opened.append(one); });
        notifier.show(noticeOf(Notice::Kind::Failed, QStringLiteral("old")));
        QTRY_COMPARE(first->shown.size(), 1);
        first.reset();
        Desktop second({QStringLiteral("actions")});
        QTRY_VERIFY((notifier.show(noticeOf(Notice::Kind::Failed, QStringLiteral("new"))), second.shown.size() > 0));
        second.press(1, QStringLiteral("default"));
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.first().text, QStringLiteral("new"));
    }
};

int main(int argc, char **argv)
{
    onABusOfItsOwn(argv, Screen::None);
    const QCoreApplication application(argc, argv);
    tst_DesktopNotifier test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_desktop_notifier.moc"
