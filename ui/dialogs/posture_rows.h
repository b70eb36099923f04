// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the posture sheet: rules, checks, and what can be asked for.
#pragma once

#include "dialogs/posture_sheet.h"
#include "dialogs/posture_text.h"

#include <QGridLayout>

namespace wingman::ui {

class StateDot;
class TextLabel;

/// The seven rules of the mode, in their order. Owned by the sheet. Thread: the window's.
class PostureSheet::Rules final : public QWidget
{
public:
    explicit Rules(QWidget *parent);
    void setRules(const QList<RuleText> &rules);

private:
    struct Row
    {
        StateDot *dot;
        TextLabel *rule;
        TextLabel *about;
        TextLabel *said;
        TextLabel *outcome;
    };
    QGridLayout *m_grid;
    QList<Row> m_rows;
};

/// The checks before arming, each with what is wrong and the way there. Owned by the sheet. Thread: the window's.
class PostureSheet::Checks final : public QWidget
{
public:
    Checks(Navigator &navigator, PostureSheet *sheet);
    void setChecks(const QList<ArmingCheck> &checks, bool checking);

private:
    struct Row
    {
        StateDot *dot;
        TextLabel *title;
        TextLabel *detail;
        LinkButton *there;
    };
    void make(const QString &name);

    Navigator &m_navigator;
    PostureSheet *m_sheet;
    QGridLayout *m_grid;
    QList<Row> m_rows;
};

/// A change that can be asked for: what it means, and a button that opens its plan. Owned by the sheet. Thread: the
/// window's.
class PostureSheet::Action final : public QWidget
{
public:
    Action(const QString &objectName, bool riskier, QWidget *parent);
    void setWords(const QString &title, const QString &sentence, const QString &button);
    /// Empty: it may be asked for.
    void setRefused(const QString &reason);
    /// Between the words and the button: a choice that belongs to it.
    void addChoice(QWidget *choice);
    QPushButton *button() const { return m_button; }

private:
    TextLabel *m_title;
    TextLabel *m_sentence;
    QHBoxLayout *m_row;
    QPushButton *m_button;
    QString m_words;
};

} // namespace wingman::ui
