// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"

namespace wingman::ui {
namespace {

const char *file(Icon icon)
{
    switch (icon) {
    case Icon::Home:
        return "home";
    case Icon::Fleet:
        return "fleet";
    case Icon::Workloads:
        return "workloads";
    case Icon::Deployments:
        return "deployments";
    case Icon::Resources:
        return "resources";
    case Icon::Runbooks:
        return "runbooks";
    case Icon::Health:
        return "health";
    case Icon::Audit:
        return "audit";
    case Icon::Secrets:
        return "secrets";
    case Icon::Repositories:
        return "repositories";
    case Icon::Settings:
        return "settings";
    case Icon::Search:
        return "search";
    case Icon::Filter:
        return "filter";
    case Icon::Columns:
        return "columns";
    case Icon::ChevronDown:
        return "chevron_down";
    case Icon::ChevronRight:
        return "chevron_right";
    case Icon::ChevronUp:
        return "chevron_up";
    case Icon::ChevronLeft:
        return "chevron_left";
    case Icon::Close:
        return "close";
    case Icon::Check:
        return "check";
    case Icon::Warning:
        return "warning";
    case Icon::Error:
        return "error";
    case Icon::Info:
        return "info";
    case Icon::Question:
        return "question";
    case Icon::Restart:
        return "restart";
    case Icon::Start:
        return "start";
    case Icon::Stop:
        return "stop";
    case Icon::Pause:
        return "pause";
    case Icon::Resume:
        return "resume";
    case Icon::Kill:
        return "kill";
    case Icon::Remove:
        return "remove";
    case Icon::Rename:
        return "rename";
    case Icon::Logs:
        return "logs";
    case Icon::Terminal:
        return "terminal";
    case Icon::Copy:
        return "copy";
    case Icon::External:
        return "external";
    case Icon::Bell:
        return "bell";
    case Icon::User:
        return "user";
    case Icon::Shield:
        return "shield";
    case Icon::Chain:
        return "chain";
    case Icon::Clock:
        return "clock";
    case Icon::Server:
        return "server";
    case Icon::Container:
        return "container";
    case Icon::Machine:
        return "machine";
    case Icon::Image:
        return "image";
    case Icon::Volume:
        return "volume";
    case Icon::Network:
        return "network";
    case Icon::Key:
        return "key";
    case Icon::Lock:
        return "lock";
    case Icon::Unlock:
        return "unlock";
    case Icon::Plus:
        return "plus";
    case Icon::Minus:
        return "minus";
    case Icon::More:
        return "more";
    case Icon::Refresh:
        return "refresh";
    case Icon::Download:
        return "download";
    case Icon::Wrap:
        return "wrap";
    case Icon::Follow:
        return "follow";
    case Icon::Undo:
        return "undo";
    case Icon::Play:
        return "play";
    case Icon::Doctor:
        return "doctor";
    case Icon::Tray:
        return "tray";
    case Icon::Keyboard:
        return "keyboard";
    case Icon::Help:
        return "help";
    case Icon::Sun:
        return "sun";
    case Icon::Moon:
        return "moon";
    case Icon::Group:
        return "group";
    case Icon::Pin:
        return "pin";
    case Icon::Eye:
        return "eye";
    case Icon::EyeOff:
        return "eye_off";
    case Icon::Plug:
        return "plug";
    case Icon::Unplugged:
        return "unplugged";
    case Icon::Flag:
        return "flag";
    case Icon::Camera:
        return "camera";
    case Icon::Archive:
        return "archive";
    case Icon::Move:
        return "move";
    case Icon::Resize:
        return "resize";
    }
    Q_UNREACHABLE();
}

} // namespace

QList<Icon> allIcons()
{
    QList<Icon> all;
    for (int i = 0; i <= static_cast<int>(Icon::Resize); ++i)
        all << static_cast<Icon>(i);
    return all;
}

QString fileNameOf(Icon icon)
{
    return QLatin1String(file(icon));
}

} // namespace wingman::ui
