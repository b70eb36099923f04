// SPDX-License-Identifier: GPL-3.0-or-later
// Preferences that are one choice each, as rows: title, what it means, the choices. Every choice takes effect at once.
#pragma once

#include "link/preferences.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace wingman::ui {

class TextLabel;

/// The words are translated in the context that the rows are given with.
struct PreferenceRow
{
    struct Choice
    {
        const char *value = nullptr;
        const char *text = nullptr; // null: a language, which is called what it calls itself
    };
    QString preference;
    const char *title = nullptr;
    const char *sentence = nullptr;
    QList<Choice> choices;
};

/// Owned by its parent. Thread: the window's.
class PreferenceRows final : public QWidget
{
    Q_OBJECT
public:
    PreferenceRows(Preferences &preferences, const char *context, const QList<PreferenceRow> &rows, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Shown
    {
        PreferenceRow row;
        TextLabel *title = nullptr;
        TextLabel *sentence = nullptr;
        QComboBox *choice = nullptr;
    };
    void add(QGridLayout *grid, const PreferenceRow &row);
    void fill(const Shown &shown);
    void retranslate();

    Preferences &m_preferences;
    const char *m_context;
    QList<Shown> m_shown;
};

} // namespace wingman::ui
