// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked before the window goes away: into the tray or out, and out although something runs.
#pragma once

#include "dialogs/leaving_sheet.h"
#include "link/links.h"
#include "link/preferences.h"

#include <QPointer>

namespace wingman::console {

/// Owned by the program, shorter than the window. Thread: the window's.
class Leaving final : public QObject
{
    Q_OBJECT
public:
    Leaving(const ui::Links &links, ui::Preferences &preferences, QWidget &window);

    /// The window's close button.
    void close(bool hasTray);
    /// Somebody wants the program to end.
    void quit();
    /// The question is over, unless it was answered: whoever locks the window may be asked it anew.
    void takeBack();

Q_SIGNALS:
    /// There is a question on the window.
    void seenRequested();
    void trayChosen();
    void endChosen();

private:
    void askWhereTo();
    void askAboutWork();
    QStringList titles() const;

    ui::Links m_links;
    ui::Preferences &m_preferences;
    QWidget &m_window;
    QPointer<ui::LeavingSheet> m_sheet; // one question at a time
};

} // namespace wingman::console
