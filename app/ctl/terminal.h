// SPDX-License-Identifier: GPL-3.0-or-later
// What a stream of the system is connected to.
#pragma once

#include <cstdio>

namespace wingman::ctl {

bool isTerminal(std::FILE *stream);
/// Columns; 0 where it is no terminal or does not say.
int terminalWidth(std::FILE *stream);

} // namespace wingman::ctl
