// SPDX-License-Identifier: GPL-3.0-or-later
// The tray as a desktop's bar sees it: over StatusNotifierItem and com.canonical.dbusmenu, on a session bus and a
// screen of the test's own. The bar is played on a thread of its own, because Qt asks it and waits.
#include "support/console/program_fixture.h"
#include "support/private_bus.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace wingman;
using namespace wingman::test;

namespace {

constexpr int patience = 60000; // ms, an upper bound only
const QString watcherService = QStringLiteral("org.kde.StatusNotifierWatcher");
const QString watcherPath = QStringLiteral("/StatusNotifierWatcher");
const QString itemPath = QStringLiteral("/StatusNotifierItem");
const QString itemInterface = QStringLiteral("org.kde.StatusNotifierItem");
const QString menuInterface = QStringLiteral("com.canonical.dbusmenu");

struct MenuEntry
{
    int id = 0;
    QString label;
    bool enabled = true;
    bool visible = true;
};

} // namespace

/// Says that a bar shows trays, and takes down who asks to be shown. Thread: the bar's.
class Bar : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ isThere)
    Q_PROPERTY(int ProtocolVersion READ version)
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)
public:
    bool isThere() const { return m_isThere; }
    int version() const { return 0; }
    QStringList items() const { return m_items; }

    void begin()
    {
        m_isThere = true;
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("bar"));
        bus.registerObject(watcherPath, this, QDBusConnection::ExportAllContents);
        bus.registerService(watcherService);
    }
    void leave()
    {
        m_isThere = false;
        Q_EMIT StatusNotifierHostUnregistered();
        QDBusConnection bus(QStringLiteral("bar"));
        bus.unregisterObject(watcherPath);
        bus.unregisterService(watcherService);
        QDBusConnection::disconnectFromBus(QStringLiteral("bar"));
    }

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString &item) // NOLINT: the specification's names
    {
        m_items.append(item);
        Q_EMIT registered(item);
    }
    void RegisterStatusNotifierHost(const QString &) {}

Q_SIGNALS:
    void StatusNotifierHostUnregistered();
    void registered(const QString &item);

private:
    bool m_isThere = false;
    QStringList m_items;
};

class tst_TrayDesktop : public QObject
{
    Q_OBJECT

    QThread m_thread;
    Bar *m_bar = new Bar; // goes with its thread
    QString m_item;       // its name on the bus
    std::unique_ptr<ProgramFixture> m_fixture;
    console::Program *m_program = nullptr;

private Q_SLOTS:
    void initTestCase()
    {
        if (!obstacle().isEmpty())
            QSKIP(qPrintable(obstacle()));
        m_bar->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_bar, &QObject::deleteLater);
        connect(m_bar, &Bar::registered, this, [this](const QString &item) { m_item = item; });
        m_thread.start();
        onTheBar([this] { m_bar->begin(); });

        m_fixture = std::make_unique<ProgramFixture>(ProgramFixture::Tray::Shown);
        QVERIFY(m_fixture->begin());
        m_program = &m_fixture->program();
        QVERIFY(m_program->tray());
        QTRY_COMPARE_WITH_TIMEOUT(m_program->tray()->state().posture.shape, ui::Shape::Ring, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_item.isEmpty(), patience);
    }

    void cleanupTestCase()
    {
        if (!m_thread.isRunning())
            return;
        if (m_fixture)
            QVERIFY(m_fixture->end());
        m_thread.quit();
        m_thread.wait();
    }

    void theBarGetsAPictureAndWords()
    {
        const QVariant pictures = property(QStringLiteral("IconPixmap"));
        QVERIFY(pictures.canConvert<QDBusArgument>());
        QList<int> widths;
        const auto list = pictures.value<QDBusArgument>();
        for (list.beginArray(); !list.atEnd();) {
            int width = 0;
            int height = 0;
            QByteArray bytes;
            list.beginStructure();
            list >> width >> height >> bytes;
            list.endStructure();
            QCOMPARE(bytes.size(), 4 * width * height);
            widths.append(width);
        }
        QVERIFY(widths.contains(22));
        const auto tip = property(QStringLiteral("ToolTip")).value<QDBusArgument>();
        QString icon;
        QString title;
        QString text;
        tip.beginStructure();
        tip >> icon;
        tip.beginArray();
        while (!tip.atEnd()) {
            int side = 0;
            QByteArray bytes;
            tip.beginStructure();
            tip >> side >> side >> bytes;
            tip.endStructure();
        }
        tip.endArray();
        tip >> title >> text;
        tip.endStructure();
        QVERIFY2((title + text).contains(QStringLiteral("MOCK")), qPrintable(title + text));
    }

    void itsMenuListsWhatWaitsAndLeadsThere()
    {
        QList<MenuEntry> entries = menu();
        const auto labelled = [&entries](const QString &part) { return entryOf(entries, part); };
        for (const char *part : {"MOCK", "What needs attention", "Approvals", "Nothing is running",
                                 "Pause notifications", "For 1 hour", "Open Wingman", "Quit"})
            QVERIFY2(labelled(QString::fromLatin1(part)).id > 0, part);
        QVERIFY(!labelled(QStringLiteral("MOCK")).enabled);

        m_program->window().hide();
        QVERIFY(click(labelled(QStringLiteral("Approvals")).id));
        QTRY_COMPARE(m_program->window().place().tab, QStringLiteral("approvals"));
        QVERIFY(m_program->window().isVisible());

        QVERIFY(click(labelled(QStringLiteral("For 1 hour")).id));
        QTRY_VERIFY(m_program->tray()->pausedUntil());
        entries = menu();
        QVERIFY(labelled(QStringLiteral("Resume")).enabled);
        QVERIFY(click(labelled(QStringLiteral("Resume")).id));
        QTRY_VERIFY(!m_program->tray()->pausedUntil());
    }

    void pressingTheIconBringsTheWindowBack()
    {
        m_program->window().hide();
        call(itemPath, itemInterface, QStringLiteral("Activate"), {0, 0});
        QTRY_VERIFY(m_program->window().isVisible());
    }

    void quittingWithWorkRunningAsksInTheWindow()
    {
        ProgramFixture::Fault slow;
        slow.kind = ProgramFixture::Fault::Kind::Slow;
        slow.delay = Milliseconds(1500);
        m_fixture->misbehave(slow);
        QVERIFY(m_fixture->beginRestart(QStringLiteral("registry")));
        QSignalSpy ended(&m_fixture->work(), &ui::WorkLink::ended);
        ui::MainWindow &window = m_program->window();
        window.hide();
        QVERIFY(click(entryOf(menu(), QStringLiteral("Quit")).id));
        QTRY_VERIFY(window.isVisible());
        auto *sheet = window.findChild<ui::LeavingSheet *>();
        QVERIFY(sheet && sheet->isOpen());
        QStringList words;
        for (const QLabel *label : sheet->findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY2(words.join(QLatin1Char(' ')).contains(QStringLiteral("registry")),
                 qPrintable(words.join(QLatin1Char(' '))));
        sheet->findChild<QAbstractButton *>(QStringLiteral("leavingCancel"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        QVERIFY(!m_fixture->hasEnded());
        QTRY_VERIFY(!window.findChild<ui::LeavingSheet *>());
    }

    void closingAsksOnceAndRemembers()
    {
        ui::MainWindow &window = m_program->window();
        window.close();
        auto *sheet = window.findChild<ui::LeavingSheet *>();
        QVERIFY(sheet && sheet->isOpen() && window.isVisible());
        sheet->findChild<QAbstractButton *>(QStringLiteral("leavingRemember"))->click();
        sheet->findChild<QAbstractButton *>(QStringLiteral("leavingTray"))->click();
        QVERIFY(!window.isVisible());
        QCOMPARE(m_program->preferences().value(ui::preference::closing), QStringLiteral("tray"));
        m_program->raise();
        QTRY_VERIFY(!window.findChild<ui::LeavingSheet *>());
        window.close();
        QVERIFY(!window.isVisible());
        QVERIFY(!window.findChild<ui::LeavingSheet *>());
    }

    /// Last: the bar goes, with the window away.
    void aWindowIsNotLostWithTheBar()
    {
        m_program->window().hide();
        onTheBar([this] { m_bar->leave(); });
        QTRY_VERIFY(!m_program->tray());
        QVERIFY(m_program->window().isVisible());
        QCOMPARE(m_program->preferences().value(ui::preference::trayHint), QStringLiteral("said"));
        // From now on the close button ends the program, whatever was remembered for the tray.
        m_program->window().close();
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->hasEnded(), patience);
    }

private:
    void onTheBar(const std::function<void()> &what)
    {
        QMetaObject::invokeMethod(m_bar, what, Qt::BlockingQueuedConnection);
    }

    QDBusMessage call(const QString &path, const QString &interface, const QString &method, const QVariantList &words)
    {
        QDBusMessage question = QDBusMessage::createMethodCall(m_item, path, interface, method);
        question.setArguments(words);
        // Who answers lives on this thread.
        const QDBusPendingCall asked = QDBusConnection::sessionBus().asyncCall(question);
        if (!QTest::qWaitFor([&asked] { return asked.isFinished(); }, patience))
            return {};
        return asked.reply();
    }

    QVariant property(const QString &name)
    {
        const QDBusMessage answer = call(itemPath, QStringLiteral("org.freedesktop.DBus.Properties"),
                                         QStringLiteral("Get"), {itemInterface, name});
        return answer.arguments().value(0).value<QDBusVariant>().variant();
    }

    QString menuPath() { return property(QStringLiteral("Menu")).value<QDBusObjectPath>().path(); }

    static void flatten(const QDBusArgument &node, QList<MenuEntry> &entries)
    {
        MenuEntry entry;
        QVariantMap properties;
        node.beginStructure();
        node >> entry.id >> properties;
        entry.label = properties.value(QStringLiteral("label")).toString();
        entry.enabled = properties.value(QStringLiteral("enabled"), true).toBool();
        entry.visible = properties.value(QStringLiteral("visible"), true).toBool();
        entries.append(entry);
        node.beginArray();
        while (!node.atEnd()) {
            QDBusVariant child;
            node >> child;
            flatten(child.variant().value<QDBusArgument>(), entries);
        }
        node.endArray();
        node.endStructure();
    }

    QList<MenuEntry> menu()
    {
        const QDBusMessage answer =
            call(menuPath(), menuInterface, QStringLiteral("GetLayout"), {0, -1, QStringList()});
        QList<MenuEntry> entries;
        if (answer.arguments().size() == 2)
            flatten(answer.arguments().at(1).value<QDBusArgument>(), entries);
        return entries;
    }

    static MenuEntry entryOf(const QList<MenuEntry> &entries, const QString &part)
    {
        for (const MenuEntry &entry : entries) {
            if (QString(entry.label).remove(QLatin1Char('_')).contains(part) && entry.visible)
                return entry;
        }
        return {};
    }

    bool click(int id)
    {
        const QVariantList words{id, QStringLiteral("clicked"), QVariant::fromValue(QDBusVariant(QString())), 0U};
        return call(menuPath(), menuInterface, QStringLiteral("Event"), words).type() == QDBusMessage::ReplyMessage;
    }
};

int main(int argc, char **argv)
{
    onABusOfItsOwn(argv, Screen::Xvfb);
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    tst_TrayDesktop test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_tray_desktop.moc"
