// SPDX-License-Identifier: GPL-3.0-or-later
// The head of the details: what it is, how it is, and what is done with it most.
#pragma once

#include "inventory/target.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace wingman::ui {

class Chip;
class ElidedLabel;
class ForesightFeed;
class Navigator;
class StateDot;
class WorkLink;
class WorkloadSubject;

/// Destructive verbs stand apart at the far end or in the menu's last part. What is refused can be chosen all the same:
/// its sheet says why in full. Owned by the details pane. Thread: the window's.
class DetailsHeader final : public QWidget
{
    Q_OBJECT
public:
    DetailsHeader(WorkLink &work, Navigator &navigator, WorkloadSubject &subject, ForesightFeed &foresight,
                  QWidget *parent);

    /// More than one: the verbs are for all of them.
    void setSelectedCount(int count);

Q_SIGNALS:
    void verbRequested(const QString &operation);
    void logsRequested();
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showSubject();
    void showVerbs();
    void showVerb(QPushButton *button, const QString &operation);
    void fillMenu();
    /// Empty where the core does not know it, or nothing is selected.
    QString known(const QString &operation) const;

    WorkLink &m_work;
    Navigator &m_navigator;
    WorkloadSubject &m_subject;
    ForesightFeed &m_foresight;
    int m_count = 1;
    StateDot *m_dot;
    ElidedLabel *m_name;
    Chip *m_kind;
    ElidedLabel *m_line;
    QToolButton *m_more;
    QToolButton *m_close;
    QMenu *m_menu;
    QPushButton *m_first;  // what one wants most: restart, start, resume
    QPushButton *m_second; // for several: start
    QPushButton *m_logs;
    QPushButton *m_danger;
};

} // namespace wingman::ui
