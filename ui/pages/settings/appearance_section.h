// SPDX-License-Identifier: GPL-3.0-or-later
// How the window looks and behaves for this person. Every choice takes effect at once and is undone by choosing again.
#pragma once

#include "pages/settings/settings_page.h"

class QComboBox;
class QGridLayout;

namespace wingman::ui {

class Card;
class TextLabel;

/// Owned by the page. Thread: the window's.
class AppearanceSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit AppearanceSection(const PageContext &context, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QString preference;
        TextLabel *title = nullptr;
        TextLabel *sentence = nullptr;
        QComboBox *choice = nullptr;
    };
    void addRow(QGridLayout *grid, const QString &preference);
    void fill(const Row &row);
    void retranslate();

    Preferences &m_preferences;
    Card *m_look;
    Card *m_behaviour;
    Card *m_attention;
    QList<Row> m_rows;
};

} // namespace wingman::ui
