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
#include "link/preferences.h"
#include "link/scope.h"
#include "support/async.h"
#include "support/window/written_navigator.h"
#include "targets/mock/world.h"

#include <QTemporaryDir>
#include <QTest>

#include <semaphore>

namespace wingman::test {

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
    QString folder() const;

    static EndpointId id(const char *endpoint) { return EndpointId::parse(QString::fromLatin1(endpoint)).value(); }
    inventory::Store::Entry entry(const char *endpoint) { return inventory().entry(id(endpoint)).value(); }
    /// The container of that name as the mirror has it.
    std::optional<inventory::Container> container(const char *endpoint, const QString &name);

    /// Waits for an answer.
    template <typename T>
    static Result<T> get(Async<T> question)
    {
        return await(std::move(question));
    }

    // -- how endpoints behave ----------------------------------------------------------------------------------------

    void misbehave(const char *endpoint, Fault fault);
    void mend(const char *endpoint);
    static Fault refused() { return {.kind = Fault::Kind::Refuse}; }
    static Fault nonsense();

    /// Does something on the core's thread and waits for it.
    Result<> onTheCore(std::function<Result<>(console::Core &core)> what);

    /// Keeps the core from doing anything while it lives: what is asked meanwhile has surely not been answered. Waits
    /// for nothing itself.
    class HeldCore final
    {
    public:
        explicit HeldCore(ConsoleFixture &console);
        ~HeldCore() { m_go->release(); }
        HeldCore(const HeldCore &) = delete;
        HeldCore &operator=(const HeldCore &) = delete;

    private:
        std::shared_ptr<std::binary_semaphore> m_go = std::make_shared<std::binary_semaphore>(0);
    };

    /// As the program ends: asks the core, and waits until it has ended. False where it did not within a minute.
    bool end();

    ui::Preferences preferences;
    ui::Scope scope;
    WrittenNavigator navigator;

private:
    app::CompositionOptions compositionOptions() const;

    bool hasRows();

    static Async<> once(std::shared_ptr<console::Core> core, std::function<Result<>(console::Core &)> what);

    void withFaults(const char *endpoint, std::function<void(targets::mock::Faults &)> change);

    ConsoleOptions m_options;
    QTemporaryDir m_home;
    std::unique_ptr<console::ConsoleLinks> m_console;
    bool m_open = false;
};

} // namespace wingman::test
