// SPDX-License-Identifier: GPL-3.0-or-later
// Asked when the window is closed for the first time, and when somebody quits while work is running.
#pragma once

#include "link/work_link.h"
#include "widgets/sheet.h"

class QCheckBox;
class QPushButton;

namespace wingman::ui {

class TextLabel;

/// Owned by its window. Thread: the window's.
class LeavingSheet final : public Sheet
{
    Q_OBJECT
public:
    enum class Question : quint8 {
        Closing, // into the tray, or quit?
        Running, // quit although work is running?
    };
    /// `titles`: what is running, in words.
    LeavingSheet(Question question, const QStringList &titles, QWidget *window);

    Question question() const { return m_question; }
    /// Running: it goes on while the sheet is open. None: all of it has ended.
    void setTitles(const QStringList &titles);
    /// Running: the answer was given, and what was sent is waited for.
    void setEnding();
    /// Closing: whether the answer is to be remembered.
    bool isRemembered() const;

Q_SIGNALS:
    void trayChosen();
    void quitChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Question m_question;
    QStringList m_titles;
    TextLabel *m_sentence;
    TextLabel *m_work;
    QCheckBox *m_remember;
    QPushButton *m_cancel;
    QPushButton *m_quit;
    QPushButton *m_tray;
};

} // namespace wingman::ui
