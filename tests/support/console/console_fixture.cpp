// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console/console_fixture.h"

namespace wingman::test {

QString ConsoleFixture::folder() const
{
    return m_options.folder.isEmpty() ? m_home.filePath(QStringLiteral("w")) : m_options.folder;
}

std::optional<inventory::Container> ConsoleFixture::container(const char *endpoint, const QString &name)
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

void ConsoleFixture::misbehave(const char *endpoint, Fault fault)
{
    withFaults(endpoint, [fault = std::move(fault)](targets::mock::Faults &faults) { faults.add(fault); });
}

void ConsoleFixture::mend(const char *endpoint)
{
    withFaults(endpoint, [](targets::mock::Faults &faults) { faults.clear(); });
}

ConsoleFixture::Fault ConsoleFixture::nonsense()
{
    return {.kind = Fault::Kind::Fail,
            .error = Error{Code::ProtocolError,
                           {{"endpoint", QStringLiteral("demo")}, {"reason", QStringLiteral("no JSON")}}}};
}

Result<> ConsoleFixture::onTheCore(std::function<Result<>(console::Core &core)> what)
{
    const console::Flow<void> flow = [what = std::move(what)](std::shared_ptr<console::Core> core, Cancel) {
        return once(std::move(core), what);
    };
    return await(console::ask<void>(m_console->access(), flow, Cancel()));
}

ConsoleFixture::HeldCore::HeldCore(ConsoleFixture &console)
{
    console.m_console->access()->submit([go = m_go](const Result<std::shared_ptr<console::Core>> &) { go->acquire(); });
}

bool ConsoleFixture::end()
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

app::CompositionOptions ConsoleFixture::compositionOptions() const
{
    // An engine that is not there, so that the one of the person whose machine it is is not asked.
    policy::Environment environment{{QStringLiteral("WINGMAN_UNDER_TEST"), QStringLiteral("1")},
                                    {QStringLiteral("HOME"), m_home.path()},
                                    {QStringLiteral("DOCKER_HOST"), QStringLiteral("unix:///nowhere/at/all")}};
    environment.insert(m_options.environment);
    auto options = app::optionsFor(folder(), m_options.mode, {}, environment, identity::Origin::Console).value();
    options.demonstration = m_options.demonstration;
    options.keychain = m_options.keychain;
    options.passphrases = {1, 8192}; // quick
    return options;
}

bool ConsoleFixture::hasRows()
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

Async<> ConsoleFixture::once(std::shared_ptr<console::Core> core, std::function<Result<>(console::Core &)> what)
{
    co_return what(*core);
}

void ConsoleFixture::withFaults(const char *endpoint, std::function<void(targets::mock::Faults &)> change)
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

} // namespace wingman::test
