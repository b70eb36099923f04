// SPDX-License-Identifier: GPL-3.0-or-later
// A designed state of a page that has no rows: what is so, why, and the next steps.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace wingman::ui {

struct Message
{
    QString title;
    QString sentence;
    QStringList steps; // at most three, numbered where there are several
    friend bool operator==(const Message &, const Message &) = default;
};

/// Owned by its parent. Thread: GUI.
class MessagePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit MessagePanel(QWidget *parent = nullptr);
    void setMessage(const Message &message);
    /// Below the steps; belongs to this panel from now on.
    void setButton(QPushButton *button);

private:
    QVBoxLayout *m_column;
    QLabel *m_title;
    QLabel *m_sentence;
    QLabel *m_steps;
};

} // namespace wingman::ui
