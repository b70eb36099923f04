// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QRegularExpression>

namespace wingman {

QString toText(Instant instant)
{
    using namespace std::chrono;
    const auto day = floor<days>(instant);
    const year_month_day date(day);
    const hh_mm_ss time(instant - day);
    return QStringLiteral("%1-%2-%3T%4:%5:%6.%7Z")
        .arg(static_cast<int>(date.year()), 4, 10, QLatin1Char('0'))
        .arg(static_cast<unsigned>(date.month()), 2, 10, QLatin1Char('0'))
        .arg(static_cast<unsigned>(date.day()), 2, 10, QLatin1Char('0'))
        .arg(time.hours().count(), 2, 10, QLatin1Char('0'))
        .arg(time.minutes().count(), 2, 10, QLatin1Char('0'))
        .arg(time.seconds().count(), 2, 10, QLatin1Char('0'))
        .arg(time.subseconds().count(), 6, 10, QLatin1Char('0'));
}

Result<Instant> parseInstant(QStringView text)
{
    using namespace std::chrono;
    static const QRegularExpression pattern(QStringLiteral(
        R"(\A(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?:[Zz]|([+-])(\d{2}):(\d{2}))\z)"));
    const auto match = pattern.match(text);
    const auto bad = [&] {
        return fail(Code::InvalidInput,
                    {{"what", text.left(40).toString()}, {"reason", QStringLiteral("not an RFC 3339 time")}});
    };
    if (!match.hasMatch())
        return bad();
    const year_month_day date(year(match.capturedView(1).toInt()), month(match.capturedView(2).toUInt()),
                              day(match.capturedView(3).toUInt()));
    const int hour = match.capturedView(4).toInt();
    const int minute = match.capturedView(5).toInt();
    const int second = match.capturedView(6).toInt();
    const int offsetHour = match.capturedView(9).toInt();
    const int offsetMinute = match.capturedView(10).toInt();
    // Second 60 is a leap second (RFC 3339, section 5.6); it counts as the first of the next minute.
    if (!date.ok() || hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59)
        return bad();
    const QString fraction = match.captured(7).leftJustified(6, QLatin1Char('0'), true);
    Instant instant = sys_days(date) + hours(hour) + minutes(minute) + seconds(second) +
                      microseconds(fraction.isEmpty() ? 0 : fraction.toInt());
    if (match.hasCaptured(8)) {
        const auto offset = hours(offsetHour) + minutes(offsetMinute);
        instant -= match.capturedView(8) == QLatin1Char('-') ? -offset : offset;
    }
    // An offset must not lead out of what RFC 3339 can write again.
    if (instant < sys_days(year(0) / 1 / 1) || instant >= sys_days(year(10000) / 1 / 1))
        return bad();
    return instant;
}

Instant SystemClock::now() const
{
    return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}

SteadyInstant SystemClock::steady() const
{
    return std::chrono::steady_clock::now();
}

} // namespace wingman
