// SPDX-License-Identifier: GPL-3.0-or-later
// When snapshots and backups of a guest are read, what is said of a reading that told less than all, and what the
// buttons beside them refuse.
#include "pages/workloads/workload_details.h"
#include "support/ui_window.h"
#include "support/window/fake_page.h"
#include "widgets/message_panel.h"
#include "widgets/volume_table.h"

#include <QListView>
#include <QPushButton>
#include <QStackedWidget>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;

namespace {

const QString address = QStringLiteral("proxmox://lab/pve1/qemu/100");

/// The details of one guest, "web", over plain values.
struct Bench : FakePage<WorkloadDetails>
{
    inventory::Guest guest{ObjectId::parse(QStringLiteral("qemu/100")).value()};

    Bench()
    {
        guest.vmid = 100;
        guest.name = QStringLiteral("web");
        guest.node = QStringLiteral("pve1");
        guest.status = QStringLiteral("running");
        inventory::GuestSnapshots tree;
        tree.entries = {{QStringLiteral("before"), {}, {}, Instant(std::chrono::seconds(1)), false, {}}};
        tree.parentOfCurrent = QStringLiteral("before");
        fake.clusters.trees.insert(address, tree);
        page.resize(460, 820);
    }
    void select(const char *tab)
    {
        inventory::Snapshot now = nothing();
        now.guests.insert(guest.id, guest);
        take(now);
        const Workload row = workloadOf(cluster, guest);
        page.setWorkload(&row, 1);
        page.setTab(QString::fromLatin1(tab));
    }
    void leave() { take(nothing()); }
    template <typename T>
    T *find(const char *name)
    {
        return page.findChild<T *>(QString::fromLatin1(name));
    }
    QPushButton *button(const char *name) { return find<QPushButton>(name); }
    int snapshots() { return find<QListView>("snapshotsView")->model()->rowCount(); }
    void choose(const QString &snapshot)
    {
        auto *view = find<QListView>("snapshotsView");
        for (int i = 0; i < view->model()->rowCount(); ++i) {
            if (view->model()->index(i, 0).data().toString() == snapshot)
                view->setCurrentIndex(view->model()->index(i, 0));
        }
    }
    /// Something of the cluster's tasks differs.
    void taskEnds(int number)
    {
        inventory::Diff diff{cluster, {}, {}, {}, {}, {}, {}, {}, fake.clock->now()};
        inventory::ClusterTask task{ObjectId::parse(QStringLiteral("UPID:pve1:%1").arg(number)).value()};
        diff.tasks.added = {task};
        fake.feed.mirror().take(cluster, diff);
    }
};

} // namespace

class tst_GuestReadings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { dress(Scheme::Light); }

    /// One event after the other while a reading lasts: it ends all the same, and one more follows.
    void aReadingIsNotBrokenOffByEvents_data()
    {
        QTest::addColumn<QString>("tab");
        QTest::addColumn<bool>("byRecords");
        QTest::newRow("snapshots, the record changed") << QStringLiteral("snapshots") << true;
        QTest::newRow("snapshots, a task ended") << QStringLiteral("snapshots") << false;
        QTest::newRow("backups, a task ended") << QStringLiteral("backups") << false;
    }
    void aReadingIsNotBrokenOffByEvents()
    {
        QFETCH(QString, tab);
        QFETCH(bool, byRecords);
        Bench bench;
        bench.fake.clusters.kept.insert(address, inventory::StoredVolumes());
        bench.fake.clusters.holds = true;
        bench.select(qPrintable(tab));
        QTRY_COMPARE(bench.fake.clusters.asked.size(), 1);
        for (int i = 0; i < 5; ++i) {
            if (byRecords)
                bench.fake.feed.tellRecordsChanged();
            else
                bench.taskEnds(i);
        }
        QCOMPARE(bench.fake.clusters.stopped, 0);
        QCOMPARE(bench.fake.clusters.asked.size(), 1);
        bench.fake.clusters.answer();
        const auto isShown = [&] {
            return tab == QStringLiteral("snapshots") ? bench.snapshots() == 2
                                                      : bench.find<QWidget>("backupsNote")->isVisible();
        };
        QTRY_VERIFY(isShown());
        QTRY_COMPARE(bench.fake.clusters.asked.size(), 2); // what happened meanwhile
        bench.fake.clusters.answer();
        QCoreApplication::processEvents();
        QCOMPARE(bench.fake.clusters.asked.size(), 2);
    }
    void anotherGuestIsNotShownWhatWasReadOfThis()
    {
        Bench bench;
        bench.fake.clusters.holds = true;
        bench.select("snapshots");
        QTRY_COMPARE(bench.fake.clusters.asked.size(), 1);
        bench.page.setWorkload(nullptr, 0);
        QTRY_COMPARE(bench.fake.clusters.stopped, 1);
        bench.fake.clusters.answer();
        QCoreApplication::processEvents();
        QCOMPARE(bench.snapshots(), 0);
    }

    void noBackupIsSaidOnlyWhereAllWasLookedInto_data()
    {
        QTest::addColumn<bool>("allRead");
        QTest::addColumn<bool>("saysThereIsNone");
        QTest::newRow("every storage") << true << true;
        QTest::newRow("one is silent") << false << false;
    }
    void noBackupIsSaidOnlyWhereAllWasLookedInto()
    {
        QFETCH(bool, allRead);
        QFETCH(bool, saysThereIsNone);
        Bench bench;
        inventory::StoredVolumes none;
        if (!allRead)
            none.unread = {QStringLiteral("pbs: nobody answers")};
        bench.fake.clusters.kept.insert(address, none);
        bench.select("backups");
        QTRY_COMPARE(bench.find<QStackedWidget>("backupsStack")->currentIndex(), 1);
        const auto *message = bench.find<MessagePanel>("backupsMessage");
        QTRY_VERIFY(!message->accessibleName().startsWith(QStringLiteral("Looking")));
        QCOMPARE(message->accessibleName() == QStringLiteral("There is no backup of it"), saysThereIsNone);
        QCOMPARE(message->accessibleDescription().contains(QStringLiteral("pbs")), !allRead); // and why
        QCOMPARE(bench.says("backupsNote").startsWith(u'0'), saysThereIsNone);
        QVERIFY(bench.find<QWidget>("backupsNote")->isVisible()); // how long ago
        QVERIFY(!bench.find<QWidget>("backupsBanner")->isVisible());
    }

    void buttonsRefuseWhatTheHeaderRefuses_data()
    {
        QTest::addColumn<QString>("what"); // is so with the guest
        QTest::addColumn<QString>("refused");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *what, const char *refused, const char *says) {
            QTest::newRow(what) << QString::fromLatin1(what) << QString::fromLatin1(refused)
                                << QString::fromLatin1(says);
        };
        row("nothing", "", "");
        row("locked", "snapshotsTake snapshotsBack snapshotsDelete backupsMake", "<b>backup</b>");
        row("protected", "snapshotsBack snapshotsDelete", "protected");
        row("managed", "snapshotsBack", "availability");
        row("a template", "snapshotsTake", "template");
        row("forbidden", "snapshotsDelete", "not today");
    }
    void buttonsRefuseWhatTheHeaderRefuses()
    {
        QFETCH(QString, what);
        QFETCH(QString, refused);
        QFETCH(QString, says);
        Bench bench;
        bench.guest.lock = what == QStringLiteral("locked") ? QStringLiteral("<b>backup</b>") : QString();
        bench.guest.isProtected = what == QStringLiteral("protected");
        bench.guest.isTemplate = what == QStringLiteral("a template");
        bench.guest.haState = what == QStringLiteral("managed") ? QStringLiteral("started") : QString();
        if (what == QStringLiteral("forbidden")) {
            const Error error{Code::PermissionRefused,
                              {{"endpoint", QStringLiteral("lab")}, {"reason", QStringLiteral("not today")}}};
            bench.fake.work.foreseen.insert(
                address,
                {{operations::OperationId::parse(QStringLiteral("proxmox.guest.snapshot-delete")).value(), {}, error}});
        }
        bench.select("snapshots");
        QTRY_COMPARE(bench.snapshots(), 2);
        bench.choose(QStringLiteral("before"));
        for (const char *name : {"snapshotsTake", "snapshotsBack", "snapshotsDelete", "backupsMake"}) {
            const QPushButton *button = bench.button(name);
            const bool isRefused = refused.split(u' ').contains(QLatin1String(name));
            QVERIFY2(button->isEnabled() != isRefused, name);
            QVERIFY2(!isRefused || button->accessibleDescription().contains(says), name);
            QVERIFY2(!button->toolTip().isEmpty() && !button->toolTip().contains(u'<'), qPrintable(button->toolTip()));
        }
    }
    void aGuestThatWentTakesNothing()
    {
        Bench bench;
        bench.select("snapshots");
        QTRY_COMPARE(bench.snapshots(), 2);
        bench.choose(QStringLiteral("before"));
        QVERIFY(bench.button("snapshotsBack")->isEnabled());
        bench.leave();
        for (const char *name : {"snapshotsTake", "snapshotsBack", "snapshotsDelete", "backupsMake"}) {
            QVERIFY2(!bench.button(name)->isEnabled(), name);
            QVERIFY2(bench.button(name)->accessibleDescription().contains(QStringLiteral("web")), name); // why
        }
    }
};

QTEST_MAIN(tst_GuestReadings)
#include "tst_guest_readings.moc"
