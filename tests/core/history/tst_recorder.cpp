// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/recorder.h"

#include "history/schema.h"
#include "support/async.h"
#include "support/manual_clock.h"
#include "targets/mock/world.h"

#include <QTemporaryDir>
#include <QTest>

using namespace wingman;
using namespace wingman::history;
using namespace std::chrono_literals;
using inventory::TargetKind;
using wingman::test::await;

class tst_Recorder : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<test::ManualClock> m_clock = std::make_shared<test::ManualClock>();
    const EndpointId m_endpoint = EndpointId::parse(QStringLiteral("demo")).value();

    std::shared_ptr<const History> history() const
    {
        storage::Options options;
        options.folder = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()));
        options.migrations = {migrations.begin(), migrations.end()};
        return std::make_shared<const History>(storage::Database::open(options).value(), m_clock, Retention{});
    }
    static Deadline soon() { return Deadline::after(60s); }

private Q_SLOTS:
    void takesEachKindOfItem()
    {
        const auto into = history();
        const ObjectKey engine{m_endpoint, TargetKind::Engine, QStringLiteral("ENGINE")};
        inventory::Snapshot snapshot{m_endpoint, {}, {}, {}, {}, {}, {}, {}, m_clock->now(), {}};
        snapshot.engine.id = engine.object;
        snapshot.engine.version = QStringLiteral("20.10");
        QVERIFY(await(take(into, snapshot, soon(), {})));
        m_clock->advance(5s);
        inventory::Diff diff{m_endpoint, snapshot.engine, {}, {}, {}, {}, {}, {}, m_clock->now()};
        diff.engine->version = QStringLiteral("29.0");
        QVERIFY(await(take(into, diff, soon(), {})));
        const inventory::TargetEvent event{m_endpoint, TargetKind::Engine,       engine.object,
                                           {},         QStringLiteral("reload"), m_clock->now() + 1s};
        QVERIFY(await(take(into, event, soon(), {})));
        QVERIFY(await(take(into, inventory::WatchState{}, soon(), {})));
        const auto entries = await(into->timeline(engine, {}, soon(), {})).value();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0].action, QStringLiteral("reload"));
        QCOMPARE(entries[1].after, QStringLiteral("29.0"));
    }

    void takesWhatAWatchSaysTogether()
    {
        const auto into = history();
        const targets::mock::World world(m_clock);
        const auto reader = world.reader(m_endpoint).value();
        const auto watch = reader->watch({});
        QList<inventory::WatchItem> items;
        const auto first = await(watch->next(soon(), {})).value();
        items.append(*first);
        const auto snapshot = std::get<inventory::Snapshot>(*first);
        const ObjectKey known{m_endpoint, TargetKind::Container, snapshot.containers.firstKey().text()};
        for (int i = 0; i < 300; ++i)
            items.append(inventory::TargetEvent{m_endpoint, TargetKind::Container, known.object, QStringLiteral("web"),
                                                QStringLiteral("restart"), m_clock->now() + i * 1min});
        QVERIFY(await(take(into, items, soon(), {})));
        QVERIFY(await(into->sighting(known, soon(), {})).value().has_value());
        TimelinePage page;
        page.limit = 1000;
        QCOMPARE(await(into->timeline(known, page, soon(), {})).value().size(), 300);
    }

    void goesOnAfterOneThatIsLost()
    {
        const auto into = history();
        const inventory::TargetEvent event{m_endpoint, TargetKind::Engine,       QStringLiteral("ENGINE"),
                                           {},         QStringLiteral("reload"), m_clock->now()};
        const auto late = await(take(into, QList<inventory::WatchItem>{event}, Deadline::after(-1s), {}));
        QVERIFY(!late);
        QCOMPARE(late.error().code, Code::TimedOut);
        QVERIFY(await(take(into, QList<inventory::WatchItem>{event}, soon(), {})));
    }
};

QTEST_GUILESS_MAIN(tst_Recorder)
#include "tst_recorder.moc"
