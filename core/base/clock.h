// SPDX-License-Identifier: GPL-3.0-or-later
// Wall time for records, steady time for waiting. Tests turn the clock; nothing else asks the system for the time.
#pragma once

#include "base/result.h"

#include <QString>
#include <chrono>

namespace wingman {

/// Microseconds since 1970-01-01T00:00:00Z. QDateTime has milliseconds only.
using Instant = std::chrono::sys_time<std::chrono::microseconds>;
/// Time that never jumps: for deadlines and ages.
using SteadyInstant = std::chrono::steady_clock::time_point;
using Milliseconds = std::chrono::milliseconds;

/// RFC 3339 with six fraction digits and Z, e.g. 2026-11-21T08:00:00.000001Z.
QString toText(Instant instant);
/// Reads RFC 3339 with 0 to 9 fraction digits and Z or an offset (Docker's dates have all of them).
Result<Instant> parseInstant(QStringView text);

class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    virtual SteadyInstant steady() const = 0;
};

class SystemClock final : public Clock
{
public:
    Instant now() const override;
    SteadyInstant steady() const override;
};

} // namespace wingman
