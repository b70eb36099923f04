// SPDX-License-Identifier: GPL-3.0-or-later
// The console as a program: everything that main() needs, made and ended in the right order.
#pragma once

#include "console/console_links.h"
#include "console/desktop_lock.h"
#include "console/desktop_notifier.h"
#include "console/leaving.h"
#include "console/preferences_file.h"
#include "console/single_instance.h"
#include "console/translations.h"
#include "console/tray_watch.h"
#include "shell/main_window.h"
#include "shell/notices.h"
#include "shell/tray.h"
#include "theme/theme_controller.h"

namespace wingman::console {

/// Owned by main(), after the application object. Thread: the window's.
class Program final : public QObject
{
    Q_OBJECT
public:
    struct Start
    {
        app::CompositionOptions options;
        std::optional<ui::Place> place; // to begin with
        bool tray = true;               // false where a tour or a test has no use for one
    };
    explicit Program(Start start);
    ~Program() override;

    /// Opens the core and shows the window.
    void begin();
    /// A second start, or the tray, wants to see the window.
    void raise();
    void go(const ui::Place &place);
    /// Where there is no passphrase the window asks for one; then it is false.
    bool lock();
    /// The session or somebody else ends it: nothing is asked, and what runs comes to an honest end.
    void end();

    ui::MainWindow &window() { return *m_window; }
    ConsoleLinks &console() { return *m_links; }
    ui::Preferences &preferences() { return m_preferences; }
    ui::ThemeController &theme() { return m_theme; }
    Translations &translations() { return m_translations; }
    /// Null where the desktop shows none.
    ui::Tray *tray() { return m_tray.get(); }

Q_SIGNALS:
    /// The core has let go of everything: the program may end.
    void ended();

private:
    void applyPreference(const QString &name);
    void connectWindow();
    void followLock();
    void followTray();
    void beginFirstRun();
    void makeTray();
    void loseTray();
    void openAgain();
    void openDataFolder();
    void open(const ui::Notice &notice);

    /// What is done when the core has ended.
    enum class Next : quint8 { End, Again, MoveDataAside };

    Start m_start;
    ui::Preferences m_preferences;
    ui::Scope m_scope;
    ui::ThemeController m_theme;
    Translations m_translations;
    PreferencesFile m_file;
    std::unique_ptr<ConsoleLinks> m_links;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::Tray> m_tray;
    std::unique_ptr<Leaving> m_leaving;
    std::unique_ptr<ui::Notices> m_notices;
    DesktopNotifier m_notifier;
    TrayWatch m_trayWatch;
    DesktopLock m_desktopLock;
    Next m_next = Next::End;
    std::optional<Instant> m_pausedUntil; // notifications; outlives the tray and the window
};

} // namespace wingman::console
