// SPDX-License-Identifier: GPL-3.0-or-later
// What is promised and who asked, in rows; below them what a person writes: the reason, and the typed confirmation.
#pragma once

#include <QWidget>

class QGridLayout;
class QLineEdit;

namespace wingman::ui {

class TextLabel;

struct FormRow
{
    QString key;
    QString value;
    friend bool operator==(const FormRow &, const FormRow &) = default;
};

/// What was typed stays through every refresh. Owned by its parent. Thread: GUI.
class PlanForm final : public QWidget
{
    Q_OBJECT
public:
    explicit PlanForm(const QString &objectName, QWidget *parent = nullptr);

    void setRows(const QList<FormRow> &rows);
    /// `mustBe`: whoever is told needs one; the field says so.
    void setReasonAsked(bool asked, bool mustBe);
    /// Empty: nothing has to be typed. Another phrase than before empties the field.
    void setPhrase(const QString &phrase);
    void setReadOnly(bool readOnly);

    QString reason() const;
    QString typed() const;
    bool isConfirmed() const { return m_phrase.isEmpty() || typed() == m_phrase; }
    QLineEdit *reasonField() const { return m_reason; }
    QLineEdit *phraseField() const { return m_typed; }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QGridLayout *m_grid;
    QList<std::pair<TextLabel *, TextLabel *>> m_lines;
    QList<FormRow> m_rows;
    TextLabel *m_reasonLabel;
    QLineEdit *m_reason;
    TextLabel *m_typedLabel;
    QLineEdit *m_typed;
    TextLabel *m_typedHint;
    QString m_phrase;
    bool m_reasonMustBe = false;
};

} // namespace wingman::ui
