// SPDX-License-Identifier: GPL-3.0-or-later
// The bar below every page: what runs, what waits, how fresh the view is, and the head of the chain.
#pragma once

#include "link/links.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace wingman::ui {

/// How much of a running plan is done, 0 to 1, by its steps; never by a guess of time.
double doneShare(const RunningWork &work);
/// "Restart web-1", "Restart container on 5 targets", in words of now.
QString workTitle(const operations::Plan &plan, const QList<operations::OperationSpec> &operations);
/// What it is doing: "waiting for the proof", "sending: Restart web-1".
QString workPhase(const RunningWork &work);

/// Owned by the window. Thread: the window's.
class ActivityBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ActivityBar(const Links &links, QWidget *parent = nullptr);

    /// A passing remark ("Copied"), shown for some seconds where running work is shown otherwise.
    void say(const QString &line);

Q_SIGNALS:
    void drawerRequested();
    void approvalsRequested();
    void chainRequested();
    void endpointsRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void showWork();
    void showState();

    const Links m_links;
    QPushButton *m_work;
    QProgressBar *m_progress;
    QLabel *m_time;
    QPushButton *m_endpoints;
    QPushButton *m_approvals;
    QPushButton *m_chain;
    QTimer m_second; // ages and elapsed times; stands still while nothing runs and nobody looks
    QTimer m_remark;
    qsizetype m_lost = 0; // endpoints, as was said last
};

} // namespace wingman::ui
