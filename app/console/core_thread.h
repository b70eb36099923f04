// SPDX-License-Identifier: GPL-3.0-or-later
// The core of the console on a thread of its own: values go to the window, questions come from it.
#pragma once

#include "console/core_access.h"

#include <QThread>

namespace wingman::console {

/// What the window's thread is told. The functions run on the thread that made the CoreThread, from its event loop, and
/// not once the CoreThread is gone.
struct Listener
{
    std::function<void(const ui::Overview &)> overview; // once it is open, and after every change
    std::function<void(const Error &)> problem;         // it cannot open, or not go on
    std::function<void()> ended;                        // after stop(): nothing more will be told
    std::function<void(std::shared_ptr<const operations::Catalogue>)> catalogue{}; // before the first overview
    std::function<void()> recordsChanged{};                                        // at most a few times a second
    std::function<void(const InventoryBatch &)> inventory{}; // the next one comes when this one was taken
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

    /// For questions; may be kept for longer than the thread.
    const std::shared_ptr<CoreAccess> &access() const { return m_access; }
    template <typename T>
    Async<T> ask(Flow<T> flow, Cancel cancel)
    {
        return console::ask<T>(m_access, std::move(flow), std::move(cancel));
    }

private:
    void run() override;

    struct Outside;
    static Core::Tell tellOf(const std::shared_ptr<Outside> &outside, const std::shared_ptr<CoreAccess> &access);
    app::CompositionOptions m_options;
    std::shared_ptr<CoreAccess> m_access = std::make_shared<CoreAccess>();
    std::shared_ptr<Outside> m_outside;
};

} // namespace wingman::console
