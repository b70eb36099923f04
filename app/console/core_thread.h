// SPDX-License-Identifier: GPL-3.0-or-later
// The core of the console on a thread of its own: opens the composition there, and sends values to the window.
#pragma once

#include "base/cancel.h"
#include "base/thread_port.h"
#include "common/composition.h"
#include "shell/overview.h"

#include <QThread>

namespace wingman::console {

/// What the window's thread is told. The functions run on the thread that made the CoreThread, from its event loop.
struct Listener
{
    std::function<void(const ui::Overview &)> overview; // once it is open, and after every change
    std::function<void(const Error &)> problem;         // it cannot open, or not go on
    std::function<void()> ended;                        // after stop(): nothing more will be told
};

/// Owned by the program, made and destroyed on the window's thread, which it never makes wait: stop() only asks, and
/// `ended` is told when the core has let go of everything.
class CoreThread final : private QThread
{
public:
    CoreThread(app::CompositionOptions options, Listener listener);
    /// Waits for the thread; after `ended` that takes no time.
    ~CoreThread() override;

    void begin();
    /// Once, or more often. Flows are cancelled; what had begun is ended truthfully.
    void stop();

private:
    void run() override;

    struct Shared;
    static void tellWindow(const std::shared_ptr<Shared> &shared, const Result<ui::Overview> &overview);
    app::CompositionOptions m_options;
    std::shared_ptr<Shared> m_shared;
};

} // namespace wingman::console
