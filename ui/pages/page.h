// SPDX-License-Identifier: GPL-3.0-or-later
// What every page of the window is: a folder here, one entry in shell/page_table.cpp, a model, a test, a tour step.
#pragma once

#include "link/links.h"
#include "link/navigator.h"
#include "link/preferences.h"
#include "link/scope.h"
#include "link/shortcut_book.h"
#include "theme/icons.h"

#include <QKeySequence>
#include <QWidget>

#include <functional>

namespace wingman::ui {

class AgeTicker;

/// What a page is given. All of it outlives the page.
struct PageContext
{
    Links links;
    Preferences &preferences;
    Scope &scope;
    Navigator &navigator;
    ShortcutBook &shortcuts;
    AgeTicker &ticker; // for ages that are shown
};

/// Something that can be done here and now: the palette lists it, and the shortcut sheet.
struct Command
{
    QString id;    // stable: "workloads.logs", "operation.docker.container.restart"
    QString title; // "Restart web-1…"
    Icon icon = Icon::ChevronRight;
    QKeySequence shortcut{};
    QString whyNot{}; // where it would be refused: the reason, and the smallest change that would allow it
    std::function<void()> run;
};

/// Owned by the window, made when it is first shown. Thread: the window's.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(QWidget *parent = nullptr) : QWidget(parent) {}

    /// Shows what the place names: tab, object, filter. What is not there (any more) is said, not guessed.
    virtual void show(const Place &place) = 0;
    using QWidget::show;
    /// Where the page is now, so that it can be come back to.
    virtual Place place() const = 0;
    /// F5.
    virtual void refresh() = 0;
    /// What `/` and Ctrl+F go to; null where there is nothing to filter.
    virtual QWidget *filterField() { return nullptr; }
    /// What can be done with what is selected, for palette and shortcuts.
    virtual QList<Command> commands() { return {}; }
    /// The topic of F1: a file of resources/help without its ending.
    virtual QString helpTopic() const = 0;

Q_SIGNALS:
    /// commands() answers differently: somebody may be looking at them.
    void commandsChanged();
};

} // namespace wingman::ui
