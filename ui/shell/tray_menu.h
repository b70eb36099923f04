// SPDX-License-Identifier: GPL-3.0-or-later
// The tray's menu: what is the matter, what waits, what runs; and the ways out. Kept up to date in place, because it
// may be open, or be shown by another program, when something changes.
#pragma once

#include "link/navigator.h"
#include "shell/tray_state.h"

#include <QMenu>

namespace wingman::ui {

/// Owned by the tray. Thread: the window's.
class TrayMenu final : public QMenu
{
    Q_OBJECT
public:
    TrayMenu();

    void setState(const TrayState &state);
    void setRunning(const QList<RunningWork> &running, const QList<operations::OperationSpec> &operations);
    /// While it is locked nothing is named. Without a passphrase it cannot be.
    void setLock(bool isLocked, bool canLock);
    /// None: notifications are not paused.
    void setPausedUntil(std::optional<Instant> until);

Q_SIGNALS:
    void placeChosen(const wingman::ui::Place &place);
    void recordChosen(const QString &plan);
    /// Zero: go on.
    void pauseChosen(std::chrono::hours hours);
    void openChosen();
    void lockChosen();
    void quitChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *line(const char *name);
    void retranslate();
    void showRunning();

    TrayState m_state;
    QList<RunningWork> m_running;
    QList<operations::OperationSpec> m_operations;
    std::optional<Instant> m_pausedUntil;
    bool m_isLocked = false;
    bool m_canLock = false;
    QAction *m_posture = nullptr;
    QAction *m_summary = nullptr;
    QAction *m_attention = nullptr;
    QAction *m_approvals = nullptr;
    QAction *m_noneRuns = nullptr;
    QList<QAction *> m_runs; // as many as may be listed
    QAction *m_moreRuns = nullptr;
    QMenu *m_pausing = nullptr;
    QAction *m_short = nullptr;
    QAction *m_long = nullptr;
    QAction *m_resume = nullptr;
    QAction *m_open = nullptr;
    QAction *m_lock = nullptr;
    QAction *m_quit = nullptr;
};

} // namespace wingman::ui
