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

namespace {

constexpr DWORD lookEvery = 200; // milliseconds
constexpr qsizetype longestLine = 4096;

/// One line; whether its end was reached is told by `ended`.
QByteArray lineFrom(HANDLE input, const std::function<bool()> &stop, bool &ended)
{
    QByteArray line;
    line.reserve(longestLine); // never moved: what it leaves behind would not be wiped
    const bool isConsole = GetFileType(input) == FILE_TYPE_CHAR;
    while (!ended && !stop() && line.size() < longestLine) {
        if (isConsole && WaitForSingleObject(input, lookEvery) != WAIT_OBJECT_0)
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
    return line;
}

} // namespace

std::optional<QByteArray> askHidden(const QByteArray &prompt, const std::function<bool()> &stop)
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD before = 0;
    if (GetConsoleMode(input, &before) == 0)
        return std::nullopt;
    SetConsoleMode(input, before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    std::fputs(prompt.constData(), stderr);
    bool ended = false;
    QByteArray line = lineFrom(input, stop, ended);
    SetConsoleMode(input, before);
    std::fputs("\n", stderr);
    if (ended)
        return line;
    line.fill('\0');
    return std::nullopt;
}

std::optional<QByteArray> readLine(std::FILE *stream, const std::function<bool()> &stop)
{
    bool ended = false;
    QByteArray line = lineFrom(reinterpret_cast<HANDLE>(_get_osfhandle(_fileno(stream))), stop, ended);
    // The last line needs no end.
    if (!line.isEmpty() && !stop() && line.size() < longestLine)
        return line;
    line.fill('\0');
    return std::nullopt;
}

} // namespace wingman::ctl
