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

    void followsAWorldUntilItIsCancelled()
    {
        const auto into = history();
        const targets::mock::World world(m_clock);
        const auto reader = world.reader(m_endpoint).value();
        const Cancel cancel;
        auto following = follow(reader, into, cancel);
        std::optional<Instant> reported;
        while (!reported)
            reported = await(into->lastReport(m_endpoint, soon(), {})).value();
        const auto snapshot = await(reader->snapshot(soon(), {})).value();
        QVERIFY(!snapshot.containers.isEmpty());
        const ObjectKey first{m_endpoint, TargetKind::Container, snapshot.containers.firstKey().text()};
        QVERIFY(await(into->sighting(first, soon(), {})).value().has_value());
        cancel.cancel();
        const auto ended = await(std::move(following));
        QVERIFY(!ended);
        QCOMPARE(ended.error().code, Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(tst_Recorder)
#include "tst_recorder.moc"
