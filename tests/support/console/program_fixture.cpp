// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console/program_fixture.h"

namespace wingman::test {

void ProgramFixture::make()
{
    const policy::Environment environment{{QStringLiteral("WINGMAN_UNDER_TEST"), QStringLiteral("1")},
                                          {QStringLiteral("HOME"), m_home.path()},
                                          {QStringLiteral("DOCKER_HOST"), QStringLiteral("unix:///nowhere/at/all")}};
    auto options = app::optionsFor(folder(), {}, {}, environment, identity::Origin::Console).value();
    options.demonstration.alone = true;
    options.passphrases = {1, 8192}; // quick
    m_ended = false;
    m_program = std::make_unique<console::Program>(console::Program::Start{options, {}, m_tray});
    m_program->preferences().set(ui::preference::language, QStringLiteral("en"));
    m_program->preferences().set(ui::preference::firstRun, QStringLiteral("done"));
    QObject::connect(m_program.get(), &console::Program::ended, m_program.get(), [this] { m_ended = true; });
    m_program->begin();
}

bool ProgramFixture::begin()
{
    make();
    return isOpen();
}

bool ProgramFixture::isOpen()
{
    return QTest::qWaitFor(
        [this] {
            const auto demo = feed().inventory().entry(EndpointId::parse(QStringLiteral("demo")).value());
            return feed().hasOverview() && demo && demo->snapshot;
        },
        patience);
}

bool ProgramFixture::end()
{
    if (!m_program)
        return true;
    m_program->end();
    return waitForEnd();
}

bool ProgramFixture::waitForEnd()
{
    const bool inTime = QTest::qWaitFor([this] { return m_ended; }, patience);
    m_program.reset();
    return inTime;
}

void ProgramFixture::misbehave(Fault fault)
{
    fault.on = {Method::Perform};
    const console::Flow<void> flow = [fault](std::shared_ptr<console::Core> core, Cancel) {
        return add(std::move(core), fault);
    };
    const auto done = await(console::ask<void>(m_program->console().access(), flow, Cancel()));
    if (!done)
        qFatal("the fault was not taken");
}

std::optional<PlanId> ProgramFixture::beginRestart(const QString &container)
{
    const auto target = inventory::TargetRef::container(EndpointId::parse(QStringLiteral("demo")).value(), container);
    const auto restart = operations::OperationId::parse(QStringLiteral("docker.container.restart")).value();
    const operations::Intent intent{restart, {target}, {}, {}, {}};
    const auto planned = await(work().plan(intent, Cancel()));
    if (!planned)
        return std::nullopt;
    const PlanId plan = planned->plan.id;
    if (!await(work().ask(plan, Cancel())) || !await(work().decide(plan, true, {}, {}, Cancel())))
        return std::nullopt;
    m_run = std::make_unique<Async<execution::Record>>(work().run(plan, {}, Cancel()));
    const auto sent = [this] {
        const auto running = work().running();
        return running.size() == 1 && running.first().last.kind == execution::Event::Kind::StepMarked;
    };
    return QTest::qWaitFor(sent, patience) ? std::optional(plan) : std::nullopt;
}

Async<> ProgramFixture::add(std::shared_ptr<console::Core> core, Fault fault)
{
    const auto demo = EndpointId::parse(QStringLiteral("demo")).value();
    const auto faults = core->composition().demonstration()->faults(demo);
    if (!faults)
        co_return propagate(faults);
    (*faults)->add(fault);
    co_return {};
}

} // namespace wingman::test
