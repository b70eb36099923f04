// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/pending.h"

#include "inventory/store.h"

#include <QTest>
#include <random>

using namespace wingman;
using namespace wingman::inventory;

namespace {

const EndpointId local = EndpointId::parse(QStringLiteral("local")).value();

ObjectId id(int number)
{
    return ObjectId::parse(QStringLiteral("id%1").arg(number)).value();
}

Snapshot empty()
{
    return {local, {}, {}, {}, {}, {}, {}, {}, {}, {}};
}

/// What a watch may say, consistently: a snapshot first, diffs that follow from it, events, and a link that comes and
/// goes.
class Watch
{
public:
    explicit Watch(unsigned seed) : m_random(seed), m_now(empty()) {}

    WatchItem next()
    {
        const int kind = m_begun ? number(10) : 0;
        m_begun = true;
        if (kind == 0) {
            move();
            return m_now;
        }
        if (kind == 1)
            return WatchState{WatchState::Link::Lost, Error{Code::ConnectionLost, {{"endpoint", local.text()}}}};
        if (kind == 2)
            return WatchState{WatchState::Link::Live, std::nullopt};
        if (kind < 5)
            return TargetEvent{local, TargetKind::Container, QString::number(m_events++), {}, {}, {}};
        const Snapshot before = m_now;
        move();
        return difference(before, m_now);
    }
    int number(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }

private:
    void move()
    {
        for (int i = 0; i < 3; ++i) {
            const ObjectId one = id(number(6));
            if (number(3) == 0) {
                m_now.containers.remove(one);
            } else {
                Container row{.id = one};
                row.name = QString::number(number(5));
                m_now.containers.insert(one, row);
            }
        }
        m_now.readAt += std::chrono::seconds(1);
    }

    std::mt19937 m_random;
    Snapshot m_now;
    bool m_begun = false;
    int m_events = 0;
};

/// A store, and the events that it passed on.
struct Listener
{
    Listener()
    {
        store.add({local, Platform::Docker, QStringLiteral("unix:///x"), {}, false, {}, {}, {}, {}, {}});
        QObject::connect(&store, &Store::happened, &store,
                         [this](const TargetEvent &event) { events.append(event.object); });
    }
    Store store{std::make_shared<SystemClock>()};
    QStringList events;
};

} // namespace

class tst_Pending : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Whoever hears the merged items ends where whoever heard all of them does.
    void takesTheStoreToTheSamePlace()
    {
        for (unsigned seed = 0; seed < 400; ++seed) {
            Watch watch(seed);
            Listener all, merged;
            Pending pending;
            for (int step = 0; step < 120; ++step) {
                const WatchItem item = watch.next();
                all.store.take(local, item);
                pending.put(item);
                if (watch.number(20) != 0 && step != 119)
                    continue;
                const auto items = pending.take();
                for (const WatchItem &told : items)
                    merged.store.take(local, told);
                QVERIFY(pending.isEmpty());
                const auto left = all.store.entry(local).value();
                const auto right = merged.store.entry(local).value();
                const QByteArray where = QStringLiteral("seed %1, step %2").arg(seed).arg(step).toUtf8();
                QVERIFY2(left.snapshot == right.snapshot, where.constData());
                QVERIFY2(left.live == right.live, where.constData());
                QVERIFY2(left.error == right.error, where.constData());
                QVERIFY2(all.events == merged.events, where.constData());
            }
        }
    }
    void diffsInARowBecomeOne()
    {
        Pending pending;
        Snapshot before = empty();
        for (int i = 0; i < 50; ++i) {
            Snapshot after = before;
            after.containers.insert(id(i), Container{.id = id(i)});
            pending.put(difference(before, after));
            before = after;
        }
        const auto items = pending.take();
        QCOMPARE(items.size(), 1);
        QCOMPARE(std::get<Diff>(items.first()).containers.added.size(), 50);
        QVERIFY(pending.isEmpty());
        QVERIFY(pending.take().isEmpty());
    }
    /// Somebody who writes slowly, beside a busy engine: were everything that waits gone through for each change, this
    /// would take an hour.
    void muchThatWaitsCostsNoMoreEach()
    {
        constexpr int objects = 10'000, turns = 10;
        Pending pending;
        for (int turn = 0; turn < turns; ++turn) {
            for (int i = 0; i < objects; ++i) {
                Diff diff{local, {}, {}, {}, {}, {}, {}, {}, {}};
                Container row{.id = id(i * 7919 % objects)};
                row.name = QString::number(turn);
                diff.containers.changed.append(row);
                pending.put(diff);
            }
        }
        const auto items = pending.take();
        QCOMPARE(items.size(), 1);
        const auto &changed = std::get<Diff>(items.first()).containers.changed;
        QCOMPARE(changed.size(), objects);
        for (const Container &row : changed)
            QCOMPARE(row.name, QString::number(turns - 1));
    }
    void aLinkThatFlickersCostsNoMemory()
    {
        Pending pending;
        pending.put(empty());
        for (int i = 0; i < 10000; ++i) {
            const bool live = i % 2 == 1;
            pending.put(WatchState{live ? WatchState::Link::Live : WatchState::Link::Lost, std::nullopt});
        }
        const auto items = pending.take();
        QVERIFY(items.size() <= Pending::mostSteps + 1);
        QVERIFY(std::holds_alternative<Snapshot>(items.first()));
        QCOMPARE(std::get<WatchState>(items.last()).link, WatchState::Link::Live);
    }
    void onlyTheOldestEventsAreForgotten()
    {
        Pending pending;
        const int count = static_cast<int>(Pending::mostEvents) + 5;
        for (int i = 0; i < count; ++i)
            pending.put(TargetEvent{local, TargetKind::Container, QString::number(i), {}, {}, {}});
        const auto items = pending.take();
        QCOMPARE(items.size(), Pending::mostEvents);
        QCOMPARE(std::get<TargetEvent>(items.first()).object, QStringLiteral("5"));
        QCOMPARE(std::get<TargetEvent>(items.last()).object, QString::number(count - 1));
    }
};

QTEST_GUILESS_MAIN(tst_Pending)
#include "tst_pending.moc"
