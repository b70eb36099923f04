// SPDX-License-Identifier: GPL-3.0-or-later
// What a stream of the system is connected to.
#pragma once

#include <QByteArray>
#include <cstdio>
#include <functional>
#include <optional>

namespace wingman::ctl {

bool isTerminal(std::FILE *stream);
/// Columns; 0 where it is no terminal or does not say.
int terminalWidth(std::FILE *stream);

/// Asks on the terminal and reads one line from it, without showing what is typed. None where there is no terminal, at
/// its end, or once `stop` says so (asked a few times a second). Blocks: for workers.
std::optional<QByteArray> askHidden(const QByteArray &prompt, const std::function<bool()> &stop);

/// One line of a stream that nothing else reads, without its end; the last one needs none. None where there is nothing,
/// where it is longer than 4 KiB, or once `stop` says so (on Windows a pipe has to give its line first). Blocks: for
/// workers.
std::optional<QByteArray> readLine(std::FILE *stream, const std::function<bool()> &stop);

} // namespace wingman::ctl
