// SPDX-License-Identifier: GPL-3.0-or-later
// labels: tsan
#include "console/inventory_pump.h"

#include "support/console/console_fixture.h"

#include <QSignalSpy>

using namespace wingman;
using wingman::test::ConsoleFixture;
using wingman::test::ConsoleOptions;

namespace {

constexpr int patience = ConsoleFixture::patience;
#ifdef __SANITIZE_THREAD__
constexpr int crowd = 1000; // what is looked for there does not grow with it, but the time does
#else
constexpr int crowd = 10000;
#endif

/// What the mock world looks like at this moment, asked past the watch.
inventory::Snapshot fresh(ConsoleFixture &console, const char *endpoint)
{
    const EndpointId id = ConsoleFixture::id(endpoint);
    const console::Flow<inventory::Snapshot> flow = [id](const std::shared_ptr<console::Core> &core, Cancel cancel) {
        const auto reader = core->composition().demonstration()->reader(id).value();
        return reader->snapshot(Deadline::after(std::chrono::seconds(30)), std::move(cancel));
    };
    return test::await(console::ask<inventory::Snapshot>(console.console().access(), flow, Cancel())).value();
}

/// But for ages in words, which grow old where they stand.
inventory::Rows<inventory::Container> ageless(inventory::Rows<inventory::Container> rows)
{
    for (inventory::Container &row : rows)
        row.status.clear();
    return rows;
}

bool sameRows(const inventory::Snapshot &left, const inventory::Snapshot &right)
{
    return ageless(left.containers) == ageless(right.containers) && left.images == right.images &&
           left.volumes == right.volumes && left.networks == right.networks && left.nodes == right.nodes &&
           left.guests == right.guests && left.engine == right.engine;
}

/// An engine that always has something more to say, at once, up to `most` times.
class Talker final : public inventory::Reader, public operations::Ports
{
public:
    static constexpr int most = 1'000'000;
    int said = 0;

    const inventory::Endpoint &endpoint() const override { return m_endpoint; }
    std::shared_ptr<inventory::Stream<inventory::WatchItem>> watch(Cancel) override
    {
        class Talk final : public inventory::Stream<inventory::WatchItem>
        {
        public:
            explicit Talk(int &said) : m_said(said) {}
            Async<std::optional<inventory::WatchItem>> next(Deadline, Cancel) override
            {
                if (m_said == most)
                    co_return std::nullopt;
                ++m_said;
                const inventory::WatchItem live = inventory::WatchState{inventory::WatchState::Link::Live, {}};
                co_return std::optional(live);
            }

        private:
            int &m_said;
        };
        return std::make_shared<Talk>(said);
    }
    Result<std::shared_ptr<inventory::Reader>> reader(const EndpointId &) const override
    {
        return std::const_pointer_cast<Talker>(std::static_pointer_cast<const Talker>(m_self.lock()));
    }
    Result<std::shared_ptr<operations::Hand>> hand(const EndpointId &) const override { return nobody(); }
    QList<inventory::Endpoint> endpoints() const override { return {m_endpoint}; }
    static std::shared_ptr<Talker> make()
    {
        auto made = std::make_shared<Talker>();
        made->m_self = made;
        return made;
    }

    Async<inventory::Engine> engine(Deadline, Cancel) override { co_return nobody(); }
    Async<inventory::Snapshot> snapshot(Deadline, Cancel) override { co_return nobody(); }
    Async<inventory::Facts> facts(inventory::TargetRef, QString, Deadline, Cancel) override { co_return nobody(); }
    Async<inventory::Facts> moreFacts(inventory::TargetRef, QString, QStringList, Deadline, Cancel) override
    {
        co_return nobody();
    }
    Async<std::shared_ptr<inventory::Stream<inventory::LogLine>>> logs(ObjectId, inventory::LogOptions, Deadline,
                                                                       Cancel) override
    {
        co_return nobody();
    }
    Async<std::shared_ptr<inventory::Stream<inventory::StatsSample>>> stats(ObjectId, Deadline, Cancel) override
    {
        co_return nobody();
    }
    Async<QByteArray> inspect(inventory::TargetRef, QString, Deadline, Cancel) override { co_return nobody(); }
    Async<QList<inventory::LayerCheck>> examine(Deadline, Cancel) override { co_return nobody(); }

private:
    static Failure nobody() { return fail(Code::NotFound, {{"what", QStringLiteral("anything")}}); }

    std::weak_ptr<Talker> m_self;
    inventory::Endpoint m_endpoint{
        ConsoleFixture::id("talker"), inventory::Platform::Docker, {}, {}, false, {}, {}, {}, {}, {}};
};

} // namespace

class tst_InventoryPump : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Ten thousand containers of which two hundred change each second, and a window that is busy now and then.
    void losesNothingOfACrowd()
    {
        ConsoleOptions options;
        options.demonstration.crowd = crowd;
        options.demonstration.changesPerSecond = 200;
        ConsoleFixture console(options);
        QVERIFY(console.isOpen());
        QVERIFY(console.entry("demo").snapshot->containers.size() >= options.demonstration.crowd);
        int diffs = 0;
        qsizetype rows = 0;
        QSet<ObjectId> known;
        const auto before = console.entry("demo");
        for (const auto &one : before.snapshot->containers)
            known.insert(one.id);
        bool consistent = true;
        QObject listening; // goes before what it touches: the core ends with an event loop
        QObject::connect(&console.inventory(), &inventory::Store::changed, &listening,
                         [&](const inventory::Diff &diff) {
                             if (diff.endpoint != ConsoleFixture::id("demo"))
                                 return;
                             ++diffs;
                             rows += diff.containers.changed.size();
                             for (const auto &one : diff.containers.changed)
                                 consistent = consistent && known.contains(one.id);
                             for (const auto &one : diff.containers.added) {
                                 consistent = consistent && !known.contains(one.id);
                                 known.insert(one.id);
                             }
                             for (const auto &one : diff.containers.removed)
                                 consistent = consistent && known.remove(one);
                             // A window that is busy: what happens meanwhile is merged.
                             QElapsedTimer busy;
                             busy.start();
                             while (diffs % 5 == 0 && !busy.hasExpired(300)) {
                             }
                         });
        QTRY_VERIFY_WITH_TIMEOUT(rows > 400, patience);
        QVERIFY(diffs < rows); // they came together
        QVERIFY(console.onTheCore([](console::Core &core) -> Result<> {
            core.composition().demonstration()->rest();
            return {};
        }));
        QTRY_VERIFY_WITH_TIMEOUT(sameRows(*console.entry("demo").snapshot, fresh(console, "demo")), patience);
        QVERIFY(consistent);
        QVERIFY(console.entry("demo").live);
    }

    /// Who ends the program waits for a turn on the same thread.
    void aWatchThatNeverPausesLeavesOthersATurn()
    {
        const auto talker = Talker::make();
        const auto pump = std::make_shared<console::InventoryPump>(
            nullptr, [](const console::InventoryBatch &) {}, [] { return std::make_shared<int>(); });
        int saidAtTheTurn = 0;
        QTimer::singleShot(0, QCoreApplication::instance(), [&] {
            saidAtTheTurn = talker->said;
            pump->stop();
        });
        pump->watch(talker);
        QTRY_VERIFY_WITH_TIMEOUT(saidAtTheTurn > 0, patience);
        QVERIFY2(saidAtTheTurn < Talker::most, qPrintable(QString::number(saidAtTheTurn)));
    }

    void anEndpointGoesAndComesBack()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        const auto rows = console.entry("demo-edge").snapshot->containers.size();
        console.misbehave("demo-edge", ConsoleFixture::refused());
        QTRY_VERIFY_WITH_TIMEOUT(!console.entry("demo-edge").live, patience);
        QCOMPARE(console.entry("demo-edge").error->code, Code::Unreachable);
        QCOMPARE(console.entry("demo-edge").snapshot->containers.size(), rows); // stale, and kept
        QVERIFY(console.inventory().age(ConsoleFixture::id("demo-edge")).has_value());
        QVERIFY(console.entry("demo").live);
        console.mend("demo-edge");
        QTRY_VERIFY_WITH_TIMEOUT(console.entry("demo-edge").live, patience);
        QVERIFY(!console.entry("demo-edge").error);
    }

    void nonsenseIsAnError()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        console.misbehave("demo", ConsoleFixture::nonsense());
        QTRY_VERIFY_WITH_TIMEOUT(!console.entry("demo").live, patience);
        QCOMPARE(console.entry("demo").error->code, Code::ProtocolError);
    }

    void refreshingReadsTheRowsAgainAndTriesAtOnce()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        const Instant before = console.entry("demo").snapshot->readAt;
        console.links().targets.refresh(ConsoleFixture::id("demo"));
        QTRY_VERIFY_WITH_TIMEOUT(console.entry("demo").snapshot->readAt > before, patience);
        console.misbehave("demo", ConsoleFixture::refused());
        QTRY_VERIFY_WITH_TIMEOUT(!console.entry("demo").live, patience);
        console.mend("demo");
        console.links().targets.refresh(ConsoleFixture::id("demo"));
        console.links().targets.refresh(ConsoleFixture::id("nowhere"));
        QTRY_VERIFY_WITH_TIMEOUT(console.entry("demo").live, patience);
    }

    void endpointsComeAndGoWithTheConfiguration()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        auto &work = console.links().work;
        const auto change = [&](const char *operation, const operations::Parameters &parameters) {
            const operations::Intent intent{operations::OperationId::parse(QString::fromLatin1(operation)).value(),
                                            {inventory::TargetRef::configuration(QStringLiteral("endpoint/spare"))},
                                            parameters,
                                            {},
                                            {}};
            const auto planned = console.get(work.plan(intent, Cancel()));
            if (!planned)
                return planned;
            return console.get(work.run(planned->plan.id, work.confirmationPhrase(planned->plan), Cancel()));
        };
        const auto added = change("wingman.endpoint.add",
                                  {{QStringLiteral("platform"), QStringLiteral("docker")},
                                   {QStringLiteral("address"), QStringLiteral("unix:///nowhere/either.sock")}});
        QVERIFY2(added, added ? "" : qPrintable(added.error().sentence()));
        const auto spare = ConsoleFixture::id("spare");
        QTRY_VERIFY_WITH_TIMEOUT(console.inventory().entry(spare).has_value(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(console.inventory().entry(spare)->error.has_value(), patience);
        QVERIFY(!console.inventory().entry(spare)->snapshot);
        const auto removed = change("wingman.endpoint.remove", {});
        QVERIFY2(removed, removed ? "" : qPrintable(removed.error().sentence()));
        QTRY_VERIFY_WITH_TIMEOUT(!console.inventory().entry(spare).has_value(), patience);
        QVERIFY(console.entry("demo").live);
    }
};

QTEST_GUILESS_MAIN(tst_InventoryPump)
#include "tst_inventory_pump.moc"
