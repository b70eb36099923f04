// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/terminal.h"

#include <io.h>
#include <windows.h>

namespace wingman::ctl {

bool isTerminal(std::FILE *stream)
{
    return _isatty(_fileno(stream)) != 0;
}

int terminalWidth(std::FILE *stream)
{
    CONSOLE_SCREEN_BUFFER_INFO info{};
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(_fileno(stream)));
    return GetConsoleScreenBufferInfo(handle, &info) != 0 ? info.srWindow.Right - info.srWindow.Left + 1 : 0;
}

std::optional<QByteArray> askHidden(const QByteArray &prompt, const std::function<bool()> &stop)
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD before = 0;
    if (GetConsoleMode(input, &before) == 0)
        return std::nullopt;
    SetConsoleMode(input, before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    std::fputs(prompt.constData(), stderr);
    QByteArray line;
    bool ended = false;
    while (!ended && !stop()) {
        if (WaitForSingleObject(input, 200) != WAIT_OBJECT_0)
            continue;
        char one = 0;
        DWORD count = 0;
        if (ReadFile(input, &one, 1, &count, nullptr) == 0 || count != 1)
            break;
        if (one == '\n')
            ended = true;
        else if (one != '\r')
            line.append(one);
    }
    SetConsoleMode(input, before);
    std::fputs("\n", stderr);
    return ended ? std::optional(line) : std::nullopt;
}

std::optional<QByteArray> readLine(std::FILE *stream, const std::function<bool()> &stop)
{
    constexpr qsizetype longestLine = 4096;
    QByteArray line;
    line.reserve(longestLine);
    for (int one = std::fgetc(stream); one != EOF && one != '\n'; one = std::fgetc(stream)) {
        if (stop() || line.size() >= longestLine) {
            line.fill('\0');
            return std::nullopt;
        }
        if (one != '\r')
            line.append(static_cast<char>(one));
    }
    return line.isEmpty() ? std::nullopt : std::optional(line);
}

} // namespace wingman::ctl
