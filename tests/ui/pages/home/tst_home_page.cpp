// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/home/home_page.h"

#include "shell/main_window.h"
#include "shell/page_table.h"
#include "support/console/console_fixture.h"
#include "support/ui_window.h"
#include "widgets/chip.h"
#include "widgets/tile.h"

#include <QLabel>
#include <QPushButton>
#include <QTranslator>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;
using namespace std::chrono_literals;

namespace {

/// A window with Home in it, over the demonstration.
struct Shown
{
    explicit Shown(ConsoleFixture &console, QSize size = {1440, 900})
        : window(console.links(), console.preferences, console.scope)
    {
        window.resize(size);
        window.show();
        window.go({QStringLiteral("home")});
    }
    Page *page() { return window.page(QStringLiteral("home")); }
    QStringList attention()
    {
        QStringList titles;
        for (const ListRow *row : page()->findChildren<ListRow *>())
            titles.append(row->accessibleName());
        return titles;
    }
    QPushButton *buttonOf(const QString &title)
    {
        for (ListRow *row : page()->findChildren<ListRow *>()) {
            if (row->accessibleName() == title)
                return row->findChild<QPushButton *>();
        }
        return nullptr;
    }
    QAbstractButton *item(const char *key)
    {
        return page()->findChild<QAbstractButton *>(QStringLiteral("ready_") + QString::fromLatin1(key));
    }
    bool passed(const char *key) { return item(key) && item(key)->accessibleName().endsWith(QStringLiteral(": done")); }

    MainWindow window;
};

/// Answers for every text that another language was chosen.
class Marks final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return QByteArray(context).startsWith("wingman::ui::") ? QStringLiteral("§ ") + QString::fromUtf8(source)
                                                               : QString();
    }
};

operations::Intent allow(const QString &name)
{
    return {operations::OperationId::parse(QStringLiteral("wingman.allowlist.add")).value(),
            {inventory::TargetRef::configuration(QStringLiteral("allowlist"))},
            {{QStringLiteral("list"), QStringLiteral("containers")},
             {QStringLiteral("entry"), name},
             {QStringLiteral("deny"), false}},
            {},
            {}};
}

} // namespace

class tst_HomePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dress(Scheme::Light); }
    void cleanup() { dress(Scheme::Light); }

    void looks_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<QSize>("size");
        QTest::newRow("home-light") << Scheme::Light << QSize(1440, 900);
        QTest::newRow("home-dark") << Scheme::Dark << QSize(1440, 900);
        QTest::newRow("home-light-small") << Scheme::Light << QSize(1024, 700);
        QTest::newRow("home-dark-small") << Scheme::Dark << QSize(1024, 700);
    }
    /// Everything is there, named, and the numbers are those of the world.
    void looks()
    {
        QFETCH(Scheme, scheme);
        QFETCH(QSize, size);
        dress(scheme);
        ConsoleOptions options;
        options.lastSeen = SystemClock().now() - 3h;
        ConsoleFixture console(options);
        QVERIFY(console.isOpen());
        Shown shown(console, size);
        QTRY_VERIFY(shown.passed("chain"));
        console.misbehave("demo-edge", ConsoleFixture::refused());
        QTRY_VERIFY(!console.entry("demo-edge").live);
        QTRY_VERIFY(shown.attention().contains(QStringLiteral("demo-edge does not answer")));
        auto *fleet = child<Tile>(*shown.page(), "tileFleet");
        QTRY_COMPARE(fleet->accessibleName(), QStringLiteral("Fleet: 2 of 4 up")); // "local" is nowhere
        QCOMPARE(fleet->accessibleDescription(), QStringLiteral("2 endpoint(s) do not answer"));
        auto *record = child<Tile>(*shown.page(), "tileRecord");
        QVERIFY(carryOut(console, restart(console)));
        QTRY_VERIFY(record->accessibleDescription().startsWith(QStringLiteral("verified")));
        QTRY_VERIFY(shown.passed("tried"));
        auto *protection = child<Tile>(*shown.page(), "tileProtection");
        QTRY_VERIFY(protection->accessibleName().contains(QStringLiteral(" of ")));
        QVERIFY(protection->accessibleDescription().contains(QStringLiteral("without a recent backup")));
        QCOMPARE(unnamed(*shown.page()), QStringList());
        picture(shown.window, QString::fromLatin1(QTest::currentDataTag()));
    }

    void protectionLeadsToTheGuestThatIsWithoutTheLongest()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        Shown shown(console);
        auto *protection = child<Tile>(*shown.page(), "tileProtection");
        QTRY_VERIFY(protection->accessibleDescription().contains(QStringLiteral("without a recent backup")));
        protection->click();
        Page *workloads = shown.window.page(QStringLiteral("workloads"));
        QTRY_VERIFY(workloads->isVisible());
        QTRY_COMPARE(workloads->place().tab, QStringLiteral("backups"));
        QVERIFY(workloads->place().object.startsWith(QStringLiteral("proxmox://demo-pve/")));
    }

    void whatWantsAttentionComesAndGoes()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        Shown shown(console);
        const QString lost = QStringLiteral("demo-edge does not answer");
        QVERIFY(!shown.attention().contains(lost));
        console.misbehave("demo-edge", ConsoleFixture::refused());
        QTRY_VERIFY_WITH_TIMEOUT(shown.attention().contains(lost), ConsoleFixture::patience);
        QPushButton *doctor = shown.buttonOf(lost);
        QVERIFY(doctor && doctor->isEnabled());
        QVERIFY(doctor->accessibleName().contains(lost));
        QVERIFY(!doctor->accessibleDescription().isEmpty()); // why
        doctor->setFocus();
        QTest::keyClick(doctor, Qt::Key_Space);
        QCOMPARE(shown.window.place().page, QStringLiteral("fleet"));
        QCOMPARE(shown.window.place().object, QStringLiteral("demo-edge"));
        shown.window.go({QStringLiteral("home")});
        console.mend("demo-edge");
        QTRY_VERIFY_WITH_TIMEOUT(!shown.attention().contains(lost), ConsoleFixture::patience);
    }

    void theScopeHolds()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        Shown shown(console);
        const QString lost = QStringLiteral("demo-edge does not answer");
        console.misbehave("demo-edge", ConsoleFixture::refused());
        QTRY_VERIFY_WITH_TIMEOUT(shown.attention().contains(lost), ConsoleFixture::patience);
        console.scope.set(ConsoleFixture::id("demo"));
        QTRY_VERIFY(!shown.attention().contains(lost));
        QCOMPARE(child<Tile>(*shown.page(), "tileFleet")->accessibleName(), QStringLiteral("Fleet: 1 of 1 up"));
        console.scope.set({});
        QTRY_VERIFY(shown.attention().contains(lost));
    }

    void theListChecksItself()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        Shown shown(console);
        QTRY_VERIFY_WITH_TIMEOUT(shown.passed("chain"), ConsoleFixture::patience);
        QVERIFY(!shown.passed("endpoints")); // "local" is nowhere
        QVERIFY(shown.item("endpoints")->accessibleDescription().contains(QStringLiteral("local")));
        QVERIFY(!shown.passed("allowlist"));
        QVERIFY(!shown.passed("operator"));
        QVERIFY(!shown.passed("policy"));
        QVERIFY(!shown.passed("accounts"));
        QVERIFY(!shown.item("allowlist")->accessibleDescription().isEmpty());
        const QString before = child<Chip>(*shown.page(), "readyCount")->text();
        QVERIFY(carryOut(console, allow(QStringLiteral("web-*"))));
        QTRY_VERIFY_WITH_TIMEOUT(shown.passed("allowlist") && shown.passed("policy"), ConsoleFixture::patience);
        QVERIFY(carryOut(console, single()));
        QTRY_VERIFY_WITH_TIMEOUT(shown.passed("operator"), ConsoleFixture::patience);
        QVERIFY(child<Chip>(*shown.page(), "readyCount")->text() != before);
    }

    void anItemLeadsToWhereItIsDone()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        Shown shown(console);
        QTRY_VERIFY(shown.item("allowlist"));
        QTRY_VERIFY(shown.item("allowlist")->isVisible());
        shown.item("allowlist")->setFocus();
        QTest::keyClick(shown.item("allowlist"), Qt::Key_Space);
        QCOMPARE(shown.window.place(), (Place{QStringLiteral("settings"), QStringLiteral("policy")}));
    }

    void whatWasDoneStandsInTheDay()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        Shown shown(console);
        const auto intent = restart(console);
        QVERIFY(carryOut(console, intent));
        QTRY_VERIFY_WITH_TIMEOUT(shown.passed("tried"), ConsoleFixture::patience);
        auto *row = child<QWidget>(*shown.page(), "dayRow0");
        QTRY_VERIFY2(row->accessibleName().contains(intent.targets.first().name), qPrintable(row->accessibleName()));
        auto *link = child<QAbstractButton>(*shown.page(), "dayLink0");
        QVERIFY(link->isVisible());
    }

    void anotherLanguageReachesEverything()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        Shown shown(console);
        QTRY_VERIFY_WITH_TIMEOUT(shown.passed("chain"), ConsoleFixture::patience);
        Marks marks;
        QVERIFY(QCoreApplication::installTranslator(&marks));
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(shown.page(), &change);
        const QString mark = QStringLiteral("§");
        for (const char *name : {"tileFleet", "tileWorkloads", "tileProtection", "tileRecord", "attentionCard",
                                 "readyCard", "ready_chain", "ready_accounts", "homeHeader"})
            QVERIFY2(child<QWidget>(*shown.page(), name)->accessibleName().startsWith(mark), name);
        QCoreApplication::removeTranslator(&marks);
    }

    /// Everything that can be pressed is reached by Tab, from the top to the end.
    void theKeyboardReachesAll()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        Shown shown(console);
        QVERIFY(QTest::qWaitForWindowExposed(&shown.window));
        QTRY_VERIFY_WITH_TIMEOUT(shown.passed("chain"), ConsoleFixture::patience);
        QSet<QWidget *> wanted;
        for (QAbstractButton *button : shown.page()->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->isEnabled() && button->focusPolicy() != Qt::NoFocus)
                wanted.insert(button);
        }
        QVERIFY(wanted.size() > 8);
        auto *first = child<QWidget>(*shown.page(), "tileFleet");
        first->setFocus();
        QWidget *now = first;
        do {
            wanted.remove(now);
            now = now->nextInFocusChain();
        } while (now != first);
        QCOMPARE(wanted.size(), 0);
    }

private:
    static bool carryOut(ConsoleFixture &console, const operations::Intent &intent)
    {
        WorkLink &work = console.links().work;
        const auto planned = console.get(work.plan(intent, Cancel()));
        if (!planned)
            return false;
        const PlanId plan = planned->plan.id;
        if (planned->plan.tier != operations::Tier::One) {
            if (!console.get(work.ask(plan, Cancel())) || !console.get(work.decide(plan, true, {}, {}, Cancel())))
                return false;
        }
        const auto done = console.get(work.run(plan, {}, Cancel()));
        return done && done->state == execution::State::Succeeded;
    }
    static operations::Intent single()
    {
        return {operations::OperationId::parse(QStringLiteral("wingman.setting.set")).value(),
                {inventory::TargetRef::configuration(QStringLiteral("setting/operator.single"))},
                {{QStringLiteral("value"), QStringLiteral("true")}},
                {},
                {}};
    }
    static operations::Intent restart(ConsoleFixture &console)
    {
        const auto entry = console.entry("demo");
        QString name;
        for (const inventory::Container &container : entry.snapshot->containers) {
            if (container.state == inventory::ContainerState::Running)
                name = container.name;
        }
        return {operations::OperationId::parse(QStringLiteral("docker.container.restart")).value(),
                {inventory::TargetRef::container(ConsoleFixture::id("demo"), name)},
                {},
                {},
                {}};
    }
};

QTEST_MAIN(tst_HomePage)
#include "tst_home_page.moc"
