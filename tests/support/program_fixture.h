// SPDX-License-Identifier: GPL-3.0-or-later
// The console as a program, over the demonstration, in a home of its own, which can be begun again.
//
//     ProgramFixture fixture;
//     QVERIFY(fixture.begin());            // the window is there, and the core is open
//     fixture.window(), fixture.program()
//     QVERIFY(fixture.end());              // as somebody quits it; begin() again finds what was kept
#pragma once

#include "console/program.h"
#include "support/async.h"
#include "targets/mock/world.h"

#include <QTemporaryDir>
#include <QTest>

namespace wingman::test {

class ProgramFixture final
{
public:
    using Fault = targets::mock::Fault;
    using Method = targets::mock::Method;
    static constexpr int patience = 60000; // ms, an upper bound only

    explicit ProgramFixture(QString folder = {}) : m_folder(std::move(folder)) {}
    enum class Tray : quint8 { Shown };
    explicit ProgramFixture(Tray) : m_tray(true) {}
    ~ProgramFixture() { end(); }
    ProgramFixture(const ProgramFixture &) = delete;
    ProgramFixture &operator=(const ProgramFixture &) = delete;

    QString folder() const { return m_folder.isEmpty() ? m_home.filePath(QStringLiteral("w")) : m_folder; }
    console::Program &program() { return *m_program; }
    ui::MainWindow &window() { return m_program->window(); }
    ui::Feed &feed() { return m_program->console().feed(); }
    ui::WorkLink &work() { return m_program->console().links().work; }
    bool hasEnded() const { return m_ended; }

    /// Made and begun; what follows is for the test to wait for.
    void make()
    {
        const policy::Environment environment{
            {QStringLiteral("WINGMAN_UNDER_TEST"), QStringLiteral("1")},
            {QStringLiteral("HOME"), m_home.path()},
            {QStringLiteral("DOCKER_HOST"), QStringLiteral("unix:///nowhere/at/all")}};
        auto options = app::optionsFor(folder(), {}, {}, environment, identity::Origin::Console).value();
        options.demonstration.alone = true;
        m_ended = false;
        m_program = std::make_unique<console::Program>(console::Program::Start{options, {}, m_tray});
        m_program->preferences().set(ui::preference::language, QStringLiteral("en"));
        m_program->preferences().set(ui::preference::firstRun, QStringLiteral("done"));
        QObject::connect(m_program.get(), &console::Program::ended, m_program.get(), [this] { m_ended = true; });
        m_program->begin();
    }
    bool begin()
    {
        make();
        return isOpen();
    }
    /// Until rows are there.
    bool isOpen()
    {
        return QTest::qWaitFor(
            [this] {
                const auto demo = feed().inventory().entry(EndpointId::parse(QStringLiteral("demo")).value());
                return feed().hasOverview() && demo && demo->snapshot;
            },
            patience);
    }
    /// As the session ends it. False where it did not within a minute.
    bool end()
    {
        if (!m_program)
            return true;
        m_program->end();
        return waitForEnd();
    }
    bool waitForEnd()
    {
        const bool inTime = QTest::qWaitFor([this] { return m_ended; }, patience);
        m_program.reset();
        return inTime;
    }

    /// From now on "demo" does so with every change it is asked for.
    void misbehave(Fault fault)
    {
        fault.on = {Method::Perform};
        const console::Flow<void> flow = [fault](std::shared_ptr<console::Core> core, Cancel) {
            return add(std::move(core), fault);
        };
        const auto done = await(console::ask<void>(m_program->console().access(), flow, Cancel()));
        if (!done)
            qFatal("the fault was not taken");
    }

    /// A restart of a container of "demo", approved and begun: until it was sent.
    std::optional<PlanId> beginRestart(const QString &container)
    {
        const auto target =
            inventory::TargetRef::container(EndpointId::parse(QStringLiteral("demo")).value(), container);
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

private:
    static Async<> add(std::shared_ptr<console::Core> core, Fault fault)
    {
        const auto demo = EndpointId::parse(QStringLiteral("demo")).value();
        const auto faults = core->composition().demonstration()->faults(demo);
        if (!faults)
            co_return propagate(faults);
        (*faults)->add(fault);
        co_return {};
    }

    QTemporaryDir m_home;
    QString m_folder;
    bool m_tray = false; // shown where the desktop has one
    std::unique_ptr<console::Program> m_program;
    std::unique_ptr<Async<execution::Record>> m_run;
    bool m_ended = false;
};

} // namespace wingman::test
