// SPDX-License-Identifier: GPL-3.0-or-later
// History, snapshots and backups of a guest, over the demonstration.
#include "details_fixture.h"
#include "support/console/console_fixture.h"

#include "models/snapshot_model.h"
#include "widgets/chart.h"
#include "widgets/chip.h"
#include "widgets/volume_table.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;

class tst_GuestTabs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyGuestsHaveThem()
    {
        DetailsFixture fixture;
        QVERIFY(fixture.isShown());
        QVERIFY(fixture.select("demo-pve", QStringLiteral("harbor")));
        for (const char *tab : {"history", "snapshots", "backups"})
            QVERIFY2(fixture.tabs().contains(QLatin1String(tab)), tab);
        QVERIFY(fixture.select("demo", QStringLiteral("traefik")));
        for (const char *tab : {"history", "snapshots", "backups"})
            QVERIFY2(!fixture.tabs().contains(QLatin1String(tab)), tab);
    }
    void snapshotsAreATreeWithVerbs()
    {
        DetailsFixture fixture;
        QVERIFY(fixture.isShown());
        QVERIFY(fixture.select("demo-pve", QStringLiteral("harbor")));
        fixture.pane->setTab(QStringLiteral("snapshots"));
        auto *view = fixture.find<QListView>("snapshotsView");
        QTRY_VERIFY(view->model()->rowCount() >= 4);
        QStringList lines;
        for (int i = 0; i < view->model()->rowCount(); ++i)
            lines.append(view->model()->index(i, 0).data().toString());
        QVERIFY2(lines.indexOf(QStringLiteral("You are here")) == lines.indexOf(QStringLiteral("before-28")) + 1,
                 qPrintable(lines.join(u' ')));
        auto *back = fixture.find<QPushButton>("snapshotsBack");
        auto *remove = fixture.find<QPushButton>("snapshotsDelete");
        QVERIFY(!back->isEnabled() && !back->toolTip().isEmpty()); // why not
        view->setCurrentIndex(view->model()->index(static_cast<int>(lines.indexOf(QStringLiteral("registry-v2"))), 0));
        QVERIFY(back->isEnabled() && remove->isEnabled());
        // Enter and a double click do nothing of the kind.
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY(fixture.console.navigator.plans.isEmpty());
        back->click();
        QCOMPARE(fixture.console.navigator.plans.size(), 1);
        const operations::Intent intent = fixture.console.navigator.plans.first();
        QCOMPARE(intent.operation.text(), QStringLiteral("proxmox.guest.snapshot-rollback"));
        QCOMPARE(intent.targets.first().text(), QStringLiteral("proxmox://demo-pve/pve1/qemu/110"));
        QCOMPARE(operations::textOf(intent.parameters.value(QStringLiteral("name"))), QStringLiteral("registry-v2"));
        view->setCurrentIndex(view->model()->index(static_cast<int>(lines.indexOf(QStringLiteral("You are here"))), 0));
        QVERIFY(!back->isEnabled() && !remove->isEnabled()); // the state of now cannot be deleted
    }
    void aLockedGuestTakesNone()
    {
        DetailsFixture fixture;
        QVERIFY(fixture.isShown());
        QVERIFY(fixture.select("demo-pve", QStringLiteral("build-linux")));
        fixture.pane->setTab(QStringLiteral("snapshots"));
        auto *take = fixture.find<QPushButton>("snapshotsTake");
        QTRY_VERIFY(take->isVisible());
        QVERIFY(!take->isEnabled());
        QVERIFY2(take->toolTip().contains(QStringLiteral("backup")), qPrintable(take->toolTip()));
    }
    void backupsSayWhetherItIsProtected_data()
    {
        QTest::addColumn<QString>("guest");
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("least");
        QTest::newRow("saved last night") << QStringLiteral("harbor") << QStringLiteral("protected") << 7;
        QTest::newRow("long ago") << QStringLiteral("old-erp") << QStringLiteral("unprotected") << 1;
        QTest::newRow("never") << QStringLiteral("build-windows") << QStringLiteral("unprotected") << 0;
        QTest::newRow("a template") << QStringLiteral("debian-12-cloud") << QStringLiteral("template") << 0;
    }
    void backupsSayWhetherItIsProtected()
    {
        QFETCH(QString, guest);
        QFETCH(QString, state);
        QFETCH(int, least);
        DetailsFixture fixture;
        QVERIFY(fixture.isShown());
        QVERIFY(fixture.select("demo-pve", guest));
        fixture.pane->setTab(QStringLiteral("backups"));
        QTRY_VERIFY(fixture.isVisible("backupsNote"));
        QCOMPARE(fixture.find<Chip>("backupsState")->text(), state);
        QVERIFY(!fixture.find<QLabel>("backupsSince")->text().isEmpty());
        auto *table = fixture.find<VolumeTable>("backupsTable");
        QVERIFY(least == 0 ? table->shown() == 0 : table->shown() >= least);
        QCOMPARE(fixture.find<QStackedWidget>("backupsStack")->currentIndex(), least == 0 ? 1 : 0);
    }
    void howOldABackupMayBeIsASetting()
    {
        DetailsFixture fixture;
        QVERIFY(fixture.isShown());
        QVERIFY(fixture.select("demo-pve", QStringLiteral("old-erp"))); // saved 23 days ago
        fixture.pane->setTab(QStringLiteral("backups"));
        auto *state = fixture.find<Chip>("backupsState");
        QTRY_COMPARE(state->text(), QStringLiteral("unprotected"));
        QVERIFY(fixture.console.preferences.set(preference::backupDays, QStringLiteral("31")));
        QCOMPARE(state->text(), QStringLiteral("protected"));
    }
    void aStorageThatIsSilentIsNoEmptyOne()
    {
        DetailsFixture fixture;
        QVERIFY(fixture.isShown());
        fixture.refuse("demo-pve", ConsoleFixture::Method::Details);
        QVERIFY(fixture.select("demo-pve", QStringLiteral("harbor")));
        fixture.pane->setTab(QStringLiteral("backups"));
        auto *stack = fixture.find<QStackedWidget>("backupsStack");
        QTRY_COMPARE(stack->currentIndex(), 1);
        auto *message = fixture.find<QWidget>("backupsMessage");
        const auto says = [&](const char *word) {
            for (const QLabel *label : message->findChildren<QLabel *>()) {
                if (label->text().contains(QLatin1String(word)))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(says("cannot be read"));
        fixture.console.mend("demo-pve");
    }
    void backingUpOpensThePlan()
    {
        DetailsFixture fixture;
        QVERIFY(fixture.isShown());
        QVERIFY(fixture.select("demo-pve", QStringLiteral("harbor")));
        fixture.pane->setTab(QStringLiteral("backups"));
        QTRY_VERIFY(fixture.isVisible("backupsMake"));
        fixture.find<QPushButton>("backupsMake")->click();
        QCOMPARE(fixture.console.navigator.plans.size(), 1);
        QCOMPARE(fixture.console.navigator.plans.first().operation.text(), QStringLiteral("proxmox.guest.backup"));
    }
    void historyIsDrawn()
    {
        DetailsFixture fixture;
        QVERIFY(fixture.isShown());
        QVERIFY(fixture.select("demo-pve", QStringLiteral("harbor")));
        fixture.pane->setTab(QStringLiteral("history"));
        QTRY_VERIFY(fixture.isVisible("historyTrendCpu"));
        QVERIFY(fixture.find<Chart>("historyTrendMemory")->data().series.size() == 2); // used, and what there is
        QVERIFY(!fixture.isVisible("historyTrendLoad"));                               // a guest has no load
    }
};

QTEST_MAIN(tst_GuestTabs)
#include "tst_guest_tabs.moc"
