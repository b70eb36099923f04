// SPDX-License-Identifier: GPL-3.0-or-later
// The console in the desktop's tray: how things are, by shape and colour; what waits; the way back to the window.
#pragma once

#include "shell/notices.h"
#include "shell/outcome_watch.h"
#include "shell/tray_menu.h"

#include <QSystemTrayIcon>
#include <QTimer>

#include <memory>

namespace wingman::ui {

/// Owned by the program. Thread: the window's.
class Tray final : public QObject
{
    Q_OBJECT
public:
    Tray(const Links &links, Navigator &navigator, QObject *parent = nullptr);
    ~Tray() override;

    /// Older backups of guests than that count as none.
    void setBackupDays(int days)
    {
        m_backupDays = days;
        m_soon.start();
    }

    void setLocked(bool locked);

    /// Whether the desktop shows a tray at all. With a bar that begins after this program, Qt may go on saying no.
    static bool isThere() { return QSystemTrayIcon::isSystemTrayAvailable(); }
    /// Where the desktop has no notifications of its own.
    void show(const Notice &notice);
    const TrayMenu &menu() const { return *m_menu; }
    const TrayState &state() const { return m_state; }
    QIcon icon() const { return m_icon.icon(); }
    QString toolTip() const { return m_icon.toolTip(); }
    /// None: notifications are not paused.
    std::optional<Instant> pausedUntil() const { return m_pausedUntil; }
    /// A time that has passed ends the pause.
    void setPausedUntil(const std::optional<Instant> &until);

Q_SIGNALS:
    void raiseRequested();
    void lockRequested();
    void quitRequested();
    void pauseChanged();
    /// The message that was shown last was pressed.
    void opened(const wingman::ui::Notice &notice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int m_backupDays = 7;
    bool m_isLocked = false;
    /// What the picture shows: it is sent to the bar again only where it differs.
    struct Drawn
    {
        Shape posture;
        Tone tone;
        TraySign sign;
        qint64 palette;
        friend bool operator==(const Drawn &, const Drawn &) = default;
    };
    void connectMenu();
    void refresh();
    void draw();
    void pause(std::chrono::hours hours);

    Links m_links;
    Navigator &m_navigator;
    OutcomeWatch m_outcomes;
    std::unique_ptr<TrayMenu> m_menu;
    QSystemTrayIcon m_icon;
    QTimer m_soon;   // many changes, one repaint
    QTimer m_resume; // when the pause is over
    TrayState m_state;
    std::optional<Drawn> m_drawn;
    std::optional<Notice> m_shown;
    std::optional<Instant> m_pausedUntil;
};

} // namespace wingman::ui
