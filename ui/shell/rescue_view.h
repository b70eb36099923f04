// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows when the core cannot open its data: what happened, what to do, and nothing that could lose
// anything.
#pragma once

#include "base/result.h"

#include <QWidget>

class QPushButton;

namespace wingman::ui {

class MessagePanel;

/// Owned by the window. Thread: the window's.
class RescueView final : public QWidget
{
    Q_OBJECT
public:
    explicit RescueView(QWidget *parent = nullptr);
    void setProblem(const Error &error, const QString &dataFolder);

Q_SIGNALS:
    void tryAgain();
    /// The data folder is renamed, never deleted, and a new one is begun.
    void moveAside();
    void openFolder();
    void quit();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void ask(bool asked);

    std::optional<Error> m_error;
    QString m_folder;
    MessagePanel *m_panel;
    QPushButton *m_again;
    QPushButton *m_open;
    QPushButton *m_aside;
    QPushButton *m_quit;
    QWidget *m_sure; // moving aside is asked for twice
    QPushButton *m_keep;
    QPushButton *m_asideNow;
};

} // namespace wingman::ui
