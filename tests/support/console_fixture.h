// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a page needs, over the demonstration: a data folder of its own, the core on its thread, all links, a feed
// with rows, preferences, a scope, and a navigator that remembers what it was asked.
//
//     ConsoleFixture console;               // opens; QVERIFY(console.isOpen()) says whether it did within a minute
//     FleetPage page(console.links(), console.scope, console.navigator);
//     console.misbehave("demo", {.kind = Fault::Kind::Refuse});  // dead, from now on
//     QTRY_VERIFY(!console.entry("demo").live);
//     console.mend("demo");                                      // reachable again; watches try again within a second
//     const auto record = console.get(console.links().work.plan(intent, Cancel()));  // waits for an answer
//
// Endpoints: "demo" and "demo-edge" (Docker), "demo-pve" (Proxmox). Mock mode holds (WINGMAN_UNDER_TEST is in the
// environment that the core is given). Declare it before the widgets: it ends the core, and waits for that, in its
// destructor, with an event loop: what a lambda on its signals touches must outlive it, or the connection go before
// (give it a context object). A test that includes this is linked with wingman_console by tests/CMakeLists.txt.
//
// Faults: Refuse = dead, Stall = silent, {Slow, .delay} = slow, {Fail, .error = ProtocolError} = nonsense; `.on` names
// the methods (Method::Watch, Method::Facts, Method::Perform, …), `.times` how often. refused() and nonsense() make the
// usual ones.
#pragma once

#include "console/console_links.h"
#include "link/navigator.h"
#include "link/preferences.h"
#include "link/scope.h"
#include "support/async.h"
#include "targets/mock/world.h"

#include <QTemporaryDir>
#include <QTest>

namespace wingman::test {

/// Remembers what pages asked of the window.
class FakeNavigator final : public ui::Navigator
{
public:
    void go(const ui::Place &place) override { places.append(place); }
    void openPlan(const operations::Intent &intent) override { plans.append(intent); }
    void openRecord(const QString &planOrExecution) override { records.append(planOrExecution); }
    void openHelp(const QString &topic) override { topics.append(topic); }
    void openPosture() override { ++postures; }
    void openFirstRun() override { ++firstRuns; }
    void openAddEndpoint() override { ++addEndpoints; }
    void openAddCluster() override {}
    void say(const QString &line) override { lines.append(line); }

    QList<ui::Place> places;
    QList<operations::Intent> plans;
    QStringList records, topics, lines;
    int postures = 0, firstRuns = 0, addEndpoints = 0;
};

struct ConsoleOptions
{
    app::DemonstrationOptions demonstration{};
    std::optional<Instant> lastSeen{};
    std::optional<QString> mode{};                    // "mock" holds without
    QString folder{};                                 // empty: one of its own
    std::shared_ptr<secrets::SecretStore> keychain{}; // in place of the system's
    policy::Environment environment{};                // besides the usual one
    bool waits = true;                                // until rows are there
};

class ConsoleFixture final
{
public:
    using Fault = targets::mock::Fault;
    using Method = targets::mock::Method;
    static constexpr int patience = 60000; // ms, an upper bound only

    explicit ConsoleFixture(ConsoleOptions options = {}) : m_options(std::move(options))
    {
        m_console = std::make_unique<console::ConsoleLinks>(compositionOptions(), m_options.lastSeen);
        m_console->begin();
        if (m_options.waits)
            m_open = hasRows();
    }
    ~ConsoleFixture() { end(); }
    ConsoleFixture(const ConsoleFixture &) = delete;
    ConsoleFixture &operator=(const ConsoleFixture &) = delete;

    bool isOpen() const { return m_open; }
    ui::Links links() { return m_console->links(); }
    ui::Feed &feed() { return m_console->feed(); }
    const inventory::Store &inventory() { return feed().inventory(); }
    console::ConsoleLinks &console() { return *m_console; }
    QString folder() const
    {
        return m_options.folder.isEmpty() ? m_home.filePath(QStringLiteral("w")) : m_options.folder;
    }

    static EndpointId id(const char *endpoint) { return EndpointId::parse(QString::fromLatin1(endpoint)).value(); }
    inventory::Store::Entry entry(const char *endpoint) { return inventory().entry(id(endpoint)).value(); }
    /// The container of that name as the mirror has it.
    std::optional<inventory::Container> container(const char *endpoint, const QString &name)
    {
        const auto known = inventory().entry(id(endpoint));
        if (!known || !known->snapshot)
            return std::nullopt;
        for (const inventory::Container &one : std::as_const(known->snapshot->containers)) {
            if (one.name == name)
                return one;
        }
        return std::nullopt;
    }

    /// Waits for an answer.
    template <typename T>
    static Result<T> get(Async<T> question)
    {
        return await(std::move(question));
    }

    // -- how endpoints behave ----------------------------------------------------------------------------------------

    void misbehave(const char *endpoint, Fault fault)
    {
        withFaults(endpoint, [fault = std::move(fault)](targets::mock::Faults &faults) { faults.add(fault); });
    }
    void mend(const char *endpoint)
    {
        withFaults(endpoint, [](targets::mock::Faults &faults) { faults.clear(); });
    }
    static Fault refused() { return {.kind = Fault::Kind::Refuse}; }
    static Fault nonsense()
    {
        return {.kind = Fault::Kind::Fail,
                .error = Error{Code::ProtocolError,
                               {{"endpoint", QStringLiteral("demo")}, {"reason", QStringLiteral("no JSON")}}}};
    }

    /// Does something on the core's thread and waits for it.
    Result<> onTheCore(std::function<Result<>(console::Core &core)> what)
    {
        const console::Flow<void> flow = [what = std::move(what)](std::shared_ptr<console::Core> core, Cancel) {
            return once(std::move(core), what);
        };
        return await(console::ask<void>(m_console->access(), flow, Cancel()));
    }

    /// As the program ends: asks the core, and waits until it has ended. False where it did not within a minute.
    bool end()
    {
        if (!m_console)
            return true;
        bool ended = false;
        const auto connection =
            QObject::connect(m_console.get(), &console::ConsoleLinks::ended, [&ended] { ended = true; });
        m_console->stop();
        const bool inTime = QTest::qWaitFor([&ended] { return ended; }, patience);
        QObject::disconnect(connection);
        m_console.reset();
        return inTime;
    }

    ui::Preferences preferences;
    ui::Scope scope;
    FakeNavigator navigator;

private:
    app::CompositionOptions compositionOptions() const
    {
        // An engine that is not there, so that the one of the person whose machine it is is not asked.
        policy::Environment environment{{QStringLiteral("WINGMAN_UNDER_TEST"), QStringLiteral("1")},
                                        {QStringLiteral("HOME"), m_home.path()},
                                        {QStringLiteral("DOCKER_HOST"), QStringLiteral("unix:///nowhere/at/all")}};
        environment.insert(m_options.environment);
        auto options = app::optionsFor(folder(), m_options.mode, {}, environment, identity::Origin::Console).value();
        options.demonstration = m_options.demonstration;
        options.keychain = m_options.keychain;
        return options;
    }

    bool hasRows()
    {
        return QTest::qWaitFor(
            [this] {
                if (!feed().hasOverview())
                    return false;
                for (const char *name : {"demo", "demo-edge", "demo-pve"}) {
                    const auto known = inventory().entry(id(name));
                    if (!known || !known->snapshot)
                        return false;
                }
                return true;
            },
            patience);
    }

    static Async<> once(std::shared_ptr<console::Core> core, std::function<Result<>(console::Core &)> what)
    {
        co_return what(*core);
    }

    void withFaults(const char *endpoint, std::function<void(targets::mock::Faults &)> change)
    {
        const EndpointId which = id(endpoint);
        const auto done = onTheCore([which, change = std::move(change)](console::Core &core) -> Result<> {
            const auto faults = core.composition().demonstration()->faults(which);
            if (!faults)
                return propagate(faults);
            change(**faults);
            return {};
        });
        if (!done)
            qFatal("no endpoint of the demonstration is called %s", endpoint);
    }

    ConsoleOptions m_options;
    QTemporaryDir m_home;
    std::unique_ptr<console::ConsoleLinks> m_console;
    bool m_open = false;
};

} // namespace wingman::test
