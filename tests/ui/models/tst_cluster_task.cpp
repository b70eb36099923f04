// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cluster_task.h"

#include "models/timeline.h"
#include "support/manual_clock.h"
#include "widgets/task_words.h"

#include <QTest>

using namespace wingman;
using namespace wingman::ui;
using namespace std::chrono_literals;

namespace {

const EndpointId lab = EndpointId::parse(QStringLiteral("lab")).value();

inventory::ClusterTask task(const char *id, const char *type, const char *object, int from, int to, const char *result)
{
    inventory::ClusterTask one{.id = ObjectId::parse(QLatin1String(id)).value()};
    one.node = QStringLiteral("pve1");
    one.type = QLatin1String(type);
    one.object = QLatin1String(object);
    one.user = QStringLiteral("anna@pve");
    one.startedAt = Instant(std::chrono::seconds(from));
    if (to > 0)
        one.endedAt = Instant(std::chrono::seconds(to));
    one.result = QLatin1String(result);
    return one;
}

inventory::Store::Entry entryOf(const QList<inventory::ClusterTask> &tasks, bool live = true)
{
    inventory::Endpoint endpoint{lab, inventory::Platform::Proxmox, {}, {}, false, {}, {}, {}, {}, {}};
    inventory::Snapshot snapshot{lab, {}, {}, {}, {}, {}, {}, {}, Instant(1000s), {}};
    for (const bool isVm : {true, false}) {
        inventory::Guest guest{
            .id = ObjectId::parse(isVm ? QStringLiteral("qemu/100") : QStringLiteral("lxc/200")).value()};
        guest.kind = isVm ? inventory::GuestKind::Qemu : inventory::GuestKind::Lxc;
        guest.vmid = isVm ? 100 : 200;
        guest.name = isVm ? QStringLiteral("web") : QStringLiteral("dns");
        guest.node = QStringLiteral("pve2"); // it moved since
        snapshot.guests.insert(guest.id, guest);
    }
    for (const inventory::ClusterTask &one : tasks)
        snapshot.tasks.insert(one.id, one);
    return {endpoint, snapshot, live, Instant(0s), std::nullopt};
}

QStringList ids(const QList<TaskRow> &rows)
{
    QStringList all;
    for (const TaskRow &row : rows)
        all.append(row.task.id.text());
    return all;
}

} // namespace

class tst_ClusterTask : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatRunsComesFirst()
    {
        const auto entry =
            entryOf({task("a", "qmstart", "100", 10, 20, "OK"), task("b", "vzdump", "", 5, 0, ""),
                     task("c", "vzstop", "200", 30, 40, "no such thing"), task("d", "qmmigrate", "100", 15, 0, "")});
        const auto rows = clusterTasks({entry}, 10);
        QCOMPARE(ids(rows),
                 (QStringList{QStringLiteral("d"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("a")}));
        QCOMPARE(ids(clusterTasks({entry}, 1)),
                 (QStringList{QStringLiteral("d"), QStringLiteral("b"), QStringLiteral("c")}));
        // The guest where it is now; a task of nobody leads to its node.
        QCOMPARE(rows.at(0).target->text(), QStringLiteral("proxmox://lab/pve2/qemu/100"));
        QCOMPARE(rows.at(1).target->text(), QStringLiteral("proxmox://lab/node/pve1"));
        QCOMPARE(rows.at(2).target->text(), QStringLiteral("proxmox://lab/pve2/lxc/200"));
    }
    void ofOneGuestOrNode()
    {
        const auto entry = entryOf({task("a", "qmstart", "100", 10, 20, "OK"), task("b", "vzdump", "", 5, 0, ""),
                                    task("c", "vzstop", "200", 30, 40, "OK")});
        const auto of = [&](const char *address) {
            return ids(tasksOf({entry}, inventory::TargetRef::parse(QLatin1String(address)).value()));
        };
        QCOMPARE(of("proxmox://lab/pve2/qemu/100"), QStringList{QStringLiteral("a")});
        QCOMPARE(of("proxmox://lab/pve2/lxc/100"), QStringList());
        QCOMPARE(of("proxmox://lab/node/pve1").size(), 3);
        QCOMPARE(of("proxmox://other/pve2/qemu/100"), QStringList());
    }
    void howATaskIs_data()
    {
        QTest::addColumn<int>("ended");
        QTest::addColumn<QString>("result");
        QTest::addColumn<bool>("live");
        QTest::addColumn<int>("state");
        const auto row = [](const char *name, int ended, const char *result, bool live, TaskState state) {
            QTest::newRow(name) << ended << QString::fromLatin1(result) << live << static_cast<int>(state);
        };
        row("running", 0, "", true, TaskState::Running);
        row("running, and nobody answers", 0, "", false, TaskState::Unknown);
        row("ended well", 20, "OK", true, TaskState::Ok);
        row("ended well, and nobody answers", 20, "OK", false, TaskState::Ok);
        row("with remarks", 20, "WARNINGS: 2", true, TaskState::Warnings);
        row("failed", 20, "connection timed out", true, TaskState::Failed);
        row("ended, nobody says how", 20, "", true, TaskState::Unknown);
    }
    void howATaskIs()
    {
        QFETCH(int, ended);
        QFETCH(QString, result);
        QFETCH(bool, live);
        QFETCH(int, state);
        const auto entry = entryOf({task("a", "qmstart", "100", 10, ended, qPrintable(result))}, live);
        const TaskRow row = clusterTasks({entry}, 5).at(0);
        QCOMPARE(static_cast<int>(stateOf(row)), state);
        QVERIFY(!wordsFor(stateOf(row)).word.isEmpty());
    }
    void inTheWordsOfProxmox_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("object");
        QTest::addColumn<QString>("title");
        QTest::newRow("a VM") << QStringLiteral("qmstart") << QStringLiteral("100")
                              << QStringLiteral("Start: web (100)");
        QTest::newRow("a container") << QStringLiteral("vzdelsnapshot") << QStringLiteral("200")
                                     << QStringLiteral("Delete snapshot: dns (200)");
        QTest::newRow("a guest that is gone")
            << QStringLiteral("qmdestroy") << QStringLiteral("777") << QStringLiteral("Destroy: 777");
        QTest::newRow("a node's") << QStringLiteral("aptupdate") << QString()
                                  << QStringLiteral("Update package database: pve1");
        QTest::newRow("a backup") << QStringLiteral("vzdump") << QString() << QStringLiteral("Backup: pve1");
        QTest::newRow("unknown and hostile")
            << QStringLiteral("qmod\u202ed") << QString() << QStringLiteral("qmod\\u{202e}d: pve1");
    }
    void inTheWordsOfProxmox()
    {
        QFETCH(QString, type);
        QFETCH(QString, object);
        QFETCH(QString, title);
        auto one = task("a", "", qPrintable(object), 10, 20, "OK");
        one.type = type;
        QCOMPARE(taskTitle(clusterTasks({entryOf({one})}, 5).at(0)), title);
    }
    void theTimelineTellsATaskOnce()
    {
        const auto entry = entryOf({task("a", "qmstart", "100", 10, 20, "no space left")});
        const auto tasks = clusterTasks({entry}, 5);
        const auto event = [](const char *action, int at) {
            const history::ObjectKey key{lab, inventory::TargetKind::Qemu, QStringLiteral("qemu/100")};
            return history::Entry{key, history::Source::Event,           {}, QLatin1String(action), {},
                                  {},  Instant(std::chrono::seconds(at))};
        };
        const QList<history::Entry> events{event("qmstart", 10), event("qmstart: no space left", 20),
                                           event("qmstop", 10), event("qmstart", 11)};
        const auto items = mergedTimeline(events, {}, {}, tasks);
        QStringList lines;
        for (const TimelineItem &item : items)
            lines.append(QStringLiteral("%1 %2").arg(static_cast<int>(item.kind)).arg(item.action));
        const QString taskKind = QString::number(static_cast<int>(TimelineKind::Task));
        QCOMPARE(lines.size(), 3); // the task, the stop, and the start of another second
        QCOMPARE(lines.filter(taskKind + u' '), QStringList{taskKind + QStringLiteral(" qmstart")});
        QCOMPARE(items.value(0).action, QStringLiteral("qmstart")); // the one of second 11, which no task tells of
    }
};

QTEST_GUILESS_MAIN(tst_ClusterTask)
#include "tst_cluster_task.moc"
