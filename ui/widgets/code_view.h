// SPDX-License-Identifier: GPL-3.0-or-later
// A document as it is, read only: raw answers, inspected objects, plans. With a search that counts and steps.
#pragma once

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace wingman::ui {

class TextLabel;

/// Owned by its parent. Thread: GUI.
class CodeView final : public QWidget
{
    Q_OBJECT
public:
    explicit CodeView(const QString &objectName, QWidget *parent = nullptr);

    /// The same text again changes nothing: selection and place stay.
    void setText(const QString &text);
    /// Indented where it is JSON, as it is where it is not.
    void setJson(const QByteArray &json);
    QString text() const { return m_text; }
    /// What it shows, for those who do not see: "Plan as JSON".
    void setName(const QString &name);
    void setWrapped(bool wrapped);
    int matchCount() const { return static_cast<int>(m_matches.size()); }
    /// 1 for the first; 0 where none is current.
    int currentMatch() const { return m_current + 1; }

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void look();
    void step(bool forward);
    void mark();
    void showCount();

    QString m_text;
    QString m_name;
    QPlainTextEdit *m_edit;
    QLineEdit *m_query;
    TextLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_copy;
    QList<int> m_matches; // where each begins
    int m_current = -1;
};

} // namespace wingman::ui
