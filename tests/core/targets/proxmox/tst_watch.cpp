// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/watch.h"

#include <QTest>

using namespace wingman;
using namespace wingman::inventory;
using namespace wingman::targets::proxmox;

namespace {

Snapshot empty()
{
    Snapshot snapshot{EndpointId::parse(QStringLiteral("lab")).value(), {}, {}, {}, {}, {}, {}, {}, {}, {}};
    const ObjectId web = ObjectId::parse(QStringLiteral("qemu/100")).value();
    Guest guest{.id = web};
    guest.name = QStringLiteral("web");
    snapshot.guests.insert(web, guest);
    return snapshot;
}

ClusterTask task(const char *name, const char *type, const char *object, const char *result = nullptr)
{
    ClusterTask made{.id = ObjectId::parse(QLatin1String(name)).value()};
    made.node = QStringLiteral("pve1");
    made.type = QLatin1String(type);
    made.object = QLatin1String(object);
    made.startedAt = Instant(std::chrono::seconds(1000));
    if (result) {
        made.result = QLatin1String(result);
        made.endedAt = Instant(std::chrono::seconds(1010));
    }
    return made;
}

Snapshot with(Snapshot snapshot, std::initializer_list<ClusterTask> tasks)
{
    for (const ClusterTask &one : tasks)
        snapshot.tasks.insert(one.id, one);
    return snapshot;
}

/// "KIND OBJECT NAME ACTION", one a line.
QString told(const Snapshot &before, const Snapshot &now)
{
    QStringList lines;
    for (const TargetEvent &event : eventsBetween(before, now))
        lines.append(
            QStringLiteral("%1 %2 %3 %4").arg(targetKindName(event.kind), event.object, event.name, event.action));
    return lines.join(u'\n');
}

using Held = std::shared_ptr<const Snapshot>;

} // namespace

Q_DECLARE_METATYPE(Held)

class tst_Watch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatTasksSayHappened_data()
    {
        QTest::addColumn<Held>("before");
        QTest::addColumn<Held>("now");
        QTest::addColumn<QString>("events");
        const auto row = [](const char *name, std::initializer_list<ClusterTask> before,
                            std::initializer_list<ClusterTask> now, const char *events) {
            QTest::newRow(name) << std::make_shared<const Snapshot>(with(empty(), before))
                                << std::make_shared<const Snapshot>(with(empty(), now)) << QString::fromUtf8(events);
        };
        row("nothing", {}, {}, "");
        row("one begins", {}, {task("a", "qmstart", "100")}, "qemu qemu/100 web qmstart");
        row("one was there before", {task("a", "qmstart", "100")}, {task("a", "qmstart", "100")}, "");
        row("one ends well", {task("a", "qmstart", "100")}, {task("a", "qmstart", "100", "OK")}, "");
        row("one ends with remarks", {task("a", "vzdump", "100")}, {task("a", "vzdump", "100", "WARNINGS: 2")}, "");
        row("one fails", {task("a", "qmstart", "100")}, {task("a", "qmstart", "100", "no space left")},
            "qemu qemu/100 web qmstart: no space left");
        row("one fails and says too much", {task("a", "qmstart", "100")},
            {task("a", "qmstart", "100", "password=hunter2 \x1b[2J")},
            "qemu qemu/100 web qmstart: password=••• \\u{1b}[2J");
        row("one came and failed meanwhile", {}, {task("a", "qmstart", "100", "no space left")},
            "qemu qemu/100 web qmstart\nqemu qemu/100 web qmstart: no space left");
        row("one left the list", {task("a", "qmstart", "100", "OK")}, {}, "");
        row("of a guest nobody knows", {}, {task("a", "qmcreate", "777")}, "cluster 777 777 qmcreate");
        row("of a node", {}, {task("a", "aptupdate", "")}, "node pve1 pve1 aptupdate");
    }
    void whatTasksSayHappened()
    {
        QFETCH(Held, before);
        QFETCH(Held, now);
        QFETCH(QString, events);
        QCOMPARE(told(*before, *now), events);
    }
};

QTEST_GUILESS_MAIN(tst_Watch)
#include "tst_watch.moc"
