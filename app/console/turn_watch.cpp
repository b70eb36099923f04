// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/turn_watch.h"

#include <ctime>
#include <optional>

namespace wingman::console {
namespace {

using namespace std::chrono_literals;

constexpr auto interval = 4ms;

/// How long this thread has worked since it began; where the system does not tell, nothing is made up: the wall's clock
/// then holds for both.
std::optional<TurnWatch::Span> workOfThisThread()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0)
        return std::chrono::duration_cast<TurnWatch::Span>(std::chrono::seconds(time.tv_sec) +
                                                           std::chrono::nanoseconds(time.tv_nsec));
#endif
    return std::nullopt;
}

} // namespace

double TurnWatch::Turns::shareWithinFrame() const
{
    return all == 0 ? 1.0 : static_cast<double>(withinFrame) / static_cast<double>(all);
}

TurnWatch::TurnWatch(QObject *parent) : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &TurnWatch::beat);
    resume();
}

void TurnWatch::pause()
{
    m_timer.stop();
}

void TurnWatch::resume()
{
    m_work = workOfThisThread().value_or(Span{0});
    m_wall.start();
    m_timer.start();
}

void TurnWatch::beat()
{
    const Span passed = std::chrono::duration_cast<Span>(std::chrono::nanoseconds(m_wall.nsecsElapsed()));
    const Span wall = std::max(passed - std::chrono::duration_cast<Span>(interval), Span{0});
    const auto now = workOfThisThread();
    const Span work = now ? *now - m_work : wall;
    m_work = now.value_or(Span{0});
    m_wall.start();

    ++m_turns.all;
    m_turns.withinFrame += work <= frame ? 1 : 0;
    m_turns.hangs += work > hang ? 1 : 0;
    if (work > m_turns.byWork.work)
        m_turns.byWork = {wall, work, m_place};
    if (wall > m_turns.byWall.wall)
        m_turns.byWall = {wall, work, m_place};
}

} // namespace wingman::console
