// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/terminal.h"

#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
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

namespace {

constexpr int lookEvery = 200; // milliseconds
constexpr qsizetype longestLine = 4096;

/// One byte; none at the end or when stopped.
std::optional<char> nextByte(int file, const std::function<bool()> &stop)
{
    while (!stop()) {
        pollfd wanted{file, POLLIN, 0};
        const int ready = poll(&wanted, 1, lookEvery);
        if (ready < 0 && errno != EINTR)
            return std::nullopt;
        if (ready <= 0)
            continue;
        char one = 0;
        return read(file, &one, 1) == 1 ? std::optional(one) : std::nullopt;
    }
    return std::nullopt;
}

/// The terminal itself, wherever standard input and output lead.
class Terminal final
{
public:
    Terminal() : m_file(open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)) // NOLINT(cppcoreguidelines-pro-type-vararg)
    {
        if (m_file >= 0 && tcgetattr(m_file, &m_before) == 0) {
            termios quiet = m_before;
            quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            m_isQuiet = tcsetattr(m_file, TCSAFLUSH, &quiet) == 0;
        }
    }
    ~Terminal()
    {
        if (m_isQuiet)
            tcsetattr(m_file, TCSAFLUSH, &m_before);
        if (m_file >= 0)
            close(m_file);
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    /// Where what is typed would show, nothing is asked.
    bool isUsable() const { return m_isQuiet; }
    void say(const QByteArray &text) const
    {
        [[maybe_unused]] const auto written = write(m_file, text.constData(), static_cast<std::size_t>(text.size()));
    }
    std::optional<char> next(const std::function<bool()> &stop) const { return nextByte(m_file, stop); }

private:
    int m_file = -1;
    termios m_before{};
    bool m_isQuiet = false;
};

} // namespace

std::optional<QByteArray> askHidden(const QByteArray &prompt, const std::function<bool()> &stop)
{
    const Terminal terminal;
    if (!terminal.isUsable())
        return std::nullopt;
    terminal.say(prompt);
    QByteArray line;
    line.reserve(longestLine); // never moved: what it leaves behind would not be wiped
    for (;;) {
        const auto one = terminal.next(stop);
        if (!one || line.size() >= longestLine) {
            terminal.say("\n");
            line.fill('\0');
            return std::nullopt;
        }
        if (*one == '\n' || *one == '\r')
            break;
        line.append(*one);
    }
    terminal.say("\n");
    return line;
}

std::optional<QByteArray> readLine(std::FILE *stream, const std::function<bool()> &stop)
{
    QByteArray line;
    line.reserve(longestLine);
    for (;;) {
        const auto one = nextByte(fileno(stream), stop);
        const bool isOver = !one || *one == '\n';
        if (stop() || line.size() >= longestLine || (!one && line.isEmpty())) {
            line.fill('\0');
            return std::nullopt;
        }
        if (isOver)
            break;
        if (*one != '\r')
            line.append(*one);
    }
    return line;
}

} // namespace wingman::ctl
