// SPDX-License-Identifier: GPL-3.0-or-later
// The console as a screen reader meets it: over AT-SPI, on a session bus, an accessibility bus and a screen of the
// test's own. Whoever uses one finds the window, goes to a page, and reads its table and the posture.
#include "support/console/program_fixture.h"
#include "support/private_bus.h"
#include "support/screen_reader.h"
#include "theme/announcement.h"

#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QProcess>
#include <QPushButton>

#include <csignal>

using namespace wingman;
using namespace wingman::test;

namespace {

constexpr int patience = ProgramFixture::patience;

/// Where distributions keep it.
QString launcher()
{
    for (const char *folder : {"/usr/libexec", "/usr/lib/at-spi2-core", "/usr/lib"}) {
        const QString candidate = QString::fromLatin1(folder) + QStringLiteral("/at-spi-bus-launcher");
        if (QFileInfo(candidate).isExecutable())
            return candidate;
    }
    return {};
}

/// Who begins to show on the accessibility bus.
class Listener final : public QObject
{
    Q_OBJECT
public:
    QList<Accessible> shown;

public Q_SLOTS:
    void heard(const QDBusMessage &signal)
    {
        if (signal.arguments().value(0) == QStringLiteral("showing") && signal.arguments().value(1) == 1)
            shown.append({signal.service(), signal.path()});
    }
};

} // namespace

class tst_ScreenReader : public QObject
{
    Q_OBJECT

    std::unique_ptr<ProgramFixture> m_fixture;
    std::unique_ptr<ScreenReader> m_reader;
    Accessible m_window;

    template <typename F>
    auto ask(F what)
    {
        return m_reader->ask<decltype(what())>(what);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!obstacle().isEmpty())
            QSKIP(qPrintable(obstacle()));
        if (launcher().isEmpty())
            QSKIP("at-spi-bus-launcher is not installed here (Debian: at-spi2-core).");
        m_fixture = std::make_unique<ProgramFixture>();
        QVERIFY(m_fixture->begin());
        QVERIFY(QTest::qWaitForWindowExposed(&m_fixture->window()));
        m_reader = std::make_unique<ScreenReader>();
        QTRY_VERIFY_WITH_TIMEOUT(ask([this] { return m_reader->connect(); }), patience);
        // Applications come to the bus when they notice it.
        const auto find = [this] {
            const auto applications = m_reader->children(m_reader->root());
            for (const Accessible &application : applications) {
                const auto windows = m_reader->children(application);
                for (const Accessible &window : windows) {
                    if (m_reader->name(window) == QStringLiteral("Wingman"))
                        return window;
                }
            }
            return Accessible{};
        };
        QTRY_VERIFY_WITH_TIMEOUT((m_window = ask(find)).isThere(), patience);
    }

    void cleanupTestCase()
    {
        m_reader.reset();
        m_fixture.reset();
    }

    void theWindowIsAWindow()
    {
        const QString role = ask([this] { return m_reader->role(m_window); });
        QVERIFY2(role == QStringLiteral("frame") || role == QStringLiteral("window"), qPrintable(role));
    }

    void theRailLeadsToAPage()
    {
        m_fixture->window().go({QStringLiteral("home")});
        for (const char *page : {"Home", "Fleet", "Workloads", "Audit", "Settings"}) {
            const auto entry = ask([&] { return railEntry(QString::fromLatin1(page)); });
            QVERIFY2(entry.isThere(), page);
        }
        const bool pressed = ask([this] { return m_reader->press(railEntry(QStringLiteral("Workloads"))); });
        QVERIFY(pressed);
        QTRY_COMPARE(m_fixture->window().place().page, QStringLiteral("workloads"));
    }

    void theTableCanBeReadCellByCell()
    {
        m_fixture->window().go({QStringLiteral("workloads"), {}, QStringLiteral("docker://demo/container/registry")});
        Accessible table;
        const auto find = [this] {
            return m_reader->find(m_window, [this](const Accessible &one) {
                const QString role = m_reader->role(one);
                return role == QStringLiteral("table") || role == QStringLiteral("tree") ||
                       role == QStringLiteral("tree table");
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT((table = ask(find)).isThere(), patience);
        QVERIFY(!ask([&] { return m_reader->name(table); }).isEmpty());
        const auto count = [&](const char *of) {
            return ask([&] { return m_reader->property(table, "Table", of).toInt(); });
        };
        const int rows = count("NRows");
        const int columns = count("NColumns");
        QVERIFY(rows >= 5);
        QVERIFY(columns >= 3);
        // One container's row, as it is read from the left to the right.
        QStringList row;
        for (int i = 0; i < rows && row.isEmpty(); ++i) {
            const auto cellAt = [&](int column) {
                return ask([&] { return m_reader->name(m_reader->cell(table, i, column)); });
            };
            if (!cellAt(0).contains(QStringLiteral("registry")))
                continue;
            for (int column = 0; column < columns; ++column)
                row.append(cellAt(column));
        }
        QVERIFY2(!row.isEmpty(), "no row of that name is read");
        const QString line = row.join(QStringLiteral(" | "));
        QVERIFY2(line.contains(QStringLiteral("registry:2")), qPrintable(line)); // its image
        QVERIFY2(line.contains(QStringLiteral("Up")) || line.contains(QStringLiteral("unning")), qPrintable(line));
    }

    void thePostureIsSaidWithItsReason()
    {
        Accessible badge;
        const auto find = [this] {
            return m_reader->find(m_window, [this](const Accessible &one) {
                return m_reader->name(one).startsWith(QStringLiteral("Posture: MOCK"));
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT((badge = ask(find)).isThere(), patience);
        QVERIFY(ask([&] { return m_reader->role(badge); }).contains(QStringLiteral("button")));
        const QString why = ask([&] { return m_reader->description(badge); });
        QVERIFY2(why.startsWith(QStringLiteral("Decided by")), qPrintable(why));
        // And it can be pressed from there: the sheet says more.
        QVERIFY(ask([&] { return m_reader->press(badge); }));
        QTRY_VERIFY(m_fixture->window().findChild<QWidget *>(QStringLiteral("postureSheet")));
        auto *sheet =
            qobject_cast<ui::Sheet *>(m_fixture->window().findChild<QWidget *>(QStringLiteral("postureSheet")));
        QVERIFY(sheet);
        sheet->dismiss();
    }

    /// Nobody looks: what changes by itself is said.
    void whatBecomesOfAPlanIsSaid()
    {
        Listener listener;
        const bool listens = ask([&] {
            return m_reader->bus().connect(QString(), QString(), QStringLiteral("org.a11y.atspi.Event.Object"),
                                           QStringLiteral("StateChanged"), &listener, SLOT(heard(QDBusMessage)));
        });
        QVERIFY(listens);
        // Readers speak a notification by its name, when it shows anew.
        qsizetype known = 0;
        const auto hears = [&](const char *text) {
            return QTest::qWaitFor(
                [&] {
                    if (listener.shown.size() == known)
                        return false;
                    known = listener.shown.size();
                    const Accessible last = listener.shown.last();
                    return ask([&] { return m_reader->role(last); }) == QStringLiteral("notification") &&
                           ask([&] { return m_reader->name(last); }).contains(QLatin1String(text));
                },
                patience);
        };
        QLabel hidden;
        hidden.setAccessibleName(QStringLiteral("nobody sees this"));
        ui::announce(&hidden);
        m_fixture->window().say(QStringLiteral("Copied: a name"));
        m_fixture->window().say(QStringLiteral("Copied: another"));
        QVERIFY(hears("Copied: a name\nCopied: another")); // together, and nothing of what is hidden
        for (const Accessible &one : std::as_const(listener.shown))
            QVERIFY(!ask([&] { return m_reader->name(one); }).contains(hidden.accessibleName()));

        const auto target = inventory::TargetRef::container(EndpointId::parse(QStringLiteral("demo")).value(),
                                                            QStringLiteral("registry"));
        const auto restart = operations::OperationId::parse(QStringLiteral("docker.container.restart")).value();
        m_fixture->window().openPlan(operations::Intent{restart, {target}, {}, {}, {}});
        QVERIFY(hears("Policy: allowed with approval"));
        auto *act = m_fixture->window().findChild<QPushButton *>(QStringLiteral("planPrimary"));
        QVERIFY(act);
        act->click();
        QVERIFY(hears("In the demonstration only"));

        m_fixture->window().go({QStringLiteral("settings")}); // where no banner says it
        m_fixture->feed().mirror().markStale(target.endpoint,
                                             Error{Code::ConnectionLost, {{"endpoint", QStringLiteral("demo")}}});
        QVERIFY(hears("stale for"));
        // Once: what becomes of it meanwhile, its age and its reason, nobody wants to hear again.
        m_fixture->feed().mirror().markStale(target.endpoint,
                                             Error{Code::TimedOut, {{"what", QStringLiteral("demo")}}});
        m_fixture->window().say(QStringLiteral("Copied: the end"));
        QVERIFY(hears("Copied: the end"));
        QCOMPARE(ask([&] { return m_reader->name(listener.shown.last()); }), QStringLiteral("Copied: the end"));
    }

private:
    /// On the reader's thread. The one that can be pressed; the page has a heading of the same name.
    Accessible railEntry(const QString &name)
    {
        return m_reader->find(m_window, [&](const Accessible &one) {
            if (m_reader->name(one) != name)
                return false;
            const QString role = m_reader->role(one);
            return role.contains(QStringLiteral("button")) || role == QStringLiteral("page tab") ||
                   role == QStringLiteral("link");
        });
    }
};

int main(int argc, char **argv)
{
    onABusOfItsOwn(argv, Screen::Xvfb);
    const QTemporaryDir runtime; // the accessibility bus has its socket there
    QProcess bus;
    if (obstacle().isEmpty() && !launcher().isEmpty()) {
        qputenv("XDG_RUNTIME_DIR", runtime.path().toLocal8Bit());
        qputenv("QT_ACCESSIBILITY", "1");
        qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
        bus.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        bus.setStandardOutputFile(QProcess::nullDevice());
        bus.start(launcher(), {QStringLiteral("--launch-immediately")});
        bus.waitForStarted();
    }
    int result = 0;
    {
        QApplication application(argc, argv);
        QApplication::setQuitOnLastWindowClosed(false);
        tst_ScreenReader test;
        result = QTest::qExec(&test, argc, argv);
    }
    bus.terminate();
    bus.waitForFinished();
    return result;
}
#include "tst_screen_reader.moc"
