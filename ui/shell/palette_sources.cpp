// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palette_sources.h"

#include "shell/page_table.h"
#include "shell/window_commands.h"

#include <QCoreApplication>
#include <QPointer>

namespace wingman::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::Palette)
};

Icon iconOf(WindowCommand command)
{
    switch (command) {
    case WindowCommand::Palette:
        return Icon::Search;
    case WindowCommand::Filter:
        return Icon::Filter;
    case WindowCommand::Refresh:
        return Icon::Refresh;
    case WindowCommand::Help:
        return Icon::Help;
    case WindowCommand::Shortcuts:
        return Icon::Keyboard;
    case WindowCommand::Activity:
        return Icon::Clock;
    case WindowCommand::FoldRail:
        return Icon::Columns;
    case WindowCommand::Back:
        return Icon::ChevronLeft;
    case WindowCommand::NextScope:
    case WindowCommand::PreviousScope:
        return Icon::Server;
    case WindowCommand::AddEndpoint:
        return Icon::Plus;
    case WindowCommand::FirstRun:
        return Icon::Flag;
    case WindowCommand::Posture:
        return Icon::Shield;
    case WindowCommand::Doctor:
        return Icon::Doctor;
    case WindowCommand::Lock:
        return Icon::Lock;
    case WindowCommand::Quit:
        return Icon::Close;
    }
    return Icon::ChevronRight;
}

Command commandOf(QAction *action, Icon icon)
{
    return {action->objectName(),
            action->text(),
            icon,
            action->shortcut(),
            action->isEnabled() ? QString() : Words::tr("This is not possible now."),
            [there = QPointer<QAction>(action)] {
                if (there)
                    there->trigger();
            }};
}

} // namespace

PaletteSources paletteSources(const WindowCommands &commands, Page *page)
{
    PaletteSources sources;
    for (const PageEntry &entry : pageTable())
        sources.pages.append(commandOf(commands.pageAction(entry.id), entry.icon));
    for (const WindowCommandSpec &spec : windowCommandTable()) {
        if (spec.command != WindowCommand::Palette) // it is open
            sources.window.append(commandOf(commands.action(spec.command), iconOf(spec.command)));
    }
    if (page != nullptr)
        sources.page = page->commands();
    return sources;
}

} // namespace wingman::ui
