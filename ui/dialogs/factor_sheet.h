// SPDX-License-Identifier: GPL-3.0-or-later
// A cluster wants a second factor before it lets a user in: which one, and its code.
#pragma once

#include "link/login_link.h"
#include "widgets/sheet.h"

class QLineEdit;
class QPushButton;

namespace wingman::ui {

class Segmented;
class TextLabel;

/// Closes by itself when the question is over. Dismissed without an answer, the question is declined. Made for one
/// question. Owned by the window. Thread: the window's.
class FactorSheet final : public Sheet
{
    Q_OBJECT
public:
    FactorSheet(LoginLink &logins, FactorQuestion question, QWidget *window);

    quint64 question() const { return m_question.id; }
    /// The ways that can be answered here, of those that the cluster offers. Pure.
    static QStringList answerable(const QStringList &ways);

protected:
    void changeEvent(QEvent *event) override;

private:
    void answer();
    QString problem() const;
    void showState();
    void retranslate();

    LoginLink &m_logins;
    FactorQuestion m_question;
    TextLabel *m_words;
    Segmented *m_ways;
    TextLabel *m_title;
    QLineEdit *m_code;
    TextLabel *m_note;
    QPushButton *m_close;
    QPushButton *m_send;
    bool m_isAnswered = false;
};

} // namespace wingman::ui
