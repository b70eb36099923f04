// SPDX-License-Identifier: GPL-3.0-or-later
// Above the activity bar: what runs, step by step and live, what ended lately, and the exact calls of each; the tasks
// of all clusters too, whoever began them.
#pragma once

#include "link/links.h"
#include "link/navigator.h"
#include "shell/activity_lines.h"

#include <QTimer>
#include <QWidget>

class QAbstractButton;
class QCheckBox;
class QListView;
class QPushButton;
class QSplitter;

namespace wingman::ui {

class Chip;
class Drawer;
class ElidedLabel;
class ProgressLine;
class TaskPane;
class TextLabel;

/// Closed it takes no room, and listens all the same, so that opened in the middle it knows how far things are. Owned
/// by the window, which lays it out above its activity bar. Thread: the window's.
class ActivityDrawer final : public QWidget
{
    Q_OBJECT
public:
    ActivityDrawer(const Links &links, Navigator &navigator, QWidget *parent = nullptr);
    ~ActivityDrawer() override;

    void toggle();
    bool isOpen() const;
    /// To be remembered and given back, in pixels.
    int openHeight() const;
    void setOpenHeight(int height);

Q_SIGNALS:
    void openHeightChanged(int height);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void watch(const PlanId &plan, const execution::Event &event);
    void readEnded();
    void showWorks();
    void showDetails();
    void showRunning(const RunningWork &work);
    void showEnded(const execution::Record &record);
    const TaskRow *chosenTask() const;
    QString chosen() const;

    const Links m_links;
    Navigator &m_navigator;
    Drawer *m_drawer;
    QSplitter *m_both;
    QListView *m_works = nullptr;
    ActivityList *m_workList;
    QWidget *m_details = nullptr;
    ElidedLabel *m_title = nullptr;
    Chip *m_chip = nullptr;
    TextLabel *m_time = nullptr;
    ProgressLine *m_progress = nullptr;
    TextLabel *m_said = nullptr;
    QListView *m_steps = nullptr;
    ActivityList *m_stepList;
    QCheckBox *m_raw = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_open = nullptr;
    TaskPane *m_task = nullptr;
    TextLabel *m_none = nullptr;

    QMap<PlanId, StepSights> m_sights;
    QSet<PlanId> m_stopping;
    QList<execution::Record> m_ended; // newest first
    bool m_endedKnown = false;
    QList<TaskRow> m_tasks;
    QTimer m_second; // elapsed times, while it is open and something runs
    Cancel m_cancel;
    bool m_reading = false;
    bool m_readAgain = false;
};

} // namespace wingman::ui
