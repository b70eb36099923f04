// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the list of workloads: which are shown, how wide, sorted by which; as somebody left them, or as there
// is room.
#pragma once

#include "link/preferences.h"
#include "pages/workloads/workload_view.h"

class QMenu;

namespace wingman::ui {

/// Until somebody chooses, moves or widens a column, the standard ones are shown as far as there is room; from then on
/// they stay as they were left, and the list scrolls. Owned by the page. Thread: the window's.
class WorkloadColumns final : public QObject
{
    Q_OBJECT
public:
    WorkloadColumns(WorkloadView &view, Preferences &preferences, QObject *parent);

    /// As they were left.
    void restore();
    /// Every column with its tick, and the way back to the standard.
    /// Other standard columns where there is no container in the list. Columns that were chosen stay.
    void setGuestsOnly(bool guestsOnly);
    void fillMenu(QMenu *menu);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isStandard() const;
    QList<int> standardWidths() const;
    void fit();
    void remember();
    void rememberOrder();

    WorkloadView &m_view;
    Preferences &m_preferences;
    bool m_guestsOnly = false;
    bool m_isHeld = false; // a mouse button is down on the header
    bool m_quiet = false;  // what changes now, nobody chose
};

} // namespace wingman::ui
