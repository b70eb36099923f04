// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart_scale.h"

#include "widgets/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <algorithm>
#include <array>
#include <cmath>

namespace wingman::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::Chart)
};

/// 1, 2, 5, 10, 20, …
double roundDecimal(double least)
{
    const double magnitude = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        if (factor * magnitude >= least * (1 - 1e-9))
            return factor * magnitude;
    }
    return 10 * magnitude;
}

/// A power of two within its unit: 1, 2, 4, …, 512 KiB, 1 MiB, …
double roundBinary(double least)
{
    return std::exp2(std::ceil(std::log2(least) - 1e-9));
}

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr std::array<qint64, 13> clockSteps{5 * minute, 10 * minute, 15 * minute, 30 * minute, hour,
                                            2 * hour,   3 * hour,    6 * hour,    12 * hour,   day,
                                            2 * day,    7 * day,     14 * day};

QDateTime localOf(Instant at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch() / std::chrono::milliseconds(1), zone);
}

Instant instantOf(const QDateTime &at)
{
    return Instant(std::chrono::milliseconds(at.toMSecsSinceEpoch()));
}

QList<TimeTick> monthTicks(const QDateTime &first, const QDateTime &last, int atMost, const QLocale &locale)
{
    QList<QDateTime> months;
    QDateTime at(QDate(first.date().year(), first.date().month(), 1), QTime(0, 0), first.timeZone());
    for (; at <= last; at = at.addMonths(1)) {
        if (at >= first)
            months.append(at);
    }
    const qsizetype every = std::max<qsizetype>(1, (months.size() + atMost - 1) / atMost);
    QList<TimeTick> ticks;
    for (qsizetype i = 0; i < months.size(); i += every)
        ticks.append(
            {instantOf(months.at(i)), locale.standaloneMonthName(months.at(i).date().month(), QLocale::ShortFormat)});
    return ticks;
}

QString textOf(const QDateTime &at, qint64 step, const QLocale &locale)
{
    if (step < day)
        return at.time().toString(QStringLiteral("HH:mm"));
    const QString name = locale.dayName(at.date().dayOfWeek(), QLocale::ShortFormat);
    const QString number = locale.toString(at.date().day());
    if (step < 2 * day)
        return Words::tr("%1 %2", "a day on an axis: weekday and day of the month").arg(name, number);
    const QString month = locale.monthName(at.date().month(), QLocale::ShortFormat);
    return Words::tr("%1 %2", "a day on an axis: day and month").arg(number, month);
}

} // namespace

QString chartValue(double value, ChartUnit unit, const QLocale &locale)
{
    if (!std::isfinite(value))
        return unknownText();
    switch (unit) {
    case ChartUnit::Percent:
        return formatPercent(value, std::abs(value) < 0.0995 ? 1 : 0, locale);
    case ChartUnit::Bytes:
        return formatBytes(static_cast<qint64>(value), locale);
    case ChartUnit::BytesPerSecond:
        return Words::tr("%1/s", "an amount per second").arg(formatBytes(static_cast<qint64>(value), locale));
    case ChartUnit::Plain:
        return locale.toString(value, 'g', 3);
    }
    return {};
}

QList<double> valueTicks(double high, ChartUnit unit, int atMost)
{
    const double least = unit == ChartUnit::Percent ? 0.02 : unit == ChartUnit::Plain ? 0.1 : 1024.0;
    const double top = std::isfinite(high) ? std::max(high, least) : least;
    const int parts = std::max(1, atMost);
    const bool isBinary = unit == ChartUnit::Bytes || unit == ChartUnit::BytesPerSecond;
    const double step = isBinary ? roundBinary(top / parts) : roundDecimal(top / parts);
    QList<double> ticks;
    for (int i = 0; i <= parts; ++i) {
        ticks.append(step * i);
        if (step * i >= top * (1 - 1e-9))
            break;
    }
    return ticks;
}

QList<TimeTick> timeTicks(Instant from, Instant to, int atMost, const QLocale &locale, const QTimeZone &zone)
{
    if (to <= from || atMost < 1)
        return {};
    const qint64 seconds = (to - from) / std::chrono::seconds(1);
    const QDateTime first = localOf(from, zone);
    const QDateTime last = localOf(to, zone);
    const auto step =
        std::find_if(clockSteps.begin(), clockSteps.end(), [&](qint64 one) { return seconds / one <= atMost; });
    if (step == clockSteps.end() || seconds > 70 * day)
        return monthTicks(first, last, atMost, locale);
    QList<TimeTick> ticks;
    // From midnight on, by the clock on the wall: hours stay even when it is put forward.
    QDateTime at(first.date(), QTime(0, 0), zone);
    const qint64 days = *step / day;
    const auto next = [&](const QDateTime &now) { return days > 0 ? now.addDays(days) : now.addSecs(*step); };
    for (; at <= last && ticks.size() <= atMost; at = next(at)) {
        if (at >= first)
            ticks.append({instantOf(at), textOf(at, *step, locale)});
    }
    return ticks;
}

} // namespace wingman::ui
