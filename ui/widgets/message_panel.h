// SPDX-License-Identifier: GPL-3.0-or-later
// A designed state of a page that has no rows: what is so, why, and the next steps.
#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace wingman::ui {

class IconSquare;
class ProgressLine;
class TextLabel;

enum class MessageKind : quint8 {
    Plain,   // words alone
    Loading, // it comes
    Empty,   // there is nothing, and why
    Partial, // some is missing; the rest is there
    Error,   // it could not be read
    Refused, // another role would see it
};

struct Message
{
    QString title;
    QString sentence;
    QStringList steps; // at most three, numbered where there are several
    MessageKind kind = MessageKind::Plain;
    QString primary{};   // what the first button does: "Try again"
    QString secondary{}; // and the second: "Run doctor"
    QString details{};   // for a report: copied by a button, not shown
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

Q_SIGNALS:
    void primaryRequested();
    void secondaryRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Message m_message;
    QVBoxLayout *m_column;
    IconSquare *m_icon;
    TextLabel *m_title;
    ProgressLine *m_progress;
    TextLabel *m_sentence;
    TextLabel *m_steps;
    QPushButton *m_primary;
    QPushButton *m_secondary;
    QPushButton *m_copy;
};

} // namespace wingman::ui
