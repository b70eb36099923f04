// SPDX-License-Identifier: GPL-3.0-or-later
// One task of a cluster: who began it, where it runs, how it goes, and its log as it is written.
#pragma once

#include "link/links.h"
#include "link/navigator.h"
#include "models/cluster_task.h"

#include <QWidget>

class QPushButton;

namespace wingman::ui {

class Chip;
class ElidedLabel;
class LogView;
class TaskFollower;
class TextLabel;

/// Follows its task while it is visible. Owned by the activity drawer. Thread: the window's.
class TaskPane final : public QWidget
{
    Q_OBJECT
public:
    TaskPane(const Links &links, Navigator &navigator, QWidget *parent);

    void setTask(const TaskRow &row);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void arrange();
    void retranslate();
    void showTask();
    void follow();
    bool runs() const;
    void offerStop();

    const Links m_links;
    Navigator &m_navigator;
    TaskFollower *m_follower;
    std::optional<TaskRow> m_row;
    ElidedLabel *m_title;
    Chip *m_chip;
    TextLabel *m_time;
    TextLabel *m_said;
    LogView *m_log;
    QPushButton *m_open;
    QPushButton *m_stop;
};

} // namespace wingman::ui
