// SPDX-License-Identifier: GPL-3.0-or-later
// The console's window: arranges, knows no domain rule. Empty so far but for the posture and what was found.
#pragma once

#include "shell/overview.h"

#include <QMainWindow>

class QLabel;
class QPushButton;

namespace wingman::ui {

class PostureBadge;

/// Owned by the program. Takes values and never waits for the core. Thread: GUI.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);

    void setOverview(const Overview &overview);
    /// The core cannot go on: says why and what to do, and offers to quit. Nothing else remains to be clicked.
    void setProblem(const Error &error);

Q_SIGNALS:
    /// The person wants to leave, by the window's close button or by Quit. The program ends when the core has.
    void leaving();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeTop();
    void showMessage(const Message &message);

    PostureBadge *m_badge;
    MessagePanel *m_panel;
    QPushButton *m_quit;
    QLabel *m_endpoints;
    QLabel *m_folder;
};

} // namespace wingman::ui
