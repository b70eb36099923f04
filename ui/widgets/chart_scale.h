// SPDX-License-Identifier: GPL-3.0-or-later
// Where the lines of a chart's grid lie and what is written at them. Pure.
#pragma once

#include "base/clock.h"

#include <QList>
#include <QLocale>
#include <QTimeZone>

namespace wingman::ui {

/// Percent: a share, 1 = 100 %. Bytes and BytesPerSecond are written in binary units.
enum class ChartUnit : quint8 { Percent, Bytes, BytesPerSecond, Plain };

/// "32 %", "2.1 GiB", "5 MiB/s", "0.8".
QString chartValue(double value, ChartUnit unit, const QLocale &locale = QLocale());

/// From 0 to at least `high`, at equal distances that people count in: 0, 25 %, 50 %; 0, 2 GiB, 4 GiB. At least two, at
/// most `atMost` + 1 of them.
QList<double> valueTicks(double high, ChartUnit unit, int atMost);

struct TimeTick
{
    Instant at;
    QString text; // "14:00", "Mon 3", "3 Nov", "Nov"
};
/// At full hours, days or months of the zone, within the two; at most `atMost`.
QList<TimeTick> timeTicks(Instant from, Instant to, int atMost, const QLocale &locale = QLocale(),
                          const QTimeZone &zone = QTimeZone::systemTimeZone());

} // namespace wingman::ui
