// SPDX-License-Identifier: GPL-3.0-or-later
// The keys, and how to change them; one that is taken is refused with the name of what has it.
#pragma once

#include "pages/settings/settings_page.h"

class QKeySequenceEdit;
class QPushButton;
class QVBoxLayout;

namespace wingman::ui {

class Card;
class FilterField;
class TextLabel;

/// Owned by the page. Thread: the window's.
class ShortcutsSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit ShortcutsSection(const PageContext &context, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QString id;
        QWidget *widget = nullptr;
        TextLabel *title = nullptr;
        QKeySequenceEdit *keys = nullptr;
        QPushButton *standard = nullptr;
    };
    void build();
    void show();
    void rebind(const QString &id, const QKeySequence &sequence);

    ShortcutBook &m_book;
    FilterField *m_filter;
    TextLabel *m_problem;
    Card *m_card;
    QList<Row> m_rows;
};

} // namespace wingman::ui
