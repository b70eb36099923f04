// SPDX-License-Identifier: GPL-3.0-or-later
// The mock world at the size that a list has to bear: ten thousand containers, two hundred changes a second.
#include "inventory/store.h"
#include "support/async.h"
#include "support/manual_clock.h"
#include "targets/mock/world.h"

#include <QTest>

using namespace wingman;
using namespace wingman::inventory;
using namespace wingman::targets::mock;
using namespace std::chrono_literals;
using wingman::test::await;
using wingman::test::ManualClock;

namespace {

constexpr int crowdSize = 10'000;
constexpr int changesPerSecond = 200;

} // namespace

class tst_Crowd : public QObject
{
    Q_OBJECT

    std::shared_ptr<ManualClock> m_clock;
    std::unique_ptr<World> m_world;
    std::shared_ptr<Reader> m_reader;
    std::shared_ptr<Stream<WatchItem>> m_stream;
    std::unique_ptr<Store> m_store; // the mirror
    std::optional<Snapshot> m_seen; // the same by hand, from the stream alone
    int m_events = 0;
    QList<Diff> m_diffs;

    /// Everything that is there to be told at this moment.
    void drain()
    {
        m_events = 0;
        m_diffs.clear();
        for (;;) {
            const auto item = await(m_stream->next(Deadline::after(0ms), Cancel()));
            if (!item) {
                QCOMPARE(item.error().code, Code::TimedOut);
                return;
            }
            QVERIFY(item->has_value());
            m_store->take(m_seen->endpoint, **item);
            if (const auto *diff = std::get_if<Diff>(&**item)) {
                apply(*m_seen, *diff);
                m_diffs.append(*diff);
            } else if (std::holds_alternative<TargetEvent>(**item)) {
                ++m_events;
            }
        }
    }
    void pass(std::chrono::seconds time)
    {
        m_clock->advance(time);
        m_world->tick();
    }
    /// What is there is read past the watch, and compared row by row.
    void compareWithWhatIsThere()
    {
        const auto there = await(m_reader->snapshot(Deadline::after(30s), Cancel()));
        QVERIFY(there);
        drain(); // reading counts every age anew, which the watch is told
        QCOMPARE(m_seen->containers.size(), there->containers.size());
        for (const Container &container : there->containers) {
            const auto seen = m_seen->containers.constFind(container.id);
            QVERIFY2(seen != m_seen->containers.cend() && *seen == container, qPrintable(container.name));
        }
        const auto entry = m_store->entry(m_seen->endpoint);
        QVERIFY(entry && entry->snapshot && entry->live);
        QVERIFY(entry->snapshot->containers == there->containers);
    }

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_shared<ManualClock>();
        m_world =
            std::make_unique<World>(m_clock, WorldOptions{.crowd = crowdSize, .changesPerSecond = changesPerSecond});
        m_reader = m_world->reader(EndpointId::parse(QStringLiteral("demo")).value()).value();
        m_stream = m_reader->watch(Cancel());
        const auto first = await(m_stream->next(Deadline::after(30s), Cancel()));
        QVERIFY(first && first->has_value() && std::holds_alternative<Snapshot>(**first));
        m_seen = std::get<Snapshot>(**first);
        m_store = std::make_unique<Store>(m_clock);
        m_store->add(m_reader->endpoint());
        m_store->take(m_seen->endpoint, **first);
        QVERIFY(m_seen->containers.size() > crowdSize);
        drain();
    }
    void cleanup()
    {
        m_stream.reset();
        m_world.reset();
    }

    void everySecondsChangesArriveAsOneDiff()
    {
        int states = 0;
        for (int second = 0; second < 20; ++second) {
            QMap<ObjectId, ContainerState> before;
            for (const Container &container : std::as_const(m_seen->containers))
                before.insert(container.id, container.state);
            pass(1s);
            drain();
            QVERIFY2(m_events >= changesPerSecond, qPrintable(QString::number(m_events)));
            QCOMPARE(m_diffs.size(), 1);
            const auto &change = m_diffs.first().containers;
            QVERIFY(change.added.isEmpty() && change.removed.isEmpty());
            QVERIFY(change.changed.size() > changesPerSecond / 2);
            QVERIFY(change.changed.size() < crowdSize / 10); // a difference, never the list
            QSet<ObjectId> ids;
            for (const Container &container : change.changed) {
                ids.insert(container.id);
                states += before.value(container.id) != container.state ? 1 : 0;
            }
            QCOMPARE(ids.size(), change.changed.size()); // nothing is told twice
        }
        QVERIFY(states > 20 * changesPerSecond / 10);
        compareWithWhatIsThere();
    }

    /// Who does not look for a while is told the sum, and no more than there is.
    void aSlowWatcherIsToldTheSum()
    {
        for (int second = 0; second < 30; ++second)
            pass(1s);
        drain();
        QVERIFY(m_events <= 1000);
        QCOMPARE(m_diffs.size(), 1);
        QVERIFY(m_diffs.first().containers.changed.size() > 30 * changesPerSecond / 2);
        QVERIFY(m_diffs.first().containers.changed.size() <= crowdSize);
        compareWithWhatIsThere();
    }

    void agesOfAllRowsCountAnewWhileChangesGoOn()
    {
        // Once a minute each.
        for (int minute = 0; minute < 3; ++minute) {
            pass(61s);
            drain();
        }
        compareWithWhatIsThere();
    }
};

QTEST_GUILESS_MAIN(tst_Crowd)
#include "tst_crowd.moc"
