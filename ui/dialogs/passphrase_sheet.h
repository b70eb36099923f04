// SPDX-License-Identifier: GPL-3.0-or-later
// Sets, changes or takes away the passphrase that the console is locked with.
#pragma once

#include "link/session_link.h"
#include "widgets/sheet.h"

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace wingman::ui {

class ProgressLine;
class TextLabel;

/// Closes by itself when it is done. Owned by the window. Thread: the window's.
class PassphraseSheet final : public Sheet
{
    Q_OBJECT
public:
    enum class Task : quint8 { Set, Change, Remove };
    PassphraseSheet(SessionLink &session, Task task, QWidget *window);

    Task task() const { return m_task; }

Q_SIGNALS:
    void done();

protected:
    void changeEvent(QEvent *event) override;
    /// Also when it only waits behind a lock.
    void hideEvent(QHideEvent *event) override;

private:
    struct Field
    {
        TextLabel *title = nullptr;
        QLineEdit *edit = nullptr;
    };
    Field add(QGridLayout *grid, const char *name);
    QList<QLineEdit *> fields() const;
    QString problem() const;
    void carryOut();
    void ended(const Result<> &result);
    void clearFields();
    void showState();
    void retranslate();

    SessionLink &m_session;
    Task m_task;
    TextLabel *m_words;
    Field m_current; // not when it is set for the first time
    Field m_fresh;   // not when it is taken away
    Field m_again;
    TextLabel *m_note;
    TextLabel *m_said;
    ProgressLine *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_do;
    QString m_refusal;
};

} // namespace wingman::ui
