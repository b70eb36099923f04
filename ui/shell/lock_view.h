// SPDX-License-Identifier: GPL-3.0-or-later
// What a locked console shows: that it is, since when and why, and the field for the passphrase. No name of anything.
#pragma once

#include "link/links.h"
#include "widgets/curtain.h"

#include <QTimer>

class QFrame;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace wingman::ui {

class AgeLabel;
class AgeTicker;
class IconSquare;
class PostureBadge;
class ProgressLine;
class TextLabel;

/// Asks by itself to be let in, and lifts itself when it was: for one time. Owned by the window. Thread: the window's.
class LockView final : public Curtain
{
    Q_OBJECT
public:
    LockView(const Links &links, AgeTicker *ticker, QWidget *window);

    void lock(std::optional<sessions::LockReason> reason, Instant since);
    /// The passphrase was removed elsewhere: nothing is left to be asked for.
    void open();
    /// Whether the passphrase is being looked at.
    bool isAsking() const { return m_isAsking; }
    /// It is locked, and the chain does not say so.
    void setProblem(const Error &error);

Q_SIGNALS:
    void unlocked();
    void quitRequested();

protected:
    QWidget *firstFocus() override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void tryToUnlock();
    void answered(const Result<> &result);
    void showBehind();
    void showState();
    void retranslate();

    Links m_links;
    QFrame *m_card;
    IconSquare *m_icon;
    TextLabel *m_title;
    TextLabel *m_why;
    AgeLabel *m_age;
    TextLabel *m_running;
    TextLabel *m_field;
    QLineEdit *m_passphrase;
    QPushButton *m_unlock;
    ProgressLine *m_progress;
    TextLabel *m_said;
    TextLabel *m_help;
    TextLabel *m_command;
    QPushButton *m_quit;
    PostureBadge *m_posture;
    QTimer m_countdown;
    QTimer m_forgotten; // what was typed and not entered
    std::optional<sessions::LockReason> m_reason;
    std::optional<Error> m_error;
    int m_secondsLeft = 0;
    bool m_isAsking = false;
};

} // namespace wingman::ui
