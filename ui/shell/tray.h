// SPDX-License-Identifier: GPL-3.0-or-later
// The console in the desktop's tray: how things are, by shape and colour; what waits; the way back to the window.
#pragma once

#include "link/links.h"
#include "link/navigator.h"
#include "widgets/posture_words.h"

#include <QSystemTrayIcon>
#include <QTimer>

#include <memory>

class QMenu;

namespace wingman::ui {

/// What the tray's sign says. Each has a shape of its own, so that it is told without colour.
enum class TraySign : quint8 { Unknown, Well, Attention, Trouble };

struct TrayState
{
    TraySign sign = TraySign::Unknown;
    PostureWords posture;
    QString summary; // one line for the tooltip
    friend bool operator==(const TrayState &left, const TrayState &right)
    {
        return left.sign == right.sign && left.summary == right.summary && left.posture.text == right.posture.text;
    }
};
/// From what is known. Missing data is Unknown, never Well.
TrayState trayState(const Feed &feed, const QList<RunningWork> &running);
QIcon trayIcon(const TrayState &state, const QPalette &palette);

/// Owned by the program. Thread: the window's.
class Tray final : public QObject
{
    Q_OBJECT
public:
    Tray(const Links &links, Navigator &navigator, QObject *parent = nullptr);
    ~Tray() override;

    /// Whether the desktop shows a tray at all; it may come later.
    static bool isThere() { return QSystemTrayIcon::isSystemTrayAvailable(); }
    /// Where the desktop has no notifications of its own.
    void showMessage(const QString &title, const QString &text);
    QMenu *menu() const { return m_menu.get(); }
    const TrayState &state() const { return m_state; }
    /// None: notifications are not paused.
    std::optional<Instant> pausedUntil() const { return m_pausedUntil; }

Q_SIGNALS:
    void raiseRequested();
    void quitRequested();
    void pauseChanged();

private:
    void fillMenu();
    void show();
    void pause(std::chrono::hours hours);

    Links m_links;
    Navigator &m_navigator;
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon m_icon;
    QTimer m_soon; // many changes, one repaint
    TrayState m_state;
    std::optional<Instant> m_pausedUntil;
};

} // namespace wingman::ui
