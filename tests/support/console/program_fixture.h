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
    void make();
    bool begin();
    /// Until rows are there.
    bool isOpen();
    /// As the session ends it. False where it did not within a minute.
    bool end();
    bool waitForEnd();

    /// From now on "demo" does so with every change it is asked for.
    void misbehave(Fault fault);

    /// A restart of a container of "demo", approved and begun: until it was sent.
    std::optional<PlanId> beginRestart(const QString &container);

private:
    static Async<> add(std::shared_ptr<console::Core> core, Fault fault);

    QTemporaryDir m_home;
    QString m_folder;
    bool m_tray = false; // shown where the desktop has one
    std::unique_ptr<console::Program> m_program;
    std::unique_ptr<Async<execution::Record>> m_run;
    bool m_ended = false;
};

} // namespace wingman::test
