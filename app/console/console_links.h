// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that the window's pages stand on: the core on its thread, and the links to it.
#pragma once

#include "console/cluster_console.h"
#include "console/configuration_console.h"
#include "console/core_thread.h"
#include "console/history_console.h"
#include "console/login_console.h"
#include "console/record_console.h"
#include "console/session_console.h"
#include "console/target_console.h"
#include "console/work_console.h"
#include "link/links.h"

namespace wingman::console {

/// Owned by the program, longer than the window. Thread: the window's, which it never makes wait but in its destructor,
/// and there only where `ended` was not waited for.
class ConsoleLinks final : public QObject
{
    Q_OBJECT
public:
    /// `lastSeen`: when somebody last looked at the console, for "while you were away".
    explicit ConsoleLinks(app::CompositionOptions options, std::optional<Instant> lastSeen = {},
                          QObject *parent = nullptr);
    ~ConsoleLinks() override;

    void begin() { m_core.begin(); }
    /// Asks the core to end. Every question is answered with Cancelled from now on.
    void stop() { m_core.stop(); }

    ui::Links links();
    ui::Feed &feed() { return m_feed; }
    const std::shared_ptr<CoreAccess> &access() const { return m_core.access(); }

Q_SIGNALS:
    /// After stop(): the core has let go of everything; the program may end.
    void ended();

private:
    Listener listener();
    void take(const InventoryBatch &batch);

    std::shared_ptr<const Clock> m_clock;
    ui::Feed m_feed;
    std::shared_ptr<FactorDesk> m_desk;
    CoreThread m_core;
    WorkConsole m_work;
    RecordConsole m_record;
    TargetConsole m_targets;
    ConfigurationConsole m_configuration;
    HistoryConsole m_history;
    LoginConsole m_logins;
    ClusterConsole m_clusters;
    SessionConsole m_session;
};

} // namespace wingman::console
