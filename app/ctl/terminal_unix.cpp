// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

namespace wingman::ctl {

bool isTerminal(std::FILE *stream)
{
    return isatty(fileno(stream)) == 1;
}

int terminalWidth(std::FILE *stream)
{
    winsize size{};
    return isTerminal(stream) && ioctl(fileno(stream), TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

} // namespace wingman::ctl
