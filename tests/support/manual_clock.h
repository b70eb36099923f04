// SPDX-License-Identifier: GPL-3.0-or-later
// A clock that tests turn.
#pragma once

#include "base/clock.h"

namespace wingman::test {

class ManualClock final : public Clock
{
public:
    explicit ManualClock(Instant start = parseInstant(u"2026-01-02T03:04:05.000006Z").value()) : m_now(start) {}
    Instant now() const override { return m_now; }
    SteadyInstant steady() const override { return m_steady; }
    void advance(std::chrono::microseconds by)
    {
        m_now += by;
        m_steady += by;
    }
    /// The wall clock alone jumps, as when somebody sets it.
    void setWall(Instant now) { m_now = now; }

private:
    Instant m_now;
    SteadyInstant m_steady{std::chrono::hours(1)};
};

} // namespace wingman::test
