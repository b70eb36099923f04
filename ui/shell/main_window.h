// SPDX-License-Identifier: GPL-3.0-or-later
// The console's window: rail, top bar, pages, activity bar. Arranges, knows no domain rule.
#pragma once

#include "link/links.h"
#include "link/navigator.h"
#include "link/preferences.h"
#include "link/scope.h"

#include <QMainWindow>
#include <QMap>
#include <QTimer>

class QStackedWidget;

namespace wingman::ui {

class ActivityBar;
class ActivityDrawer;
class AgeTicker;
class HelpView;
class MessagePanel;
class Page;
class Palette;
struct Command;
class Rail;
class RescueView;
class SessionGuard;
class TopBar;
class WindowCommands;

/// Owned by the program. Never waits for the core. Thread: the window's.
class MainWindow final : public QMainWindow, public Navigator
{
    Q_OBJECT
public:
    MainWindow(const Links &links, Preferences &preferences, Scope &scope, QWidget *parent = nullptr);
    ~MainWindow() override;

    void go(const Place &place) override;
    void openPlan(const operations::Intent &intent) override;
    void openOptions(const operations::Intent &intent) override;
    void openRecord(const QString &planOrExecution) override;
    void openHelp(const QString &topic) override;
    void openPosture() override;
    void openFirstRun() override;
    void openAddEndpoint() override;
    /// A Proxmox cluster, with its certificates and its login.
    void openAddCluster() override;
    void lock() override;
    void say(const QString &line) override;

    bool isLocked() const;
    /// Of itself: nobody used it, or the desktop locks. Nothing happens without a passphrase.
    void lockFor(sessions::LockReason reason);

    /// Where the window is now.
    Place place() const;
    /// The page of this id, made if it was not shown yet; null where there is none, or while the core is not open.
    Page *page(const QString &id);
    WindowCommands &commands() const { return *m_commands; }
    /// For the rescue view: where the data is that cannot be opened.
    void setDataFolder(const QString &folder);
    /// Kept a moment after every change anyway.
    void rememberGeometry();

Q_SIGNALS:
    /// The window's close button. The program decides between tray and leaving.
    void closing();
    void lockedChanged(bool locked);
    /// Whether somebody looks at this window.
    void activeChanged(bool active);
    /// The person wants to leave. The program ends when the core has.
    void leaving();
    /// From the rescue view: begin with an empty data folder, the old one moved aside; or simply try again.
    void moveDataAside();
    void tryAgain();
    /// The person wants to look at the data folder.
    void dataFolderRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void connectCommands();
    void showCore();
    void showCounts();
    void showPage(Page *page, const QString &id);
    void goBack();
    void openPalette();
    void openShortcuts();
    void openPassphrase();
    QList<Command> pageCommands();
    /// A sheet lives while it is open.
    template <typename S>
    S *passing(S *sheet);
    void moveScope(int step);
    /// By a sheet, which keeps the keyboard; or locked.
    bool isCovered() const;
    void showTitle();
    void retranslate();

    Links m_links;
    Preferences &m_preferences;
    Scope &m_scope;
    WindowCommands *m_commands;
    AgeTicker *m_ticker;
    Rail *m_rail;
    TopBar *m_top;
    QStackedWidget *m_stack;
    MessagePanel *m_opening;
    RescueView *m_rescue;
    ActivityDrawer *m_drawer;
    ActivityBar *m_activity;
    SessionGuard *m_guard;
    Palette *m_palette = nullptr; // made when first asked for, as is the help
    HelpView *m_help = nullptr;
    QMap<QString, Page *> m_pages;
    QString m_current; // id of the page shown, or that will be when the core is open
    std::optional<Place> m_wanted;
    QList<Place> m_before; // for going back
    QString m_dataFolder;
    QTimer m_settled; // the window's place and size
};

} // namespace wingman::ui
