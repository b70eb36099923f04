// SPDX-License-Identifier: GPL-3.0-or-later
// Where the data is and whether it is well (the doctor), and the settings that the core works by.
#pragma once

#include "pages/settings/settings_page.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace wingman::ui {

class Card;
class FactGrid;
class ListRow;
class ProgressLine;
class TextLabel;

/// Owned by the page. Thread: the window's.
class DataSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit DataSection(const PageContext &context, QWidget *parent = nullptr);
    ~DataSection() override;

    void read() override;
    void lead(const Place &place) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QString name;
        TextLabel *title = nullptr;
        TextLabel *sentence = nullptr;
        QLineEdit *value = nullptr;
        QPushButton *change = nullptr;
    };
    void makeSettings();
    void judge(const Row &row);
    void examine();
    void showChecks(const QList<diagnostics::CheckResult> &results);
    void showFacts();
    void retranslate();

    PageContext m_context;
    Cancel m_reading;
    Cancel m_examining;
    Card *m_dataCard;
    FactGrid *m_facts;
    Card *m_doctorCard;
    QPushButton *m_doctor;
    ProgressLine *m_busy;
    TextLabel *m_doctorLine;
    QVBoxLayout *m_checks;
    QList<ListRow *> m_checkRows;
    QList<diagnostics::CheckResult> m_results;
    Card *m_settingsCard;
    QList<Row> m_rows;
    configuration::SettingValues m_values;
};

} // namespace wingman::ui
