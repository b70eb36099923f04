// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/snapshot.h"

#include <QTest>
#include <random>

using namespace wingman;
using namespace wingman::inventory;

namespace {

/// Snapshots of a few objects each, so that two of them often share some.
class Maker
{
public:
    explicit Maker(unsigned seed) : m_random(seed) {}

    int number(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }
    QString word() { return QStringLiteral("w%1").arg(number(4)); }
    QList<ObjectId> ids()
    {
        QList<ObjectId> all;
        for (int i = 0; i < 8; ++i) {
            if (number(2) == 0)
                all.append(ObjectId::parse(QStringLiteral("id%1").arg(i)).value());
        }
        return all;
    }
    Snapshot snapshot()
    {
        Snapshot all{EndpointId::parse(QStringLiteral("local")).value(), {}, {}, {}, {}, {}, {}, {},
                     Instant(std::chrono::seconds(number(100))),         {}};
        all.engine.id = word();
        all.engine.version = word();
        for (const ObjectId &id : ids()) {
            Container row{.id = id};
            row.name = word();
            row.state = static_cast<ContainerState>(number(8));
            row.labels.insert(word(), word());
            if (number(2) == 0)
                row.ports.append({80, static_cast<quint16>(number(3)), word(), QStringLiteral("tcp")});
            all.containers.insert(id, row);
        }
        for (const ObjectId &id : ids())
            all.images.insert(id, Image{id, {word()}, {}, number(3), {}, {}});
        for (const ObjectId &id : ids())
            all.volumes.insert(id, Volume{id, word(), {}, {}, {}, {}});
        for (const ObjectId &id : ids())
            all.networks.insert(id, Network{id, word(), {}, {}, number(2) == 0, {}, {}});
        for (const ObjectId &id : ids()) {
            Node row{.id = id};
            row.cpu = number(3);
            all.nodes.insert(id, row);
        }
        for (const ObjectId &id : ids()) {
            Guest row{.id = id};
            row.status = word();
            all.guests.insert(id, row);
        }
        return all;
    }

private:
    std::mt19937 m_random;
};

} // namespace

class tst_Snapshot : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDifferenceLeadsFromOneToTheOther()
    {
        for (unsigned seed = 0; seed < 500; ++seed) {
            Maker maker(seed);
            const Snapshot before = maker.snapshot();
            const Snapshot after = maker.snapshot();
            Snapshot moved = before;
            apply(moved, difference(before, after));
            QVERIFY2(moved == after, qPrintable(QStringLiteral("seed %1").arg(seed)));
            Snapshot back = after;
            apply(back, difference(after, before));
            QVERIFY2(back == before, qPrintable(QStringLiteral("seed %1, backwards").arg(seed)));
        }
    }
    void mergedDiffsDoWhatTheyDoOneByOne()
    {
        for (unsigned seed = 0; seed < 300; ++seed) {
            Maker maker(seed);
            const Snapshot first = maker.snapshot();
            Snapshot last = first;
            Snapshot oneByOne = first;
            std::optional<Diff> merged;
            for (int step = 0, count = 2 + maker.number(5); step < count; ++step) {
                const Snapshot next = maker.snapshot();
                const Diff diff = difference(last, next);
                apply(oneByOne, diff);
                merged = merged ? merge(*merged, diff) : diff;
                last = next;
            }
            Snapshot atOnce = first;
            apply(atOnce, *merged);
            QVERIFY2(atOnce == oneByOne, qPrintable(QStringLiteral("seed %1").arg(seed)));
            // No less and no more than the way there: models count on "added" being new and "removed" being known.
            const Diff shortest = difference(first, last);
            QCOMPARE(merged->containers.added, shortest.containers.added);
            QCOMPARE(merged->containers.removed, shortest.containers.removed);
            QCOMPARE(merged->guests.added, shortest.guests.added);
            QCOMPARE(merged->guests.removed, shortest.guests.removed);
            QCOMPARE(merged->readAt, last.readAt);
        }
    }
    void whatBecomesOfOneObject_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("merged");
        const auto row = [](const char *first, const char *second, const char *merged) {
            QTest::addRow("%s, then %s", first, second)
                << QString::fromLatin1(first) << QString::fromLatin1(second) << QString::fromLatin1(merged);
        };
        row("added", "changed", "added");
        row("added", "removed", "nothing");
        row("changed", "changed", "changed");
        row("changed", "removed", "removed");
        row("removed", "added", "changed");
        row("nothing", "added", "added");
        row("nothing", "removed", "removed");
        row("changed", "nothing", "changed");
        row("removed", "nothing", "removed");
    }
    void whatBecomesOfOneObject()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(QString, merged);
        const Snapshot nothing{EndpointId::parse(QStringLiteral("local")).value(), {}, {}, {}, {}, {}, {}, {}, {}, {}};
        const auto make = [&](const QString &what, ContainerState state) {
            Diff diff = difference(nothing, nothing);
            Container row{.id = ObjectId::parse(QStringLiteral("x")).value()};
            row.state = state;
            if (what == QStringLiteral("added"))
                diff.containers.added.append(row);
            else if (what == QStringLiteral("changed"))
                diff.containers.changed.append(row);
            else if (what == QStringLiteral("removed"))
                diff.containers.removed.append(row.id);
            return diff;
        };
        const auto newest = second == QStringLiteral("nothing") ? ContainerState::Created : ContainerState::Running;
        const Diff both = merge(make(first, ContainerState::Created), make(second, ContainerState::Running));
        QCOMPARE(both.containers, make(merged, newest).containers);
    }
    void nothingDiffersFromItself()
    {
        Maker maker(1);
        const Snapshot snapshot = maker.snapshot();
        QVERIFY(difference(snapshot, snapshot).isEmpty());
        Snapshot later = snapshot;
        later.readAt += std::chrono::seconds(10);
        QVERIFY(difference(snapshot, later).isEmpty()); // an age is no change
        QCOMPARE(difference(snapshot, later).readAt, later.readAt);
    }
    void itSaysWhatKindOfChangeItWas()
    {
        Maker maker(2);
        Snapshot before = maker.snapshot();
        before.containers.clear();
        const auto id = [](const char *text) { return ObjectId::parse(QString::fromLatin1(text)).value(); };
        for (const char *name : {"gone", "kept", "moved"})
            before.containers.insert(id(name), Container{.id = id(name)});
        Snapshot after = before;
        after.containers.remove(id("gone"));
        after.containers.find(id("moved"))->state = ContainerState::Dead;
        after.containers.insert(id("new"), Container{.id = id("new")});
        const Diff diff = difference(before, after);
        QCOMPARE(diff.containers.removed, QList<ObjectId>{id("gone")});
        QCOMPARE(diff.containers.added.size(), 1);
        QCOMPARE(diff.containers.added[0].id, id("new"));
        QCOMPARE(diff.containers.changed.size(), 1);
        QCOMPARE(diff.containers.changed[0].id, id("moved"));
        QVERIFY(!diff.isEmpty() && diff.images.isEmpty() && !diff.engine);
    }
    void everyKindOfRowCounts_data()
    {
        QTest::addColumn<int>("kind");
        const char *kinds[] = {"containers", "images", "volumes", "networks", "nodes", "guests", "engine"};
        for (int i = 0; i < 7; ++i)
            QTest::newRow(kinds[i]) << i;
    }
    void everyKindOfRowCounts()
    {
        QFETCH(int, kind);
        const Snapshot before{EndpointId::parse(QStringLiteral("local")).value(), {}, {}, {}, {}, {}, {}, {}, {}, {}};
        Snapshot after = before;
        const ObjectId id = ObjectId::parse(QStringLiteral("x")).value();
        switch (kind) {
        case 0:
            after.containers.insert(id, Container{.id = id});
            break;
        case 1:
            after.images.insert(id, Image{id, {}, {}, 0, {}, {}});
            break;
        case 2:
            after.volumes.insert(id, Volume{id, {}, {}, {}, {}, {}});
            break;
        case 3:
            after.networks.insert(id, Network{id, {}, {}, {}, false, {}, {}});
            break;
        case 4:
            after.nodes.insert(id, Node{.id = id});
            break;
        case 5:
            after.guests.insert(id, Guest{.id = id});
            break;
        default:
            after.engine.version = QStringLiteral("2");
            break;
        }
        const Diff diff = difference(before, after);
        QVERIFY(!diff.isEmpty());
        Snapshot moved = before;
        apply(moved, diff);
        QVERIFY(moved == after);
    }
};

QTEST_GUILESS_MAIN(tst_Snapshot)
#include "tst_snapshot.moc"
