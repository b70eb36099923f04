// SPDX-License-Identifier: GPL-3.0-or-later
// "?": every shortcut with the keys it has now, grouped by where it holds, with a search.
#pragma once

#include "pages/page.h"
#include "widgets/sheet.h"

class QGridLayout;
class QLineEdit;

namespace wingman::ui {

/// Owned by the window. Thread: the window's.
class ShortcutSheet final : public Sheet
{
    Q_OBJECT
public:
    ShortcutSheet(const ShortcutBook &book, QWidget *window);

    /// With what the page adds for what is selected there.
    void openWith(const QList<Command> &page);

Q_SIGNALS:
    /// To change them.
    void settingsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Group
    {
        QString title;
        QList<std::pair<QString, QKeySequence>> rows; // what it does, by which keys
    };
    QList<Group> groups() const;
    void fill();
    void retranslate();

    const ShortcutBook &m_book;
    QList<Command> m_page;
    QLineEdit *m_search;
    QWidget *m_rows = nullptr; // made anew whenever what is shown changes
    QAbstractButton *m_change;
};

} // namespace wingman::ui
