// SPDX-License-Identifier: GPL-3.0-or-later
// Where a list is narrowed: typed words, what is wrong with them, and what could come next.
#pragma once

#include <QWidget>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace wingman::ui {

class TextLabel;

/// Owned by its parent. Thread: GUI.
class FilterField final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterField(const QString &objectName, QWidget *parent = nullptr);

    QString text() const;
    /// As if it had been typed.
    void setText(const QString &text);
    void setPlaceholder(const QString &placeholder);
    /// What the field is for, for those who do not see it: "Filter workloads".
    void setName(const QString &name);
    /// Why what is typed cannot be used, one sentence; empty takes it back.
    void setError(const QString &sentence);
    QString error() const { return m_error; }
    /// False: the sentence is in the tooltip only, where a line below would move things.
    void setErrorBelow(bool below);
    /// Words that may come next; the one under the cursor is completed.
    void setCompletions(const QStringList &words);
    QLineEdit *edit() const;

Q_SIGNALS:
    void textChanged(const QString &text);
    /// Enter, or Down: the list may take the focus.
    void listRequested();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Edit;
    void retranslate();
    void complete();
    void replaceWord(const QString &word);

    Edit *m_edit;
    TextLabel *m_errorLine;
    QStringListModel *m_words;
    QCompleter *m_completer;
    QString m_name;
    QString m_error;
    bool m_errorBelow = true;
};

} // namespace wingman::ui
