// SPDX-License-Identifier: GPL-3.0-or-later
// The command line that plans and does the same, to paste into a shell. Pure. Thread: any.
#pragma once

#include "link/overview.h"
#include "operations/plan.h"

namespace wingman::ui {

enum class Shell : quint8 { Posix, PowerShell };
/// Of the system that this was built for.
Shell systemShell();

/// One word, quoted where the shell would read anything but the text itself in it.
QString shellWord(const QString &text, Shell shell);

/// What the command line has to be told beyond the plan to mean the same core: `--data-dir` and `--mode` where this
/// program was started with them.
struct CommandContext
{
    QString dataFolder{}; // empty: the usual one
    QString mode{};       // empty: not imposed by the command line
};
CommandContext commandContext(const Overview &overview, const QString &usualDataFolder);

/// `wingmanctl operation run ID TARGET… NAME=VALUE… --reason TEXT`. Parameters that have their default are left out
/// where `spec` is known; `reason` is what is typed now.
QString commandLine(const operations::Plan &plan, const std::optional<operations::OperationSpec> &spec,
                    const QString &reason, const QString &phrase, const CommandContext &context, Shell shell);

} // namespace wingman::ui
