// SPDX-License-Identifier: GPL-3.0-or-later
// The audit page in its window: its links lead through the window's own ways, and it is looked at in both themes.
#include "pages/audit/audit_page.h"

#include "audit_stage.h"
#include "shell/main_window.h"
#include "support/console/console_fixture.h"
#include "support/ui_window.h"

#include <QPushButton>
#include <QScrollArea>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;

namespace {

constexpr int patience = ConsoleFixture::patience;

/// A morning's work: restarted, refused, rejected, given and not used, asked for.
bool fill(AuditStage &stage)
{
    bool done = stage.restart(QStringLiteral("shop-web-1")).has_value();
    const auto rejected = stage.ask(QStringLiteral("shop-db-1"), QStringLiteral("it answers slowly"));
    done = done && rejected &&
           stage.decide(rejected->plan.id, false, QStringLiteral("not while the backup runs")).has_value();
    const inventory::TargetRef twice =
        inventory::TargetRef::container(ConsoleFixture::id("demo"), QStringLiteral("shop-web-1"));
    const operations::Intent refused{
        operations::OperationId::parse(QStringLiteral("docker.container.restart")).value(), {twice, twice}, {}, {}, {}};
    if (const auto none = stage.console.get(stage.console.links().work.plan(refused, Cancel())); !none)
        qInfo("%s", qPrintable(none.error().sentence()));
    const auto given = stage.ask(QStringLiteral("shop-web-1"), QStringLiteral("new certificate"));
    done = done && given && stage.decide(given->plan.id, true, QStringLiteral("go ahead")).has_value();
    done = done && stage.ask(QStringLiteral("shop-db-1"), QStringLiteral("too many connections")).has_value();
    return done;
}

} // namespace

class tst_AuditWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { dress(Scheme::Light); }

    void everyViewIsReachedAndLeadsToTheOthers()
    {
        AuditStage stage;
        QVERIFY(stage.isOpen());
        QVERIFY(fill(stage));
        stage.page.reset();
        MainWindow window(stage.console.links(), stage.console.preferences, stage.console.scope);
        window.resize(1440, 900);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (const char *tab : {"approvals", "executions", "chain"}) {
            window.go({QStringLiteral("audit"), QString::fromLatin1(tab)});
            QTRY_COMPARE_WITH_TIMEOUT(window.place().tab, QString::fromLatin1(tab), patience);
            const auto *page = window.findChild<AuditPage *>();
            QVERIFY(page);
            QTRY_VERIFY_WITH_TIMEOUT(page->verification().holds(), patience);
            QTRY_VERIFY_WITH_TIMEOUT(!window.findChild<RecordTable *>(QStringLiteral("chainTable"))
                                          ->model()
                                          ->index(3, 0)
                                          .data()
                                          .toString()
                                          .isEmpty(),
                                     patience);
            if (QByteArrayView(tab) == "approvals")
                QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QWidget *>(QStringLiteral("approval0")), patience);
            if (QByteArrayView(tab) == "executions")
                QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QWidget *>(QStringLiteral("executionRecords")), patience);
            for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
                dress(scheme);
                for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
                    window.resize(size);
                    QCoreApplication::processEvents();
                    picture(window, QStringLiteral("%1-%2-%3")
                                        .arg(QString::fromLatin1(tab),
                                             scheme == Scheme::Light ? QStringLiteral("light") : QStringLiteral("dark"))
                                        .arg(size.width()));
                }
            }
            dress(Scheme::Light);
        }
        // The refused plan.
        window.go({QStringLiteral("audit"), QStringLiteral("chain"), QStringLiteral("10")});
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QWidget *>(QStringLiteral("entryColumnNotice0")), patience);
        picture(window, QStringLiteral("refused-light-1024"));
        window.resize(1440, 900);
        dress(Scheme::Dark);
        QCoreApplication::processEvents();
        picture(window, QStringLiteral("refused-dark-1440"));
        window.go({QStringLiteral("audit"), {}, QStringLiteral("3")});
        QTRY_COMPARE_WITH_TIMEOUT(window.place().object, QStringLiteral("3"), patience);
        QCOMPARE(window.place().tab, QStringLiteral("chain"));
    }

    void aBrokenChainIsLoud()
    {
        AuditStage stage;
        QVERIFY(stage.isOpen());
        QVERIFY(fill(stage));
        stage.page.reset();
        stage.attack(QStringLiteral("UPDATE audit_entry SET body = CAST(replace(CAST(body AS TEXT), 'shop', 'shed') AS "
                                    "BLOB) WHERE seq IN (2, 5)"));
        MainWindow window(stage.console.links(), stage.console.preferences, stage.console.scope);
        window.resize(1440, 900);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.go({QStringLiteral("audit"), QStringLiteral("chain"), QStringLiteral("5")});
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QWidget *>(QStringLiteral("chainViolations")), patience);
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QWidget *>(QStringLiteral("chainViolations"))->isVisible(), patience);
        picture(window, QStringLiteral("broken-light-1440"));
        window.go({QStringLiteral("audit"), QStringLiteral("executions")});
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QWidget *>(QStringLiteral("executionTrouble"))->isVisible(),
                                 patience);
        picture(window, QStringLiteral("broken-executions-light-1440"));
    }
};

QTEST_MAIN(tst_AuditWindow)
#include "tst_audit_window.moc"
