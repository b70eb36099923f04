// SPDX-License-Identifier: GPL-3.0-or-later
// The window's own commands and their shortcuts, which a person may rebind.
#pragma once

#include "link/preferences.h"
#include "link/shortcut_book.h"

#include <QAction>
#include <QKeySequence>

namespace wingman::ui {

enum class WindowCommand : quint8 {
    Palette,
    Filter,
    Refresh,
    Help,
    Shortcuts,
    Activity,
    FoldRail,
    Back,
    NextScope,
    PreviousScope,
    AddEndpoint,
    FirstRun,
    Posture,
    Doctor,
    Lock,
    Quit,
};

struct WindowCommandSpec
{
    WindowCommand command{};
    QString id;                    // "window.palette"
    const char *title = nullptr;   // for tr() in the context "Commands"
    QList<QKeySequence> shortcuts; // the first is the one that is shown
};
const QList<WindowCommandSpec> &windowCommandTable();

/// Makes an action for each command and each page (Ctrl+1 …), all added to `window`, with the shortcuts of the
/// preferences. Owned by the window. Thread: the window's.
class WindowCommands final : public ShortcutBook
{
    Q_OBJECT
public:
    WindowCommands(Preferences &preferences, QWidget *window);

    QAction *action(WindowCommand command) const { return m_actions.value(command); }
    QAction *pageAction(const QString &page) const { return m_pages.value(page); }
    QList<Binding> bindings() const override;
    QString conflict(const QString &id, const QKeySequence &sequence) const override;
    bool rebind(const QString &id, const QKeySequence &sequence) override;

    void retranslate();

private:
    void applyShortcuts();
    QAction *add(const QString &id, const QList<QKeySequence> &standard);

    Preferences &m_preferences;
    QWidget *m_window;
    QMap<WindowCommand, QAction *> m_actions;
    QMap<QString, QAction *> m_pages;
    struct Bound
    {
        QAction *action = nullptr;
        QList<QKeySequence> standard;
    };
    QMap<QString, Bound> m_bound; // by id
    QStringList m_order;
};

} // namespace wingman::ui
